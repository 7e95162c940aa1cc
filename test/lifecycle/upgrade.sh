#!/usr/bin/env bash
# What earlier versions left in the world meets today's engine: a database restored from a kept dump, and after deploy() no
# different from a fresh one; an extension of that version, updated. The functions that schema objects have ever used are all
# there, unchanged. test/upgrade/keep makes what is compared here.
. "$(dirname "${BASH_SOURCE[0]}")/fixture.sh"
KEPT=$BACKOFFICE_TOP/test/upgrade
TODAY=$(sed -nE "s/^default_version *= *'([^']+)'.*/\1/p" extension.control)

# Names that go with the store or the month: sequences of fast series, partitions of the log.
catalogue_of_ours() { catalogue_of "$1" | grep -vE 'backoffice_private\.fast_|audit_log_[0-9]{6}' >"$2"; }
no_different_from_fresh() {
  catalogue_of_ours "$1" "$WORK/upgraded"
  same_file "$2: the catalogue is a fresh one" "$WORK/fresh" "$WORK/upgraded"
  equal "$2: a second deploy()" "" "$(dba -d "$1" -c "SELECT * FROM backoffice.deploy()")"
}
# Rows of the tenants, by table: what deploy() may add to are the lists of ours.
counts() {
  grep -vE '^(backoffice\.permissions|backoffice_private\.(permissions|migrations|enrolled_tables|deployment|bound_logins|numbered_tables|[a-z_]+_templates))\|' "$1" |
    grep -vE '\|0\|$' | cut -d'|' -f1,2
}

own_database lifecycle_fresh
dba -c "CREATE EXTENSION backoffice"
make_logins
catalogue_of_ours lifecycle_fresh "$WORK/fresh"

# 1. Functions: none of those ever used is missing or changed, and none is used that is not on the list.
[ "$(wc -l <"$KEPT/functions")" -ge 20 ] || fail "the list of functions is gone"
dba <<'SQL' >"$WORK/today"
SELECT format('%s returns %s %s %s', p.oid::regprocedure, p.prorettype::regtype, l.lanname, p.prosrc)
  FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'backoffice';
SQL
sort "$WORK/today" >"$WORK/sorted"
sort "$KEPT/functions" >"$WORK/ever"
equal "functions that an old dump needs, missing or changed" "" "$(comm -23 "$WORK/ever" "$WORK/sorted")"
dba -f "$KEPT/functions.sql" | sort >"$WORK/used"
equal "used by the schema and not on the list; run test/upgrade/keep functions" "" "$(comm -13 "$WORK/ever" "$WORK/used")"

# 2. Each version's dump under today's engine.
VERSIONS=$(find "$KEPT" -mindepth 1 -maxdepth 1 -type d -printf '%f\n' | sort -V)
[ -n "$VERSIONS" ] || fail "no version is kept"
for version in $VERSIONS; do
  own_database lifecycle_upgraded
  make_logins
  dba --single-transaction -f "$KEPT/$version/dump.sql" >"$WORK/restore.log" 2>&1 || { tail -n 5 "$WORK/restore.log"; fail "the dump of $version"; }
  rows_of lifecycle_upgraded | grep -vE '^backoffice_private\.(deployment|bound_logins)\|' >"$WORK/rows"
  same_file "rows of $version" "$KEPT/$version/rows" "$WORK/rows"
  equal "engine" "$TODAY" "$(dba -c "SELECT backoffice.engine_version()")"
  dba -c "SELECT * FROM backoffice.deploy()" >"$WORK/said"
  no_different_from_fresh lifecycle_upgraded "$version restored"
  rows_of lifecycle_upgraded >"$WORK/rows"
  counts "$KEPT/$version/rows" >"$WORK/before"
  counts "$WORK/rows" >"$WORK/after"
  same_file "deploy() leaves the rows of $version" "$WORK/before" "$WORK/after"
  bind_logins
  business_goes_on 100009 T0003
done

# 3. Each version installed, and updated. Its script makes functions of today's library, so every C symbol must be there.
for version in $VERSIONS; do
  own_database lifecycle_upgraded
  grep -oE "'bo_[a-z_]+'" "$KEPT/$version/backoffice--$version.sql" | sort -u | tr -d "'" >"$WORK/symbols"
  [ "$(wc -l <"$WORK/symbols")" -ge 20 ] || fail "the script of $version names no symbols"
  dba -c "CREATE SCHEMA symbols" -f - < <(sed "s|.*|CREATE FUNCTION symbols.&() RETURNS trigger LANGUAGE c AS '\$libdir/backoffice', '&';|" "$WORK/symbols") 2>"$WORK/errors" ||
    { head -n 3 "$WORK/errors"; fail "a symbol of $version is gone"; }
  [ "$version" != "$TODAY" ] || continue
  install -m 644 "$KEPT/$version/backoffice--$version.sql" "$("$PGBIN/pg_config" --sharedir)/extension/"
  own_database lifecycle_upgraded
  dba -c "CREATE EXTENSION backoffice VERSION '$version'" -c "ALTER EXTENSION backoffice UPDATE" -c "SELECT * FROM backoffice.deploy()" >"$WORK/said"
  no_different_from_fresh lifecycle_upgraded "$version updated"
done
echo "$(wc -w <<<"$VERSIONS") versions meet today's engine"
