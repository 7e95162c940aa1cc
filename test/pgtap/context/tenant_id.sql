-- tenant_id() and user_id(): never null, never a constant, and an error where nobody is known.
SELECT plan(31);
SELECT tap.tenant('tap-tenant-id') AS ours \gset
SELECT tap.staff(:'ours', 'owner') AS owner \gset
SELECT tap.login('tap_tid_service', 'backoffice_service') AS service, tap.login('tap_tid_user', 'backoffice_user') AS "user",
  tap.login('tap_tid_anonymous', 'backoffice_anonymous') AS anonymous, tap.login('tap_tid_nobody') AS nobody,
  tap.bound('tap_tid_bound', :'ours', :'owner') AS bound \gset

-- Without a context, already at planning.
SET SESSION AUTHORIZATION tap_tid_service;
SELECT throws_ok('SELECT backoffice.tenant_id()', '28000', NULL, 'tenant_id without a context is an error');
SELECT throws_ok('SELECT backoffice.user_id()', '28000', NULL, 'user_id without a context is an error');
SELECT ok(tap.error('SELECT backoffice.tenant_id()') LIKE '%backoffice.enter(%', 'the error says what to call');
SELECT throws_ok('SELECT * FROM backoffice.accounts LIMIT 0', '28000', NULL, 'LIMIT 0 without a context is an error');
SELECT throws_ok('EXPLAIN SELECT * FROM backoffice.accounts', '28000', NULL, 'EXPLAIN without a context is an error');
SELECT throws_ok('INSERT INTO backoffice.accounts (name) VALUES (''x'')', '28000', NULL, 'INSERT without a context is an error');
SELECT throws_ok('UPDATE backoffice.accounts SET name = ''x''', '28000', NULL, 'UPDATE without a context is an error');
SELECT throws_ok('DELETE FROM backoffice.accounts', '28000', NULL, 'DELETE without a context is an error');
SELECT throws_ok('SELECT * FROM backoffice.tenants', '28000', NULL, 'the table of tenants without a context is an error');
SELECT throws_ok('SELECT * FROM backoffice.audit_log', '28000', NULL, 'the audit log without a context is an error');
SET SESSION AUTHORIZATION tap_tid_user;
SELECT throws_ok('SELECT backoffice.tenant_id()', '28000', NULL, 'a login that is not bound has no tenant');
SELECT throws_ok('SELECT count(*) FROM backoffice.accounts', '28000', NULL, 'a login that is not bound reads nothing');
SET SESSION AUTHORIZATION tap_tid_anonymous;
SELECT throws_ok('SELECT backoffice.tenant_id()', '42501', NULL, 'an anonymous login may not ask for the tenant');
SELECT throws_ok('SELECT backoffice.user_id()', '42501', NULL, 'an anonymous login may not ask for the user');
SELECT throws_ok('SELECT count(*) FROM backoffice.accounts', '42501', NULL, 'an anonymous login may not read');
SET SESSION AUTHORIZATION tap_tid_nobody;
SELECT throws_ok('SELECT backoffice.tenant_id()', '42501', NULL, 'a login of no group may not ask for the tenant');
SELECT throws_ok('SELECT count(*) FROM backoffice.accounts', '42501', NULL, 'a login of no group may not read');
RESET SESSION AUTHORIZATION;
SELECT throws_ok('SELECT backoffice.tenant_id()', '28000', NULL, 'a superuser without a context has no tenant');
SELECT throws_ok('SELECT backoffice.user_id()', '28000', NULL, 'a superuser without a context has no user');
SELECT throws_ok('INSERT INTO backoffice.accounts (name) VALUES (''x'')', '28000', NULL,
  'the default of tenant_id is an error without a context, for a superuser too');

-- With one, all forms of a bound login's statements know it.
SET SESSION AUTHORIZATION tap_tid_bound;
SELECT is(current_setting('backoffice.tenant_id'), '', 'before the first use the setting is empty');
SELECT is(backoffice.tenant_id(), :'ours'::uuid, 'a bound login has its tenant in autocommit');
SELECT is(backoffice.user_id(), :'owner'::uuid, 'a bound login has its user in autocommit');
BEGIN;
SELECT is((SELECT count(*) FROM backoffice.tenants), 1::bigint, 'a bound login sees one tenant');
SELECT is(current_setting('backoffice.tenant_id'), :'ours', 'the first use fills the setting of the tenant');
SELECT is(current_setting('backoffice.user_id'), :'owner', 'the first use fills the setting of the user');
COMMIT;
SELECT is(current_setting('backoffice.tenant_id'), '', 'the setting is empty again after the transaction');

-- A copy of the value, also through an index scan and in a parallel worker.
BEGIN;
INSERT INTO backoffice.accounts (name) SELECT 'account ' || i FROM generate_series(1, 20) i;
SET LOCAL enable_seqscan = off;
SELECT is((SELECT count(*) FROM backoffice.accounts WHERE tenant_id = backoffice.tenant_id()), 20::bigint, 'an index scan finds the tenant''s rows');
COMMIT;
BEGIN;
SELECT set_config(name, 'on', true) AS parallel FROM pg_settings WHERE name IN ('debug_parallel_query', 'force_parallel_mode') \gset
SET LOCAL parallel_setup_cost = 0;
SET LOCAL parallel_tuple_cost = 0;
SET LOCAL min_parallel_table_scan_size = 0;
SELECT is((SELECT count(*) FROM backoffice.accounts WHERE created_by = backoffice.user_id()), 20::bigint,
  'a parallel worker that asks first knows the tenant and the user');
ROLLBACK;
SELECT ok(tap.value('SELECT backoffice.tenant_id()') = tap.value('SELECT backoffice.tenant_id()'), 'the value is the same every time');

RESET SESSION AUTHORIZATION;
SELECT ok(NOT EXISTS (SELECT FROM pg_proc WHERE oid IN ('backoffice.tenant_id()'::regprocedure, 'backoffice.user_id()'::regprocedure)
    AND (provolatile <> 's' OR proparallel <> 's' OR proleakproof)),
  'both are STABLE and PARALLEL SAFE, neither is LEAKPROOF');
