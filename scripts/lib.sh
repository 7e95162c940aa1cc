# Shared by every script here; source it, do not run it.
# Descriptors: 7 = the caller's stderr (messages), 8 = setup lock, 9 = cluster lock.
# None of them may leak into a server that outlives the script.
set -euo pipefail
umask 022

TOP=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
BUILD=$TOP/build
LOGS=$BUILD/log
PGBIN=$BUILD/pg/bin
SERVER_USER=backoffice
exec 7>&2
[[ ${PG_CONFIG:-} != */* ]] || PG_CONFIG=$(realpath -sm "$PG_CONFIG")
cd "$TOP"

# psql and friends must not follow the caller's own settings; a test script's are ours.
[ -n "${BACKOFFICE_TOP:-}" ] || unset PGHOST PGDATABASE PGPORT PGUSER PGPASSWORD PGSERVICE PGOPTIONS PGHOSTADDR PGSSLMODE PGDATA
export LC_ALL=C.UTF-8 PSQLRC=/dev/null

# One line, then out. Inside step(), status 64 says that the reason has been given.
die() {
  [ -z "${IN_STEP:-}" ] || printf '\n' >&7
  printf 'backoffice: %s\n' "$*" >&7
  [ -n "${IN_STEP:-}" ] || exit 1
  exit 64
}

# Runs a command under a progress line; its output goes to a log, shown only if it fails.
step() {
  local title=$1 log rc start=$SECONDS
  shift
  log=$LOGS/$(tr -cs 'A-Za-z0-9\n' '-' <<<"$title").log
  printf '%-46s' "$title"
  # Not in a condition: errexit must stay alive inside the command.
  set +e
  (set -e; IN_STEP=1; "$@") >"$log" 2>&1 </dev/null
  rc=$?
  set -e
  case $rc in
    0) printf 'ok  %3ds\n' $((SECONDS - start)) ;;
    64) exit 1 ;;
    *)
      printf 'FAILED, the end of %s:\n' "${log#"$TOP/"}"
      tail -n 30 "$log" | sed 's/^/  | /'
      exit 1
      ;;
  esac
}

is_root() { [ "$(id -u)" = 0 ]; }

# The build folder, its logs, and a clear word when it is somebody else's.
prepare_build_dir() {
  mkdir -p "$LOGS" 2>/dev/null && [ -w "$BUILD" ] && [ -w "$LOGS" ] ||
    die "cannot write to build/ in the checkout as $(id -un); use the user it belongs to"
}

# Waits for a lock of the checkout (descriptor, name): two scripts may start at once.
lock() {
  eval "exec $1>>\"\$BUILD/.$2.lock\""
  flock -n "$1" && return
  echo "waiting for another script in this checkout ($2)"
  flock "$1"
}

unlock() { eval "exec $1>&-"; }

. "$TOP/scripts/lib/packages.sh"
. "$TOP/scripts/lib/postgres.sh"
. "$TOP/scripts/lib/cluster.sh"
. "$TOP/scripts/lib/servers.sh"

# Everything up to an installed extension in the private PostgreSQL; "test" adds the test tools.
setup() {
  local purpose=$1
  prepare_build_dir
  lock 8 setup
  check_system
  step "system packages" install_packages "$purpose"
  find_source
  step "PostgreSQL, private copy in build/pg" private_postgres
  warn_of_old_server
  export PG_CONFIG=$PGBIN/pg_config PATH=$PGBIN:$PATH
  [ "$purpose" != test ] || step "pgTAP" private_pgtap
  step "build" build_extension
  step "install" install_extension
  unlock 8
}
