-- Quotations: the amount of an order priced by quotation comes from the accepted one, which is one, valid and final.
SELECT plan(33);
SELECT tap.tenant('tap-orders-quotations') AS tenant \gset
SELECT tap.member('tap_orders_quotations', :'tenant', 'owner') AS "user" \gset
SELECT tap.member('tap_orders_quotations_viewer', :'tenant', 'viewer') AS viewer \gset
SELECT tap.tenant('tap-orders-quotations-other') AS other \gset
SELECT tap.member('tap_orders_quotations_other', :'other', 'owner') AS stranger \gset

SET SESSION AUTHORIZATION tap_orders_quotations;
BEGIN;
SELECT tap.new_order('production') AS this \gset
SET tap.this = :'this';
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'this'), NULL, 'an order priced by quotation has no amount at first, whatever its lines cost');
INSERT INTO backoffice.order_quotations (order_id, amount) VALUES (:'this', 100) RETURNING id AS first \gset
INSERT INTO backoffice.order_quotations (order_id, amount, valid_until) VALUES (:'this', 90, now() - interval '1 second') RETURNING id AS expired \gset
INSERT INTO backoffice.order_quotations (order_id, amount, valid_until) VALUES (:'this', 80, now() + interval '1 day') RETURNING id AS second \gset
SET tap.first = :'first';
SET tap.expired = :'expired';
SET tap.second = :'second';
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'this'), NULL, 'quotations that nobody accepted change nothing');
SELECT tap.refused($$UPDATE backoffice.order_quotations SET is_accepted = true WHERE id = tap.id('expired')$$, '55000', 'an expired quotation cannot be accepted');
SELECT tap.refused($$INSERT INTO backoffice.order_quotations (order_id, amount, valid_until, is_accepted) VALUES (tap.id('this'), 1, now() - interval '1 day', true)$$, '55000',
  'nor born accepted');
SELECT tap.refused($$UPDATE backoffice.order_quotations SET valid_until = now() - interval '1 day', is_accepted = true WHERE id = tap.id('second')$$, '55000',
  'nor expire as it is accepted');
SELECT is(tap.refusal($$UPDATE backoffice.order_quotations SET is_accepted = true WHERE id = tap.id('second')$$), NULL, 'a valid one is accepted');
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'this'), 80.00, 'and gives the order its amount');
SELECT ok((SELECT accepted_at BETWEEN transaction_timestamp() AND clock_timestamp() FROM backoffice.order_quotations WHERE id = :'second'),
  'accepted_at is the clock''s');
SELECT tap.refused_by($$UPDATE backoffice.order_quotations SET is_accepted = true WHERE id = tap.id('first')$$, '23505', 'order_quotations_accepted_key',
  'a second one cannot be accepted');
SELECT tap.refused_by($$INSERT INTO backoffice.order_quotations (order_id, amount, is_accepted) VALUES (tap.id('this'), 1, true)$$, '23505', 'order_quotations_accepted_key',
  'nor be born accepted');
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'this'), 80.00, 'the refused ones leave the amount alone');

-- The accepted one is final.
SELECT tap.refused(format($$UPDATE backoffice.order_quotations SET %s WHERE id = tap.id('second')$$, change), '42501', 'accepted: ' || change || ' is refused')
  FROM unnest(ARRAY['amount = 70', 'is_accepted = false, accepted_at = NULL', 'notes = ''x''', 'valid_until = NULL', 'accepted_at = now() - interval ''1 day''']) AS change;
SELECT backoffice.void_number('quotation', quotation_number, 'to be deleted') AS voided FROM backoffice.order_quotations WHERE id = :'second' \gset
SELECT tap.refused($$DELETE FROM backoffice.order_quotations WHERE id = tap.id('second')$$, '42501', 'accepted: cannot be deleted, even where its number is void');
SELECT is(tap.refusal($$UPDATE backoffice.order_quotations SET amount = amount, is_accepted = is_accepted WHERE id = tap.id('second')$$), NULL,
  'accepted: equal values may be written back');
