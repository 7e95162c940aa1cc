#!/usr/bin/env bash
# The ways in which people restore, beside the plain one of dump_restore.sh: a custom dump in parallel, a fresh cluster
# prepared by scripts/prepare-cluster alone, without owners, schema and data apart, one table. After deploy() each is the
# database that was dumped; no audit row, number or time is made up.
. "$(dirname "${BASH_SOURCE[0]}")/fixture.sh"

describe() {
  rows_of "$1" | grep -v '^backoffice_private\.deployment|' >"$WORK/rows-$1"
  catalogue_of "$1" >"$WORK/catalogue-$1"
}
# The same as what was dumped (database, what was done).
same_rows() {
  rows_of "$1" | grep -v '^backoffice_private\.deployment|' >"$WORK/rows-$1"
  same_file "$2: rows" "$WORK/rows-lifecycle_kept" "$WORK/rows-$1"
}
same_all() {
  describe "$1"
  same_file "$2: rows" "$WORK/rows-lifecycle_kept" "$WORK/rows-$1"
  same_file "$2: catalogue" "$WORK/catalogue-lifecycle_kept" "$WORK/catalogue-$1"
}
restore() { "$PGBIN/pg_restore" --exit-on-error "$@" "$WORK/dump.custom" >"$WORK/restore.log" 2>&1 || { tail -n 5 "$WORK/restore.log"; fail "pg_restore $*"; }; }
play() { dba --single-transaction -f "$1" >"$WORK/restore.log" 2>&1 || { tail -n 5 "$WORK/restore.log"; fail "psql -f $(basename "$1")"; }; }
nothing_to_deploy() {
  equal "$1: deploy()" "" "$(dba -c "SELECT * FROM backoffice.deploy()")"
  equal "$1: doctor()" "" "$(dba -c "SELECT * FROM backoffice.doctor()")"
}

own_database lifecycle_kept
make_store
make_dba_objects
describe lifecycle_kept
"$PGBIN/pg_dump" -Fc -f "$WORK/dump.custom" lifecycle_kept
"$PGBIN/pg_dump" -f "$WORK/dump.sql" lifecycle_kept
"$PGBIN/pg_dump" --no-owner -f "$WORK/no-owner.sql" lifecycle_kept
TENANT=$(dba -c "SELECT id FROM backoffice.tenants WHERE slug = 'acme'")
USER_ID=$(dba -c "SELECT id FROM backoffice.users WHERE email = 'ann@acme.example'")
DRAFT=$(dba -c "SELECT id FROM backoffice.orders WHERE order_number = 'ORD-000006' AND tenant_id = '$TENANT'")

# 1. A custom dump, in parallel.
own_database lifecycle_variant
restore -j 2 -d lifecycle_variant
same_all lifecycle_variant "pg_restore -j 2"
nothing_to_deploy "pg_restore -j 2"
same_all lifecycle_variant "pg_restore -j 2 and deploy()"
business_goes_on 100009 T0003

# 2. Without owners everything is the superuser's. Nothing that writes works before deploy(), which gives all of it back.
without_owners() {
  same_rows lifecycle_variant "$1"
  [ -n "$(dba -c "SELECT 1 FROM pg_tables WHERE schemaname = 'backoffice' AND tableowner <> 'backoffice_owner' LIMIT 1")" ] || fail "$1 kept the owners"
  refused 55000 postgres "SELECT backoffice.create_tenant('early', 'Early')"
  refused 55000 postgres "SELECT backoffice.create_user('$TENANT', 'new@acme.example', 'N', 'N')"
  refused 55000 postgres "SELECT backoffice.bind_login('lifecycle_stranger', '$TENANT', '$USER_ID')"
  refused 55000 lifecycle_service "BEGIN" "SELECT backoffice.enter('$TENANT', '$USER_ID')"
  refused 55000 lifecycle_ann "SELECT backoffice.order_transition('$DRAFT', 'confirm')"
  refused 55000 lifecycle_ann "SELECT backoffice.next_number('ticket')"
  refused 55000 lifecycle_ann "SELECT backoffice.void_number('receipt', 'R', 'because')"
  refused 55000 lifecycle_ann "INSERT INTO backoffice.accounts (name) VALUES ('Early')"
  same_rows lifecycle_variant "$1, refused"
  dba -c "SELECT finding FROM backoffice.doctor()" | grep -q "schema differs" || fail "$1: doctor() finds nothing"
  dba -c "SELECT * FROM backoffice.deploy()" >"$WORK/said"
  for named in "table backoffice.orders" "table backoffice_private.bound_logins" "backoffice.is_email"; do
    grep -qF "$named" "$WORK/said" || fail "$1: deploy() does not name $named"
  done
  same_all lifecycle_variant "$1 and deploy()"
  nothing_to_deploy "$1"
  business_goes_on 100009 T0003
}
own_database lifecycle_variant
restore --no-owner -d lifecycle_variant
without_owners "pg_restore --no-owner"
own_database lifecycle_variant
play "$WORK/no-owner.sql"
without_owners "pg_dump --no-owner"

