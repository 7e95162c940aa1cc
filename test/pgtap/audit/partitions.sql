-- Rows of the log go to the partition of the time of writing, and to the default one where there is none.
SELECT plan(12);
SET client_min_messages = warning;
SET timezone = 'UTC';
SELECT tap.tenant('tap-audit-partitions') AS tenant \gset
SELECT tap.member('tap_audit_partitions', :'tenant', 'owner') AS owner \gset
SET tap.tenant = :'tenant';

-- The partition of the newest row of the log in this transaction.
CREATE OR REPLACE FUNCTION tap.newest_partition() RETURNS text LANGUAGE sql AS
  $$SELECT tableoid::regclass::text FROM backoffice.audit_log WHERE transaction_id = pg_current_xact_id() ORDER BY id DESC LIMIT 1$$;
-- The bounds of a partition as text.
CREATE OR REPLACE FUNCTION tap.bounds(partition text) RETURNS text LANGUAGE sql AS
  $$SELECT pg_get_expr(relpartbound, oid) FROM pg_class WHERE oid = partition::regclass$$;
-- Partitions of the log that hold a row outside their own bounds.
CREATE OR REPLACE FUNCTION tap.misplaced() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  part record;
  wrong bigint;
  found bigint := 0;
BEGIN
  FOR part IN SELECT i.inhrelid AS oid, i.inhrelid::regclass AS name FROM pg_inherits i WHERE i.inhparent = 'backoffice.audit_log'::regclass LOOP
    EXECUTE format('SELECT count(*) FROM %s WHERE NOT (%s)', part.name, pg_get_partition_constraintdef(part.oid)) INTO wrong;
    found := found + wrong;
  END LOOP;
  RETURN found;
END $$;

-- The partitions that a database is made with.
SELECT cmp_ok((SELECT count(*) FROM pg_inherits WHERE inhparent = 'backoffice.audit_log'::regclass AND tap.bounds(inhrelid::regclass::text) <> 'DEFAULT'), '>=', 1::bigint, 'there are partitions of months');
SELECT is((SELECT count(*) FROM pg_inherits WHERE inhparent = 'backoffice.audit_log'::regclass AND tap.bounds(inhrelid::regclass::text) = 'DEFAULT'), 1::bigint, 'and a default one');
BEGIN;
INSERT INTO backoffice.products (tenant_id, name, created_by) VALUES (:'tenant', 'x', NULL);
SELECT is(tap.bounds(tap.newest_partition()), to_char(now(), '"FOR VALUES FROM (''"YYYY-MM-"01 00:00:00+00'') TO (''"')
  || to_char(now() + interval '1 month', 'YYYY-MM-"01 00:00:00+00'')"'), 'a row goes to the partition of the current month');
SELECT is(tap.misplaced(), 0::bigint, 'where it belongs');
ROLLBACK;

-- Without a partition for today the default one takes it.
BEGIN;
INSERT INTO backoffice.products (tenant_id, name, created_by) VALUES (:'tenant', 'x', NULL);
DO $$ BEGIN EXECUTE format('ALTER TABLE backoffice.audit_log DETACH PARTITION %s', tap.newest_partition()); END $$;
INSERT INTO backoffice.products (tenant_id, name, created_by) VALUES (:'tenant', 'y', NULL) RETURNING id AS this \gset
SELECT is(tap.newest_partition(), 'backoffice.audit_log_default', 'without a partition for today the default one takes the row');
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE resource_id = :'this' AND recorded_at BETWEEN now() - interval '1 day' AND now() + interval '1 day'), 1::bigint, 'and a query by time finds it there');
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE tenant_id = :'tenant' AND resource_id = :'this'), 1::bigint, 'as does one by row, by its index');
ROLLBACK;

-- A month divided: the part that today is in.
BEGIN;
INSERT INTO backoffice.products (tenant_id, name, created_by) VALUES (:'tenant', 'x', NULL);
DO $$ BEGIN EXECUTE format('ALTER TABLE backoffice.audit_log DETACH PARTITION %s', tap.newest_partition()); END $$;
CREATE TABLE backoffice.tap_audit_past (LIKE backoffice.audit_log INCLUDING ALL);
CREATE TABLE backoffice.tap_audit_today (LIKE backoffice.audit_log INCLUDING ALL);
TRUNCATE backoffice.audit_log_default;
ALTER TABLE backoffice.audit_log ATTACH PARTITION backoffice.tap_audit_past FOR VALUES FROM ('-infinity') TO ('2000-01-01');
DO $$ BEGIN EXECUTE format('ALTER TABLE backoffice.audit_log ATTACH PARTITION backoffice.tap_audit_today FOR VALUES FROM (%L) TO (%L)', now() - interval '1 hour', now() + interval '1 hour'); END $$;
INSERT INTO backoffice.products (tenant_id, name, created_by) VALUES (:'tenant', 'x', NULL);
SELECT is(tap.newest_partition(), 'backoffice.tap_audit_today', 'a partition attached in this transaction is used at once');
ALTER TABLE backoffice.audit_log DETACH PARTITION backoffice.tap_audit_today;
INSERT INTO backoffice.products (tenant_id, name, created_by) VALUES (:'tenant', 'x', NULL);
SELECT is(tap.newest_partition(), 'backoffice.audit_log_default', 'a detached one is not used any more');
SELECT is((SELECT count(*) FROM backoffice.tap_audit_past), 0::bigint, 'another one never was');
SELECT is(tap.misplaced(), 0::bigint, 'no row is in a wrong partition');
ROLLBACK;

-- As a client, who has no right to any partition.
SET SESSION AUTHORIZATION tap_audit_partitions;
BEGIN;
INSERT INTO backoffice.products (name) VALUES ('x');
SELECT matches(tap.newest_partition(), 'backoffice.audit_log_[0-9]{6}$', 'a client''s row goes to the month''s partition as well');
ROLLBACK;
RESET SESSION AUTHORIZATION;
