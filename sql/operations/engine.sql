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
