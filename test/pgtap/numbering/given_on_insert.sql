-- A row takes its number as it is inserted: shown by RETURNING, in order, without gaps after rollbacks.
SELECT plan(38);
SELECT tap.tenant('tap-numbering-given') AS tenant \gset
SELECT tap.member('tap_numbering_given', :'tenant', 'owner') AS owner \gset
SELECT tap.tenant('tap-numbering-given-other') AS other \gset
SELECT tap.member('tap_numbering_given_other', :'other', 'owner') AS stranger \gset

SET SESSION AUTHORIZATION tap_numbering_given;
BEGIN;
INSERT INTO backoffice.accounts (name) VALUES ('x') RETURNING id AS this, account_number AS number \gset
SET tap.this = :'this';
SELECT is(:'number'::text, '100001', 'account numbers have six digits and begin at 100001, as RETURNING shows');
SELECT is((SELECT account_number FROM backoffice.accounts WHERE id = :'this'), '100001', 'and the row has it');
SELECT is((SELECT concat_ws(' ', kind, number, sequence, resource, voided_at) FROM backoffice.numbers WHERE resource_id = :'this'), 'account 100001 100001 accounts', 'and the ledger');
SELECT is((SELECT issued_by FROM backoffice.numbers WHERE resource_id = :'this'), :'owner'::uuid, 'which knows who took it');
INSERT INTO backoffice.accounts (name) SELECT 'many ' || n FROM generate_series(1, 500) n;
SELECT is((SELECT concat_ws(' ', min(account_number), max(account_number), count(DISTINCT account_number)) FROM backoffice.accounts), '100001 100501 501', 'many rows in one statement take one number after another');
SELECT is((SELECT array_agg(account_number ORDER BY id) FROM (SELECT * FROM backoffice.accounts ORDER BY id OFFSET 1 LIMIT 3) s), '{100002,100003,100004}'::text[], 'in the order of their making');
SELECT is(tap.proof('account'), 'complete 100001 100501 501 0', 'the series is proven');
COMMIT;

BEGIN;
INSERT INTO backoffice.accounts (name) VALUES ('rolled back') RETURNING account_number AS number \gset
SELECT is(:'number'::text, '100502', 'the next transaction takes the next number');
ROLLBACK;
BEGIN;
INSERT INTO backoffice.accounts (name) VALUES ('again') RETURNING account_number AS number \gset
SELECT is(:'number'::text, '100502', 'a rollback gives the number back');
SAVEPOINT s;
INSERT INTO backoffice.accounts (name) VALUES ('a'), ('b');
ROLLBACK TO s;
INSERT INTO backoffice.accounts (name) VALUES ('after') RETURNING account_number AS number \gset
SELECT is(:'number'::text, '100503', 'so does a rollback to a savepoint');
SELECT is(tap.refusal($$INSERT INTO backoffice.accounts (name) VALUES ('good'), ('')$$) ->> 'constraint', 'accounts_name_check', 'a statement fails after it took numbers');
INSERT INTO backoffice.accounts (name) VALUES ('after') RETURNING account_number AS number \gset
SELECT is(:'number'::text, '100504', 'and gives them back');
SAVEPOINT a;
INSERT INTO backoffice.accounts (name) VALUES ('kept');
SAVEPOINT b;
INSERT INTO backoffice.accounts (name) VALUES ('kept');
RELEASE b;
RELEASE a;
INSERT INTO backoffice.accounts (name) VALUES ('after') RETURNING account_number AS number \gset
SELECT is(:'number'::text, '100507', 'released savepoints keep theirs');
SELECT is(tap.proof('account'), 'complete 100001 100507 507 0', 'the series is still proven');
ROLLBACK;

-- Orders and quotations have series of their own.
BEGIN;
INSERT INTO backoffice.orders DEFAULT VALUES RETURNING id AS "first", order_number AS number \gset
SELECT is(:'number'::text, 'ORD-000001', 'order numbers begin at ORD-000001');
INSERT INTO backoffice.order_quotations (order_id, amount) VALUES (:'first', 1), (:'first', 2);
SELECT is((SELECT array_agg(quotation_number ORDER BY quotation_number) FROM backoffice.order_quotations),
  ARRAY[to_char(now() AT TIME ZONE 'UTC', '"QUO-"YYYY"-00001"'), to_char(now() AT TIME ZONE 'UTC', '"QUO-"YYYY"-00002"')], 'quotation numbers show the year');
