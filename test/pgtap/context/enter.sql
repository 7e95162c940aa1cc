-- enter(): who may, for whom, and what it leaves behind.
SELECT plan(33);
SELECT tap.tenant('tap-enter') AS ours, tap.tenant('tap-enter') AS theirs, tap.tenant('tap-enter') AS closed \gset
SELECT tap.staff(:'ours', 'viewer') AS viewer, tap.staff(:'ours', 'owner') AS owner, tap.staff(:'ours') AS gone,
  tap.staff(:'theirs', 'owner') AS stranger, tap.staff(:'closed', 'owner') AS locked_out \gset
SELECT tap.login('tap_enter_service', 'backoffice_service') AS service,
  tap.login('tap_enter_platform', 'backoffice_platform') AS platform,
  tap.login('tap_enter_user', 'backoffice_user') AS "user",
  tap.login('tap_enter_anonymous', 'backoffice_anonymous') AS anonymous,
  tap.login('tap_enter_nobody') AS nobody \gset

-- Only a trusted application and the platform may.
SET SESSION AUTHORIZATION tap_enter_user;
SELECT throws_ok(format('SELECT backoffice.enter(%L, %L)', :'ours', :'viewer'), '42501', NULL, 'a user''s login may not enter');
SET SESSION AUTHORIZATION tap_enter_anonymous;
SELECT throws_ok(format('SELECT backoffice.enter(%L, %L)', :'ours', :'viewer'), '42501', NULL, 'an anonymous login may not enter');
SET SESSION AUTHORIZATION tap_enter_nobody;
SELECT throws_ok(format('SELECT backoffice.enter(%L, %L)', :'ours', :'viewer'), '42501', NULL, 'a login of no group may not enter');

-- The way in, and what it shows.
SET SESSION AUTHORIZATION tap_enter_service;
BEGIN;
SELECT is(backoffice.enter(:'ours', :'viewer'), :'ours'::uuid, 'enter returns the tenant');
SELECT is(backoffice.tenant_id(), :'ours'::uuid, 'tenant_id is the tenant entered');
SELECT is(backoffice.user_id(), :'viewer'::uuid, 'user_id is the user entered');
SELECT is(current_setting('backoffice.tenant_id'), :'ours', 'the setting of the tenant tells the truth');
SELECT is(current_setting('backoffice.user_id'), :'viewer', 'the setting of the user tells the truth');
SELECT is(backoffice.enter(:'ours', :'viewer'), :'ours'::uuid, 'the same user may enter again');
COMMIT;
SELECT throws_ok('SELECT backoffice.tenant_id()', '28000', NULL, 'the context ends with COMMIT');
SELECT is(current_setting('backoffice.tenant_id'), '', 'COMMIT leaves no tenant in the setting');
SELECT is(current_setting('backoffice.user_id'), '', 'COMMIT leaves no user in the setting');

BEGIN;
SELECT is(backoffice.enter(:'theirs', :'stranger'), :'theirs'::uuid, 'the next transaction may be another tenant''s');
ROLLBACK;
SELECT throws_ok('SELECT backoffice.user_id()', '28000', NULL, 'the context ends with ROLLBACK');

BEGIN;
SELECT backoffice.enter(:'ours', :'viewer') AS entered \gset
COMMIT AND CHAIN;
SELECT throws_ok('SELECT backoffice.tenant_id()', '28000', NULL, 'COMMIT AND CHAIN carries no context over');
SELECT is(backoffice.enter(:'theirs', :'stranger'), :'theirs'::uuid, 'COMMIT AND CHAIN begins a transaction that may enter anew');
ROLLBACK;

-- Who is refused.
BEGIN;
SELECT throws_ok(format('SELECT backoffice.enter(%L, %L)', :'ours', :'stranger'), '22023', 'there is no such user in this tenant',
  'a user of another tenant is not there');
SELECT throws_ok(format('SELECT backoffice.enter(%L, %L)', :'ours', gen_random_uuid()), '22023', 'there is no such user in this tenant',
  'an unknown user is not there');
SELECT throws_ok(format('SELECT backoffice.enter(%L, %L)', gen_random_uuid(), :'viewer'), '22023', 'there is no such user in this tenant',
  'an unknown tenant is told as an unknown user is');
