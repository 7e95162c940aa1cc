-- The workflow "sale": its steps by order_transition() and by plain UPDATE, and no others.
SELECT plan(28);
SELECT tap.tenant('tap-workflow-sale') AS tenant \gset
SELECT tap.member('tap_workflow_sale', :'tenant', 'owner') AS "user" \gset

SET SESSION AUTHORIZATION tap_workflow_sale;
BEGIN;
SELECT tap.new_order('store') AS this \gset
SET tap.this = :'this';
SELECT is((SELECT status FROM backoffice.orders WHERE id = :'this'), 'draft', 'an order of a store starts as draft');
SELECT is(backoffice.order_transition(:'this', 'confirm'), 'confirmed', 'confirm: draft becomes confirmed');
SELECT is(backoffice.order_transition(:'this', 'deliver'), 'delivered', 'deliver: confirmed becomes delivered');
SELECT is(backoffice.order_transition(:'this', 'return'), 'returned', 'return: delivered becomes returned');
SELECT is((SELECT status FROM backoffice.orders WHERE id = :'this'), 'returned', 'the row shows the last status');
SELECT ok((SELECT confirmed_at IS NOT NULL AND delivered_at IS NOT NULL AND returned_at IS NOT NULL
  AND canceled_at IS NULL AND quoted_at IS NULL AND shipped_at IS NULL AND posted_at IS NULL
  FROM backoffice.orders WHERE id = :'this'), 'each step stamped its own column and no other');
SELECT ok((SELECT confirmed_at <= delivered_at AND delivered_at <= returned_at
  FROM backoffice.orders WHERE id = :'this'), 'the stamps do not go backwards');
SELECT is((SELECT array_agg(concat_ws('>', previous_status, new_status) || ':' || action ORDER BY created_at, id)
  FROM backoffice.order_status_history WHERE order_id = :'this'),
  '{draft:create,draft>confirmed:confirm,confirmed>delivered:deliver,delivered>returned:return}'::text[],
  'the history holds every step in order');
SELECT is((SELECT array_agg(DISTINCT changed_by) FROM backoffice.order_status_history WHERE order_id = :'this'),
  ARRAY[:'user'::uuid], 'the history names the user');
SELECT tap.refused($$SELECT backoffice.order_transition(tap.id('this'), 'deliver')$$, '55000',
  'nothing follows a final state');

-- The same steps by UPDATE.
SELECT tap.new_order('store') AS this \gset
SET tap.this = :'this';
SELECT lives_ok($$UPDATE backoffice.orders SET status = 'confirmed' WHERE id = tap.id('this')$$, 'UPDATE confirms');
SELECT lives_ok($$UPDATE backoffice.orders SET status = 'delivered' WHERE id = tap.id('this')$$, 'UPDATE delivers');
SELECT lives_ok($$UPDATE backoffice.orders SET status = 'returned' WHERE id = tap.id('this')$$, 'UPDATE takes back');
SELECT is((SELECT array_agg(action ORDER BY created_at, id) FROM backoffice.order_status_history WHERE order_id = :'this'),
  '{create,confirm,deliver,return}'::text[], 'UPDATE writes the same history');
SELECT ok((SELECT confirmed_at <= delivered_at AND delivered_at <= returned_at
  FROM backoffice.orders WHERE id = :'this'), 'UPDATE stamps as well');

-- Cancel, from each state that allows it.
SELECT is(tap.steps(tap.new_order('store'), 'cancel'), 'canceled', 'a draft can be canceled');
SELECT is(tap.steps(tap.new_order('store'), 'confirm', 'cancel'), 'canceled', 'a confirmed order can be canceled');
SELECT tap.new_order('store') AS this \gset
SELECT tap.steps(:'this', 'cancel') AS canceled \gset
SELECT ok((SELECT canceled_at IS NOT NULL AND confirmed_at IS NULL FROM backoffice.orders WHERE id = :'this'),
  'cancel stamps canceled_at alone');

-- Jumps that no transition allows.
SELECT tap.new_order('store') AS this \gset
SET tap.this = :'this';
SELECT tap.refused(format($$UPDATE backoffice.orders SET status = %L WHERE id = tap.id('this')$$, state), '55000',
  'a draft cannot become ' || state) FROM unnest('{delivered,returned,posted,no_such_state}'::text[]) AS state;
SELECT tap.refused($$UPDATE backoffice.orders SET status = '' WHERE id = tap.id('this')$$, '55000',
  'a draft cannot become the empty status');
SELECT tap.refused($$UPDATE backoffice.orders SET status = NULL WHERE id = tap.id('this')$$, '55000',
  'a draft cannot lose its status');
SELECT tap.steps(:'this', 'confirm') AS confirmed \gset
SELECT tap.refused(format($$UPDATE backoffice.orders SET status = %L WHERE id = tap.id('this')$$, state), '55000',
  'a confirmed order cannot become ' || state) FROM unnest('{draft,returned}'::text[]) AS state;
SELECT tap.steps(:'this', 'deliver') AS delivered \gset
SELECT tap.refused($$UPDATE backoffice.orders SET status = 'canceled' WHERE id = tap.id('this')$$, '55000',
  'a delivered order cannot be canceled');
SELECT is((SELECT count(*) FROM backoffice.order_status_history WHERE order_id = :'this'), 3::bigint,
  'refused jumps leave no history');
ROLLBACK;
RESET SESSION AUTHORIZATION;