SELECT is((SELECT period FROM backoffice.verify_numbers('quotation')), to_char(now() AT TIME ZONE 'UTC', 'YYYY'), 'by which they are counted');
SELECT is((SELECT array_agg(kind ORDER BY kind) FROM backoffice.verify_numbers() WHERE complete), '{account,order,quotation}'::text[], 'all three are proven');
ROLLBACK;

-- Chosen numbers.
BEGIN;
SELECT tap.refused(format($$INSERT INTO backoffice.accounts (name, account_number) VALUES ('x', %L)$$, number), '42501', 'a client cannot choose ' || quote_literal(number)) FROM unnest('{100502,999999,"",x}'::text[]) AS number;
SELECT is(tap.refusal($$INSERT INTO backoffice.accounts (name, account_number) VALUES ('x', NULL)$$), NULL, 'NULL is no choice');
SELECT is(tap.refusal($$INSERT INTO backoffice.accounts (name, account_number) VALUES ('x', DEFAULT)$$), NULL, 'nor is DEFAULT');
SELECT tap.refused($$INSERT INTO backoffice.orders (order_number) VALUES ('ORD-000009')$$, '42501', 'nor can an order''s number be chosen');
SELECT tap.refused($$UPDATE backoffice.accounts SET account_number = '100009' WHERE id = tap.id('this')$$, '42501', 'a number cannot be edited');
SELECT tap.refused($$UPDATE backoffice.accounts SET account_number = NULL WHERE id = tap.id('this')$$, '42501', 'nor taken away');
SELECT tap.refused($$UPDATE backoffice.accounts SET account_number = account_number || ' '$$, '42501', 'not of many rows');
SELECT is(tap.refusal($$UPDATE backoffice.accounts SET account_number = account_number, name = 'y' WHERE id = tap.id('this')$$), NULL, 'the same number may be written back');
SELECT is(tap.proof('account'), 'complete 100001 100503 503 0', 'nothing of it broke the series');
ROLLBACK;

-- Several INSERTs in one statement, and one inside another.
BEGIN;
WITH a AS (INSERT INTO backoffice.accounts (name) VALUES ('a') RETURNING account_number),
  b AS (INSERT INTO backoffice.accounts (name) VALUES ('b'), ('c') RETURNING account_number)
SELECT (SELECT count(*) FROM a) + (SELECT count(*) FROM b) AS made \gset
SELECT is(:'made'::integer, 3, 'CTEs that insert into one table');
SELECT is(tap.proof('account'), 'complete 100001 100504 504 0', 'take numbers without gaps');
INSERT INTO backoffice.accounts (name, reference) SELECT 'outer', tap.new_order('store')::text FROM generate_series(1, 3);
SELECT is(tap.proof('account'), 'complete 100001 100510 510 0', 'an INSERT whose rows insert into the same table');
SELECT is(tap.proof('order'), 'complete 1 3 3 0', 'and into another numbered one');
SELECT is(tap.refusal($$WITH o AS (INSERT INTO backoffice.orders DEFAULT VALUES RETURNING order_number),
    a AS (INSERT INTO backoffice.accounts (name) VALUES ('a') RETURNING account_number)
  SELECT (SELECT count(*) FROM o) + (SELECT count(*) FROM a)$$), NULL, 'CTEs that insert into two numbered tables');
SELECT is(tap.proof('order'), 'complete 1 4 4 0', 'take numbers of both series');
ROLLBACK;

SET SESSION AUTHORIZATION tap_numbering_given_other;
BEGIN;
INSERT INTO backoffice.accounts (name) VALUES ('x') RETURNING account_number AS number \gset
SELECT is(:'number'::text, '100001', 'each tenant counts for itself');
SELECT is((SELECT count(*) FROM backoffice.numbers), 1::bigint, 'and sees its own ledger');
ROLLBACK;
RESET SESSION AUTHORIZATION;
