# Sourced by the lifecycle tests: clusters and databases of their own, and a store to try things on. Not executable, so
# not a test. A test may be run by itself: test/lifecycle/NAME.sh, after scripts/test --keep --only unit.
set -euo pipefail
BACKOFFICE_TOP=${BACKOFFICE_TOP:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)}
export BACKOFFICE_TOP
. "$BACKOFFICE_TOP/scripts/lib.sh"
HERE=$BACKOFFICE_TOP/test/lifecycle
[ -n "${PGHOST:-}" ] || use_cluster test
WORK=$(mktemp -d "$BUILD/lifecycle-XXXXXX")
OWN_CLUSTERS="" OWN_DATABASES=""

finish_test() {
  local name
  for name in $OWN_CLUSTERS; do cluster_remove "$name" >/dev/null 2>&1 || true; done
  if [ -n "$OWN_DATABASES" ]; then
    use_cluster test
    for name in $OWN_DATABASES; do "$PGBIN/dropdb" --if-exists --force "$name" || true; done
    drop_logins || true
  fi
  rm -rf "$WORK"
}
trap finish_test EXIT

fail() { echo "FAILED: $*"; exit 1; }
equal() { [ "$2" = "$3" ] || fail "$1: expected '$2', found '$3'"; }
same_file() { diff -u "$2" "$3" >"$WORK/diff" || { head -n 40 "$WORK/diff"; fail "$1"; }; }

# psql as the superuser, as a login, and for its SQLSTATE alone.
dba() { "$PGBIN/psql" -X -q -At -v ON_ERROR_STOP=1 "$@"; }
as() { local login=$1; shift; PGUSER=$login dba "$@"; }
sqlstate() {
  { PGUSER=$1 "$PGBIN/psql" -X -q -At -v VERBOSITY=sqlstate "${@:2}" 2>&1 >/dev/null || true; } |
    sed -nE 's/.*(ERROR|FATAL): +([0-9A-Z]{5})$/\2/p' | sed -n 1p
}
# The statements are refused with this SQLSTATE (SQLSTATE, login, statement...).
refused() {
  local state=$1 login=$2 statement arguments=()
  shift 2
  for statement in "$@"; do arguments+=(-c "$statement"); done
  equal "$login: $*" "$state" "$(sqlstate "$login" "${arguments[@]}")"
}

# The clusters are ours to lose: nothing has to reach the disk.
eval "plain_$(declare -f cluster_settings)"
cluster_settings() { plain_cluster_settings "$1"; echo "fsync = off"; }

# A cluster for this test alone (name); it goes when the test ends.
own_cluster() {
  OWN_CLUSTERS="$OWN_CLUSTERS $1"
  cluster_fresh "$1" >"$WORK/start" 2>&1 || { cat "$WORK/start"; fail "the cluster $1 does not start"; }
  use_cluster "$1"
}

# An empty database of the test cluster (name).
own_database() {
  OWN_DATABASES="$OWN_DATABASES $1"
  "$PGBIN/dropdb" --if-exists --force "$1" 2>/dev/null
  "$PGBIN/createdb" "$1"
  export PGDATABASE=$1
}

LOGINS="lifecycle_ann lifecycle_vic lifecycle_bob lifecycle_service lifecycle_reporter lifecycle_stranger"
drop_logins() {
  local login
  for login in $LOGINS; do dba -d postgres -c "DROP ROLE IF EXISTS $login" 2>/dev/null || true; done
}
make_logins() {
  local login
  for login in $LOGINS; do
    dba -c "DO \$\$ BEGIN IF to_regrole('$login') IS NULL THEN CREATE ROLE $login LOGIN; END IF; END \$\$"
  done
  dba -c "SET client_min_messages = warning; GRANT backoffice_user TO lifecycle_ann, lifecycle_vic, lifecycle_bob; GRANT backoffice_service TO lifecycle_service"
}
bind_logins() {
  dba -c "SELECT backoffice.bind_login('lifecycle_ann', tenant_id, id) FROM backoffice.users WHERE email = 'ann@acme.example'" \
    -c "SELECT backoffice.bind_login('lifecycle_vic', tenant_id, id) FROM backoffice.users WHERE email = 'vic@acme.example'" \
    -c "SELECT backoffice.bind_login('lifecycle_bob', tenant_id, id) FROM backoffice.users WHERE email = 'bob@bolt.example'" >/dev/null
}

# The extension and a store in the current database: tenants Acme (ann, owner; vic, viewer) and Bolt (bob, owner) with
# logins, products, accounts, orders in several states, numbers of each kind, a void one, a grant by location.
make_store() {
  dba -c "CREATE EXTENSION backoffice"
  make_logins
  dba >/dev/null <<'SQL'
SELECT backoffice.create_tenant('acme', 'Acme') AS acme, backoffice.create_tenant('bolt', 'Bolt', 'Asia/Tokyo', 'JPY') AS bolt \gset
SELECT backoffice.create_user(:'acme', 'ann@acme.example', 'Ann', 'A', '{owner}'),
  backoffice.create_user(:'acme', 'vic@acme.example', 'Vic', 'V', '{viewer}'),
  backoffice.create_user(:'bolt', 'bob@bolt.example', 'Bob', 'B', '{owner}');
INSERT INTO backoffice.number_series (tenant_id, kind, pattern, mode) VALUES (:'acme', 'ticket', 'T{seq:4}', 'fast'),
  (:'acme', 'receipt', 'R-{yyyy}-{seq:3}', 'gapless');
SQL
  bind_logins
  as lifecycle_ann -f "$HERE/store.sql" >/dev/null
  as lifecycle_bob -f "$HERE/store.sql" >/dev/null
  as lifecycle_ann -c "SELECT backoffice.next_number('ticket')" -c "SELECT backoffice.next_number('ticket')" \
    -c "SELECT backoffice.next_number('receipt')" \
    -c "INSERT INTO backoffice.user_roles (user_id, role_id, location_id) SELECT u.id, r.id, l.id
          FROM backoffice.users u, backoffice.roles r, backoffice.locations l WHERE u.email LIKE 'vic@%' AND r.name = 'sales'" >/dev/null
}

