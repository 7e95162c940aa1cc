-- The log is read with audit.view, in its own tenant, and written by nobody.
SELECT plan(21);
SELECT tap.tenant('tap-audit-access') AS tenant \gset
SELECT tap.member('tap_audit_access_owner', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_audit_access_books', :'tenant', 'accountant') AS books \gset
SELECT tap.member('tap_audit_access_viewer', :'tenant', 'viewer') AS viewer \gset
SELECT tap.member('tap_audit_access_sales', :'tenant', 'sales') AS sales \gset
SELECT tap.tenant('tap-audit-access-other') AS other \gset
SELECT tap.member('tap_audit_access_other', :'other', 'owner') AS stranger \gset
SET tap.tenant = :'tenant';

SET SESSION AUTHORIZATION tap_audit_access_owner;
INSERT INTO backoffice.products (name) VALUES ('Lamp') RETURNING id AS this \gset
SET tap.this = :'this';
BEGIN;
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE resource_id = :'this'), 1::bigint, 'an owner reads it');
SELECT tap.refused(statement, '42501', what) FROM (VALUES
  ($$INSERT INTO backoffice.audit_log (tenant_id, id, recorded_at, transaction_id, life, login, action, resource) VALUES (tap.id('tenant'), gen_random_uuid(), now(), '1', 1, 'x', 'insert', 'x')$$, 'nobody inserts into it'),
  ($$UPDATE backoffice.audit_log SET reason = 'other'$$, 'nobody changes it'),
  ($$DELETE FROM backoffice.audit_log$$, 'nobody deletes from it'),
  ($$TRUNCATE backoffice.audit_log$$, 'nobody truncates it'),
  ($$MERGE INTO backoffice.audit_log a USING (VALUES (1)) v (x) ON true WHEN MATCHED THEN DELETE$$, 'nor by MERGE'),
  ($$SELECT * FROM backoffice.audit_log FOR UPDATE$$, 'nobody locks its rows'),
  ($$COPY backoffice.audit_log FROM '/dev/null'$$, 'nobody copies into it'),
  ($$ALTER TABLE backoffice.products DISABLE TRIGGER backoffice_audit$$, 'nobody switches the trigger off'),
  ($$ALTER TABLE backoffice.products DISABLE TRIGGER USER$$, 'nor all triggers'),
  ($$SET LOCAL session_replication_role = replica$$, 'nor replication''s way round'),
  ($$CREATE TABLE x (a int) PARTITION BY RANGE (a); ALTER TABLE backoffice.audit_log ATTACH PARTITION x DEFAULT$$, 'nor adds a partition')) AS t (statement, what);
-- Its partitions are closed by themselves.
SELECT is((SELECT count(*) FROM pg_inherits i WHERE i.inhparent = 'backoffice.audit_log'::regclass
    AND COALESCE(tap.refusal(format('SELECT * FROM %s', i.inhrelid::regclass)) ->> 'state', 'passed') <> '42501'), 0::bigint, 'no partition is read but through the log');
SELECT is((SELECT count(*) FROM pg_inherits i WHERE i.inhparent = 'backoffice.audit_log'::regclass
    AND COALESCE(tap.refusal(format('DELETE FROM %s', i.inhrelid::regclass)) ->> 'state', 'passed') <> '42501'), 0::bigint, 'nor deleted from');
SELECT cmp_ok((SELECT count(*) FROM pg_inherits WHERE inhparent = 'backoffice.audit_log'::regclass), '>=', 1::bigint, 'there is a partition to be asked about');
SELECT tap.refused($$SELECT backoffice.audit_row()$$, '42501', 'the trigger function cannot be called');
ROLLBACK;

SET SESSION AUTHORIZATION tap_audit_access_books;
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE resource_id = :'this'), 1::bigint, 'an accountant reads it');
SET SESSION AUTHORIZATION tap_audit_access_viewer;
SELECT tap.needs('SELECT * FROM backoffice.audit_log', 'audit.view', 'a viewer does not');
SET SESSION AUTHORIZATION tap_audit_access_sales;
SELECT tap.needs('SELECT * FROM backoffice.audit_log', 'audit.view', 'nor sales');
SET SESSION AUTHORIZATION tap_audit_access_other;
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE resource_id = :'this' OR tenant_id = :'tenant'), 0::bigint, 'another tenant''s owner sees none of it');
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE tenant_id IS DISTINCT FROM backoffice.tenant_id()), 0::bigint, 'nor any row of no tenant');
RESET SESSION AUTHORIZATION;
