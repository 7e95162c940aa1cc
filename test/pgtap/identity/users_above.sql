-- Who a user is changes only by the hand of somebody who holds at least as much; what log-in records is the engine's.
SELECT plan(17);
SELECT tap.tenant('tap-above') AS ours \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'ours', 'admin') AS admin, tap.staff(:'ours', 'sales') AS sales, tap.staff(:'ours', 'admin') AS peer \gset
SELECT tap.bound('tap_above_owner', :'ours', :'owner') AS a, tap.bound('tap_above_admin', :'ours', :'admin') AS b, tap.bound('tap_above_sales', :'ours', :'sales') AS c \gset

SET SESSION AUTHORIZATION tap_above_admin;
BEGIN;
SELECT throws_ok(format('UPDATE backoffice.users SET email = ''mine@tap.example'' WHERE id = %L', :'owner'), '42501', 'this user holds more than the current user', 'an admin does not take over an owner''s address');
SELECT throws_ok(format('UPDATE backoffice.users SET status = ''inactive'' WHERE id = %L', :'owner'), '42501', NULL, 'nor lock an owner out');
SELECT throws_ok(format('UPDATE backoffice.users SET kind = ''customer'' WHERE id = %L', :'owner'), '42501', NULL, 'nor change what kind of user they are');
SELECT throws_ok(format('DELETE FROM backoffice.users WHERE id = %L', :'owner'), '42501', NULL, 'nor delete them');
SELECT throws_ok('UPDATE backoffice.users SET status = ''inactive''', '42501', NULL, 'nor all users at once');
SELECT throws_ok(format('MERGE INTO backoffice.users u USING (SELECT 1) s ON u.id = %L WHEN MATCHED THEN DELETE', :'owner'), '42501', NULL, 'nor by MERGE');
SELECT lives_ok(format('UPDATE backoffice.users SET first_name = ''x'', phone = ''1'' WHERE id = %L', :'owner'), 'a name and a telephone are another thing');
SELECT lives_ok(format('UPDATE backoffice.users SET email = email, status = status, kind = kind WHERE id = %L', :'owner'), 'the same values may be written back');
SELECT lives_ok(format('UPDATE backoffice.users SET email = ''new@tap.example'', status = ''suspended'' WHERE id = %L', :'sales'), 'who holds less can be changed');
SELECT lives_ok(format('UPDATE backoffice.users SET status = ''inactive'' WHERE id = %L', :'peer'), 'who holds as much, too');
SELECT lives_ok(format('UPDATE backoffice.users SET email = ''self@tap.example'' WHERE id = %L', :'admin'), 'and oneself');
SELECT lives_ok(format('DELETE FROM backoffice.users WHERE id = %L', :'sales'), 'who holds less can be deleted');
ROLLBACK;
BEGIN;
SELECT throws_ok('UPDATE backoffice.users SET email_verified = true', '42501', NULL, 'a verified address is the engine''s');
SELECT throws_ok('UPDATE backoffice.users SET last_login_at = now()', '42501', NULL, 'so is the last log-in');
SELECT throws_ok('INSERT INTO backoffice.users (email, first_name, last_name, email_verified) VALUES (''v@tap.example'', ''a'', ''b'', true)', '42501', NULL, 'nobody is made with a verified address');
SELECT throws_ok('INSERT INTO backoffice.users (email, first_name, last_name, last_login_at) VALUES (''v@tap.example'', ''a'', ''b'', now())', '42501', NULL, 'nor with a log-in');
ROLLBACK;

-- A user who goes takes the bindings along, and a new one under the same id does not get them.
SET SESSION AUTHORIZATION tap_above_owner;
DELETE FROM backoffice.users WHERE id = :'sales';
INSERT INTO backoffice.users (id, email, first_name, last_name) VALUES (:'sales', 'again@tap.example', 'a', 'b');
SET SESSION AUTHORIZATION tap_above_sales;
SELECT throws_ok('SELECT backoffice.user_id()', '28000', NULL, 'the login of a user who was deleted is nobody''s');
