-- backoffice.tenant_id and backoffice.user_id cannot be set by anybody, by any statement.
SELECT plan(25);
SELECT tap.tenant('tap-settings') AS ours, tap.tenant('tap-settings') AS theirs \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'theirs', 'owner') AS stranger \gset
SELECT tap.login('tap_set_service', 'backoffice_service') AS service, tap.login('tap_set_platform', 'backoffice_platform') AS platform,
  tap.login('tap_set_granted', 'backoffice_user') AS granted, tap.bound('tap_set_bound', :'ours', :'owner') AS bound \gset
SELECT current_database() AS db, set_config('tap.theirs', :'theirs', false) AS a, set_config('tap.stranger', :'stranger', false) AS b \gset

-- Every way to set either of the two to a value, as this role; one line for each way that worked or failed otherwise.
CREATE FUNCTION pg_temp.ways() RETURNS TABLE (way text, state text) LANGUAGE plpgsql AS $$
DECLARE
  setting text;
  value text;
  patterns text[] := ARRAY['SET %1$s = %2$L', 'SET SESSION %1$s = %2$L', 'SET LOCAL %1$s = %2$L', 'SET %1$s TO %2$L',
    'SELECT set_config(''%1$s'', %2$L, true)', 'SELECT set_config(''%1$s'', %2$L, false)',
    'UPDATE pg_settings SET setting = %2$L WHERE name = ''%1$s''',
    'ALTER ROLE tap_set_granted SET %1$s = %2$L', 'ALTER DATABASE %3$I SET %1$s = %2$L',
    'ALTER ROLE tap_set_granted IN DATABASE %3$I SET %1$s = %2$L', 'ALTER ROLE CURRENT_USER SET %1$s = %2$L',
    'ALTER ROLE ALL SET %1$s = %2$L',
    'CREATE FUNCTION public.tap_set() RETURNS integer LANGUAGE sql SET %1$s = %2$L AS ''SELECT 1''',
    'CREATE PROCEDURE public.tap_set() LANGUAGE sql SET %1$s = %2$L AS ''SELECT 1''',
    'ALTER FUNCTION tap.value(text) SET %1$s = %2$L'];
BEGIN
  FOREACH setting IN ARRAY '{backoffice.tenant_id,backoffice.user_id}'::text[] LOOP
    value := CASE setting WHEN 'backoffice.tenant_id' THEN current_setting('tap.theirs') ELSE current_setting('tap.stranger') END;
    FOREACH way IN ARRAY patterns LOOP
      way := format(way, setting, value, current_database());
      state := left(tap.error(way), 5);
      IF state IS DISTINCT FROM '42501' THEN RETURN NEXT; END IF;
    END LOOP;
  END LOOP;
END $$;

SELECT is_empty('SELECT * FROM pg_temp.ways()', 'no way for a superuser');
BEGIN;
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
SELECT is_empty('SELECT * FROM pg_temp.ways()', 'no way for a superuser who has entered a tenant');
ROLLBACK;
GRANT SET ON PARAMETER backoffice.tenant_id, backoffice.user_id TO tap_set_granted, tap_set_bound;
GRANT CREATE ON SCHEMA public TO tap_set_granted, tap_set_bound, tap_set_service, tap_set_platform;
SET SESSION AUTHORIZATION tap_set_service;
SELECT is_empty('SELECT * FROM pg_temp.ways()', 'no way for a service');
SET SESSION AUTHORIZATION tap_set_platform;
SELECT is_empty('SELECT * FROM pg_temp.ways()', 'no way for the platform');
SET SESSION AUTHORIZATION tap_set_granted;
SELECT is_empty('SELECT * FROM pg_temp.ways()', 'no way for a login to whom SET ON PARAMETER was granted');
SET SESSION AUTHORIZATION tap_set_bound;
BEGIN;
SELECT backoffice.tenant_id() AS entered \gset
SELECT is_empty('SELECT * FROM pg_temp.ways()', 'no way for a bound login to whom SET ON PARAMETER was granted');
SELECT is(backoffice.tenant_id(), :'ours'::uuid, 'and its tenant is still its own');
ROLLBACK;
RESET SESSION AUTHORIZATION;

