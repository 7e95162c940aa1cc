-- guard_row(): what says whose a row is stays; updated_at follows each change.
SELECT plan(20);
SELECT tap.tenant('tap-guard') AS ours \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'ours', 'owner') AS colleague \gset
SELECT tap.bound('tap_guard', :'ours', :'owner') AS login, tap.login('tap_guard_platform', 'backoffice_platform') AS platform \gset
SET SESSION AUTHORIZATION tap_guard;
INSERT INTO backoffice.products (name, sku) VALUES ('First', 'G-1') RETURNING id, created_at, updated_at, created_by \gset
SELECT is(:'created_by', :'owner'::text, 'created_by is the user');
SELECT throws_ok('UPDATE backoffice.products SET id = backoffice.uuid_v7()', '42501', 'id of a row cannot be changed', 'the id stays');
SELECT throws_ok('UPDATE backoffice.products SET tenant_id = backoffice.uuid_v7()', '42501', NULL, 'the tenant stays');
SELECT throws_ok('UPDATE backoffice.products SET created_at = created_at - interval ''1 day''', '42501', 'created_at of a row cannot be changed', 'created_at stays');
SELECT throws_ok(format('UPDATE backoffice.products SET created_by = %L', :'colleague'), '42501', 'created_by of a row cannot be changed', 'created_by stays');
SELECT throws_ok('UPDATE backoffice.products SET created_by = NULL', '42501', NULL, 'nor can it be emptied');
SELECT lives_ok('UPDATE backoffice.products SET tenant_id = tenant_id, id = id, created_at = created_at, created_by = created_by', 'the same values may be written back');
SELECT is((SELECT updated_at FROM backoffice.products), :'updated_at'::timestamptz, 'an UPDATE that changes nothing leaves updated_at');
UPDATE backoffice.products SET name = 'Second';
SELECT cmp_ok((SELECT updated_at FROM backoffice.products), '>', :'updated_at'::timestamptz, 'an UPDATE that changes something moves it');
SELECT updated_at AS second FROM backoffice.products \gset
UPDATE backoffice.products SET updated_at = '2001-01-01';
SELECT is((SELECT updated_at FROM backoffice.products), :'second'::timestamptz, 'a client''s own updated_at alone is not a change');
UPDATE backoffice.products SET name = 'Third', updated_at = 'infinity';
SELECT ok((SELECT updated_at > :'second' AND updated_at <= clock_timestamp() FROM backoffice.products), 'with another change it is the engine''s time');
BEGIN;
UPDATE backoffice.products SET name = 'Fourth';
SELECT updated_at AS fourth FROM backoffice.products \gset
UPDATE backoffice.products SET name = 'Fifth';
SELECT cmp_ok((SELECT updated_at FROM backoffice.products), '>=', :'fourth'::timestamptz, 'it never goes back in one transaction');
ROLLBACK;
SELECT is(tap.count('INSERT INTO backoffice.products (sku, name) VALUES (''G-1'', ''x'') ON CONFLICT (tenant_id, sku) DO UPDATE SET name = EXCLUDED.name'), 1::bigint, 'an upsert of a row that is there works');
SELECT throws_ok('INSERT INTO backoffice.products (sku, name) VALUES (''G-1'', ''x'') ON CONFLICT (tenant_id, sku) DO UPDATE SET id = EXCLUDED.id', '42501', NULL, 'and keeps the id');
SELECT throws_ok('MERGE INTO backoffice.products t USING (SELECT 1) s ON true WHEN MATCHED THEN UPDATE SET created_at = now()', '42501', NULL, 'so does MERGE');
SET SESSION AUTHORIZATION tap_guard_platform;
BEGIN;
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
SELECT throws_ok('UPDATE backoffice.products SET id = backoffice.uuid_v7()', '42501', NULL, 'the platform is refused as well');
ROLLBACK;
RESET SESSION AUTHORIZATION;
SELECT throws_ok(format('UPDATE backoffice.products SET created_by = %L WHERE tenant_id = %L', :'colleague', :'ours'), '42501', NULL, 'so is a superuser');
BEGIN;
SET LOCAL session_replication_role = replica;
SELECT lives_ok(format('UPDATE backoffice.products SET created_by = NULL WHERE tenant_id = %L', :'ours'), 'but rows that are replayed arrive as they were');
ROLLBACK;

-- The engine itself may: deleting a person empties created_by.
SELECT lives_ok(format('DELETE FROM backoffice.users WHERE tenant_id = %L AND id = %L', :'ours', :'owner'), 'a user who made rows can be deleted');
SELECT is((SELECT created_by IS NULL AND tenant_id = :'ours' FROM backoffice.products WHERE id = :'id'), true, 'their rows keep the tenant and lose the name');
