-- Numbered tables whose series the tenant has made anew: fast, by location, by year; and a series that is gone.
SELECT plan(17);
SELECT tap.tenant('tap-numbering-other') AS tenant \gset
SELECT tap.member('tap_numbering_other', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_numbering_other_clerk', :'tenant') AS clerk \gset

SET SESSION AUTHORIZATION tap_numbering_other;
INSERT INTO backoffice.locations (code, name) VALUES ('N', 'North') RETURNING id AS north \gset
INSERT INTO backoffice.locations (code, name) VALUES ('S', 'South') RETURNING id AS south \gset
SET tap.north = :'north';
INSERT INTO backoffice.user_roles (user_id, role_id, location_id) SELECT :'clerk', id, :'north' FROM backoffice.roles WHERE name = 'sales';

BEGIN;
SELECT is(tap.refusal($$DELETE FROM backoffice.number_series WHERE kind = 'account'$$), NULL, 'a series that has given no number can be deleted');
SELECT tap.refused($$INSERT INTO backoffice.accounts (name) VALUES ('x')$$, '22023', 'without a series no account is made');
INSERT INTO backoffice.number_series (kind, pattern, mode, first_number) VALUES ('account', 'F{seq:3}', 'fast', 10);
INSERT INTO backoffice.accounts (name) VALUES ('a'), ('b'), ('c');
SELECT is((SELECT array_agg(account_number ORDER BY account_number) FROM backoffice.accounts), '{F010,F011,F012}'::text[], 'a fast series numbers rows too');
SELECT is((SELECT count(*) FROM backoffice.numbers WHERE kind = 'account'), 0::bigint, 'without a ledger');
INSERT INTO backoffice.accounts (id, name) SELECT id, 'twin' FROM backoffice.accounts WHERE account_number = 'F010' ON CONFLICT DO NOTHING;
SELECT is((SELECT count(*) FROM backoffice.numbers WHERE kind = 'account'), 0::bigint, 'also of dropped rows');
SELECT is(tap.count($$DELETE FROM backoffice.accounts WHERE account_number = 'F011'$$), 1::bigint, 'its rows can be deleted');
SELECT tap.refused($$INSERT INTO backoffice.accounts (name, account_number) VALUES ('x', 'F999')$$, '42501', 'its numbers cannot be chosen either');
SELECT tap.refused($$UPDATE backoffice.accounts SET account_number = 'F999'$$, '42501', 'nor edited');
ROLLBACK;

BEGIN;
DELETE FROM backoffice.number_series WHERE kind = 'order';
INSERT INTO backoffice.number_series (kind, pattern, scope) VALUES ('order', '{location}-{yyyy}-{seq:3}', 'location_year');
INSERT INTO backoffice.orders (location_id) VALUES (:'north'), (:'south'), (:'north');
SELECT is((SELECT array_agg(replace(order_number, to_char(now() AT TIME ZONE 'UTC', 'YYYY'), 'Y') ORDER BY order_number) FROM backoffice.orders), '{N-Y-001,N-Y-002,S-Y-001}'::text[], 'orders count by their location and year');
SELECT is(tap.proof('order'), 'complete 1 2 2 0, complete 1 1 1 0', 'and each counter is proven');
SELECT tap.refused($$INSERT INTO backoffice.orders DEFAULT VALUES$$, '55000', 'an order without a location takes no number');
SELECT is(tap.refusal($$UPDATE backoffice.orders SET location_id = tap.id('north') WHERE order_number LIKE 'S-%'$$), NULL, 'an order that moves');
SELECT is((SELECT count(*) FROM backoffice.orders WHERE location_id = :'north' AND order_number LIKE 'S-%'), 1::bigint, 'keeps its number');
SELECT is(tap.proof('order'), 'complete 1 2 2 0, complete 1 1 1 0', 'and the proof holds');
COMMIT;
SET SESSION AUTHORIZATION tap_numbering_other_clerk;
BEGIN;
INSERT INTO backoffice.orders (location_id) VALUES (:'north') RETURNING replace(order_number, to_char(now() AT TIME ZONE 'UTC', 'YYYY'), 'Y') AS number \gset
SELECT is(:'number'::text, 'N-Y-003', 'a user of one location takes the numbers of that location');
ROLLBACK;
RESET SESSION AUTHORIZATION;

-- A gapless number cannot wait in a prepared transaction, whoever prepares it.
\set ON_ERROR_STOP off
\set VERBOSITY sqlstate
BEGIN;
SELECT backoffice.enter(:'tenant', :'owner') AS entered \gset
INSERT INTO backoffice.accounts (name) VALUES ('prepared');
PREPARE TRANSACTION 'tap_numbering_other';
\set state :SQLSTATE
ROLLBACK;
ROLLBACK PREPARED 'tap_numbering_other';
\set ON_ERROR_STOP on
SELECT isnt(:'state'::text, '00000', 'PREPARE TRANSACTION is refused once a gapless number was taken');
SELECT is((SELECT count(*) FROM pg_prepared_xacts), 0::bigint, 'and nothing is left of it');
