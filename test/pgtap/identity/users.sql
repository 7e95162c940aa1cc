-- Users: create_user() for the platform, the table for the tenant.
SELECT plan(48);
SELECT tap.tenant('tap-users') AS ours, tap.tenant('tap-users') AS theirs \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'ours', 'sales') AS sales, tap.staff(:'theirs', 'owner') AS stranger \gset
SELECT tap.bound('tap_users_owner', :'ours', :'owner') AS a, tap.bound('tap_users_sales', :'ours', :'sales') AS b,
  tap.login('tap_users_platform', 'backoffice_platform') AS c, tap.login('tap_users_service', 'backoffice_service') AS d \gset

SET SESSION AUTHORIZATION tap_users_owner;
SELECT throws_ok(format('SELECT backoffice.create_user(%L, ''a@tap.example'', ''A'', ''B'')', :'ours'), '42501', NULL, 'an owner does not call create_user');
SET SESSION AUTHORIZATION tap_users_service;
SELECT throws_ok(format('SELECT backoffice.create_user(%L, ''a@tap.example'', ''A'', ''B'')', :'ours'), '42501', NULL, 'a service does not call create_user');

SET SESSION AUTHORIZATION tap_users_platform;
BEGIN;
SELECT backoffice.create_user(:'ours', 'Ann@Tap.Example', 'Ann', 'Able', '{viewer,sales}') AS ann \gset
SELECT throws_ok(format('SELECT backoffice.create_user(%L, ''ann@tap.example'', ''A'', ''B'')', :'ours'), '23505', NULL, 'an e-mail address is unique whatever its case');
SELECT lives_ok(format('SELECT backoffice.create_user(%L, ''ann@tap.example'', ''A'', ''B'')', :'theirs'), 'but free in another tenant');
SELECT throws_ok(format('SELECT backoffice.create_user(%L, ''b@tap.example'', ''A'', ''B'')', gen_random_uuid()), '22023', 'there is no such tenant', 'an unknown tenant is refused');
SELECT throws_ok(format('SELECT backoffice.create_user(%L, ''b@tap.example'', ''A'', ''B'', ''{absent}'')', :'ours'), '22023', 'there is no role "absent"', 'an unknown role is refused by its name');
SELECT throws_ok(format('SELECT backoffice.create_user(%L, ''b.tap.example'', ''A'', ''B'')', :'ours'), '23514', NULL, 'a malformed address is refused');
SELECT throws_ok(format('SELECT backoffice.create_user(%L, %L, ''A'', ''B'')', :'ours', repeat('a', 255) || '@tap.example'), '23514', NULL, 'an address that is too long is refused');
SELECT throws_ok(format('SELECT backoffice.create_user(%L, ''b@tap.example'', %L, ''B'')', :'ours', repeat('a', 101)), '23514', NULL, 'a name that is too long is refused');
SELECT throws_ok('SELECT backoffice.create_user(NULL, ''b@tap.example'', ''A'', ''B'')', '22004', NULL, 'a null tenant is refused');
SELECT throws_ok(format('SELECT backoffice.create_user(%L, NULL, ''A'', ''B'')', :'ours'), '22004', NULL, 'a null address is refused');
SELECT throws_ok(format('SELECT backoffice.create_user(%L, ''b@tap.example'', NULL, ''B'')', :'ours'), '22004', NULL, 'a null first name is refused');
SELECT throws_ok(format('SELECT backoffice.create_user(%L, ''b@tap.example'', ''A'', NULL)', :'ours'), '22004', NULL, 'a null last name is refused');
SELECT throws_ok(format('SELECT backoffice.create_user(%L, ''b@tap.example'', ''A'', ''B'', ARRAY[''viewer'', NULL])', :'ours'), '22004', NULL, 'a null role is refused');
SELECT throws_ok(format('SELECT backoffice.create_user(%L, ''b@tap.example'', ''A'', ''B'', ''{viewer,viewer}'')', :'ours'), '23505', NULL, 'a role given twice is refused');
SELECT backoffice.enter(:'ours', :'ann') AS entered \gset
SELECT is(backoffice.permitted('orders.create'), true, 'the user has the roles given');
ROLLBACK;

-- Inside the tenant.
SET SESSION AUTHORIZATION tap_users_owner;
BEGIN;
INSERT INTO backoffice.users (email, first_name, last_name) VALUES ('new@tap.example', 'New', 'Person')
  RETURNING id AS person, created_by, status, kind \gset
SELECT is(:'created_by', :'owner'::text, 'an owner makes a user, and is its creator');
SELECT is(:'kind' || ' ' || :'status', 'staff active', 'who is staff and active');
SELECT throws_ok('INSERT INTO backoffice.users (email, first_name, last_name) VALUES (''NEW@tap.example'', ''a'', ''b'')', '23505', NULL, 'the address is unique');
SELECT throws_ok('INSERT INTO backoffice.users (email, first_name, last_name, kind) VALUES (''x@tap.example'', ''a'', ''b'', ''robot'')', '23514', NULL, 'an unknown kind is refused');
SELECT throws_ok('UPDATE backoffice.users SET status = ''asleep''', '23514', NULL, 'an unknown status is refused');
SELECT throws_ok(format('UPDATE backoffice.users SET reports_to = %L', :'stranger'), '23503', NULL, 'nobody reports to another tenant''s user');
SELECT is(tap.count(format('UPDATE backoffice.users SET reports_to = %L WHERE id = %L', :'person', :'sales')), 1::bigint, 'a user reports to another');
SELECT is(tap.count(format('DELETE FROM backoffice.users WHERE id = %L', :'person')), 1::bigint, 'a user is deleted');
SELECT is((SELECT count(*) FROM backoffice.users WHERE id = :'sales' AND reports_to IS NULL AND tenant_id = :'ours'), 1::bigint, 'who reported to them reports to nobody, in the same tenant');
SELECT is(tap.count(format('DELETE FROM backoffice.users WHERE id = %L', :'stranger')), 0::bigint, 'a user of another tenant is not there');
ROLLBACK;
SET SESSION AUTHORIZATION tap_users_sales;
SELECT is((SELECT count(*) FROM backoffice.users), 2::bigint, 'sales sees the users of the tenant');
SELECT throws_ok('INSERT INTO backoffice.users (email, first_name, last_name) VALUES (''x@tap.example'', ''a'', ''b'')', '42501', 'permission "users.create" is missing', 'sales makes no user');
SELECT throws_ok('UPDATE backoffice.users SET status = ''inactive''', '42501', 'permission "users.edit" is missing', 'nor changes one, not even themselves');
SELECT throws_ok('DELETE FROM backoffice.users', '42501', 'permission "users.delete" is missing', 'nor deletes one');

-- is_email(), by which all addresses are checked.
SELECT ok(backoffice.is_email(a), a || ' is an address') FROM unnest('{a@b.co,ü@bücher.example,a.b+c@x-y.example,"o''brien@x.example"}'::text[]) a;
SELECT ok(NOT backoffice.is_email(a), quote_literal(a) || ' is no address')
  FROM unnest(ARRAY['', 'a', '@', 'a@b', '@b.co', 'a@', 'a@@b.co', 'a@b..co', 'a@.co', 'a@b.', 'a b@c.co', E'a\n@b.co', repeat('a', 65) || '@b.co']) a;
SELECT is(backoffice.is_email(NULL), NULL, 'null is neither');
