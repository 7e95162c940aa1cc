#!/usr/bin/env bash
# A music store's data set, richer in shape than the demo's, imported as an ordinary login: employees, customers with
# addresses, tracks, invoices with lines. Everything arrives, unchanged, and the invoices add up.
set -euo pipefail

DATA=${BACKOFFICE_SHARED:-}/data/chinook
if [ -z "${BACKOFFICE_SHARED:-}" ] || [ ! -d "$DATA" ]; then
  echo "the Chinook data set does not lie beside this checkout"
  exit 77
fi
. "$BACKOFFICE_TOP/scripts/lib.sh"

export PGDATABASE=chinook
CLERK=chinook_clerk
dba() { "$PGBIN/psql" -X -q -At -v ON_ERROR_STOP=1 "$@"; }
clerk() { PGUSER=$CLERK dba "$@"; }
equal() { [ "$2" = "$3" ] || { echo "$1: expected $2, found $3"; exit 1; }; }

"$PGBIN/dropdb" --if-exists --force chinook
"$PGBIN/createdb" chinook
dba -c "CREATE EXTENSION backoffice"
STORE=$(dba -c "SELECT backoffice.create_tenant('chinook', 'Chinook', 'America/Edmonton', 'USD')")
OWNER=$(dba -c "SELECT backoffice.create_user('$STORE', 'owner@chinook.example', 'Otto', 'Owner', '{owner}')")
dba -c "DROP ROLE IF EXISTS $CLERK" -c "CREATE ROLE $CLERK LOGIN IN ROLE backoffice_user"
dba -c "SELECT backoffice.bind_login('$CLERK', '$STORE', '$OWNER')" >/dev/null

# The files as they are, in tables of their own that the clerk may read.
dba -c "CREATE SCHEMA source; GRANT USAGE ON SCHEMA source TO $CLERK"
for file in employee customer genre artist album track invoice invoice_line; do
  columns=$(head -n 1 "$DATA/$file.csv" | tr -d '\r' | sed 's/,/ text, /g')
  dba -c "CREATE TABLE source.$file ($columns text)" -c "GRANT SELECT ON source.$file TO $CLERK"
  dba -c "\\copy source.$file FROM '$DATA/$file.csv' WITH (FORMAT csv, HEADER true)"
done

clerk <<'SQL'
INSERT INTO backoffice.users (email, first_name, last_name, title, phone, metadata)
  SELECT email, first_name, last_name, title, phone, jsonb_build_object('employee', employee_id, 'hired', hire_date)
  FROM source.employee;
UPDATE backoffice.users u SET reports_to = boss.id
  FROM source.employee e JOIN backoffice.users boss ON boss.metadata->>'employee' = e.reports_to
  WHERE u.metadata->>'employee' = e.employee_id;

INSERT INTO backoffice.accounts (kind, name, first_name, last_name, company_name, email, phone, reference, assigned_to)
  SELECT CASE WHEN company IS NULL THEN 'individual' ELSE 'business' END, c.first_name || ' ' || c.last_name,
    c.first_name, c.last_name, c.company, c.email, c.phone, c.customer_id, u.id
  FROM source.customer c LEFT JOIN backoffice.users u ON u.metadata->>'employee' = c.support_rep_id
  ORDER BY c.customer_id::int;
INSERT INTO backoffice.addresses (account_id, line1, city, state, postal_code, country, is_default)
  SELECT a.id, c.address, c.city, c.state, c.postal_code, c.country, true
  FROM source.customer c JOIN backoffice.accounts a ON a.reference = c.customer_id;

INSERT INTO backoffice.products (sku, name, unit_price, metadata)
  SELECT 'TRACK-' || t.track_id, t.name, t.unit_price::numeric,
    jsonb_strip_nulls(jsonb_build_object('album', al.title, 'artist', ar.name, 'genre', g.name,
      'composer', t.composer, 'milliseconds', t.milliseconds::int))
  FROM source.track t LEFT JOIN source.album al USING (album_id) LEFT JOIN source.artist ar USING (artist_id)
  LEFT JOIN source.genre g USING (genre_id);

