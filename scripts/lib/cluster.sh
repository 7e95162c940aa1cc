# Clusters of our own: build/NAME/data, reached only through a Unix socket.

# The server never runs as root: root lends it the system user "backoffice".
as_server() {
  if is_root; then
    setpriv --reuid="$SERVER_USER" --regid="$SERVER_USER" --clear-groups "$@"
  else
    "$@"
  fi
}

ensure_server_user() {
  is_root || return 0
  getent passwd "$SERVER_USER" >/dev/null ||
    useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin "$SERVER_USER" ||
    getent passwd "$SERVER_USER" >/dev/null || die "could not create the system user $SERVER_USER"
  as_server test -x "$PGBIN/postgres" ||
    die "the user $SERVER_USER cannot reach this checkout (a folder above it is closed to others): move it, for example below /opt or /srv"
}

# The socket folder of a cluster; a path over the socket limit gets a short one under /tmp, remembered.
socket_dir() {
  local dir=$BUILD/$1
  if [ -f "$dir/socket" ]; then
    cat "$dir/socket"
  else
    echo "$dir/run"
  fi
}

# Points clients at a cluster (name).
use_cluster() {
  PGHOST=$(socket_dir "$1")
  export PGHOST PGUSER=postgres
}

cluster_running() {
  [ -f "$BUILD/$1/data/postmaster.pid" ] && [ -x "$PGBIN/pg_ctl" ] &&
    as_server "$PGBIN/pg_ctl" -D "$BUILD/$1/data" status >/dev/null 2>&1
}

cluster_stop() {
  cluster_running "$1" || return 0
  as_server "$PGBIN/pg_ctl" -D "$BUILD/$1/data" -w -t 60 -m fast stop ||
    as_server "$PGBIN/pg_ctl" -D "$BUILD/$1/data" -w -t 60 -m immediate stop
}

# Stops a cluster and removes all of it.
cluster_remove() {
  local socket
  cluster_stop "$1"
  socket=$(socket_dir "$1")
  case $socket in /tmp/backoffice-*) rm -rf "$socket" ;; esac
  rm -rf "${BUILD:?}/${1:?}"
}

# An empty cluster of the private PostgreSQL.
cluster_init() {
  local dir=$BUILD/$1
  ensure_server_user
  mkdir -p "$dir/run"
  if [ "${#dir}" -gt 80 ]; then
    mktemp -d /tmp/backoffice-XXXXXX >"$dir/socket"
    chmod 755 "$(cat "$dir/socket")"
  fi
  if is_root; then chown -R "$SERVER_USER:" "$dir" "$(socket_dir "$1")"; fi
  as_server "$PGBIN/initdb" -D "$dir/data" -U postgres --auth=trust --encoding=UTF8 \
    --locale=C.UTF-8 --data-checksums --no-instructions
  echo "include_if_exists 'backoffice.conf'" >>"$dir/data/postgresql.conf"
}

# Settings are written at every start. Only the test cluster may lose data in a crash of the machine.
cluster_settings() {
  cat <<SETTINGS
listen_addresses = ''
unix_socket_directories = '$(socket_dir "$1")'
shared_preload_libraries = 'backoffice'
max_connections = 100
max_prepared_transactions = 10
wal_level = replica
fsync = $([ "$1" = test ] && echo off || echo on)
timezone = 'UTC'
log_timezone = 'UTC'
SETTINGS
}

# Starts a cluster, or starts it again: a running server holds the library as it was when it started.
cluster_start() {
  local dir=$BUILD/$1 rc=0
  cluster_stop "$1"
  if [ "$(cat "$dir/data/PG_VERSION" 2>/dev/null)" != "$(pg_major "$PGBIN/pg_config")" ]; then
    cluster_remove "$1"
    cluster_init "$1"
  fi
  ensure_server_user
  cluster_settings "$1" >"$dir/data/backoffice.conf"
  # The server outlives us: it must not keep our locks and our output open.
  as_server "$PGBIN/pg_ctl" -D "$dir/data" -l "$dir/server.log" -w -t 60 start \
    >"$LOGS/start-$1.log" 2>&1 </dev/null 7>&- 8>&- 9>&- || rc=$?
  cat "$LOGS/start-$1.log"
  [ $rc = 0 ] || { tail -n 20 "$dir/server.log"; return $rc; }
}

# A cluster with nothing in it.
cluster_fresh() {
  cluster_remove "$1"
  cluster_start "$1"
}