SELECT throws_ok(format('SELECT backoffice.enter(NULL, %L)', :'viewer'), '22004', NULL, 'a null tenant is refused');
SELECT throws_ok(format('SELECT backoffice.enter(%L, NULL)', :'ours'), '22004', NULL, 'a null user is refused');
SELECT throws_ok('SELECT backoffice.enter(''ours'', ''viewer'')', '22P02', NULL, 'what is no UUID is refused');
SELECT throws_ok('SELECT backoffice.tenant_id()', '28000', NULL, 'refusals leave no context');
ROLLBACK;

RESET SESSION AUTHORIZATION;
UPDATE backoffice.users SET status = 'inactive' WHERE tenant_id = :'ours' AND id = :'gone';
SET SESSION AUTHORIZATION tap_enter_service;
BEGIN;
SELECT throws_ok(format('SELECT backoffice.enter(%L, %L)', :'ours', :'gone'), '55000', 'this user is inactive', 'an inactive user is refused');
ROLLBACK;
RESET SESSION AUTHORIZATION;
UPDATE backoffice.users SET status = 'invited' WHERE tenant_id = :'ours' AND id = :'gone';
SET SESSION AUTHORIZATION tap_enter_service;
BEGIN;
SELECT throws_ok(format('SELECT backoffice.enter(%L, %L)', :'ours', :'gone'), '55000', 'this user is invited', 'an invited user is refused');
ROLLBACK;
RESET SESSION AUTHORIZATION;
UPDATE backoffice.tenants SET status = 'suspended' WHERE id = :'closed';
SET SESSION AUTHORIZATION tap_enter_service;
BEGIN;
SELECT throws_ok(format('SELECT backoffice.enter(%L, %L)', :'closed', :'locked_out'), '55000', 'this tenant is suspended', 'a suspended tenant is refused');
ROLLBACK;
RESET SESSION AUTHORIZATION;
UPDATE backoffice.tenants SET status = 'canceled' WHERE id = :'closed';
SET SESSION AUTHORIZATION tap_enter_platform;
BEGIN;
SELECT throws_ok(format('SELECT backoffice.enter(%L, %L)', :'closed', :'locked_out'), '55000', 'this tenant is canceled', 'a canceled tenant is refused to the platform too');
ROLLBACK;
RESET SESSION AUTHORIZATION;
UPDATE backoffice.tenants SET status = 'trial' WHERE id = :'closed';
SET SESSION AUTHORIZATION tap_enter_service;
BEGIN;
SELECT is(backoffice.enter(:'closed', :'locked_out'), :'closed'::uuid, 'a tenant on trial may be entered');
ROLLBACK;

-- The platform's entry is on record, a service's is not, and neither is refused quietly.
BEGIN;
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE action = 'enter'), 0::bigint, 'a service''s entry is not recorded');
ROLLBACK;
SET SESSION AUTHORIZATION tap_enter_platform;
BEGIN;
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
SELECT is((SELECT array_agg(login || ' ' || resource || ' ' || resource_id || ' ' || user_id) FROM backoffice.audit_log WHERE action = 'enter'),
  ARRAY['tap_enter_platform tenants ' || :'ours' || ' ' || :'owner'], 'the platform''s entry is recorded, once');
ROLLBACK;
BEGIN READ ONLY;
SELECT throws_ok(format('SELECT backoffice.enter(%L, %L)', :'ours', :'owner'), '25006', NULL,
  'the platform is refused where its entry cannot be recorded');
ROLLBACK;
SET SESSION AUTHORIZATION tap_enter_service;
BEGIN READ ONLY;
SELECT is(backoffice.enter(:'ours', :'viewer'), :'ours'::uuid, 'a service may enter to read only');
ROLLBACK;

-- Inside a DO block each COMMIT ends the context.
RESET SESSION AUTHORIZATION;
CREATE TEMP TABLE seen (what text);
GRANT INSERT ON seen TO tap_enter_service;
SELECT set_config('tap.ours', :'ours', false) AS a, set_config('tap.viewer', :'viewer', false) AS b \gset
SET SESSION AUTHORIZATION tap_enter_service;
DO $$
BEGIN
  PERFORM backoffice.enter(current_setting('tap.ours')::uuid, current_setting('tap.viewer')::uuid);
  INSERT INTO seen VALUES ('inside ' || (backoffice.tenant_id() = current_setting('tap.ours')::uuid)::text);
  COMMIT;
  INSERT INTO seen VALUES ('after "' || current_setting('backoffice.tenant_id') || '"');
END $$;
RESET SESSION AUTHORIZATION;
SELECT is((SELECT array_agg(what) FROM seen), ARRAY['inside true', 'after ""'], 'COMMIT in a DO block ends the context');
DROP TABLE seen;
