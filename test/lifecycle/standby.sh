#!/usr/bin/env bash
# A hot standby by streaming: reads as a bound login and by enter() work there, writes are 25006, the platform does not
# enter, a revocation arrives with the WAL; promoted, it goes on counting without gap or repeat, in a new life of the log.
. "$(dirname "${BASH_SOURCE[0]}")/fixture.sh"

own_cluster lifecycle_primary
PRIMARY=$PGHOST
"$PGBIN/createdb" standby
export PGDATABASE=standby
make_store
dba -c "DROP ROLE IF EXISTS lifecycle_platform" -c "CREATE ROLE lifecycle_platform LOGIN IN ROLE backoffice_platform"
ACME=$(dba -c "SELECT id FROM backoffice.tenants WHERE slug = 'acme'")
BOLT=$(dba -c "SELECT id FROM backoffice.tenants WHERE slug = 'bolt'")
ANN=$(dba -c "SELECT id FROM backoffice.users WHERE email = 'ann@acme.example'")
BOB=$(dba -c "SELECT id FROM backoffice.users WHERE email = 'bob@bolt.example'")
dba -c "INSERT INTO backoffice.number_series (tenant_id, kind, pattern, mode) VALUES ('$ACME', 'coupon', 'C{seq:4}', 'fast')"
life() { dba -c "SELECT life, timeline FROM backoffice_private.deployment"; }
equal "life before" "1|1" "$(life)"

# 1. The standby. From here on, a commit of the primary is answered once the standby has replayed it.
OWN_CLUSTERS="$OWN_CLUSTERS lifecycle_standby"
cluster_init lifecycle_standby >"$WORK/start" 2>&1
DATA=$BUILD/lifecycle_standby/data
rm -rf "$DATA"
as_server "$PGBIN/pg_basebackup" -D "$DATA" -R -X stream -c fast -d "host=$PRIMARY user=postgres application_name=lifecycle_standby" \
  >"$WORK/backup" 2>&1 || { cat "$WORK/backup"; fail "no base backup"; }
cluster_start lifecycle_standby >"$WORK/start" 2>&1 || { cat "$WORK/start"; fail "the standby does not start"; }
use_cluster lifecycle_standby
STANDBY=$PGHOST
on_primary() { PGHOST=$PRIMARY dba "$@"; }
ann_on_primary() { PGHOST=$PRIMARY as lifecycle_ann "$@"; }
on_primary >/dev/null -c "ALTER SYSTEM SET synchronous_standby_names = 'lifecycle_standby'" \
  -c "ALTER SYSTEM SET synchronous_commit = remote_apply" -c "SELECT pg_reload_conf()"
on_primary -c "DO \$\$ BEGIN
  FOR i IN 1 .. 3000 LOOP
    IF EXISTS (SELECT FROM pg_stat_replication WHERE sync_state = 'sync') AND current_setting('synchronous_commit') = 'remote_apply' THEN RETURN; END IF;
    PERFORM pg_sleep(0.01);
    PERFORM pg_stat_clear_snapshot();
  END LOOP;
  RAISE 'the standby does not stream'; END \$\$"
on_primary -c "UPDATE backoffice.accounts SET notes = 'replayed' WHERE account_number = '100001'"
equal "in recovery" t "$(dba -c "SELECT pg_is_in_recovery()")"

