-- What another session commits holds at the next statement here, inside one transaction.
SELECT plan(19);
SELECT tap.tenant('tap-revocation') AS ours \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'ours') AS u \gset
SELECT tap.bound('tap_revocation', :'ours', :'u') AS login, tap.bound('tap_revocation_owner', :'ours', :'owner') AS owner_login, setting || '/psql' AS psql FROM pg_config WHERE name = 'BINDIR' \gset
INSERT INTO backoffice.roles (tenant_id, name) VALUES (:'ours', 'reader') RETURNING id AS reader \gset
INSERT INTO backoffice.role_permissions (tenant_id, role_id, permission) VALUES (:'ours', :'reader', 'accounts.view'), (:'ours', :'reader', 'accounts.create');
INSERT INTO backoffice.user_roles (tenant_id, user_id, role_id, assigned_by) VALUES (:'ours', :'u', :'reader', NULL);
SELECT format('DELETE FROM backoffice.role_permissions WHERE tenant_id = %L AND role_id = %L AND permission = ''accounts.create''', :'ours', :'reader') AS take_from_role,
  format('INSERT INTO backoffice.role_permissions (tenant_id, role_id, permission) VALUES (%L, %L, ''accounts.create'')', :'ours', :'reader') AS give_to_role,
  format('INSERT INTO backoffice.user_permissions (tenant_id, user_id, permission, effect, assigned_by) VALUES (%L, %L, ''accounts.view'', ''deny'', NULL)', :'ours', :'u') AS deny,
  format('DELETE FROM backoffice.user_permissions WHERE tenant_id = %L AND user_id = %L', :'ours', :'u') AS allow,
  format('UPDATE backoffice.roles SET is_active = false WHERE tenant_id = %L AND id = %L', :'ours', :'reader') AS switch_off,
  format('UPDATE backoffice.roles SET is_active = true WHERE tenant_id = %L AND id = %L', :'ours', :'reader') AS switch_on,
  format('DELETE FROM backoffice.user_roles WHERE tenant_id = %L AND user_id = %L', :'ours', :'u') AS unassign,
  format('INSERT INTO backoffice.user_roles (tenant_id, user_id, role_id, assigned_by) VALUES (%L, %L, %L, NULL)', :'ours', :'u', :'reader') AS assign,
  format('DELETE FROM backoffice.roles WHERE tenant_id = %L AND id = %L', :'ours', :'reader') AS drop_role \gset

SET SESSION AUTHORIZATION tap_revocation;
PREPARE ask AS SELECT backoffice.permitted('accounts.create');
PREPARE list AS SELECT count(*) FROM backoffice.accounts;
BEGIN;
SELECT is(tap.value('EXECUTE ask'), 'true', 'the permission is held');
\set done `":psql" -XAtq -d :'DBNAME' -c :'take_from_role'`
SELECT is(tap.value('EXECUTE ask'), 'false', 'a permission taken from the role is gone at the next statement, also a prepared one');
SELECT throws_ok('INSERT INTO backoffice.accounts (name) VALUES (''x'')', '42501', 'permission "accounts.create" is missing', 'and the tables know it');
\set done `":psql" -XAtq -d :'DBNAME' -c :'give_to_role'`
SELECT lives_ok('INSERT INTO backoffice.accounts (name) VALUES (''x'')', 'given back, it holds at the next statement');
SELECT lives_ok('EXECUTE list', 'reading is permitted');
\set done `":psql" -XAtq -d :'DBNAME' -c :'deny'`
SELECT throws_ok('EXECUTE list', '42501', 'permission "accounts.view" is missing', 'a denial holds at the next statement');
\set done `":psql" -XAtq -d :'DBNAME' -c :'allow'`
SELECT lives_ok('EXECUTE list', 'its end too');
\set done `":psql" -XAtq -d :'DBNAME' -c :'switch_off'`
SELECT throws_ok('EXECUTE list', '42501', NULL, 'a role switched off gives nothing at the next statement');
\set done `":psql" -XAtq -d :'DBNAME' -c :'switch_on'`
SELECT lives_ok('EXECUTE list', 'switched on, it does');
\set done `":psql" -XAtq -d :'DBNAME' -c :'unassign'`
SELECT throws_ok('EXECUTE list', '42501', NULL, 'a role taken away gives nothing at the next statement');
\set done `":psql" -XAtq -d :'DBNAME' -c :'assign'`
SELECT lives_ok('EXECUTE list', 'given back, it does');
ROLLBACK;

-- An old snapshot keeps rows as they were, permissions not.
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT lives_ok('EXECUTE list', 'in REPEATABLE READ reading is permitted');
\set done `":psql" -XAtq -d :'DBNAME' -c :'deny'`
SELECT throws_ok('EXECUTE list', '42501', NULL, 'a denial holds at the next statement there too');
ROLLBACK;
\set done `":psql" -XAtq -d :'DBNAME' -c :'allow'`
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT lives_ok('EXECUTE list', 'in SERIALIZABLE reading is permitted');
\set done `":psql" -XAtq -d :'DBNAME' -c :'unassign'`
SELECT throws_ok('EXECUTE list', '42501', NULL, 'a role taken away is gone at the next statement there too');
ROLLBACK;
\set done `":psql" -XAtq -d :'DBNAME' -c :'assign'`

-- One's own change, and what is rolled back.
SET SESSION AUTHORIZATION tap_revocation_owner;
BEGIN;
SAVEPOINT before;
INSERT INTO backoffice.user_permissions (user_id, permission, effect) VALUES (backoffice.user_id(), 'accounts.view', 'deny');
SELECT throws_ok('EXECUTE list', '42501', 'permission "accounts.view" is missing', 'one''s own change holds at the next statement');
ROLLBACK TO before;
SELECT lives_ok('EXECUTE list', 'and not after it is rolled back');
INSERT INTO backoffice.user_permissions (user_id, permission, effect) VALUES (backoffice.user_id(), 'accounts.view', 'deny');
ROLLBACK;
SELECT lives_ok('EXECUTE list', 'nor in the next transaction');
SET SESSION AUTHORIZATION tap_revocation;
\set done `":psql" -XAtq -d :'DBNAME' -c :'drop_role'`
SELECT throws_ok('EXECUTE list', '42501', NULL, 'a role that is deleted is gone at the next statement');