SELECT is(tap.refusal($$UPDATE backoffice.order_quotations SET amount = 110 WHERE id = tap.id('first')$$), NULL, 'another one of the order may still change');
SELECT tap.refused(format($$UPDATE backoffice.order_quotations SET order_id = %L WHERE id = tap.id('first')$$, tap.new_order('production')), '42501',
  'a quotation cannot move to another order');
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'this'), 80.00, 'a change of another quotation leaves the amount alone');
UPDATE backoffice.order_lines SET quantity = 50 WHERE order_id = :'this';
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'this'), 80.00, 'and so does a change of a line');

-- Claimed acceptance, bounds.
SELECT tap.refused_by($$INSERT INTO backoffice.order_quotations (order_id, amount, accepted_at) VALUES (tap.id('this'), 1, now())$$, '23514', 'order_quotations_accepted_check',
  'accepted_at without acceptance is refused');
SELECT tap.refused_by($$INSERT INTO backoffice.order_quotations (order_id, amount) VALUES (tap.id('this'), 0)$$, '23514', 'order_quotations_amount_check', 'a quotation of nothing');
SELECT tap.refused_by($$INSERT INTO backoffice.order_quotations (order_id, amount) VALUES (tap.id('this'), -1)$$, '23514', 'order_quotations_amount_check', 'a negative quotation');
SELECT tap.refused_by($$INSERT INTO backoffice.order_quotations (order_id, amount) VALUES (tap.id('this'), 'NaN')$$, '23514', 'order_quotations_amount_check', 'a quotation that is no number');
SELECT tap.new_order('production') AS dated \gset
INSERT INTO backoffice.order_quotations (order_id, amount, is_accepted, accepted_at) VALUES (:'dated', 1, true, '2001-01-01') RETURNING accepted_at > '2002-01-01' AS dated_now \gset
SELECT is(:'dated_now'::boolean, true, 'a client''s accepted_at is replaced by the clock''s');

-- An order priced by lines keeps its sum.
SELECT tap.new_order('store') AS sale \gset
INSERT INTO backoffice.order_quotations (order_id, amount, is_accepted) VALUES (:'sale', 555, true);
SELECT is((SELECT amount FROM backoffice.orders WHERE id = :'sale'), 10.00, 'an order priced by lines does not take a quotation''s amount');

-- Fixed once the order is confirmed.
SELECT tap.steps(:'this', 'quote', 'confirm') AS confirmed \gset
SELECT tap.refused($$INSERT INTO backoffice.order_quotations (order_id, amount) VALUES (tap.id('this'), 1)$$, '55000', 'a confirmed order takes no more quotations');
SELECT tap.refused($$UPDATE backoffice.order_quotations SET amount = 1 WHERE id = tap.id('first')$$, '55000', 'and its others are fixed too');
COMMIT;
RESET SESSION AUTHORIZATION;

SET SESSION AUTHORIZATION tap_orders_quotations;
SELECT tap.new_order('production') AS draft \gset
RESET SESSION AUTHORIZATION;
SET tap.draft = :'draft';
SET SESSION AUTHORIZATION tap_orders_quotations_viewer;
BEGIN;
SELECT tap.needs($$INSERT INTO backoffice.order_quotations (order_id, amount) VALUES (tap.id('draft'), 1)$$, 'orders.edit', 'a viewer makes no quotation');
SELECT tap.needs($$UPDATE backoffice.order_quotations SET is_accepted = true$$, 'orders.edit', 'and accepts none');
ROLLBACK;
SET SESSION AUTHORIZATION tap_orders_quotations_other;
BEGIN;
SELECT tap.refused_by($$INSERT INTO backoffice.order_quotations (order_id, amount) VALUES (tap.id('this'), 1)$$, '23503', 'order_quotations_order_fkey',
  'another tenant''s order takes no quotation');
ROLLBACK;
RESET SESSION AUTHORIZATION;
