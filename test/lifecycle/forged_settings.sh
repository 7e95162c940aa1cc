#!/usr/bin/env bash
# Nobody sets the tenant context by hand: not at connection, in a role, a database, the server's files, a function, or
# with a privilege on the parameter; superuser or not.
. "$(dirname "${BASH_SOURCE[0]}")/fixture.sh"

own_cluster lifecycle_forged
"$PGBIN/createdb" forged
export PGDATABASE=forged
make_store
dba -c "GRANT SELECT ON ALL TABLES IN SCHEMA backoffice TO lifecycle_stranger; GRANT backoffice_user TO lifecycle_stranger"
tenant=$(dba -c "SELECT id FROM backoffice.tenants WHERE slug = 'acme'")
user=$(dba -c "SELECT id FROM backoffice.users WHERE email LIKE 'ann@%'")
TENANT="backoffice.tenant_id = '$tenant'" USER="backoffice.user_id = '$user'"

# No connection begins with a context (login, what is expected of it).
connects_not() {
  local login=$1 said
  shift
  for setting in "backoffice.tenant_id=$tenant" "backoffice.user_id=$user" "backoffice.tenant_id=x"; do
    said=$(PGOPTIONS="-c $setting" PGUSER=$login "$PGBIN/psql" -X -At -c "SELECT 'connected'" 2>&1) && fail "$login connects with $setting"
    grep -q "FATAL" <<<"$said" || fail "$login, $setting: $said"
    grep -q "$1" <<<"$said" || fail "$login, $setting: $said"
  done
}
connects_not lifecycle_stranger "permission denied to set parameter"
connects_not lifecycle_ann "permission denied to set parameter"
connects_not postgres "the tenant context cannot be set by hand"
# A claim is a claim, and may be made there; so may an empty context by those who may set it at all.
equal "a claim at connection" sale "$(PGOPTIONS="-c backoffice.reason=sale" as lifecycle_ann -c "SHOW backoffice.reason")"

# Everything that a superuser could write down for later.
for setting in "$TENANT" "$USER" "backoffice.tenant_id = 'x'"; do
  name=${setting%% *} value=${setting#*= }
  for statement in "SET $setting" "SET LOCAL $setting" "SET SESSION $setting" \
    "SELECT set_config('$name', $value, false)" "SELECT set_config('$name', $value, true)" \
    "UPDATE pg_settings SET setting = $value WHERE name = '$name'" \
    "ALTER ROLE lifecycle_stranger SET $setting" "ALTER ROLE ALL SET $setting" "ALTER DATABASE forged SET $setting" \
    "ALTER ROLE lifecycle_stranger IN DATABASE forged SET $setting" \
    "CREATE FUNCTION public.forge() RETURNS text LANGUAGE sql SET $setting AS 'SELECT 1::text'"; do
    refused 42501 postgres "$statement"
  done
  state=$(sqlstate postgres -c "ALTER SYSTEM SET $setting")
  [[ $state = 42501 || $state = 55P02 ]] || fail "ALTER SYSTEM SET $setting: '$state'"
  for statement in "SET $setting" "SET LOCAL $setting" "SELECT set_config('$name', $value, false)"; do
    refused 42501 lifecycle_stranger "$statement"
  done
done

# Not with the privilege on the parameter either.
dba -c "GRANT SET, ALTER SYSTEM ON PARAMETER backoffice.tenant_id, backoffice.user_id TO lifecycle_stranger"
refused 42501 lifecycle_stranger "SET $TENANT"
refused 42501 lifecycle_stranger "SELECT set_config('backoffice.user_id', '$user', true)"
refused 42501 lifecycle_stranger "ALTER ROLE lifecycle_stranger SET $TENANT"
connects_not lifecycle_stranger "the tenant context cannot be set by hand"
# As much as they may set is nothing.
equal "an empty context" "" "$(as lifecycle_stranger -c "SET backoffice.tenant_id = ''" -c "SHOW backoffice.tenant_id")"
refused 28000 lifecycle_stranger "SET backoffice.tenant_id = ''" "SELECT backoffice.tenant_id()"
refused 28000 lifecycle_stranger "SELECT count(*) FROM backoffice.orders"

# Rows written past ALTER ROLE and ALTER DATABASE, straight into the catalogue: no context, and no way in by it.
dba -c "INSERT INTO pg_db_role_setting VALUES (0, 'lifecycle_stranger'::regrole, ARRAY['backoffice.tenant_id=$tenant', 'backoffice.user_id=$user'])"
said=$(as lifecycle_stranger -c "SHOW backoffice.tenant_id" 2>/dev/null || true)
equal "a forged catalogue row" "" "$said"
refused 28000 lifecycle_stranger "SELECT count(*) FROM backoffice.orders" 
dba -c "ALTER ROLE lifecycle_stranger RESET ALL"

# Within an entered transaction nothing leads to another tenant, and RESET leads to none.
other=$(dba -c "SELECT id FROM backoffice.tenants WHERE slug = 'bolt'")
refused 42501 lifecycle_ann "SELECT count(*) FROM backoffice.orders" "SET backoffice.tenant_id = '$other'"
equal "after RESET ALL" "$tenant" "$(as lifecycle_ann -f - <<'SQL'
BEGIN;
SELECT backoffice.tenant_id() \gset x
RESET ALL;
SELECT backoffice.tenant_id();
COMMIT;
SQL
)"
equal "after DISCARD ALL" "$tenant" "$(as lifecycle_ann -c "SELECT backoffice.tenant_id() IS NULL" -c "DISCARD ALL" -c "SELECT backoffice.tenant_id()" | tail -n 1)"
equal "after the transaction" "" "$(as lifecycle_ann -c "SELECT backoffice.tenant_id() IS NULL" -c "SHOW backoffice.tenant_id" | tail -n 1)"

# The server's own files: ignored, at a reload and at a start, and said so.
printf '%s\n' "$TENANT" "$USER" >>"$BUILD/lifecycle_forged/data/postgresql.conf"
dba -c "SELECT pg_reload_conf()" >/dev/null
equal "after a reload" "" "$(as lifecycle_stranger -c "SHOW backoffice.tenant_id")"
refused 28000 lifecycle_stranger "SELECT count(*) FROM backoffice.orders"
if cluster_start lifecycle_forged >"$WORK/start" 2>&1; then
  equal "after a restart" "" "$(as lifecycle_stranger -c "SHOW backoffice.tenant_id")"
  refused 28000 lifecycle_stranger "SELECT count(*) FROM backoffice.orders"
  refused 28000 lifecycle_stranger "SELECT backoffice.user_id()"
  equal "a superuser has none" "" "$(dba -c "SHOW backoffice.user_id")"
fi
grep -q "the tenant context cannot be set by hand" "$BUILD/lifecycle_forged/server.log" || fail "the log says nothing of the forged file"
echo "no way to forge"
