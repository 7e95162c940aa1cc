-- enrol() on a table of one's own: what it gets, and that calling again changes nothing or repairs.
SELECT plan(40);
SELECT tap.tenant('tap-enrol') AS ours, tap.tenant('tap-enrol') AS theirs \gset
SELECT tap.staff(:'ours', 'admin') AS admin, tap.staff(:'ours', 'viewer') AS viewer, tap.staff(:'theirs', 'owner') AS stranger \gset
SELECT tap.bound('tap_enrol_admin', :'ours', :'admin') AS a, tap.bound('tap_enrol_viewer', :'ours', :'viewer') AS b, tap.bound('tap_enrol_theirs', :'theirs', :'stranger') AS c,
  tap.login('tap_enrol_anonymous', 'backoffice_anonymous') AS d, tap.login('tap_enrol_service', 'backoffice_service') AS e \gset
SET client_min_messages = warning;
DROP SCHEMA IF EXISTS tap_enrol CASCADE;
CREATE SCHEMA tap_enrol;
GRANT USAGE ON SCHEMA tap_enrol TO PUBLIC;
CREATE TABLE tap_enrol.machines (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL, pin text, created_at timestamptz DEFAULT now(), updated_at timestamptz);
CREATE FUNCTION pg_temp.enrolled() RETURNS text[] LANGUAGE sql AS
  $$ SELECT backoffice.enrol('tap_enrol.machines', 'products', secret => '{pin}') $$;

-- The first time, and the second.
SELECT cmp_ok(cardinality(pg_temp.enrolled()), '>', 8, 'the first call says what it did');
SELECT is(pg_temp.enrolled(), '{}', 'the second has nothing to do');
SELECT is((SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE oid = 'tap_enrol.machines'::regclass), true, 'row security is on and forced');
SELECT col_not_null('tap_enrol', 'machines', 'tenant_id', 'it has a tenant');
SELECT is((SELECT count(*) FROM pg_trigger WHERE tgrelid = 'tap_enrol.machines'::regclass AND NOT tgisinternal AND tgenabled = 'A'), 3::bigint, 'three triggers always fire');
SELECT is((SELECT array_agg(a.privilege_type ORDER BY a.privilege_type) FROM pg_class c, aclexplode(c.relacl) a WHERE c.oid = 'tap_enrol.machines'::regclass AND a.grantee = 'backoffice_user'::regrole),
  '{DELETE,INSERT,SELECT,UPDATE}', 'the groups get the four commands and no more');

-- It behaves as our own tables do.
SET SESSION AUTHORIZATION tap_enrol_theirs;
INSERT INTO tap_enrol.machines (name) VALUES ('theirs');
SET SESSION AUTHORIZATION tap_enrol_admin;
BEGIN;
INSERT INTO tap_enrol.machines (name, pin) VALUES ('ours', '1234') RETURNING id \gset
SELECT is((SELECT array_agg(name || ' ' || (tenant_id = :'ours')) FROM tap_enrol.machines), '{ours true}', 'a user sees the tenant''s rows');
SELECT throws_ok(format('INSERT INTO tap_enrol.machines (tenant_id, name) VALUES (%L, ''x'')', :'theirs'), '42501', NULL, 'and makes none for another');
SELECT throws_ok('UPDATE tap_enrol.machines SET id = gen_random_uuid()', '42501', NULL, 'its id stays');
SELECT lives_ok('UPDATE tap_enrol.machines SET name = ''changed'', pin = ''5678''', 'a row can be changed');
SELECT isnt((SELECT updated_at FROM tap_enrol.machines), NULL, 'updated_at follows');
SELECT is((SELECT array_agg(action || ' ' || resource || ' ' || resource_id ORDER BY recorded_at, id) FROM backoffice.audit_log WHERE resource = 'tap_enrol.machines'),
  ARRAY['insert tap_enrol.machines ' || :'id', 'update tap_enrol.machines ' || :'id'], 'the changes are on record');
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE resource = 'tap_enrol.machines' AND (old_values::text || new_values::text LIKE '%1234%' OR new_values::text LIKE '%5678%')), 0::bigint, 'without the secret');
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE resource = 'tap_enrol.machines' AND new_values ? 'pin'), 2::bigint, 'but with the fact that it changed');
SELECT throws_ok('TRUNCATE tap_enrol.machines', '42501', NULL, 'nobody truncates it');
ROLLBACK;
SET SESSION AUTHORIZATION tap_enrol_viewer;
SELECT is((SELECT count(*) FROM tap_enrol.machines), 0::bigint, 'a viewer may read');
SELECT throws_ok('INSERT INTO tap_enrol.machines (name) VALUES (''x'')', '42501', 'permission "products.create" is missing', 'and not write');
SELECT throws_ok('SELECT backoffice.enrol(''tap_enrol.machines'', ''products'')', '42501', NULL, 'nor enrol');
SET SESSION AUTHORIZATION tap_enrol_service;
SELECT throws_ok('SELECT * FROM tap_enrol.machines', '28000', NULL, 'without a context there is nothing');
SET SESSION AUTHORIZATION tap_enrol_anonymous;
SELECT throws_ok('SELECT * FROM tap_enrol.machines', '42501', NULL, 'an anonymous login may not read it');

