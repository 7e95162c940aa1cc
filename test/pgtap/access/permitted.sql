-- permitted() and require(): roles, wildcards, denials, switched-off roles, unknown names.
SELECT plan(46);
SELECT tap.tenant('tap-permitted') AS ours, tap.tenant('tap-permitted') AS theirs \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'ours', 'sales') AS sales, tap.staff(:'ours') AS plain, tap.staff(:'theirs', 'owner') AS stranger \gset
SELECT tap.bound('tap_perm_owner', :'ours', :'owner') AS a, tap.bound('tap_perm_sales', :'ours', :'sales') AS b,
  tap.bound('tap_perm_plain', :'ours', :'plain') AS c, tap.login('tap_perm_unbound', 'backoffice_user') AS d,
  tap.login('tap_perm_anonymous', 'backoffice_anonymous') AS e \gset

-- Names and nulls.
SET SESSION AUTHORIZATION tap_perm_owner;
SELECT throws_ok('SELECT backoffice.permitted(''orders.vieww'')', '22023', 'there is no permission "orders.vieww"', 'an unknown name is an error, also for who holds everything');
SELECT throws_ok('SELECT backoffice.permitted(''*'')', '22023', NULL, 'a wildcard is no permission');
SELECT throws_ok('SELECT backoffice.permitted(''orders.*'')', '22023', NULL, 'nor is one of a module');
SELECT throws_ok('SELECT backoffice.permitted('''')', '22023', NULL, 'an empty name is an error');
SELECT throws_ok('SELECT backoffice.permitted(''Orders.View'')', '22023', NULL, 'the case of a name matters');
SELECT throws_ok('SELECT backoffice.permitted(''orders.view '')', '22023', NULL, 'so does a blank');
SELECT throws_ok('SELECT backoffice.permitted(repeat(''x'', 1000000))', '22023', NULL, 'a name of a million letters is an error');
SELECT throws_ok('SELECT backoffice.permitted(NULL)', '22004', NULL, 'a null name is an error');
SELECT throws_ok('SELECT backoffice.require(''nothing.at_all'')', '22023', 'there is no permission "nothing.at_all"', 'require knows the same names');
SELECT throws_ok('SELECT backoffice.require(NULL)', '22004', NULL, 'and no null');
SELECT throws_ok('SELECT backoffice.permitted_tenant(''nothing.at_all'')', '22023', NULL, 'permitted_tenant knows the same names');
SELECT throws_ok('SELECT backoffice.permitted_tenant(NULL)', '22004', NULL, 'and no null');
SELECT throws_ok('SELECT backoffice.permitted_location(''nothing.at_all'', NULL)', '22023', NULL, 'permitted_location knows the same names');
SELECT throws_ok('SELECT backoffice.permitted_location(NULL, NULL)', '22004', NULL, 'and no null permission');
SELECT throws_ok('SELECT backoffice.permitted(''orders.view'', ''here'')', '22P02', NULL, 'a location is a UUID');

-- Without a context.
SET SESSION AUTHORIZATION tap_perm_unbound;
SELECT throws_ok('SELECT backoffice.permitted(''orders.view'')', '28000', NULL, 'permitted without a context is an error');
SELECT throws_ok('SELECT backoffice.require(''orders.view'')', '28000', NULL, 'require without a context is an error');
SELECT throws_ok('SELECT backoffice.permitted_tenant(''orders.view'')', '28000', NULL, 'permitted_tenant without a context is an error');
SELECT throws_ok('SELECT backoffice.permitted_location(''orders.view'', NULL)', '28000', NULL, 'permitted_location without a context is an error');
SET SESSION AUTHORIZATION tap_perm_anonymous;
SELECT throws_ok('SELECT backoffice.permitted(''orders.view'')', '42501', NULL, 'an anonymous login may not ask');

-- Roles.
SET SESSION AUTHORIZATION tap_perm_owner;
SELECT is((SELECT count(*) FROM backoffice.permissions WHERE NOT backoffice.permitted(name)), 0::bigint, 'the star holds every permission');
SELECT is(backoffice.permitted_tenant('orders.view'), :'ours'::uuid, 'permitted_tenant gives the tenant');
SET SESSION AUTHORIZATION tap_perm_sales;
SELECT is((SELECT array_agg(name ORDER BY name) FROM backoffice.permissions WHERE backoffice.permitted(name)), ARRAY['accounts.create', 'accounts.edit', 'accounts.export', 'accounts.view',
    'inquiries.accept', 'inquiries.assign', 'inquiries.create', 'inquiries.delete', 'inquiries.edit', 'inquiries.export', 'inquiries.view', 'locations.view', 'numbering.view',
    'order_types.view', 'orders.cancel', 'orders.confirm', 'orders.create', 'orders.deliver', 'orders.edit', 'orders.export', 'orders.quote', 'orders.view', 'products.view',
    'tenants.view', 'users.view', 'workflows.view'], 'a role holds what it lists, module.* the whole module, and nothing else');
SELECT is(backoffice.require('orders.confirm'), true, 'require is true where permitted is');
SELECT throws_ok('SELECT backoffice.require(''orders.post'')', '42501', 'permission "orders.post" is missing', 'require names what is missing');
SELECT throws_ok('SELECT backoffice.permitted_tenant(''orders.post'')', '42501', 'permission "orders.post" is missing', 'so does permitted_tenant');
SELECT is(backoffice.permitted('orders.post'), false, 'permitted says no');
SET SESSION AUTHORIZATION tap_perm_plain;
SELECT is((SELECT count(*) FROM backoffice.permissions WHERE backoffice.permitted(name)), 0::bigint, 'a user without roles holds nothing');

-- Every table asks for its own permission, in so many words.
SELECT throws_ok('SELECT * FROM backoffice.accounts', '42501', 'permission "accounts.view" is missing', 'reading without the permission is an error');
SELECT throws_ok('SELECT count(*) FROM backoffice.orders', '42501', 'permission "orders.view" is missing', 'so is counting');
SELECT throws_ok('SELECT * FROM backoffice.order_lines', '42501', 'permission "orders.view" is missing', 'parts ask for the permission of the whole');
SELECT throws_ok('SELECT * FROM backoffice.audit_log', '42501', 'permission "audit.view" is missing', 'the log has one of its own');
SELECT throws_ok('INSERT INTO backoffice.accounts (name) VALUES (''x'')', '42501', 'permission "accounts.create" is missing', 'INSERT names accounts.create');
SELECT throws_ok('UPDATE backoffice.accounts SET name = ''x''', '42501', NULL, 'UPDATE is refused');
SELECT throws_ok('DELETE FROM backoffice.accounts', '42501', NULL, 'DELETE is refused');

