-- The amount of an order priced by lines is the sum of its line totals, after every change of any of them.
SELECT plan(28);
SELECT tap.tenant('tap-orders-amount') AS tenant \gset
SELECT tap.member('tap_orders_amount', :'tenant', 'sales') AS "user" \gset

SET SESSION AUTHORIZATION tap_orders_amount;
BEGIN;
SELECT tap.new_order('store', 0) AS a, tap.new_order('store', 0) AS b, tap.new_order('trade', 0) AS c \gset
SET tap.a = :'a';
SET tap.b = :'b';
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'a'), 0.00, 'an order without lines costs nothing');

-- Many orders at once: insert, update, delete.
INSERT INTO backoffice.order_lines (order_id, item_name, quantity, unit_price)
  VALUES (:'a', 'x', 2, 10.00), (:'b', 'x', 1, 0.01), (:'a', 'y', 3, 1.50), (:'c', 'z', 1000, 0.0001);
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'a'), 24.50, 'an INSERT of several lines is summed');
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'b'), 0.01, 'for each order of it');
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'c'), 0.10, 'of each type priced by lines');
UPDATE backoffice.order_lines SET quantity = quantity * 2 WHERE order_id IN (:'a', :'b', :'c');
SELECT is((SELECT array_agg(amount ORDER BY amount) FROM backoffice.orders), '{0.02,0.20,49.00}'::numeric[], 'an UPDATE of lines of three orders is summed for each');
DELETE FROM backoffice.order_lines WHERE item_name IN ('x', 'z');
SELECT is((SELECT array_agg(amount ORDER BY amount) FROM backoffice.orders), '{0.00,0.00,9.00}'::numeric[], 'a DELETE of lines of three orders as well');
DELETE FROM backoffice.order_lines WHERE order_id = :'a';
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'a'), 0.00, 'without its last line an order costs nothing again');

-- Rounding: half away from zero, once per line.
INSERT INTO backoffice.order_lines (order_id, item_name, quantity, unit_price)
  VALUES (:'a', 'half', 0.5, 0.01), (:'a', 'half', 0.5, 0.03), (:'a', 'less', 0.499, 0.01), (:'a', 'more', 1, 2.6750);
SELECT is((SELECT array_agg(line_total ORDER BY line_total) FROM backoffice.order_lines WHERE order_id = :'a'),
  '{0.00,0.01,0.02,2.68}'::numeric[], 'each line is rounded half away from zero');
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'a'), 2.71, 'the amount is the sum of the rounded lines');
INSERT INTO backoffice.order_lines (order_id, item_name, quantity) VALUES (:'b', 'unpriced', 5);
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'b'), 0.00, 'a line without a price adds nothing');
SELECT is((SELECT line_total FROM backoffice.order_lines WHERE order_id = :'b'), NULL, 'and has no total');

-- A statement in which a line is written twice, and one that changes nothing.
WITH one AS (INSERT INTO backoffice.order_lines (order_id, item_name, unit_price) VALUES (:'b', 'one', 1) RETURNING 1),
  two AS (INSERT INTO backoffice.order_lines (order_id, item_name, unit_price) VALUES (:'b', 'two', 2) RETURNING 1)
SELECT (SELECT count(*) FROM one) + (SELECT count(*) FROM two) AS n \gset
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'b'), 3.00, 'two INSERTs in one statement are summed');
MERGE INTO backoffice.order_lines l USING (VALUES ('one', 5), ('three', 7)) AS v (name, price)
  ON l.order_id = :'b' AND l.item_name = v.name
  WHEN MATCHED THEN UPDATE SET unit_price = v.price
  WHEN NOT MATCHED THEN INSERT (order_id, item_name, unit_price) VALUES (:'b', v.name, v.price);
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'b'), 14.00, 'MERGE is summed');
SELECT updated_at AS before FROM backoffice.orders WHERE id = :'b' \gset
UPDATE backoffice.order_lines SET unit_price = unit_price WHERE order_id = :'b';
SELECT is((SELECT updated_at FROM backoffice.orders WHERE id = :'b'), :'before'::timestamptz, 'an UPDATE that changes nothing leaves the order alone');
SAVEPOINT s;
DELETE FROM backoffice.order_lines WHERE order_id = :'b';
ROLLBACK TO s;
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'b'), 14.00, 'a rollback takes the sum back too');

-- The amount itself is nobody's to write.
SELECT tap.refused($$UPDATE backoffice.orders SET amount = 1 WHERE id = tap.id('a')$$, '42501', 'a client cannot set the amount');
SELECT tap.refused($$UPDATE backoffice.orders SET amount = NULL WHERE id = tap.id('a')$$, '42501', 'nor take it away');
SELECT tap.refused($$INSERT INTO backoffice.orders (order_type_id, amount)
  SELECT id, 5 FROM backoffice.order_types WHERE name = 'store'$$, '42501', 'nor give one to a new order');
SELECT is(tap.refusal($$UPDATE backoffice.orders SET amount = amount, notes = 'x' WHERE id = tap.id('a')$$), NULL, 'the same amount may be written back');
SELECT tap.refused($$UPDATE backoffice.order_lines SET line_total = 1 WHERE order_id = tap.id('a')$$, '428C9', 'a line''s total is computed');

-- Bounds.
SELECT tap.refused_by($$INSERT INTO backoffice.order_lines (order_id, item_name, quantity) VALUES (tap.id('a'), 'x', 0)$$, '23514', 'order_lines_quantity_check', 'a quantity of nothing');
SELECT tap.refused_by($$INSERT INTO backoffice.order_lines (order_id, item_name, quantity) VALUES (tap.id('a'), 'x', -1)$$, '23514', 'order_lines_quantity_check', 'a negative quantity');
SELECT tap.refused_by($$INSERT INTO backoffice.order_lines (order_id, item_name, unit_price) VALUES (tap.id('a'), 'x', -0.01)$$, '23514', 'order_lines_unit_price_check', 'a negative price');
SELECT tap.refused_by($$INSERT INTO backoffice.order_lines (order_id, item_name) VALUES (tap.id('a'), ' ')$$, '23514', 'order_lines_item_name_check', 'a blank name');
SELECT tap.refused_by($$INSERT INTO backoffice.order_lines (order_id, item_name, quantity) VALUES (tap.id('a'), 'x', 'NaN')$$, '23514', 'order_lines_quantity_check', 'a quantity that is no number');
SELECT tap.refused_by($$INSERT INTO backoffice.order_lines (order_id, item_name, unit_price) VALUES (tap.id('a'), 'x', 'NaN')$$, '23514', 'order_lines_unit_price_check', 'a price that is no number');
SELECT tap.refused($$INSERT INTO backoffice.order_lines (order_id, item_name, quantity, unit_price) VALUES (tap.id('a'), 'x', 999999999, 9999999999)$$, '22003', 'a total too large for money');
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'a'), 2.71, 'refused lines leave the amount alone');
ROLLBACK;
RESET SESSION AUTHORIZATION;
