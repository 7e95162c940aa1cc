-- One row of the log for each changed row: what changed before and after, who, when and why.
SELECT plan(38);
SET timezone = 'UTC';
SELECT tap.tenant('tap-audit-columns') AS tenant \gset
SELECT tap.member('tap_audit_columns', :'tenant', 'owner') AS owner \gset

SET SESSION AUTHORIZATION tap_audit_columns;
BEGIN;
INSERT INTO backoffice.products (sku, name, unit_price, metadata) VALUES ('S', 'Lamp', 9.99, '{"a": [1, null]}') RETURNING id AS this \gset
SET tap.this = :'this';
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE resource_id = :'this'), 1::bigint, 'an INSERT makes one row');
SELECT is((SELECT concat_ws(' ', action, resource, resource_id) FROM backoffice.audit_log WHERE resource_id = :'this'), 'insert products ' || :'this', 'with action, resource and id');
SELECT is((SELECT old_values FROM backoffice.audit_log WHERE resource_id = :'this'), NULL, 'and nothing before');
SELECT is((SELECT new_values - 'tenant_id' FROM backoffice.audit_log WHERE resource_id = :'this'),
  (SELECT to_jsonb(p) - '{tenant_id,description}'::text[] FROM backoffice.products p WHERE id = :'this'), 'and every column that has a value after');
SELECT is((SELECT tenant_id FROM backoffice.audit_log WHERE resource_id = :'this'), :'tenant'::uuid, 'in the row''s tenant');
SELECT is((SELECT concat_ws(' ', user_id, login) FROM backoffice.audit_log WHERE resource_id = :'this'), :'owner' || ' tap_audit_columns', 'by the user and the login');
SELECT ok((SELECT recorded_at BETWEEN transaction_timestamp() AND clock_timestamp() FROM backoffice.audit_log WHERE resource_id = :'this'), 'at the clock''s time');
SELECT is((SELECT transaction_id FROM backoffice.audit_log WHERE resource_id = :'this'), pg_current_xact_id(), 'in this transaction');
SELECT is((SELECT concat(reason, request_ip, user_agent, request_id) FROM backoffice.audit_log WHERE resource_id = :'this'), '', 'without claims there are none');
SELECT matches((SELECT id::text FROM backoffice.audit_log WHERE resource_id = :'this'), '^.{14}7', 'its id is a time-ordered UUID');

UPDATE backoffice.products SET name = 'Red lamp', unit_price = NULL WHERE id = :'this';
SELECT is((SELECT old_values - 'updated_at' FROM backoffice.audit_log WHERE resource_id = :'this' AND action = 'update'), '{"name": "Lamp", "unit_price": 9.9900}', 'an UPDATE: the changed columns before');
SELECT is((SELECT new_values - 'updated_at' FROM backoffice.audit_log WHERE resource_id = :'this' AND action = 'update'), '{"name": "Red lamp", "unit_price": null}', 'and after, nulls too');
SELECT is((SELECT array_agg(k ORDER BY k) FROM backoffice.audit_log, jsonb_object_keys(old_values) k WHERE resource_id = :'this' AND action = 'update'), '{name,unit_price,updated_at}'::text[], 'and no other column');
SELECT is((SELECT array_agg(k ORDER BY k) FROM backoffice.audit_log, jsonb_object_keys(new_values) k WHERE resource_id = :'this' AND action = 'update'), '{name,unit_price,updated_at}'::text[], 'on either side');
UPDATE backoffice.products SET unit_price = 5 WHERE id = :'this';
SELECT is((SELECT (old_values ->> 'unit_price') IS NULL AND old_values ? 'unit_price' AND (new_values ->> 'unit_price')::numeric = 5 FROM backoffice.audit_log WHERE resource_id = :'this' AND action = 'update' ORDER BY id DESC LIMIT 1), true, 'from null to a value');

UPDATE backoffice.products SET name = name, unit_price = unit_price, metadata = metadata WHERE id = :'this';
UPDATE backoffice.products SET updated_at = '2001-01-01' WHERE id = :'this';
UPDATE backoffice.products SET name = 'x' WHERE false;
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE resource_id = :'this'), 3::bigint, 'an UPDATE that changes nothing is not recorded');

