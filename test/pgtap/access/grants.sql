-- Nobody grants what they do not hold, and system roles stay as they are.
SELECT plan(52);
SELECT tap.tenant('tap-grants') AS ours, tap.tenant('tap-grants') AS theirs \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'ours', 'admin') AS admin, tap.staff(:'ours', 'sales') AS sales, tap.staff(:'theirs', 'owner') AS stranger \gset
SELECT tap.bound('tap_grants_owner', :'ours', :'owner') AS a, tap.bound('tap_grants_admin', :'ours', :'admin') AS b, tap.bound('tap_grants_sales', :'ours', :'sales') AS c \gset
SELECT id AS owner_role FROM backoffice.roles WHERE tenant_id = :'ours' AND name = 'owner' \gset
SELECT id AS admin_role FROM backoffice.roles WHERE tenant_id = :'ours' AND name = 'admin' \gset
SELECT id AS sales_role FROM backoffice.roles WHERE tenant_id = :'ours' AND name = 'sales' \gset
SET SESSION AUTHORIZATION tap_grants_owner;
BEGIN;
INSERT INTO backoffice.roles (name) VALUES ('exporter') RETURNING id AS exporter \gset
INSERT INTO backoffice.role_permissions (role_id, permission) VALUES (:'exporter', 'audit.export');
INSERT INTO backoffice.roles (name) VALUES ('clerk') RETURNING id AS clerk \gset
INSERT INTO backoffice.role_permissions (role_id, permission) VALUES (:'clerk', 'orders.view');
INSERT INTO backoffice.user_permissions (user_id, permission, effect) VALUES (:'admin', 'audit.view', 'deny');
COMMIT;

