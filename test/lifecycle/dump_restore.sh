#!/usr/bin/env bash
# A plain pg_dump brings back everything, in the same cluster and in another one: rows, numbers, times, the log, owners,
# grants, policies, triggers, the DBA's own column, index, policy, grants, views, enrolled table. Restoring writes nothing
# of its own, and the store goes on where it stopped.
. "$(dirname "${BASH_SOURCE[0]}")/fixture.sh"

# What is in a database, but for the life number (database).
describe() {
  rows_of "$1" >"$WORK/rows-$1"
  catalogue_of "$1" >"$WORK/catalogue-$1"
}
compare() {
  describe "$1"
  same_file "rows of $1 are those dumped" "$WORK/rows-lifecycle_dumped" "$WORK/rows-$1"
  same_file "the catalogue of $1 is the one dumped" "$WORK/catalogue-lifecycle_dumped" "$WORK/catalogue-$1"
}
restore() { dba -d "$1" --single-transaction -f "$WORK/dump.sql" >"$WORK/restore.log" 2>&1 || { tail -n 5 "$WORK/restore.log"; fail "restore into $1"; }; }
life() { dba -d "$1" -c "SELECT life FROM backoffice_private.deployment"; }
# deploy() finds nothing to do, and only begins another life.
deploy_changes_only_the_life() {
  equal "deploy() in $1" "" "$(dba -d "$1" -c "SELECT * FROM backoffice.deploy()")"
  equal "life of $1 after deploy()" 2 "$(life "$1")"
  rows_of "$1" | grep -v '^backoffice_private.deployment|' >"$WORK/after"
  grep -v '^backoffice_private.deployment|' "$WORK/rows-$1" >"$WORK/before"
  same_file "deploy() in $1 leaves all other rows" "$WORK/before" "$WORK/after"
  catalogue_of "$1" >"$WORK/after"
  same_file "deploy() in $1 leaves the catalogue" "$WORK/catalogue-$1" "$WORK/after"
}

own_database lifecycle_dumped
make_store
make_dba_objects
describe lifecycle_dumped
equal "life" 1 "$(life lifecycle_dumped)"
grep -qE '^backoffice\.audit_log_[0-9]{6}\|[1-9]' "$WORK/rows-lifecycle_dumped" || fail "the store wrote no audit rows"
"$PGBIN/pg_dump" -f "$WORK/dump.sql" lifecycle_dumped
"$PGBIN/pg_dumpall" --roles-only -f "$WORK/roles.sql"
"$PGBIN/pg_dump" -Fc -f "$WORK/dump.custom" lifecycle_dumped

# 1. Another database of the same cluster, by psql.
own_database lifecycle_restored
restore lifecycle_restored
compare lifecycle_restored
deploy_changes_only_the_life lifecycle_restored
business_goes_on 100009 T0003
equal "new audit rows are of the new life" 2 "$(dba -c "SELECT max(life) FROM backoffice.audit_log WHERE login = 'lifecycle_ann' AND resource = 'orders'")"

# 2. By pg_restore, in parallel. The first change of the restored database begins the new life, also without deploy().
own_database lifecycle_restored2
"$PGBIN/pg_restore" -j 2 --exit-on-error -d lifecycle_restored2 "$WORK/dump.custom"
compare lifecycle_restored2
business_goes_on 100009 T0003
equal "audit rows of the restored database are of a new life" 2 "$(dba -c "SELECT max(life) FROM backoffice.audit_log")"

# 3. A fresh cluster, where the roles are new and logins must be bound again.
own_cluster lifecycle_other
PGDATABASE=postgres "$PGBIN/psql" -X -q -f "$WORK/roles.sql" >"$WORK/roles.log" 2>&1
grep ERROR "$WORK/roles.log" | grep -v 'role "postgres" already exists' && fail "roles"
export PGDATABASE=lifecycle_moved
"$PGBIN/createdb" lifecycle_moved
restore lifecycle_moved
compare lifecycle_moved
refused 28000 lifecycle_ann "SELECT backoffice.tenant_id()"
deploy_changes_only_the_life lifecycle_moved
bind_logins
business_goes_on 100009 T0003
echo "dump and restore: all equal"
