#!/usr/bin/env bash
# DROP EXTENSION: refused while the schema depends on the engine. With CASCADE every row survives and nothing becomes
# readable that was not, whatever policies, views and grants a DBA has made. CREATE EXTENSION and deploy() bring back the
# same catalogue, and the store goes on.
. "$(dirname "${BASH_SOURCE[0]}")/fixture.sh"

# What each role can read of each table and view: its count, or the SQLSTATE.
readable() {
  local role table
  for role in $LOGINS backoffice_owner; do
    while read -r table; do
      printf '%s %s %s\n' "$role" "$table" "$("$PGBIN/psql" -X -q -At -v VERBOSITY=sqlstate -c "SET SESSION AUTHORIZATION $role" \
        -c "SELECT count(*) FROM $table" 2>&1 | sed -E 's/^ERROR: +/refused /')"
    done <"$WORK/tables"
  done
}

# The engine's own note of what is deployed follows the engine.
business_rows() { rows_of lifecycle_dropped | grep -v '^backoffice_private\.deployment|'; }

# But for the list of permissions, which is the same for every tenant, and for what is the owner's alone.
nothing_readable() {
  readable | grep -vE ' (0|refused [0-9A-Z]{5})$| backoffice\.permissions |^backoffice_owner backoffice_private\.' >"$WORK/leaks" || true
  [ ! -s "$WORK/leaks" ] || { cat "$WORK/leaks"; fail "readable $1"; }
}

own_database lifecycle_dropped
make_store
make_dba_objects
# The worst a DBA can leave: a permissive policy and a grant to everybody, on a partition of the log too.
dba <<'SQL'
GRANT USAGE ON SCHEMA backoffice TO PUBLIC;
GRANT SELECT ON backoffice.accounts, backoffice.orders, backoffice.users, backoffice.audit_log, backoffice.audit_log_default TO PUBLIC;
CREATE POLICY open ON backoffice.orders USING (true) WITH CHECK (true);
CREATE POLICY open ON backoffice.users USING (true) WITH CHECK (true);
CREATE POLICY open ON backoffice.audit_log USING (true) WITH CHECK (true);
CREATE POLICY open ON public.visits USING (true) WITH CHECK (true);
CREATE VIEW public.all_orders AS SELECT id, order_number FROM backoffice.orders;
ALTER VIEW public.all_orders OWNER TO lifecycle_reporter;
GRANT SELECT ON public.all_orders TO PUBLIC;
SQL
dba -c "SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname IN ('backoffice', 'backoffice_private', 'public') AND c.relkind IN ('r', 'p', 'v') ORDER BY 1" >"$WORK/tables"
business_rows >"$WORK/rows"
catalogue_of lifecycle_dropped >"$WORK/catalogue"
readable >"$WORK/readable"
grep -q '^lifecycle_ann backoffice.orders 9$' "$WORK/readable" || fail "Ann does not see her orders: $(grep 'ann backoffice.orders ' "$WORK/readable")"
grep -q '^lifecycle_reporter backoffice.orders refused ' "$WORK/readable" || fail "a login without a tenant sees orders"

# 1. Without CASCADE: refused, and nothing has changed.
refused 2BP01 postgres "DROP EXTENSION backoffice"
catalogue_of lifecycle_dropped >"$WORK/after"
same_file "a refused DROP EXTENSION changes nothing" "$WORK/catalogue" "$WORK/after"
refused 42501 lifecycle_ann "DROP EXTENSION backoffice CASCADE"

# 2. With CASCADE: all rows, and nobody but superusers reads one.
dba -c "SET client_min_messages = warning; DROP EXTENSION backoffice CASCADE"
equal "extension" 0 "$(dba -c "SELECT count(*) FROM pg_extension WHERE extname = 'backoffice'")"
business_rows >"$WORK/after"
same_file "every row survives" "$WORK/rows" "$WORK/after"
nothing_readable "after DROP EXTENSION"
for table in backoffice.accounts backoffice.orders public.visits; do
  [ -n "$(sqlstate lifecycle_ann -c "INSERT INTO $table DEFAULT VALUES")" ] || fail "Ann wrote into $table without the engine"
done
equal "updates without the engine" 0 "$(as lifecycle_ann -c "WITH u AS (UPDATE backoffice.orders SET notes = 'x' RETURNING 1) SELECT count(*) FROM u")"
# Dropping twice, and a dump in between, is no trouble.
"$PGBIN/pg_dump" -f "$WORK/closed.sql" lifecycle_dropped
refused 42704 postgres "DROP EXTENSION backoffice CASCADE"

# 3. The engine alone: still closed, and no entry point writes without its triggers.
dba -c "CREATE EXTENSION backoffice"
business_rows >"$WORK/after"
same_file "CREATE EXTENSION leaves every row" "$WORK/rows" "$WORK/after"
nothing_readable "before deploy()"
refused 55000 postgres "SELECT backoffice.create_tenant('early', 'Early')"
refused 55000 lifecycle_service "BEGIN" "SELECT backoffice.enter(tenant_id, user_id) FROM (VALUES
  ('$(dba -c "SELECT id FROM backoffice.tenants WHERE slug = 'acme'")'::uuid, '$(dba -c "SELECT id FROM backoffice.users WHERE email LIKE 'ann@%'")'::uuid)) v (tenant_id, user_id)"

# 4. deploy() brings everything back, the DBA's enrolled table too.
dba -c "SELECT * FROM backoffice.deploy()" >"$WORK/deployed"
[ -s "$WORK/deployed" ] || fail "deploy() says that it did nothing"
catalogue_of lifecycle_dropped >"$WORK/after"
same_file "the catalogue is the same again" "$WORK/catalogue" "$WORK/after"
business_rows >"$WORK/after"
same_file "deploy() leaves every row" "$WORK/rows" "$WORK/after"
readable >"$WORK/after"
same_file "everybody reads what they read before" "$WORK/readable" "$WORK/after"
equal "a second deploy()" "" "$(dba -c "SELECT * FROM backoffice.deploy()")"
business_goes_on 100009 T0003

# 5. The engine is not taken away piece by piece, and where it goes together with a schema, what is left is closed too.
refused 2BP01 postgres "DROP FUNCTION backoffice.tenant_id() CASCADE"
refused 2BP01 postgres "DROP EVENT TRIGGER backoffice_before_drop"
"$PGBIN/pg_dump" -f "$WORK/whole.sql" lifecycle_dropped
own_database lifecycle_dropped2
dba --single-transaction -f "$WORK/whole.sql" >/dev/null
if dba -c "SET client_min_messages = warning; DROP SCHEMA backoffice CASCADE" 2>/dev/null; then
  equal "visits are left" 2 "$(dba -c "SELECT count(*) FROM public.visits")"
  for login in $LOGINS; do
    equal "$login sees visits without the engine" "" "$(as "$login" -c "SELECT what FROM public.visits" 2>/dev/null || true)"
  done
fi
export PGDATABASE=lifecycle_dropped
dba -c "SET client_min_messages = warning; DROP EXTENSION IF EXISTS backoffice CASCADE"
nothing_readable "after DROP EXTENSION IF EXISTS"
echo "dropped, closed, brought back"