# 2. Reads: each in a session of its own, the first statement of its transaction.
equal "accounts of ann" 8 "$(as lifecycle_ann -c "SELECT count(*) FROM backoffice.accounts")"
equal "what was replayed" replayed "$(as lifecycle_ann -c "SELECT notes FROM backoffice.accounts WHERE account_number = '100001'")"
equal "tenant of bob" "$BOLT" "$(as lifecycle_bob -c "SELECT DISTINCT tenant_id FROM backoffice.accounts")"
equal "setting" "$ACME|$ACME" "$(as lifecycle_ann -c "SELECT tenant_id, current_setting('backoffice.tenant_id') FROM backoffice.accounts LIMIT 1")"
equal "numbers" t "$(as lifecycle_ann -c "SELECT bool_and(complete) FROM backoffice.verify_numbers()")"
equal "steps" t "$(as lifecycle_ann -c "SELECT count(*) > 0 FROM backoffice.orders o, backoffice.order_actions(o.id) WHERE o.order_number = 'ORD-000006'")"
equal "permitted" "t|f" "$(as lifecycle_vic -c "SELECT backoffice.permitted('orders.view'), backoffice.permitted('numbering.void')")"
equal "audit" t "$(as lifecycle_ann -c "SELECT count(*) > 20 FROM backoffice.audit_log")"
equal "engine_version" t "$(as lifecycle_ann -c "SELECT backoffice.engine_version() <> ''")"
equal "uuid_v7" t "$(as lifecycle_ann -c "SELECT backoffice.uuid_v7() IS NOT NULL")"
entered() { as lifecycle_service -c BEGIN -c "SELECT backoffice.enter('$1', '$2') IS NULL" "${@:3}" -c COMMIT; }
equal "by enter()" "f 8" "$(entered "$ACME" "$ANN" -c "SELECT count(*) FROM backoffice.accounts" | xargs)"
equal "by enter(), bolt" "f $BOLT" "$(entered "$BOLT" "$BOB" -c "SELECT DISTINCT tenant_id FROM backoffice.orders" | xargs)"
ENTER="SELECT backoffice.enter('$ACME', '$ANN')"
refused 55000 lifecycle_service BEGIN "$ENTER" "SELECT backoffice.enter('$BOLT', '$BOB')"
refused 22023 lifecycle_service BEGIN "SELECT backoffice.enter('$BOLT', '$ANN')"
refused 28000 lifecycle_service "SELECT count(*) FROM backoffice.accounts"
refused 42501 lifecycle_ann "$ENTER"
refused 42501 lifecycle_stranger "SELECT count(*) FROM backoffice.accounts"

# 3. Writes.
ORDER=$(as lifecycle_ann -c "SELECT id FROM backoffice.orders WHERE order_number = 'ORD-000006'")
while read -r statement; do
  refused 25006 lifecycle_ann "$statement"
  refused 25006 lifecycle_service BEGIN "$ENTER" "$statement"
done <<SQL
INSERT INTO backoffice.products (name) VALUES ('x')
INSERT INTO backoffice.accounts (name) VALUES ('x')
UPDATE backoffice.accounts SET notes = 'x'
DELETE FROM backoffice.addresses
UPDATE backoffice.orders SET status = 'confirmed' WHERE id = '$ORDER'
SELECT id FROM backoffice.orders FOR UPDATE
SELECT backoffice.order_transition('$ORDER', 'confirm')
SELECT backoffice.next_number('ticket')
SELECT backoffice.next_number('coupon')
SELECT backoffice.next_number('receipt')
SELECT backoffice.void_number('account', '100002', 'x')
SQL
for login in postgres lifecycle_platform; do
  refused 25006 "$login" "SELECT backoffice.create_tenant('carl', 'Carl')"
  refused 25006 "$login" "SELECT backoffice.create_user('$ACME', 'x@acme.example', 'X', 'Y', '{viewer}')"
  refused 25006 "$login" "SELECT backoffice.bind_login('lifecycle_stranger', '$ACME', '$ANN')"
  refused 25006 "$login" "SELECT backoffice.unbind_login('lifecycle_ann')"
done
refused 25006 postgres "SELECT * FROM backoffice.deploy()"

