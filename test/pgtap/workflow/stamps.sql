-- Stamps are the engine's: edits are refused, equal values pass, and the time of a step is the clock's.
SELECT plan(21);
SELECT tap.tenant('tap-workflow-stamps') AS tenant \gset
SELECT tap.member('tap_workflow_stamps', :'tenant', 'sales') AS "user" \gset

SET SESSION AUTHORIZATION tap_workflow_stamps;
BEGIN;
SELECT tap.new_order('store') AS this \gset
SET tap.this = :'this';
SELECT tap.refused(format($$UPDATE backoffice.orders SET %I = now() - interval '1 hour' WHERE id = tap.id('this')$$, stamp), '42501',
  stamp || ' cannot be edited') FROM unnest('{quoted_at,confirmed_at,production_started_at,completed_at,shipped_at,
  delivered_at,posted_at,paid_at,canceled_at,returned_at,voided_at}'::text[]) AS stamp;
SELECT tap.steps(:'this', 'confirm') AS confirmed \gset
SELECT ok((SELECT confirmed_at BETWEEN transaction_timestamp() AND clock_timestamp() FROM backoffice.orders WHERE id = :'this'),
  'a step is stamped with the clock''s time');
SELECT tap.refused($$UPDATE backoffice.orders SET confirmed_at = confirmed_at + interval '1 second' WHERE id = tap.id('this')$$,
  '42501', 'a stamp cannot be moved');
SELECT tap.refused($$UPDATE backoffice.orders SET confirmed_at = NULL WHERE id = tap.id('this')$$, '42501',
  'a stamp cannot be taken away');
SELECT tap.refused($$UPDATE backoffice.orders SET status = 'delivered', confirmed_at = NULL WHERE id = tap.id('this')$$, '42501',
  'nor together with another step');
SELECT tap.refused($$UPDATE backoffice.orders SET status = 'delivered', shipped_at = now() WHERE id = tap.id('this')$$, '42501',
  'a step does not let the stamp of another be written');
-- An ORM writes every column.
SELECT is(tap.refusal($$UPDATE backoffice.orders o SET (order_number, order_type_id, workflow_id, status, amount, confirmed_at,
    delivered_at, created_at, created_by, updated_at, notes)
  = (SELECT order_number, order_type_id, workflow_id, status, amount, confirmed_at, delivered_at, created_at, created_by,
    updated_at, 'new note' FROM backoffice.orders s WHERE s.id = o.id) WHERE id = tap.id('this')$$), NULL,
  'equal values may be written back');
SELECT is((SELECT notes FROM backoffice.orders WHERE id = :'this'), 'new note', 'and what changed is stored');
SELECT is(tap.refusal($$UPDATE backoffice.orders SET status = 'delivered', confirmed_at = confirmed_at, delivered_at = NULL
  WHERE id = tap.id('this')$$), NULL, 'a step may come with all columns written back');
SELECT ok((SELECT delivered_at >= confirmed_at FROM backoffice.orders WHERE id = :'this'), 'and is stamped all the same');
SELECT tap.refused($$INSERT INTO backoffice.orders (order_type_id, confirmed_at)
  SELECT id, now() FROM backoffice.order_types WHERE name = 'store'$$, '42501', 'a new order has no stamps');
ROLLBACK;
RESET SESSION AUTHORIZATION;
