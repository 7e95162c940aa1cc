#!/usr/bin/env bash
# The boundary between the server and C++: errors of the server, exceptions and cancels at every point keep their SQLSTATE,
# detail and hint, and leave no object, no rights, no search path and no memory behind; nor do refusals of real functions.
. "$(dirname "${BASH_SOURCE[0]}")/fixture.sh"

make -s -C "$BACKOFFICE_TOP/test/module" TOP="$BACKOFFICE_TOP" OUT="$BUILD/module" PG_CONFIG="$PGBIN/pg_config" >"$WORK/make" 2>&1 || { tail -n 30 "$WORK/make"; fail "the module does not build"; }
own_cluster lifecycle_boundary
"$PGBIN/createdb" boundary
export PGDATABASE=boundary
make_store
dba -v library="$BUILD/module/boundary.so" -f "$BACKOFFICE_TOP/test/module/boundary.sql"
LOG=$BUILD/lifecycle_boundary/server.log
CLEAN="live 0, broken 0, security 0, user its own, path pg_catalog, boundary, work_mem 4096"
MOST=5120  # kB that a backend may grow by

# 1. Every point with every kind, in subtransactions of one transaction, as a superuser and as a login that may nothing.
for login in postgres lifecycle_stranger; do
  equal "$login" all "$(as "$login" -c "SET search_path = pg_catalog, boundary" -c "SELECT * FROM boundary.differences('$CLEAN', 1) LIMIT 10" -c "SELECT 'all'")"
done
equal "rows that nothing failed" "2 t" "$(dba -c "SELECT count(*) FROM boundary.later" -c "SELECT count(*) > 2 AND bool_and(kind = 'none') FROM boundary.things" | xargs)"
equal "rows of trials" 0 "$(dba -c "SELECT count(*) FROM boundary.plain")"

# 2. Each as a transaction of its own, and what the session is afterwards.
dba >"$WORK/each.sql" <<'SQL'
SELECT 'SET search_path = pg_catalog, boundary; \set VERBOSITY sqlstate';
SELECT format(E'%s;\n\\echo :SQLSTATE\nSELECT boundary.state();', statement) FROM (
  SELECT point || kind AS place, format('SELECT boundary.fail(%L, %L)', point, kind) AS statement FROM boundary.points, boundary.kinds WHERE kind <> 'none'
  UNION ALL SELECT 'things' || kind, format('INSERT INTO boundary.things (kind) VALUES (%L)', kind) FROM boundary.kinds WHERE kind <> 'none'
  UNION ALL SELECT 'later' || kind, format(E'BEGIN;\nSET CONSTRAINTS ALL DEFERRED;\nINSERT INTO boundary.later (kind) VALUES (%L);\nCOMMIT', kind) FROM boundary.kinds WHERE kind <> 'none') s
ORDER BY place;
SQL
dba -v clean="$CLEAN" >"$WORK/expected" <<'SQL'
SELECT state || E'\n' || :'clean'
  FROM boundary.kinds, (SELECT point FROM boundary.points UNION ALL VALUES ('things'), ('later')) p WHERE kind <> 'none' ORDER BY point || kind;
SQL
for login in postgres lifecycle_stranger; do
  PGUSER=$login "$PGBIN/psql" -X -q -At -f "$WORK/each.sql" >"$WORK/found" 2>"$WORK/errors"
  same_file "$login: each in a transaction of its own" "$WORK/expected" "$WORK/found"
  ! grep -E 'WARNING|FATAL|PANIC' "$WORK/errors" || fail "$login: more than an error"
done

# 3. An error that ends in C++: the trial is undone, the statement and its transaction go on.
equal "recovered" on "$(dba -c "BEGIN" -c "SELECT point, kind, found, boundary.state() FROM boundary.points, boundary.kinds,
    LATERAL (SELECT boundary.recover(point, kind) AS found) r
  WHERE NOT (found = CASE WHEN kind = 'none' THEN 'passed' WHEN state IN ('P0T01', '55000', '57014') THEN state
      WHEN point LIKE 'spi%' OR point LIKE 'trigger%' THEN state
      ELSE CASE kind WHEN 'runtime' THEN 'runtime message' WHEN 'int' THEN '42' ELSE 'bad_alloc' END END)
    OR boundary.state() NOT LIKE 'live 0, broken 0, security 0, user its own%'" \
  -c "INSERT INTO boundary.plain VALUES ('goes on')" -c COMMIT -c "SELECT 'on'")"
equal "goes on" "goes on" "$(dba -c "SELECT kind FROM boundary.plain")"

