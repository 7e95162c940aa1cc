-- number_series: which patterns make sense, what stays, and how numbers look.
SELECT plan(57);
SELECT backoffice.create_tenant('tap-numbering-series-' || left(md5(gen_random_uuid()::text), 12), 'x', 'Pacific/Kiritimati') AS tenant \gset
SELECT tap.member('tap_numbering_series', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_numbering_series_viewer', :'tenant', 'viewer') AS viewer \gset
SELECT tap.tenant('tap-numbering-series-other') AS other \gset
SELECT tap.member('tap_numbering_series_other', :'other', 'owner') AS stranger \gset

SET SESSION AUTHORIZATION tap_numbering_series;
BEGIN;
SELECT tap.refused(format($$INSERT INTO backoffice.number_series (kind, pattern) VALUES ('own', %L)$$, pattern), '22023', 'no pattern: ' || quote_literal(left(translate(pattern, E'\n\t', '__'), 30)))
  FROM unnest(ARRAY['', 'A', '{seq', 'seq}', '{seq:0}', '{seq:19}', '{seq:}', '{seq:x}', '{seq:-1}', '{seq: 3}', '{seq:99999999999}', '{seq:3}{seq:3}', '{SEQ}', '{sequence}', '{seq}{}', '{seq}{ddd}', '{{seq}}', '{seq}}', '{seq}{',
    E'A\n{seq}', E'\t{seq}', repeat('x', 96) || '{seq}', repeat('{seq}', 200000)]) AS pattern;
SELECT tap.refused($$INSERT INTO backoffice.number_series (kind, pattern, scope) VALUES ('own', 'A{seq}', 'year')$$, '22023', 'a series by year must show the year');
SELECT tap.refused($$INSERT INTO backoffice.number_series (kind, pattern, scope) VALUES ('own', 'A{mm}{seq}', 'year')$$, '22023', 'the month is no year');
SELECT tap.refused($$INSERT INTO backoffice.number_series (kind, pattern, scope) VALUES ('own', 'A{seq}', 'location')$$, '22023', 'a series by location must show the location');
SELECT tap.refused($$INSERT INTO backoffice.number_series (kind, pattern, scope) VALUES ('own', '{yyyy}{seq}', 'location_year')$$, '22023', 'by both must show the location');
SELECT tap.refused($$INSERT INTO backoffice.number_series (kind, pattern, scope) VALUES ('own', '{location}{seq}', 'location_year')$$, '22023', 'and the year');
SELECT tap.refused_by($$INSERT INTO backoffice.number_series (kind, pattern, scope) VALUES ('own', '{seq}', 'month')$$, '23514', 'number_series_scope_check', 'an unknown scope');
SELECT tap.refused_by($$INSERT INTO backoffice.number_series (kind, pattern, mode) VALUES ('own', '{seq}', 'slow')$$, '23514', 'number_series_mode_check', 'an unknown mode');
SELECT tap.refused_by($$INSERT INTO backoffice.number_series (kind, pattern, first_number) VALUES ('own', '{seq}', -1)$$, '23514', 'number_series_first_number_check', 'a negative first number');
SELECT tap.refused_by($$INSERT INTO backoffice.number_series (kind, pattern, first_number) VALUES ('own', '{seq}', 1000000000000000000)$$, '23514', 'number_series_first_number_check', 'a first number of nineteen digits');
SELECT tap.refused_by(format($$INSERT INTO backoffice.number_series (kind, pattern) VALUES (%L, '{seq}')$$, kind), '23514', 'number_series_kind_check', 'no kind: ' || quote_literal(left(kind, 10))) FROM unnest(ARRAY['', 'Own', '1st', 'a b', repeat('k', 51)]) AS kind;
SELECT tap.refused_by($$INSERT INTO backoffice.number_series (kind, pattern) VALUES ('account', '{seq}')$$, '23505', 'number_series_kind_key', 'a kind is there once');
SELECT isnt(tap.refusal($$INSERT INTO backoffice.number_series (kind, pattern) VALUES ('own', NULL)$$), NULL, 'no pattern at all');
ROLLBACK;

-- How numbers look: the year and month are the tenant's.
BEGIN;
INSERT INTO backoffice.locations (code, name) VALUES ('N-1', 'North') RETURNING id AS north \gset
INSERT INTO backoffice.number_series (kind, pattern, scope, first_number) VALUES ('plain', '{seq}', 'forever', 0), ('wide', '#{seq:18}', 'forever', 999999999999999998),
  ('dated', '{yyyy}/{yy}/{mm}-{seq:3}', 'year', 1), ('placed', 'é{location}-{yy}-{seq:2}', 'location_year', 99), ('shown', '{location}.{seq}', 'forever', 1);
SELECT is((SELECT array_agg(backoffice.next_number('plain')) FROM generate_series(1, 11)), '{0,1,2,3,4,5,6,7,8,9,10}'::text[], 'a series may begin at zero and grows without a width');
SELECT is(backoffice.next_number('wide') || backoffice.next_number('wide'), '#999999999999999998#999999999999999999', 'the widest one');
SELECT is(backoffice.next_number('dated'), to_char(now() AT TIME ZONE 'Pacific/Kiritimati', 'YYYY/YY/MM-"001"'), 'the year and the month are those of the tenant''s time zone');
SET LOCAL TimeZone = 'Pacific/Pago_Pago';
SET LOCAL DateStyle = 'German';
SELECT is(backoffice.next_number('dated'), to_char(now() AT TIME ZONE 'Pacific/Kiritimati', 'YYYY/YY/MM-"002"'), 'never those of the session');
RESET TimeZone;
RESET DateStyle;
SELECT is(backoffice.next_number('placed', :'north') || ' ' || backoffice.next_number('placed', :'north'), to_char(now() AT TIME ZONE 'Pacific/Kiritimati', '"éN-1-"YY"-99 éN-1-"YY"-100"'), 'location and year, and a sequence wider than its width');
SELECT is(backoffice.next_number('shown', :'north'), 'N-1.1', 'a location may be shown without counting by it');
SELECT is((SELECT bool_and(complete) AND count(*) = 5 FROM backoffice.verify_numbers()), true, 'all of them are proven');

-- What stays and what may change.
SELECT tap.refused(format($$UPDATE backoffice.number_series SET %s WHERE kind = 'plain'$$, change), '42501', 'refused: ' || change)
  FROM unnest(ARRAY['kind = ''other''', 'mode = ''fast''', 'scope = ''year'', pattern = ''{yyyy}{seq}''', 'first_number = 5']) AS change;
SELECT tap.refused($$UPDATE backoffice.number_series SET pattern = 'broken' WHERE kind = 'plain'$$, '22023', 'a new pattern must make sense too');
UPDATE backoffice.number_series SET pattern = 'P-{seq:3}' WHERE kind = 'plain';
SELECT is(backoffice.next_number('plain'), 'P-011', 'a new pattern goes on counting');
SELECT is(tap.proof('plain'), 'complete 0 11 12 0', 'and the series is still proven');
SELECT tap.refused_by($$DELETE FROM backoffice.number_series WHERE kind = 'plain'$$, '23503', 'number_counters_series_fkey', 'a series with numbers cannot be deleted');
ROLLBACK;

SET SESSION AUTHORIZATION tap_numbering_series_viewer;
BEGIN;
SELECT tap.needs($$INSERT INTO backoffice.number_series (kind, pattern) VALUES ('own', '{seq}')$$, 'numbering.create', 'a viewer makes no series');
SELECT tap.needs($$UPDATE backoffice.number_series SET pattern = '{seq:9}'$$, 'numbering.edit', 'and changes none');
ROLLBACK;
SET SESSION AUTHORIZATION tap_numbering_series_other;
BEGIN;
SELECT is(tap.count($$UPDATE backoffice.number_series SET pattern = '{seq:9}' WHERE tenant_id <> backoffice.tenant_id()$$), 0::bigint, 'another tenant''s series are not there');
ROLLBACK;
RESET SESSION AUTHORIZATION;
