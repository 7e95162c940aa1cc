-- Roles and grants limited to a location: what is held there, elsewhere, and on rows without one.
SELECT plan(34);
SELECT tap.tenant('tap-location') AS ours \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'ours') AS clerk, tap.staff(:'ours', 'sales') AS sales, tap.staff(:'ours') AS mixed \gset
SELECT tap.bound('tap_loc_owner', :'ours', :'owner') AS a, tap.bound('tap_loc_clerk', :'ours', :'clerk') AS b, tap.bound('tap_loc_sales', :'ours', :'sales') AS c,
  tap.bound('tap_loc_mixed', :'ours', :'mixed') AS d \gset
SET SESSION AUTHORIZATION tap_loc_owner;
BEGIN;
INSERT INTO backoffice.locations (code, name) VALUES ('H', 'Here') RETURNING id AS here \gset
INSERT INTO backoffice.locations (code, name) VALUES ('T', 'There') RETURNING id AS there \gset
INSERT INTO backoffice.user_roles (user_id, role_id, location_id) SELECT :'clerk', id, :'here' FROM backoffice.roles WHERE name = 'sales';
INSERT INTO backoffice.user_permissions (user_id, permission, effect, location_id) VALUES (:'sales', 'orders.edit', 'deny', :'there'),
  (:'mixed', 'orders.view', 'grant', NULL), (:'mixed', 'orders.edit', 'grant', :'here'), (:'mixed', 'orders.edit', 'grant', :'there'),
  (:'mixed', 'orders.edit', 'deny', :'there'), (:'mixed', 'accounts.view', 'grant', :'here'), (:'mixed', 'accounts.view', 'deny', NULL);
INSERT INTO backoffice.orders (location_id, reference) VALUES (:'here', 'here'), (:'there', 'there'), (NULL, 'nowhere');
COMMIT;

SET SESSION AUTHORIZATION tap_loc_clerk;
SELECT is(backoffice.permitted('orders.edit', :'here'), true, 'a role at a location holds there');
SELECT is(backoffice.permitted('orders.edit', :'there'), false, 'not elsewhere');
SELECT is(backoffice.permitted('orders.edit', gen_random_uuid()), false, 'nor at a location that is not there');
SELECT is(backoffice.permitted('orders.edit'), true, 'and somewhere, when no location is given');
SELECT is(backoffice.permitted('orders.post'), false, 'what the role does not hold is held nowhere');
SELECT is(backoffice.permitted_location('orders.edit', NULL), false, 'a row without a location asks for the permission everywhere');
SELECT is(backoffice.require('orders.edit', :'here'), true, 'require is true there');
SELECT throws_ok(format('SELECT backoffice.require(''orders.edit'', %L)', :'there'), '42501', 'permission "orders.edit" is missing', 'and refuses elsewhere');
BEGIN;
SELECT is((SELECT array_agg(reference) FROM backoffice.orders), '{here}', 'the rows of the location are seen, no others');
SELECT is(tap.count('UPDATE backoffice.orders SET notes = ''x'''), 1::bigint, 'and changed');
SELECT throws_ok(format('UPDATE backoffice.orders SET location_id = %L', :'there'), '42501', NULL, 'a row cannot be moved out of it');
SELECT throws_ok('UPDATE backoffice.orders SET location_id = NULL', '42501', NULL, 'nor to no location');
SELECT lives_ok(format('INSERT INTO backoffice.orders (location_id) VALUES (%L)', :'here'), 'a row can be made there');
SELECT throws_ok(format('INSERT INTO backoffice.orders (location_id) VALUES (%L)', :'there'), '42501', NULL, 'not elsewhere');
SELECT throws_ok('INSERT INTO backoffice.orders (reference) VALUES (''x'')', '42501', NULL, 'nor without a location');
SELECT throws_ok('DELETE FROM backoffice.orders', '42501', 'permission "orders.delete" is missing', 'what the role does not hold is refused by name');
ROLLBACK;

SET SESSION AUTHORIZATION tap_loc_sales;
SELECT is(backoffice.permitted('orders.edit', :'here'), true, 'a denial at a location leaves the others');
SELECT is(backoffice.permitted('orders.edit', :'there'), false, 'and holds at its own');
SELECT is(backoffice.permitted_location('orders.edit', NULL), true, 'a row without a location is none of it');
BEGIN;
SELECT is((SELECT array_agg(reference ORDER BY reference) FROM backoffice.orders), '{here,nowhere,there}', 'reading was not denied');
SELECT is(tap.count('UPDATE backoffice.orders SET notes = ''x'''), 2::bigint, 'changing was');
SELECT throws_ok(format('UPDATE backoffice.orders SET location_id = %L WHERE reference = ''here''', :'there'), '42501', NULL, 'no row can be moved there');
ROLLBACK;

SET SESSION AUTHORIZATION tap_loc_mixed;
SELECT is(backoffice.permitted('orders.view', :'there'), true, 'a grant everywhere holds at each location');
SELECT is(backoffice.permitted('orders.edit', :'here'), true, 'a grant at a location holds there');
SELECT is(backoffice.permitted('orders.edit', :'there'), false, 'a denial at the same location wins');
SELECT is(backoffice.permitted('accounts.view', :'here'), false, 'a denial everywhere wins over a grant at a location');
SELECT is(backoffice.permitted('accounts.view'), false, 'and leaves it nowhere');
SELECT is((SELECT count(*) FROM backoffice.orders), 3::bigint, 'all rows are seen');
BEGIN;
SELECT is(tap.count('UPDATE backoffice.orders SET notes = ''x'''), 1::bigint, 'those of one location changed');
ROLLBACK;

-- Whoever is limited to a location gives nothing beyond it.
RESET SESSION AUTHORIZATION;
INSERT INTO backoffice.user_permissions (tenant_id, user_id, permission, location_id, assigned_by) VALUES (:'ours', :'mixed', 'roles.*', :'here', NULL);
SET SESSION AUTHORIZATION tap_loc_mixed;
BEGIN;
SELECT lives_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission, location_id) VALUES (%L, ''orders.edit'', %L)', :'sales', :'here'), 'a permission at one''s location can be given there');
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission, location_id) VALUES (%L, ''orders.edit'', %L)', :'sales', :'there'), '42501', NULL, 'not elsewhere');
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (%L, ''orders.edit'')', :'sales'), '42501', NULL, 'nor everywhere');
SELECT throws_ok(format('UPDATE backoffice.user_permissions SET location_id = NULL WHERE user_id = %L AND permission = ''roles.*''', :'mixed'), '42501', NULL, 'one''s own limit cannot be lifted');
SELECT throws_ok('WITH made AS (INSERT INTO backoffice.roles (name) VALUES (''local'') RETURNING id) INSERT INTO backoffice.role_permissions (role_id, permission) SELECT id, ''orders.edit'' FROM made',
  '42501', NULL, 'a role, which others hold everywhere, cannot be filled');
ROLLBACK;
