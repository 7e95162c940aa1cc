-- What the benchmarks work on: 50 tenants with 100,000 orders, and copies of all tables with the same rows, indexes and
-- constraints for those who do without us. Run once in an empty database, as a superuser.
\set ON_ERROR_STOP on
SET client_min_messages = warning;
CREATE EXTENSION backoffice;
CREATE SCHEMA bench;
SELECT setseed(0.5);

-- ---- tenants, their first users and locations
SELECT backoffice.create_tenant('bench-' || lpad(i::text, 2, '0'), 'Bench ' || i) FROM generate_series(1, 50) i \g /dev/null
SELECT backoffice.create_user(id, 'owner@' || slug || '.example', 'Olga', 'Owner', '{owner}') FROM backoffice.tenants \g /dev/null
INSERT INTO backoffice.locations (tenant_id, code, name)
  SELECT t.id, 'L' || l, 'Location ' || l FROM backoffice.tenants t, generate_series(1, 4) l;

-- The one tenant that is asked, and its user.
CREATE TABLE bench.subject AS
  SELECT t.id AS tenant_id, u.id AS user_id FROM backoffice.tenants t JOIN backoffice.users u ON u.tenant_id = t.id
  WHERE t.slug = 'bench-25';
CREATE TABLE bench.tenant AS
  SELECT (row_number() OVER (ORDER BY t.slug) - 1)::integer AS position, t.id, o.id AS order_type_id, w.id AS workflow_id,
    (SELECT array_agg(l.id) FROM backoffice.locations l WHERE l.tenant_id = t.id) AS locations
  FROM backoffice.tenants t
  JOIN backoffice.order_types o ON o.tenant_id = t.id AND o.is_default
  JOIN backoffice.workflows w ON w.tenant_id = t.id AND w.name = o.workflow AND w.is_current;

-- ---- rows, written as a restore writes them: numbers and states as given. Tenants take turns, as they do in time.
SET session_replication_role = replica;
INSERT INTO backoffice.accounts (tenant_id, account_number, name, created_by)
  SELECT t.id, (100001 + i / 50)::text, 'Customer ' || i, NULL
  FROM generate_series(0, 9999) i JOIN bench.tenant t ON t.position = i % 50;
INSERT INTO backoffice.products (tenant_id, sku, name, unit_price, created_by)
  SELECT t.id, 'SKU-' || i, 'Product ' || i, 5 + i % 90, NULL
  FROM generate_series(0, 24999) i JOIN bench.tenant t ON t.position = i % 50;
CREATE TABLE bench.account AS
  SELECT tenant_id, array_agg(id ORDER BY account_number) AS ids FROM backoffice.accounts GROUP BY tenant_id;
INSERT INTO backoffice.orders (tenant_id, order_number, order_type_id, workflow_id, status, account_id, location_id, reference,
    amount, ordered_at, created_by)
  SELECT t.id, 'OLD-' || i, t.order_type_id, t.workflow_id, 'draft', a.ids[1 + i / 50 % 200], t.locations[1 + i / 50 % 4],
    CASE WHEN i >= 80000 THEN 'step-' || i END, 30, now() - make_interval(secs => 6e6 - 60.0 * i), NULL
  FROM generate_series(0, 99999) i JOIN bench.tenant t ON t.position = i % 50 JOIN bench.account a ON a.tenant_id = t.id;
INSERT INTO backoffice.order_lines (tenant_id, order_id, position, item_name, quantity, unit_price)
  SELECT o.tenant_id, o.id, l, 'Item ' || l, l, 10 FROM backoffice.orders o, generate_series(1, 2) l ORDER BY o.ordered_at;
RESET session_replication_role;

-- ---- the copies, without row security and triggers
DO $$
DECLARE
  copied record;
  foreign_key record;
BEGIN
  PERFORM set_config('search_path', 'pg_catalog', true);
  FOR copied IN
    SELECT c.oid, c.relname, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND a.attgenerated = ''
    WHERE c.relnamespace = 'backoffice'::regnamespace AND c.relkind = 'r' AND NOT c.relispartition
    GROUP BY c.oid, c.relname
  LOOP
    EXECUTE format('CREATE TABLE bench.%I (LIKE backoffice.%1$I INCLUDING ALL)', copied.relname);
    EXECUTE format('INSERT INTO bench.%I (%s) SELECT %2$s FROM backoffice.%1$I', copied.relname, copied.columns);
  END LOOP;
  FOR foreign_key IN
    SELECT c.relname, k.conname, replace(pg_get_constraintdef(k.oid), 'REFERENCES backoffice.', 'REFERENCES bench.') AS definition
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.contype = 'f' AND c.relnamespace = 'backoffice'::regnamespace AND c.relkind = 'r'
  LOOP
    EXECUTE format('ALTER TABLE bench.%I ADD CONSTRAINT %I %s', foreign_key.relname, foreign_key.conname, foreign_key.definition);
  END LOOP;
END $$;

-- ---- logins: ours is bound to the subject; the peers' is nobody special
CREATE ROLE bench_ours LOGIN IN ROLE backoffice_user;
CREATE ROLE bench_peer LOGIN;
SELECT backoffice.bind_login('bench_ours', tenant_id, user_id) FROM bench.subject \g /dev/null
GRANT USAGE ON SCHEMA bench TO PUBLIC;
GRANT USAGE ON SCHEMA backoffice TO bench_peer;
GRANT EXECUTE ON FUNCTION backoffice.uuid_v7(), backoffice.is_email(text) TO bench_peer;

\ir peers.sql

GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA bench TO PUBLIC;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA bench TO PUBLIC;
-- Every log begins empty: theirs as ours.
TRUNCATE backoffice.audit_log;
VACUUM (ANALYZE);
CHECKPOINT;