# 4. Recursion to the end of the stack, a time limit, a cancel by another session.
for login in postgres lifecycle_stranger; do
  equal "recursion" 54001 "$(sqlstate "$login" -c "SELECT boundary.recurse()")"
  equal "after it" "54001 live 0, broken 0" "$(as "$login" -c "SELECT left(boundary.said('SELECT boundary.recurse()'), 5), left(boundary.state(), 16)" | tr '|' ' ')"
done
equal "time limit" 57014 "$(sqlstate lifecycle_ann -c "SET statement_timeout = 50" -c "SELECT count(backoffice.permitted('orders.view')) FROM generate_series(1, 1000000000)")"

# 5. Memory: thousands of failures at the boundary, then 100,000 refusals of real functions in one session, some as statements of
# their own, some in subtransactions. What the first rounds need is warmed up before.
{
  echo "SET log_min_messages = fatal; SET client_min_messages = error; SET search_path = pg_catalog, boundary; SELECT pg_backend_pid() AS pid \\gset"
  echo "\\setenv BACKEND :pid"
  for ((i = 0; i < 3; i++)); do
    echo "SELECT count(*) FROM boundary.differences('$CLEAN', 20);"
    echo '\! awk '"'"'/^RssAnon/ { print "kB", $2 }'"'"' /proc/$BACKEND/status'
  done
} >"$WORK/failures.sql"
dba -f "$WORK/failures.sql" >"$WORK/memory"
equal "differences" "0 0 0" "$(grep -v kB "$WORK/memory" | xargs)"
grew() { # FILE FROM: from that measurement to the last
  local all
  mapfile -t all < <(sed -n 's/^kB //p' "$1")
  [ "${#all[@]}" = 3 ] || fail "not three measurements"
  if ((all[2] - all[$2] < MOST)); then echo little; else echo "${all[*]} kB"; fi
}
equal "failures grow the backend" little "$(grew "$WORK/memory" 1)"

ORDER=$(as lifecycle_ann -c "INSERT INTO backoffice.orders (account_id) SELECT id FROM backoffice.accounts WHERE name = 'Account 1' RETURNING id")
ACME=$(dba -c "SELECT id FROM backoffice.tenants WHERE slug = 'acme'")
BOB=$(dba -c "SELECT id FROM backoffice.users WHERE email = 'bob@bolt.example'")
CALLS=(
  "lifecycle_ann 55000 SELECT backoffice.order_transition('$ORDER', 'confirm')"
  "lifecycle_ann 42501 INSERT INTO backoffice.accounts (name, account_number) VALUES ('x', '100001')"
  "lifecycle_vic 42501 SELECT backoffice.require('numbering.void')"
  "lifecycle_service 22023 SELECT backoffice.enter('$ACME', '$BOB')"
)
some() { # COUNT: that many of each, half of them in subtransactions
  local call login state statement
  for call in "${CALLS[@]}"; do
    read -r login state statement <<<"$call"
    echo "SET SESSION AUTHORIZATION $login;"
    for ((i = 0; i < $1 / 2; i++)); do echo "$statement;"; done
    echo "\\echo :SQLSTATE"
    echo "SELECT count(*) AS wrong FROM generate_series(1, $1 / 2) WHERE left(boundary.said(\$\$$statement\$\$), 5) <> '$state' \\gset"
    echo "\\echo $state :wrong"
    echo "RESET SESSION AUTHORIZATION;"
  done
  echo '\! awk '"'"'/^RssAnon/ { print "kB", $2 }'"'"' /proc/$BACKEND/status'
}
{ sed -n 1,2p "$WORK/failures.sql"; some 500; some 12500; some 12500; } >"$WORK/refusals.sql"
PGUSER=postgres "$PGBIN/psql" -X -q -At -v VERBOSITY=sqlstate -f "$WORK/refusals.sql" >"$WORK/memory" 2>"$WORK/errors"
for ((i = 0; i < 3; i++)); do
  for call in "${CALLS[@]}"; do read -r login state statement <<<"$call"; printf '%s\n%s 0\n' "$state" "$state"; done
done >"$WORK/expected"
grep -v kB "$WORK/memory" >"$WORK/found" || true
same_file "each was refused, with the same SQLSTATE" "$WORK/expected" "$WORK/found"
equal "100,000 refusals grow the backend" little "$(grew "$WORK/memory" 0)"

# 6. The server was never worried, and never went away.
! grep -E ' WARNING: |FATAL: |PANIC: |terminated by signal|TRAP: ' "$LOG" || fail "the server's log has more than errors"
! grep -E 'WARNING' "$WORK/errors" || fail "a warning"
equal "an order like any other" confirmed "$(as lifecycle_ann -c "INSERT INTO backoffice.order_lines (order_id, item_name, unit_price) VALUES ('$ORDER', 'Tea', 3)" -c "SELECT backoffice.order_transition('$ORDER', 'confirm')")"
echo "nothing is left behind, $(grep kB "$WORK/memory" | xargs)"
