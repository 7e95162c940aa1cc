-- The workflow "production": its steps by order_transition() and by plain UPDATE, and no others.
SELECT plan(28);
SELECT tap.tenant('tap-workflow-production') AS tenant \gset
SELECT tap.member('tap_workflow_production', :'tenant', 'owner') AS "user" \gset

SET SESSION AUTHORIZATION tap_workflow_production;
BEGIN;
SELECT tap.quoted_order() AS this \gset
SET tap.this = :'this';
SELECT is((SELECT status FROM backoffice.orders WHERE id = :'this'), 'draft', 'an order to be made starts as draft');
SELECT is(backoffice.order_transition(:'this', step), becomes, step || ' leads to ' || becomes)
  FROM (VALUES (1, 'quote', 'quoted'), (2, 'confirm', 'confirmed'), (3, 'produce', 'in_production'),
    (4, 'complete', 'completed'), (5, 'ship', 'shipped'), (6, 'deliver', 'delivered')) AS s (n, step, becomes);
SELECT is((SELECT status FROM backoffice.orders WHERE id = :'this'), 'delivered', 'the row shows the last status');
SELECT ok((SELECT quoted_at <= confirmed_at AND confirmed_at <= production_started_at
  AND production_started_at <= completed_at AND completed_at <= shipped_at AND shipped_at <= delivered_at
  FROM backoffice.orders WHERE id = :'this'), 'six stamps, none before the one of an earlier step');
SELECT ok((SELECT canceled_at IS NULL AND returned_at IS NULL AND posted_at IS NULL AND paid_at IS NULL
  AND voided_at IS NULL FROM backoffice.orders WHERE id = :'this'), 'no other stamp is set');
SELECT is((SELECT array_agg(new_status ORDER BY created_at, id) FROM backoffice.order_status_history
  WHERE order_id = :'this'), '{draft,quoted,confirmed,in_production,completed,shipped,delivered}'::text[],
  'the history holds every step in order');

SELECT tap.quoted_order() AS this \gset
SET tap.this = :'this';
SELECT lives_ok(format($$UPDATE backoffice.orders SET status = %L WHERE id = tap.id('this')$$, state), 'UPDATE: ' || state)
  FROM unnest('{quoted,confirmed,in_production,completed,shipped,delivered}'::text[]) AS state;
SELECT is((SELECT array_agg(action ORDER BY created_at, id) FROM backoffice.order_status_history
  WHERE order_id = :'this'), '{create,quote,confirm,produce,complete,ship,deliver}'::text[],
  'UPDATE writes the same history');
SELECT ok((SELECT quoted_at <= confirmed_at AND confirmed_at <= production_started_at
  AND production_started_at <= completed_at AND completed_at <= shipped_at AND shipped_at <= delivered_at
  FROM backoffice.orders WHERE id = :'this'), 'UPDATE stamps as well');
SELECT tap.refused($$UPDATE backoffice.orders SET status = 'canceled' WHERE id = tap.id('this')$$, '55000',
  'a delivered order cannot be canceled');

SELECT is(tap.steps(tap.quoted_order(), VARIADIC before || 'cancel'::text), 'canceled',
  'cancel is allowed after ' || COALESCE(before[cardinality(before)], 'nothing'))
  FROM (VALUES ('{}'::text[]), ('{quote}'), ('{quote,confirm}'), ('{quote,confirm,produce}'),
    ('{quote,confirm,produce,complete}')) AS s (before);
SELECT tap.quoted_order() AS this \gset
SET tap.this = :'this';
SELECT is(tap.steps(:'this', 'quote', 'confirm', 'produce', 'complete', 'ship'), 'shipped', 'an order is shipped');
SELECT tap.refused($$SELECT backoffice.order_transition(tap.id('this'), 'cancel')$$, '55000',
  'a shipped order cannot be canceled');
SELECT tap.refused($$SELECT backoffice.order_transition(tap.id('this'), 'quote')$$, '55000',
  'a shipped order cannot be quoted again');

ROLLBACK;
RESET SESSION AUTHORIZATION;
