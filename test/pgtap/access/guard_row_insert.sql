-- guard_row() on INSERT: who made a row and when is not the client's to say.
SELECT plan(12);
SELECT tap.tenant('tap-guard-new') AS ours \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'ours', 'owner') AS colleague \gset
SELECT tap.bound('tap_guardnew', :'ours', :'owner') AS login, tap.login('tap_guardnew_service', 'backoffice_service') AS service \gset
SET SESSION AUTHORIZATION tap_guardnew;
BEGIN;
SELECT throws_ok(format('INSERT INTO backoffice.products (name, created_by) VALUES (''x'', %L)', :'colleague'), '42501', 'created_by of a new row is the current user', 'nobody makes a row in a colleague''s name');
SELECT throws_ok(format('INSERT INTO backoffice.accounts (name, created_by) VALUES (''x'', %L)', :'colleague'), '42501', NULL, 'of whatever table');
SELECT throws_ok(format('INSERT INTO backoffice.products (sku, name, created_by) VALUES (''A'', ''x'', %L) ON CONFLICT DO NOTHING', :'colleague'), '42501', NULL, 'nor by an upsert');
SELECT lives_ok(format('INSERT INTO backoffice.products (name, created_by) VALUES (''own'', %L)', :'owner'), 'the own name may be given');
SELECT is(tap.value('INSERT INTO backoffice.products (name, created_by) VALUES (''x'', NULL) RETURNING created_by'), :'owner', 'none at all is the own');
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission, assigned_by) VALUES (%1$L, ''orders.view'', %1$L)', :'colleague'), '42501', NULL, 'nobody grants in a colleague''s name');
SELECT is(tap.value(format('INSERT INTO backoffice.user_permissions (user_id, permission, assigned_by) VALUES (%L, ''orders.view'', NULL) RETURNING assigned_by', :'colleague')), :'owner', 'nor in nobody''s');
SELECT throws_ok(format('UPDATE backoffice.user_permissions SET assigned_by = %L', :'colleague'), '42501', NULL, 'nor changes it later');
INSERT INTO backoffice.products (name, created_at, updated_at) VALUES ('old', '2001-01-01', 'infinity');
SELECT results_eq('SELECT created_at, updated_at FROM backoffice.products WHERE name = ''old''', 'SELECT now(), now()', 'the times are those of the transaction');
SELECT is((SELECT created_by FROM backoffice.products WHERE name = 'old'), :'owner'::uuid, 'and the name the user''s');
ROLLBACK;
SET SESSION AUTHORIZATION tap_guardnew_service;
BEGIN;
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
SELECT throws_ok(format('INSERT INTO backoffice.products (name, created_by) VALUES (''x'', %L)', :'colleague'), '42501', NULL, 'a service makes rows as the user that it entered as');
ROLLBACK;
-- A restore or a migration keeps what it has.
RESET SESSION AUTHORIZATION;
BEGIN;
INSERT INTO backoffice.products (tenant_id, name, created_at, created_by) VALUES (:'ours', 'restored', '2001-01-01', :'colleague');
SELECT is((SELECT array_agg(created_by || ' ' || created_at::date) FROM backoffice.products WHERE tenant_id = :'ours' AND name = 'restored'), ARRAY[:'colleague' || ' 2001-01-01'], 'a superuser without a context says it');
ROLLBACK;
