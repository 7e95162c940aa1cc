-- Every foreign key ON DELETE CASCADE or SET NULL, read from the catalog: deleting the row pointed to works, and leaves no
-- trace in the rows that pointed to it, or a rule of ours refuses it with a documented SQLSTATE. Each row of a small store
-- is tried, by a superuser and by logins. A key of a new table whose rows the store does not have is named: add such a row.
SELECT plan(13);
SET client_min_messages = warning;
SELECT tap.tenant('tap-deleting') AS ours, tap.tenant('tap-deleting') AS theirs \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'ours', 'viewer') AS viewer, tap.staff(:'ours') AS clerk,
  tap.staff(:'theirs', 'owner') AS stranger \gset
SELECT tap.bound('tap_deleting_owner', :'ours', :'owner'), tap.bound('tap_deleting_viewer', :'ours', :'viewer'),
  tap.bound('tap_deleting_stranger', :'theirs', :'stranger') \gset ignored_

-- The store: what the lifecycle tests do, and of each whole one that nothing holds back.
\set QUIET on
\o /dev/null
SET SESSION AUTHORIZATION tap_deleting_owner;
\ir ../../lifecycle/store.sql
INSERT INTO backoffice.accounts (name) VALUES ('Nobody''s');
INSERT INTO backoffice.addresses (account_id, line1) SELECT id, 'Line' FROM backoffice.accounts WHERE name = 'Nobody''s';
SELECT backoffice.void_number('account', account_number, 'deleted soon') FROM backoffice.accounts WHERE name = 'Nobody''s';
INSERT INTO backoffice.orders (order_type_id, reference) SELECT id, 'deleted soon' FROM backoffice.order_types WHERE name = 'production';
INSERT INTO backoffice.order_lines (order_id, item_name) SELECT id, 'Free' FROM backoffice.orders WHERE reference = 'deleted soon';
INSERT INTO backoffice.order_quotations (order_id, amount) SELECT id, 5 FROM backoffice.orders WHERE reference = 'deleted soon';
SELECT backoffice.void_number('quotation', q.quotation_number, 'deleted soon') FROM backoffice.order_quotations q JOIN backoffice.orders o ON o.id = q.order_id WHERE o.reference = 'deleted soon';
SELECT backoffice.void_number('order', order_number, 'deleted soon') FROM backoffice.orders WHERE reference = 'deleted soon';
SELECT backoffice.void_number('order', order_number, 'its order has taken a step') FROM backoffice.orders WHERE order_number = 'ORD-000003';
INSERT INTO backoffice.roles (name) VALUES ('helpers');
INSERT INTO backoffice.role_permissions (role_id, permission) SELECT id, 'orders.view' FROM backoffice.roles WHERE name = 'helpers';
INSERT INTO backoffice.user_roles (user_id, role_id) SELECT :'clerk', id FROM backoffice.roles WHERE name = 'helpers';
INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (:'clerk', 'products.view');
RESET SESSION AUTHORIZATION;
\o

-- The keys, the cases (a row pointed to, the rows that point to it), what came of each.
DROP TABLE IF EXISTS tap.deleting_keys, tap.deleting_cases, tap.deleting_outcomes;
CREATE TABLE tap.deleting_keys AS
  SELECT k.conname::text AS key, k.confdeltype AS action, k.conrelid::regclass AS child, k.confrelid::regclass AS parent,
    (SELECT array_agg(a.attname::text ORDER BY o) FROM unnest(k.conkey) WITH ORDINALITY u (n, o) JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = n) AS columns,
    (SELECT array_agg(a.attname::text ORDER BY o) FROM unnest(k.confkey) WITH ORDINALITY u (n, o) JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = n) AS refers,
    has_table_privilege('backoffice_user', k.confrelid, 'DELETE') AS by_clients
  FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
  WHERE k.contype = 'f' AND k.conparentid = 0 AND k.confdeltype IN ('c', 'n') AND n.nspname IN ('backoffice', 'backoffice_private');
CREATE TABLE tap.deleting_cases (key text, action "char", parent regclass, condition text, child regclass, pointing text, tenant text);
CREATE TABLE tap.deleting_outcomes (actor text, key text, condition text, outcome text);
GRANT SELECT ON tap.deleting_cases TO PUBLIC;
GRANT INSERT ON tap.deleting_outcomes TO PUBLIC;

-- For SET NULL every row of the table points to one user (or other row) of its own, whatever the row's state; for CASCADE
-- it is each row that has parts. Those who act are left alone.
DO $$
DECLARE
  k record;
  whole text;
  guarded boolean;
  ours text := (SELECT tenant_id FROM backoffice_private.bound_logins WHERE login = 'tap_deleting_owner');
  acting text := (SELECT string_agg(quote_literal(user_id), ',') FROM backoffice_private.bound_logins WHERE login LIKE 'tap\_deleting\_%');
