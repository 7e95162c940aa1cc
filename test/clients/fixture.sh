# Sourced by the client tests: a database of its own with two tenants, and helpers. Not executable, so not a test.
set -euo pipefail
. "$BACKOFFICE_TOP/scripts/lib.sh"

# Makes the database $1 with tenants acme (users ann, owner; vic, viewer) and bolt (bob, owner); sets ACME, ANN, VIC,
# BOLT, BOB to their ids.
make_database() {
  export PGDATABASE=$1
  "$PGBIN/dropdb" --if-exists --force "$1"
  "$PGBIN/createdb" "$1"
  dba -c "CREATE EXTENSION backoffice"
  ACME=$(dba -c "SELECT backoffice.create_tenant('acme', 'Acme')")
  BOLT=$(dba -c "SELECT backoffice.create_tenant('bolt', 'Bolt')")
  ANN=$(dba -c "SELECT backoffice.create_user('$ACME', 'ann@acme.example', 'Ann', 'A', '{owner}')")
  VIC=$(dba -c "SELECT backoffice.create_user('$ACME', 'vic@acme.example', 'Vic', 'V', '{viewer}')")
  BOB=$(dba -c "SELECT backoffice.create_user('$BOLT', 'bob@bolt.example', 'Bob', 'B', '{owner}')")
  export ACME BOLT ANN VIC BOB
}

dba() { "$PGBIN/psql" -X -q -At -v ON_ERROR_STOP=1 "$@"; }

# Makes a login (name, group role), anew.
make_login() {
  dba -c "DROP ROLE IF EXISTS $1" -c "CREATE ROLE $1 LOGIN IN ROLE $2"
}

drop_database() {
  "$PGBIN/dropdb" --if-exists --force "$PGDATABASE"
  local login
  for login in "$@"; do dba -d postgres -c "DROP ROLE IF EXISTS $login"; done
}

equal() { [ "$2" = "$3" ] || { echo "$1: expected $2, found $3"; exit 1; }; }

# A test whose client cannot be installed here is passed over, with the reason.
pass_over() {
  echo "$1"
  exit 77
}
