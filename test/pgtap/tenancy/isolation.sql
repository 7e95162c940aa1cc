-- One tenant, table by table: whatever the statement, another tenant's rows are not there.
SELECT plan(33);
SELECT tap.tenant('tap-isolation') AS ours, tap.tenant('tap-isolation') AS theirs \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'theirs', 'owner') AS stranger \gset
SELECT tap.bound('tap_iso_ours', :'ours', :'owner') AS a, tap.bound('tap_iso_theirs', :'theirs', :'stranger') AS b \gset

-- They have a row in every table.
SET SESSION AUTHORIZATION tap_iso_theirs;
INSERT INTO backoffice.locations (code, name) VALUES ('T1', 'Theirs') RETURNING id AS their_location \gset
INSERT INTO backoffice.roles (name) VALUES ('their role') RETURNING id AS their_role \gset
INSERT INTO backoffice.role_permissions (role_id, permission) VALUES (:'their_role', 'accounts.view');
INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (:'stranger', 'accounts.view');
INSERT INTO backoffice.products (sku, name, unit_price) VALUES ('T-1', 'Their product', 5) RETURNING id AS their_product \gset
INSERT INTO backoffice.accounts (name) VALUES ('Their account') RETURNING id AS their_account, account_number AS their_number \gset
INSERT INTO backoffice.addresses (account_id, line1) VALUES (:'their_account', 'Their street');
INSERT INTO backoffice.orders (account_id, order_type_id)
  SELECT :'their_account', id FROM backoffice.order_types WHERE name = 'production' RETURNING id AS their_order \gset
INSERT INTO backoffice.order_lines (order_id, item_name) VALUES (:'their_order', 'Their line');
INSERT INTO backoffice.order_quotations (order_id, amount) VALUES (:'their_order', 10);
SET SESSION AUTHORIZATION tap_iso_ours;
INSERT INTO backoffice.accounts (name) VALUES ('Our account') RETURNING id AS our_account \gset
RESET SESSION AUTHORIZATION;

CREATE FUNCTION pg_temp.client_tables() RETURNS TABLE (name text, tenant text) LANGUAGE sql AS $$
  SELECT c.oid::regclass::text, CASE c.relname WHEN 'tenants' THEN 'id' ELSE 'tenant_id' END
  FROM pg_class c WHERE c.relnamespace = 'backoffice'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'permissions' $$;
-- Runs a statement on each client table ($1 the table, $2 its tenant column, $3 the tenant, $4 any other column);
-- returns the tables where it neither found nothing nor was refused.
CREATE FUNCTION pg_temp.reached(pattern text, tenant uuid, VARIADIC refusals text[] DEFAULT '{}') RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
  target record;
  statement text;
  rows bigint;
  state text;
BEGIN
  FOR target IN SELECT * FROM pg_temp.client_tables() LOOP
    statement := format(pattern, target.name, target.tenant, tenant);
    state := left(tap.error(statement), 5);
    IF state IS NULL THEN
      rows := tap.count(statement);
      IF rows > 0 THEN RETURN NEXT target.name || ': ' || rows; END IF;
    ELSIF NOT state = ANY (refusals) THEN
      RETURN NEXT target.name || ': ' || state;
    END IF;
  END LOOP;
END $$;
SELECT set_config('tap.theirs', :'theirs', false) AS a \gset
SELECT is((SELECT array_agg(name) FROM pg_temp.client_tables()
    WHERE tap.count(format('SELECT FROM %s WHERE %s = %L', name, tenant, :'theirs')) = 0), NULL, 'every table has rows of theirs to look for');
SELECT is((SELECT count(*) FROM pg_temp.client_tables()), (SELECT count(*) FROM pg_class WHERE relnamespace = 'backoffice'::regnamespace
    AND relkind IN ('r', 'p') AND NOT relispartition) - 1, 'and every table is looked at');

SET SESSION AUTHORIZATION tap_iso_ours;
BEGIN;
SELECT is_empty(format('SELECT pg_temp.reached(''SELECT FROM %%1$s WHERE %%2$s = %%3$L'', %L)', :'theirs'), 'SELECT of their rows finds none');
SELECT is_empty(format('SELECT pg_temp.reached(''SELECT FROM %%1$s WHERE %%2$s <> %%3$L'', %L)', :'ours'), 'SELECT of whatever is not ours finds none');
SELECT is_empty(format('SELECT pg_temp.reached(''SELECT FROM %%1$s WHERE %%2$s = %%3$L FOR UPDATE'', %L, ''42501'')', :'theirs'), 'SELECT FOR UPDATE finds none');
SELECT is_empty(format('SELECT pg_temp.reached(''UPDATE %%1$s SET %%2$s = %%2$s WHERE %%2$s = %%3$L'', %L, ''42501'')', :'theirs'), 'UPDATE finds none');
SELECT is_empty(format('SELECT pg_temp.reached(''DELETE FROM %%1$s WHERE %%2$s = %%3$L'', %L, ''42501'')', :'theirs'), 'DELETE finds none');
SELECT is_empty(format('SELECT pg_temp.reached(''MERGE INTO %%1$s t USING (SELECT 1) s ON t.%%2$s = %%3$L WHEN MATCHED THEN DELETE'', %L, ''42501'')', :'theirs'),
  'MERGE matches none');
SELECT is_empty(format('SELECT pg_temp.reached(''WITH gone AS (DELETE FROM %%1$s WHERE %%2$s = %%3$L RETURNING *) SELECT FROM gone'', %L, ''42501'')', :'theirs'),
  'a writing WITH finds none');
