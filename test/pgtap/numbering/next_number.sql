-- next_number(): the tenant's own series, gapless and fast; permissions, locations and arguments.
SELECT plan(38);
SELECT tap.tenant('tap-numbering-next') AS tenant \gset
SELECT tap.member('tap_numbering_next', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_numbering_next_sales', :'tenant', 'sales') AS sales \gset
SELECT tap.member('tap_numbering_next_clerk', :'tenant') AS clerk \gset
SELECT tap.tenant('tap-numbering-next-other') AS other \gset
SELECT tap.member('tap_numbering_next_other', :'other', 'owner') AS stranger \gset

SET SESSION AUTHORIZATION tap_numbering_next;
INSERT INTO backoffice.number_series (kind, pattern) VALUES ('invoice', 'INV-{seq:4}');
INSERT INTO backoffice.number_series (kind, pattern, mode) VALUES ('ticket', 'T{seq}', 'fast');
INSERT INTO backoffice.number_series (kind, pattern, scope) VALUES ('shipment', '{location}/{seq:3}', 'location');
INSERT INTO backoffice.locations (code, name) VALUES ('N', 'North') RETURNING id AS north \gset
INSERT INTO backoffice.locations (code, name) VALUES ('S', 'South') RETURNING id AS south \gset
INSERT INTO backoffice.user_roles (user_id, role_id, location_id) SELECT :'clerk', id, :'north' FROM backoffice.roles WHERE name = 'admin';
SET tap.north = :'north';
SET tap.south = :'south';
BEGIN;
SELECT is(backoffice.next_number('invoice'), 'INV-0001', 'a series of the tenant''s own begins at one');
SELECT is(backoffice.next_number('invoice'), 'INV-0002', 'and goes on');
SELECT is((SELECT array_agg(backoffice.next_number('invoice')) FROM generate_series(1, 3)), '{INV-0003,INV-0004,INV-0005}'::text[], 'row by row');
SELECT is((SELECT concat_ws(' ', number, sequence, resource, issued_by = :'owner') FROM backoffice.numbers WHERE kind = 'invoice' AND sequence = 1), 'INV-0001 1 t', 'the ledger has it');
SELECT is(tap.proof('invoice'), 'complete 1 5 5 0', 'and proves it');
SELECT is(backoffice.void_number('invoice', 'INV-0003', 'misprint'), 'INV-0003', 'one can be voided');
SELECT is(tap.proof('invoice'), 'complete 1 5 4 1', 'and is proven still');
SAVEPOINT s;
SELECT backoffice.next_number('invoice') AS lost \gset
ROLLBACK TO s;
SELECT is(backoffice.next_number('invoice'), 'INV-0006', 'a rolled back gapless number is given out again');
ROLLBACK;
BEGIN;
SELECT is(backoffice.next_number('invoice'), 'INV-0001', 'after a rollback of all it begins anew');
COMMIT;

-- Fast: unique, with gaps after rollbacks, in no ledger.
BEGIN;
SELECT is(backoffice.next_number('ticket'), 'T1', 'a fast series begins at one as well');
COMMIT;
BEGIN;
SELECT backoffice.next_number('ticket') AS lost \gset
ROLLBACK;
BEGIN;
SELECT is(backoffice.next_number('ticket') = :'lost', false, 'a rolled back fast number is not given out again');
SELECT is((SELECT count(DISTINCT n) FROM (SELECT backoffice.next_number('ticket') AS n FROM generate_series(1, 1000)) s), 1000::bigint, 'a thousand fast numbers are different');
SELECT is((SELECT count(*) FROM backoffice.numbers WHERE kind = 'ticket'), 0::bigint, 'no ledger has them');
SELECT is((SELECT count(*) FROM backoffice.verify_numbers('ticket')), 0::bigint, 'so nothing is proven of them');
SELECT tap.refused($$SELECT backoffice.void_number('ticket', 'T1', 'x')$$, '22023', 'nor can one be voided');
ROLLBACK;

-- By location.
BEGIN;
SELECT is(backoffice.next_number('shipment', :'north') || ' ' || backoffice.next_number('shipment', :'south') || ' ' || backoffice.next_number('shipment', :'north'), 'N/001 S/001 N/002', 'each location counts for itself');
SELECT tap.refused($$SELECT backoffice.next_number('shipment')$$, '55000', 'a series by location needs one');
SELECT tap.refused($$SELECT backoffice.next_number('shipment', gen_random_uuid())$$, '22023', 'that is there');
SELECT is(tap.proof('shipment'), 'complete 1 2 2 0, complete 1 1 1 0', 'both counters are proven');
SELECT is(backoffice.next_number('invoice', :'north'), 'INV-0002', 'a series that counts forever takes a location and does not mind');
SELECT tap.refused($$SELECT backoffice.next_number('invoice', gen_random_uuid())$$, '22023', 'but one that is there');
ROLLBACK;

-- Arguments.
BEGIN;
SELECT tap.refused($$SELECT backoffice.next_number(NULL)$$, '22004', 'a null kind');
SELECT tap.refused(format($$SELECT backoffice.next_number(%L)$$, kind), '22023', 'no such kind: ' || quote_literal(left(kind, 12))) FROM unnest(ARRAY['', 'nothing', 'INVOICE', 'invoice ', ''' OR true --', repeat('k', 1000000)]) AS kind;
SELECT tap.refused(format($$SELECT backoffice.next_number(%L)$$, kind), '22023', 'numbers of the kind ' || kind || ' belong to rows') FROM unnest('{account,order,quotation}'::text[]) AS kind;
UPDATE backoffice.number_series SET is_active = false WHERE kind = 'invoice';
SELECT tap.refused($$SELECT backoffice.next_number('invoice')$$, '22023', 'a series that is not active gives no numbers');
ROLLBACK;
SELECT is(backoffice.next_number('invoice'), 'INV-0002', 'what was rolled back is forgotten, also outside a transaction block');

SET SESSION AUTHORIZATION tap_numbering_next_sales;
BEGIN;
SELECT tap.needs($$SELECT backoffice.next_number('invoice')$$, 'numbering.issue', 'sales takes no numbers');
ROLLBACK;
SET SESSION AUTHORIZATION tap_numbering_next_clerk;
BEGIN;
SELECT is(backoffice.next_number('shipment', :'north'), 'N/001', 'a user of one location takes numbers there');
SELECT tap.needs($$SELECT backoffice.next_number('shipment', tap.id('south'))$$, 'numbering.issue', 'not elsewhere');
SELECT tap.needs($$SELECT backoffice.next_number('invoice')$$, 'numbering.issue', 'nor for all locations');
ROLLBACK;
SET SESSION AUTHORIZATION tap_numbering_next_other;
BEGIN;
SELECT tap.refused($$SELECT backoffice.next_number('invoice')$$, '22023', 'another tenant has no such series');
ROLLBACK;
RESET SESSION AUTHORIZATION;
