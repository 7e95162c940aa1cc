-- order_actions(): the steps that follow, whether the current user could take them, and every reason why not.
SELECT plan(15);
SELECT tap.tenant('tap-orders-actions') AS tenant \gset
SELECT tap.member('tap_orders_actions', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_orders_actions_viewer', :'tenant', 'viewer') AS viewer \gset
SELECT tap.member('tap_orders_actions_nobody', :'tenant') AS nobody \gset

SET SESSION AUTHORIZATION tap_orders_actions;
SELECT tap.new_order('store', 0, false) AS empty, tap.new_order('store') AS ready, tap.new_order('trade') AS paid \gset
SELECT tap.steps(:'paid', 'confirm', 'post', 'pay') AS done \gset
SET tap.empty = :'empty';
SET tap.ready = :'ready';
BEGIN;
SELECT is((SELECT array_agg(concat_ws(' ', action, to_status, permission) ORDER BY action) FROM backoffice.order_actions(:'ready')),
  '{"cancel canceled orders.cancel","confirm confirmed orders.confirm"}'::text[], 'the steps of a draft, with status and permission');
SELECT ok((SELECT bool_and(available AND reasons = '{}') FROM backoffice.order_actions(:'ready')), 'all of them are available for an owner');
SELECT is((SELECT array_agg(action ORDER BY action) FROM backoffice.order_actions(:'empty') WHERE available), '{cancel}'::text[],
  'an empty draft can only be canceled');
SELECT is((SELECT cardinality(reasons) FROM backoffice.order_actions(:'empty') WHERE action = 'confirm'), 2, 'confirm has two reasons against it');
SELECT matches((SELECT array_to_string(reasons, ' ') FROM backoffice.order_actions(:'empty') WHERE action = 'confirm'), 'customer.*lines', 'both told');
SELECT is_empty(format('SELECT * FROM backoffice.order_actions(%L)', :'paid'), 'nothing follows a final state');
SELECT is((SELECT count(*) FROM backoffice.orders o, backoffice.order_actions(o.id)), 4::bigint, 'SQL can join it to many orders');
SELECT is((SELECT count(*) FROM backoffice.order_status_history), 6::bigint, 'asking changes nothing');
SELECT tap.refused('SELECT * FROM backoffice.order_actions(NULL)', '22004', 'a null order');
SELECT tap.refused('SELECT * FROM backoffice.order_actions(''00000000-0000-0000-0000-000000000000'')', '22023', 'an order that is not there');
SELECT is((SELECT bool_and(a.available = (tap.refusal(format('SELECT backoffice.order_transition(%L, %L)', o, a.action)) IS NULL))
  FROM unnest(ARRAY[:'empty', :'paid']::uuid[]) AS o, backoffice.order_actions(o) AS a WHERE a.action <> 'cancel'), true,
  'what it does not offer order_transition() refuses');
ROLLBACK;

SET SESSION AUTHORIZATION tap_orders_actions_viewer;
BEGIN;
SELECT ok((SELECT bool_and(NOT available) AND count(*) = 2 FROM backoffice.order_actions(:'ready')), 'a viewer sees the steps and can take none');
SELECT ok((SELECT bool_and(array_to_string(reasons, ' ') LIKE '%' || permission || '%') FROM backoffice.order_actions(:'ready')), 'each for the permission that is missing');
ROLLBACK;
RESET SESSION AUTHORIZATION;
INSERT INTO backoffice.user_permissions (tenant_id, user_id, permission, assigned_by) VALUES (:'tenant', :'viewer', 'orders.confirm', NULL);
SET SESSION AUTHORIZATION tap_orders_actions_viewer;
BEGIN;
SELECT ok((SELECT NOT available AND array_to_string(reasons, ' ') LIKE '%orders.edit%' FROM backoffice.order_actions(:'ready') WHERE action = 'confirm'),
  'a step is not offered to those who lack orders.edit, which it needs beside its own permission');
ROLLBACK;
SET SESSION AUTHORIZATION tap_orders_actions_nobody;
BEGIN;
SELECT tap.needs($$SELECT * FROM backoffice.order_actions(tap.id('ready'))$$, 'orders.view', 'who sees no orders sees no steps');
ROLLBACK;
RESET SESSION AUTHORIZATION;
