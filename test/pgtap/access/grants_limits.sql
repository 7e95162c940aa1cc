-- What is held for a time, or at a location, is handed on for no longer and no wider; a denial outlasts what it hangs on.
SELECT plan(15);
SELECT tap.tenant('tap-limits') AS ours \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'ours') AS deputy, tap.staff(:'ours') AS sales \gset
SELECT tap.bound('tap_limits_owner', :'ours', :'owner') AS a, tap.bound('tap_limits_deputy', :'ours', :'deputy') AS b \gset
SET SESSION AUTHORIZATION tap_limits_owner;
BEGIN;
INSERT INTO backoffice.locations (code, name) VALUES ('H', 'Here') RETURNING id AS here \gset
INSERT INTO backoffice.user_roles (user_id, role_id, expires_at) SELECT :'deputy', id, now() + interval '1 day' FROM backoffice.roles WHERE name = 'admin';
INSERT INTO backoffice.user_permissions (user_id, permission, effect, location_id) VALUES (:'deputy', 'orders.edit', 'deny', :'here');
INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (:'deputy', 'products.view');
COMMIT;
SELECT id AS sales_role FROM backoffice.roles WHERE name = 'sales' \gset
SELECT id AS viewer_role FROM backoffice.roles WHERE name = 'viewer' \gset

SET SESSION AUTHORIZATION tap_limits_deputy;
BEGIN;
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (%L, ''accounts.view'')', :'sales'), '42501', NULL, 'what ends is not handed on without end');
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission, expires_at) VALUES (%L, ''accounts.view'', now() + interval ''2 days'')', :'sales'), '42501', NULL, 'nor for longer');
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission, expires_at) VALUES (%L, ''accounts.view'', ''infinity'')', :'sales'), '42501', NULL, 'nor until infinity');
SELECT lives_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission, expires_at) VALUES (%L, ''accounts.view'', now() + interval ''1 hour'')', :'sales'), 'but for as long, it is');
SELECT throws_ok('UPDATE backoffice.user_permissions SET expires_at = NULL WHERE permission = ''accounts.view''', '42501', NULL, 'and not made longer later');
SELECT lives_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (%L, ''products.view'')', :'sales'), 'what is held without end is handed on without end');
SELECT throws_ok('UPDATE backoffice.user_roles SET expires_at = NULL', '42501', NULL, 'nobody lengthens their own role');
SELECT throws_ok(format('INSERT INTO backoffice.user_roles (user_id, role_id) VALUES (%L, %L)', :'sales', :'viewer_role'), '42501', NULL, 'a role is not handed on without end');
SELECT lives_ok(format('INSERT INTO backoffice.user_roles (user_id, role_id, expires_at) VALUES (%L, %L, now() + interval ''1 hour'')', :'sales', :'viewer_role'), 'but for as long');
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission, expires_at) VALUES (%L, ''orders.edit'', now() + interval ''1 hour'')', :'sales'), '42501', NULL, 'what is denied somewhere is not handed on everywhere');
SELECT throws_ok(format('INSERT INTO backoffice.user_roles (user_id, role_id, expires_at) VALUES (%L, %L, now() + interval ''1 hour'')', :'sales', :'sales_role'), '42501', NULL, 'nor a role with it');
ROLLBACK;

-- The denial stays while its location does.
BEGIN;
SELECT throws_ok(format('DELETE FROM backoffice.locations WHERE id = %L', :'here'), '23503', NULL, 'a location with denials is not deleted');
SELECT is(tap.count(format('WITH d AS (DELETE FROM backoffice.locations WHERE id = %L RETURNING *) INSERT INTO backoffice.locations (id, code, name) SELECT id, code, name FROM d', :'here')),
  1::bigint, 'one that is made anew in the same statement');
SELECT is(backoffice.permitted('orders.edit', :'here'), false, 'keeps its denials');
ROLLBACK;
SET SESSION AUTHORIZATION tap_limits_deputy;
SELECT is(backoffice.permitted('orders.edit', :'here'), false, 'afterwards too');
