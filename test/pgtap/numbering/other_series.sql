-- Series of numbered tables cannot be replaced; one that counts by location and year; prepared transactions.
SELECT plan(18);
SELECT tap.tenant('tap-numbering-other') AS tenant \gset
SELECT tap.member('tap_numbering_other', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_numbering_other_clerk', :'tenant') AS clerk \gset

SET SESSION AUTHORIZATION tap_numbering_other;
INSERT INTO backoffice.locations (code, name) VALUES ('N', 'North') RETURNING id AS north \gset
INSERT INTO backoffice.locations (code, name) VALUES ('S', 'South') RETURNING id AS south \gset
SET tap.north = :'north';
INSERT INTO backoffice.user_roles (user_id, role_id, location_id) SELECT :'clerk', id, :'north' FROM backoffice.roles WHERE name = 'sales';

BEGIN;
SELECT tap.refused(format($$DELETE FROM backoffice.number_series WHERE kind = %L$$, kind), '42501', 'the series of a table cannot be deleted: ' || kind)
  FROM unnest('{account,order,quotation}'::text[]) AS kind;
SELECT tap.refused($$INSERT INTO backoffice.number_series (kind, pattern, mode) VALUES ('account', '{seq}', 'fast')$$, '22023', 'nor made anew as a fast one');
INSERT INTO backoffice.number_series (kind, pattern, mode) VALUES ('quick', '{seq}', 'fast'), ('slow', '{seq}', 'gapless'), ('idle', '{seq}', 'fast');
SELECT backoffice.next_number('quick') AS quick, backoffice.next_number('slow') AS slow \gset
SELECT tap.refused($$DELETE FROM backoffice.number_series WHERE kind = 'quick'$$, '55000', 'a fast series that has given numbers cannot be deleted');
SELECT isnt(tap.refusal($$DELETE FROM backoffice.number_series WHERE kind = 'slow'$$), NULL, 'nor a gapless one');
SELECT is(tap.refusal($$DELETE FROM backoffice.number_series WHERE kind = 'idle'$$), NULL, 'one that has given none can');
ROLLBACK;

-- Before its first number, the series of orders is made to count by location and year; afterwards that stays.
SET SESSION AUTHORIZATION tap_numbering_other;
SELECT is(tap.refusal($$UPDATE backoffice.number_series SET pattern = '{location}-{yyyy}-{seq:3}', scope = 'location_year' WHERE kind = 'order'$$), NULL,
  'a series that has given no number may count another way');
SET SESSION AUTHORIZATION tap_numbering_other;
BEGIN;
INSERT INTO backoffice.orders (location_id) VALUES (:'north'), (:'south'), (:'north');
SELECT is((SELECT array_agg(replace(order_number, to_char(now() AT TIME ZONE 'UTC', 'YYYY'), 'Y') ORDER BY order_number) FROM backoffice.orders), '{N-Y-001,N-Y-002,S-Y-001}'::text[], 'orders count by their location and year');
SELECT is(tap.proof('order'), 'complete 1 2 2 0, complete 1 1 1 0', 'and each counter is proven');
SELECT tap.refused($$UPDATE backoffice.number_series SET scope = 'forever' WHERE kind = 'order'$$, '42501', 'from then on it counts as it does');
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
