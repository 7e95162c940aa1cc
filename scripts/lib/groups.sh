# The groups of tests. Each prints one line (scripts: one each), adds to the totals, and never
# stops the run; what failed is shown below its line.

PASSED=0 FAILED=0 SKIPPED=0
SHOWN_LINES=60

# Names from the arguments that contain PATTERN.
matching() { printf '%s\n' "$@" | grep -F -e "$PATTERN" || true; }

# Base names of the files with an ending in a folder, sorted (folder, ending).
names_in() { find "$1" -maxdepth 1 -name "*.$2" -printf '%f\n' 2>/dev/null | sed "s/\.$2\$//" | sort; }

count() { grep -cE "$1" "$2" || true; }

# Runs a group's command with its output in a log (log, command); sets RC.
run_quiet() {
  local log=$1
  shift
  set +e
  (set -e; "$@") >"$log" 2>&1 </dev/null
  RC=$?
  set -e
}

# Ends a group's line and adds to the totals (passed, failed, skipped). A command that failed
# without naming a test counts as one.
tally() {
  local passed=$1 failed=$2 skipped=$3
  [ "$RC" = 0 ] || [ "$failed" -gt 0 ] || failed=1
  PASSED=$((PASSED + passed)) FAILED=$((FAILED + failed)) SKIPPED=$((SKIPPED + skipped))
  if [ "$failed" -gt 0 ]; then
    printf 'FAILED  %d of %d, %ds\n' "$failed" $((passed + failed)) $((SECONDS - BEGAN))
  else
    printf 'ok  %d passed, %ds\n' "$passed" $((SECONDS - BEGAN))
  fi
  GROUP_FAILED=$failed
}

begin() { BEGAN=$SECONDS; printf '%-46s' "$1"; }

# Indents what is worth reading of a failure.
show() { head -n "$SHOWN_LINES" | sed 's/^/  | /'; }

# The source is checked once; another server's checkout is links to it, and only its library is looked at.
group_checks() {
  local log=$LOGS/checks.log names
  names=$(matching $({ names_in scripts/checks sh; names_in scripts/checks py; } | sort))
  [ -z "${BACKOFFICE_CHECKOUT:-}" ] || names=$(grep -xE 'exports|static_objects' <<<"$names" || true)
  [ -n "$names" ] || return 0
  begin "checks"
  run_quiet "$log" scripts/check $names
  tally "$(count '^ok ' "$log")" "$(count '^FAILED ' "$log")" 0
  [ "$GROUP_FAILED" = 0 ] || grep -v '^ok ' "$log" | show
}

run_unit() {
  cmake -S "$TOP" -B "$BUILD/unit" -DPG_CONFIG="$PG_CONFIG" -DCMAKE_BUILD_TYPE=Debug
  cmake --build "$BUILD/unit" --target unit_tests -j "$(nproc)"
  ctest --test-dir "$BUILD/unit" --output-on-failure --no-tests=error ${PATTERN:+-R "$PATTERN"}
}

group_unit() {
  local log=$LOGS/unit.log
  [ -n "$(matching $(names_in test/unit cpp))" ] || return 0
  begin "unit tests"
  run_quiet "$log" run_unit
  tally "$(count ' Passed +[0-9]' "$log")" "$(count '^ *[0-9]+/[0-9]+ Test.*\*\*\*(Failed|Exception|Timeout|Not Run)' "$log")" \
    "$(count '\*\*\*Skipped' "$log")"
  [ "$GROUP_FAILED" = 0 ] || tail -n "$SHOWN_LINES" "$log" | show
}

# pg_regress and pg_isolation_regress report alike: TAP from 16 on, "... ok" in 15.
tally_regress() {
  tally "$(count '^(ok +[0-9]+|test .* \.\.\. ok)' "$1")" "$(count '^(not ok|.* \.\.\. FAILED)' "$1")" 0
  [ "$GROUP_FAILED" = 0 ] || { if [ -s "$2" ]; then cat "$2"; else tail -n 30 "$1"; fi; } | show
}

