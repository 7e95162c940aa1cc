-- access: permissions, grants, enrol

CREATE FUNCTION backoffice.permitted_tenant(permission text) RETURNS uuid
  LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'bo_access_permitted_tenant';
COMMENT ON FUNCTION backoffice.permitted_tenant(text) IS
  'For policies: the tenant of this transaction where the current user holds the permission; 42501 naming it where not. 22023: no such permission; 28000: no tenant context.';

CREATE FUNCTION backoffice.permitted_location(permission text, location uuid) RETURNS boolean
  LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'bo_access_permitted_location';
COMMENT ON FUNCTION backoffice.permitted_location(text, uuid) IS
  'For policies: whether the current user holds the permission at this location. A null location asks for the permission everywhere. 22023: no such permission; 28000: no tenant context.';

CREATE FUNCTION backoffice.permitted(permission text, location uuid DEFAULT NULL) RETURNS boolean
  LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'bo_access_permitted';
COMMENT ON FUNCTION backoffice.permitted(text, uuid) IS
  'Whether the current user holds the permission: at the location given, or with none given at all, be it at one location only. 22023: no such permission; 22004: null permission; 28000: no tenant context.';

CREATE FUNCTION backoffice.require(permission text, location uuid DEFAULT NULL) RETURNS boolean
  LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'bo_access_require';
COMMENT ON FUNCTION backoffice.require(text, uuid) IS
  'True where permitted() is; 42501 naming the permission where not. Its other errors are those of permitted().';

CREATE FUNCTION backoffice.enrol(target regclass, module text, create_action text DEFAULT 'create',
  edit_action text DEFAULT 'edit', delete_action text DEFAULT 'delete',
  commands text[] DEFAULT '{select,insert,update,delete}', secret text[] DEFAULT '{}', tenant uuid DEFAULT NULL,
  order_column text DEFAULT NULL)
  RETURNS text[] LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_access_enrol';
COMMENT ON FUNCTION backoffice.enrol(regclass, text, text, text, text, text[], text[], uuid, text) IS
  'Gives a table the guarantees of the back office: tenant column, forced row security, permission policies, audit, guarded columns and timestamps, grants to the group roles. module and the actions name permissions; commands says which are granted; secret lists columns that the audit log never shows; tenant owns the rows that are there; order_column names the order that a row is part of, whose location limits then hold for the row. Safe to call again. Returns what it did. Call it without a tenant context, as a superuser or as the table''s owner who was granted EXECUTE on enrol() (42501). 22023: no table, an unknown module, action, command or column, rows without an owner, or an unknown tenant.';

CREATE FUNCTION backoffice.guard_row() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_access_guard_row';
COMMENT ON FUNCTION backoffice.guard_row() IS
  'Row trigger before INSERT and UPDATE: created_by and assigned_by are the current user (42501 for another one), created_at and updated_at are the engine''s; afterwards tenant_id, id, created_at, created_by and assigned_by stay (42501), and updated_at follows each change.';

CREATE FUNCTION backoffice.check_grant() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_access_check_grant';
COMMENT ON FUNCTION backoffice.check_grant() IS
  'Row trigger on roles and grants: nobody grants what they do not hold, system roles stay as they are (42501).';

CREATE FUNCTION backoffice.check_user() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_access_check_user';
COMMENT ON FUNCTION backoffice.check_user() IS
  'Row trigger on users: e-mail address, kind and status of a user change, and a user goes, only by the hand of somebody who holds at least as much (42501). email_verified and last_login_at are the engine''s.';

CREATE FUNCTION backoffice.access_changed() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_access_changed';
COMMENT ON FUNCTION backoffice.access_changed() IS
  'AFTER trigger on the tables of permissions, for each row (an apply worker fires no others) and on TRUNCATE: every session sees the change at its next statement.';

CREATE FUNCTION backoffice.before_drop() RETURNS event_trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_access_before_drop';
COMMENT ON FUNCTION backoffice.before_drop() IS
  'Event trigger before DROP EXTENSION backoffice: closes every enrolled table, so that nothing becomes readable when the policies go.';

REVOKE ALL ON FUNCTION backoffice.permitted_tenant(text), backoffice.permitted_location(text, uuid),
  backoffice.permitted(text, uuid), backoffice.require(text, uuid),
  backoffice.enrol(regclass, text, text, text, text, text[], text[], uuid, text), backoffice.guard_row(),
  backoffice.check_grant(), backoffice.check_user(), backoffice.access_changed(), backoffice.before_drop() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION backoffice.permitted_tenant(text), backoffice.permitted_location(text, uuid),
  backoffice.permitted(text, uuid), backoffice.require(text, uuid)
  TO backoffice_owner, backoffice_user, backoffice_service, backoffice_platform;
GRANT EXECUTE ON FUNCTION backoffice.enrol(regclass, text, text, text, text, text[], text[], uuid, text),
  backoffice.guard_row(), backoffice.check_grant(), backoffice.check_user(), backoffice.access_changed() TO backoffice_owner;