INSERT INTO backoffice.orders (account_id, reference, ordered_at)
  SELECT a.id, i.invoice_id, i.invoice_date::timestamp AT TIME ZONE 'America/Edmonton'
  FROM source.invoice i JOIN backoffice.accounts a ON a.reference = i.customer_id ORDER BY i.invoice_id::int;
-- Name and price are left to the product where the invoice's price is the list price.
INSERT INTO backoffice.order_lines (order_id, position, product_id, quantity, unit_price)
  SELECT o.id, row_number() OVER (PARTITION BY o.id ORDER BY l.invoice_line_id::int), p.id, l.quantity::numeric,
    nullif(l.unit_price::numeric, p.unit_price)
  FROM source.invoice_line l JOIN backoffice.orders o ON o.reference = l.invoice_id
  JOIN backoffice.products p ON p.sku = 'TRACK-' || l.track_id;
UPDATE backoffice.orders SET status = 'confirmed';
UPDATE backoffice.orders SET status = 'delivered';
SQL

equal "employees" 8 "$(clerk -c "SELECT count(*) FROM backoffice.users WHERE metadata ? 'employee'")"
equal "employees with a manager" "$(dba -c "SELECT count(reports_to) FROM source.employee")" \
  "$(clerk -c "SELECT count(reports_to) FROM backoffice.users")"
equal "customers" 59 "$(clerk -c "SELECT count(*) FROM backoffice.accounts")"
equal "customers whose names, e-mail or phone changed" 0 "$(clerk -c "SELECT count(*) FROM source.customer c
  WHERE NOT EXISTS (SELECT FROM backoffice.accounts a WHERE a.reference = c.customer_id AND a.email = c.email
    AND a.first_name = c.first_name AND a.last_name = c.last_name AND a.phone IS NOT DISTINCT FROM c.phone)")"
equal "addresses" 59 "$(clerk -c "SELECT count(*) FROM backoffice.addresses WHERE is_default")"
equal "tracks" 3503 "$(clerk -c "SELECT count(*) FROM backoffice.products")"
equal "names that repeat" 199 \
  "$(clerk -c "SELECT count(*) FROM (SELECT FROM backoffice.products GROUP BY name HAVING count(*) > 1) r")"
equal "tracks whose name changed" 0 "$(clerk -c "SELECT count(*) FROM source.track t
  WHERE NOT EXISTS (SELECT FROM backoffice.products p WHERE p.sku = 'TRACK-' || t.track_id AND p.name = t.name)")"
equal "invoices delivered" 412 "$(clerk -c "SELECT count(*) FROM backoffice.orders WHERE status = 'delivered'")"
equal "lines" 2240 "$(clerk -c "SELECT count(*) FROM backoffice.order_lines")"
equal "dollars" 2328.60 "$(clerk -c "SELECT sum(amount) FROM backoffice.orders")"
equal "invoices whose total differs" 0 "$(clerk -c "SELECT count(*) FROM source.invoice i
  JOIN backoffice.orders o ON o.reference = i.invoice_id WHERE o.amount <> i.total::numeric")"
equal "series that are complete" t "$(clerk -c "SELECT bool_and(complete) FROM backoffice.verify_numbers()")"
equal "rows without an audit row" 0 "$(clerk -c "SELECT count(*) FROM backoffice.orders o WHERE NOT EXISTS
  (SELECT FROM backoffice.audit_log l WHERE l.resource = 'orders' AND l.resource_id = o.id::text AND l.action = 'insert')")"

equal "findings of doctor()" 0 "$(dba -c "SELECT count(*) FROM backoffice.doctor()")"

"$PGBIN/dropdb" --force chinook
dba -d postgres -c "DROP ROLE $CLERK"
