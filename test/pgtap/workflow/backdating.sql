-- A step may be given a past time by those who hold orders.backdate: never a future one, never before an earlier step.
SELECT plan(23);
SELECT tap.tenant('tap-workflow-backdating') AS tenant \gset
SELECT tap.member('tap_workflow_backdate_owner', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_workflow_backdate_sales', :'tenant', 'sales') AS sales \gset

SET SESSION AUTHORIZATION tap_workflow_backdate_sales;
BEGIN;
SELECT tap.new_order('store') AS this \gset
SET tap.this = :'this';
SELECT tap.needs($$UPDATE backoffice.orders SET status = 'confirmed', confirmed_at = now() - interval '1 day'
  WHERE id = tap.id('this')$$, 'orders.backdate', 'a past stamp needs orders.backdate');
SELECT is((SELECT status FROM backoffice.orders WHERE id = :'this'), 'draft', 'and the step is not taken');
SELECT isnt(tap.refusal($$UPDATE backoffice.orders SET status = 'confirmed', confirmed_at = 'infinity' WHERE id = tap.id('this')$$),
  NULL, 'nor is a future one');
ROLLBACK;
RESET SESSION AUTHORIZATION;

SET SESSION AUTHORIZATION tap_workflow_backdate_owner;
BEGIN;
SELECT tap.new_order('store') AS this \gset
SET tap.this = :'this';
SELECT tap.new_order('store') AS second \gset
SET tap.second = :'second';
SELECT tap.refused(format($$UPDATE backoffice.orders SET status = 'confirmed', confirmed_at = %L WHERE id = tap.id('this')$$, at), '22023',
  'the future is refused: ' || what) FROM (VALUES (clock_timestamp() + interval '1 minute', 'in a minute'),
  (clock_timestamp() + interval '100 years', 'in a hundred years'), ('infinity', 'infinity')) AS t (at, what);
SELECT tap.refused($$UPDATE backoffice.orders SET status = 'confirmed', confirmed_at = '-infinity'
  WHERE id = tap.id('second')$$,
  '22023', 'minus infinity is no time of a step');
SELECT is(tap.refusal($$UPDATE backoffice.orders SET status = 'confirmed', confirmed_at = '2020-02-29 12:00:00+00'
  WHERE id = tap.id('this')$$), NULL, 'a past time is taken');
SELECT is((SELECT confirmed_at FROM backoffice.orders WHERE id = :'this'), '2020-02-29 12:00:00+00'::timestamptz, 'as it was given');
SELECT is((SELECT max(created_at) > '2020-03-01' FROM backoffice.order_status_history WHERE order_id = :'this'), true,
  'the history has the time of entry');
SELECT is((SELECT new_values ->> 'confirmed_at' FROM backoffice.audit_log WHERE resource = 'orders' AND resource_id = :'this'
  AND action = 'update' AND new_values ->> 'status' = 'confirmed'), '2020-02-29T12:00:00+00:00', 'the log has the time given');
SELECT ok((SELECT recorded_at > '2020-03-01' FROM backoffice.audit_log WHERE resource = 'orders' AND resource_id = :'this'
  AND action = 'update' AND new_values ->> 'status' = 'confirmed'), 'and the time of entry');
SELECT tap.refused($$UPDATE backoffice.orders SET status = 'delivered', delivered_at = '2020-02-29 11:59:59+00'
  WHERE id = tap.id('this')$$, '22023', 'a time before an earlier step is refused');
SELECT tap.refused($$UPDATE backoffice.orders SET status = 'delivered', delivered_at = '2020-03-01', confirmed_at = '2020-02-01'
  WHERE id = tap.id('this')$$, '42501', 'an earlier stamp cannot be moved out of the way');
SELECT is(tap.refusal($$UPDATE backoffice.orders SET status = 'delivered', delivered_at = '2020-02-29 12:00:00+00'
  WHERE id = tap.id('this')$$), NULL, 'the very time of the earlier step is allowed');
SELECT is((SELECT delivered_at = confirmed_at FROM backoffice.orders WHERE id = :'this'), true, 'both stamps are equal');
SELECT tap.refused($$UPDATE backoffice.orders SET delivered_at = '2020-03-01' WHERE id = tap.id('this')$$, '42501',
  'afterwards the stamp stays, also for those who may backdate');
SELECT is(tap.steps(:'this', 'return'), 'returned', 'the next step without a time is stamped by the clock');
SELECT ok((SELECT returned_at BETWEEN transaction_timestamp() AND clock_timestamp() FROM backoffice.orders WHERE id = :'this'),
  'which comes after all others');

-- The business date is free while the order is a draft.
SELECT is(tap.refusal($$UPDATE backoffice.orders SET ordered_at = '2019-05-05' WHERE id = tap.id('second')$$), NULL,
  'ordered_at is the business date and may be changed');
SELECT tap.refused_by(format($$UPDATE backoffice.orders SET ordered_at = %L WHERE id = tap.id('second')$$, at), '23514',
  'orders_ordered_at_check', 'but ' || at || ' is no date') FROM unnest('{infinity,-infinity}'::text[]) AS at;
SELECT tap.refused($$UPDATE backoffice.orders SET ordered_at = '2019-05-05' WHERE id = tap.id('this')$$, '55000',
  'and a step fixes it');
ROLLBACK;
RESET SESSION AUTHORIZATION;
