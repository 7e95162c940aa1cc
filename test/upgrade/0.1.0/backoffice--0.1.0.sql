\echo Use "CREATE EXTENSION backoffice" to load this file. \quit

-- The roles and the two schemas are made outside the extension, before anything of the engine (design.md 2).
CREATE FUNCTION pg_catalog.backoffice_bootstrap() RETURNS boolean
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_operations_bootstrap';
REVOKE ALL ON FUNCTION pg_catalog.backoffice_bootstrap() FROM PUBLIC;
SELECT pg_catalog.backoffice_bootstrap();

-- operations: deploy, version

CREATE FUNCTION backoffice.deploy() RETURNS SETOF text
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_operations_deploy';
COMMENT ON FUNCTION backoffice.deploy() IS
  'Brings the schema up to the engine: runs missing migrations, then puts back every table, index, default, function, policy, trigger, grant and owner of ours that is missing or different. Never touches data. Returns one line for each thing it did, none where nothing was to do. Superusers only (42501); 55000 inside a tenant context.';

CREATE FUNCTION backoffice.doctor() RETURNS TABLE (finding text, detail text, remedy text)
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_operations_doctor';
COMMENT ON FUNCTION backoffice.doctor() IS
  'Everything in this database that would break a promise, and the statement that mends it; no row where all is well. Changes nothing. Superusers only (42501); 55000 inside a tenant context.';

CREATE FUNCTION backoffice.engine_version() RETURNS text
  LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'bo_operations_version';
COMMENT ON FUNCTION backoffice.engine_version() IS 'The version of the loaded library, as text.';

CREATE FUNCTION backoffice.drop_caches() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_operations_drop_caches';
COMMENT ON FUNCTION backoffice.drop_caches() IS
  'AFTER trigger, for each row (an apply worker fires no others) and on TRUNCATE: has every session forget what it remembered of this table, at commit.';

REVOKE ALL ON FUNCTION backoffice.deploy(), backoffice.doctor(), backoffice.engine_version(), backoffice.drop_caches() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION backoffice.drop_caches() TO backoffice_owner;
GRANT EXECUTE ON FUNCTION backoffice.engine_version()
  TO backoffice_owner, backoffice_user, backoffice_service, backoffice_platform, backoffice_anonymous;
-- context: who is asking

CREATE FUNCTION backoffice.tenant_id() RETURNS uuid
  LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'bo_context_tenant_id';
COMMENT ON FUNCTION backoffice.tenant_id() IS
  'The tenant of this transaction; never null. 28000 where no tenant was entered and the login is not bound.';

CREATE FUNCTION backoffice.user_id() RETURNS uuid
  LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'bo_context_user_id';
COMMENT ON FUNCTION backoffice.user_id() IS
  'The user that this transaction works as; never null. 28000 where no tenant was entered and the login is not bound.';

CREATE FUNCTION backoffice.enter(tenant uuid, "user" uuid) RETURNS uuid
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_context_enter';
COMMENT ON FUNCTION backoffice.enter(uuid, uuid) IS
  'Enters a tenant as one of its users, for the rest of the transaction; returns the tenant. For members of backoffice_service and backoffice_platform (42501 otherwise). 22023: no such user in this tenant. 55000: user or tenant not active, or the transaction works for somebody else already. 22004: a null argument. 25006: the platform, where nothing can be written: its entries are recorded in the tenant''s audit log and, should the transaction roll back, in the server''s log. Warns (25P01) outside a transaction block.';

CREATE FUNCTION backoffice.bind_login(login text, tenant uuid, "user" uuid) RETURNS boolean
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_context_bind_login';
COMMENT ON FUNCTION backoffice.bind_login(text, uuid, uuid) IS
  'Makes a database login one user of one tenant: it enters at its first statement, with nothing to call. Replaces an earlier binding. For the platform (42501 otherwise). 22023: no such login or user, or a login that is a superuser, has BYPASSRLS, cannot log in, has members, or may enter any user. A role that was dropped and made again must be bound again.';

CREATE FUNCTION backoffice.unbind_login(login text) RETURNS boolean
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_context_unbind_login';
COMMENT ON FUNCTION backoffice.unbind_login(text) IS
  'Takes a login''s binding back, from its next transaction on; false where there was none. For the platform (42501 otherwise).';

CREATE FUNCTION backoffice.uuid_v7() RETURNS uuid
  LANGUAGE c VOLATILE PARALLEL SAFE AS 'MODULE_PATHNAME', 'bo_context_uuid_v7';
COMMENT ON FUNCTION backoffice.uuid_v7() IS
  'A new time-ordered UUID, version 7 (RFC 9562, 5.7). Those of one session never go backwards.';

REVOKE ALL ON FUNCTION backoffice.tenant_id(), backoffice.user_id(), backoffice.enter(uuid, uuid),
  backoffice.bind_login(text, uuid, uuid), backoffice.unbind_login(text), backoffice.uuid_v7() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION backoffice.tenant_id(), backoffice.user_id(), backoffice.uuid_v7()
  TO backoffice_owner, backoffice_user, backoffice_service, backoffice_platform;