group_regress() {
  local log=$LOGS/regress.log names
  names=$(matching $(names_in test/sql sql))
  [ -n "$names" ] || return 0
  # The others use what "install" makes.
  names=$({ names_in test/sql sql | grep -x install || true; grep -vx install <<<"$names" || true; } | xargs)
  begin "pg_regress"
  rm -rf "$BUILD/regress"
  run_quiet "$log" env -u MAKEFLAGS make -s PG_CONFIG="$PG_CONFIG" installcheck REGRESS="$names"
  tally_regress "$log" "$BUILD/regress/regression.diffs"
}

# One database for all pgTAP files: they roll back what they do.
run_pgtap() {
  local db=backoffice_pgtap setup=test/pgtap/setup.sql
  "$PGBIN/dropdb" --if-exists "$db"
  "$PGBIN/createdb" "$db"
  [ ! -f $setup ] || "$PGBIN/psql" -X -q -v ON_ERROR_STOP=1 -d "$db" -f $setup
  "$PGBIN/psql" -X -q -v ON_ERROR_STOP=1 -d "$db" -c "CREATE EXTENSION IF NOT EXISTS pgtap"
  pg_prove --psql-bin "$PGBIN/psql" -d "$db" --verbose "$@"
}

group_pgtap() {
  local log=$LOGS/pgtap.log files
  files=$(matching $(find test/pgtap -mindepth 2 -name '*.sql' ! -name setup.sql 2>/dev/null | sort))
  [ -n "$files" ] || return 0
  begin "pgTAP"
  run_quiet "$log" run_pgtap $files
  tally "$(grep -E '^ok [0-9]+' "$log" | grep -vciE '# skip' || true)" \
    "$(grep -E '^not ok [0-9]+' "$log" | grep -vciE '# todo' || true)" "$(count '^ok [0-9]+.*# (SKIP|skip)' "$log")"
  [ "$GROUP_FAILED" = 0 ] || show_pgtap "$log"
}

# The refused assertions with their remarks, and the summary of the files; the whole log when neither is there.
show_pgtap() {
  if grep -qE '^not ok|^Test Summary' "$1"; then
    { grep -E '^(not ok|# |psql:.*ERROR)' "$1" | head -n 40; sed -n '/^Test Summary/,$p' "$1" | head -n 20; } | show
  else
    tail -n 30 "$1" | show
  fi
}

run_isolation() {
  local tester=$1 db=isolation_regression
  shift
  "$PGBIN/dropdb" --if-exists "$db"
  "$PGBIN/createdb" "$db"
  [ ! -f test/isolation/setup.sql ] || "$PGBIN/psql" -X -q -v ON_ERROR_STOP=1 -d "$db" -f test/isolation/setup.sql
  "$tester" --bindir="$PGBIN" --inputdir=test/isolation --outputdir="$BUILD/isolation" --use-existing --dbname="$db" "$@"
}

group_isolation() {
  local log=$LOGS/isolation.log tester names
  tester=$(dirname "$("$PG_CONFIG" --pgxs)")/../test/isolation/pg_isolation_regress
  names=$(matching $(names_in test/isolation/specs spec))
  [ -n "$names" ] || return 0
  begin "isolation"
  if [ ! -x "$tester" ]; then
    SKIPPED=$((SKIPPED + $(wc -w <<<"$names")))
    echo "skipped: this PostgreSQL has no isolation tester"
    return 0
  fi
  rm -rf "$BUILD/isolation"
  mkdir -p "$BUILD/isolation"
  run_quiet "$log" run_isolation "$tester" $names
  tally_regress "$log" "$BUILD/isolation/regression.diffs"
}

group_lifecycle() { run_scripts lifecycle; }
group_clients() { run_scripts clients; }

# Executable scripts: 0 is passed, 77 is passed over with the reason in its last line.
run_scripts() {
  local name log
  for name in $(matching $(names_in "test/$1" sh)); do
    [ -x "test/$1/$name.sh" ] || continue
    log=$LOGS/$1-$name.log
    cluster_running test || cluster_start test >/dev/null
    begin "$1/$name"
    run_quiet "$log" timeout 1800 "test/$1/$name.sh"
    if [ "$RC" = 77 ]; then
      SKIPPED=$((SKIPPED + 1))
      echo "skipped: $(tail -n 1 "$log")"
    else
      tally "$([ "$RC" = 0 ] && echo 1 || echo 0)" 0 0
      [ "$GROUP_FAILED" = 0 ] || tail -n 30 "$log" | show
    fi
  done
}
