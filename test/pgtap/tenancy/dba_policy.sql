-- What a DBA adds widens nothing: neither a permissive policy nor a grant.
SELECT plan(16);
SELECT tap.tenant('tap-dba') AS ours, tap.tenant('tap-dba') AS theirs \gset
SELECT tap.staff(:'ours', 'viewer') AS viewer, tap.staff(:'ours') AS nobody, tap.staff(:'ours', 'owner') AS owner, tap.staff(:'theirs', 'owner') AS stranger \gset
SELECT tap.bound('tap_dba_viewer', :'ours', :'viewer') AS a, tap.bound('tap_dba_nobody', :'ours', :'nobody') AS b,
  tap.bound('tap_dba_owner', :'ours', :'owner') AS c, tap.bound('tap_dba_theirs', :'theirs', :'stranger') AS d,
  tap.login('tap_dba_unbound', 'backoffice_user') AS e \gset
SET SESSION AUTHORIZATION tap_dba_theirs;
INSERT INTO backoffice.accounts (name) VALUES ('Theirs');
SET SESSION AUTHORIZATION tap_dba_owner;
INSERT INTO backoffice.accounts (name) VALUES ('Ours');
RESET SESSION AUTHORIZATION;

BEGIN;
CREATE POLICY tap_all ON backoffice.accounts USING (true) WITH CHECK (true);
CREATE POLICY tap_read ON backoffice.accounts FOR SELECT TO PUBLIC USING (true);
CREATE POLICY tap_write ON backoffice.accounts FOR INSERT TO tap_dba_viewer WITH CHECK (true);
SET LOCAL SESSION AUTHORIZATION tap_dba_owner;
SELECT is((SELECT array_agg(name) FROM backoffice.accounts), ARRAY['Ours'], 'a permissive policy shows no other tenant''s rows');
SELECT is(tap.count('UPDATE backoffice.accounts SET notes = ''x'''), 1::bigint, 'it lets nobody change them');
SELECT is(tap.count('DELETE FROM backoffice.accounts WHERE name = ''Theirs'''), 0::bigint, 'nor delete them');
SELECT throws_ok(format('INSERT INTO backoffice.accounts (tenant_id, name) VALUES (%L, ''x'')', :'theirs'), '42501', NULL, 'nor add to them');
ROLLBACK;
BEGIN;
CREATE POLICY tap_all ON backoffice.accounts USING (true) WITH CHECK (true);
CREATE POLICY tap_write ON backoffice.accounts FOR INSERT TO tap_dba_viewer WITH CHECK (true);
SET LOCAL SESSION AUTHORIZATION tap_dba_viewer;
SELECT throws_ok('INSERT INTO backoffice.accounts (name) VALUES (''x'')', '42501', NULL, 'a permissive policy gives no permission to insert');
SELECT throws_ok('UPDATE backoffice.accounts SET name = ''x''', '42501', NULL, 'nor to update');
SELECT throws_ok('DELETE FROM backoffice.accounts', '42501', NULL, 'nor to delete');
ROLLBACK;
BEGIN;
CREATE POLICY tap_all ON backoffice.accounts USING (true) WITH CHECK (true);
SET LOCAL SESSION AUTHORIZATION tap_dba_nobody;
SELECT throws_ok('SELECT * FROM backoffice.accounts', '42501', NULL, 'nor to read');
ROLLBACK;
BEGIN;
CREATE POLICY tap_all ON backoffice.accounts USING (true) WITH CHECK (true);
SET LOCAL SESSION AUTHORIZATION tap_dba_unbound;
SELECT throws_ok('SELECT * FROM backoffice.accounts', '28000', NULL, 'nor anything to a login without a tenant');
ROLLBACK;

-- Grants to logins, and reading as the tables' owner would.
BEGIN;
GRANT ALL ON ALL TABLES IN SCHEMA backoffice TO tap_dba_owner;
SET LOCAL SESSION AUTHORIZATION tap_dba_owner;
SELECT is((SELECT array_agg(name) FROM backoffice.accounts), ARRAY['Ours'], 'GRANT ALL shows no other tenant''s rows');
SELECT throws_ok(format('INSERT INTO backoffice.numbers (tenant_id) VALUES (%L)', :'theirs'), '42501', NULL, 'and lets nobody write for them');
SELECT is(tap.count(format('SELECT FROM %s', (SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'backoffice.audit_log'::regclass ORDER BY 1 LIMIT 1))), 0::bigint,
  'a partition of the log that was granted is empty');
ROLLBACK;
BEGIN;
SET LOCAL ROLE backoffice_owner;
SELECT throws_ok('SELECT * FROM backoffice.accounts', '28000', NULL, 'the owner of the tables reads nothing without a tenant');
SELECT throws_ok('DELETE FROM backoffice.accounts', '28000', NULL, 'and deletes nothing');
ROLLBACK;
BEGIN;
CREATE FUNCTION public.tap_dba_count() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT count(*) FROM backoffice.accounts';
ALTER FUNCTION public.tap_dba_count() OWNER TO backoffice_owner;
CREATE VIEW public.tap_dba_view AS SELECT * FROM backoffice.accounts;
ALTER VIEW public.tap_dba_view OWNER TO backoffice_owner;
GRANT SELECT ON public.tap_dba_view TO tap_dba_owner, tap_dba_nobody;
SET LOCAL SESSION AUTHORIZATION tap_dba_owner;
SELECT is(public.tap_dba_count(), 1::bigint, 'a SECURITY DEFINER function of the owner sees one tenant');
SELECT is((SELECT count(*) FROM public.tap_dba_view), 1::bigint, 'a view of the owner shows one tenant');
ROLLBACK;
