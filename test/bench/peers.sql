-- The other ways to do the same work, in plain SQL and PL/pgSQL, written as well as they can be. Included by fixture.sql.

-- ---- membership policies: who is asking is a setting, what they may see a table
CREATE TABLE bench.memberships (
  user_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  PRIMARY KEY (user_id, tenant_id)
);
INSERT INTO bench.memberships SELECT u.id, u.tenant_id FROM backoffice.users u;
CREATE FUNCTION bench.asking() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN current_setting('bench.user_id')::uuid;
CREATE FUNCTION bench.is_member(tenant uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
  RETURN EXISTS (SELECT FROM bench.memberships m WHERE m.user_id = bench.asking() AND m.tenant_id = tenant);
CREATE FUNCTION bench.my_tenants() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
  BEGIN ATOMIC SELECT m.tenant_id FROM bench.memberships m WHERE m.user_id = bench.asking(); END;

CREATE TABLE bench.member_orders (LIKE bench.orders INCLUDING ALL);
INSERT INTO bench.member_orders SELECT * FROM bench.orders;
ALTER TABLE bench.member_orders ENABLE ROW LEVEL SECURITY;
CREATE ROLE bench_member_function LOGIN;
CREATE ROLE bench_member_set LOGIN;
CREATE ROLE bench_member_array LOGIN;
CREATE POLICY by_function ON bench.member_orders TO bench_member_function USING (bench.is_member(tenant_id));
CREATE POLICY by_set ON bench.member_orders TO bench_member_set USING (tenant_id IN (SELECT bench.my_tenants()));
CREATE POLICY by_array ON bench.member_orders TO bench_member_array USING (tenant_id = ANY (ARRAY(SELECT bench.my_tenants())));
SELECT format('ALTER ROLE %I SET bench.user_id = %L', r.rolname, s.user_id)
  FROM pg_roles r, bench.subject s WHERE r.rolname LIKE 'bench\_%' \gexec

-- ---- permission by joins: what a user's roles and direct grants hold, wildcards, denials, expiry and location
CREATE INDEX ON bench.user_permissions (tenant_id, user_id);
CREATE FUNCTION bench.permitted(permission text, location uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
  BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM bench.user_roles ur
        JOIN bench.roles r ON r.tenant_id = ur.tenant_id AND r.id = ur.role_id AND r.is_active
        JOIN bench.role_permissions rp ON rp.tenant_id = r.tenant_id AND rp.role_id = r.id
        WHERE ur.tenant_id = s.tenant_id AND ur.user_id = s.user_id
          AND (ur.location_id IS NULL OR ur.location_id = $2) AND (ur.expires_at IS NULL OR ur.expires_at > now())
          AND rp.permission IN ($1, split_part($1, '.', 1) || '.*', '*'))
      AND NOT EXISTS (
        SELECT FROM bench.user_permissions up
        WHERE up.tenant_id = s.tenant_id AND up.user_id = s.user_id AND up.effect = 'deny'
          AND (up.location_id IS NULL OR up.location_id = $2) AND (up.expires_at IS NULL OR up.expires_at > now())
          AND up.permission IN ($1, split_part($1, '.', 1) || '.*', '*'))
    FROM bench.subject s;
  END;

-- ---- audit: one table as ours is, audited in four ways; the logs have our log's indexes
CREATE TABLE bench.items_none (LIKE bench.products INCLUDING ALL);
CREATE TABLE bench.items_ours (LIKE bench.products INCLUDING ALL);
CREATE TABLE bench.items_plpgsql (LIKE bench.products INCLUDING ALL);
CREATE TABLE bench.items_whole (LIKE bench.products INCLUDING ALL);
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON bench.items_ours FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

-- The difference in PL/pgSQL: the changed columns before and after, and who, from settings.
CREATE TABLE bench.log (LIKE backoffice.audit_log INCLUDING DEFAULTS);
CREATE INDEX ON bench.log (tenant_id, resource_id, recorded_at);
CREATE INDEX ON bench.log USING brin (recorded_at);
CREATE FUNCTION bench.audit_difference() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
  before jsonb;
  after jsonb;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(n.key, n.value) INTO before, after
      FROM jsonb_each(to_jsonb(OLD)) o JOIN jsonb_each(to_jsonb(NEW)) n ON n.key = o.key WHERE n.value <> o.value;
    IF after IS NULL THEN RETURN NULL; END IF;
  ELSIF TG_OP = 'INSERT' THEN
    after := jsonb_strip_nulls(to_jsonb(NEW));
  ELSE
    before := jsonb_strip_nulls(to_jsonb(OLD));
  END IF;
  INSERT INTO bench.log (tenant_id, id, recorded_at, transaction_id, life, user_id, login, action, resource, resource_id,
      old_values, new_values, reason, request_ip, user_agent, request_id)
    VALUES (COALESCE(NEW.tenant_id, OLD.tenant_id), backoffice.uuid_v7(), clock_timestamp(), pg_current_xact_id(), 1,
      current_setting('bench.user_id', true)::uuid, session_user, lower(TG_OP), TG_TABLE_NAME, COALESCE(NEW.id, OLD.id)::text,
      before, after, nullif(current_setting('bench.reason', true), ''), nullif(current_setting('bench.request_ip', true), ''),
      nullif(current_setting('bench.user_agent', true), ''), nullif(current_setting('bench.request_id', true), ''));
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON bench.items_plpgsql
  FOR EACH ROW EXECUTE FUNCTION bench.audit_difference();

-- supa_audit's method: both rows in whole, under an identifier hashed of the table and the primary key.
CREATE TABLE bench.record_version (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  record_id uuid,
  old_record_id uuid,
  op text NOT NULL,
  ts timestamptz NOT NULL DEFAULT now(),
  table_oid oid NOT NULL,
  table_schema name NOT NULL,
  table_name name NOT NULL,
  auth_uid uuid DEFAULT current_setting('bench.user_id', true)::uuid,
  record jsonb,
  old_record jsonb
);
CREATE INDEX ON bench.record_version USING brin (ts);
CREATE INDEX ON bench.record_version (table_oid);
CREATE INDEX ON bench.record_version (record_id) WHERE record_id IS NOT NULL;
CREATE INDEX ON bench.record_version (old_record_id) WHERE old_record_id IS NOT NULL;
CREATE FUNCTION bench.key_columns(relation oid) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER AS $$
  SELECT COALESCE(array_agg(a.attname::text ORDER BY a.attnum), '{}') FROM pg_index i
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
    WHERE i.indrelid = relation AND i.indisprimary
$$;
CREATE FUNCTION bench.record_id(relation oid, key_columns text[], record jsonb) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN record IS NULL THEN NULL WHEN key_columns = '{}' THEN gen_random_uuid()
    ELSE md5((SELECT jsonb_build_array(relation::bigint) || jsonb_agg(record ->> k) FROM unnest(key_columns) k)::text)::uuid END
$$;
CREATE FUNCTION bench.audit_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
  key_columns text[] := bench.key_columns(TG_RELID);
  record jsonb := to_jsonb(NEW);
  old_record jsonb := to_jsonb(OLD);
BEGIN
  INSERT INTO bench.record_version (record_id, old_record_id, op, table_oid, table_schema, table_name, record, old_record)
    VALUES (bench.record_id(TG_RELID, key_columns, record), bench.record_id(TG_RELID, key_columns, old_record), TG_OP, TG_RELID,
      TG_TABLE_SCHEMA, TG_TABLE_NAME, record, old_record);
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON bench.items_whole FOR EACH ROW EXECUTE FUNCTION bench.audit_whole();

-- ---- numbers: documents that carry one, from our series, a sequence, and a counter row
INSERT INTO backoffice.number_series (tenant_id, kind, pattern) SELECT tenant_id, 'bench', 'B-{seq:8}' FROM bench.subject;
CREATE TABLE bench.documents_ours (number text PRIMARY KEY, written_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE bench.documents_sequence (LIKE bench.documents_ours INCLUDING ALL);
CREATE TABLE bench.documents_counter (LIKE bench.documents_ours INCLUDING ALL);
CREATE SEQUENCE bench.number_sequence;
CREATE TABLE bench.counters (kind text PRIMARY KEY, value bigint NOT NULL) WITH (fillfactor = 10);
INSERT INTO bench.counters VALUES ('bench', 0);

-- ---- the step of an order in one PL/pgSQL call, on the copies
CREATE FUNCTION bench.confirm(tenant uuid, confirmed uuid) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  status_before text;
  total numeric;
  facts record;
BEGIN
  SELECT o.status, o.amount INTO status_before, total FROM bench.orders o
    WHERE o.tenant_id = tenant AND o.id = confirmed AND (o.account_id IS NOT NULL OR o.buyer_id IS NOT NULL) FOR NO KEY UPDATE;
  IF status_before IS DISTINCT FROM 'draft' THEN RAISE 'the order cannot be confirmed'; END IF;
  SELECT count(*) AS lines, count(l.unit_price) AS priced, sum(l.line_total) AS total INTO facts
    FROM bench.order_lines l WHERE l.tenant_id = tenant AND l.order_id = confirmed;
  IF facts.lines = 0 OR facts.priced < facts.lines OR facts.total <> total THEN RAISE 'the lines do not allow it'; END IF;
  UPDATE bench.orders SET status = 'confirmed', confirmed_at = clock_timestamp(), updated_at = now()
    WHERE tenant_id = tenant AND id = confirmed;
  INSERT INTO bench.order_status_history (tenant_id, id, order_id, previous_status, new_status, action, changed_by, created_at)
    VALUES (tenant, backoffice.uuid_v7(), confirmed, 'draft', 'confirmed', 'confirm', current_setting('bench.user_id')::uuid, now());
  INSERT INTO bench.log (tenant_id, id, recorded_at, transaction_id, life, user_id, login, action, resource, resource_id,
      old_values, new_values)
    VALUES (tenant, backoffice.uuid_v7(), clock_timestamp(), pg_current_xact_id(), 1, current_setting('bench.user_id')::uuid,
      session_user, 'update', 'orders', confirmed::text, jsonb_build_object('status', 'draft'),
      jsonb_build_object('status', 'confirmed', 'confirmed_at', clock_timestamp(), 'updated_at', now()));
  RETURN 'confirmed';
END $$;
