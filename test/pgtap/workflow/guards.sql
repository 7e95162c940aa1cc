-- Guards: all that fail are reported at once, as a JSON array in the detail, and the order stays where it is.
SELECT plan(22);
SELECT tap.tenant('tap-workflow-guards') AS tenant \gset
SELECT tap.member('tap_workflow_guards', :'tenant', 'owner') AS "user" \gset

-- The names of the failed guards, with the SQLSTATE.
CREATE OR REPLACE FUNCTION tap.failed_guards(statement text) RETURNS text LANGUAGE sql AS $$
  SELECT concat_ws(' ', r ->> 'state', (SELECT string_agg(g ->> 'guard', ' ' ORDER BY g ->> 'guard')
    FROM jsonb_array_elements((r ->> 'detail')::jsonb) AS g))
  FROM tap.refusal(statement) AS r
$$;

SET SESSION AUTHORIZATION tap_workflow_guards;
BEGIN;
SELECT tap.new_order('store', 0, false) AS this \gset
SET tap.this = :'this';
SELECT is(tap.failed_guards($$SELECT backoffice.order_transition(tap.id('this'), 'confirm')$$),
  '55000 has_customer has_lines', 'sale: an empty order lacks customer and lines, both reported');
SELECT is(tap.failed_guards($$UPDATE backoffice.orders SET status = 'confirmed' WHERE id = tap.id('this')$$),
  '55000 has_customer has_lines', 'sale: UPDATE is refused in the same way');
SELECT ok((SELECT bool_and(jsonb_typeof(g) = 'object' AND g ?& '{guard,message}'::text[] AND g ->> 'message' <> '')
  FROM tap.refusal($$SELECT backoffice.order_transition(tap.id('this'), 'confirm')$$) AS r,
    jsonb_array_elements((r ->> 'detail')::jsonb) AS g), 'each failure has the guard''s name and a message');
SELECT matches(tap.refusal($$SELECT backoffice.order_transition(tap.id('this'), 'confirm')$$) ->> 'message',
  'customer.*lines', 'the message is a sentence that tells all of them');
SELECT is((SELECT concat_ws(' ', status, confirmed_at) FROM backoffice.orders WHERE id = :'this'), 'draft',
  'a refused step changes nothing');
SELECT is((SELECT count(*) FROM backoffice.order_status_history WHERE order_id = :'this'), 1::bigint,
  'and leaves no history');
INSERT INTO backoffice.accounts (name) VALUES ('Customer') RETURNING id AS customer \gset
SET tap.customer = :'customer';
SELECT is(tap.failed_guards($$UPDATE backoffice.orders SET status = 'confirmed', account_id = tap.id('customer')
  WHERE id = tap.id('this')$$), '55000 has_lines', 'guards look at the new row: a customer given with the step counts');
INSERT INTO backoffice.order_lines (order_id, item_name) VALUES (:'this', 'Unpriced') RETURNING id AS line \gset
SELECT is(tap.failed_guards($$SELECT backoffice.order_transition(tap.id('this'), 'confirm')$$),
  '55000 has_customer lines_priced', 'a line without a price is one more failure');
UPDATE backoffice.order_lines SET unit_price = 1 WHERE id = :'line';
SELECT is(tap.failed_guards($$SELECT backoffice.order_transition(tap.id('this'), 'confirm')$$), '55000 has_customer',
  'a price of it mends that');
SELECT is(tap.refusal($$UPDATE backoffice.orders SET status = 'confirmed', buyer_id = tap.id('customer')
  WHERE id = tap.id('this')$$), NULL, 'a buyer is a customer');
SELECT is((SELECT status FROM backoffice.orders WHERE id = :'this'), 'confirmed', 'and the order is confirmed');

-- production
SELECT tap.new_order('production', 0, false) AS this \gset
SET tap.this = :'this';
SELECT is(tap.failed_guards($$SELECT backoffice.order_transition(tap.id('this'), 'quote')$$),
  '55000 has_customer has_lines has_quotation', 'production: an empty order fails three guards of quote');
INSERT INTO backoffice.order_quotations (order_id, amount, valid_until) VALUES (:'this', 5, now() - interval '1 day')
  RETURNING id AS quotation \gset
SELECT is(tap.failed_guards($$SELECT backoffice.order_transition(tap.id('this'), 'quote')$$),
  '55000 has_customer has_lines not_expired', 'production: an expired quotation is a failure of its own');
INSERT INTO backoffice.order_quotations (order_id, amount, valid_until) VALUES (:'this', 6, now() + interval '1 day')
  RETURNING id AS quotation \gset
SELECT is(tap.failed_guards($$SELECT backoffice.order_transition(tap.id('this'), 'quote')$$),
  '55000 has_customer has_lines', 'production: one valid quotation is enough');
INSERT INTO backoffice.order_lines (order_id, item_name) VALUES (:'this', 'Unpriced');
SELECT is(tap.refusal($$UPDATE backoffice.orders SET status = 'quoted', account_id = tap.id('customer')
  WHERE id = tap.id('this')$$), NULL, 'production: lines need no price, the quotation has it');
SELECT is(tap.failed_guards($$SELECT backoffice.order_transition(tap.id('this'), 'confirm')$$), '55000 quotation_accepted',
  'production: an order is not confirmed before a quotation is accepted');
UPDATE backoffice.order_quotations SET is_accepted = true WHERE id = :'quotation';
SELECT is(tap.refusal($$SELECT backoffice.order_transition(tap.id('this'), 'confirm')$$), NULL,
  'production: an accepted quotation lets it be confirmed');

-- trade
SELECT is(tap.failed_guards(format($$SELECT backoffice.order_transition(%L, 'confirm')$$, tap.new_order('trade', 0, false))),
  '55000 has_customer has_lines', 'trade: an empty order lacks customer and lines');
SELECT is(tap.failed_guards(format($$SELECT backoffice.order_transition(%L, 'confirm')$$, tap.new_order('trade', 0))),
  '55000 has_lines', 'trade: a customer alone is not enough');
SELECT is(tap.refusal(format($$SELECT backoffice.order_transition(%L, 'void')$$, tap.new_order('trade', 0, false))), NULL,
  'trade: an empty order can be voided, which has no guards');
ROLLBACK;
RESET SESSION AUTHORIZATION;

-- A wrong total can come only from a superuser; the guard sees it.
SET SESSION AUTHORIZATION tap_workflow_guards;
SELECT tap.new_order('store') AS this \gset
RESET SESSION AUTHORIZATION;
SET tap.this = :'this';
SET session_replication_role = replica;
UPDATE backoffice.orders SET amount = 99 WHERE id = :'this';
RESET session_replication_role;
SET SESSION AUTHORIZATION tap_workflow_guards;
BEGIN;
SELECT is(tap.failed_guards($$SELECT backoffice.order_transition(tap.id('this'), 'confirm')$$), '55000 totals_agree',
  'an amount that is not the sum of the lines cannot be confirmed');
UPDATE backoffice.order_lines SET quantity = 2 WHERE order_id = :'this';
SELECT is(tap.refusal($$SELECT backoffice.order_transition(tap.id('this'), 'confirm')$$), NULL,
  'the next change of a line puts the amount right');
ROLLBACK;
RESET SESSION AUTHORIZATION;