DELETE FROM backoffice.products WHERE id = :'this';
SELECT is((SELECT new_values FROM backoffice.audit_log WHERE resource_id = :'this' AND action = 'delete'), NULL, 'a DELETE has nothing after');
SELECT is((SELECT old_values ->> 'name' || (old_values ->> 'unit_price') || (old_values ->> 'metadata') FROM backoffice.audit_log WHERE resource_id = :'this' AND action = 'delete'), 'Red lamp5.0000{"a": [1, null]}', 'and the whole row before');
SELECT is((SELECT array_agg(action ORDER BY id) FROM backoffice.audit_log WHERE resource_id = :'this'), '{insert,update,update,delete}'::text[], 'ids are in the order of the changes');
ROLLBACK;
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE resource_id = :'this'), 0::bigint, 'a rollback takes the log''s rows with it');

-- Claims of the request.
BEGIN;
SET LOCAL backoffice.reason = 'price list 7';
SET LOCAL backoffice.request_ip = '203.0.113.7';
SET LOCAL backoffice.request_user_agent = 'Mozilla/5.0 "é"';
SET LOCAL backoffice.request_id = 'r-1';
INSERT INTO backoffice.products (name) VALUES ('claimed') RETURNING id AS this \gset
SELECT is((SELECT concat_ws('|', reason, request_ip, user_agent, request_id) FROM backoffice.audit_log WHERE resource_id = :'this'), 'price list 7|203.0.113.7|Mozilla/5.0 "é"|r-1', 'reason, address, agent and request are recorded as claimed');
SET LOCAL backoffice.reason = '';
SELECT set_config('backoffice.request_user_agent', repeat('é', 100000), true) AS claimed \gset
UPDATE backoffice.products SET name = 'again' WHERE id = :'this';
SELECT is((SELECT reason IS NULL AND user_agent <> '' AND octet_length(user_agent) <= 1024 AND user_agent = repeat('é', length(user_agent)) FROM backoffice.audit_log WHERE resource_id = :'this' AND action = 'update'), true, 'an empty claim is none, a long one is cut between characters');
SET LOCAL backoffice.request_id = ''' OR 1=1 --';
UPDATE backoffice.products SET name = 'third' WHERE id = :'this';
SELECT is((SELECT request_id FROM backoffice.audit_log WHERE resource_id = :'this' ORDER BY id DESC LIMIT 1), ''' OR 1=1 --', 'a claim is a value, whatever it holds');
ROLLBACK;

-- Savepoints.
BEGIN;
INSERT INTO backoffice.products (name) VALUES ('kept') RETURNING id AS this \gset
SAVEPOINT s;
UPDATE backoffice.products SET name = 'lost' WHERE id = :'this';
ROLLBACK TO s;
SAVEPOINT t;
UPDATE backoffice.products SET name = 'sub' WHERE id = :'this';
RELEASE t;
SELECT is((SELECT array_agg(new_values ->> 'name' ORDER BY id) FROM backoffice.audit_log WHERE resource_id = :'this'), '{kept,sub}'::text[], 'what a savepoint took back is not in the log');
SELECT is((SELECT array_agg(DISTINCT transaction_id) FROM backoffice.audit_log WHERE resource_id = :'this'), ARRAY[pg_current_xact_id()], 'rows of subtransactions carry the top transaction');
ROLLBACK;

-- Many rows, and keys of more than one column.
BEGIN;
INSERT INTO backoffice.products (name) SELECT 'p' || n FROM generate_series(1, 1000) n;
UPDATE backoffice.products SET name = name || '!';
DELETE FROM backoffice.products;
SELECT is((SELECT array_agg(n ORDER BY n) FROM (SELECT count(*) || ' ' || action AS n FROM backoffice.audit_log WHERE resource = 'products' GROUP BY action) s), '{"1000 delete","1000 insert","1000 update"}'::text[], 'each of a thousand rows is recorded');
SELECT is((SELECT count(DISTINCT resource_id) FROM backoffice.audit_log WHERE resource = 'products'), 1000::bigint, 'with its own id');
INSERT INTO backoffice.roles (name) VALUES ('tap') RETURNING id AS role \gset
INSERT INTO backoffice.role_permissions (role_id, permission) VALUES (:'role', 'orders.view');
SELECT is((SELECT resource_id FROM backoffice.audit_log WHERE resource = 'role_permissions' ORDER BY id DESC LIMIT 1), :'role' || ':orders.view', 'a key of several columns is joined by colons, without the tenant');
DELETE FROM backoffice.roles WHERE id = :'role';
SELECT is((SELECT array_agg(action || ' ' || resource ORDER BY resource) FROM backoffice.audit_log WHERE resource IN ('roles', 'role_permissions') AND action = 'delete'), '{"delete role_permissions","delete roles"}'::text[], 'what a cascade deletes is recorded');
SELECT is((SELECT array_agg(DISTINCT user_id) FROM backoffice.audit_log WHERE action = 'delete' AND resource = 'role_permissions'), ARRAY[:'owner'::uuid], 'as done by the user');
ROLLBACK;

