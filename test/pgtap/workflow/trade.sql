-- The workflow "trade": its steps by order_transition() and by plain UPDATE; void and reopen.
SELECT plan(24);
SELECT tap.tenant('tap-workflow-trade') AS tenant \gset
SELECT tap.member('tap_workflow_trade', :'tenant', 'owner') AS "user" \gset

SET SESSION AUTHORIZATION tap_workflow_trade;
BEGIN;
SELECT tap.new_order('trade') AS this \gset
SET tap.this = :'this';
SELECT is((SELECT status FROM backoffice.orders WHERE id = :'this'), 'draft', 'a trade starts as draft');
SELECT is(backoffice.order_transition(:'this', step), becomes, step || ' leads to ' || becomes)
  FROM (VALUES (1, 'confirm', 'confirmed'), (2, 'post', 'posted'), (3, 'pay', 'paid')) AS s (n, step, becomes);
SELECT ok((SELECT confirmed_at <= posted_at AND posted_at <= paid_at AND voided_at IS NULL AND delivered_at IS NULL
  FROM backoffice.orders WHERE id = :'this'), 'three stamps in order, and no other');
SELECT tap.refused(format($$SELECT backoffice.order_transition(tap.id('this'), %L)$$, step), '55000',
  'a paid trade cannot ' || step) FROM unnest('{void,reopen,post,confirm,pay}'::text[]) AS step;

SELECT tap.new_order('trade') AS this \gset
SET tap.this = :'this';
SELECT lives_ok(format($$UPDATE backoffice.orders SET status = %L WHERE id = tap.id('this')$$, state), 'UPDATE: ' || state)
  FROM unnest('{confirmed,posted,paid}'::text[]) AS state;
SELECT is((SELECT array_agg(action ORDER BY created_at, id) FROM backoffice.order_status_history
  WHERE order_id = :'this'), '{create,confirm,post,pay}'::text[], 'UPDATE writes the same history');

-- Void from each state before payment, and back.
SELECT is(tap.steps(tap.new_order('trade'), 'void'), 'void', 'a draft can be voided');
SELECT is(tap.steps(tap.new_order('trade'), 'confirm', 'void'), 'void', 'a confirmed trade can be voided');
SELECT tap.new_order('trade') AS this \gset
SET tap.this = :'this';
SELECT is(tap.steps(:'this', 'confirm', 'post', 'void'), 'void', 'a posted trade can be voided');
SELECT ok((SELECT voided_at >= posted_at FROM backoffice.orders WHERE id = :'this'), 'void stamps voided_at');
SELECT tap.refused($$SELECT backoffice.order_transition(tap.id('this'), 'pay')$$, '55000', 'a void trade cannot be paid');
SELECT is(backoffice.order_transition(:'this', 'reopen'), 'draft', 'reopen leads back to draft');
SELECT lives_ok($$INSERT INTO backoffice.order_lines (order_id, position, item_name, unit_price)
  VALUES (tap.id('this'), 9, 'Late', 5)$$, 'a reopened trade takes lines again');
SELECT is(tap.steps(:'this', 'confirm', 'post', 'pay'), 'paid', 'a reopened trade goes the whole way');
SELECT ok((SELECT voided_at <= confirmed_at AND confirmed_at <= posted_at AND posted_at <= paid_at
  FROM backoffice.orders WHERE id = :'this'), 'the stamps of the second round follow those of the first');
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'this'), 15.00, 'and the amount is that of all lines');
ROLLBACK;
RESET SESSION AUTHORIZATION;
