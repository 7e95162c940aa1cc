-- audit: the trigger

CREATE FUNCTION backoffice.audit_row() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_audit_row';
COMMENT ON FUNCTION backoffice.audit_row() IS
  'AFTER trigger: writes one row of backoffice.audit_log for each changed row, in the same transaction; for TRUNCATE one for the table. Arguments: columns whose values are secret. An UPDATE that changes nothing is not recorded.';
REVOKE ALL ON FUNCTION backoffice.audit_row() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION backoffice.audit_row() TO backoffice_owner;