# 4. The platform's entry cannot be recorded here, so there is none, and nothing is read by the attempt.
refused 25006 lifecycle_platform BEGIN "$ENTER"
refused 25006 lifecycle_platform "$ENTER"
equal "after the refusal" "" "$(PGUSER=lifecycle_platform "$PGBIN/psql" -X -q -At -c BEGIN -c "SAVEPOINT s" -c "$ENTER" -c "ROLLBACK TO s" -c "SELECT count(*) FROM backoffice.accounts" 2>/dev/null || true)"
for login in lifecycle_ann lifecycle_service lifecycle_platform postgres; do
  for setting in tenant_id user_id; do
    refused 42501 "$login" "SET backoffice.$setting = '$ACME'"
    refused 42501 "$login" "SELECT set_config('backoffice.$setting', '$ACME', true)"
  done
done

# 5. Sessions that stay open while the primary goes on.
session() { # NAME LOGIN
  local to="$WORK/$1.in" from="$WORK/$1.out"
  mkfifo "$to" "$from"
  PGUSER=$2 "$PGBIN/psql" -X -q -At -v VERBOSITY=sqlstate <"$to" >"$from" 2>&1 7>&- 8>&- 9>&- &
  eval "exec {$1_in}>'$to' {$1_out}<'$from'"
}
say() { # NAME STATEMENT: what it answered, on one line
  local to="$1_in" from="$1_out" line said=""
  printf '%s;\n\\echo done\n' "$2" >&"${!to}"
  while IFS= read -r -t 60 line <&"${!from}"; do
    [ "$line" != done ] || { echo "${said# }"; return; }
    said="$said ${line/ERROR:  /ERROR: }"
  done
  fail "$1 does not answer: $2"
}
session vic lifecycle_vic
session bound lifecycle_ann
session entering lifecycle_service
say vic "PREPARE orders AS SELECT count(*) FROM backoffice.orders" >/dev/null
equal "vic reads" 9 "$(say vic "EXECUTE orders")"
equal "vic may" t "$(say vic "SELECT backoffice.permitted('orders.view')")"
say entering BEGIN >/dev/null
equal "entered" "$ACME" "$(say entering "SELECT backoffice.enter('$ACME', (SELECT '$ANN'::uuid))")"
equal "entering reads" 8 "$(say entering "SELECT count(*) FROM backoffice.accounts")"
REVOKED="$(on_primary -c "DELETE FROM backoffice.user_roles r USING backoffice.users u WHERE u.tenant_id = r.tenant_id AND u.id = r.user_id AND u.email = 'vic@acme.example' RETURNING r.role_id" | wc -l)"
equal "roles taken from vic" 3 "$REVOKED"
equal "vic's next statement" "ERROR: 42501" "$(say vic "EXECUTE orders")"
equal "vic may no longer" f "$(say vic "SELECT backoffice.permitted('orders.view')")"
ann_on_primary -c "INSERT INTO backoffice.user_permissions (user_id, permission, effect) SELECT id, 'orders.view', 'grant' FROM backoffice.users WHERE email = 'vic@acme.example'"
equal "granted again" 9 "$(say vic "EXECUTE orders")"
say vic "BEGIN" >/dev/null
equal "in a transaction" 9 "$(say vic "EXECUTE orders")"
ann_on_primary -c "DELETE FROM backoffice.user_permissions WHERE permission = 'orders.view'"
equal "in a transaction, next statement" "ERROR: 42501" "$(say vic "EXECUTE orders")"
say vic ROLLBACK >/dev/null
say vic "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1" >/dev/null
ann_on_primary -c "INSERT INTO backoffice.user_permissions (user_id, permission, effect) SELECT id, 'orders.view', 'grant' FROM backoffice.users WHERE email = 'vic@acme.example'"
equal "under an old snapshot" 9 "$(say vic "EXECUTE orders")"
say vic COMMIT >/dev/null
equal "entering goes on" 8 "$(say entering "SELECT count(*) FROM backoffice.accounts")"
say entering COMMIT >/dev/null
on_primary -c "UPDATE backoffice.users SET status = 'suspended' WHERE email = 'vic@acme.example'"
equal "a suspended user" "ERROR: 55000" "$(say vic "EXECUTE orders")"
on_primary -c "UPDATE backoffice.users SET status = 'active' WHERE email = 'vic@acme.example'"
on_primary -c "SELECT backoffice.unbind_login('lifecycle_vic')" >/dev/null
equal "a login unbound" "ERROR: 28000" "$(say vic "EXECUTE orders")"