GRANT EXECUTE ON FUNCTION backoffice.enter(uuid, uuid) TO backoffice_service, backoffice_platform;
GRANT EXECUTE ON FUNCTION backoffice.bind_login(text, uuid, uuid), backoffice.unbind_login(text) TO backoffice_platform;
-- tenancy: tenants and their first users

CREATE FUNCTION backoffice.create_tenant(slug text, name text, time_zone text DEFAULT 'UTC', currency text DEFAULT 'USD')
  RETURNS uuid LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_tenancy_create_tenant';
COMMENT ON FUNCTION backoffice.create_tenant(text, text, text, text) IS
  'Makes a tenant with its system roles, number series, workflows and order types; returns its id. slug: 2 to 63 lower-case letters, digits and dashes, unique. time_zone: a name of pg_timezone_names. currency: ISO 4217, three letters. For superusers and the platform (42501 otherwise). 23505: slug in use; 23514: malformed; 22023: unknown time zone; 22004: a null argument.';

CREATE FUNCTION backoffice.create_user(tenant uuid, email text, first_name text, last_name text, roles text[] DEFAULT '{}')
  RETURNS uuid LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_tenancy_create_user';
COMMENT ON FUNCTION backoffice.create_user(uuid, text, text, text, text[]) IS
  'Makes an active user of a tenant, with roles by name; returns its id. For superusers and the platform (42501 otherwise); inside a tenant, insert into backoffice.users. 22023: unknown tenant or role; 23505: e-mail address in use in this tenant; 23514: malformed; 22004: a null argument.';

CREATE FUNCTION backoffice.guard_tenant() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_tenancy_guard_tenant';
COMMENT ON FUNCTION backoffice.guard_tenant() IS
  'Row trigger on tenants: plan, limits, features, status, slug, domain and currency are the platform''s (42501); no tenant is deleted.';

REVOKE ALL ON FUNCTION backoffice.create_tenant(text, text, text, text),
  backoffice.create_user(uuid, text, text, text, text[]), backoffice.guard_tenant() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION backoffice.guard_tenant() TO backoffice_owner;
GRANT EXECUTE ON FUNCTION backoffice.create_tenant(text, text, text, text),
  backoffice.create_user(uuid, text, text, text, text[]) TO backoffice_platform;
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
-- audit: the trigger

CREATE FUNCTION backoffice.audit_row() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_audit_row';
COMMENT ON FUNCTION backoffice.audit_row() IS
  'AFTER trigger: writes one row of backoffice.audit_log for each changed row, in the same transaction; for TRUNCATE one for the table. Arguments: columns whose values are secret. An UPDATE that changes nothing is not recorded.';
REVOKE ALL ON FUNCTION backoffice.audit_row() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION backoffice.audit_row() TO backoffice_owner;
-- numbering: series, allocation, proof

CREATE FUNCTION backoffice.next_number(kind text, location uuid DEFAULT NULL) RETURNS text
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_numbering_next';
COMMENT ON FUNCTION backoffice.next_number(text, uuid) IS
  'The next number of one of the tenant''s own series. A gapless number goes back when the transaction rolls back, and makes others wait until it ends. Needs numbering.issue (42501). 22023: no such kind, or one whose numbers belong to a table''s rows; 55000: the series counts by location and none was given.';

CREATE FUNCTION backoffice.void_number(kind text, number text, reason text) RETURNS text
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_numbering_void';
COMMENT ON FUNCTION backoffice.void_number(text, text, text) IS
  'Takes a number of a gapless series out of use for good, with a reason; returns the number. Needs numbering.void (42501). 22023: no such number, or an empty reason; 55000: void already.';

CREATE FUNCTION backoffice.verify_numbers(of_kind text DEFAULT NULL)
  RETURNS TABLE (kind text, period text, location_id uuid, first_number bigint, last_number bigint, in_use bigint,
    voided bigint, complete boolean, problems text[])
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_numbering_verify';
COMMENT ON FUNCTION backoffice.verify_numbers(text) IS
  'Proves the gapless series of the tenant, or those of one kind: a row for each counter, complete where every number from the first to the last is on a row or voided with a reason, else with the problems, at most 100. Needs numbering.view (42501). 22023: no such kind.';

CREATE FUNCTION backoffice.number_row() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_numbering_row';
COMMENT ON FUNCTION backoffice.number_row() IS
  'Triggers of a numbered table (arguments: kind, column): a row takes its number as it is inserted, keeps it, and cannot be deleted while the number is in use.';

CREATE FUNCTION backoffice.check_series() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_numbering_check_series';
COMMENT ON FUNCTION backoffice.check_series() IS
  'Row trigger on number_series: the pattern must make sense (22023), and how numbers are counted stays once one was given out (42501).';