BEGIN
  FOR k IN SELECT *, columns[2] AS pointer FROM tap.deleting_keys WHERE action = 'n' AND columns[1] = 'tenant_id' AND array_length(columns, 1) = 2 LOOP
    IF k.parent = 'backoffice.users'::regclass THEN
      whole := tap.staff(ours::uuid);
    ELSE
      EXECUTE format('SELECT %I FROM %s WHERE tenant_id = %L LIMIT 1', k.refers[2], k.parent, ours) INTO whole;
    END IF;
    -- Authors are fixed, but for this.
    guarded := EXISTS (SELECT FROM pg_trigger WHERE tgrelid = k.child AND tgname = 'backoffice_guard_row');
    IF guarded THEN EXECUTE format('ALTER TABLE %s DISABLE TRIGGER backoffice_guard_row', k.child); END IF;
    SET LOCAL session_replication_role = replica;
    EXECUTE format('UPDATE %s SET %I = %L WHERE tenant_id = %L%s', k.child, k.pointer, whole, ours,
      CASE WHEN k.child = k.parent THEN format(' AND %I <> %L', k.refers[2], whole) END);
    SET LOCAL session_replication_role = origin;
    IF guarded THEN EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER backoffice_guard_row', k.child); END IF;
    EXECUTE format('INSERT INTO tap.deleting_cases SELECT DISTINCT %L, ''n''::"char", %L::regclass, %L, %L::regclass, %L, %L FROM %s WHERE tenant_id = %L AND %I = %L',
      k.key, k.parent, format('tenant_id = %L AND %I = %L', ours, k.refers[2], whole), k.child, format('tenant_id = %L AND %I = %L', ours, k.pointer, whole),
      format('tenant_id = %L', ours), k.child, ours, k.pointer, whole);
  END LOOP;
  FOR k IN SELECT * FROM tap.deleting_keys WHERE action = 'c' LOOP
    EXECUTE format('INSERT INTO tap.deleting_cases SELECT DISTINCT %L, ''c''::"char", %L::regclass, format(%L, %s), %L::regclass, format(%L, %s), %L FROM %s WHERE %s%s%s',
      k.key, k.parent, (SELECT string_agg(format('%I = %%L', c), ' AND ') FROM unnest(k.refers) c), (SELECT string_agg(quote_ident(c), ', ') FROM unnest(k.columns) c),
      k.child, (SELECT string_agg(format('%I = %%L', c), ' AND ') FROM unnest(k.columns) c), (SELECT string_agg(quote_ident(c), ', ') FROM unnest(k.columns) c),
      format('tenant_id = %L', ours), k.child, (SELECT string_agg(format('%I IS NOT NULL', c), ' AND ') FROM unnest(k.columns) c),
      CASE WHEN 'tenant_id' = ANY (k.columns) THEN format(' AND tenant_id = %L', ours) END,
      CASE WHEN k.parent = 'backoffice.users'::regclass THEN format(' AND %I NOT IN (%s)', k.columns[2], acting) END);
  END LOOP;
END $$;

-- Deletes, looks, and takes it back: "works", "nothing to delete", what is left behind, or the SQLSTATE (and the constraint).
CREATE OR REPLACE FUNCTION tap.deleting_try(c tap.deleting_cases) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  deleted bigint;
  before bigint;
  after bigint;
  pointing bigint;
  result text;
  name text;
BEGIN
  EXECUTE format('SELECT count(*) FROM %s WHERE %s', c.child, c.tenant) INTO before;
  EXECUTE format('DELETE FROM %s WHERE %s', c.parent, c.condition);
  GET DIAGNOSTICS deleted = ROW_COUNT;
  EXECUTE format('SELECT count(*), count(*) FILTER (WHERE %s) FROM %s WHERE %s', c.pointing, c.child, c.tenant) INTO after, pointing;
  result := CASE
    WHEN deleted <> 1 THEN 'nothing to delete'
    WHEN pointing > 0 THEN 'rows still point to it'
    WHEN c.action = 'n' AND after <> before - (c.child = c.parent)::int THEN 'rows are gone that only pointed to it'
    WHEN c.action = 'c' AND after >= before THEN 'its parts are there'
    ELSE 'works' END;
  IF session_user = 'tap_deleting_owner' AND result = 'works' AND NOT (SELECT bool_and(complete) FROM backoffice.verify_numbers()) THEN
    result := 'a number is missing';
  END IF;
  RAISE EXCEPTION USING ERRCODE = 'TAP00';
EXCEPTION
  WHEN SQLSTATE 'TAP00' THEN
    RETURN result;
  WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS name = CONSTRAINT_NAME;
    RETURN rtrim(SQLSTATE || ' ' || name);
END $$;

