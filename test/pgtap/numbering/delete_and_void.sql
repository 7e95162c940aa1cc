-- A numbered row stays until its number is void; void_number() and its refusals.
SELECT plan(43);
SELECT tap.tenant('tap-numbering-void') AS tenant \gset
SELECT tap.member('tap_numbering_void', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_numbering_void_sales', :'tenant', 'sales') AS sales \gset
SELECT tap.member('tap_numbering_void_books', :'tenant', 'accountant') AS books \gset
SELECT tap.member('tap_numbering_void_viewer', :'tenant', 'viewer') AS viewer \gset
SELECT tap.tenant('tap-numbering-void-other') AS other \gset
SELECT tap.member('tap_numbering_void_other', :'other', 'owner') AS stranger \gset

SET SESSION AUTHORIZATION tap_numbering_void;
INSERT INTO backoffice.accounts (name) VALUES ('a'), ('b'), ('c');
SELECT id AS this FROM backoffice.accounts WHERE account_number = '100002' \gset
SET tap.this = :'this';
BEGIN;
SELECT tap.refused_by($$DELETE FROM backoffice.accounts WHERE id = tap.id('this')$$, '23503', 'numbers_in_use', 'a row whose number is in use cannot be deleted');
SELECT matches(tap.refusal($$DELETE FROM backoffice.accounts WHERE id = tap.id('this')$$) ->> 'hint', 'void_number', 'and says what to do');
SELECT tap.refused_by($$DELETE FROM backoffice.accounts$$, '23503', 'numbers_in_use', 'nor many of them');
SELECT is(backoffice.void_number('account', '100002', 'made twice'), '100002', 'void_number() returns the number');
SELECT is((SELECT concat_ws(' ', number, void_reason, voided_by = :'owner', voided_at BETWEEN transaction_timestamp() AND clock_timestamp()) FROM backoffice.numbers WHERE voided_at IS NOT NULL), '100002 made twice t t', 'the ledger has reason, user and time');
SELECT is(tap.proof('account'), 'complete 100001 100003 2 1', 'a void number is proven');
SELECT is((SELECT account_number FROM backoffice.accounts WHERE id = :'this'), '100002', 'the row keeps it');
SELECT is(tap.refusal($$DELETE FROM backoffice.accounts WHERE id = tap.id('this')$$), NULL, 'and can go now');
SELECT is(tap.proof('account'), 'complete 100001 100003 2 1', 'which leaves the series complete');
INSERT INTO backoffice.accounts (name) VALUES ('d') RETURNING account_number AS number \gset
SELECT is(:'number'::text, '100004', 'a void number is never given out again');
SELECT tap.refused($$SELECT backoffice.void_number('account', '100002', 'again')$$, '55000', 'a number is void once');
SELECT is((SELECT void_reason FROM backoffice.numbers WHERE number = '100002'), 'made twice', 'and keeps its first reason');
SELECT is((SELECT concat_ws(' ', action, new_values ->> 'void_reason') FROM backoffice.audit_log WHERE resource = 'numbers' AND action = 'update'), 'update made twice', 'the log has the void');
ROLLBACK;
BEGIN;
SELECT is(tap.proof('account'), 'complete 100001 100003 3 0', 'a rollback takes the void back');
SELECT tap.refused(format($$SELECT backoffice.void_number('account', '100001', %L)$$, reason), '22023', 'a reason must say something: ' || quote_literal(translate(reason, E'\n\t', '  ')))
  FROM unnest(ARRAY['', ' ', E' \n\t ']) AS reason;
SELECT tap.refused($$SELECT backoffice.void_number('account', '100001', repeat('x', 1001))$$, '22023', 'a reason of 1001 bytes');
SELECT tap.refused($$SELECT backoffice.void_number('account', '100001', repeat('x', 10000000))$$, '22023', 'a reason of ten million');
SELECT tap.refused($$SELECT backoffice.void_number(NULL, '100001', 'x')$$, '22004', 'a null kind');
SELECT tap.refused($$SELECT backoffice.void_number('account', NULL, 'x')$$, '22004', 'a null number');
SELECT tap.refused($$SELECT backoffice.void_number('account', '100001', NULL)$$, '22004', 'a null reason');
SELECT tap.refused(format($$SELECT backoffice.void_number(%L, %L, 'x')$$, kind, number), '22023', 'no such number: ' || quote_literal(left(kind, 10)) || ' ' || quote_literal(left(number, 10)))
  FROM (VALUES ('account', '100004'), ('account', ''), ('account', '0100001'), ('account', ' 100001'), ('order', '100001'), ('', '100001'), ('no_such_kind', '100001'), ('account', repeat('9', 1000000)), (repeat('k', 1000000), '1')) AS t (kind, number);
SELECT is(backoffice.void_number('account', '100001', repeat('x', 1000)), '100001', 'a reason of 1000 bytes is taken');
SELECT is(backoffice.void_number('account', '100003', 'the last one'), '100003', 'the last number can be void');
INSERT INTO backoffice.accounts (name) VALUES ('d') RETURNING account_number AS number \gset
SELECT is(:'number'::text, '100004', 'and is not given out again either');
ROLLBACK;

-- A row of the ledger goes by no other way.
BEGIN;
SELECT tap.refused($$DELETE FROM backoffice.numbers$$, '42501', 'the ledger cannot be deleted from');
SELECT tap.refused($$UPDATE backoffice.numbers SET voided_at = now(), void_reason = 'x'$$, '42501', 'nor updated');
SELECT tap.refused($$INSERT INTO backoffice.numbers SELECT * FROM backoffice.numbers$$, '42501', 'nor inserted into');
SELECT tap.refused($$TRUNCATE backoffice.numbers$$, '42501', 'nor truncated');
SELECT tap.refused($$SELECT * FROM backoffice_private.number_counters$$, '42501', 'the counters are not even seen');
ROLLBACK;

SET SESSION AUTHORIZATION tap_numbering_void_sales;
BEGIN;
SELECT tap.needs($$SELECT backoffice.void_number('account', '100001', 'x')$$, 'numbering.void', 'sales cannot void');
ROLLBACK;
SET SESSION AUTHORIZATION tap_numbering_void_viewer;
BEGIN;
SELECT tap.needs($$SELECT backoffice.void_number('account', '100001', '')$$, 'numbering.void', 'nor a viewer, whatever the arguments');
ROLLBACK;
SET SESSION AUTHORIZATION tap_numbering_void_books;
BEGIN;
SELECT is(backoffice.void_number('account', '100001', 'correction'), '100001', 'an accountant can');
ROLLBACK;
SET SESSION AUTHORIZATION tap_numbering_void_other;
BEGIN;
SELECT tap.refused($$SELECT backoffice.void_number('account', '100001', 'x')$$, '22023', 'another tenant''s numbers are not there');
ROLLBACK;
RESET SESSION AUTHORIZATION;
