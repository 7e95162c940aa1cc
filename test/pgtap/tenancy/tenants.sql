-- The tenant's own record: what a tenant may change, what is the platform's, what nobody may.
SELECT plan(32);
SELECT tap.tenant('tap-record') AS ours, tap.tenant('tap-record') AS theirs \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'ours', 'sales') AS sales, tap.staff(:'ours') AS nobody \gset
SELECT tap.bound('tap_record_owner', :'ours', :'owner') AS a, tap.bound('tap_record_sales', :'ours', :'sales') AS b,
  tap.bound('tap_record_nobody', :'ours', :'nobody') AS c, tap.login('tap_record_platform', 'backoffice_platform') AS d \gset

SET SESSION AUTHORIZATION tap_record_owner;
BEGIN;
SELECT is((SELECT array_agg(id) FROM backoffice.tenants), ARRAY[:'ours'::uuid], 'a user sees one tenant');
SELECT lives_ok('UPDATE backoffice.tenants SET name = ''New name'', settings = ''{"a": 1}'', billing_email = ''a@tap.example''', 'an owner changes the tenant''s own fields');
SELECT lives_ok('UPDATE backoffice.tenants SET slug = slug, plan = plan, status = status, currency = currency', 'the same values may be written back');
SELECT lives_ok('UPDATE backoffice.tenants SET time_zone = ''America/New_York''', 'an owner changes the time zone');
SELECT throws_ok('UPDATE backoffice.tenants SET time_zone = ''Nowhere''', '22023', NULL, 'an unknown time zone is refused');
SELECT throws_ok('UPDATE backoffice.tenants SET slug = ''tap-other''', '42501', NULL, 'the slug is the platform''s');
SELECT throws_ok('UPDATE backoffice.tenants SET domain = ''tap.example''', '42501', NULL, 'the domain is the platform''s');
SELECT throws_ok('UPDATE backoffice.tenants SET status = ''trial''', '42501', NULL, 'the status is the platform''s');
SELECT throws_ok('UPDATE backoffice.tenants SET plan = ''gold''', '42501', NULL, 'the plan is the platform''s');
SELECT throws_ok('UPDATE backoffice.tenants SET features = ''{all}''', '42501', NULL, 'features are the platform''s');
SELECT throws_ok('UPDATE backoffice.tenants SET max_users = 1000', '42501', NULL, 'the limit of users is the platform''s');
SELECT throws_ok('UPDATE backoffice.tenants SET max_integrations = 1000', '42501', NULL, 'the limit of integrations is the platform''s');
SELECT throws_ok('UPDATE backoffice.tenants SET currency = ''EUR''', '42501', NULL, 'the currency is the platform''s');
SELECT throws_ok('UPDATE backoffice.tenants SET id = backoffice.uuid_v7()', '42501', NULL, 'the id stays');
SELECT throws_ok('UPDATE backoffice.tenants SET created_at = created_at - interval ''1 day''', '42501', NULL, 'the time of making stays');
SELECT throws_ok('UPDATE backoffice.tenants SET billing_email = ''nobody''', '23514', NULL, 'a malformed address is refused');
SELECT throws_ok('UPDATE backoffice.tenants SET settings = ''[]''', '23514', NULL, 'settings are an object');
SELECT is(tap.count(format('UPDATE backoffice.tenants SET name = ''x'' WHERE id = %L', :'theirs')), 0::bigint, 'another tenant is not there');
ROLLBACK;
SET SESSION AUTHORIZATION tap_record_sales;
SELECT is((SELECT count(*) FROM backoffice.tenants), 1::bigint, 'who holds tenants.view sees the tenant');
SELECT throws_ok('UPDATE backoffice.tenants SET name = ''x''', '42501', 'permission "tenants.edit" is missing', 'who does not hold tenants.edit changes nothing');
SET SESSION AUTHORIZATION tap_record_nobody;
SELECT throws_ok('SELECT * FROM backoffice.tenants', '42501', 'permission "tenants.view" is missing', 'who holds nothing does not even see it');

SET SESSION AUTHORIZATION tap_record_platform;
BEGIN;
SELECT throws_ok('UPDATE backoffice.tenants SET plan = ''gold''', '28000', NULL, 'the platform too works inside a tenant');
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
SELECT is(tap.count('UPDATE backoffice.tenants SET plan = ''gold'', max_users = 50'), 1::bigint, 'and sets plan and limits there');
SELECT throws_ok('DELETE FROM backoffice.tenants', '42501', NULL, 'the platform does not delete a tenant');
ROLLBACK;
RESET SESSION AUTHORIZATION;
SELECT throws_ok(format('DELETE FROM backoffice.tenants WHERE id = %L', :'ours'), '42501', NULL, 'nor does a superuser');

-- Locations.
SET SESSION AUTHORIZATION tap_record_owner;
BEGIN;
SELECT lives_ok('INSERT INTO backoffice.locations (code, name) VALUES (''A-1'', ''First'')', 'an owner makes a location');
SELECT throws_ok('INSERT INTO backoffice.locations (code, name) VALUES (''A-1'', ''Second'')', '23505', NULL, 'its code is unique');
SELECT throws_ok('INSERT INTO backoffice.locations (code, name) VALUES (''A 1'', ''x'')', '23514', NULL, 'a blank in a code is refused');
SELECT throws_ok('INSERT INTO backoffice.locations (code, name) VALUES (''A2'', '' '')', '23514', NULL, 'a blank name is refused');
ROLLBACK;
SET SESSION AUTHORIZATION tap_record_sales;
SELECT throws_ok('INSERT INTO backoffice.locations (code, name) VALUES (''A2'', ''x'')', '42501', 'permission "locations.create" is missing', 'sales makes no location');
SELECT throws_ok('UPDATE backoffice.locations SET name = ''x''', '42501', 'permission "locations.edit" is missing', 'nor changes one');
SELECT throws_ok('DELETE FROM backoffice.locations', '42501', 'permission "locations.delete" is missing', 'nor deletes one');
