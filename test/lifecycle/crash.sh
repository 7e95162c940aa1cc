#!/usr/bin/env bash
# A crash in the middle of numbered work: every number that was answered is there, the series are complete, and the log
# agrees with the tables row by row. Once by kill -9 of a backend, once by an immediate stop.
. "$(dirname "${BASH_SOURCE[0]}")/fixture.sh"

own_cluster lifecycle_crash
"$PGBIN/createdb" crash
export PGDATABASE=crash
make_store

# What each client does until its connection is gone: accounts in autocommit, orders with lines and a step in a
# transaction, every third one rolled back. Numbers are printed once they are committed.
{
  for ((i = 1; i <= 3000; i++)); do
    echo "INSERT INTO backoffice.accounts (name) VALUES ('Crash') RETURNING 'account ' || account_number;"
    echo "BEGIN; INSERT INTO backoffice.orders (account_id) SELECT id FROM backoffice.accounts WHERE name = 'Account 1' RETURNING id AS o, order_number AS n \\gset"
    echo "INSERT INTO backoffice.order_lines (order_id, item_name, unit_price) VALUES (:'o', 'Tea', 2);"
    echo "SELECT backoffice.order_transition(:'o', 'confirm') AS done \\gset"
    if ((i % 3 == 0)); then echo "ROLLBACK;"; else echo "COMMIT;"; echo "\\echo order :n"; fi
  done
} >"$WORK/work.sql"

# Starts the clients, and waits until they are well under way, each of them.
CLIENTS="lifecycle_ann lifecycle_ann lifecycle_bob"
start_clients() {
  local login number=0
  CLIENT_PIDS=""
  for login in $CLIENTS; do
    number=$((number + 1))
    PGUSER=$login PGAPPNAME=crash_client "$PGBIN/psql" -X -q -At -v ON_ERROR_STOP=1 -f "$WORK/work.sql" >>"$WORK/answered-$login-$number" 2>"$WORK/errors-$number" &
    CLIENT_PIDS="$CLIENT_PIDS $!"
  done
  dba -c "DO \$\$ DECLARE before bigint := (SELECT count(*) FROM backoffice.orders); BEGIN
    FOR i IN 1 .. 3000 LOOP
      EXIT WHEN (SELECT count(*) FROM backoffice.orders) >= before + 100 AND (SELECT count(*) FROM pg_stat_activity WHERE application_name = 'crash_client') = 3;
      PERFORM pg_sleep(0.01);
    END LOOP;
    IF (SELECT count(*) FROM backoffice.orders) < before + 100 THEN RAISE 'the clients do nothing'; END IF; END \$\$"
}
stop_clients() {
  local pid
  for pid in $CLIENT_PIDS; do wait "$pid" && fail "a client has finished before the crash" || true; done
  # Connections that were cut, and no other error.
  ! grep -hE 'ERROR:' "$WORK"/errors-* || fail "a client was refused"
}
# Recovery after a crashed backend is the server's own: it answers when it is done.
wait_for_server() {
  "$PGBIN/pg_isready" -q -t 60 || true
  for ((i = 0; i < 600; i++)); do
    dba -d postgres -c "SELECT 1" >/dev/null 2>&1 && return
    "$PGBIN/pg_isready" -q -t 1 || sleep 0.1
  done
  fail "the server does not come back"
}

all_agrees() {
  local login
  for login in lifecycle_ann lifecycle_bob; do
    equal "$login: series" t "$(as "$login" -c "SELECT bool_and(complete) AND count(*) >= 3 FROM backoffice.verify_numbers()")"
    # Every number answered is on a row.
    cat "$WORK"/answered-"$login"-* | sort >"$WORK/answered"
    [ "$(wc -l <"$WORK/answered")" -gt 20 ] || fail "$login: too few answers to prove anything"
    as "$login" -c "SELECT 'account ' || account_number FROM backoffice.accounts UNION ALL SELECT 'order ' || order_number FROM backoffice.orders" | sort >"$WORK/rows"
    equal "$login: answered and lost" "" "$(comm -23 "$WORK/answered" "$WORK/rows")"
    equal "$login: answered twice" "" "$(uniq -d "$WORK/answered")"
  done
  # The log agrees with the tables: each row's insert is recorded once, nothing is recorded that is not there, and the last
  # state recorded is the row's.
  equal "audit and rows" "" "$(dba <<'SQL'
WITH rows (resource, id) AS (
  SELECT 'accounts', id::text FROM backoffice.accounts UNION ALL SELECT 'orders', id::text FROM backoffice.orders
  UNION ALL SELECT 'order_lines', id::text FROM backoffice.order_lines),
log AS (SELECT resource, resource_id AS id, count(*) AS times FROM backoffice.audit_log
  WHERE action = 'insert' AND resource IN ('accounts', 'orders', 'order_lines') GROUP BY 1, 2)
SELECT 'disagrees', resource, id, times FROM rows FULL JOIN log USING (resource, id)
 WHERE rows IS NULL OR log IS NULL OR times <> 1 LIMIT 5;
SELECT 'status', o.order_number, o.status, l.status FROM backoffice.orders o CROSS JOIN LATERAL (
  SELECT a.new_values ->> 'status' AS status FROM backoffice.audit_log a WHERE a.resource = 'orders' AND a.resource_id = o.id::text
    AND a.new_values ? 'status' ORDER BY a.id DESC LIMIT 1) l WHERE l.status <> o.status LIMIT 5;
SELECT 'half a step', order_number FROM backoffice.orders o WHERE status = 'confirmed' AND (confirmed_at IS NULL OR amount IS DISTINCT FROM
  (SELECT sum(line_total) FROM backoffice.order_lines l WHERE l.tenant_id = o.tenant_id AND l.order_id = o.id)
  OR 1 <> (SELECT count(*) FROM backoffice.order_status_history h WHERE h.order_id = o.id AND h.new_status = 'confirmed')) LIMIT 5;
SQL
)"
  equal "deploy() afterwards" "" "$(dba -c "SELECT * FROM backoffice.deploy()")"
}

# 1. A backend is killed in the middle of its work.
start_clients
victim=$(dba -c "SELECT pid FROM pg_stat_activity WHERE application_name = 'crash_client' AND state = 'active' ORDER BY pid LIMIT 1")
[ -n "$victim" ] || victim=$(dba -c "SELECT pid FROM pg_stat_activity WHERE application_name = 'crash_client' ORDER BY pid LIMIT 1")
kill -9 "$victim"
stop_clients
wait_for_server
grep -q "was terminated by signal 9" "$BUILD/lifecycle_crash/server.log" || fail "nothing was killed"
all_agrees

# 2. The server is stopped at once.
start_clients
as_server "$PGBIN/pg_ctl" -D "$BUILD/lifecycle_crash/data" -w -t 60 -m immediate stop >/dev/null
stop_clients
cluster_start lifecycle_crash >"$WORK/start" 2>&1
grep -q "database system was not properly shut down" "$BUILD/lifecycle_crash/server.log" || fail "the stop was an orderly one"
all_agrees
next=$(dba -c "SELECT 1 + max(account_number::int) FROM backoffice.accounts a JOIN backoffice.tenants t ON t.id = a.tenant_id WHERE t.slug = 'acme'")
business_goes_on "$next"
echo "nothing lost, nothing doubled"
