-- order_transition(): its arguments, its note, and many orders at once.
SELECT plan(29);
SELECT tap.tenant('tap-orders-transition') AS tenant \gset
SELECT tap.member('tap_orders_transition', :'tenant', 'owner') AS owner \gset

SET SESSION AUTHORIZATION tap_orders_transition;
BEGIN;
SELECT tap.new_order('store') AS this \gset
SET tap.this = :'this';
SELECT tap.refused($$SELECT backoffice.order_transition(NULL, 'confirm')$$, '22004', 'a null order');
SELECT tap.refused($$SELECT backoffice.order_transition(tap.id('this'), NULL)$$, '22004', 'a null action');
SELECT tap.refused($$SELECT backoffice.order_transition('00000000-0000-0000-0000-000000000000', 'confirm')$$, '22023', 'an order that is not there');
SELECT tap.refused($$SELECT backoffice.order_transition('no uuid', 'confirm')$$, '22P02', 'an order that is no uuid');
SELECT tap.refused(format($$SELECT backoffice.order_transition(tap.id('this'), %L)$$, action), '55000', 'no such step: ' || quote_literal(left(translate(action, E'\n', ' '), 20)))
  FROM unnest(ARRAY['', ' ', 'CONFIRM', 'confirmed', 'deliver', 'reopen', E'con\nfirm', '''; DROP TABLE x; --', repeat('x', 1000000)]) AS action;
SELECT tap.refused($$SELECT backoffice.order_transition(tap.id('this'), 'confirm', repeat('x', 10001))$$, '22023', 'a note that is too long');
SELECT is((SELECT status FROM backoffice.orders WHERE id = :'this'), 'draft', 'after all of that the order is a draft');

-- The note, or else the reason claimed, is in the history.
SELECT is(backoffice.order_transition(:'this', 'confirm', repeat('é', 5000)), 'confirmed', 'a note of 10000 bytes is taken');
SELECT is((SELECT notes FROM backoffice.order_status_history WHERE order_id = :'this' AND action = 'confirm'), repeat('é', 5000), 'in full');
SET LOCAL backoffice.reason = 'customer called';
SELECT is(backoffice.order_transition(:'this', 'deliver', 'by hand'), 'delivered', 'a note and a reason');
SELECT is((SELECT notes FROM backoffice.order_status_history WHERE order_id = :'this' AND action = 'deliver'), 'by hand', 'the note is kept');
UPDATE backoffice.orders SET status = 'returned' WHERE id = :'this';
SELECT is((SELECT notes FROM backoffice.order_status_history WHERE order_id = :'this' AND action = 'return'), 'customer called', 'a plain UPDATE keeps the reason');
SELECT is((SELECT DISTINCT reason FROM backoffice.audit_log WHERE resource_id = :'this' AND new_values ->> 'status' IN ('delivered', 'returned')), 'customer called', 'and the log has it too');
RESET backoffice.reason;
SELECT tap.new_order('store') AS second \gset
SELECT is((SELECT notes FROM backoffice.order_status_history WHERE order_id = :'second'), NULL, 'without either there is no note');
SELECT is(backoffice.order_transition(:'second', 'confirm', ''), 'confirmed', 'an empty note is allowed');

-- A note belongs to its order: what triggers do to others carries it not.
SELECT tap.refusal(format($$SELECT backoffice.order_transition(%L, 'return', 'lost')$$, :'second')) AS refused \gset
SELECT is(backoffice.order_transition(:'second', 'deliver'), 'delivered', 'after a refused step with a note');
SELECT is((SELECT notes FROM backoffice.order_status_history WHERE order_id = :'second' AND action = 'deliver'), NULL, 'that note is forgotten');

-- Many orders in one UPDATE: all or nothing.
SELECT tap.new_order('store') AS a, tap.new_order('store', 0) AS b, tap.new_order('trade') AS c \gset
SET tap.a = :'a';
SET tap.b = :'b';
SET tap.c = :'c';
SELECT tap.refused($$UPDATE backoffice.orders SET status = 'confirmed' WHERE id IN (tap.id('a'), tap.id('b'), tap.id('c'))$$, '55000', 'one order that cannot stops them all');
SELECT is((SELECT array_agg(DISTINCT status) FROM backoffice.orders WHERE id IN (:'a', :'b', :'c')), '{draft}'::text[], 'none has moved');
ROLLBACK;
RESET SESSION AUTHORIZATION;

SET SESSION AUTHORIZATION tap_orders_transition;
BEGIN;
SELECT tap.new_order('store') AS a, tap.new_order('store') AS b, tap.new_order('trade') AS c \gset
UPDATE backoffice.orders SET status = 'confirmed' WHERE id IN (:'a', :'b', :'c');
SELECT is((SELECT count(*) FROM backoffice.order_status_history WHERE order_id IN (:'a', :'b', :'c') AND action = 'confirm'), 3::bigint, 'orders of several workflows move together, each with its history');
SELECT is((SELECT array_agg(backoffice.order_transition(o, 'cancel') ORDER BY o) FROM unnest(ARRAY[:'a', :'b']::uuid[]) AS o), '{canceled,canceled}'::text[], 'one statement may call it for many orders');
ROLLBACK;
RESET SESSION AUTHORIZATION;
