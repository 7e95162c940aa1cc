-- bind_login() and unbind_login(): a login that is one user of one tenant.
SELECT plan(42);
SELECT tap.tenant('tap-bind') AS ours, tap.tenant('tap-bind') AS theirs \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'ours', 'viewer') AS viewer, tap.staff(:'theirs', 'owner') AS stranger \gset
DROP ROLE IF EXISTS tap_bind_renamed, tap_bind_again, tap_bind_member, tap_bind_parent;
SELECT tap.login('tap_bind_platform', 'backoffice_platform') AS platform, tap.login('tap_bind_service', 'backoffice_service') AS service,
  tap.login('tap_bind_user', 'backoffice_user') AS "user", tap.login('tap_bind_nobody') AS nobody,
  tap.login('tap_bind_again', 'backoffice_user') AS again, tap.login('tap_bind_parent', 'backoffice_user') AS parent,
  tap.login('tap_bind_member') AS member \gset
CREATE FUNCTION pg_temp.bind(login text, "user" text) RETURNS text
  LANGUAGE sql AS $$ SELECT format('SELECT backoffice.bind_login(%L, %L, %L)', login, current_setting('tap.ours'), "user") $$;
SELECT set_config('tap.ours', :'ours', false) AS a \gset
SELECT pg_temp.bind('tap_bind_user', :'viewer') AS bind_user, pg_temp.bind('tap_bind_service', :'viewer') AS bind_service,
  pg_temp.bind('tap_bind_platform', :'viewer') AS bind_platform, pg_temp.bind('postgres', :'viewer') AS bind_superuser,
  pg_temp.bind('tap_bind_absent', :'viewer') AS bind_absent, pg_temp.bind('backoffice_user', :'viewer') AS bind_group,
  pg_temp.bind('tap_bind_parent', :'viewer') AS bind_parent, pg_temp.bind('tap_bind_user', :'stranger') AS bind_stranger,
  pg_temp.bind('tap_bind_user', gen_random_uuid()::text) AS bind_unknown,
  pg_temp.bind('tap_bind_again', :'viewer') AS bind_again, pg_temp.bind('tap_bind_nobody', :'viewer') AS bind_nobody,
  pg_temp.bind('tap_bind_user', :'owner') AS bind_owner \gset

-- For the platform alone.
SET SESSION AUTHORIZATION tap_bind_user;
SELECT throws_ok(:'bind_user', '42501', NULL, 'a user''s login cannot bind itself');
SELECT throws_ok('SELECT backoffice.unbind_login(''tap_bind_user'')', '42501', NULL, 'a user''s login cannot unbind');
SET SESSION AUTHORIZATION tap_bind_service;
SELECT throws_ok(:'bind_user', '42501', NULL, 'a service cannot bind');
SELECT throws_ok('SELECT backoffice.unbind_login(''tap_bind_user'')', '42501', NULL, 'a service cannot unbind');

-- What the platform is refused.
SET SESSION AUTHORIZATION tap_bind_platform;
SELECT throws_ok(:'bind_absent', '22023', NULL, 'a login that is not there is refused');
SELECT throws_ok(:'bind_superuser', '22023', NULL, 'a superuser is refused');
SELECT throws_ok(:'bind_group', '22023', NULL, 'a role that cannot log in is refused');
SELECT throws_ok(:'bind_service', '22023', NULL, 'a service''s login is refused');
SELECT throws_ok(:'bind_platform', '22023', NULL, 'the platform''s login is refused');
SELECT throws_ok(:'bind_stranger', '22023', NULL, 'a user of another tenant is refused');
SELECT throws_ok(:'bind_unknown', '22023', NULL, 'an unknown user is refused');
SELECT is(tap.error(:'bind_stranger'), tap.error(:'bind_unknown'), 'both are told in the same words');
SELECT throws_ok(format('SELECT backoffice.bind_login(NULL, %L, %L)', :'ours', :'viewer'), '22004', NULL, 'a null login is refused');
SELECT throws_ok(format('SELECT backoffice.bind_login(''tap_bind_user'', NULL, %L)', :'viewer'), '22004', NULL, 'a null tenant is refused');
SELECT throws_ok(format('SELECT backoffice.bind_login(''tap_bind_user'', %L, NULL)', :'ours'), '22004', NULL, 'a null user is refused');
SELECT throws_ok('SELECT backoffice.unbind_login(NULL)', '22004', NULL, 'a null login cannot be unbound');
RESET SESSION AUTHORIZATION;
ALTER ROLE tap_bind_nobody BYPASSRLS;
GRANT tap_bind_parent TO tap_bind_member;
UPDATE backoffice.users SET status = 'suspended' WHERE tenant_id = :'ours' AND id = :'viewer';
SET SESSION AUTHORIZATION tap_bind_platform;
SELECT throws_ok(:'bind_nobody', '22023', NULL, 'a login with BYPASSRLS is refused');
SELECT throws_ok(:'bind_parent', '22023', NULL, 'a login that has members is refused');
SELECT throws_ok(:'bind_user', '55000', NULL, 'a suspended user is refused');
RESET SESSION AUTHORIZATION;
REVOKE tap_bind_parent FROM tap_bind_member;
GRANT backoffice_service TO tap_bind_parent;
GRANT tap_bind_parent TO tap_bind_nobody;
ALTER ROLE tap_bind_nobody NOBYPASSRLS;
UPDATE backoffice.users SET status = 'active' WHERE tenant_id = :'ours' AND id = :'viewer';
SET SESSION AUTHORIZATION tap_bind_platform;
SELECT throws_ok(:'bind_nobody', '22023', NULL, 'a service''s login through another role is refused');

