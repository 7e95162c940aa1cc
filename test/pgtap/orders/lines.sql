-- Lines: what they take from their product, when they are fixed, and whose they are.
SELECT plan(32);
SELECT tap.tenant('tap-orders-lines') AS tenant \gset
SELECT tap.member('tap_orders_lines', :'tenant', 'owner') AS "user" \gset
SELECT tap.member('tap_orders_lines_viewer', :'tenant', 'viewer') AS viewer \gset
SELECT tap.tenant('tap-orders-lines-other') AS other \gset
SELECT tap.member('tap_orders_lines_other', :'other', 'owner') AS stranger \gset

SET SESSION AUTHORIZATION tap_orders_lines_other;
INSERT INTO backoffice.products (name, unit_price) VALUES ('Theirs', 1) RETURNING id AS foreign_product \gset
SELECT tap.new_order('store') AS foreign_order \gset
RESET SESSION AUTHORIZATION;
SET tap.foreign_product = :'foreign_product';
SET tap.foreign_order = :'foreign_order';

SET SESSION AUTHORIZATION tap_orders_lines;
BEGIN;
SELECT tap.new_order('store', 0) AS this \gset
SET tap.this = :'this';
INSERT INTO backoffice.products (name, unit_price) VALUES ('Lamp', 12.3456) RETURNING id AS lamp \gset
SET tap.lamp = :'lamp';
INSERT INTO backoffice.products (name) VALUES ('Unpriced') RETURNING id AS unpriced \gset
INSERT INTO backoffice.order_lines (order_id, product_id) VALUES (:'this', :'lamp')
  RETURNING item_name AS name, unit_price AS price, line_total AS total \gset
SELECT is(:'name'::text, 'Lamp', 'a line takes its product''s name');
SELECT is(:'price'::numeric, 12.3456, 'and its price');
SELECT is(:'total'::numeric, 12.35, 'and RETURNING shows the total');
INSERT INTO backoffice.order_lines (order_id, product_id, item_name) VALUES (:'this', :'lamp', 'Red lamp')
  RETURNING item_name AS name, unit_price AS price \gset
SELECT is(:'name'::text, 'Red lamp', 'a name of its own stays');
SELECT is(:'price'::numeric, 12.3456, 'with the product''s price');
INSERT INTO backoffice.order_lines (order_id, product_id, unit_price) VALUES (:'this', :'lamp', 0)
  RETURNING item_name AS name, unit_price AS price \gset
SELECT is(:'price'::numeric, 0.0000, 'a price of its own stays, be it zero');
SELECT is(:'name'::text, 'Lamp', 'with the product''s name');
INSERT INTO backoffice.order_lines (order_id, product_id) VALUES (:'this', :'unpriced') RETURNING id AS line \gset
SELECT is((SELECT unit_price FROM backoffice.order_lines WHERE id = :'line'), NULL, 'a product without a price gives none');
UPDATE backoffice.products SET unit_price = 99, name = 'New lamp' WHERE id = :'lamp';
SELECT is((SELECT array_agg(DISTINCT unit_price) FROM backoffice.order_lines WHERE item_name IN ('Lamp', 'Red lamp')), '{0,12.3456}'::numeric[],
  'a later change of the product leaves the lines alone');
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'this'), 24.70, 'the amount is made of the prices taken');
DELETE FROM backoffice.order_lines WHERE id = :'line';

-- What is refused while the order is a draft.
SELECT tap.refused($$INSERT INTO backoffice.order_lines (order_id) VALUES (tap.id('this'))$$, '23502', 'a line needs a name or a product');
SELECT isnt(tap.refusal($$INSERT INTO backoffice.order_lines (order_id, product_id) VALUES (tap.id('this'), tap.id('foreign_product'))$$), NULL,
  'another tenant''s product gives nothing');
SELECT tap.refused_by($$INSERT INTO backoffice.order_lines (order_id, product_id, item_name, unit_price) VALUES (tap.id('this'), tap.id('foreign_product'), 'x', 1)$$,
  '23503', 'order_lines_product_fkey', 'and cannot be referred to');
