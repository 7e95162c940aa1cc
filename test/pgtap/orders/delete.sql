-- An order is deleted only before its first step or once it is canceled or void, and once its number is void.
SELECT plan(16);
SELECT tap.tenant('tap-orders-delete') AS tenant \gset
SELECT tap.member('tap_orders_delete', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_orders_delete_sales', :'tenant', 'sales') AS sales \gset

SET SESSION AUTHORIZATION tap_orders_delete;
SELECT tap.new_order('store') AS draft, tap.new_order('store') AS confirmed, tap.new_order('store') AS canceled, tap.new_order('trade') AS voided,
  tap.new_order('trade') AS paid, tap.new_order('trade') AS reopened, tap.quoted_order() AS quoted \gset
SELECT tap.steps(:'confirmed', 'confirm'), tap.steps(:'canceled', 'confirm', 'cancel'), tap.steps(:'voided', 'confirm', 'post', 'void'), tap.steps(:'paid', 'confirm', 'post', 'pay'), tap.steps(:'quoted', 'quote'), tap.steps(:'reopened', 'void', 'reopen', 'confirm') \gset done_
SET tap.draft = :'draft';
SET tap.confirmed = :'confirmed';
SET tap.canceled = :'canceled';
SET tap.voided = :'voided';
SET tap.paid = :'paid';
SET tap.reopened = :'reopened';
SET tap.quoted = :'quoted';
BEGIN;
SELECT tap.refused_by($$DELETE FROM backoffice.orders WHERE id = tap.id('draft')$$, '23503', 'numbers_in_use', 'a draft whose number is in use');
SELECT count(backoffice.void_number('order', order_number, 'test')) + (SELECT count(backoffice.void_number('quotation', quotation_number, 'test')) FROM backoffice.order_quotations) AS done FROM backoffice.orders \gset
SELECT tap.refused(format($$DELETE FROM backoffice.orders WHERE id = tap.id(%L)$$, which), '55000', which || ': stays, though its number is void') FROM unnest('{confirmed,paid,reopened}'::text[]) AS which;
SELECT isnt(tap.refusal($$DELETE FROM backoffice.orders$$), NULL, 'nor do all of them go together');
SELECT is((SELECT count(*) FROM backoffice.orders), 7::bigint, 'nothing has gone');
SELECT is(tap.refusal(format($$DELETE FROM backoffice.orders WHERE id = tap.id(%L)$$, which)), NULL, which || ': can go') FROM unnest('{draft,canceled,voided}'::text[]) AS which;
SELECT is((SELECT count(*) FROM backoffice.order_lines l WHERE order_id IN (:'draft', :'canceled', :'voided')), 0::bigint, 'with its lines, also those that a step had fixed');
SELECT is(tap.proof('order'), 'complete 1 7 0 7', 'the series is proven without them');
SELECT is(tap.refusal($$SELECT backoffice.order_transition(tap.id('quoted'), 'cancel')$$), NULL, 'a quoted order is canceled');
SELECT is(tap.refusal($$DELETE FROM backoffice.orders WHERE id = tap.id('quoted')$$), NULL, 'and goes with its accepted quotation, whose number is void');
SELECT is((SELECT count(*) FROM backoffice.order_quotations), 0::bigint, 'which goes too');
ROLLBACK;
BEGIN;
SELECT backoffice.void_number('order', order_number, 'test') AS done FROM backoffice.orders WHERE id = :'quoted' \gset
SELECT tap.steps(:'quoted', 'cancel') AS done \gset
SELECT tap.refused_by($$DELETE FROM backoffice.orders WHERE id = tap.id('quoted')$$, '23503', 'numbers_in_use', 'an order whose quotation''s number is in use stays');
ROLLBACK;
SET SESSION AUTHORIZATION tap_orders_delete_sales;
BEGIN;
SELECT tap.needs($$DELETE FROM backoffice.orders WHERE id = tap.id('draft')$$, 'orders.delete', 'sales deletes no orders');
ROLLBACK;
RESET SESSION AUTHORIZATION;
