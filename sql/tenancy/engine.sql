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
