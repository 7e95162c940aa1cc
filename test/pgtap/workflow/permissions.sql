-- Each step needs its own permission: what the system roles may and may not do, by the call and by UPDATE.
SELECT plan(31);
SELECT tap.tenant('tap-workflow-permissions') AS tenant \gset
SELECT tap.member('tap_workflow_perm_owner', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_workflow_perm_sales', :'tenant', 'sales') AS sales \gset
SELECT tap.member('tap_workflow_perm_books', :'tenant', 'accountant') AS books \gset
SELECT tap.member('tap_workflow_perm_viewer', :'tenant', 'viewer') AS viewer \gset
SELECT tap.member('tap_workflow_perm_nobody', :'tenant') AS nobody \gset
SELECT tap.tenant('tap-workflow-permissions-other') AS other \gset
SELECT tap.member('tap_workflow_perm_other', :'other', 'owner') AS stranger \gset

SET SESSION AUTHORIZATION tap_workflow_perm_owner;
BEGIN;
SELECT tap.new_order('store') AS sale_draft, tap.new_order('store') AS sale_delivered, tap.new_order('trade') AS trade_draft,
  tap.new_order('trade') AS trade_confirmed, tap.new_order('trade') AS trade_posted, tap.quoted_order() AS made_confirmed \gset
SELECT tap.steps(:'sale_delivered', 'confirm', 'deliver'), tap.steps(:'trade_confirmed', 'confirm'),
  tap.steps(:'trade_posted', 'confirm', 'post'), tap.steps(:'made_confirmed', 'quote', 'confirm') \gset done_
COMMIT;
RESET SESSION AUTHORIZATION;
SET tap.sale_draft = :'sale_draft';
SET tap.sale_delivered = :'sale_delivered';
SET tap.trade_draft = :'trade_draft';
SET tap.trade_confirmed = :'trade_confirmed';
SET tap.trade_posted = :'trade_posted';
SET tap.made_confirmed = :'made_confirmed';

-- A viewer with the step's permission alone.
INSERT INTO backoffice.user_permissions (tenant_id, user_id, permission, assigned_by)
  VALUES (:'tenant', :'viewer', 'orders.confirm', NULL);
SET SESSION AUTHORIZATION tap_workflow_perm_viewer;
BEGIN;
SELECT tap.needs($$SELECT backoffice.order_transition(tap.id('sale_draft'), 'confirm')$$, 'orders.edit',
  'a step needs orders.edit beside its own permission');

SELECT tap.needs($$UPDATE backoffice.orders SET status = 'confirmed' WHERE id = tap.id('sale_draft')$$, 'orders.edit',
  'a viewer cannot confirm by UPDATE');
SELECT tap.needs($$SELECT backoffice.order_transition(tap.id('trade_confirmed'), 'post')$$, 'orders.', 'a viewer cannot post');
SELECT tap.needs($$SELECT backoffice.order_transition(tap.id('sale_draft'), 'cancel')$$, 'orders.', 'a viewer cannot cancel');
ROLLBACK;

SET SESSION AUTHORIZATION tap_workflow_perm_nobody;
BEGIN;
SELECT tap.needs($$SELECT backoffice.order_transition(tap.id('sale_draft'), 'confirm')$$, 'orders.',
  'a user without roles cannot confirm');
SELECT tap.needs($$SELECT * FROM backoffice.order_actions(tap.id('sale_draft'))$$, 'orders.view',
  'a user without roles cannot ask for the steps');
ROLLBACK;

SET SESSION AUTHORIZATION tap_workflow_perm_sales;
BEGIN;
SELECT tap.needs($$SELECT backoffice.order_transition(tap.id('sale_delivered'), 'return')$$, 'orders.return',
  'sales cannot take an order back');
SELECT tap.needs($$UPDATE backoffice.orders SET status = 'returned' WHERE id = tap.id('sale_delivered')$$, 'orders.return',
  'sales cannot take an order back by UPDATE');
SELECT tap.needs($$SELECT backoffice.order_transition(tap.id('trade_confirmed'), 'post')$$, 'orders.post', 'sales cannot post');
SELECT tap.needs($$UPDATE backoffice.orders SET status = 'posted' WHERE id = tap.id('trade_confirmed')$$, 'orders.post',
  'sales cannot post by UPDATE');
SELECT tap.needs($$SELECT backoffice.order_transition(tap.id('trade_posted'), 'pay')$$, 'orders.pay', 'sales cannot record payment');
SELECT tap.needs($$SELECT backoffice.order_transition(tap.id('trade_posted'), 'void')$$, 'orders.void', 'sales cannot void');
SELECT tap.needs($$SELECT backoffice.order_transition(tap.id('made_confirmed'), 'produce')$$, 'orders.produce', 'sales cannot produce');
SELECT tap.needs($$UPDATE backoffice.orders SET status = 'in_production' WHERE id = tap.id('made_confirmed')$$, 'orders.produce',
  'sales cannot produce by UPDATE');
SELECT is(tap.refusal($$SELECT backoffice.order_transition(tap.id('sale_draft'), 'confirm')$$), NULL, 'sales confirms');
SELECT is(tap.refusal($$SELECT backoffice.order_transition(tap.id('sale_draft'), 'deliver')$$), NULL, 'sales delivers');
SELECT is(tap.refusal($$SELECT backoffice.order_transition(tap.id('made_confirmed'), 'cancel')$$), NULL, 'sales cancels');
ROLLBACK;

SET SESSION AUTHORIZATION tap_workflow_perm_books;
BEGIN;
SELECT tap.needs($$SELECT backoffice.order_transition(tap.id('sale_draft'), 'confirm')$$, 'orders.confirm',
  'an accountant cannot confirm');
SELECT tap.needs($$SELECT backoffice.order_transition(tap.id('trade_draft'), 'confirm')$$, 'orders.confirm',
  'an accountant cannot confirm a trade');
SELECT is(tap.refusal($$SELECT backoffice.order_transition(tap.id('trade_confirmed'), 'post')$$), NULL, 'an accountant posts');
SELECT is(tap.refusal($$SELECT backoffice.order_transition(tap.id('trade_posted'), 'pay')$$), NULL, 'an accountant records payment');
SELECT is(tap.refusal($$SELECT backoffice.order_transition(tap.id('trade_draft'), 'void')$$), NULL, 'an accountant voids');
SELECT is(tap.refusal($$SELECT backoffice.order_transition(tap.id('trade_draft'), 'reopen')$$), NULL, 'an accountant reopens');
SELECT is((SELECT count(*) FROM backoffice.order_actions(tap.id('sale_delivered')) WHERE available), 0::bigint,
  'order_actions() offers an accountant nothing of a delivered sale');
ROLLBACK;

-- The permission is asked before the guards: no hint of an order's contents to those who may not take the step.
SET SESSION AUTHORIZATION tap_workflow_perm_sales;
BEGIN;
SELECT tap.new_order('trade', 0, false) AS this \gset
SET tap.this = :'this';
SELECT tap.needs($$UPDATE backoffice.orders SET status = 'void' WHERE id = tap.id('this')$$, 'orders.void',
  'the permission is asked before anything else');
SELECT tap.refused($$SELECT backoffice.order_transition(tap.id('this'), 'post')$$, '55000',
  'a step that the state has not is 55000 whatever the permission');
ROLLBACK;

-- Another tenant's orders are not there.
SET SESSION AUTHORIZATION tap_workflow_perm_other;
BEGIN;
SELECT tap.refused($$SELECT backoffice.order_transition(tap.id('sale_draft'), 'confirm')$$, '22023',
  'another tenant''s order is not there for order_transition()');
SELECT tap.refused($$SELECT * FROM backoffice.order_actions(tap.id('sale_draft'))$$, '22023',
  'another tenant''s order is not there for order_actions()');
SELECT is(tap.count($$UPDATE backoffice.orders SET status = 'confirmed' WHERE id = tap.id('sale_draft')$$), 0::bigint,
  'UPDATE finds no order of another tenant');
SELECT is((SELECT count(*) FROM backoffice.order_status_history), 0::bigint, 'nor does the history show any');
SELECT is(tap.refusal($$SELECT backoffice.order_transition(tap.id('sale_draft'), 'confirm')$$) - 'state',
  tap.refusal($$SELECT backoffice.order_transition('00000000-0000-7000-8000-000000000000', 'confirm')$$) - 'state',
  'the refusal is that of an order that never was');
ROLLBACK;
RESET SESSION AUTHORIZATION;
