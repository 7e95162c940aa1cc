# System packages: what is missing is installed, or named in one line.

# Only what has been tried: Debian and Ubuntu on the machines the packages exist for.
check_system() {
  local ID="" ID_LIKE="" VERSION_ID="" PRETTY_NAME=""
  [ -r /etc/os-release ] || die "unsupported system: no /etc/os-release; Debian 12 or Ubuntu 24.04 is needed"
  eval "$(grep -E '^(ID|ID_LIKE|VERSION_ID|PRETTY_NAME)=' /etc/os-release)"
  case " $ID $ID_LIKE " in
    *" debian "* | *" ubuntu "*) ;;
    *) die "unsupported system: ${PRETTY_NAME:-$ID}; Debian 12 or Ubuntu 24.04 is needed" ;;
  esac
  case $ID:${VERSION_ID%%.*} in
    debian:[0-9] | debian:10 | debian:11 | ubuntu:1? | ubuntu:20 | ubuntu:22)
      die "unsupported version: $PRETTY_NAME; Debian 12, Ubuntu 24.04 or later is needed (C++20)" ;;
  esac
}

has() { command -v "$1" >/dev/null 2>&1; }

# Runs as root, directly or through a sudo that asks nothing.
as_root() {
  if is_root; then "$@"; else sudo -n "$@"; fi
}

can_be_root() { is_root || { has sudo && sudo -n true 2>/dev/null; }; }

# Package names for the tools that are not there ("test" needs more than the demo).
missing_packages() {
  local purpose=$1
  has g++ || echo g++
  has make || echo make
  has python3 || echo python3
  has flock && has setpriv || echo util-linux
  [ -e /etc/ssl/certs/ca-certificates.crt ] || echo ca-certificates
  has python3 && python3 -m pip --version >/dev/null 2>&1 || echo python3-pip
  [ "$purpose" = test ] || return 0
  has cmake || echo cmake
  has pg_prove || echo libtap-parser-sourcehandler-pgtap-perl
}

# Refreshes the package lists, once per run.
apt_update() {
  [ -z "${APT_FRESH:-}" ] || return 0
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=900 update -qq || return 1
  APT_FRESH=1
}

apt_install() {
  apt_update
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=900 \
    -o Dpkg::Options::=--force-confold install -y -qq --no-install-recommends "$@"
}

install_packages() {
  local missing
  missing=$(missing_packages "$1" | xargs)
  [ -n "$missing" ] || return 0
  can_be_root || die "these packages are missing and only root can install them: apt-get install $missing"
  (apt_install $missing) || die "could not install: $missing (no network, or Ubuntu's universe is off? see build/log/system-packages.log)"
}

# Files of a package without installing it (package, folder); false when there is no such package.
unpack_package() {
  local into=$2
  rm -rf "$into" && mkdir -p "$into"
  (cd "$into" && apt-get -qq -o APT::Sandbox::User=root download "$1") || return 1
  dpkg-deb -x "$into"/*.deb "$into"
}

# Contents of one wheel (requirement, folder). The platform is fixed so that any Python can fetch it.
unpack_wheel() {
  local into=$2 wheels=$BUILD/wheels
  rm -rf "$wheels" "$into" && mkdir -p "$wheels" "$into"
  python3 -m pip download -q --no-deps --disable-pip-version-check --only-binary=:all: \
    --implementation cp --python-version 3.11 --platform "manylinux_2_28_$(uname -m)" \
    -d "$wheels" "$1" || die "could not fetch $1 (no network, or not for $(uname -m)); pip's words are in build/log"
  python3 -m zipfile -e "$wheels"/*.whl "$into"
  rm -rf "$wheels"
}
