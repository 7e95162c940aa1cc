-- Order types: their workflow is one of orders, their pricing stays, one of them is the default.
SELECT plan(20);
SELECT tap.tenant('tap-orders-types') AS tenant \gset
SELECT tap.member('tap_orders_types', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_orders_types_sales', :'tenant', 'sales') AS sales \gset
SELECT tap.tenant('tap-orders-types-other') AS other \gset
SELECT tap.member('tap_orders_types_other', :'other', 'owner') AS stranger \gset

SET SESSION AUTHORIZATION tap_orders_types;
BEGIN;
SELECT tap.refused($$INSERT INTO backoffice.order_types (name, workflow, pricing) VALUES ('x', 'no_such_workflow', 'lines')$$, '22023', 'an unknown workflow');
SELECT tap.refused($$INSERT INTO backoffice.order_types (name, workflow, pricing) VALUES ('x', '', 'lines')$$, '22023', 'no workflow');
SELECT tap.refused($$INSERT INTO backoffice.order_types (name, workflow, pricing) VALUES ('x', 'inquiry', 'lines')$$, '22023', 'a workflow of inquiries');
SELECT tap.refused($$UPDATE backoffice.order_types SET workflow = 'inquiry' WHERE name = 'store'$$, '22023', 'nor by UPDATE');
SELECT tap.refused_by($$INSERT INTO backoffice.order_types (name, workflow, pricing) VALUES ('x', 'sale', 'free')$$, '23514', 'order_types_pricing_check', 'an unknown way of pricing');
SELECT tap.refused_by($$INSERT INTO backoffice.order_types (name, workflow, pricing) VALUES (' ', 'sale', 'lines')$$, '23514', 'order_types_name_check', 'a blank name');
SELECT tap.refused_by($$INSERT INTO backoffice.order_types (name, workflow, pricing) VALUES ('store', 'sale', 'lines')$$, '23505', 'order_types_name_key', 'a name in use');
SELECT tap.refused_by($$INSERT INTO backoffice.order_types (name, workflow, pricing, is_default) VALUES ('x', 'sale', 'lines', true)$$, '23505', 'order_types_default_key', 'a second default');
SELECT tap.refused($$UPDATE backoffice.order_types SET pricing = 'quotation' WHERE name = 'store'$$, '42501', 'the way of pricing stays');
SELECT is(tap.refusal($$UPDATE backoffice.order_types SET pricing = pricing, description = 'x' WHERE name = 'store'$$), NULL, 'the same may be written back');

-- A type of the tenant's own.
INSERT INTO backoffice.order_types (name, workflow, pricing) VALUES ('counter', 'trade', 'lines');
SELECT is(tap.steps(tap.new_order('counter'), 'confirm', 'post'), 'posted', 'a type of the tenant''s own follows its workflow');
-- A running order keeps the workflow that it started under.
SELECT tap.new_order('counter') AS this \gset
SET tap.this = :'this';
SELECT is(tap.refusal($$UPDATE backoffice.order_types SET workflow = 'sale' WHERE name = 'counter'$$), NULL, 'a type may follow another workflow');
SELECT is(tap.steps(:'this', 'confirm', 'post', 'pay'), 'paid', 'a running order keeps its own');
SELECT is(tap.steps(tap.new_order('counter'), 'confirm', 'deliver'), 'delivered', 'a new one follows the new');
SELECT tap.refused_by($$DELETE FROM backoffice.order_types WHERE name = 'counter'$$, '23503', 'orders_order_type_fkey', 'a type with orders cannot be deleted');
SELECT is(tap.refusal($$DELETE FROM backoffice.order_types WHERE name = 'production'$$), NULL, 'one without can');
ROLLBACK;
SET SESSION AUTHORIZATION tap_orders_types_sales;
BEGIN;
SELECT tap.needs($$INSERT INTO backoffice.order_types (name, workflow, pricing) VALUES ('x', 'sale', 'lines')$$, 'order_types.create', 'sales makes no types');
SELECT tap.needs($$UPDATE backoffice.order_types SET description = 'x'$$, 'order_types.edit', 'changes none');
SELECT tap.needs($$DELETE FROM backoffice.order_types$$, 'order_types.delete', 'deletes none');
ROLLBACK;
SET SESSION AUTHORIZATION tap_orders_types_other;
BEGIN;
SELECT is(tap.count($$UPDATE backoffice.order_types SET description = 'stolen' WHERE tenant_id <> backoffice.tenant_id()$$), 0::bigint, 'another tenant''s types are not there');
ROLLBACK;
RESET SESSION AUTHORIZATION;
