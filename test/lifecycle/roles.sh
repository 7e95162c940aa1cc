#!/usr/bin/env bash
# CREATE EXTENSION meets roles and schemas that are there already: those with powers of their own, or somebody else's, make
# it stop, name them and leave nothing; harmless ones are used.
. "$(dirname "${BASH_SOURCE[0]}")/fixture.sh"

own_cluster lifecycle_roles
export PGDATABASE=postgres
dba -c "CREATE ROLE somebody LOGIN"

traces() {
  dba -c "SELECT 'role ' || rolname FROM pg_roles WHERE rolname LIKE 'backoffice%' ORDER BY 1" \
    -c "SELECT format('schema %s of %s', nspname, nspowner::regrole) FROM pg_namespace WHERE nspname LIKE 'backoffice%' ORDER BY 1" \
    -c "SELECT 'function ' || oid::regprocedure FROM pg_proc WHERE proname LIKE 'backoffice%' ORDER BY 1" \
    -c "SELECT 'extension ' || extname FROM pg_extension WHERE extname = 'backoffice'" \
    -c "SELECT 'event trigger ' || evtname FROM pg_event_trigger" \
    -c "SELECT 'default privileges of ' || defaclrole::regrole FROM pg_default_acl"
}

# Refused with this SQLSTATE, the name in the message, and nothing changed (SQLSTATE, name, to make it, to undo it).
stops() {
  local state=$1 name=$2 said
  dba -c "$3"
  traces >"$WORK/before"
  said=$("$PGBIN/psql" -X -q -v VERBOSITY=verbose -c "CREATE EXTENSION backoffice" 2>&1) && fail "not stopped by: $3"
  grep -q "ERROR:  $state:.*$name" <<<"$said" || fail "$3: $said"
  grep -q "HINT:" <<<"$said" || fail "no hint: $said"
  traces >"$WORK/after"
  same_file "what '$3' leaves behind" "$WORK/before" "$WORK/after"
  dba -c "$4"
}

for role in backoffice_owner backoffice_user backoffice_service backoffice_platform backoffice_anonymous; do
  for power in LOGIN SUPERUSER BYPASSRLS CREATEROLE CREATEDB; do
    stops 42501 "$role" "CREATE ROLE $role $power" "DROP ROLE $role"
  done
done
stops 42501 backoffice_owner "CREATE ROLE backoffice_owner; GRANT backoffice_owner TO somebody" "DROP ROLE backoffice_owner"
stops 42501 backoffice_owner "CREATE ROLE backoffice_owner; CREATE ROLE between; GRANT backoffice_owner TO between; GRANT between TO somebody" \
  "DROP ROLE backoffice_owner, between"
for schema in backoffice backoffice_private; do
  stops 55000 "$schema" "CREATE SCHEMA $schema AUTHORIZATION somebody" "DROP SCHEMA $schema"
done
# A function of ours that is there already, though not ours.
dba -c "CREATE SCHEMA backoffice; CREATE FUNCTION backoffice.tenant_id() RETURNS uuid LANGUAGE sql RETURN NULL::uuid"
traces >"$WORK/before"
refused 42723 postgres "CREATE EXTENSION backoffice"
traces >"$WORK/after"
same_file "what a function in the way leaves behind" "$WORK/before" "$WORK/after"
dba -c "SET client_min_messages = warning; DROP SCHEMA backoffice CASCADE"

# Roles without powers are used as they are; a superuser's empty schema is taken, and deploy() fills it.
dba -c "CREATE ROLE backoffice_user NOLOGIN; CREATE ROLE backoffice_owner NOLOGIN; GRANT backoffice_user TO somebody; CREATE SCHEMA backoffice"
dba -c "CREATE EXTENSION backoffice"
equal "tables before deploy()" 0 "$(dba -c "SELECT count(*) FROM pg_class WHERE relnamespace = 'backoffice'::regnamespace AND relkind = 'r'")"
dba -c "SELECT * FROM backoffice.deploy()" >"$WORK/said"
equal "owner of the schema" backoffice_owner "$(dba -c "SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'backoffice'")"
equal "a second deploy()" "" "$(dba -c "SELECT * FROM backoffice.deploy()")"
catalogue_of postgres | grep -v '^extension' >"$WORK/taken"

# Powers given afterwards are found by deploy().
dba -c "ALTER ROLE backoffice_user BYPASSRLS"
refused 42501 postgres "SELECT * FROM backoffice.deploy()"
dba -c "ALTER ROLE backoffice_user NOBYPASSRLS; GRANT backoffice_owner TO somebody"
refused 42501 postgres "SELECT * FROM backoffice.deploy()"
dba -c "REVOKE backoffice_owner FROM somebody"
equal "deploy() afterwards" "" "$(dba -c "SELECT * FROM backoffice.deploy()")"

# Two databases of a cluster without the roles, at once: both succeed, and are alike.
own_cluster lifecycle_roles2
for name in one two; do "$PGBIN/createdb" "$name"; done
for name in one two; do dba -d "$name" -c "CREATE EXTENSION backoffice" >"$WORK/$name" 2>&1 & done
failed=""
wait -n || failed=1
wait -n || failed=1
[ -z "$failed" ] || fail "two at once: $(cat "$WORK/one" "$WORK/two")"
catalogue_of one >"$WORK/before"
catalogue_of two >"$WORK/after"
same_file "two databases made at once" "$WORK/before" "$WORK/after"
grep -v '^extension' "$WORK/before" >"$WORK/made"
same_file "the schema that was there and the one that was made" "$WORK/made" "$WORK/taken"
echo "roles and schemas"
