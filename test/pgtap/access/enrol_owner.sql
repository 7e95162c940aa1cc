-- enrol() as the owner of a table, who is no superuser.
SELECT plan(7);
SELECT tap.tenant('tap-enroller') AS ours \gset
SELECT tap.staff(:'ours', 'owner') AS owner \gset
SELECT tap.login('tap_enroller') AS migrator, tap.login('tap_enroller_other') AS other, tap.bound('tap_enroller_user', :'ours', :'owner') AS "user" \gset
SET client_min_messages = warning;
DROP SCHEMA IF EXISTS tap_enroller CASCADE;
CREATE SCHEMA tap_enroller AUTHORIZATION tap_enroller;
GRANT USAGE ON SCHEMA tap_enroller TO PUBLIC;
GRANT USAGE ON SCHEMA backoffice TO tap_enroller, tap_enroller_other;
SET SESSION AUTHORIZATION tap_enroller;
CREATE TABLE tap_enroller.machines (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text);
SELECT throws_ok('SELECT backoffice.enrol(''tap_enroller.machines'', ''products'')', '42501', NULL, 'who was not granted enrol() does not enrol');
RESET SESSION AUTHORIZATION;
GRANT EXECUTE ON FUNCTION backoffice.enrol TO tap_enroller, tap_enroller_other;
SET SESSION AUTHORIZATION tap_enroller_other;
SELECT throws_ok('SELECT backoffice.enrol(''tap_enroller.machines'', ''products'')', '42501', NULL, 'nor does who is not the owner of the table');
SELECT throws_ok('SELECT backoffice.enrol(''backoffice.accounts'', ''products'')', '42501', NULL, 'and certainly not of one of ours');
SET SESSION AUTHORIZATION tap_enroller;
SELECT lives_ok('SELECT backoffice.enrol(''tap_enroller.machines'', ''products'')', 'the owner enrols');
SET SESSION AUTHORIZATION tap_enroller_user;
SELECT lives_ok('INSERT INTO tap_enroller.machines (name) VALUES (''x'')', 'and a user works with it');
SET SESSION AUTHORIZATION tap_enroller;
SELECT lives_ok('DO $$BEGIN ASSERT backoffice.enrol(''tap_enroller.machines'', ''products'') = ''{}''; END$$', 'calling again has nothing to do');
SELECT throws_ok('SELECT * FROM tap_enroller.machines', '42501', NULL, 'the owner reads no rows of a tenant');
RESET SESSION AUTHORIZATION;
DROP SCHEMA tap_enroller CASCADE;
REVOKE ALL ON SCHEMA backoffice FROM tap_enroller, tap_enroller_other;
REVOKE ALL ON FUNCTION backoffice.enrol FROM tap_enroller, tap_enroller_other;
