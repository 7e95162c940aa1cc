#!/usr/bin/env bash
# A server that has not preloaded the library: the extension is refused with 55000 and says what to do, functions of a
# database made elsewhere too, and nothing crashes.
. "$(dirname "${BASH_SOURCE[0]}")/fixture.sh"

HINT="Add backoffice to shared_preload_libraries"
says_why() {
  local said
  said=$("$PGBIN/psql" -X -q -At -v VERBOSITY=verbose "$@" 2>&1) && fail "not refused: $*"
  grep -q "ERROR:  55000: the backoffice library was not preloaded by the server" <<<"$said" || fail "$*: $said"
  grep -q "HINT:  $HINT" <<<"$said" || fail "no hint: $said"
}

# 1. A database with a store, in a cluster that preloads.
own_cluster lifecycle_late
"$PGBIN/createdb" late
export PGDATABASE=late
make_store

# 2. The same cluster, started without preloading.
eval "preloading_$(declare -f cluster_settings)"
cluster_settings() { preloading_cluster_settings "$1" | sed "s/^shared_preload_libraries.*/shared_preload_libraries = ''/"; }
cluster_start lifecycle_late >"$WORK/start" 2>&1
equal "shared_preload_libraries" "" "$(dba -c 'SHOW shared_preload_libraries')"
began=$(dba -c "SELECT pg_postmaster_start_time()")

# A new database cannot have it, and nothing is left behind.
"$PGBIN/createdb" fresh
says_why -d fresh -c "CREATE EXTENSION backoffice"
equal "left behind" 0 "$(dba -d fresh -c "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'backoffice%'")"
equal "functions left behind" 0 "$(dba -d fresh -c "SELECT count(*) FROM pg_proc WHERE proname LIKE 'backoffice%'")"

# Every function of the old database says so, loaded by hand or by its first call, also one after another in one session.
while read -r call; do
  says_why -c "$call"
  says_why -c "LOAD 'backoffice'" -c "$call"
done < <(dba -c "SELECT format('SELECT %s.%s(%s)', quote_ident(n.nspname), quote_ident(p.proname),
      (SELECT string_agg('NULL::' || format_type(t, NULL), ', ' ORDER BY i) FROM unnest(p.proargtypes) WITH ORDINALITY a (t, i)))
    FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'backoffice' AND d.deptype = 'e'
    JOIN pg_proc p ON p.oid = d.objid AND d.classid = 'pg_proc'::regclass JOIN pg_namespace n ON n.oid = p.pronamespace
   WHERE p.prorettype NOT IN ('trigger'::regtype, 'event_trigger'::regtype) ORDER BY 1")

# Rows stay closed, to users and to writes; a superuser reads, and cannot write past the triggers.
for login in lifecycle_ann lifecycle_vic; do
  says_why -U "$login" -c "SELECT count(*) FROM backoffice.orders"
  says_why -U "$login" -c "INSERT INTO backoffice.products (name) VALUES ('x')"
done
equal "a superuser reads" 9 "$(dba -c "SELECT count(*) FROM backoffice.orders o JOIN backoffice.tenants t ON t.id = o.tenant_id AND t.slug = 'acme'")"
says_why -c "UPDATE backoffice.orders SET notes = 'x'"
says_why -c "DROP EXTENSION backoffice CASCADE"

# A placeholder set before the library comes is no tenant.
tenant=$(dba -c "SELECT id FROM backoffice.tenants WHERE slug = 'acme'")
user=$(dba -c "SELECT id FROM backoffice.users WHERE email LIKE 'ann@%'")
for login in lifecycle_ann postgres; do
  says_why -U "$login" -c "SET backoffice.tenant_id = '$tenant'" -c "SET backoffice.user_id = '$user'" -c "SELECT backoffice.tenant_id()"
  says_why -U "$login" -c "SET backoffice.tenant_id = '$tenant'" -c "SET backoffice.user_id = '$user'" -c "SELECT count(*) FROM backoffice.orders WHERE tenant_id = backoffice.tenant_id()"
done
says_why -c "SET backoffice.tenant_id = '$tenant'" -c "LOAD 'backoffice'" -c "SELECT backoffice.tenant_id()"

equal "the server never restarted" "$began" "$(dba -c "SELECT pg_postmaster_start_time()")"
! grep -qE "terminated by signal|PANIC|reinitializing" "$BUILD/lifecycle_late/server.log" || fail "a backend crashed"

# 3. Preloaded again, the store goes on.
eval "$(declare -f preloading_cluster_settings | sed '1s/preloading_//')"
cluster_start lifecycle_late >"$WORK/start" 2>&1
business_goes_on 100009 T0003
echo "says why, everywhere"