-- What somebody changed comes back, and is told.
RESET SESSION AUTHORIZATION;
ALTER TABLE tap_enrol.machines DISABLE ROW LEVEL SECURITY;
SELECT cmp_ok(cardinality(pg_temp.enrolled()), '=', 1, 'row security that was off is told');
ALTER TABLE tap_enrol.machines NO FORCE ROW LEVEL SECURITY;
SELECT cmp_ok(cardinality(pg_temp.enrolled()), '=', 1, 'row security that was not forced is told');
SELECT is((SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE oid = 'tap_enrol.machines'::regclass), true, 'both are back');
REVOKE SELECT ON tap_enrol.machines FROM backoffice_user;
SELECT cmp_ok(cardinality(pg_temp.enrolled()), '>', 0, 'a grant that was missing is told');
SELECT is(has_table_privilege('backoffice_user', 'tap_enrol.machines', 'SELECT'), true, 'and is back');
ALTER TABLE tap_enrol.machines DISABLE TRIGGER backoffice_audit;
SELECT cmp_ok(cardinality(pg_temp.enrolled()), '=', 1, 'a trigger that was off is told');
SELECT is((SELECT tgenabled FROM pg_trigger WHERE tgrelid = 'tap_enrol.machines'::regclass AND tgname = 'backoffice_audit'), 'A'::"char", 'and fires always');
ALTER POLICY backoffice_delete ON tap_enrol.machines USING (true);
SELECT is(pg_temp.enrolled(), '{replaced policy backoffice_delete}', 'a policy that was changed is replaced');
DROP POLICY backoffice_isolation ON tap_enrol.machines;
SELECT is(pg_temp.enrolled(), '{created policy backoffice_isolation}', 'a policy that was dropped is made');
DROP TRIGGER backoffice_guard_row ON tap_enrol.machines;
SELECT is(pg_temp.enrolled(), '{created trigger backoffice_guard_row}', 'a trigger that was dropped is made');
ALTER TABLE tap_enrol.machines ALTER tenant_id DROP DEFAULT, ALTER tenant_id DROP NOT NULL;
SELECT is(pg_temp.enrolled(), '{"set the default of tenant_id","made tenant_id NOT NULL"}', 'so are default and NOT NULL');
SELECT is(pg_temp.enrolled(), '{}', 'then there is nothing to do');

-- Another module, fewer commands, one action for all.
SELECT is(cardinality(backoffice.enrol('tap_enrol.machines', 'accounts', 'edit', 'edit', 'edit', '{select,insert}', '{pin}')) >= 4, true, 'another module replaces the four policies');
SET SESSION AUTHORIZATION tap_enrol_viewer;
SELECT throws_ok('INSERT INTO tap_enrol.machines (name) VALUES (''x'')', '42501', 'permission "accounts.edit" is missing', 'the action given is asked for');
SET SESSION AUTHORIZATION tap_enrol_admin;
SELECT throws_ok('DELETE FROM tap_enrol.machines', '42501', 'permission denied for table machines', 'a command that is not listed is taken back');
RESET SESSION AUTHORIZATION;

-- Odd names, and partitions.
CREATE TABLE tap_enrol."Odd ""'; -- name" (id integer PRIMARY KEY, location_id uuid, "Pin Code" text);
SELECT lives_ok('SELECT backoffice.enrol(''tap_enrol."Odd ""''''; -- name"'', ''products'', secret => ''{"Pin Code"}'')', 'a name with quotes is a name');
SELECT is((SELECT count(*) FROM pg_policy WHERE polrelid = 'tap_enrol."Odd ""''; -- name"'::regclass), 9::bigint, 'with a location come four policies more');
SELECT is(backoffice.enrol('tap_enrol."Odd ""''; -- name"', 'products', secret => '{"Pin Code"}'), '{}', 'and the second call has nothing to do');
CREATE TABLE tap_enrol.parted (id integer, tenant_id uuid) PARTITION BY LIST (id);
CREATE TABLE tap_enrol.part PARTITION OF tap_enrol.parted FOR VALUES IN (1);
SELECT lives_ok('SELECT backoffice.enrol(''tap_enrol.parted'', ''products'')', 'a partitioned table can be enrolled');
SELECT is((SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE oid = 'tap_enrol.part'::regclass), true, 'its partitions are closed');
DROP SCHEMA tap_enrol CASCADE;
