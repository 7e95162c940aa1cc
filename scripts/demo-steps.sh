# What the demo shows, in order. Sourced by scripts/demo, connected to an empty database as the DBA.
# shellcheck shell=bash

CLERK=demo_clerk          # an ordinary login: no superuser, owns nothing
OTHER=demo_other          # the second tenant's login
BATCH=1000                # rows per statement of the import
STORE_ZONE=America/New_York

dba() { $PSQL "$@"; }
as_clerk() { PGUSER=$CLERK $PSQL "$@"; }
as_other() { PGUSER=$OTHER $PSQL "$@"; }
value() { "$1" -At -c "$2"; }

title() { printf '\n--- %s\n' "$1"; }

# Shows a statement and what it answers; psql echoes the statement itself.
show() {
  local who=$1
  shift
  printf '%s\n' "$@" | sed 's/^/  /'
  "$who" -c "$*" | sed 's/^/    /'
}

# Shows a statement that must be refused, and fails if it is not refused with this SQLSTATE.
show_refused() {
  local who=$1 state=$2 out
  shift 2
  printf '%s\n' "$@" | sed 's/^/  /'
  if out=$("$who" -v VERBOSITY=verbose -c "$*" 2>&1); then
    die "the demo expected a refusal with SQLSTATE $state, and there was none: $*"
  fi
  grep -q "ERROR:  $state:" <<<"$out" || die "the demo expected SQLSTATE $state, and got: $out"
  grep -E '^(ERROR|DETAIL|HINT)' <<<"$out" | sed 's/^/    /'
}

assert_equal() {
  [ "$2" = "$3" ] || die "$1: expected $2 (the file), found $3 (the database)"
  printf '  %-34s %s\n' "$1" "$3"
}

