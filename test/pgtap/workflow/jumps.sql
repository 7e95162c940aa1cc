-- From every state of every order workflow: the transitions are allowed, every other change of status is not.
SELECT plan(8);
SELECT tap.tenant('tap-workflow-jumps') AS tenant \gset
SELECT tap.member('tap_workflow_jumps', :'tenant', 'owner') AS "user" \gset

-- How the UPDATE to each state of the workflow ends, from the state that the steps lead to: SQLSTATE, or null.
CREATE OR REPLACE FUNCTION tap.jumps(workflow_name text, type_name text)
RETURNS TABLE (from_state text, to_state text, state text, allowed boolean) LANGUAGE plpgsql AS $$
DECLARE
  definition uuid := (SELECT w.id FROM backoffice.workflows w WHERE w.name = workflow_name AND w.is_current);
  way record;
  target record;
  this uuid;
BEGIN
  FOR way IN
    WITH RECURSIVE paths (state, steps) AS (
      SELECT s.state, '{}'::text[] FROM backoffice.workflow_states s WHERE s.workflow_id = definition AND s.is_initial
      UNION ALL
      SELECT t.to_state, p.steps || t.action FROM paths p JOIN backoffice.workflow_transitions t
        ON t.workflow_id = definition AND t.from_state = p.state
      WHERE cardinality(p.steps) < 8 AND t.action <> 'reopen')
    SELECT DISTINCT ON (p.state) p.state, p.steps FROM paths p ORDER BY p.state, cardinality(p.steps)
  LOOP
    FOR target IN SELECT s.state FROM backoffice.workflow_states s WHERE s.workflow_id = definition AND s.state <> way.state LOOP
      this := CASE type_name WHEN 'production' THEN tap.quoted_order() ELSE tap.new_order(type_name) END;
      PERFORM tap.steps(this, VARIADIC way.steps);
      from_state := way.state;
      to_state := target.state;
      state := tap.refusal(format('UPDATE backoffice.orders SET status = %L WHERE id = %L', target.state, this)) ->> 'state';
      allowed := EXISTS (SELECT FROM backoffice.workflow_transitions t WHERE t.workflow_id = definition
        AND t.from_state = way.state AND t.to_state = target.state);
      RETURN NEXT;
    END LOOP;
  END LOOP;
END $$;

SET SESSION AUTHORIZATION tap_workflow_jumps;
BEGIN;
SELECT is_empty(format($$SELECT * FROM tap.jumps(%L, %L) WHERE state IS DISTINCT FROM CASE WHEN NOT allowed THEN '55000' END$$,
    workflow, type), workflow || ': only transitions are allowed')
  FROM (VALUES ('sale', 'store'), ('production', 'production'), ('trade', 'trade')) AS t (workflow, type);
-- The test above has looked at something.
SELECT is((SELECT concat_ws(' ', count(*), count(DISTINCT from_state), count(*) FILTER (WHERE allowed)) FROM tap.jumps(workflow, type)), looked,
    workflow || ': every pair of states was tried')
  FROM (VALUES ('sale', 'store', '20 5 5'), ('production', 'production', '56 8 11'),
    ('trade', 'trade', '20 5 7')) AS t (workflow, type, looked);

-- A status of another workflow of the tenant is no status of this order.
SELECT tap.new_order('store') AS this \gset
SET tap.this = :'this';
SELECT tap.refused($$UPDATE backoffice.orders SET status = 'in_production' WHERE id = tap.id('this')$$, '55000',
  'a status of another workflow is refused');
SELECT is((SELECT status FROM backoffice.orders WHERE id = :'this'), 'draft', 'and nothing changed');
ROLLBACK;
RESET SESSION AUTHORIZATION;
