# Another server than the reference gets a checkout of its own in build/server-N: links to everything here, and inside it
# a build folder with its own objects, private PostgreSQL and clusters. The reference build is not touched.

SERVERS="15 16 18"
OTHER_SERVERS="15 18"

server_checkout() { echo "$BUILD/server-$1"; }

# Makes the links that are not there and removes those that lead nowhere, so that a run beside us is not disturbed.
link_checkout() {
  local tree=$1 path
  mkdir -p "$tree/build"
  find "$tree" -path "$tree/build" -prune -o -xtype l -exec rm -f {} +
  for path in "$TOP"/*; do
    case ${path##*/} in build | src | *.so) ;; *) link "$path" "$tree/${path##*/}" ;; esac
  done
  # Objects lie beside their sources: these folders must be real ones.
  find "$TOP/src" -type f \( -name '*.cpp' -o -name '*.hpp' -o -name '*.h' -o -name '*.map' \) | while read -r path; do
    mkdir -p "$(dirname "$tree/${path#"$TOP/"}")"
    link "$path" "$tree/${path#"$TOP/"}"
  done
}

link() { [ "$(readlink "$2" || true)" = "$1" ] || ln -sfn "$1" "$2"; }

# Runs scripts/test there (version, its arguments). Its status is 77 where this system cannot have that server.
test_server() {
  local version=$1 tree
  shift
  tree=$(server_checkout "$version")
  link_checkout "$tree"
  echo "PostgreSQL $version, in ${tree#"$TOP/"}:"
  # A warning of the compiler is an error there.
  env BACKOFFICE_SERVER="$version" BACKOFFICE_CHECKOUT="$TOP" COPT=-Werror "$tree/scripts/test" "$@"
}

# The reference's arguments for every other server, one after the other.
test_other_servers() {
  local version rc failed=0 tested=0
  for version in $OTHER_SERVERS; do
    rc=0
    test_server "$version" "$@" || rc=$?
    case $rc in
      0) tested=$((tested + 1)) ;;
      77) ;;
      *) failed=$((failed + 1)) ;;
    esac
    echo
  done
  [ "$failed" = 0 ] && [ "$tested" -gt 0 ]
}
