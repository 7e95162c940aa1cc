-- Roles, grants and denials end by themselves, also for a session that has asked before.
SELECT plan(11);
SELECT tap.tenant('tap-expiry') AS ours \gset
SELECT tap.staff(:'ours') AS u \gset
SELECT tap.bound('tap_expiry', :'ours', :'u') AS login \gset
-- Ends when the moment has passed.
CREATE PROCEDURE pg_temp.pass(moment timestamptz) LANGUAGE plpgsql AS $$ BEGIN WHILE clock_timestamp() <= moment LOOP END LOOP; END $$;

INSERT INTO backoffice.user_permissions (tenant_id, user_id, permission, effect, expires_at, assigned_by) VALUES
  (:'ours', :'u', 'orders.view', 'grant', now() - interval '1 second', NULL), (:'ours', :'u', 'orders.edit', 'grant', now() + interval '1 day', NULL),
  (:'ours', :'u', 'accounts.view', 'grant', NULL, NULL), (:'ours', :'u', 'accounts.view', 'deny', now() - interval '1 second', NULL),
  (:'ours', :'u', 'accounts.edit', 'grant', 'infinity', NULL), (:'ours', :'u', 'accounts.edit', 'deny', now() + interval '1 day', NULL),
  (:'ours', :'u', 'products.view', 'grant', '-infinity', NULL), (:'ours', :'u', 'products.edit', 'grant', 'infinity', NULL);
INSERT INTO backoffice.user_roles (tenant_id, user_id, role_id, expires_at, assigned_by) SELECT :'ours', :'u', id, now() - interval '1 second', NULL FROM backoffice.roles WHERE tenant_id = :'ours' AND name = 'accountant';
INSERT INTO backoffice.user_roles (tenant_id, user_id, role_id, expires_at, assigned_by) SELECT :'ours', :'u', id, now() + interval '1 day', NULL FROM backoffice.roles WHERE tenant_id = :'ours' AND name = 'sales';
SET SESSION AUTHORIZATION tap_expiry;
SELECT is(backoffice.permitted('orders.post'), false, 'a role that has expired gives nothing');
SELECT is(backoffice.permitted('orders.quote'), true, 'a role that will expire holds');
RESET SESSION AUTHORIZATION;
DELETE FROM backoffice.user_roles WHERE tenant_id = :'ours' AND user_id = :'u';
SET SESSION AUTHORIZATION tap_expiry;
SELECT is(backoffice.permitted('orders.view'), false, 'a grant that has expired gives nothing');
SELECT is(backoffice.permitted('orders.edit'), true, 'a grant that will expire holds');
SELECT is(backoffice.permitted('accounts.view'), true, 'a denial that has expired takes nothing');
SELECT is(backoffice.permitted('accounts.edit'), false, 'a denial that will expire holds');
SELECT is(backoffice.permitted('products.view'), false, 'a grant until -infinity has expired');
SELECT is(backoffice.permitted('products.edit'), true, 'a grant until infinity holds');

-- It ends inside a transaction, for a session that remembers the answer.
RESET SESSION AUTHORIZATION;
UPDATE backoffice.user_permissions SET expires_at = clock_timestamp() + interval '100 milliseconds'
  WHERE tenant_id = :'ours' AND user_id = :'u' AND permission = 'orders.edit' RETURNING expires_at AS ends \gset
SET SESSION AUTHORIZATION tap_expiry;
BEGIN;
SELECT backoffice.permitted('orders.edit') OR clock_timestamp() > :'ends' AS right_before \gset
SELECT is(:'right_before'::boolean, true, 'the grant holds until its moment');
CALL pg_temp.pass(:'ends');
SELECT is(backoffice.permitted('orders.edit'), false, 'and not one statement longer');
ROLLBACK;
RESET SESSION AUTHORIZATION;
UPDATE backoffice.user_permissions SET expires_at = clock_timestamp() + interval '100 milliseconds'
  WHERE tenant_id = :'ours' AND user_id = :'u' AND permission = 'accounts.edit' AND effect = 'deny' RETURNING expires_at AS ends \gset
SET SESSION AUTHORIZATION tap_expiry;
SELECT backoffice.permitted('accounts.edit') AS before \gset
CALL pg_temp.pass(:'ends');
SELECT is(backoffice.permitted('accounts.edit'), true, 'a denial ends at its moment');
