-- A new order starts in the initial state of its type's workflow, and keeps type and workflow.
SELECT plan(22);
SELECT tap.tenant('tap-orders-begin') AS tenant \gset
SELECT tap.member('tap_orders_begin', :'tenant', 'owner') AS "user" \gset
SELECT tap.member('tap_orders_begin_viewer', :'tenant', 'viewer') AS viewer \gset
SELECT tap.tenant('tap-orders-begin-other') AS other \gset
SELECT tap.member('tap_orders_begin_other', :'other', 'owner') AS stranger \gset

SET SESSION AUTHORIZATION tap_orders_begin_other;
SELECT id AS foreign_type FROM backoffice.order_types WHERE name = 'store' \gset
INSERT INTO backoffice.accounts (name) VALUES ('Theirs') RETURNING id AS foreign_account \gset
RESET SESSION AUTHORIZATION;
SET tap.foreign_type = :'foreign_type';
SET tap.foreign_account = :'foreign_account';

SET SESSION AUTHORIZATION tap_orders_begin;
BEGIN;
SELECT id AS store FROM backoffice.order_types WHERE name = 'store' \gset
SELECT id AS trade FROM backoffice.order_types WHERE name = 'trade' \gset
SELECT id AS sale_workflow FROM backoffice.workflows WHERE name = 'sale' \gset
SELECT id AS trade_workflow FROM backoffice.workflows WHERE name = 'trade' \gset
SET tap.store = :'store';
SET tap.trade = :'trade';
SET tap.sale_workflow = :'sale_workflow';
SET tap.trade_workflow = :'trade_workflow';
INSERT INTO backoffice.orders DEFAULT VALUES RETURNING id AS this, order_type_id AS type, workflow_id AS workflow, status, order_number AS number, created_by \gset
SET tap.this = :'this';
SELECT is(:'type'::uuid, :'store'::uuid, 'without a type an order is of the default one');
SELECT is(:'workflow'::uuid, :'sale_workflow'::uuid, 'and follows that type''s workflow');
SELECT is(:'status'::text, 'draft', 'from the initial state, as RETURNING shows');
SELECT is(:'created_by'::uuid, :'user'::uuid, 'made by the current user');
SELECT is((SELECT (previous_status IS NULL)::text || new_status || action FROM backoffice.order_status_history WHERE order_id = :'this'), 'truedraftcreate',
  'the history begins with its making');
SELECT is(tap.refusal($$INSERT INTO backoffice.orders (order_type_id, status, workflow_id) VALUES (tap.id('store'), 'draft', tap.id('sale_workflow'))$$), NULL,
  'the initial state and the type''s workflow may be given');
SELECT tap.refused(format($$INSERT INTO backoffice.orders (order_type_id, status) VALUES (tap.id('store'), %L)$$, status), '55000', 'a new order cannot start as ' || quote_literal(status))
  FROM unnest('{confirmed,returned,no_such_state,""}'::text[]) AS status;
SELECT tap.refused($$INSERT INTO backoffice.orders (order_type_id, workflow_id) VALUES (tap.id('store'), tap.id('trade_workflow'))$$, '42501', 'another workflow cannot be given');
SELECT tap.refused_by($$INSERT INTO backoffice.orders (order_type_id) VALUES (gen_random_uuid())$$, '23503', 'orders_order_type_fkey', 'an unknown type');
SELECT tap.refused_by($$INSERT INTO backoffice.orders (order_type_id) VALUES (tap.id('foreign_type'))$$, '23503', 'orders_order_type_fkey', 'another tenant''s type: the same answer');
SELECT tap.refused_by($$INSERT INTO backoffice.orders (account_id) VALUES (tap.id('foreign_account'))$$, '23503', 'orders_account_fkey', 'another tenant''s account');
SELECT tap.refused($$UPDATE backoffice.orders SET order_type_id = tap.id('trade') WHERE id = tap.id('this')$$, '42501', 'the type stays');
SELECT tap.refused($$UPDATE backoffice.orders SET workflow_id = tap.id('trade_workflow') WHERE id = tap.id('this')$$, '42501', 'the workflow stays');
SELECT tap.refused($$UPDATE backoffice.orders SET order_type_id = NULL WHERE id = tap.id('this')$$, '42501', 'the type cannot be taken away');
SELECT is(tap.refusal($$UPDATE backoffice.orders SET order_type_id = order_type_id, workflow_id = workflow_id WHERE id = tap.id('this')$$), NULL, 'equal values may be written back');

-- A type that is not in use any more, and no default.
UPDATE backoffice.order_types SET is_active = false WHERE id = :'store';
SELECT tap.refused($$INSERT INTO backoffice.orders (order_type_id) VALUES (tap.id('store'))$$, '55000', 'a type not in use makes no new orders');
SELECT tap.refused($$INSERT INTO backoffice.orders DEFAULT VALUES$$, '55000', 'and without a default type one must be given');
ROLLBACK;
BEGIN;
SELECT is(tap.refusal($$INSERT INTO backoffice.orders DEFAULT VALUES$$), NULL, 'what was rolled back is forgotten: the default type makes orders');
ROLLBACK;
SET SESSION AUTHORIZATION tap_orders_begin_viewer;
BEGIN;
SELECT tap.needs($$INSERT INTO backoffice.orders DEFAULT VALUES$$, 'orders.create', 'a viewer makes no orders');
ROLLBACK;
RESET SESSION AUTHORIZATION;
