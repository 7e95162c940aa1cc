-- A transaction works for one tenant, as one user, whatever is undone in between.
SELECT plan(29);
SELECT tap.tenant('tap-one') AS ours, tap.tenant('tap-one') AS theirs \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'ours', 'owner') AS colleague,
  tap.staff(:'theirs', 'owner') AS stranger \gset
SELECT tap.login('tap_one_service', 'backoffice_service') AS service,
  tap.bound('tap_one_bound', :'ours', :'owner') AS bound,
  tap.login('tap_one_platform', 'backoffice_platform') AS platform \gset
\set another_tenant 'SELECT backoffice.enter(' :'theirs' ', ' :'stranger' ')'
\set another_user 'SELECT backoffice.enter(' :'ours' ', ' :'colleague' ')'

SET SESSION AUTHORIZATION tap_one_service;
BEGIN;
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
SELECT throws_ok(:'another_tenant', '55000', NULL, 'another tenant is refused');
SELECT throws_ok(:'another_user', '55000', NULL, 'another user of the same tenant is refused');
SELECT is(backoffice.tenant_id(), :'ours'::uuid, 'a refused entry leaves the tenant');
SELECT is(backoffice.user_id(), :'owner'::uuid, 'a refused entry leaves the user');
ROLLBACK;

-- RESET ALL empties the settings, not the memory.
BEGIN;
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
RESET ALL;
SELECT throws_ok('SELECT backoffice.tenant_id()', '28000', NULL, 'RESET ALL leaves no context');
SELECT throws_ok('SELECT count(*) FROM backoffice.accounts', '28000', NULL, 'RESET ALL leaves no rows to read');
SELECT throws_ok(:'another_tenant', '55000', NULL, 'another tenant is refused after RESET ALL');
SELECT is(backoffice.enter(:'ours', :'owner'), :'ours'::uuid, 'the same one may enter again after RESET ALL');
COMMIT;
SELECT is(current_setting('backoffice.tenant_id'), '', 'nothing comes back after that transaction');

SET SESSION AUTHORIZATION tap_one_bound;
BEGIN;
SELECT backoffice.tenant_id() AS entered \gset
RESET ALL;
SELECT is(backoffice.tenant_id(), :'ours'::uuid, 'a bound login is the same user after RESET ALL');
ROLLBACK;

-- A superuser gets no further.
RESET SESSION AUTHORIZATION;
BEGIN;
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
RESET ALL;
SELECT throws_ok(:'another_tenant', '55000', NULL, 'another tenant is refused to a superuser after RESET ALL');
RESET backoffice.tenant_id;
RESET backoffice.user_id;
SELECT throws_ok(:'another_tenant', '55000', NULL, 'another tenant is refused to a superuser after RESET of the settings');
SET LOCAL backoffice.tenant_id = '';
SET LOCAL backoffice.user_id TO DEFAULT;
SELECT throws_ok(:'another_user', '55000', NULL, 'another user is refused to a superuser after emptying the settings');
SELECT throws_ok('SELECT backoffice.tenant_id()', '28000', NULL, 'settings emptied by a superuser are no context');
ROLLBACK;
BEGIN;
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
SET LOCAL backoffice.user_id = '';
SELECT throws_ok('SELECT backoffice.tenant_id()', '28000', NULL, 'half a context is none');
ROLLBACK;

-- ROLLBACK TO takes the settings back, not the memory.
SET SESSION AUTHORIZATION tap_one_service;
BEGIN;
SAVEPOINT before_entry;
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
ROLLBACK TO before_entry;
SELECT throws_ok('SELECT backoffice.tenant_id()', '28000', NULL, 'ROLLBACK TO before the entry leaves no context');
SELECT throws_ok(:'another_tenant', '55000', NULL, 'another tenant is refused after ROLLBACK TO');
SELECT throws_ok(:'another_user', '55000', NULL, 'another user is refused after ROLLBACK TO');
SELECT is(backoffice.enter(:'ours', :'owner'), :'ours'::uuid, 'the same one may enter again after ROLLBACK TO');
SAVEPOINT after_entry;
SELECT throws_ok('SELECT 1 / 0', '22012', NULL, 'an error after the entry');
ROLLBACK TO after_entry;
SELECT is(backoffice.tenant_id(), :'ours'::uuid, 'ROLLBACK TO after the entry keeps the context');
RELEASE before_entry;
SELECT is(backoffice.tenant_id(), :'ours'::uuid, 'RELEASE keeps the context');
ROLLBACK;

-- SET ROLE and the platform's powers do not open a second tenant.
SET SESSION AUTHORIZATION tap_one_platform;
BEGIN;
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
SET LOCAL ROLE backoffice_platform;
SELECT throws_ok(:'another_tenant', '55000', NULL, 'another tenant is refused to the platform');
RESET ROLE;
SELECT throws_ok(:'another_user', '55000', NULL, 'another user is refused to the platform');
ROLLBACK;

-- Superusers see the tenant that they entered in the settings, and are one user too.
RESET SESSION AUTHORIZATION;
BEGIN;
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
SELECT throws_ok(:'another_user', '55000', NULL, 'another user is refused to a superuser');
SELECT is(current_setting('backoffice.user_id'), :'owner', 'a superuser''s context is in the settings');
ROLLBACK;

-- A prepared statement follows the context of the transaction that runs it.
SET SESSION AUTHORIZATION tap_one_service;
SET plan_cache_mode = force_generic_plan;
BEGIN;
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
PREPARE whose AS SELECT t.id FROM backoffice.tenants t;
SELECT is(tap.value('EXECUTE whose'), :'ours', 'a generic plan sees the first tenant');
COMMIT;
BEGIN;
SELECT backoffice.enter(:'theirs', :'stranger') AS entered \gset
SELECT is(tap.value('EXECUTE whose'), :'theirs', 'the same plan sees the next transaction''s tenant');
COMMIT;
SELECT throws_ok('EXECUTE whose', '28000', NULL, 'the same plan is refused without a context');