# The file's own figures. Dollars are added up in cents, so that no rounding enters.
read_file_totals() {
  read -r FILE_ORDERS FILE_UNITS FILE_CENTS FILE_ZERO FILE_CUSTOMERS < <(tr -d '\r' <"$DATA_FILE" | awk '
    NF == 4 && $1 ~ /^[0-9]+$/ { orders++; units += $3; cents += sprintf("%.0f", $4 * 100)
      if ($4 == 0) zero++
      if (!($1 in seen)) { seen[$1] = 1; customers++ } }
    END { printf "%d %d %d %d %d\n", orders, units, cents, zero, customers }')
  [ "${FILE_ORDERS:-0}" -gt 0 ] || die "no purchases found in $DATA_FILE"
  FILE_AMOUNT=$(printf '%d.%02d' $((FILE_CENTS / 100)) $((FILE_CENTS % 100)))
}

# The statements of the import, a batch of rows each, with a mark after each batch.
customer_statements() {
  tr -d '\r' <"$DATA_FILE" | awk -v batch="$BATCH" '
    function flush() { if (n) printf ";\n\\echo @ %d\n", total; n = 0 }
    NF == 4 && $1 ~ /^[0-9]+$/ && !($1 in seen) { seen[$1] = 1; total++
      if (!n) printf "INSERT INTO backoffice.accounts (name, reference) VALUES "
      printf "%s(\047Customer %s\047, \047%s\047)", n ? ", " : "", $1, $1
      if (++n == batch) flush() }
    END { flush() }'
}
order_statements() {
  tr -d '\r' <"$DATA_FILE" | awk -v batch="$BATCH" -v zone="$STORE_ZONE" '
    function flush() {
      if (!n) return
      printf "BEGIN;\nINSERT INTO backoffice.orders (account_id, reference, ordered_at)"
      printf " SELECT a.id, v.reference, v.day::timestamp AT TIME ZONE \047%s\047 FROM (VALUES %s)", zone, rows
      printf " AS v (reference, customer, day, units, dollars) JOIN backoffice.accounts a ON a.reference = v.customer"
      printf " ORDER BY v.reference;\n"
      printf "INSERT INTO backoffice.order_lines (order_id, item_name, quantity, unit_price)"
      printf " SELECT o.id, \047CD\047, v.units, round(v.dollars / v.units, 4) FROM (VALUES %s)", rows
      printf " AS v (reference, customer, day, units, dollars) JOIN backoffice.orders o ON o.reference = v.reference;\n"
      printf "COMMIT;\n\\echo @ %d\n", total; n = 0; rows = "" }
    NF == 4 && $1 ~ /^[0-9]+$/ { total++
      rows = rows (n ? ", " : "") sprintf("(\047CDNOW-%06d\047, \047%s\047, \047%s\047, %d, %s::numeric)", total, $1, $2, $3, $4)
      if (++n == batch) flush() }
    END { flush() }'
}
walk_statements() {
  local from to
  for ((from = 1; from <= FILE_ORDERS; from += BATCH)); do
    to=$((from + BATCH - 1))
    printf "SELECT count(backoffice.order_transition(id, '%s')) FROM backoffice.orders WHERE reference BETWEEN 'CDNOW-%06d' AND 'CDNOW-%06d' \\\\g /dev/null\n\\\\echo @ %d\n" \
      "$1" "$from" "$to" $((to < FILE_ORDERS ? to : FILE_ORDERS))
  done
}

# Runs statements with marks as the clerk, showing how far it is and at what rate: in place on a terminal, each tenth
# of the way elsewhere.
run_with_progress() {
  local what=$1 total=$2 start mark text rows=0 elapsed=1 shown=0
  start=$(date +%s%N)
  while read -r mark text; do
    [ "$mark" = @ ] || die "the import failed: $mark $text"
    rows=$text
    elapsed=$((($(date +%s%N) - start) / 1000000 + 1))
    if [ -t 1 ]; then
      printf '\r  %-26s %6d of %d, %d a second ' "$what" "$rows" "$total" $((rows * 1000 / elapsed))
    elif [ $((rows * 10 / total)) -gt "$shown" ] && [ "$rows" -lt "$total" ]; then
      shown=$((rows * 10 / total))
      printf '  %-26s %3d %%, %d a second\n' "$what" $((shown * 10)) $((rows * 1000 / elapsed))
    fi
  done < <(as_clerk -f - 2>&1)
  [ "$rows" = "$total" ] || die "the import stopped at $rows of $total ($what)"
  [ ! -t 1 ] || printf '\r\033[K'
  printf '  %-26s %6d in %d.%d s, %d a second\n' "$what" "$total" \
    $((elapsed / 1000)) $((elapsed % 1000 / 100)) $((total * 1000 / elapsed))
}

read_file_totals
STARTED=$SECONDS

title "Two tenants, made by the DBA"
dba <<SQL
CREATE EXTENSION backoffice;
SELECT backoffice.create_tenant('cdnow', 'CDNOW', '$STORE_ZONE', 'USD') AS store \gset
SELECT backoffice.create_tenant('other', 'Another store', 'UTC', 'USD') AS other \gset
SELECT backoffice.create_user(:'other', 'owner@other.example', 'Olga', 'Other', '{owner}') AS owner \gset
DO \$\$ BEGIN
  CREATE ROLE $OTHER LOGIN IN ROLE backoffice_user;
EXCEPTION WHEN duplicate_object THEN NULL; END \$\$;
SELECT backoffice.bind_login('$OTHER', :'other', :'owner') \g /dev/null
DO \$\$ BEGIN
  IF to_regrole('$CLERK') IS NOT NULL THEN DROP ROLE $CLERK; END IF;
END \$\$;
SQL
STORE=$(value dba "SELECT id FROM backoffice.tenants WHERE slug = 'cdnow'")
echo "  A DBA's three commands give the store its user and that user a login:"
show dba "SELECT backoffice.create_user('$STORE', 'clerk@cdnow.example', 'Carla', 'Clerk', '{admin}');"
show dba "CREATE ROLE $CLERK LOGIN IN ROLE backoffice_user;"
CLERK_ID=$(value dba "SELECT id FROM backoffice.users WHERE email = 'clerk@cdnow.example'")
show dba "SELECT backoffice.bind_login('$CLERK', '$STORE', '$CLERK_ID');"

title "A store's real trade, imported and sold as that login"
run_with_progress "customers to accounts" "$FILE_CUSTOMERS" < <(customer_statements)
run_with_progress "purchases to orders" "$FILE_ORDERS" < <(order_statements)
dba -c "ANALYZE" # what autovacuum would do a minute later
run_with_progress "orders confirmed" "$FILE_ORDERS" < <(walk_statements confirm)
run_with_progress "orders delivered" "$FILE_ORDERS" < <(walk_statements deliver)
IMPORT_SECONDS=$((SECONDS - STARTED))

title "Counts and sums, against the file"
assert_equal "customers" "$FILE_CUSTOMERS" "$(value as_clerk "SELECT count(*) FROM backoffice.accounts")"
assert_equal "account numbers of 6 digits" "$FILE_CUSTOMERS" \
  "$(value as_clerk "SELECT count(DISTINCT account_number) FROM backoffice.accounts WHERE account_number ~ '^[0-9]{6}\$'")"
assert_equal "orders delivered" "$FILE_ORDERS" "$(value as_clerk "SELECT count(*) FROM backoffice.orders WHERE status = 'delivered'")"
assert_equal "CDs" "$FILE_UNITS" "$(value as_clerk "SELECT sum(quantity)::bigint FROM backoffice.order_lines")"
assert_equal "dollars" "$FILE_AMOUNT" "$(value as_clerk "SELECT sum(amount) FROM backoffice.orders")"
assert_equal "orders at zero" "$FILE_ZERO" "$(value as_clerk "SELECT count(*) FROM backoffice.orders WHERE amount = 0")"
assert_equal "first day" "$(tr -d '\r' <"$DATA_FILE" | awk 'NF == 4 && $2 ~ /^[0-9]+$/ { print $2 }' | sort -n | head -n 1)" \
  "$(value as_clerk "SELECT to_char(min(ordered_at) AT TIME ZONE '$STORE_ZONE', 'YYYYMMDD') FROM backoffice.orders")"

title "One order made to measure, with a quotation"
as_clerk <<'SQL' | sed 's/^/  /'
SELECT id AS account FROM backoffice.accounts ORDER BY account_number LIMIT 1 \gset
SELECT id AS made_to_order FROM backoffice.order_types WHERE name = 'production' \gset
INSERT INTO backoffice.orders (account_id, order_type_id, notes)
  VALUES (:'account', :'made_to_order', 'A box set with the customer''s name on it') RETURNING id AS "order" \gset
INSERT INTO backoffice.order_lines (order_id, item_name, quantity) VALUES (:'order', 'Engraved box set', 1);
INSERT INTO backoffice.order_quotations (order_id, amount, valid_until)
  VALUES (:'order', 149.00, now() + interval '30 days') RETURNING id AS quotation, quotation_number \gset
\echo quotation :quotation_number over 149.00
\pset tuples_only on
SELECT backoffice.order_transition(:'order', 'quote', 'sent by e-mail');
UPDATE backoffice.order_quotations SET is_accepted = true WHERE id = :'quotation';
SELECT backoffice.order_transition(:'order', 'confirm');
SELECT backoffice.order_transition(:'order', 'produce');
SELECT backoffice.order_transition(:'order', 'complete');
SELECT backoffice.order_transition(:'order', 'ship');
SELECT backoffice.order_transition(:'order', 'deliver', 'left with the neighbour');
SQL
MADE=$(value as_clerk "SELECT id FROM backoffice.orders WHERE notes LIKE 'A box set%'")

title "The total"
show as_clerk "SELECT count(*) AS orders, sum(amount) AS dollars FROM backoffice.orders;"

title "One order's timeline and history"
show as_clerk "SELECT order_number, amount, quoted_at::time(0), confirmed_at::time(0), shipped_at::time(0), delivered_at::time(0)
  FROM backoffice.orders WHERE id = '$MADE';"
show as_clerk "SELECT action, previous_status, new_status, notes
  FROM backoffice.order_status_history WHERE order_id = '$MADE' ORDER BY created_at;"

title "A step refused, with every failed guard"
BARE=$(value as_clerk "INSERT INTO backoffice.orders (order_type_id) SELECT id FROM backoffice.order_types WHERE name = 'production' RETURNING id")
show_refused as_clerk 55000 "SELECT backoffice.order_transition('$BARE', 'quote');"

title "The second tenant sees nothing of it"
show as_other "SELECT count(*) AS orders, sum(amount) AS dollars FROM backoffice.orders;"
[ "$(value as_other "SELECT count(*) FROM backoffice.orders")" = 0 ] || die "the second tenant saw the first one's orders"

title "A forged tenant setting"
show_refused as_other 42501 "SET backoffice.tenant_id = '$STORE';"

title "One order's audit trail"
show as_clerk "SELECT recorded_at::time(0), login, action, new_values->>'status' AS status, new_values->>'amount' AS amount
  FROM backoffice.audit_log WHERE resource = 'orders' AND resource_id = '$MADE' ORDER BY recorded_at;"

title "The numbers, proved complete"
show as_clerk "SELECT kind, first_number, last_number, in_use, voided, complete FROM backoffice.verify_numbers();"
[ "$(value as_clerk "SELECT bool_and(complete) FROM backoffice.verify_numbers()")" = t ] || die "a series is not complete"

printf '\nThe import and the walk took %d s; the whole demo %d s after the set-up.\n' "$IMPORT_SECONDS" $((SECONDS - STARTED))
cat <<TRY
To try as that login:            build/pg/bin/psql -h $PGHOST -U $CLERK demo
  SELECT * FROM backoffice.order_actions('$BARE');
  SELECT * FROM backoffice.orders ORDER BY ordered_at DESC LIMIT 5;
TRY
