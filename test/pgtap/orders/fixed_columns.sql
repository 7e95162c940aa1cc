-- What the first step of an order fixes: who buys, who sells, where and when; the rest stays free.
SELECT plan(25);
SELECT tap.tenant('tap-orders-fixed') AS tenant \gset
SELECT tap.member('tap_orders_fixed', :'tenant', 'owner') AS owner \gset

SET SESSION AUTHORIZATION tap_orders_fixed;
BEGIN;
INSERT INTO backoffice.accounts (name) VALUES ('Other') RETURNING id AS other \gset
INSERT INTO backoffice.locations (code, name) VALUES ('N', 'North') RETURNING id AS north \gset
SET tap.other = :'other';
SET tap.north = :'north';
SET tap.owner = :'owner';
SELECT tap.new_order('store') AS this, tap.quoted_order() AS made \gset
SET tap.this = :'this';
SET tap.made = :'made';
SELECT is(tap.refusal(format($$UPDATE backoffice.orders SET %s WHERE id IN (tap.id('this'), tap.id('made'))$$, change)), NULL, 'a draft: ' || change)
  FROM unnest(ARRAY['account_id = tap.id(''other'')', 'seller_id = tap.id(''other'')', 'buyer_id = tap.id(''other'')', 'location_id = tap.id(''north'')', 'ordered_at = ''2020-02-02''']) AS change;
SELECT tap.steps(:'made', 'quote') AS quoted \gset
SELECT is(tap.refusal($$UPDATE backoffice.orders SET ordered_at = '2020-02-03', seller_id = NULL WHERE id = tap.id('made')$$), NULL, 'a quoted order is editable still');
SELECT tap.steps(:'made', 'confirm') AS confirmed \gset
SELECT is(tap.refusal($$UPDATE backoffice.orders SET status = 'confirmed', seller_id = NULL WHERE id = tap.id('this')$$), NULL, 'what is given with the step itself is taken');
SELECT tap.refused(format($$UPDATE backoffice.orders SET %s WHERE id = tap.id('this')$$, change), '55000', 'confirmed: ' || change)
  FROM unnest(ARRAY['account_id = NULL', 'seller_id = tap.id(''other'')', 'buyer_id = NULL', 'location_id = NULL', 'ordered_at = ''2020-02-04''']) AS change;
SELECT tap.refused($$UPDATE backoffice.orders SET buyer_id = NULL WHERE id = tap.id('made')$$, '55000', 'confirmed, made to order: its buyer stays');
SELECT tap.refused($$UPDATE backoffice.orders SET status = 'delivered', account_id = NULL WHERE id = tap.id('this')$$, '55000', 'nor together with the next step');
SELECT is((SELECT status FROM backoffice.orders WHERE id = :'this'), 'confirmed', 'which is then not taken');
SELECT is(tap.refusal(format($$UPDATE backoffice.orders SET %s WHERE id = tap.id('this')$$, change)), NULL, 'confirmed, still free: ' || change)
  FROM unnest(ARRAY['notes = ''call first''', 'reference = ''PO 7''', 'assigned_to = tap.id(''owner'')', 'account_id = account_id, location_id = location_id, ordered_at = ordered_at']) AS change;
SELECT tap.refused_by($$UPDATE backoffice.orders SET reference = repeat('x', 201) WHERE id = tap.id('this')$$, '23514', 'orders_reference_check', 'a reference of 201 characters');

-- Who made a row, and when, is the engine's.
SELECT tap.refused($$INSERT INTO backoffice.orders (created_by) VALUES (gen_random_uuid())$$, '42501', 'an order cannot be made in another''s name');
SELECT is(tap.refusal($$INSERT INTO backoffice.orders (created_by) VALUES (tap.id('owner'))$$), NULL, 'the own name may be given');
INSERT INTO backoffice.orders (created_at, updated_at) VALUES ('2001-01-01', '2001-01-01') RETURNING created_at >= transaction_timestamp() AND updated_at >= transaction_timestamp() AS now \gset
SELECT is(:'now'::boolean, true, 'created_at and updated_at are the clock''s, whatever is given');
SELECT tap.refused($$UPDATE backoffice.orders SET created_by = NULL WHERE id = tap.id('this')$$, '42501', 'created_by stays');
SELECT tap.refused($$UPDATE backoffice.orders SET created_at = '2001-01-01' WHERE id = tap.id('this')$$, '42501', 'created_at stays');
ROLLBACK;
RESET SESSION AUTHORIZATION;
