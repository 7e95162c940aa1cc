-- How values are recorded: by type, whatever the session's settings; secrets; columns that come and go; large values.
SELECT plan(37);
SET client_min_messages = warning;
DROP SCHEMA IF EXISTS tap_audit_values CASCADE;
CREATE SCHEMA tap_audit_values;
GRANT USAGE ON SCHEMA tap_audit_values TO backoffice_user;
CREATE TYPE tap_audit_values.mood AS ENUM ('good', 'bad');
CREATE TABLE tap_audit_values.things (tenant_id uuid, id uuid DEFAULT gen_random_uuid(), label text, pin text, token bytea, pins integer[],
  doc jsonb, doc_text json, n numeric, f float8, r real, at timestamptz, local_at timestamp, day date, hour time, hour_zone timetz, span interval, spans timestamptz[], during tstzrange,
  bin bytea, flag boolean, small smallint, big bigint, mood tap_audit_values.mood, net inet, price money, "Quoted ""col" text, PRIMARY KEY (tenant_id, id));
CREATE TABLE tap_audit_values.by_time (tenant_id uuid, at timestamptz, place text, note text, PRIMARY KEY (tenant_id, at, place));
SELECT tap.tenant('tap-audit-values') AS tenant \gset
SELECT tap.member('tap_audit_values', :'tenant', 'owner') AS owner \gset
SELECT count(*) AS done FROM backoffice.enrol('tap_audit_values.things', 'products', secret => '{pin,token,pins}') \gset
SELECT count(*) AS done FROM backoffice.enrol('tap_audit_values.by_time', 'products') \gset

-- The newest row of the log about things.
CREATE FUNCTION tap_audit_values.newest() RETURNS backoffice.audit_log LANGUAGE sql AS
  $$SELECT a FROM backoffice.audit_log a WHERE a.resource LIKE 'tap_audit_values.%' AND a.transaction_id = pg_current_xact_id() ORDER BY a.id DESC LIMIT 1$$;

SET SESSION AUTHORIZATION tap_audit_values;
-- Secrets: that they changed, never what they are.
BEGIN;
INSERT INTO tap_audit_values.things (label, pin, token, pins) VALUES ('open', 'tell-nobody', '\xdeadbeef', '{1234}') RETURNING id AS this \gset
SELECT is((SELECT new_values - '{tenant_id,id}'::text[] FROM tap_audit_values.newest()), '{"label": "open", "pin": "(secret)", "token": "(secret)", "pins": "(secret)"}', 'secret columns are not shown on INSERT');
UPDATE tap_audit_values.things SET pin = 'tell-somebody' WHERE id = :'this';
SELECT is((SELECT concat(old_values, new_values) FROM tap_audit_values.newest()), '{"pin": "(secret)"}{"pin": "(secret)"}', 'nor on UPDATE, which tells that they changed');
UPDATE tap_audit_values.things SET pin = NULL, label = 'x' WHERE id = :'this';
SELECT is((SELECT concat(old_values -> 'pin', new_values -> 'pin') FROM tap_audit_values.newest()), '"(secret)"null', 'that a secret was taken away is shown');
DELETE FROM tap_audit_values.things WHERE id = :'this';
SELECT is((SELECT old_values ->> 'token' || (old_values ->> 'pins') FROM tap_audit_values.newest()), '(secret)(secret)', 'nor on DELETE');
SELECT is((SELECT count(*) FROM backoffice.audit_log a WHERE a::text ~ 'tell-|deadbeef|1234}'), 0::bigint, 'no row of the log holds any of them');
SELECT is((SELECT resource FROM tap_audit_values.newest()), 'tap_audit_values.things', 'a table outside the schema backoffice is named with its schema');
ROLLBACK;

-- Each type.
BEGIN;
INSERT INTO tap_audit_values.things (doc, doc_text, n, flag, small, big, mood, net, "Quoted ""col", label)
  VALUES ('{"b": [1, {"c": null}], "a": "\u00e9", "": 1e400}', '{"z":  1}', 12345678901234567890.123456789, false, -32768, 9223372036854775807, 'bad', '10.0.0.1/8', 'q', E'line\n"two"\\ \u2028 漢');
