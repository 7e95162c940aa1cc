-- The functions of the module (psql variable: library), for whoever may connect.
CREATE SCHEMA boundary;
GRANT USAGE ON SCHEMA boundary TO PUBLIC;
CREATE FUNCTION boundary.fail(point text, kind text) RETURNS boolean LANGUAGE c AS :'library', 'bo_test_fail';
CREATE FUNCTION boundary.recover(point text, kind text) RETURNS text LANGUAGE c AS :'library', 'bo_test_recover';
CREATE FUNCTION boundary.recurse() RETURNS boolean LANGUAGE c AS :'library', 'bo_test_recurse';
CREATE FUNCTION boundary.state() RETURNS text LANGUAGE c AS :'library', 'bo_test_state';
CREATE FUNCTION boundary.triggered() RETURNS trigger LANGUAGE c AS :'library', 'bo_test_trigger';

-- A row fails in the way that it names: before it is there, or after.
CREATE TABLE boundary.things (kind text);
CREATE TRIGGER before_row BEFORE INSERT ON boundary.things FOR EACH ROW EXECUTE FUNCTION boundary.triggered('trial');
CREATE TRIGGER after_row AFTER INSERT ON boundary.things FOR EACH ROW EXECUTE FUNCTION boundary.triggered('engine');
CREATE TABLE boundary.later (kind text);
CREATE CONSTRAINT TRIGGER after_row AFTER INSERT ON boundary.later DEFERRABLE FOR EACH ROW EXECUTE FUNCTION boundary.triggered('engine_in_trial');
CREATE TABLE boundary.plain (kind text);
GRANT SELECT, INSERT ON boundary.things, boundary.later, boundary.plain TO PUBLIC;

CREATE TABLE boundary.points AS SELECT * FROM unnest('{plain,between,many_objects,destructors,engine,installer,newest,settings,outside,
  trial,trial_in_engine,engine_in_trial,trial_in_trial,rows,rows_of_engine,spi,spi_text,spi_engine,spi_newest,spi_in_trial,spi_deep,
  trigger,trigger_of_engine}'::text[]) WITH ORDINALITY AS p (point, place);
CREATE TABLE boundary.kinds AS SELECT kind, concat_ws('|', state, message, detail, hint, name) AS expected, state FROM (VALUES
  ('none', 'passed', NULL, NULL, NULL, NULL),
  ('server', 'P0T01', 'server message', 'server detail', 'server hint', 'server_constraint'),
  ('domain', '55000', 'domain message', 'domain detail', 'domain hint', 'domain_constraint'),
  ('long', '55000', 'x' || repeat('é', 511), repeat('é', 8191), repeat('é', 1023), ''),
  ('runtime', 'XX000', 'runtime message', '', '', ''),
  ('memory', '53200', 'out of memory', '', '', ''),
  ('exhausted', '53200', 'out of memory', '', '', ''),
  ('int', 'XX000', 'unknown C++ exception', '', '', ''),
  ('cancel', '57014', 'canceling statement due to user request', '', '', ''),
  ('late_cancel', '57014', 'canceling statement due to user request', '', '', '')) AS k (kind, state, message, detail, hint, name);
GRANT SELECT ON boundary.points, boundary.kinds TO PUBLIC;

-- What a statement's error says, all of it.
CREATE FUNCTION boundary.said(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  message text; detail text; hint text; name text;
BEGIN
  EXECUTE statement;
  RETURN 'passed';
EXCEPTION WHEN OTHERS OR query_canceled THEN
  GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT, name = CONSTRAINT_NAME;
  RETURN concat_ws('|', SQLSTATE, message, detail, hint, name);
END $$;

-- Each point with each kind: what differs from what is expected, in the error or in what it left behind. First the function
-- itself, then rows that fail in their triggers.
CREATE FUNCTION boundary.differences(clean text, rounds integer) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
  one record; said text; state text;
BEGIN
  FOR one IN
    SELECT point || ', ' || kind AS what, expected, format('SELECT boundary.fail(%L, %L)', point, kind) AS statement
      FROM boundary.points, boundary.kinds, generate_series(1, rounds)
    UNION ALL
    SELECT tablename || ', ' || kind, expected, format('INSERT INTO boundary.%I (kind) VALUES (%L)', tablename, kind)
      FROM boundary.kinds, unnest('{things,later}'::text[]) AS tablename, generate_series(1, rounds)
  LOOP
    said := boundary.said(one.statement);
    state := boundary.state();
    IF said IS DISTINCT FROM one.expected OR state IS DISTINCT FROM clean THEN
      RETURN NEXT one.what || ': ' || left(said, 200) || ' (' || state || ')';
    END IF;
  END LOOP;
END $$;
