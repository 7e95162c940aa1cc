\echo Use "CREATE EXTENSION backoffice" to load this file. \quit

-- The roles and the two schemas are made outside the extension, before anything of the engine (design.md 2).
CREATE FUNCTION pg_catalog.backoffice_bootstrap() RETURNS boolean
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_operations_bootstrap';
REVOKE ALL ON FUNCTION pg_catalog.backoffice_bootstrap() FROM PUBLIC;
SELECT pg_catalog.backoffice_bootstrap();

