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
