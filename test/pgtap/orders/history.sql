-- The history of an order is the engine's: clients read it and write none of it.
SELECT plan(9);
SELECT tap.tenant('tap-orders-history') AS tenant \gset
SELECT tap.member('tap_orders_history', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_orders_history_nobody', :'tenant') AS nobody \gset
SELECT tap.tenant('tap-orders-history-other') AS other \gset
SELECT tap.member('tap_orders_history_other', :'other', 'owner') AS stranger \gset

SET SESSION AUTHORIZATION tap_orders_history;
SELECT tap.new_order('store') AS this \gset
SET tap.this = :'this';
SET tap.tenant = :'tenant';
BEGIN;
SELECT tap.refused($$INSERT INTO backoffice.order_status_history (tenant_id, id, order_id, new_status, action, created_at)
  VALUES (tap.id('tenant'), gen_random_uuid(), tap.id('this'), 'delivered', 'deliver', now())$$, '42501', 'an owner cannot insert');
SELECT tap.refused($$UPDATE backoffice.order_status_history SET notes = 'x'$$, '42501', 'nor change');
SELECT tap.refused($$DELETE FROM backoffice.order_status_history$$, '42501', 'nor delete');
SELECT tap.refused($$TRUNCATE backoffice.order_status_history$$, '42501', 'nor truncate');
SELECT is((SELECT count(*) FROM backoffice.order_status_history), 1::bigint, 'but reads');
-- With the order goes its history, once its number is void.
SELECT backoffice.void_number('order', order_number, 'made by mistake') AS voided FROM backoffice.orders \gset
DELETE FROM backoffice.orders WHERE id = :'this';
SELECT is((SELECT count(*) FROM backoffice.order_status_history) + (SELECT count(*) FROM backoffice.order_lines), 0::bigint, 'a deleted order takes lines and history with it');
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE action = 'delete' AND resource IN ('orders', 'order_lines', 'order_status_history')), 3::bigint, 'and the log has each of those rows');
ROLLBACK;
SET SESSION AUTHORIZATION tap_orders_history_nobody;
BEGIN;
SELECT tap.needs('SELECT * FROM backoffice.order_status_history', 'orders.view', 'reading it needs orders.view');
ROLLBACK;
SET SESSION AUTHORIZATION tap_orders_history_other;
SELECT is_empty('SELECT * FROM backoffice.order_status_history', 'another tenant sees none of it');
RESET SESSION AUTHORIZATION;
