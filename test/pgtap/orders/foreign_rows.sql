-- A row written for another tenant is refused in one way, whatever there is in that tenant.
SELECT plan(9);
SELECT tap.tenant('tap-orders-foreign') AS tenant \gset
SELECT tap.member('tap_orders_foreign', :'tenant', 'owner') AS "user" \gset
SELECT tap.tenant('tap-orders-foreign-other') AS other \gset
SELECT tap.member('tap_orders_foreign_other', :'other', 'owner') AS stranger \gset

SET SESSION AUTHORIZATION tap_orders_foreign;
BEGIN;
SELECT tap.new_order('store') AS draft, tap.new_order('store') AS confirmed \gset
SELECT tap.steps(:'confirmed', 'confirm') AS done \gset
UPDATE backoffice.number_series SET pattern = '{location}-{seq:6}' WHERE kind = 'account';
COMMIT;
SELECT id AS type FROM backoffice.order_types WHERE name = 'store' \gset
RESET SESSION AUTHORIZATION;
SET tap.tenant = :'tenant';
SET tap.draft = :'draft';
SET tap.confirmed = :'confirmed';
SET tap.type = :'type';

SET SESSION AUTHORIZATION tap_orders_foreign_other;
BEGIN;
SELECT tap.refused($$INSERT INTO backoffice.order_lines (tenant_id, order_id, item_name) VALUES (tap.id('tenant'), tap.id('draft'), 'x')$$, '42501', 'a line for a draft of another tenant');
SELECT tap.refused($$INSERT INTO backoffice.order_lines (tenant_id, order_id, item_name) VALUES (tap.id('tenant'), tap.id('confirmed'), 'x')$$, '42501', 'a line for a confirmed order of another tenant');
SELECT tap.refused($$INSERT INTO backoffice.order_lines (tenant_id, order_id, item_name) VALUES (tap.id('tenant'), gen_random_uuid(), 'x')$$, '42501', 'a line for no order of another tenant');
SELECT tap.refused($$INSERT INTO backoffice.order_quotations (tenant_id, order_id, amount) VALUES (tap.id('tenant'), tap.id('confirmed'), 1)$$, '42501', 'a quotation for a confirmed order of another tenant');
SELECT tap.refused($$INSERT INTO backoffice.orders (tenant_id, order_type_id) VALUES (tap.id('tenant'), tap.id('type'))$$, '42501', 'an order of another tenant');
SELECT tap.refused($$INSERT INTO backoffice.orders (tenant_id, order_type_id) VALUES (tap.id('tenant'), gen_random_uuid())$$, '42501', 'an order of no type of another tenant');
SELECT tap.refused($$INSERT INTO backoffice.accounts (tenant_id, name) VALUES (tap.id('tenant'), 'x')$$, '42501', 'an account of another tenant, however it counts');
SELECT tap.refused($$INSERT INTO backoffice.accounts (tenant_id, name) VALUES (gen_random_uuid(), 'x')$$, '42501', 'an account of no tenant');
ROLLBACK;
RESET SESSION AUTHORIZATION;
SELECT is((SELECT count(*) FROM backoffice.numbers WHERE tenant_id = :'tenant' AND kind = 'order'), 2::bigint, 'no number of the other tenant was used');
