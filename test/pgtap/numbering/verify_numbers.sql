-- verify_numbers() finds what a superuser did to rows, ledger or counter; its permission and its arguments.
SELECT plan(31);
SELECT tap.tenant('tap-numbering-verify') AS tenant \gset
SELECT tap.member('tap_numbering_verify', :'tenant', 'viewer') AS viewer \gset
SELECT tap.member('tap_numbering_verify_owner', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_numbering_verify_nobody', :'tenant') AS nobody \gset
SELECT tap.tenant('tap-numbering-verify-other') AS other \gset
SELECT tap.member('tap_numbering_verify_other', :'other', 'owner') AS stranger \gset
SET tap.tenant = :'tenant';
SET tap.owner = :'owner';

SET SESSION AUTHORIZATION tap_numbering_verify_owner;
INSERT INTO backoffice.accounts (name) SELECT 'a' FROM generate_series(1, 5);
INSERT INTO backoffice.number_series (kind, pattern) VALUES ('invoice', 'I-{seq:3}');
SELECT count(backoffice.next_number('invoice')) AS made FROM generate_series(1, 5) \gset
RESET SESSION AUTHORIZATION;

-- The damage done by a superuser, then verify_numbers() as the viewer, in one transaction that is rolled back: entered
-- as the tenant's user only after the damage.
CREATE OR REPLACE FUNCTION tap.damage(kind text, VARIADIC statements text[] DEFAULT '{}') RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  statement text;
  found text;
BEGIN
  SET LOCAL session_replication_role = replica;
  FOREACH statement IN ARRAY statements LOOP
    EXECUTE statement;
  END LOOP;
  SET LOCAL session_replication_role = origin;
  PERFORM backoffice.enter(tap.id('tenant'), tap.id('owner'));
  SELECT COALESCE(string_agg(concat_ws(' ', CASE WHEN v.complete THEN 'complete' ELSE 'incomplete' END, NULLIF(array_to_string(v.problems, ' '), '')), ', '), 'nothing')
    INTO found FROM backoffice.verify_numbers(kind) v;
  RETURN found;
END $$;

BEGIN;
SELECT is(tap.damage('account'), 'complete', 'without damage the series is complete');
ROLLBACK;
BEGIN;
SELECT is(tap.damage('invoice'), 'complete', 'and so is a series of the tenant''s own');
ROLLBACK;
BEGIN;
SELECT matches(tap.damage('account', $$DELETE FROM backoffice.numbers WHERE tenant_id = tap.id('tenant') AND number = '100003'$$), 'incomplete .*100003', 'a row of the ledger deleted');
ROLLBACK;
BEGIN;
SELECT matches(tap.damage('account', $$DELETE FROM backoffice.accounts WHERE tenant_id = tap.id('tenant') AND account_number = '100003'$$), 'incomplete .*100003 has no row', 'a numbered row deleted without a void');
ROLLBACK;
BEGIN;
SELECT matches(tap.damage('account', $$UPDATE backoffice.accounts SET account_number = '900000' WHERE tenant_id = tap.id('tenant') AND account_number = '100003'$$), 'incomplete .*100003 .*900000', 'a row''s number edited: both are named');
ROLLBACK;
BEGIN;
SELECT matches(tap.damage('account', $$UPDATE backoffice.accounts SET account_number = CASE account_number WHEN '100001' THEN 'x' ELSE '100001' END WHERE tenant_id = tap.id('tenant') AND account_number IN ('100001')$$,
  $$UPDATE backoffice.accounts SET account_number = '100001' WHERE tenant_id = tap.id('tenant') AND account_number = '100002'$$,
  $$UPDATE backoffice.accounts SET account_number = '100002' WHERE tenant_id = tap.id('tenant') AND account_number = 'x'$$), 'incomplete .*100001 .*100002', 'two rows'' numbers swapped');
ROLLBACK;
BEGIN;
SELECT matches(tap.damage('account', $$INSERT INTO backoffice.accounts (tenant_id, account_number, name, created_by) VALUES (tap.id('tenant'), '100099', 'x', NULL)$$), 'incomplete .*100099 was never given out', 'a row with a number that no series gave');
ROLLBACK;
BEGIN;
SELECT matches(tap.damage('account', $$INSERT INTO backoffice.numbers (tenant_id, series_id, period, location_id, sequence, kind, number, issued_at)
  SELECT tenant_id, series_id, period, location_id, 100006, kind, '100006', now() FROM backoffice.numbers WHERE tenant_id = tap.id('tenant') AND number = '100001'$$), 'incomplete .*100006', 'a row of the ledger beyond the counter');
ROLLBACK;
BEGIN;
SELECT matches(tap.damage('account', $$UPDATE backoffice_private.number_counters SET value = value - 1 WHERE tenant_id = tap.id('tenant')$$), 'incomplete .*100005', 'a counter set back');
ROLLBACK;
BEGIN;
SELECT matches(tap.damage('account', $$UPDATE backoffice_private.number_counters SET value = value + 1 WHERE tenant_id = tap.id('tenant')$$), 'incomplete .*100006', 'a counter set forward');
ROLLBACK;
BEGIN;
SELECT matches(tap.damage('account', $$DELETE FROM backoffice_private.number_counters WHERE tenant_id = tap.id('tenant')$$), 'incomplete', 'a counter deleted');
ROLLBACK;
BEGIN;
SELECT matches(tap.damage('account', $$DELETE FROM backoffice_private.number_counters WHERE tenant_id = tap.id('tenant')$$, $$DELETE FROM backoffice.numbers WHERE tenant_id = tap.id('tenant')$$), 'incomplete', 'counter and ledger deleted, the rows left');
ROLLBACK;

-- A series of the tenant's own has no rows to compare with: the ledger alone must tell.
BEGIN;
SELECT matches(tap.damage('invoice', $$DELETE FROM backoffice.numbers WHERE tenant_id = tap.id('tenant') AND number = 'I-003'$$), 'incomplete .*3', 'own series: a row of the ledger deleted');
ROLLBACK;
BEGIN;
SELECT matches(tap.damage('invoice', $$DELETE FROM backoffice.numbers WHERE tenant_id = tap.id('tenant') AND number = 'I-005'$$), 'incomplete .*5', 'own series: the last one deleted');
ROLLBACK;
BEGIN;
SELECT matches(tap.damage('invoice', $$DELETE FROM backoffice.numbers WHERE tenant_id = tap.id('tenant') AND number = 'I-001'$$), 'incomplete .*1', 'own series: the first one deleted');
ROLLBACK;
BEGIN;
SELECT matches(tap.damage('invoice', $$UPDATE backoffice.numbers SET sequence = 99 WHERE tenant_id = tap.id('tenant') AND number = 'I-003'$$), 'incomplete .*3', 'own series: one moved out of the series, which leaves the count as it was');
ROLLBACK;
BEGIN;
SELECT matches(tap.damage('invoice', $$UPDATE backoffice.numbers SET period = '2020' WHERE tenant_id = tap.id('tenant') AND number = 'I-003'$$), 'incomplete .*3', 'own series: one moved to another period');
ROLLBACK;
BEGIN;
SELECT matches(tap.damage('invoice', $$UPDATE backoffice_private.number_counters SET first = 3 WHERE tenant_id = tap.id('tenant')$$, $$DELETE FROM backoffice.numbers WHERE tenant_id = tap.id('tenant') AND kind = 'invoice' AND sequence < 3$$), 'incomplete', 'own series: its beginning cut off, counter and all');
ROLLBACK;
BEGIN;
SELECT is((SELECT cardinality(regexp_split_to_array(tap.damage('invoice', $$UPDATE backoffice_private.number_counters SET value = 1000000 WHERE tenant_id = tap.id('tenant')$$), 'Sequence number'))) BETWEEN 2 AND 101, true, 'a million missing numbers: at most a hundred are listed');
ROLLBACK;

-- Who may ask, and what.
SET SESSION AUTHORIZATION tap_numbering_verify;
BEGIN;
SELECT is(tap.proof('account'), 'complete 100001 100005 5 0', 'a viewer holds numbering.view');
SELECT is((SELECT array_agg(kind ORDER BY kind) FROM backoffice.verify_numbers()), '{account,invoice}'::text[], 'without a kind: every series that has given a number');
SELECT is((SELECT array_agg(kind ORDER BY kind) FROM backoffice.verify_numbers(NULL)), '{account,invoice}'::text[], 'null is no kind');
SELECT is((SELECT count(*) FROM backoffice.verify_numbers('order')), 0::bigint, 'a series that has given none has nothing to prove');
SELECT is((SELECT concat_ws(' ', period IS NULL, location_id IS NULL, problems) FROM backoffice.verify_numbers('invoice')), 't t {}', 'what a series does not count by is null');
SELECT tap.refused(format($$SELECT * FROM backoffice.verify_numbers(%L)$$, kind), '22023', 'no such kind: ' || quote_literal(left(kind, 12))) FROM unnest(ARRAY['', 'nothing', 'ACCOUNT', repeat('k', 1000000)]) AS kind;
ROLLBACK;
SET SESSION AUTHORIZATION tap_numbering_verify_nobody;
BEGIN;
SELECT tap.needs('SELECT * FROM backoffice.verify_numbers()', 'numbering.view', 'others need numbering.view');
ROLLBACK;
SET SESSION AUTHORIZATION tap_numbering_verify_other;
BEGIN;
SELECT is((SELECT count(*) FROM backoffice.verify_numbers()), 0::bigint, 'another tenant proves its own alone');
SELECT tap.refused($$SELECT * FROM backoffice.verify_numbers('invoice')$$, '22023', 'and does not learn which series there are elsewhere');
ROLLBACK;
RESET SESSION AUTHORIZATION;
