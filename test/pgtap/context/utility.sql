-- What crosses tenants or outlives a transaction is refused to members of the group roles.
SELECT plan(28);
SELECT tap.tenant('tap-utility') AS ours \gset
SELECT tap.staff(:'ours', 'owner') AS owner \gset
SELECT tap.bound('tap_util_user', :'ours', :'owner') AS "user", tap.login('tap_util_service', 'backoffice_service') AS service,
  tap.login('tap_util_platform', 'backoffice_platform') AS platform, tap.login('tap_util_anonymous', 'backoffice_anonymous') AS anonymous,
  tap.login('tap_util_nobody') AS nobody \gset
GRANT CREATE ON SCHEMA public TO tap_util_user, tap_util_nobody;

-- Each statement that is not refused with 42501, and what became of it.
CREATE FUNCTION pg_temp.allowed(VARIADIC statements text[]) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
  statement text;
  error text;
BEGIN
  FOREACH statement IN ARRAY statements LOOP
    error := tap.error(statement);
    IF error IS NULL OR left(error, 5) <> '42501' OR error NOT LIKE '%for logins of the back office%' THEN
      RETURN NEXT statement || ': ' || coalesce(error, 'done');
    END IF;
  END LOOP;
END $$;
\set temporary_tables 'SELECT pg_temp.allowed(''CREATE TEMP TABLE tap_leak (a int)'', ''CREATE TEMPORARY TABLE tap_leak AS SELECT 1'', ''CREATE TABLE pg_temp.tap_leak (a int)'', ''CREATE TABLE pg_temp.tap_leak AS SELECT 1'', ''DO ''''BEGIN CREATE TEMP TABLE tap_leak AS SELECT 1; END'''''', ''DO ''''BEGIN EXECUTE $x$CREATE TEMP TABLE tap_leak (a int)$x$; END'''''')'
\set others 'SELECT pg_temp.allowed(''LISTEN tap'', ''LISTEN "*"'', ''NOTIFY tap'', ''NOTIFY backoffice, ''''x'''''', ''LOCK TABLE backoffice.accounts IN ACCESS SHARE MODE'', ''LOCK TABLE tap_anything'', ''LOAD ''''plpgsql'''''', ''DECLARE c CURSOR WITH HOLD FOR SELECT 1'')'

SET SESSION AUTHORIZATION tap_util_user;
SELECT is_empty(:'temporary_tables', 'temporary tables are refused to a user');
SELECT is_empty($$SELECT pg_temp.allowed('CREATE TEMP VIEW tap_leak AS SELECT 1', 'CREATE VIEW pg_temp.tap_leak AS SELECT 1',
    'CREATE TEMP SEQUENCE tap_leak', 'CREATE SEQUENCE pg_temp.tap_leak', 'CREATE RECURSIVE VIEW pg_temp.tap_leak (a) AS SELECT 1')$$,
  'temporary views and sequences are refused to a user');
SELECT is_empty($$SELECT pg_temp.allowed('CREATE FUNCTION pg_temp.tap_leak() RETURNS int LANGUAGE sql AS ''SELECT 1''',
    'CREATE PROCEDURE pg_temp.tap_leak() LANGUAGE sql AS ''SELECT 1''', 'CREATE TYPE pg_temp.tap_leak AS (a int)',
    'CREATE TYPE pg_temp.tap_leak AS ENUM (''a'')', 'CREATE DOMAIN pg_temp.tap_leak AS int',
    'CREATE TYPE pg_temp.tap_leak AS RANGE (SUBTYPE = int)', 'CREATE AGGREGATE pg_temp.tap_leak (int) (SFUNC = int4pl, STYPE = int)',
    'CREATE COLLATION pg_temp.tap_leak FROM "C"', 'CREATE OPERATOR pg_temp.@@@ (FUNCTION = int4pl, LEFTARG = int, RIGHTARG = int)',
    'CREATE TEXT SEARCH CONFIGURATION pg_temp.tap_leak (COPY = simple)')$$,
  'functions and types in the temporary schema are refused to a user');
SET search_path = pg_temp, public;
SELECT is_empty($$SELECT pg_temp.allowed('CREATE TABLE tap_leak (a int)', 'CREATE TABLE tap_leak AS SELECT 1', 'CREATE SEQUENCE tap_leak',
    'CREATE VIEW tap_leak AS SELECT 1', 'CREATE FUNCTION tap_leak() RETURNS int LANGUAGE sql AS ''SELECT 1''',
    'CREATE TYPE tap_leak AS (a int)', 'CREATE DOMAIN tap_leak AS int')$$,
  'objects that become temporary by the search path are refused to a user');