# 6. Promotion. What was answered last is there; numbers go on; the log begins a new life with its first row.
ann_on_primary -c "INSERT INTO backoffice.accounts (name) VALUES ('Last')"
LAST_TICKET=$(ann_on_primary -c "SELECT backoffice.next_number('ticket')")
as_server "$PGBIN/pg_ctl" -D "$BUILD/lifecycle_primary/data" -w -t 60 -m immediate stop >/dev/null
equal "before the promotion" 9 "$(say bound "SELECT count(*) FROM backoffice.accounts")"
dba -c "SELECT pg_promote(true, 60)" >/dev/null
equal "promoted" f "$(dba -c "SELECT pg_is_in_recovery()")"
dba >/dev/null -c "ALTER SYSTEM RESET synchronous_standby_names" -c "ALTER SYSTEM RESET synchronous_commit" -c "SELECT pg_reload_conf()"
equal "life: none has written" "1|1" "$(life)"
equal "reading raises no life" 9 "$(say bound "SELECT count(*) FROM backoffice.accounts")"
equal "life after a read" "1|1" "$(life)"
# A first row that is rolled back raises nothing.
say bound "BEGIN" >/dev/null
equal "number, rolled back" 100010 "$(say bound "INSERT INTO backoffice.accounts (name) VALUES ('Never') RETURNING account_number")"
equal "life inside" 2 "$(say bound "SELECT max(life) FROM backoffice.audit_log")"
say bound "ROLLBACK" >/dev/null
equal "life after a rollback" "1|1" "$(life)"
# The session that read on the standby writes now.
equal "number" 100010 "$(say bound "INSERT INTO backoffice.accounts (name) VALUES ('First') RETURNING account_number")"
equal "life" "2|2" "$(life)"
equal "the first row's life" 2 "$(say bound "SELECT life FROM backoffice.audit_log WHERE resource = 'accounts' AND new_values ->> 'name' = 'First'")"
equal "lives" "1 2" "$(as lifecycle_ann -c "SELECT DISTINCT life FROM backoffice.audit_log ORDER BY life" | xargs)"
equal "rows before keep theirs" 1 "$(as lifecycle_ann -c "SELECT DISTINCT life FROM backoffice.audit_log WHERE recorded_at < (SELECT min(recorded_at) FROM backoffice.audit_log WHERE life = 2)")"
TICKET=$(as lifecycle_ann -c "SELECT backoffice.next_number('ticket')")
[[ "$TICKET" > "$LAST_TICKET" ]] || fail "fast number $TICKET after $LAST_TICKET"
equal "deploy() finds nothing" 0 "$(dba -c "SELECT count(*) FROM backoffice.deploy()")"
dba -c "SELECT backoffice.bind_login('lifecycle_vic', tenant_id, id) FROM backoffice.users WHERE email = 'vic@acme.example'" >/dev/null
business_goes_on 100011
equal "life, once only" "2|2" "$(life)"
equal "no number twice" t "$(dba -c "SELECT count(*) = count(DISTINCT (tenant_id, account_number)) FROM backoffice.accounts")"
equal "the platform enters again" "$ACME" "$(as lifecycle_platform -c BEGIN -c "$ENTER" -c COMMIT)"
equal "and is recorded" "lifecycle_platform|2" "$(as lifecycle_ann -c "SELECT login, life FROM backoffice.audit_log WHERE action = 'enter'")"
! grep -qE "terminated by signal|PANIC" "$BUILD/lifecycle_standby/server.log" || fail "a backend crashed"
echo "reads there, writes once promoted"