-- An admin, who holds most things but not the log's export.
SET SESSION AUTHORIZATION tap_grants_admin;
BEGIN;
SELECT lives_ok(format('INSERT INTO backoffice.user_roles (user_id, role_id) VALUES (%L, %L)', :'sales', :'clerk'), 'a role whose permissions one holds can be given');
SELECT lives_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (%L, ''orders.ship'')', :'sales'), 'so can a permission');
SELECT lives_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (%L, ''orders.*'')', :'sales'), 'and a whole module');
SELECT lives_ok(format('INSERT INTO backoffice.role_permissions (role_id, permission) VALUES (%L, ''orders.*'')', :'clerk'), 'and to a role');
SELECT throws_ok(format('INSERT INTO backoffice.user_roles (user_id, role_id) VALUES (%L, %L)', :'sales', :'exporter'), '42501', 'nobody can grant what they do not hold', 'a role with one that is not held is refused');
SELECT throws_ok(format('INSERT INTO backoffice.user_roles (user_id, role_id) VALUES (%L, %L)', :'admin', :'exporter'), '42501', NULL, 'also for oneself');
SELECT throws_ok(format('INSERT INTO backoffice.user_roles (user_id, role_id) VALUES (%L, %L)', :'admin', :'owner_role'), '42501', NULL, 'nobody makes themselves an owner');
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (%L, ''audit.export'')', :'admin'), '42501', NULL, 'a permission that is not held is refused');
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (%L, ''audit.*'')', :'admin'), '42501', NULL, 'a module that is held in part is refused');
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (%L, ''*'')', :'admin'), '42501', NULL, 'so is everything');
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (%L, ''audit.view'')', :'sales'), '42501', NULL, 'so is what was denied to oneself');
SELECT throws_ok(format('INSERT INTO backoffice.role_permissions (role_id, permission) VALUES (%L, ''audit.export'')', :'clerk'), '42501', NULL, 'a role is not filled with it');
SELECT throws_ok(format('UPDATE backoffice.user_permissions SET permission = ''audit.export'' WHERE user_id = %L', :'sales'), '42501', NULL, 'a grant is not changed into it');
SELECT throws_ok(format('UPDATE backoffice.user_roles SET role_id = %L WHERE user_id = %L', :'exporter', :'sales'), '42501', NULL, 'nor an assignment');
SELECT throws_ok(format('UPDATE backoffice.role_permissions SET role_id = %L WHERE role_id = %L', :'clerk', :'exporter'), '42501', NULL, 'a role''s permission is not moved to another role');
SELECT throws_ok('DELETE FROM backoffice.user_permissions WHERE effect = ''deny''', '42501', NULL, 'nobody lifts their own denial');
SELECT throws_ok('UPDATE backoffice.user_permissions SET effect = ''grant'' WHERE effect = ''deny''', '42501', NULL, 'nor turns it round');
SELECT throws_ok(format('UPDATE backoffice.user_permissions SET user_id = %L WHERE effect = ''deny''', :'sales'), '42501', NULL, 'nor passes it on');
SELECT throws_ok('UPDATE backoffice.user_permissions SET expires_at = now() WHERE effect = ''deny''', '42501', NULL, 'nor ends it');
SELECT throws_ok(format('DELETE FROM backoffice.user_roles WHERE user_id = %L', :'owner'), '42501', NULL, 'nobody takes a role away that is more than theirs');
SELECT throws_ok(format('MERGE INTO backoffice.user_permissions t USING (SELECT 1) s ON false WHEN NOT MATCHED THEN INSERT (user_id, permission) VALUES (%L, ''audit.export'')', :'admin'), '42501', NULL, 'MERGE is no way round');
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (%1$L, ''orders.ship'') ON CONFLICT ON CONSTRAINT user_permissions_key DO UPDATE SET permission = ''audit.export''', :'sales'), '42501', NULL, 'nor is an upsert');
ROLLBACK;

-- A role that was switched off stays off, or was held.
RESET SESSION AUTHORIZATION;
INSERT INTO backoffice.user_roles (tenant_id, user_id, role_id, assigned_by) VALUES (:'ours', :'admin', :'exporter', NULL);
UPDATE backoffice.roles SET is_active = false WHERE tenant_id = :'ours' AND id = :'exporter';
SET SESSION AUTHORIZATION tap_grants_admin;
BEGIN;
SELECT throws_ok(format('UPDATE backoffice.roles SET is_active = true WHERE id = %L', :'exporter'), '42501', NULL, 'a role with what is not held cannot be switched on');
SELECT lives_ok(format('UPDATE backoffice.roles SET is_active = false WHERE id = %L', :'clerk'), 'one that is held can be switched off');
SELECT lives_ok(format('UPDATE backoffice.roles SET is_active = true WHERE id = %L', :'clerk'), 'and on');
ROLLBACK;

-- Names that mean nothing.
SET SESSION AUTHORIZATION tap_grants_admin;
BEGIN;
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (%L, ''orders.fly'')', :'sales'), '22023', NULL, 'a permission that does not exist cannot be granted');
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (%L, ''payments.*'')', :'sales'), '22023', NULL, 'nor can a module that does not');
SELECT throws_ok(format('INSERT INTO backoffice.role_permissions (role_id, permission) VALUES (%L, ''orders.fly'')', :'clerk'), '22023', NULL, 'nor be put into a role');
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission, effect) VALUES (%L, ''orders.view'', ''maybe'')', :'sales'), '23514', NULL, 'an effect is grant or deny');
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (%L, NULL)', :'sales'), '23502', NULL, 'a null permission is refused');
SELECT throws_ok(format('INSERT INTO backoffice.user_roles (user_id, role_id) VALUES (%L, NULL)', :'sales'), '23502', NULL, 'a null role is refused');
SELECT throws_ok(format('INSERT INTO backoffice.user_roles (user_id, role_id) SELECT %L, %L FROM generate_series(1, 2)', :'sales', :'clerk'), '23505', NULL, 'the same role twice is refused');
ROLLBACK;

-- Sales, who may not touch roles at all.
SET SESSION AUTHORIZATION tap_grants_sales;
SELECT throws_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (%L, ''orders.view'')', :'sales'), '42501', 'permission "roles.edit" is missing', 'granting needs roles.edit');
SELECT throws_ok('INSERT INTO backoffice.roles (name) VALUES (''x'')', '42501', 'permission "roles.create" is missing', 'making a role needs roles.create');
SELECT throws_ok('SELECT * FROM backoffice.user_roles', '42501', 'permission "roles.view" is missing', 'seeing who has what needs roles.view');
SELECT lives_ok('SELECT * FROM backoffice.permissions', 'the catalogue of permissions is open');
SELECT throws_ok('INSERT INTO backoffice.permissions (name, module, action, number, description) VALUES (''a.b'', ''a'', ''b'', 999, ''x'')', '42501', NULL, 'and closed to writing');

-- System roles, even for an owner.
SET SESSION AUTHORIZATION tap_grants_owner;
BEGIN;
SELECT throws_ok(format('UPDATE backoffice.roles SET name = ''x'' WHERE id = %L', :'sales_role'), '42501', 'a system role cannot be changed', 'a system role keeps its name');
SELECT throws_ok(format('UPDATE backoffice.roles SET is_active = false WHERE id = %L', :'sales_role'), '42501', NULL, 'and stays on');
SELECT throws_ok(format('UPDATE backoffice.roles SET is_system = false WHERE id = %L', :'sales_role'), '42501', NULL, 'and stays a system role');
SELECT throws_ok(format('DELETE FROM backoffice.roles WHERE id = %L', :'sales_role'), '42501', NULL, 'and cannot be deleted');
SELECT throws_ok(format('INSERT INTO backoffice.role_permissions (role_id, permission) VALUES (%L, ''orders.void'')', :'sales_role'), '42501', NULL, 'it gets no more');
SELECT throws_ok(format('DELETE FROM backoffice.role_permissions WHERE role_id = %L', :'sales_role'), '42501', NULL, 'and loses nothing');
SELECT throws_ok(format('UPDATE backoffice.role_permissions SET role_id = %L WHERE role_id = %L', :'clerk', :'sales_role'), '42501', NULL, 'nor by moving it away');
SELECT throws_ok(format('UPDATE backoffice.role_permissions SET role_id = %L WHERE role_id = %L', :'sales_role', :'clerk'), '42501', NULL, 'nor by moving something in');
SELECT throws_ok('INSERT INTO backoffice.roles (name, is_system) VALUES (''x'', true)', '42501', NULL, 'nobody makes a system role');
SELECT throws_ok(format('UPDATE backoffice.roles SET is_system = true WHERE id = %L', :'clerk'), '42501', NULL, 'nor turns one into it');
SELECT lives_ok(format('UPDATE backoffice.roles SET name = ''clerks'' WHERE id = %L', :'clerk'), 'a role of one''s own can be renamed');
SELECT lives_ok(format('DELETE FROM backoffice.roles WHERE id = %L', :'clerk'), 'and deleted');
SELECT lives_ok(format('INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (%L, ''*'')', :'sales'), 'an owner may grant everything');
SELECT lives_ok('DELETE FROM backoffice.user_permissions WHERE effect = ''deny''', 'and lift a denial');
ROLLBACK;
RESET SESSION AUTHORIZATION;
SELECT throws_ok(format('DELETE FROM backoffice.roles WHERE tenant_id = %L AND id = %L', :'ours', :'sales_role'), '42501', NULL, 'a superuser does not delete a system role either');