RESET search_path;
SELECT is_empty(format('SELECT pg_temp.allowed(%L, %L)',
    format('CREATE TABLE %s.tap_leak (a int)', pg_my_temp_schema()::regnamespace),
    format('CREATE FUNCTION %s.tap_leak() RETURNS int LANGUAGE sql AS ''SELECT 1''', pg_my_temp_schema()::regnamespace)),
  'the temporary schema''s own name does not help');
SELECT is_empty($$SELECT pg_temp.allowed('EXPLAIN ANALYZE CREATE TEMP TABLE tap_leak AS SELECT 1', 'EXPLAIN ANALYZE CREATE TABLE pg_temp.tap_leak AS SELECT 1')$$,
  'EXPLAIN ANALYZE makes no temporary table either');
SELECT is_empty(:'others', 'cursors that are held, channels, locks and libraries are refused to a user');
SELECT is_empty('SELECT pg_temp.allowed(''LISTEN backoffice'')', 'a user may not listen on the channel of the back office');
SELECT is_empty($$SELECT pg_temp.allowed('DO ''BEGIN LISTEN tap; END''', 'DO ''BEGIN EXECUTE $x$LISTEN tap$x$; END''', 'DO ''BEGIN LOCK TABLE backoffice.accounts; END''',
    'DO ''BEGIN NOTIFY tap; END''')$$, 'a DO block does not help');

SET SESSION AUTHORIZATION tap_util_service;
SELECT is_empty(:'temporary_tables', 'temporary tables are refused to a service');
SELECT is_empty(:'others', 'cursors that are held, channels, locks and libraries are refused to a service');
SELECT lives_ok('LISTEN backoffice', 'a service may listen on the channel of the back office');
UNLISTEN *;
SET SESSION AUTHORIZATION tap_util_platform;
SELECT is_empty(:'temporary_tables', 'temporary tables are refused to the platform');
SELECT is_empty(:'others', 'cursors that are held, channels, locks and libraries are refused to the platform');
SELECT lives_ok('LISTEN backoffice', 'the platform may listen on the channel of the back office');
UNLISTEN *;
SET SESSION AUTHORIZATION tap_util_anonymous;
SELECT is_empty(:'temporary_tables', 'temporary tables are refused to an anonymous login');
SELECT is_empty(:'others', 'cursors that are held, channels, locks and libraries are refused to an anonymous login');
SELECT is_empty('SELECT pg_temp.allowed(''LISTEN backoffice'')', 'an anonymous login may not listen');

-- Roles: only what was granted.
SET SESSION AUTHORIZATION tap_util_user;
SELECT throws_ok('SET ROLE backoffice_owner', '42501', NULL, 'SET ROLE to the owner is refused');
SELECT throws_ok('SET ROLE backoffice_service', '42501', NULL, 'SET ROLE to a group that was not granted is refused');
SELECT throws_ok('SET ROLE tap_util_service', '42501', NULL, 'SET ROLE to another login is refused');
SELECT lives_ok('SET LOCAL ROLE backoffice_user', 'SET ROLE to the group that was granted is allowed');
SELECT is_empty('SELECT pg_temp.allowed(''LISTEN tap'')', 'and leaves the refusals');

-- Statements that no function may run.
\set ON_ERROR_STOP off
\set ON_ERROR_ROLLBACK on
BEGIN;
PREPARE TRANSACTION 'tap_utility';
\set prepare_state :LAST_ERROR_SQLSTATE
ROLLBACK;
BEGIN;
SELECT count(*) AS n FROM backoffice.accounts \gset
DECLARE held CURSOR WITH HOLD FOR SELECT * FROM backoffice.accounts;
\set hold_state :LAST_ERROR_SQLSTATE
DECLARE plain CURSOR FOR SELECT * FROM backoffice.accounts;
\set plain_state :SQLSTATE
ROLLBACK;
\set ON_ERROR_STOP on
SELECT is(:'prepare_state'::text, '42501', 'PREPARE TRANSACTION is refused');
SELECT is(:'hold_state'::text, '42501', 'a cursor WITH HOLD is refused at the top too');
SELECT is(:'plain_state'::text, '00000', 'an ordinary cursor is not');

-- Nothing changes for others.
SET SESSION AUTHORIZATION tap_util_nobody;
SELECT lives_ok('CREATE TEMP TABLE tap_leak (a int)', 'a login of no group may make temporary tables');
SELECT lives_ok('LISTEN tap', 'a login of no group may listen');
UNLISTEN *;
DROP TABLE tap_leak;
RESET SESSION AUTHORIZATION;
REVOKE CREATE ON SCHEMA public FROM tap_util_user, tap_util_nobody;