-- The value that is there already, the other spellings, the own value.
SELECT throws_ok(format('SET backoffice.tenant_id = %L', 'x'), '42501', NULL, 'a value that is no UUID is refused alike');
SELECT throws_ok('SET backoffice.tenant_id = '' ''', '42501', NULL, 'a blank is a value');
SELECT throws_ok(format('SET "BackOffice.Tenant_ID" = %L', :'theirs'), '42501', NULL, 'the case of the name does not matter');
BEGIN;
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
SELECT throws_ok(format('SET LOCAL backoffice.tenant_id = %L', :'ours'), '42501', NULL, 'the value that it has is refused too');
SELECT throws_ok('CREATE FUNCTION public.tap_set() RETURNS integer LANGUAGE sql SET backoffice.tenant_id FROM CURRENT AS ''SELECT 1''', '42501', NULL,
  'a function cannot keep the current tenant');
SELECT throws_ok('ALTER ROLE tap_set_granted SET backoffice.tenant_id FROM CURRENT', '42501', NULL, 'a role cannot keep the current tenant');
ROLLBACK;
SELECT lives_ok('SET backoffice.tenant_id = ''''', 'a superuser may empty it');
SELECT is(current_setting('backoffice.tenant_id'), '', 'empty is what it was');

-- The prefix is reserved: no placeholder beside the settings.
SET SESSION AUTHORIZATION tap_set_bound;
SELECT throws_ok('SET backoffice.anything = ''1''', '42602', NULL, 'no other setting can be made up');
SELECT throws_ok('SELECT set_config(''backoffice.tenant'', ''1'', false)', '42602', NULL, 'set_config makes up no other setting');
SELECT lives_ok('SET LOCAL backoffice.reason = ''because''', 'a claim may be set by anybody');
SET SESSION AUTHORIZATION tap_set_service;
SELECT throws_ok('SET backoffice.tenant_id = ''''', '42501', NULL, 'a login may not even empty it');
SELECT throws_ok('RESET backoffice.tenant_id', '42501', NULL, 'nor reset it by name');
RESET SESSION AUTHORIZATION;
REVOKE SET ON PARAMETER backoffice.tenant_id, backoffice.user_id FROM tap_set_granted, tap_set_bound;
REVOKE CREATE ON SCHEMA public FROM tap_set_granted, tap_set_bound, tap_set_service, tap_set_platform;

-- ALTER SYSTEM takes no transaction, so it stands by itself.
\set ON_ERROR_STOP off
\set value '''' :theirs ''''
ALTER SYSTEM SET backoffice.tenant_id = :value;
\set tenant_state :LAST_ERROR_SQLSTATE
ALTER SYSTEM SET backoffice.user_id = :value;
\set user_state :LAST_ERROR_SQLSTATE
\set ON_ERROR_STOP on
SELECT is(:'tenant_state'::text, '55P02', 'ALTER SYSTEM cannot set the tenant');
SELECT is(:'user_state'::text, '55P02', 'ALTER SYSTEM cannot set the user');
SELECT is_empty('SELECT name FROM pg_file_settings WHERE name IN (''backoffice.tenant_id'', ''backoffice.user_id'')',
  'no configuration file names either');

-- Options of a new connection.
SELECT setting || '/psql' AS psql FROM pg_config WHERE name = 'BINDIR' \gset
\setenv PGOPTIONS '-c backoffice.tenant_id=00000000-0000-4000-8000-000000000000'
\set as_superuser `":psql" -XAtq -d :'DBNAME' -c 'SELECT 1' 2>&1`
\set as_bound `":psql" -XAtq -d :'DBNAME' -U tap_set_bound -c 'SELECT 1' 2>&1`
\setenv PGOPTIONS
SELECT alike(:'as_superuser'::text, '%FATAL%the tenant context cannot be set by hand%', 'the options of a superuser''s connection cannot set it');
SELECT alike(:'as_bound'::text, '%FATAL%backoffice.tenant_id%', 'the options of a login''s connection cannot set it');
