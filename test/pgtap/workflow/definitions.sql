-- The workflows that a tenant is made with, as rows that clients read and do not write.
SELECT plan(24);
SELECT tap.tenant('tap-workflow-definitions') AS tenant \gset
SELECT tap.member('tap_workflow_definitions', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_workflow_definitions_nobody', :'tenant') AS nobody \gset
SELECT tap.tenant('tap-workflow-definitions-other') AS other \gset

SET SESSION AUTHORIZATION tap_workflow_definitions;
BEGIN;
SELECT is((SELECT array_agg(concat_ws(' ', name, subject, version, is_current, is_system) ORDER BY name) FROM backoffice.workflows),
  '{"inquiry inquiry 1 t t","production order 1 t t","sale order 1 t t","trade order 1 t t"}'::text[], 'four workflows, each in its first version');
SELECT is((SELECT string_agg(s.state, ' ' ORDER BY s.position) FROM backoffice.workflow_states s JOIN backoffice.workflows w ON w.id = s.workflow_id WHERE w.name = workflow), states, workflow || ': its states')
  FROM (VALUES ('sale', 'draft confirmed delivered canceled returned'), ('production', 'draft quoted confirmed in_production completed shipped delivered canceled'),
    ('trade', 'draft confirmed posted paid void'), ('inquiry', 'new assigned accepted in_progress closed rejected')) AS t (workflow, states);
SELECT is((SELECT string_agg(concat(t.from_state, '>', t.to_state), ' ' ORDER BY t.position) FROM backoffice.workflow_transitions t JOIN backoffice.workflows w ON w.id = t.workflow_id WHERE w.name = 'inquiry'),
  'new>assigned assigned>accepted accepted>in_progress in_progress>closed new>rejected assigned>rejected', 'inquiry: its transitions');
SELECT is((SELECT string_agg(concat(t.action, ' ', t.permission), ',' ORDER BY t.position) FROM backoffice.workflow_transitions t JOIN backoffice.workflows w ON w.id = t.workflow_id WHERE w.name = 'inquiry'),
  'assign inquiries.assign,accept inquiries.accept,start inquiries.edit,close inquiries.edit,reject inquiries.accept,reject inquiries.accept', 'inquiry: their permissions');
-- Soundness of each of them.
SELECT is_empty($$SELECT workflow_id FROM backoffice.workflow_states GROUP BY workflow_id HAVING count(*) FILTER (WHERE is_initial) <> 1$$, 'each has one initial state');
SELECT is_empty($$SELECT s.state FROM backoffice.workflow_states s WHERE NOT s.is_final AND NOT EXISTS (SELECT FROM backoffice.workflow_transitions t WHERE t.workflow_id = s.workflow_id AND t.from_state = s.state)$$, 'no state but a final one is dead');
SELECT is_empty($$SELECT s.state FROM backoffice.workflow_states s WHERE s.is_final AND EXISTS (SELECT FROM backoffice.workflow_transitions t WHERE t.workflow_id = s.workflow_id AND t.from_state = s.state)$$, 'nothing follows a final state');
SELECT is_empty($$SELECT s.state FROM backoffice.workflow_states s WHERE NOT s.is_initial AND NOT EXISTS (SELECT FROM backoffice.workflow_transitions t WHERE t.workflow_id = s.workflow_id AND t.to_state = s.state)$$, 'every state is reached');
SELECT is((SELECT array_agg(concat_ws(' ', name, workflow, pricing, is_default) ORDER BY name) FROM backoffice.order_types), '{"production production quotation f","store sale lines t","trade trade lines f"}'::text[], 'the order types and their workflows');

SELECT tap.refused(statement, '42501', what) FROM (VALUES
  ($$UPDATE backoffice.workflow_transitions SET permission = 'orders.view'$$, 'nobody changes the permission of a step'),
  ($$UPDATE backoffice.workflow_transitions SET guards = '{}'$$, 'nor its guards'),
  ($$DELETE FROM backoffice.workflow_transitions$$, 'nor deletes it'),
  ($$INSERT INTO backoffice.workflow_transitions (workflow_id, action, from_state, to_state, permission, position) SELECT workflow_id, 'jump', 'draft', 'paid', 'orders.view', 99 FROM backoffice.workflow_states LIMIT 1$$, 'nor adds one'),
  ($$UPDATE backoffice.workflow_states SET is_editable = true$$, 'nobody makes a state editable'),
  ($$INSERT INTO backoffice.workflow_states (workflow_id, state, position) SELECT id, 'limbo', 99 FROM backoffice.workflows$$, 'nor adds one'),
  ($$DELETE FROM backoffice.workflow_states$$, 'nor deletes it'),
  ($$UPDATE backoffice.workflows SET is_current = false$$, 'nobody retires a workflow by hand'),
  ($$DELETE FROM backoffice.workflows$$, 'nor deletes one')) AS t (statement, what);
SELECT isnt(tap.refusal($$INSERT INTO backoffice.order_types (name, workflow, pricing) VALUES ('x', 'no_such_workflow', 'lines')$$), NULL, 'an order type follows a workflow that is there');
SELECT isnt(tap.refusal($$INSERT INTO backoffice.order_types (name, workflow, pricing) VALUES ('y', 'inquiry', 'lines')$$), NULL, 'and one of orders');
ROLLBACK;
SET SESSION AUTHORIZATION tap_workflow_definitions_nobody;
BEGIN;
SELECT tap.needs('SELECT * FROM backoffice.workflow_transitions', 'workflows.view', 'reading them needs workflows.view');
ROLLBACK;
RESET SESSION AUTHORIZATION;