# What a DBA adds: a column, index, policy, grants, a view, a comment, default privileges, and a table under enrol().
make_dba_objects() {
  dba >/dev/null <<'SQL'
ALTER TABLE backoffice.accounts ADD COLUMN loyalty integer DEFAULT 7;
COMMENT ON COLUMN backoffice.accounts.loyalty IS 'The DBA''s own.';
CREATE INDEX dba_accounts_loyalty ON backoffice.accounts (tenant_id, loyalty);
CREATE POLICY dba_reads_all ON backoffice.accounts FOR SELECT USING (true);
GRANT USAGE ON SCHEMA backoffice TO lifecycle_reporter;
GRANT SELECT ON backoffice.accounts, backoffice.orders TO lifecycle_reporter;
GRANT UPDATE (notes) ON backoffice.orders TO lifecycle_reporter WITH GRANT OPTION;
CREATE VIEW public.account_names WITH (security_invoker) AS SELECT tenant_id, account_number, name, loyalty FROM backoffice.accounts;
GRANT SELECT ON public.account_names TO lifecycle_reporter, backoffice_user;
CREATE VIEW backoffice.order_totals WITH (security_invoker) AS SELECT status, count(*), sum(amount) FROM backoffice.orders GROUP BY 1;
ALTER DEFAULT PRIVILEGES FOR ROLE backoffice_owner IN SCHEMA backoffice GRANT SELECT ON TABLES TO lifecycle_reporter;
CREATE TABLE public.visits (id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY, what text NOT NULL);
GRANT SELECT ON public.visits TO PUBLIC;
INSERT INTO public.visits (what) VALUES ('first');
SELECT backoffice.enrol('public.visits', 'accounts', tenant => (SELECT id FROM backoffice.tenants WHERE slug = 'acme'));
SQL
  as lifecycle_bob -c "INSERT INTO public.visits (what) VALUES ('of bolt')"
}

# Every row of every table of ours and of the DBA's: name, count, digest.
rows_of() {
  dba -d "$1" <<'SQL'
SELECT format('SELECT %L, count(*), md5(string_agg(r::text, E''\n'' ORDER BY r::text COLLATE "C")) FROM ONLY %s r', c.oid::regclass, c.oid::regclass)
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE n.nspname IN ('backoffice', 'backoffice_private', 'public') AND c.relkind = 'r' ORDER BY c.oid::regclass::text COLLATE "C" \gexec
SELECT format('SELECT %L, last_value, is_called FROM %s', c.oid::regclass, c.oid::regclass)
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE n.nspname IN ('backoffice', 'backoffice_private', 'public') AND c.relkind = 'S' ORDER BY c.oid::regclass::text COLLATE "C" \gexec
SQL
}
catalogue_of() { dba -d "$1" -f "$HERE/catalogue.sql"; }

# The store goes on: numbers follow, an order takes its steps, the log grows, a stranger and another tenant see nothing.
# (account number that must come next, and number of the fast series, where that is known)
business_goes_on() {
  local order
  equal "next account number" "$1" "$(as lifecycle_ann -c "INSERT INTO backoffice.accounts (name) VALUES ('Later') RETURNING account_number")"
  order=$(as lifecycle_ann -c "INSERT INTO backoffice.orders (account_id) SELECT id FROM backoffice.accounts WHERE name = 'Later' RETURNING id")
  as lifecycle_ann -c "INSERT INTO backoffice.order_lines (order_id, item_name, unit_price) VALUES ('$order', 'Tea', 3)"
  equal "confirm" confirmed "$(as lifecycle_ann -c "SELECT backoffice.order_transition('$order', 'confirm')")"
  equal "amount" 3.00 "$(as lifecycle_ann -c "SELECT amount FROM backoffice.orders WHERE id = '$order'")"
  equal "history" "create confirm" "$(as lifecycle_ann -c "SELECT string_agg(action, ' ' ORDER BY created_at, id) FROM backoffice.order_status_history WHERE order_id = '$order'")"
  equal "audit" t "$(as lifecycle_ann -c "SELECT count(*) >= 3 FROM backoffice.audit_log WHERE resource = 'orders' AND resource_id = '$order' AND login = 'lifecycle_ann'")"
  equal "numbers" t "$(as lifecycle_ann -c "SELECT bool_and(complete) FROM backoffice.verify_numbers()")"
  [ -z "${2:-}" ] || equal "fast number" "$2" "$(as lifecycle_ann -c "SELECT backoffice.next_number('ticket')")"
  equal "another tenant's order" 0 "$(as lifecycle_bob -c "SELECT count(*) FROM backoffice.orders WHERE id = '$order'")"
  refused 42501 lifecycle_vic "INSERT INTO backoffice.products (name) VALUES ('x')"
  refused 55000 lifecycle_ann "UPDATE backoffice.order_lines SET quantity = 2 WHERE order_id = '$order'"
}