SELECT is((SELECT new_values -> 'doc' FROM tap_audit_values.newest()), '{"b": [1, {"c": null}], "a": "é", "": 1e400}', 'jsonb is kept as it is, at any depth');
SELECT is((SELECT jsonb_typeof(new_values -> 'doc_text') || (new_values ->> 'doc_text') FROM tap_audit_values.newest()), 'string{"z":  1}', 'json as its text');
SELECT is((SELECT concat_ws(' ', new_values -> 'n', new_values -> 'small', new_values -> 'big', new_values -> 'flag') FROM tap_audit_values.newest()), '12345678901234567890.123456789 -32768 9223372036854775807 false', 'numbers and booleans as such, exactly');
SELECT is((SELECT concat_ws(' ', new_values ->> 'mood', new_values ->> 'net', new_values ->> 'Quoted "col') FROM tap_audit_values.newest()), 'bad 10.0.0.1/8 q', 'other types as their text, columns of any name');
SELECT is((SELECT new_values ->> 'label' FROM tap_audit_values.newest()), E'line\n"two"\\ \u2028 漢', 'text of any kind');
INSERT INTO tap_audit_values.things (doc) VALUES ('3'), ('"x"'), ('[]'), ('null'), ('true');
SELECT is((SELECT array_agg(new_values -> 'doc' ORDER BY id) FROM (SELECT * FROM backoffice.audit_log WHERE transaction_id = pg_current_xact_id() AND resource = 'tap_audit_values.things' ORDER BY id DESC LIMIT 5) s),
  '{3,"\"x\"",[],"null",true}'::jsonb[], 'jsonb that is no object');
INSERT INTO tap_audit_values.things (n) VALUES ('NaN');
SELECT is((SELECT new_values -> 'n' FROM tap_audit_values.newest()), '"NaN"', 'a numeric that is no number');
INSERT INTO tap_audit_values.things (n) VALUES ('-Infinity');
SELECT is((SELECT new_values -> 'n' FROM tap_audit_values.newest()), '"-Infinity"', 'an infinite numeric');
INSERT INTO tap_audit_values.things (f, r) VALUES ('NaN', 'Infinity');
SELECT is((SELECT concat(new_values -> 'f', new_values -> 'r') FROM tap_audit_values.newest()), '"NaN""Infinity"', 'the same of floats');
INSERT INTO tap_audit_values.things (at, day) VALUES ('infinity', '-infinity');
SELECT is((SELECT concat(new_values -> 'at', new_values -> 'day') FROM tap_audit_values.newest()), '"infinity""-infinity"', 'times without end');
INSERT INTO tap_audit_values.things (at, day) VALUES ('4713-01-01 00:00:00+00 BC', '5874897-12-31');
SELECT is((SELECT concat(new_values ->> 'at', ' ', new_values ->> 'day') FROM tap_audit_values.newest()), '4713-01-01T00:00:00+00:00 BC 5874897-12-31', 'the first time and the last day');
UPDATE tap_audit_values.things SET n = n WHERE n = 'NaN';
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE transaction_id = pg_current_xact_id() AND action = 'update'), 0::bigint, 'NaN written over NaN is no change');
ROLLBACK;

-- The same row under other settings of the session.
BEGIN;
INSERT INTO tap_audit_values.things (at, local_at, day, hour) VALUES ('2024-02-29 23:30:00.123456+00', '2024-02-29 23:30:00', '2024-02-29', '23:30') RETURNING id AS this \gset
SELECT new_values - 'id' AS plain FROM tap_audit_values.newest() \gset
SELECT is(:'plain'::jsonb - 'tenant_id', '{"at": "2024-02-29T23:30:00.123456+00:00", "local_at": "2024-02-29T23:30:00", "day": "2024-02-29", "hour": "23:30:00"}', 'times are recorded in ISO 8601, with UTC where they have a zone');
SET LOCAL TimeZone = 'Asia/Kathmandu';
SET LOCAL DateStyle = 'German, DMY';
SET LOCAL IntervalStyle = 'sql_standard';
INSERT INTO tap_audit_values.things (at, local_at, day, hour) SELECT at, local_at, day, hour FROM tap_audit_values.things WHERE id = :'this';
SELECT is((SELECT new_values - 'id' FROM tap_audit_values.newest()), :'plain'::jsonb, 'whatever TimeZone and DateStyle of the session');
ROLLBACK;
BEGIN;
INSERT INTO tap_audit_values.things (span, spans, during, bin, f, r, hour_zone, price) VALUES ('1 mon -2 days 03:04:05', '{2024-02-29 23:30:00+00}', '[2024-02-29 23:30:00+00,)', '\x00ff27', 1.0 / 3, 0.1, '23:30:00+05:45', 12.5) RETURNING id AS this \gset
SELECT new_values - 'id' AS plain FROM tap_audit_values.newest() \gset
SET LOCAL TimeZone = 'Asia/Kathmandu';
SET LOCAL DateStyle = 'German, DMY';
SET LOCAL IntervalStyle = 'sql_standard';
SET LOCAL bytea_output = 'escape';
SET LOCAL extra_float_digits = -10;
INSERT INTO tap_audit_values.things (span, spans, during, bin, f, r, hour_zone, price) SELECT span, spans, during, bin, f, r, hour_zone, price FROM tap_audit_values.things WHERE id = :'this';
SELECT is((SELECT new_values -> k FROM tap_audit_values.newest()), :'plain'::jsonb -> k, what || ': recorded alike under all settings')
  FROM (VALUES ('span', 'interval'), ('spans', 'an array of times'), ('during', 'a range of times'), ('bin', 'bytea'), ('f', 'float8'), ('r', 'real'), ('hour_zone', 'timetz')) AS t (k, what);
