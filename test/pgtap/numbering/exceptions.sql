-- Statements that fail and are caught, also inside other statements on the same table, leave the series complete.
SELECT plan(8);
SET client_min_messages = warning;
SELECT tap.tenant('tap-numbering-exceptions') AS tenant \gset
SELECT tap.member('tap_numbering_exceptions', :'tenant', 'owner') AS owner \gset

-- Adds a row, or catches its refusal and adds another.
CREATE OR REPLACE FUNCTION tap.stubborn(n integer) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  number text;
BEGIN
  BEGIN
    INSERT INTO backoffice.accounts (name) VALUES ('good'), (CASE n % 2 WHEN 0 THEN '' ELSE 'good' END) RETURNING account_number INTO STRICT number;
  EXCEPTION WHEN check_violation OR too_many_rows THEN
    INSERT INTO backoffice.accounts (name) VALUES ('instead') RETURNING account_number INTO number;
  END;
  RETURN number;
END $$;
-- A trigger of a DBA's that does the same for each row of that kind.
CREATE OR REPLACE FUNCTION tap.stubborn_trigger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.reference = 'nest' THEN PERFORM tap.stubborn(length(NEW.name)); END IF;
  RETURN CASE WHEN TG_WHEN = 'AFTER' OR NEW.name NOT LIKE 'drop%' THEN NEW END;
END $$;
DROP TRIGGER IF EXISTS aaa_tap_nest ON backoffice.accounts;
DROP TRIGGER IF EXISTS zzz_tap_nest ON backoffice.accounts;
CREATE TRIGGER aaa_tap_nest BEFORE INSERT ON backoffice.accounts FOR EACH ROW EXECUTE FUNCTION tap.stubborn_trigger();
CREATE TRIGGER zzz_tap_nest BEFORE INSERT ON backoffice.accounts FOR EACH ROW EXECUTE FUNCTION tap.stubborn_trigger();

SET SESSION AUTHORIZATION tap_numbering_exceptions;
BEGIN;
SELECT count(tap.stubborn(n)) AS done FROM generate_series(1, 50) n \gset
SELECT is(tap.proof('account'), 'complete 100001 100050 50 0', 'fifty failures caught in a row');
INSERT INTO backoffice.accounts (name, reference) SELECT 'outer', tap.stubborn(n) FROM generate_series(1, 10) n;
SELECT is(tap.proof('account'), 'complete 100001 100070 70 0', 'inside a statement that inserts');
INSERT INTO backoffice.accounts (name, reference) VALUES ('odd', 'nest'), ('even', 'nest'), ('last', NULL);
SELECT is((SELECT concat_ws(' ', complete, in_use) FROM backoffice.verify_numbers('account')), 't 77', 'inside triggers of one, before and after ours');
INSERT INTO backoffice.accounts (name, reference) VALUES ('drop odd', 'nest'), ('drop 1', NULL), ('keep', NULL), ('drop even', 'nest');
SELECT is((SELECT concat_ws(' ', complete, in_use) FROM backoffice.verify_numbers('account')), 't 80', 'where some of its rows are dropped');
SELECT is(tap.refusal($$INSERT INTO backoffice.accounts (name, reference) VALUES ('odd', 'nest'), ('', 'nest')$$) ->> 'constraint', 'accounts_name_check', 'where the outer statement fails in the end');
SELECT is((SELECT concat_ws(' ', complete, in_use) FROM backoffice.verify_numbers('account')), 't 80', 'all of it is taken back');
SELECT is((SELECT count(*) FROM backoffice.accounts), 80::bigint, 'there is a number for each row');
COMMIT;
BEGIN;
INSERT INTO backoffice.accounts (name) VALUES ('next');
SELECT is((SELECT concat_ws(' ', complete, in_use, last_number - first_number + 1 - in_use - voided) FROM backoffice.verify_numbers('account')), 't 81 0', 'the next transaction begins cleanly');
ROLLBACK;
RESET SESSION AUTHORIZATION;
DROP TRIGGER aaa_tap_nest ON backoffice.accounts;
DROP TRIGGER zzz_tap_nest ON backoffice.accounts;
