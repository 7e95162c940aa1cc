-- enrol() on a table with rows, and what it refuses.
SELECT plan(35);
SELECT tap.tenant('tap-rows') AS ours, tap.tenant('tap-rows') AS theirs \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'theirs', 'owner') AS stranger \gset
SELECT tap.bound('tap_rows_ours', :'ours', :'owner') AS a, tap.bound('tap_rows_theirs', :'theirs', :'stranger') AS b, tap.login('tap_rows_platform', 'backoffice_platform') AS c \gset
SET client_min_messages = warning;
DROP SCHEMA IF EXISTS tap_rows CASCADE;
CREATE SCHEMA tap_rows;
GRANT USAGE ON SCHEMA tap_rows TO PUBLIC;
CREATE TABLE tap_rows.plain (id integer PRIMARY KEY, name text UNIQUE);
INSERT INTO tap_rows.plain VALUES (1, 'a'), (2, 'b');
CREATE TABLE tap_rows.owned (id integer PRIMARY KEY, tenant_id uuid);
CREATE TABLE tap_rows.other (id integer PRIMARY KEY, tenant_id text);
CREATE TABLE tap_rows.empty (id integer PRIMARY KEY);
CREATE VIEW tap_rows.view AS SELECT 1 AS id;
CREATE MATERIALIZED VIEW tap_rows.matview AS SELECT 1 AS id;
CREATE SEQUENCE tap_rows.sequence;

-- Whose the rows are.
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.plain'', ''products'')', '22023', NULL, 'rows without an owner are refused');
SELECT hasnt_column('tap_rows', 'plain', 'tenant_id', 'and the table is as it was');
BEGIN;
SELECT throws_ok(format('SELECT backoffice.enrol(''tap_rows.plain'', ''products'', tenant => %L)', gen_random_uuid()), '22023', NULL, 'a tenant that does not exist owns nothing');
ROLLBACK;
SELECT lives_ok(format('SELECT backoffice.enrol(''tap_rows.plain'', ''products'', tenant => %L)', :'ours'), 'with a tenant they are that tenant''s');
SELECT is(backoffice.enrol('tap_rows.plain', 'products'), '{}', 'which need not be said again');
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE resource = 'tap_rows.plain' AND tenant_id = :'ours' AND action <> 'enrol'), 0::bigint, 'giving them an owner is no change of a row');
SET SESSION AUTHORIZATION tap_rows_ours;
SELECT is((SELECT count(*) FROM tap_rows.plain), 2::bigint, 'their owner sees them');
SELECT throws_ok('INSERT INTO tap_rows.plain VALUES (1, ''c'')', '23505', NULL, 'the table''s own key goes on working');
SET SESSION AUTHORIZATION tap_rows_theirs;
SELECT is((SELECT count(*) FROM tap_rows.plain), 0::bigint, 'nobody else does');
RESET SESSION AUTHORIZATION;
INSERT INTO tap_rows.owned VALUES (1, :'theirs'), (2, NULL);
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.owned'', ''products'')', '22023', NULL, 'rows whose tenant is null are rows without an owner');
SELECT lives_ok(format('SELECT backoffice.enrol(''tap_rows.owned'', ''products'', tenant => %L)', :'ours'), 'they are given to the tenant named');
SELECT is((SELECT array_agg(tenant_id ORDER BY id) FROM tap_rows.owned), ARRAY[:'theirs', :'ours']::uuid[], 'the others keep theirs');

-- What makes no sense.
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.other'', ''products'')', '22023', NULL, 'a tenant_id that is no uuid is refused');
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.view'', ''products'')', '22023', NULL, 'a view is no table');
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.matview'', ''products'')', '22023', NULL, 'nor is a materialized view');
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.sequence'', ''products'')', '22023', NULL, 'nor a sequence');
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.absent'', ''products'')', '42P01', NULL, 'a table that is not there has no name to cast');
SELECT throws_ok('SELECT backoffice.enrol(1::oid::regclass, ''products'')', '22023', 'there is no such table', 'nor is there one by a wrong number');
SELECT throws_ok('SELECT backoffice.enrol(NULL, ''products'')', '22004', NULL, 'a null table is refused');
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.empty'', NULL)', '22004', NULL, 'a null module is refused');
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.empty'', ''machines'')', '22023', NULL, 'an unknown module is refused');
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.empty'', '''')', '22023', NULL, 'an empty module is refused');
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.empty'', ''products'', create_action => ''build'')', '22023', 'there is no permission "products.build"', 'an unknown action is refused');
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.empty'', ''products'', edit_action => ''bend'')', '22023', NULL, 'for editing too');
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.empty'', ''products'', delete_action => ''burn'')', '22023', NULL, 'and for deleting');
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.empty'', ''products'', commands => ''{select,truncate}'')', '22023', NULL, 'TRUNCATE is no command');
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.empty'', ''products'', commands => ARRAY[''select'', NULL])', '22004', NULL, 'nor is null');
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.empty'', ''products'', secret => ''{pin}'')', '22023', NULL, 'an unknown column is no secret');
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.empty'', ''products'', tenant => ''x'')', '22P02', NULL, 'a tenant is a UUID');
SELECT throws_ok(format('SELECT backoffice.enrol(''tap_rows.empty'', %L)', 'products'' OR true; --'), '22023', NULL, 'a quote in a name is part of it');
SELECT hasnt_column('tap_rows', 'empty', 'tenant_id', 'no refusal left anything behind');

-- Not from inside a tenant, and not by clients.
BEGIN;
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.empty'', ''products'')', '42501', 'a table cannot be enrolled from inside a tenant', 'not even by a superuser');
ROLLBACK;
SET SESSION AUTHORIZATION tap_rows_ours;
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.empty'', ''products'')', '42501', NULL, 'not by a user');
SET SESSION AUTHORIZATION tap_rows_platform;
SELECT throws_ok('SELECT backoffice.enrol(''tap_rows.empty'', ''products'')', '42501', NULL, 'not by the platform');
RESET SESSION AUTHORIZATION;
SELECT is(backoffice.enrol('tap_rows.empty', 'products', NULL, NULL, NULL, NULL, NULL, NULL) <> '{}', true, 'null for the rest is as if it were left out');
DROP SCHEMA tap_rows CASCADE;
