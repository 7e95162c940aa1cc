-- Products: the sku is unique per tenant where given; names and prices; isolation and permissions.
SELECT plan(25);
SELECT tap.tenant('tap-products') AS tenant \gset
SELECT tap.member('tap_products', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_products_sales', :'tenant', 'sales') AS sales \gset
SELECT tap.member('tap_products_nobody', :'tenant') AS nobody \gset
SELECT tap.tenant('tap-products-other') AS other \gset
SELECT tap.member('tap_products_other', :'other', 'owner') AS stranger \gset

SET SESSION AUTHORIZATION tap_products;
INSERT INTO backoffice.products (sku, name, unit_price) VALUES ('A-1', 'Lamp', 9.99) RETURNING id AS lamp \gset
SET tap.lamp = :'lamp';
BEGIN;
SELECT tap.refused_by($$INSERT INTO backoffice.products (sku, name) VALUES ('A-1', 'x')$$, '23505', 'products_sku_key', 'a sku in use');
SELECT is(tap.refusal($$INSERT INTO backoffice.products (sku, name) VALUES ('a-1', 'x')$$), NULL, 'case makes another sku');
SELECT is(tap.refusal($$INSERT INTO backoffice.products (name) VALUES ('x'), ('x')$$), NULL, 'any number of products have none');
SELECT tap.refused_by($$UPDATE backoffice.products SET sku = 'A-1' WHERE sku = 'a-1'$$, '23505', 'products_sku_key', 'a sku in use, by UPDATE');
SELECT tap.refused_by($$INSERT INTO backoffice.products (sku, name) VALUES ('', 'x')$$, '23514', 'products_sku_check', 'an empty sku');
SELECT tap.refused_by($$INSERT INTO backoffice.products (sku, name) VALUES ('  ', 'x')$$, '23514', 'products_sku_check', 'a blank sku');
SELECT tap.refused_by($$INSERT INTO backoffice.products (sku, name) VALUES (repeat('x', 101), 'x')$$, '23514', 'products_sku_check', 'a sku of 101 characters');
SELECT tap.refused_by($$INSERT INTO backoffice.products (name) VALUES ('')$$, '23514', 'products_name_check', 'an empty name');
SELECT tap.refused_by($$INSERT INTO backoffice.products (name) VALUES (repeat('x', 201))$$, '23514', 'products_name_check', 'a name of 201 characters');
SELECT tap.refused($$INSERT INTO backoffice.products (name) VALUES (NULL)$$, '23502', 'no name');
SELECT tap.refused_by($$INSERT INTO backoffice.products (name, unit) VALUES ('x', ' ')$$, '23514', 'products_unit_check', 'a blank unit');
SELECT tap.refused_by($$INSERT INTO backoffice.products (name, unit_price) VALUES ('x', -0.0001)$$, '23514', 'products_unit_price_check', 'a negative price');
SELECT tap.refused_by($$INSERT INTO backoffice.products (name, unit_price) VALUES ('x', 'NaN')$$, '23514', 'products_unit_price_check', 'a price that is no number');
SELECT tap.refused($$INSERT INTO backoffice.products (name, unit_price) VALUES ('x', 1e10)$$, '22003', 'a price too large');
SELECT is(tap.refusal($$INSERT INTO backoffice.products (name, unit_price) VALUES ('x', 0)$$), NULL, 'a price of nothing is a price');
SELECT is(tap.refusal($$INSERT INTO backoffice.products (sku, name) VALUES ('A-1', 'Better lamp') ON CONFLICT (tenant_id, sku) DO UPDATE SET name = EXCLUDED.name$$), NULL, 'an upsert by sku');
SELECT is((SELECT name FROM backoffice.products WHERE id = :'lamp'), 'Better lamp', 'changes the row');
ROLLBACK;

SET SESSION AUTHORIZATION tap_products_sales;
BEGIN;
SELECT is((SELECT count(*) FROM backoffice.products), 1::bigint, 'sales reads products');
SELECT tap.needs($$INSERT INTO backoffice.products (name) VALUES ('x')$$, 'products.create', 'makes none');
SELECT tap.needs($$UPDATE backoffice.products SET unit_price = 0$$, 'products.edit', 'prices none');
SELECT tap.needs($$DELETE FROM backoffice.products$$, 'products.delete', 'deletes none');
ROLLBACK;
SET SESSION AUTHORIZATION tap_products_nobody;
BEGIN;
SELECT tap.needs($$SELECT * FROM backoffice.products$$, 'products.view', 'without roles nothing is read');
ROLLBACK;
SET SESSION AUTHORIZATION tap_products_other;
BEGIN;
SELECT is((SELECT count(*) FROM backoffice.products), 0::bigint, 'another tenant sees nothing');
SELECT is(tap.refusal($$INSERT INTO backoffice.products (sku, name) VALUES ('A-1', 'Own lamp')$$), NULL, 'and may use the same sku');
SELECT is(tap.count($$DELETE FROM backoffice.products WHERE id = tap.id('lamp')$$), 0::bigint, 'and deletes nothing of the first');
ROLLBACK;
RESET SESSION AUTHORIZATION;