ROLLBACK;

-- Keys of several columns, in the key's order, whatever the settings.
BEGIN;
INSERT INTO tap_audit_values.by_time (at, place) VALUES ('2024-02-29 23:30:00+00', 'N');
SELECT resource_id AS plain FROM tap_audit_values.newest() \gset
SET LOCAL TimeZone = 'Asia/Kathmandu';
SET LOCAL DateStyle = 'German, DMY';
UPDATE tap_audit_values.by_time SET note = 'x';
SELECT is((SELECT resource_id FROM tap_audit_values.newest()), :'plain'::text, 'a row keeps its id in the log whatever the settings');
ROLLBACK;
RESET SESSION AUTHORIZATION;

-- Large values, compressed and not.
BEGIN;
INSERT INTO tap_audit_values.things (tenant_id, label, bin) SELECT :'tenant', string_agg(md5(n::text), ''), decode(repeat('ab', 500000), 'hex') FROM generate_series(1, 32768) n RETURNING id AS this \gset
SELECT is((SELECT length(new_values ->> 'label') FROM tap_audit_values.newest()), 1048576, 'a megabyte of text is recorded');
SELECT is((SELECT new_values ->> 'label' FROM tap_audit_values.newest()), (SELECT label FROM tap_audit_values.things WHERE id = :'this'), 'in full');
UPDATE tap_audit_values.things SET small = 1 WHERE id = :'this';
SELECT is((SELECT old_values || new_values FROM tap_audit_values.newest()), '{"small": 1}', 'a change beside it does not record it again');
UPDATE tap_audit_values.things SET label = label || '' WHERE id = :'this';
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE resource_id = :'this'), 2::bigint, 'nor does writing the same again');
ROLLBACK;

-- Columns that come and go.
INSERT INTO tap_audit_values.things (tenant_id, label) VALUES (:'tenant', 'first') RETURNING id AS this \gset
ALTER TABLE tap_audit_values.things ADD COLUMN extra text DEFAULT 'made up';
BEGIN;
UPDATE tap_audit_values.things SET extra = 'real' WHERE id = :'this';
SELECT is((SELECT concat(old_values, new_values) FROM tap_audit_values.newest()), '{"extra": "made up"}{"extra": "real"}', 'a column added later is recorded, with the default that old rows have');
ROLLBACK;
ALTER TABLE tap_audit_values.things DROP COLUMN extra, DROP COLUMN big;
BEGIN;
UPDATE tap_audit_values.things SET label = 'second' WHERE id = :'this';
SELECT is((SELECT concat(old_values, new_values) FROM tap_audit_values.newest()), '{"label": "first"}{"label": "second"}', 'a dropped column is not');
DELETE FROM tap_audit_values.things WHERE id = :'this';
SELECT is((SELECT array_agg(k ORDER BY k) FROM tap_audit_values.newest() a, jsonb_object_keys(a.old_values) k), '{id,label,tenant_id}'::text[], 'nor does it appear in what is deleted');
ROLLBACK;
ALTER TABLE tap_audit_values.things ADD COLUMN extra integer;
BEGIN;
UPDATE tap_audit_values.things SET extra = 7 WHERE id = :'this';
SELECT is((SELECT concat(old_values, new_values) FROM tap_audit_values.newest()), '{"extra": null}{"extra": 7}', 'a column dropped and made again with another type is the new one');
ROLLBACK;
ALTER TABLE tap_audit_values.things RENAME COLUMN extra TO renamed;
BEGIN;
UPDATE tap_audit_values.things SET renamed = 8 WHERE id = :'this';
SELECT is((SELECT new_values FROM tap_audit_values.newest()), '{"renamed": 8}', 'a renamed column goes by its new name');
ROLLBACK;
DELETE FROM backoffice_private.enrolled_tables WHERE table_schema = 'tap_audit_values';
DROP SCHEMA tap_audit_values CASCADE;
