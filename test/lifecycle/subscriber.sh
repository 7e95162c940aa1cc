#!/usr/bin/env bash
# Logical replication of the tenants' tables into a database with the extension. The subscription belongs to a superuser and
# runs as its owner (run_as_owner = true, from PostgreSQL 16 on; before, all do): the tables' own owner is stopped by FORCE ROW
# LEVEL SECURITY, as the first part shows. No context is needed there, no number is given out and no time made up a second
# time; every row is in that database's own log, with the subscription's owner as the login. Not to be replicated: the log,
# the lists that the extension brings itself, and backoffice_private.
. "$(dirname "${BASH_SOURCE[0]}")/fixture.sh"
cluster_settings() { plain_cluster_settings "$1"; echo "fsync = off"; echo "wal_level = logical"; }

on_publisher() { use_cluster lifecycle_publisher; export PGDATABASE=store; }
on_subscriber() { use_cluster lifecycle_subscriber; export PGDATABASE=copy; }
# Waits until a query of one boolean is true (what is waited for, query).
wait_for() {
  dba -c "DO \$\$ BEGIN FOR i IN 1 .. 3000 LOOP
    IF ($2) THEN RETURN; END IF;
    PERFORM pg_sleep(0.01);
  END LOOP; RAISE 'in vain'; END \$\$" 2>/dev/null ||
    { grep -E 'ERROR' "$BUILD/lifecycle_subscriber/server.log" | tail -n 5; fail "waited in vain: $1"; }
}
# Until the subscriber has applied all that is committed.
caught_up() {
  local lsn
  on_publisher
  lsn=$(dba -c "SELECT pg_current_wal_insert_lsn()")
  wait_for "the subscriber to apply" "SELECT EXISTS (SELECT FROM pg_stat_replication WHERE application_name = 'copy' AND replay_lsn >= '$lsn')"
}
published_rows() { rows_of "$1" | grep -E "^backoffice\.($(tr '\n' '|' <"$WORK/published" | sed 's/|$//'))\|"; }
same_rows() {
  on_publisher && published_rows store >"$WORK/rows"
  on_subscriber && published_rows copy >"$WORK/copied"
  same_file "$1: rows" "$WORK/rows" "$WORK/copied"
}
subscribe() { dba -c "SET client_min_messages = warning" -c "CREATE SUBSCRIPTION copy CONNECTION '$PUBLISHER' PUBLICATION store WITH ($1)"; }

own_cluster lifecycle_publisher
"$PGBIN/createdb" store
on_publisher
make_store
dba -c "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'backoffice' AND c.relkind = 'r'
  AND NOT c.relispartition AND c.relname <> 'permissions' ORDER BY 1" >"$WORK/published"
[ "$(wc -l <"$WORK/published")" -ge 15 ] || fail "there are no tables to publish"
dba -c "CREATE PUBLICATION store FOR TABLE $(sed 's/^/backoffice./' "$WORK/published" | paste -sd,)"
PUBLISHER="host=$PGHOST dbname=store user=postgres"

own_cluster lifecycle_subscriber
"$PGBIN/createdb" copy
on_subscriber
dba -c "CREATE EXTENSION backoffice"
make_logins
dba -c "CREATE ROLE lifecycle_replicator LOGIN SUPERUSER"
PGUSER=lifecycle_replicator

# 1. As the tables' owner, which the server chooses by default: refused before a row is written.
OWNER=""
if [ "$(dba -c "SHOW server_version_num")" -ge 160000 ]; then
  subscribe "disable_on_error = true"
  wait_for "a subscription with default options to be refused" "SELECT NOT subenabled FROM pg_subscription"
  grep -q 'user "backoffice_owner" cannot replicate into relation with row-level security enabled' "$BUILD/lifecycle_subscriber/server.log" ||
    fail "the subscription was disabled for another reason"
  equal "rows of a refused subscription" 0 "$(dba -c "SELECT count(*) FROM backoffice.tenants")"
  dba -c "SET client_min_messages = warning" -c "DROP SUBSCRIPTION copy"
  OWNER=", run_as_owner = true"
fi

