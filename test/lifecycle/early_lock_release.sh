#!/usr/bin/env bash
# Gapless numbers under 32 writers: commit records lie in the WAL in the order of the numbers, with rollbacks, savepoints
# and timeouts in between; a synchronous standby is waited for; the switch is the DBA's.
. "$(dirname "${BASH_SOURCE[0]}")/fixture.sh"

own_cluster lifecycle_early
"$PGBIN/createdb" early
export PGDATABASE=early
make_store
dba -c "CHECKPOINT"

# 1. Thirty-two writers of one series.
cat >"$WORK/write.sql" <<'SQL'
\set way random(1, 10)
BEGIN;
SAVEPOINT one;
INSERT INTO backoffice.accounts (name) VALUES ('kept');
RELEASE one;
SAVEPOINT two;
INSERT INTO backoffice.accounts (name) VALUES ('taken back');
ROLLBACK TO two;
\if :way <= 7
COMMIT;
\else
ROLLBACK;
\endif
SQL
cat >"$WORK/late.sql" <<'SQL'
SET statement_timeout = 3;
INSERT INTO backoffice.accounts (name) SELECT 'late' FROM generate_series(1, 20);
SQL
before=$(dba -c "SELECT pg_current_wal_insert_lsn()")
had=$(as lifecycle_ann -c "SELECT count(*) FROM backoffice.accounts")
PGUSER=lifecycle_ann "$PGBIN/pgbench" -n -c 32 -j 2 -t 40 -f "$WORK/write.sql" early >"$WORK/writers" 2>&1 &
writers=$!
# Statements that are cut off in the middle, while the others write.
for ((i = 0; i < 40; i++)); do
  PGUSER=lifecycle_ann "$PGBIN/psql" -X -q -f "$WORK/late.sql" early >>"$WORK/late" 2>&1 || true
done
wait "$writers" || { cat "$WORK/writers"; fail "a writer was refused"; }
! grep -q 'ERROR' "$WORK/writers" || fail "a writer was refused"
after=$(dba -c "SELECT pg_current_wal_flush_lsn()")
equal "series" t "$(as lifecycle_ann -c "SELECT bool_and(complete) FROM backoffice.verify_numbers('account')")"
[ "$(as lifecycle_ann -c "SELECT count(*) FROM backoffice.accounts")" -gt $((had + 500)) ] || fail "too few accounts to prove anything"

# The numbers in the order of their commit records: a record names its transaction and its subtransactions.
"$PGBIN/pg_waldump" -p "$BUILD/lifecycle_early/data/pg_wal" --rmgr=Transaction -s "$before" -e "$after" 2>/dev/null |
  sed -nE 's/.*tx: +([0-9]+), lsn: .*desc: COMMIT [^;]*(; subxacts: ([0-9 ]+))?.*/\1 \3/p' >"$WORK/commits"
[ "$(wc -l <"$WORK/commits")" -gt 500 ] || fail "the WAL was not read"
as lifecycle_ann -c "SELECT xmin, sequence FROM backoffice.numbers WHERE kind = 'account' AND resource_id IS NOT NULL" | tr '|' ' ' >"$WORK/numbers"
awk 'NR == FNR { number[$1] = number[$1] " " $2; next }
  { for (i = 1; i <= NF; i++) { n = split(number[$i], list, " "); for (k = 1; k <= n; k++) print list[k] } }' \
  "$WORK/numbers" "$WORK/commits" >"$WORK/order"
[ "$(wc -l <"$WORK/order")" -gt 500 ] || fail "no numbers were found in the WAL"
sort -n "$WORK/order" >"$WORK/sorted"
same_file "commit records are in number order" "$WORK/sorted" "$WORK/order"

# 2. A synchronous standby that is not there: the client waits, as it does without numbers.
dba -c "ALTER SYSTEM SET synchronous_standby_names = 'nobody'" -c "SELECT pg_reload_conf()" >/dev/null
PGAPPNAME=early_waits as lifecycle_ann -c "INSERT INTO backoffice.accounts (name) VALUES ('waits')" >"$WORK/waits" 2>&1 &
waiting=$!
dba -c "SET synchronous_commit = local" -c "DO \$\$ BEGIN
  FOR i IN 1 .. 3000 LOOP
    IF EXISTS (SELECT FROM pg_stat_activity WHERE application_name = 'early_waits' AND wait_event = 'SyncRep') THEN RETURN; END IF;
    PERFORM pg_sleep(0.01);
    PERFORM pg_stat_clear_snapshot();
  END LOOP;
  RAISE 'nobody waits for the standby'; END \$\$"
kill -0 "$waiting" 2>/dev/null || fail "the client was answered without the standby"
dba -c "SET synchronous_commit = local" -c "ALTER SYSTEM RESET synchronous_standby_names" -c "SELECT pg_reload_conf()" >/dev/null
wait "$waiting" || fail "the insert failed"

# 3. The switch: on by default, a superuser's to turn, and numbers are complete without it, too.
equal "default" on "$(dba -c "SHOW backoffice.early_lock_release")"
refused 42501 lifecycle_ann "SET backoffice.early_lock_release = off"
dba -c "ALTER SYSTEM SET backoffice.early_lock_release = off" -c "SELECT pg_reload_conf()" >/dev/null
PGUSER=lifecycle_ann "$PGBIN/pgbench" -n -c 8 -t 20 -f "$WORK/write.sql" early >"$WORK/writers" 2>&1 || fail "a writer was refused"
equal "series without it" t "$(as lifecycle_ann -c "SELECT bool_and(complete) FROM backoffice.verify_numbers('account')")"
echo "in order"