REVOKE ALL ON FUNCTION backoffice.next_number(text, uuid), backoffice.void_number(text, text, text),
  backoffice.verify_numbers(text), backoffice.number_row(), backoffice.check_series() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION backoffice.next_number(text, uuid), backoffice.void_number(text, text, text),
  backoffice.verify_numbers(text) TO backoffice_user, backoffice_service, backoffice_platform;
GRANT EXECUTE ON FUNCTION backoffice.number_row(), backoffice.check_series() TO backoffice_owner;
-- orders: the triggers and the calls

CREATE FUNCTION backoffice.order_transition("order" uuid, action text, note text DEFAULT NULL) RETURNS text
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_transition';
COMMENT ON FUNCTION backoffice.order_transition(uuid, text, text) IS
  'Takes a step with an order, by the UPDATE of its status that the triggers check; returns the new status. note goes into the history. 22023: no such order; 55000: the order''s state has no such step, or guards fail (the detail is a JSON array of them all); 42501: the step''s permission is missing, or orders.edit, which every step needs since it is an UPDATE.';

CREATE FUNCTION backoffice.order_actions("order" uuid)
  RETURNS TABLE (action text, to_status text, permission text, available boolean, reasons text[])
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_actions';
COMMENT ON FUNCTION backoffice.order_actions(uuid) IS
  'The steps that follow an order''s state: whether the current user could take them now and, if not, every reason why. 22023: no such order.';

CREATE FUNCTION backoffice.permitted_order(permission text, "order" uuid) RETURNS boolean
  LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'bo_orders_permitted';
COMMENT ON FUNCTION backoffice.permitted_order(text, uuid) IS
  'For policies on the parts of an order: whether the current user holds the permission at the order''s location. 22023: no such permission; 22004: a null argument; 28000: no tenant context.';

CREATE FUNCTION backoffice.before_order() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_before_order';
COMMENT ON FUNCTION backoffice.before_order() IS
  'Row trigger: an order begins in its workflow''s initial state and changes status only along a transition, with its permission and guards; the engine stamps the time. An order that has taken a step is deleted only once it is canceled or void (55000).';
CREATE FUNCTION backoffice.after_order() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_after_order';
COMMENT ON FUNCTION backoffice.after_order() IS 'Row trigger: writes the history of an order''s status.';
CREATE FUNCTION backoffice.before_line() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_before_line';
COMMENT ON FUNCTION backoffice.before_line() IS
  'Row trigger: lines change only while their order''s state is editable (55000); a line takes name and price from its product where it has none.';
CREATE FUNCTION backoffice.after_lines() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_after_lines';
COMMENT ON FUNCTION backoffice.after_lines() IS
  'Statement trigger with the transition table changed_lines: the amount of an order priced by lines is their sum.';
CREATE FUNCTION backoffice.before_quotation() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_before_quotation';
COMMENT ON FUNCTION backoffice.before_quotation() IS
  'Row trigger: quotations change only while their order''s state is editable, and not once accepted; an expired one cannot be accepted (55000).';
CREATE FUNCTION backoffice.after_quotation() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_after_quotation';
COMMENT ON FUNCTION backoffice.after_quotation() IS
  'Row trigger: an accepted quotation gives its order the amount, where the type is priced by quotation.';

CREATE FUNCTION backoffice.check_order_type() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_check_type';
COMMENT ON FUNCTION backoffice.check_order_type() IS
  'Row trigger on order_types: the workflow is a current one for orders (22023), and the pricing of a type stays (42501).';

REVOKE ALL ON FUNCTION backoffice.order_transition(uuid, text, text), backoffice.order_actions(uuid),
  backoffice.permitted_order(text, uuid), backoffice.before_order(), backoffice.after_order(), backoffice.before_line(), backoffice.after_lines(),
  backoffice.before_quotation(), backoffice.after_quotation(), backoffice.check_order_type() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION backoffice.order_transition(uuid, text, text), backoffice.order_actions(uuid)
  TO backoffice_user, backoffice_service, backoffice_platform;
GRANT EXECUTE ON FUNCTION backoffice.permitted_order(text, uuid)
  TO backoffice_owner, backoffice_user, backoffice_service, backoffice_platform;
GRANT EXECUTE ON FUNCTION backoffice.before_order(), backoffice.after_order(), backoffice.before_line(),
  backoffice.after_lines(), backoffice.before_quotation(), backoffice.after_quotation(), backoffice.check_order_type() TO backoffice_owner;

-- Before the policies go with the extension, every enrolled table is closed.
CREATE EVENT TRIGGER backoffice_before_drop ON ddl_command_start WHEN TAG IN ('DROP EXTENSION', 'DROP SCHEMA', 'DROP OWNED')
  EXECUTE FUNCTION backoffice.before_drop();

CREATE FUNCTION pg_catalog.backoffice_install() RETURNS boolean
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_operations_install';
REVOKE ALL ON FUNCTION pg_catalog.backoffice_install() FROM PUBLIC;
SELECT pg_catalog.backoffice_install();