SELECT is_empty(format('SELECT pg_temp.reached(''TRUNCATE %%1$s'', %L, ''42501'')', :'theirs'), 'TRUNCATE is refused');
SELECT is(tap.count('UPDATE backoffice.accounts SET notes = ''x'''), 1::bigint, 'UPDATE without a condition reaches our row alone');
SELECT is(tap.count(format('DELETE FROM backoffice.accounts WHERE id = %L', :'their_account')), 0::bigint, 'their id finds nothing');
ROLLBACK;

-- No row can be made theirs.
BEGIN;
SELECT throws_ok(format('INSERT INTO backoffice.accounts (tenant_id, name) VALUES (%L, ''x'')', :'theirs'), '42501', NULL, 'INSERT for them is refused');
SELECT throws_ok(format('INSERT INTO backoffice.products (tenant_id, name) SELECT %L, name FROM backoffice.accounts', :'theirs'), '42501', NULL, 'INSERT ... SELECT for them is refused');
SELECT throws_ok(format('INSERT INTO backoffice.products (tenant_id, name) VALUES (NULL, ''x'')'), '42501', NULL, 'INSERT for nobody is refused');
SELECT throws_ok(format('UPDATE backoffice.accounts SET tenant_id = %L', :'theirs'), '42501', NULL, 'UPDATE of the tenant is refused');
SELECT throws_ok(format('MERGE INTO backoffice.products t USING (SELECT 1) s ON false WHEN NOT MATCHED THEN INSERT (tenant_id, name) VALUES (%L, ''x'')', :'theirs'),
  '42501', NULL, 'MERGE for them is refused');
SELECT throws_ok(format('MERGE INTO backoffice.accounts t USING (SELECT 1) s ON true WHEN MATCHED THEN UPDATE SET tenant_id = %L', :'theirs'),
  '42501', NULL, 'MERGE of the tenant is refused');
SELECT throws_ok(format('INSERT INTO backoffice.accounts (id, name) VALUES (%L, ''x'') ON CONFLICT (tenant_id, id) DO UPDATE SET tenant_id = %L', :'our_account', :'theirs'),
  '42501', NULL, 'ON CONFLICT DO UPDATE of the tenant is refused');
SELECT throws_ok(format('INSERT INTO backoffice.products (tenant_id, name) VALUES (%L, ''x'') ON CONFLICT DO NOTHING', :'theirs'), '42501', NULL, 'ON CONFLICT DO NOTHING does not let it pass');
SELECT is(tap.count(format('INSERT INTO backoffice.products (id, sku, name) VALUES (%L, ''T-1'', ''Ours'') ON CONFLICT DO NOTHING', :'their_product')), 1::bigint,
  'the id and the sku of a product of theirs are free for one of ours');
SELECT is(tap.value(format('INSERT INTO backoffice.products (id, name) VALUES (%L, ''x'') ON CONFLICT (tenant_id, id) DO UPDATE SET name = ''Ours again'' RETURNING name', :'their_product')), 'Ours again',
  'an upsert on that id meets our row');
ROLLBACK;

-- Other roads to a table.
BEGIN;
SELECT throws_ok('SET LOCAL row_security = off; SELECT * FROM backoffice.accounts', '42501', NULL, 'row_security = off is an error, not rows');
ROLLBACK;
BEGIN;
\set copied `mktemp`
\o :copied
COPY backoffice.accounts (name) TO STDOUT;
COPY (SELECT name FROM backoffice.accounts) TO STDOUT;
\o
\set lines `cat :copied; rm :copied`
SELECT is(:'lines'::text, E'Our account\nOur account', 'COPY TO gives our rows alone');
ROLLBACK;
BEGIN;
\set ON_ERROR_STOP off
\copy backoffice.products (tenant_id, name) FROM /dev/null
\set copy_state :SQLSTATE
\set ON_ERROR_STOP on
ROLLBACK;
SELECT is(:'copy_state'::text, '0A000', 'COPY FROM is not for tables under row security');
BEGIN;
SELECT throws_ok('COPY backoffice.accounts TO PROGRAM ''cat''', '42501', NULL, 'COPY TO PROGRAM is refused');
SELECT throws_ok('COPY backoffice.accounts TO ''accounts.txt''', '42501', NULL, 'COPY TO a file is refused');
SELECT throws_ok(format('SELECT count(*) FROM %s', (SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'backoffice.audit_log'::regclass LIMIT 1)),
  '42501', NULL, 'a partition of the log cannot be read by itself');
SELECT throws_ok('SELECT * FROM backoffice_private.number_counters', '42501', NULL, 'a private table cannot be read');
SELECT throws_ok('SELECT * FROM backoffice_private.bound_logins', '42501', NULL, 'the bound logins cannot be read');
SELECT throws_ok(format('SELECT backoffice.order_transition(%L, ''quote'')', :'their_order'), '22023', NULL, 'an order of theirs takes no step of ours');
SELECT throws_ok(format('SELECT * FROM backoffice.order_actions(%L)', :'their_order'), '22023', NULL, 'nor is there an order to ask about');
ROLLBACK;

RESET SESSION AUTHORIZATION;
SELECT is((SELECT array_agg(name) FROM backoffice.accounts WHERE tenant_id = :'theirs'), ARRAY['Their account'], 'their rows are as they were');