# 2. As the subscription's owner: first what is there, then what follows.
subscribe "disable_on_error = true$OWNER"
wait_for "the first copy" "SELECT count(*) > 0 AND bool_and(srsubstate = 'r') FROM pg_subscription_rel"
caught_up
same_rows "the first copy"
on_publisher
business_goes_on 100009 T0003
as lifecycle_ann >/dev/null <<'SQL'
UPDATE backoffice.accounts SET name = name || ' and sons', notes = 'renamed' WHERE account_number <= '100003';
SELECT backoffice.void_number('order', 'ORD-000006', 'taken back');
DELETE FROM backoffice.orders WHERE order_number = 'ORD-000006';
SELECT backoffice.order_transition(id, 'deliver') FROM backoffice.orders WHERE order_number = 'ORD-000004';
SQL
caught_up
same_rows "what followed"
equal "the subscription goes on" t "$(dba -c "SELECT subenabled FROM pg_subscription")"
equal "errors of the apply worker" 0 "$(dba -c "SELECT apply_error_count FROM pg_stat_subscription_stats")"

# 3. The copy gave out nothing of its own: neither numbers nor steps, and all of it is in its log.
equal "counters of the copy" 0 "$(dba -c "SELECT count(*) FROM backoffice_private.number_counters")"
equal "numbers of the last order" "1" "$(dba -c "SELECT count(*) FROM backoffice.numbers WHERE kind = 'order' AND number = 'ORD-000010' AND tenant_id = (SELECT id FROM backoffice.tenants WHERE slug = 'acme')")"
equal "who wrote the copy" "lifecycle_replicator||" "$(dba -c "SELECT DISTINCT login, user_id, request_id FROM backoffice.audit_log")"
equal "rows that the log does not know" "" "$(dba <<'SQL'
SELECT resource, id FROM (SELECT 'accounts' AS resource, id::text FROM backoffice.accounts UNION ALL SELECT 'orders', id::text FROM backoffice.orders
  UNION ALL SELECT 'order_lines', id::text FROM backoffice.order_lines UNION ALL SELECT 'users', id::text FROM backoffice.users) r
 WHERE 1 <> (SELECT count(*) FROM backoffice.audit_log a WHERE a.action = 'insert' AND a.resource = r.resource AND a.resource_id = r.id) LIMIT 5;
SQL
)"
equal "the step in the copy's log" "confirmed|delivered" "$(dba -c "SELECT a.old_values ->> 'status', a.new_values ->> 'status' FROM backoffice.audit_log a
  JOIN backoffice.orders o ON o.id::text = a.resource_id AND o.order_number = 'ORD-000004' JOIN backoffice.tenants t ON t.id = o.tenant_id AND t.slug = 'acme' WHERE a.action = 'update'")"
equal "the deletion in the copy's log" 1 "$(dba -c "SELECT count(*) FROM backoffice.audit_log WHERE action = 'delete' AND resource = 'orders' AND old_values ->> 'order_number' = 'ORD-000006'")"
equal "deploy() in the copy" "" "$(dba -c "SELECT * FROM backoffice.deploy()")"

# 4. Its readers see their tenant alone, and a permission taken away at the publisher is gone in their open sessions.
PGUSER=postgres
bind_logins
equal "Ann's orders" "9 Acme" "$(as lifecycle_ann -c "SELECT count(o) || ' ' || min(t.name) FROM backoffice.orders o, backoffice.tenants t")"
cat >"$WORK/deny.sh" <<DENY
set -euo pipefail
. "$BACKOFFICE_TOP/scripts/lib.sh"
$(declare -f dba fail wait_for on_publisher on_subscriber caught_up)
on_publisher
PGUSER=lifecycle_ann dba -c "INSERT INTO backoffice.user_permissions (user_id, permission, effect) SELECT id, 'accounts.view', 'deny' FROM backoffice.users WHERE email LIKE 'vic@%'"
caught_up
DENY
printf '%s\n' "SELECT count(*) > 0 FROM backoffice.accounts;" "\\! bash $WORK/deny.sh" "SELECT count(*) FROM backoffice.accounts;" >"$WORK/reader.sql"
PGUSER=lifecycle_vic "$PGBIN/psql" -X -q -At -v VERBOSITY=sqlstate -f "$WORK/reader.sql" >"$WORK/read" 2>&1 || true
refused 42501 lifecycle_vic "SELECT count(*) FROM backoffice.accounts"
equal "what Vic reads, before and after" "t 42501" "$(sed -E 's/.*ERROR: +//' "$WORK/read" | paste -sd' ')"
dba -c "SET client_min_messages = warning" -c "DROP SUBSCRIPTION copy"
echo "applied, audited, and nothing made up"