-- The platform binds, binds again, and takes back.
SELECT is(tap.value(:'bind_user'), 'true', 'the platform binds a login');
SET SESSION AUTHORIZATION tap_bind_user;
SELECT is(backoffice.user_id(), :'viewer'::uuid, 'the login is the user from its next statement');
SELECT throws_ok('INSERT INTO backoffice.accounts (name) VALUES (''x'')', '42501', NULL, 'with that user''s permissions and no more');
SET SESSION AUTHORIZATION tap_bind_platform;
SELECT is(tap.value(:'bind_owner'), 'true', 'a binding can be replaced');
SET SESSION AUTHORIZATION tap_bind_user;
SELECT is(backoffice.user_id(), :'owner'::uuid, 'the login is the other user then');
BEGIN;
SELECT throws_ok(format('SELECT backoffice.enter(%L, %L)', :'ours', :'viewer'), '42501', NULL, 'a bound login may not enter as somebody else');
SET LOCAL ROLE backoffice_user;
SELECT is(backoffice.user_id(), :'owner'::uuid, 'SET ROLE to a granted group does not change the user');
ROLLBACK;

-- The user or the tenant goes: so does the login.
RESET SESSION AUTHORIZATION;
UPDATE backoffice.users SET status = 'inactive' WHERE tenant_id = :'ours' AND id = :'owner';
SET SESSION AUTHORIZATION tap_bind_user;
SELECT throws_ok('SELECT backoffice.user_id()', '55000', NULL, 'the login of an inactive user is refused');
RESET SESSION AUTHORIZATION;
UPDATE backoffice.users SET status = 'active' WHERE tenant_id = :'ours' AND id = :'owner';
UPDATE backoffice.tenants SET status = 'suspended' WHERE id = :'ours';
SET SESSION AUTHORIZATION tap_bind_user;
SELECT throws_ok('SELECT count(*) FROM backoffice.accounts', '55000', NULL, 'the logins of a suspended tenant are refused');
RESET SESSION AUTHORIZATION;
UPDATE backoffice.tenants SET status = 'active' WHERE id = :'ours';
SET SESSION AUTHORIZATION tap_bind_user;
SELECT lives_ok('SELECT count(*) FROM backoffice.accounts', 'they work again when the tenant is resumed');

-- A name is not enough: a role made again, or renamed, is bound again or not at all.
SET SESSION AUTHORIZATION tap_bind_platform;
SELECT is(tap.value(:'bind_again'), 'true', 'a login is bound');
RESET SESSION AUTHORIZATION;
DROP ROLE tap_bind_again;
CREATE ROLE tap_bind_again LOGIN IN ROLE backoffice_user;
SET SESSION AUTHORIZATION tap_bind_again;
SELECT throws_ok('SELECT backoffice.user_id()', '28000', NULL, 'a role made again under the same name is bound to nobody');
SET SESSION AUTHORIZATION tap_bind_platform;
SELECT is(tap.value(:'bind_again'), 'true', 'it can be bound again');
SET SESSION AUTHORIZATION tap_bind_again;
SELECT is(backoffice.user_id(), :'viewer'::uuid, 'and is the user then');
RESET SESSION AUTHORIZATION;
ALTER ROLE tap_bind_again RENAME TO tap_bind_renamed;
CREATE ROLE tap_bind_again LOGIN IN ROLE backoffice_user;
SET SESSION AUTHORIZATION tap_bind_renamed;
SELECT throws_ok('SELECT backoffice.user_id()', '28000', NULL, 'a renamed login is bound to nobody');
SET SESSION AUTHORIZATION tap_bind_again;
SELECT throws_ok('SELECT backoffice.user_id()', '28000', NULL, 'another role under a bound name is bound to nobody');

-- Taking back.
SET SESSION AUTHORIZATION tap_bind_user;
BEGIN;
SELECT is(backoffice.user_id(), :'owner'::uuid, 'a login at work');
COMMIT;
SET SESSION AUTHORIZATION tap_bind_platform;
SELECT is(backoffice.unbind_login('tap_bind_user'), true, 'the platform unbinds it');
SELECT is(backoffice.unbind_login('tap_bind_user'), false, 'unbinding again finds nothing');
SELECT is(backoffice.unbind_login('tap_bind_absent'), false, 'unbinding a login that is not there finds nothing');
SET SESSION AUTHORIZATION tap_bind_user;
SELECT throws_ok('SELECT backoffice.user_id()', '28000', NULL, 'the login is nobody from its next transaction');
RESET SESSION AUTHORIZATION;
SELECT is((SELECT array_agg(login || ' ' || action || ' ' || (new_values ->> 'login') ORDER BY recorded_at, id) FROM backoffice.audit_log
    WHERE tenant_id = :'ours' AND action IN ('bind_login', 'unbind_login') AND new_values ->> 'login' = 'tap_bind_user'),
  ARRAY['tap_bind_platform bind_login tap_bind_user', 'tap_bind_platform bind_login tap_bind_user', 'tap_bind_platform unbind_login tap_bind_user'],
  'all of it is on record');
