-- create_tenant(): who may, what is refused, and what a tenant begins with.
SELECT plan(27);
SELECT tap.tenant('tap-new') AS ours \gset
SELECT tap.staff(:'ours', 'owner') AS owner \gset
SELECT tap.bound('tap_new_user', :'ours', :'owner') AS a, tap.login('tap_new_service', 'backoffice_service') AS b,
  tap.login('tap_new_platform', 'backoffice_platform') AS c, tap.login('tap_new_anonymous', 'backoffice_anonymous') AS d,
  'tap-new-' || substr(md5(gen_random_uuid()::text), 1, 12) AS slug \gset

SET SESSION AUTHORIZATION tap_new_user;
SELECT throws_ok(format('SELECT backoffice.create_tenant(%L, ''x'')', :'slug'), '42501', NULL, 'an owner of a tenant may not make another');
SELECT throws_ok('INSERT INTO backoffice.tenants (slug, name) VALUES (''tap-raw'', ''x'')', '42501', NULL, 'nor insert one');
SELECT throws_ok('DELETE FROM backoffice.tenants', '42501', NULL, 'nor delete their own');
SET SESSION AUTHORIZATION tap_new_service;
SELECT throws_ok(format('SELECT backoffice.create_tenant(%L, ''x'')', :'slug'), '42501', NULL, 'a service may not make a tenant');
SET SESSION AUTHORIZATION tap_new_anonymous;
SELECT throws_ok(format('SELECT backoffice.create_tenant(%L, ''x'')', :'slug'), '42501', NULL, 'an anonymous login may not make a tenant');

SET SESSION AUTHORIZATION tap_new_platform;
SELECT backoffice.create_tenant(:'slug', 'Of the platform', 'Europe/Berlin', 'EUR') AS made \gset
SELECT throws_ok(format('SELECT backoffice.create_tenant(%L, ''x'')', :'slug'), '23505', NULL, 'a slug in use is refused');
SELECT throws_ok('SELECT backoffice.create_tenant(''Tap'', ''x'')', '23514', NULL, 'capital letters in a slug are refused');
SELECT throws_ok('SELECT backoffice.create_tenant(''t'', ''x'')', '23514', NULL, 'a slug of one letter is refused');
SELECT throws_ok('SELECT backoffice.create_tenant(''-tap'', ''x'')', '23514', NULL, 'a dash at the beginning is refused');
SELECT throws_ok('SELECT backoffice.create_tenant(''tap-'', ''x'')', '23514', NULL, 'a dash at the end is refused');
SELECT throws_ok(format('SELECT backoffice.create_tenant(%L, ''x'')', repeat('t', 64)), '23514', NULL, 'a slug of 64 letters is refused');
SELECT throws_ok(format('SELECT backoffice.create_tenant(%L, ''x'')', repeat('t', 1000000)), '23514', NULL, 'so is one of a million');
SELECT throws_ok('SELECT backoffice.create_tenant('''', ''x'')', '23514', NULL, 'an empty slug is refused');
SELECT throws_ok('SELECT backoffice.create_tenant(''tap-new'', '' '')', '23514', NULL, 'a blank name is refused');
SELECT throws_ok('SELECT backoffice.create_tenant(''tap-new'', ''x'', ''Mars/Olympus'')', '22023', NULL, 'an unknown time zone is refused');
SELECT throws_ok('SELECT backoffice.create_tenant(''tap-new'', ''x'', '''')', '22023', NULL, 'an empty time zone is refused');
SELECT throws_ok('SELECT backoffice.create_tenant(''tap-new'', ''x'', ''UTC'', ''eur'')', '23514', NULL, 'a currency in small letters is refused');
SELECT throws_ok('SELECT backoffice.create_tenant(NULL, ''x'')', '22004', NULL, 'a null slug is refused');
SELECT throws_ok('SELECT backoffice.create_tenant(''tap-new'', NULL)', '22004', NULL, 'a null name is refused');
SELECT throws_ok('SELECT backoffice.create_tenant(''tap-new'', ''x'', NULL)', '22004', NULL, 'a null time zone is refused');
SELECT throws_ok('SELECT backoffice.create_tenant(''tap-new'', ''x'', ''UTC'', NULL)', '22004', NULL, 'a null currency is refused');

-- Seen from inside.
SELECT backoffice.create_user(:'made', 'first@tap.example', 'First', 'User', '{owner}') AS first \gset
BEGIN;
SELECT backoffice.enter(:'made', :'first') AS entered \gset
SELECT results_eq('SELECT slug, name, time_zone, currency, status FROM backoffice.tenants',
  format('VALUES (%L, ''Of the platform'', ''Europe/Berlin'', ''EUR'', ''active'')', :'slug'), 'the tenant is as it was asked for');
SELECT is((SELECT array_agg(name ORDER BY name) FROM backoffice.roles WHERE is_system), '{accountant,admin,owner,sales,viewer}', 'it has the system roles');
SELECT is((SELECT array_agg(kind ORDER BY kind) FROM backoffice.number_series), '{account,order,quotation}', 'it has its number series');
SELECT is((SELECT array_agg(name ORDER BY name) FROM backoffice.workflows), '{inquiry,production,sale,trade}', 'it has its workflows');
SELECT is((SELECT array_agg(name ORDER BY name) FROM backoffice.order_types), '{production,store,trade}', 'it has its order types');
SELECT is(backoffice.permitted('tenants.edit'), true, 'its first user is an owner');
ROLLBACK;