# 3. The schema, then the data with --disable-triggers: that leaves our ENABLE ALWAYS triggers ordinary ones.
own_database lifecycle_variant
restore --schema-only -d lifecycle_variant
restore --data-only --disable-triggers --single-transaction -d lifecycle_variant
same_rows lifecycle_variant "data only"
describe lifecycle_variant
{ diff "$WORK/catalogue-lifecycle_kept" "$WORK/catalogue-lifecycle_variant" || true; } | sed -n 's/^> //p' >"$WORK/changed"
[ -s "$WORK/changed" ] || fail "--disable-triggers leaves no trace: there is nothing to put right"
grep -vE '^trigger: .* enabled O$' "$WORK/changed" && fail "--disable-triggers changes something beside triggers"
dba -c "SELECT detail FROM backoffice.doctor()" >"$WORK/found"
for trigger in "backoffice_audit on backoffice.orders" "access_changed on backoffice.user_roles" "drop_caches on backoffice.tenants" "backoffice_audit on public.visits"; do
  grep -qF "trigger $trigger" "$WORK/found" || fail "doctor() does not find $trigger"
done
dba -c "SELECT * FROM backoffice.deploy()" >/dev/null
same_all lifecycle_variant "data only and deploy()"
nothing_to_deploy "data only"
business_goes_on 100009 T0003

# 4. One table of the dump, in the place of one that was lost: pg_restore -t leaves out policies, triggers and indexes, so
# deploy() runs in the same transaction, and nobody ever sees the table open.
own_database lifecycle_variant
restore -d lifecycle_variant
dba -c "SET client_min_messages = warning; DROP VIEW backoffice.order_totals; DROP TABLE backoffice.orders CASCADE"
"$PGBIN/pg_restore" -t orders -f "$WORK/orders.sql" "$WORK/dump.custom"
grep -q 'ENABLE ROW LEVEL SECURITY' "$WORK/orders.sql" && fail "pg_restore -t has learnt to bring row security: this test, and the manual, can be simpler"
dba --single-transaction -f "$WORK/orders.sql" -c "SELECT * FROM backoffice.deploy()" \
  -c "CREATE VIEW backoffice.order_totals WITH (security_invoker) AS SELECT status, count(*), sum(amount) FROM backoffice.orders GROUP BY 1" >"$WORK/restore.log"
same_all lifecycle_variant "one table and deploy()"
nothing_to_deploy "one table"
business_goes_on 100009 T0003

# 5. One table's data alone, into the table that is there.
own_database lifecycle_variant
restore -d lifecycle_variant
dba -c "SET session_replication_role = replica" -c "DELETE FROM backoffice.addresses"
before=$(dba -c "SELECT count(*) FROM backoffice.audit_log")
restore --data-only --disable-triggers --single-transaction -t addresses -d lifecycle_variant
equal "audit rows of restoring one table's data" "$before" "$(dba -c "SELECT count(*) FROM backoffice.audit_log")"
dba -c "SELECT * FROM backoffice.deploy()" >/dev/null
rows_of lifecycle_variant | grep -vE '^(backoffice_private\.deployment|backoffice\.audit_log_[0-9]+)\|' >"$WORK/after"
grep -vE '^backoffice\.audit_log_[0-9]+\|' "$WORK/rows-lifecycle_kept" >"$WORK/before"
same_file "one table's data: rows" "$WORK/before" "$WORK/after"
catalogue_of lifecycle_variant >"$WORK/after"
same_file "one table's data: catalogue" "$WORK/catalogue-lifecycle_kept" "$WORK/after"

# 6. A fresh cluster prepared by scripts/prepare-cluster alone. The DBA's and the people's own roles are the DBA's to make.
own_cluster lifecycle_fresh
PSQL="$PGBIN/psql" "$BACKOFFICE_TOP/scripts/prepare-cluster" >/dev/null
PSQL="$PGBIN/psql" "$BACKOFFICE_TOP/scripts/prepare-cluster" >/dev/null || fail "prepare-cluster a second time"
export PGDATABASE=postgres
dba -c "CREATE ROLE lifecycle_reporter LOGIN"
"$PGBIN/createdb" lifecycle_moved
export PGDATABASE=lifecycle_moved
play "$WORK/dump.sql"
same_all lifecycle_moved "a fresh cluster"
equal "logins that are not there" 3 "$(dba -c "SELECT count(*) FROM backoffice.doctor() WHERE finding = 'bound login that must not be bound' AND detail LIKE '%there is no such role'")"
make_logins
refused 28000 lifecycle_ann "SELECT backoffice.tenant_id()"
bind_logins
nothing_to_deploy "a fresh cluster"
business_goes_on 100009 T0003
echo "every way of restoring ends in the same database"