SELECT tap.refused_by($$INSERT INTO backoffice.order_lines (order_id, item_name) VALUES (tap.id('foreign_order'), 'x')$$, '23503', 'order_lines_order_fkey',
  'another tenant''s order takes no line');
SELECT tap.refused_by($$INSERT INTO backoffice.order_lines (order_id, item_name) VALUES (gen_random_uuid(), 'x')$$, '23503', 'order_lines_order_fkey',
  'nor does an order that never was: the same answer');
SELECT tap.refused(format($$UPDATE backoffice.order_lines SET order_id = %L WHERE order_id = tap.id('this')$$, tap.new_order('store')), '42501',
  'a line cannot move to another order');
SELECT tap.refused_by($$DELETE FROM backoffice.products WHERE id = tap.id('lamp')$$, '23503', 'order_lines_product_fkey', 'a product on a line cannot be deleted');

-- Fixed by the first step.
SELECT tap.steps(:'this', 'confirm') AS confirmed \gset
SELECT tap.refused($$INSERT INTO backoffice.order_lines (order_id, item_name) VALUES (tap.id('this'), 'late')$$, '55000', 'a confirmed order takes no more lines');
SELECT tap.refused($$UPDATE backoffice.order_lines SET quantity = 9 WHERE order_id = tap.id('this')$$, '55000', 'its lines cannot be changed');
SELECT tap.refused($$UPDATE backoffice.order_lines SET item_description = 'x' WHERE order_id = tap.id('this')$$, '55000', 'not even their description');
SELECT tap.refused($$DELETE FROM backoffice.order_lines WHERE order_id = tap.id('this')$$, '55000', 'nor deleted');
SELECT is(tap.refusal($$UPDATE backoffice.order_lines SET quantity = quantity, item_name = item_name WHERE order_id = tap.id('this')$$), NULL,
  'equal values may be written back');
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'this'), 24.70, 'the amount is what was confirmed');
SELECT tap.steps(:'this', 'deliver') AS delivered \gset
SELECT tap.refused($$DELETE FROM backoffice.order_lines WHERE order_id = tap.id('this')$$, '55000', 'a delivered order''s lines are fixed');

-- One fixed order among several: nothing happens at all.
SELECT tap.new_order('store') AS other_draft \gset
SET tap.other_draft = :'other_draft';
SELECT tap.refused($$UPDATE backoffice.order_lines SET quantity = 7 WHERE order_id IN (tap.id('other_draft'), tap.id('this'))$$, '55000',
  'an UPDATE that touches a fixed line is refused');
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'other_draft'), 10.00, 'as a whole');
SELECT tap.steps(:'other_draft', 'cancel') AS canceled \gset
SELECT tap.refused($$INSERT INTO backoffice.order_lines (order_id, item_name) VALUES (tap.id('other_draft'), 'late')$$, '55000', 'a canceled order takes no lines');
COMMIT;
RESET SESSION AUTHORIZATION;

SET SESSION AUTHORIZATION tap_orders_lines;
SELECT tap.new_order('store') AS draft \gset
RESET SESSION AUTHORIZATION;
SET tap.draft = :'draft';
SET SESSION AUTHORIZATION tap_orders_lines_viewer;
BEGIN;
SELECT tap.needs($$INSERT INTO backoffice.order_lines (order_id, item_name) VALUES (tap.id('draft'), 'x')$$, 'orders.edit', 'a viewer adds no lines');
SELECT tap.needs($$UPDATE backoffice.order_lines SET quantity = 1$$, 'orders.edit', 'changes none');
SELECT tap.needs($$DELETE FROM backoffice.order_lines$$, 'orders.edit', 'deletes none');
ROLLBACK;
SET SESSION AUTHORIZATION tap_orders_lines_other;
BEGIN;
SELECT is(tap.count($$UPDATE backoffice.order_lines SET quantity = 5 WHERE order_id = tap.id('this')$$), 0::bigint, 'another tenant changes none');
SELECT is(tap.count($$DELETE FROM backoffice.order_lines WHERE order_id = tap.id('this')$$), 0::bigint, 'and deletes none');
ROLLBACK;
RESET SESSION AUTHORIZATION;
