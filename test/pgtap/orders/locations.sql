-- Users whose roles are limited to locations see and move the orders of those locations only.
SELECT plan(16);
SELECT tap.tenant('tap-orders-locations') AS tenant \gset
SELECT tap.member('tap_orders_locations', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_orders_locations_north', :'tenant') AS clerk \gset

SET SESSION AUTHORIZATION tap_orders_locations;
INSERT INTO backoffice.locations (code, name) VALUES ('N', 'North') RETURNING id AS north \gset
INSERT INTO backoffice.locations (code, name) VALUES ('S', 'South') RETURNING id AS south \gset
INSERT INTO backoffice.user_roles (user_id, role_id, location_id) SELECT :'clerk', id, :'north' FROM backoffice.roles WHERE name = 'sales';
INSERT INTO backoffice.accounts (name) VALUES ('Customer') RETURNING id AS customer \gset
INSERT INTO backoffice.orders (location_id, account_id) VALUES (:'north', :'customer') RETURNING id AS in_north \gset
INSERT INTO backoffice.orders (location_id, account_id) VALUES (:'south', :'customer') RETURNING id AS in_south \gset
INSERT INTO backoffice.orders (account_id) VALUES (:'customer') RETURNING id AS nowhere \gset
INSERT INTO backoffice.order_lines (order_id, item_name, unit_price) VALUES (:'in_north', 'x', 1), (:'in_south', 'x', 1), (:'nowhere', 'x', 1);
RESET SESSION AUTHORIZATION;
SET tap.north = :'north';
SET tap.south = :'south';
SET tap.in_north = :'in_north';
SET tap.in_south = :'in_south';
SET tap.nowhere = :'nowhere';

SET SESSION AUTHORIZATION tap_orders_locations_north;
BEGIN;
SELECT is((SELECT array_agg(id) FROM backoffice.orders), ARRAY[:'in_north'::uuid], 'a clerk of the north sees its orders');
SELECT tap.refused($$SELECT backoffice.order_transition(tap.id('in_south'), 'confirm')$$, '22023', 'the south''s orders are not there');
SELECT tap.refused($$SELECT * FROM backoffice.order_actions(tap.id('in_south'))$$, '22023', 'nor their steps');
SELECT tap.refused($$SELECT backoffice.order_transition(tap.id('nowhere'), 'confirm')$$, '22023', 'nor those of no location');
SELECT is(tap.count($$UPDATE backoffice.orders SET notes = 'x'$$), 1::bigint, 'an UPDATE of all orders finds the north''s');
SELECT tap.refused($$UPDATE backoffice.orders SET location_id = tap.id('south') WHERE id = tap.id('in_north')$$, '42501', 'an order cannot be moved to the south');
SELECT tap.refused($$UPDATE backoffice.orders SET location_id = NULL WHERE id = tap.id('in_north')$$, '42501', 'nor out of every location');
SELECT tap.refused($$UPDATE backoffice.orders SET location_id = tap.id('south'), status = 'confirmed' WHERE id = tap.id('in_north')$$, '42501', 'nor on the way of a step');
SELECT tap.refused($$INSERT INTO backoffice.orders (location_id) VALUES (tap.id('south'))$$, '42501', 'no order is made in the south');
SELECT tap.refused($$INSERT INTO backoffice.orders DEFAULT VALUES$$, '42501', 'nor in no location');
SELECT is(tap.refusal($$INSERT INTO backoffice.orders (location_id) VALUES (tap.id('north'))$$), NULL, 'but in the north');
SELECT ok((SELECT bool_and(available) AND count(*) = 2 FROM backoffice.order_actions(:'in_north')), 'the steps of the north''s orders are offered');
SELECT is(backoffice.order_transition(:'in_north', 'confirm'), 'confirmed', 'and can be taken');
SELECT is(tap.count($$UPDATE backoffice.order_lines SET quantity = 2 WHERE order_id = tap.id('in_south')$$), 0::bigint, 'lines of the south''s orders cannot be changed');
SELECT is((SELECT count(*) FROM backoffice.order_lines WHERE order_id = :'in_south'), 0::bigint, 'nor seen');
SELECT is((SELECT count(*) FROM backoffice.order_status_history WHERE order_id = :'in_south'), 0::bigint, 'nor their history');
ROLLBACK;
RESET SESSION AUTHORIZATION;
