-- Lines, quotations and history of an order are where the order is, for users limited to locations.
SELECT plan(14);
SELECT tap.tenant('tap-parts') AS ours \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'ours') AS clerk, tap.staff(:'ours', 'sales') AS sales \gset
SELECT tap.bound('tap_parts_owner', :'ours', :'owner') AS a, tap.bound('tap_parts_clerk', :'ours', :'clerk') AS b, tap.bound('tap_parts_sales', :'ours', :'sales') AS c \gset
SET SESSION AUTHORIZATION tap_parts_owner;
BEGIN;
INSERT INTO backoffice.locations (code, name) VALUES ('H', 'Here') RETURNING id AS here \gset
INSERT INTO backoffice.locations (code, name) VALUES ('T', 'There') RETURNING id AS there \gset
INSERT INTO backoffice.user_roles (user_id, role_id, location_id) SELECT :'clerk', id, :'here' FROM backoffice.roles WHERE name = 'sales';
INSERT INTO backoffice.user_permissions (user_id, permission, effect, location_id) VALUES (:'sales', 'orders.view', 'deny', :'there'), (:'sales', 'orders.edit', 'deny', :'there');
INSERT INTO backoffice.orders (location_id, reference) VALUES (:'here', 'here') RETURNING id AS here_order \gset
INSERT INTO backoffice.orders (location_id, reference) VALUES (:'there', 'there') RETURNING id AS there_order \gset
INSERT INTO backoffice.orders (reference) VALUES ('nowhere') RETURNING id AS nowhere_order \gset
INSERT INTO backoffice.order_lines (order_id, item_name, unit_price) SELECT id, reference, 10 FROM backoffice.orders;
INSERT INTO backoffice.order_quotations (order_id, notes, amount) SELECT id, reference, 10 FROM backoffice.orders;
COMMIT;

SET SESSION AUTHORIZATION tap_parts_clerk;
BEGIN;
SELECT is((SELECT array_agg(item_name) FROM backoffice.order_lines), '{here}', 'only lines of orders at the location are seen');
SELECT is((SELECT array_agg(notes) FROM backoffice.order_quotations), '{here}', 'only their quotations');
SELECT is((SELECT array_agg(DISTINCT order_id) FROM backoffice.order_status_history), ARRAY[:'here_order'::uuid], 'only their history');
SELECT is(tap.count('UPDATE backoffice.order_lines SET unit_price = 1'), 1::bigint, 'only their lines are changed');
SELECT is(tap.count('UPDATE backoffice.order_quotations SET notes = ''here'''), 1::bigint, 'only their quotations');
SELECT lives_ok(format('INSERT INTO backoffice.order_lines (order_id, item_name) VALUES (%L, ''x'')', :'here_order'), 'a line is added there');
SELECT throws_ok(format('INSERT INTO backoffice.order_lines (order_id, item_name) VALUES (%L, ''x'')', :'there_order'), '42501', NULL, 'none elsewhere');
SELECT throws_ok(format('INSERT INTO backoffice.order_lines (order_id, item_name) VALUES (%L, ''x'')', :'nowhere_order'), '42501', NULL, 'nor to an order without a location');
SELECT throws_ok(format('INSERT INTO backoffice.order_quotations (order_id, amount) VALUES (%L, 1)', :'there_order'), '42501', NULL, 'nor a quotation');
SELECT throws_ok(format('UPDATE backoffice.order_lines SET order_id = %L', :'there_order'), '42501', NULL, 'no line is moved there');
SELECT throws_ok(format('SELECT backoffice.order_transition(%L, ''cancel'')', :'there_order'), '22023', NULL, 'and the order takes no step');
ROLLBACK;

SET SESSION AUTHORIZATION tap_parts_sales;
BEGIN;
SELECT is((SELECT array_agg(item_name ORDER BY item_name) FROM backoffice.order_lines), '{here,nowhere}', 'a denial at a location hides the lines of its orders');
SELECT is(tap.count('UPDATE backoffice.order_lines SET unit_price = 1'), 2::bigint, 'and keeps them from change');
ROLLBACK;
SET SESSION AUTHORIZATION tap_parts_owner;
SELECT is((SELECT sum(amount) FROM backoffice.orders), 30::numeric, 'what was refused changed no amount');