-- Upsert, MERGE, CTE.
BEGIN;
INSERT INTO backoffice.products (sku, name) VALUES ('U', 'one') RETURNING id AS this \gset
INSERT INTO backoffice.products (sku, name) VALUES ('U', 'two'), ('V', 'new') ON CONFLICT (tenant_id, sku) DO UPDATE SET name = EXCLUDED.name;
SELECT is((SELECT array_agg(action || ' ' || (new_values ->> 'name') ORDER BY id) FROM backoffice.audit_log WHERE resource = 'products'), '{"insert one","update two","insert new"}'::text[], 'an upsert is an insert or an update');
INSERT INTO backoffice.products (sku, name) VALUES ('U', 'three') ON CONFLICT DO NOTHING;
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE resource = 'products'), 3::bigint, 'or nothing');
MERGE INTO backoffice.products p USING (VALUES ('U', 'gone'), ('V', 'merged'), ('W', 'made')) AS v (sku, name) ON p.sku = v.sku
  WHEN MATCHED AND v.name = 'gone' THEN DELETE WHEN MATCHED THEN UPDATE SET name = v.name WHEN NOT MATCHED THEN INSERT (sku, name) VALUES (v.sku, v.name);
SELECT is((SELECT array_agg(action ORDER BY action) FROM (SELECT action FROM backoffice.audit_log WHERE resource = 'products' ORDER BY id DESC LIMIT 3) s), '{delete,insert,update}'::text[], 'MERGE is recorded by what it did to each row');
WITH gone AS (DELETE FROM backoffice.products WHERE sku = 'V' RETURNING sku) INSERT INTO backoffice.products (sku, name) SELECT 'X', 'moved' FROM gone;
SELECT is((SELECT array_agg(action ORDER BY action) FROM (SELECT action FROM backoffice.audit_log WHERE resource = 'products' ORDER BY id DESC LIMIT 2) s), '{delete,insert}'::text[], 'and so is what a CTE did');
ROLLBACK;

-- Without a tenant context: the login alone. Another tenant's context: not its user.
RESET SESSION AUTHORIZATION;
BEGIN;
INSERT INTO backoffice.products (tenant_id, name, created_by) VALUES (:'tenant', 'by hand', NULL) RETURNING id AS this \gset
SELECT is((SELECT concat_ws(' ', tenant_id = :'tenant', user_id IS NULL, login = session_user) FROM backoffice.audit_log WHERE resource_id = :'this'), 't t t', 'a superuser without a context is recorded by login, in the row''s tenant');
SET LOCAL session_replication_role = replica;
UPDATE backoffice.products SET name = 'replicated' WHERE id = :'this';
DELETE FROM backoffice.products WHERE id = :'this';
SELECT is((SELECT array_agg(action ORDER BY id) FROM backoffice.audit_log WHERE resource_id = :'this'), '{insert,update,delete}'::text[], 'session_replication_role = replica does not switch the log off');
ROLLBACK;
SELECT tap.tenant('tap-audit-columns-other') AS other \gset
SELECT tap.staff(:'other', 'owner') AS stranger \gset
INSERT INTO backoffice.products (tenant_id, name, created_by) VALUES (:'tenant', 'by hand', NULL) RETURNING id AS this \gset
BEGIN;
SELECT backoffice.enter(:'other', :'stranger') AS entered \gset
UPDATE backoffice.products SET name = 'by another hand' WHERE id = :'this';
SELECT is((SELECT concat_ws(' ', tenant_id = :'tenant', user_id IS NULL) FROM backoffice.audit_log WHERE resource_id = :'this' AND action = 'update'), 't t', 'the user of one tenant is not named in the log of another');
ROLLBACK;
BEGIN;
TRUNCATE backoffice.addresses;
SELECT is((SELECT concat_ws(' ', action, resource, tenant_id = '00000000-0000-0000-0000-000000000000', resource_id IS NULL, old_values IS NULL, login = session_user) FROM backoffice.audit_log WHERE action = 'truncate' AND transaction_id = pg_current_xact_id()), 'truncate addresses t t t t', 'TRUNCATE by a superuser is one row for the whole table, of no tenant');
ROLLBACK;
