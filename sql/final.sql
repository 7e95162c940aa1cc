
-- Before the policies go with the extension, every enrolled table is closed.
CREATE EVENT TRIGGER backoffice_before_drop ON ddl_command_start WHEN TAG IN ('DROP EXTENSION', 'DROP SCHEMA', 'DROP OWNED')
  EXECUTE FUNCTION backoffice.before_drop();

CREATE FUNCTION pg_catalog.backoffice_install() RETURNS boolean
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_operations_install';
REVOKE ALL ON FUNCTION pg_catalog.backoffice_install() FROM PUBLIC;
SELECT pg_catalog.backoffice_install();