-- Direct grants, denials, wildcards, by a superuser.
RESET SESSION AUTHORIZATION;
INSERT INTO backoffice.user_permissions (tenant_id, user_id, permission, effect, assigned_by) VALUES
  (:'ours', :'plain', 'orders.*', 'grant', NULL), (:'ours', :'plain', 'orders.delete', 'deny', NULL),
  (:'ours', :'plain', 'accounts.view', 'grant', NULL), (:'ours', :'plain', 'accounts.*', 'deny', NULL),
  (:'ours', :'plain', 'order_types.view', 'grant', NULL), (:'ours', :'sales', 'orders.confirm', 'deny', NULL);
SET SESSION AUTHORIZATION tap_perm_plain;
SELECT is(backoffice.permitted('orders.ship'), true, 'a direct grant of module.* holds its permissions');
SELECT is(backoffice.permitted('order_types.edit'), false, 'and none of a module whose name begins alike');
SELECT is(backoffice.permitted('orders.delete'), false, 'a denial takes one of them away');
SELECT is(backoffice.permitted('accounts.view'), false, 'a denial of module.* takes a single grant away');
SELECT is(backoffice.permitted('order_types.view'), true, 'a single grant holds');
SET SESSION AUTHORIZATION tap_perm_sales;
SELECT is(backoffice.permitted('orders.confirm'), false, 'a denial wins over a role');
RESET SESSION AUTHORIZATION;
INSERT INTO backoffice.user_permissions (tenant_id, user_id, permission, effect, assigned_by) VALUES (:'ours', :'owner', '*', 'deny', NULL);
SET SESSION AUTHORIZATION tap_perm_owner;
SELECT is((SELECT count(*) FROM backoffice.permissions WHERE backoffice.permitted(name)), 0::bigint, 'a denied star leaves nothing');
RESET SESSION AUTHORIZATION;
DELETE FROM backoffice.user_permissions WHERE tenant_id = :'ours' AND permission = '*';

-- A role that is off holds nothing; several roles add up.
INSERT INTO backoffice.roles (tenant_id, name) VALUES (:'ours', 'shipper') RETURNING id AS shipper \gset
INSERT INTO backoffice.role_permissions (tenant_id, role_id, permission) VALUES (:'ours', :'shipper', 'orders.post');
INSERT INTO backoffice.user_roles (tenant_id, user_id, role_id, assigned_by) VALUES (:'ours', :'sales', :'shipper', NULL);
SET SESSION AUTHORIZATION tap_perm_sales;
SELECT is(backoffice.permitted('orders.post') AND backoffice.permitted('orders.view'), true, 'two roles add up');
RESET SESSION AUTHORIZATION;
UPDATE backoffice.roles SET is_active = false WHERE tenant_id = :'ours' AND id = :'shipper';
SET SESSION AUTHORIZATION tap_perm_sales;
SELECT is(backoffice.permitted('orders.post'), false, 'a role that is off gives nothing');
SELECT is(backoffice.permitted('orders.view'), true, 'and takes nothing');

-- The same user id in another tenant is another user.
RESET SESSION AUTHORIZATION;
INSERT INTO backoffice.users (tenant_id, id, email, first_name, last_name, created_by) VALUES (:'theirs', :'owner', 'twin@tap.example', 'a', 'b', NULL);
SELECT tap.bound('tap_perm_unbound', :'theirs', :'owner') AS twin \gset
SET SESSION AUTHORIZATION tap_perm_unbound;
SELECT is((SELECT count(*) FROM backoffice.permissions WHERE backoffice.permitted(name)), 0::bigint, 'the same id in another tenant holds nothing of this one''s');