INSERT INTO tap.deleting_outcomes SELECT 'superuser', c.key, c.condition, tap.deleting_try(c) FROM tap.deleting_cases c;
SET SESSION AUTHORIZATION tap_deleting_owner;
INSERT INTO tap.deleting_outcomes SELECT 'owner', c.key, c.condition, tap.deleting_try(c) FROM tap.deleting_cases c WHERE c.child::text LIKE 'backoffice.%';
SET SESSION AUTHORIZATION tap_deleting_viewer;
INSERT INTO tap.deleting_outcomes SELECT 'viewer', c.key, c.condition, tap.deleting_try(c) FROM tap.deleting_cases c WHERE c.child::text LIKE 'backoffice.%';
SET SESSION AUTHORIZATION tap_deleting_stranger;
INSERT INTO tap.deleting_outcomes SELECT 'stranger', c.key, c.condition, tap.deleting_try(c) FROM tap.deleting_cases c WHERE c.child::text LIKE 'backoffice.%';
RESET SESSION AUTHORIZATION;

SELECT cmp_ok((SELECT count(*) FROM tap.deleting_keys), '>=', 22::bigint, 'there are keys to look at');
SELECT is_empty($$SELECT key FROM tap.deleting_keys WHERE action = 'n' AND (columns[1] <> 'tenant_id' OR array_length(columns, 1) <> 2)$$,
  'a key ON DELETE SET NULL is of the tenant and one column');
SELECT is_empty('SELECT key FROM tap.deleting_keys EXCEPT SELECT key FROM tap.deleting_cases', 'every key has rows to try in the store');
SELECT is_empty($$SELECT actor, key, outcome FROM tap.deleting_outcomes WHERE actor IN ('superuser', 'owner')
    AND outcome <> 'works' AND outcome !~ '^(42501|55000)|^23503 .'$$,
  'each deletion works, or is refused by a rule of ours, with its name where it is a constraint');
SELECT is_empty($$SELECT key FROM tap.deleting_keys EXCEPT SELECT key FROM tap.deleting_outcomes WHERE actor = 'superuser' AND outcome = 'works'$$,
  'of each key''s rows pointed to a superuser can delete one at least');
SELECT is_empty($$SELECT key FROM tap.deleting_keys WHERE by_clients EXCEPT SELECT key FROM tap.deleting_outcomes WHERE actor = 'owner' AND outcome = 'works'$$,
  'and the tenant''s owner can, where clients may delete at all');
SELECT is_empty($$SELECT o.key, o.outcome FROM tap.deleting_outcomes o JOIN tap.deleting_keys k USING (key)
    WHERE k.action = 'n' AND k.parent = 'backoffice.users'::regclass AND o.actor IN ('superuser', 'owner') AND o.outcome <> 'works'$$,
  'nothing that a user has made or been given keeps the user from being deleted');
SELECT is_empty($$SELECT o.key, o.outcome FROM tap.deleting_outcomes o JOIN tap.deleting_keys k USING (key)
    WHERE NOT k.by_clients AND o.actor = 'owner' AND o.outcome <> '42501'$$, 'what clients may not delete is 42501 for the owner too');
SELECT is_empty($$SELECT key, outcome FROM tap.deleting_outcomes WHERE actor = 'viewer' AND outcome <> '42501'$$, 'a viewer deletes nothing: 42501');
SELECT is_empty($$SELECT o.key, o.outcome FROM tap.deleting_outcomes o JOIN tap.deleting_keys k USING (key)
    WHERE o.actor = 'stranger' AND o.outcome <> CASE WHEN k.by_clients THEN 'nothing to delete' ELSE '42501' END$$, 'to another tenant''s owner the rows are not there');

-- What holds back what, by name: these refusals are rules, and each has been met.
SELECT set_eq($$SELECT DISTINCT k.parent::text || ' ' || o.outcome FROM tap.deleting_outcomes o JOIN tap.deleting_keys k USING (key)
    WHERE o.actor = 'owner' AND o.outcome <> 'works' AND k.by_clients AND k.parent::text IN ('backoffice.accounts', 'backoffice.orders', 'backoffice.roles')$$,
  ARRAY['backoffice.accounts 23503 numbers_in_use', 'backoffice.accounts 23503 orders_account_fkey', 'backoffice.orders 23503 numbers_in_use',
    'backoffice.orders 55000', 'backoffice.roles 42501'],
  'numbers in use, orders of an account, steps taken and system roles hold their rows');
SELECT set_eq($$SELECT DISTINCT o.outcome FROM tap.deleting_outcomes o JOIN tap.deleting_keys k USING (key)
    WHERE o.actor = 'superuser' AND k.parent::text LIKE 'backoffice.workflow%'$$,
  ARRAY['works', '23503 orders_status_fkey'], 'a workflow that no order follows can go');
SELECT is((SELECT count(*) FROM tap.deleting_cases c WHERE c.action = 'n' AND tap.value(format('SELECT count(*) FROM %s WHERE %s', c.parent, c.condition)) <> '1'),
  0::bigint, 'all of it was taken back');
DROP FUNCTION tap.deleting_try(tap.deleting_cases);
DROP TABLE tap.deleting_keys, tap.deleting_cases, tap.deleting_outcomes;
