-- Rows whose number was taken but which were not inserted leave no gap: their numbers go back or are voided.
SELECT plan(20);
SET client_min_messages = warning;
SELECT tap.tenant('tap-numbering-dropped') AS tenant \gset
SELECT tap.member('tap_numbering_dropped', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_numbering_dropped_sales', :'tenant', 'sales') AS sales \gset
SET tap.tenant = :'tenant';

SET SESSION AUTHORIZATION tap_numbering_dropped;
INSERT INTO backoffice.accounts (name) VALUES ('first') RETURNING id AS this \gset
SET tap.this = :'this';
BEGIN;
INSERT INTO backoffice.accounts (id, name) VALUES (:'this', 'twin') ON CONFLICT DO NOTHING;
SELECT is(tap.proof('account'), 'complete 100001 100001 1 0', 'ON CONFLICT DO NOTHING: the last number goes back');
INSERT INTO backoffice.accounts (name) VALUES ('next') RETURNING account_number AS number \gset
SELECT is(:'number'::text, '100002', 'and the next row takes it');
INSERT INTO backoffice.accounts (id, name) VALUES (:'this', 'twin'), (gen_random_uuid(), 'new'), (:'this', 'twin'), (gen_random_uuid(), 'new') ON CONFLICT DO NOTHING;
SELECT is((SELECT bool_and(complete) FROM backoffice.verify_numbers('account')), true, 'among other rows: the series stays complete');
SELECT is((SELECT in_use FROM backoffice.verify_numbers('account')), 4::bigint, 'with a number for each row');
SELECT is((SELECT count(*) FROM backoffice.numbers WHERE voided_at IS NOT NULL AND btrim(void_reason) = ''), 0::bigint, 'what was voided has a reason');
SELECT is((SELECT array_agg(DISTINCT voided_by) FROM backoffice.numbers WHERE voided_at IS NOT NULL), ARRAY[:'owner'::uuid], 'and the user');
ROLLBACK;
BEGIN;
INSERT INTO backoffice.accounts (id, name) VALUES (:'this', 'renamed'), (gen_random_uuid(), 'new') ON CONFLICT (tenant_id, id) DO UPDATE SET name = EXCLUDED.name;
SELECT is((SELECT concat_ws(' ', name, account_number) FROM backoffice.accounts WHERE id = :'this'), 'renamed 100001', 'ON CONFLICT DO UPDATE: the row keeps its number');
SELECT is((SELECT complete AND in_use = 2 FROM backoffice.verify_numbers('account')), true, 'and the series stays complete');
SELECT tap.refused($$INSERT INTO backoffice.accounts (id, name) VALUES (tap.id('this'), 'x') ON CONFLICT (tenant_id, id) DO UPDATE SET account_number = EXCLUDED.account_number$$, '42501', 'an upsert cannot give the row another number');
INSERT INTO backoffice.accounts (id, name) VALUES (:'this', 'x'), (gen_random_uuid(), 'new') ON CONFLICT (tenant_id, id) DO UPDATE SET name = 'never' WHERE false;
SELECT is((SELECT complete AND in_use = 3 FROM backoffice.verify_numbers('account')), true, 'nor does a condition that holds the update back break it');
MERGE INTO backoffice.accounts a USING (VALUES (:'this'::uuid, 'merged'), (gen_random_uuid(), 'made')) AS v (id, name) ON a.id = v.id
  WHEN MATCHED THEN UPDATE SET name = v.name WHEN NOT MATCHED THEN INSERT (id, name) VALUES (v.id, v.name);
SELECT is((SELECT complete AND in_use = 4 FROM backoffice.verify_numbers('account')), true, 'MERGE takes numbers for what it inserts');
SELECT is((SELECT count(*) FROM backoffice.accounts a WHERE NOT EXISTS (SELECT FROM backoffice.numbers n WHERE n.number = a.account_number AND n.resource_id = a.id)), 0::bigint, 'every row is in the ledger with its own number');
ROLLBACK;

-- Another trigger that drops rows, before ours and after ours.
RESET SESSION AUTHORIZATION;
CREATE OR REPLACE FUNCTION tap.drop_some() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN CASE WHEN NEW.name LIKE 'drop%' THEN NULL ELSE NEW END; END$$;
DROP TRIGGER IF EXISTS aaa_tap_drop ON backoffice.accounts;
DROP TRIGGER IF EXISTS zzz_tap_drop ON backoffice.accounts;
CREATE TRIGGER zzz_tap_drop BEFORE INSERT ON backoffice.accounts FOR EACH ROW EXECUTE FUNCTION tap.drop_some();
SET SESSION AUTHORIZATION tap_numbering_dropped;
BEGIN;
INSERT INTO backoffice.accounts (name) VALUES ('drop 1'), ('keep 1'), ('drop 2'), ('drop 3'), ('keep 2'), ('drop 4'), ('drop 5');
SELECT is((SELECT complete AND in_use = 3 FROM backoffice.verify_numbers('account')), true, 'a trigger after ours that drops rows leaves no gap');
INSERT INTO backoffice.accounts (name) VALUES ('drop 6'), ('drop 7');
SELECT is((SELECT complete AND in_use = 3 FROM backoffice.verify_numbers('account')), true, 'nor where it drops all of them');
ROLLBACK;
RESET SESSION AUTHORIZATION;
DROP TRIGGER zzz_tap_drop ON backoffice.accounts;
CREATE TRIGGER aaa_tap_drop BEFORE INSERT ON backoffice.accounts FOR EACH ROW EXECUTE FUNCTION tap.drop_some();
SET SESSION AUTHORIZATION tap_numbering_dropped;
BEGIN;
INSERT INTO backoffice.accounts (name) VALUES ('drop 1'), ('keep 1'), ('drop 2'), ('keep 2');
SELECT is(tap.proof('account'), 'complete 100001 100003 3 0', 'a trigger before ours lets dropped rows take no number');
ROLLBACK;
RESET SESSION AUTHORIZATION;
DROP TRIGGER aaa_tap_drop ON backoffice.accounts;

-- A user who may not void numbers can upsert all the same.
SET SESSION AUTHORIZATION tap_numbering_dropped_sales;
BEGIN;
SELECT is(tap.refusal($$INSERT INTO backoffice.accounts (id, name) VALUES (tap.id('this'), 'x'), (gen_random_uuid(), 'y') ON CONFLICT DO NOTHING$$), NULL, 'sales may upsert without numbering.void');
SELECT is((SELECT complete AND in_use = 2 FROM backoffice.verify_numbers('account')), true, 'and the series stays complete');
ROLLBACK;
RESET SESSION AUTHORIZATION;

-- A superuser without a tenant context, as in a migration.
BEGIN;
SELECT is(tap.refusal($$INSERT INTO backoffice.accounts (tenant_id, id, name, created_by) VALUES (tap.id('tenant'), tap.id('this'), 'x', NULL), (tap.id('tenant'), gen_random_uuid(), 'migrated', NULL) ON CONFLICT DO NOTHING$$), NULL,
  'a superuser without a context may upsert too');
SELECT is((SELECT count(*) FROM backoffice.accounts a JOIN backoffice.numbers n ON n.tenant_id = a.tenant_id AND n.number = a.account_number AND n.resource_id = a.id WHERE a.tenant_id = :'tenant' AND a.name = 'migrated'), 1::bigint,
  'its new row takes a number');
SELECT is((SELECT max(sequence) - min(sequence) + 1 - count(*) FROM backoffice.numbers WHERE tenant_id = :'tenant' AND kind = 'account'), 0::bigint, 'and leaves no gap');
ROLLBACK;
