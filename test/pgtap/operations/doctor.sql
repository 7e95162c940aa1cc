-- doctor() finds what a DBA broke by hand, says what mends it, and the remedy mends it. Each finding is made first. In one
-- transaction that is rolled back: others use the database.
SELECT plan(40);
SELECT tap.tenant('tap-doctor') AS ours \gset
SELECT tap.staff(:'ours', 'owner') AS owner \gset
SELECT tap.bound('tap_doctor_user', :'ours', :'owner') AS "user" \gset
SELECT tap.login('tap_doctor_other') AS other \gset

-- Names a breakage's finding, runs its remedy, and looks again.
CREATE OR REPLACE FUNCTION pg_temp.mended(breakage text, finding text, detail text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE found record; remedies int := 0;
BEGIN
  EXECUTE breakage;
  FOR found IN SELECT * FROM backoffice.doctor() d WHERE d.finding = mended.finding AND d.detail LIKE mended.detail LOOP
    remedies := remedies + 1;
    IF remedies = 1 OR found.remedy NOT LIKE 'SELECT * FROM backoffice.deploy()' THEN EXECUTE found.remedy; END IF;
  END LOOP;
  RETURN NEXT ok(remedies > 0, breakage || ': is found');
  RETURN NEXT is((SELECT count(*) FROM backoffice.doctor() d WHERE d.finding = mended.finding AND d.detail LIKE mended.detail), 0::bigint,
    breakage || ': is mended');
END $$;

-- Without what the other files have left in their own schemas and logins, and without the server's own age.
CREATE OR REPLACE FUNCTION pg_temp.findings() RETURNS SETOF text LANGUAGE sql AS $$
  SELECT finding || ': ' || detail FROM backoffice.doctor()
   WHERE (detail NOT LIKE 'tap\_%' OR detail LIKE 'tap\_doctor%') AND finding <> 'server with known row-security holes'
$$;

SELECT is((SELECT count(*) FROM backoffice.doctor() WHERE finding = 'server with known row-security holes'),
  (SELECT count(*) FROM (VALUES (15, 14), (16, 10), (17, 6)) fixed (major, minor)
    WHERE current_setting('server_version_num')::int BETWEEN major * 10000 AND major * 10000 + minor - 1),
  'a server is found wanting just before the release that mended it');

BEGIN;
SELECT is_empty('SELECT * FROM pg_temp.findings()', 'a sound database has no finding');
SELECT * FROM pg_temp.mended('DROP POLICY backoffice_select ON backoffice.orders', 'schema differs', '%policy backoffice_select on backoffice.orders');
SELECT * FROM pg_temp.mended('ALTER TABLE backoffice.accounts DISABLE ROW LEVEL SECURITY', 'schema differs', '%table backoffice.accounts');
SELECT * FROM pg_temp.mended('ALTER TABLE backoffice.accounts NO FORCE ROW LEVEL SECURITY', 'schema differs', '%table backoffice.accounts');
SELECT * FROM pg_temp.mended('ALTER TABLE backoffice.orders DISABLE TRIGGER backoffice_audit', 'schema differs', '%trigger backoffice_audit on backoffice.orders');
SELECT * FROM pg_temp.mended('DROP INDEX backoffice.orders_account_idx', 'schema differs', '%index backoffice.orders_account_idx');
SELECT * FROM pg_temp.mended('ALTER TABLE backoffice.orders OWNER TO postgres', 'schema differs', '%table backoffice.orders');
SELECT * FROM pg_temp.mended('GRANT TRUNCATE ON backoffice.orders TO backoffice_user', 'privilege that row security does not hold for', 'TRUNCATE on backoffice.orders%');
SELECT * FROM pg_temp.mended('GRANT REFERENCES ON backoffice.orders TO PUBLIC', 'privilege that row security does not hold for', 'REFERENCES on backoffice.orders to PUBLIC');
SELECT * FROM pg_temp.mended('GRANT USAGE ON SCHEMA backoffice_private TO backoffice_user', 'private schema open', 'backoffice_user');
SELECT * FROM pg_temp.mended('GRANT CREATE ON SCHEMA backoffice TO backoffice_user', 'schema open for creation', 'backoffice_user');
SELECT * FROM pg_temp.mended('GRANT SELECT ON backoffice.audit_log_default TO backoffice_user', 'partition open', 'SELECT on backoffice.audit_log_default%');
SELECT * FROM pg_temp.mended('GRANT EXECUTE ON FUNCTION backoffice.bind_login(text, uuid, uuid) TO PUBLIC', 'function open to everybody', 'backoffice.bind_login%');
SELECT * FROM pg_temp.mended('CREATE VIEW backoffice.everything AS SELECT * FROM backoffice.orders', 'view with its owner''s rights', 'backoffice.everything');
SELECT * FROM pg_temp.mended('ALTER ROLE backoffice_user CREATEDB', 'group role with powers', 'backoffice_user');
SELECT * FROM pg_temp.mended('GRANT backoffice_owner TO tap_doctor_other', 'owner with members', 'tap_doctor_other');
SELECT * FROM pg_temp.mended('GRANT backoffice_service TO tap_doctor_user', 'bound login that must not be bound', 'tap_doctor_user%');
SELECT * FROM pg_temp.mended('GRANT backoffice_user TO tap_doctor_other; ALTER ROLE tap_doctor_other BYPASSRLS', 'login that row security does not hold for', 'tap_doctor_other');
ALTER ROLE backoffice_user CREATEDB;
SELECT is((SELECT count(*) FROM backoffice.doctor() WHERE finding = 'deploy() refuses'), 1::bigint, 'what stops deploy() is a finding, too');
ROLLBACK;

SET SESSION AUTHORIZATION tap_doctor_user;
SELECT throws_ok('SELECT * FROM backoffice.doctor()', '42501', NULL, 'a user does not examine the database');
RESET SESSION AUTHORIZATION;
BEGIN;
SELECT backoffice.enter(:'ours', :'owner');
SELECT throws_ok('SELECT * FROM backoffice.doctor()', '55000', NULL, 'nor does anybody inside a tenant');
ROLLBACK;
SELECT is_empty('SELECT * FROM pg_temp.findings()', 'nothing of it stays');
SELECT * FROM finish();
