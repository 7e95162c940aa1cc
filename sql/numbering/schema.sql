-- numbering: series, counters, the ledger

CREATE TABLE backoffice_private.series_templates (
  kind text NOT NULL CONSTRAINT series_templates_pkey PRIMARY KEY,
  pattern text NOT NULL,
  scope text NOT NULL,
  mode text NOT NULL,
  first_number bigint NOT NULL
);
COMMENT ON TABLE backoffice_private.series_templates IS 'The number series that every tenant is made with.';
INSERT INTO backoffice_private.series_templates (kind, pattern, scope, mode, first_number) VALUES
  ('account', '{seq:6}', 'forever', 'gapless', 100001),
  ('order', 'ORD-{seq:6}', 'forever', 'gapless', 1),
  ('quotation', 'QUO-{yyyy}-{seq:5}', 'year', 'gapless', 1)
ON CONFLICT (kind) DO NOTHING;

CREATE TABLE backoffice_private.numbered_tables (
  kind text NOT NULL CONSTRAINT numbered_tables_pkey PRIMARY KEY,
  table_name text NOT NULL,
  column_name text NOT NULL
);
COMMENT ON TABLE backoffice_private.numbered_tables IS 'Tables of the schema backoffice whose rows carry numbers, by kind.';
INSERT INTO backoffice_private.numbered_tables (kind, table_name, column_name) VALUES
  ('account', 'accounts', 'account_number'),
  ('order', 'orders', 'order_number'),
  ('quotation', 'order_quotations', 'quotation_number')
ON CONFLICT (kind) DO NOTHING;

CREATE TABLE backoffice.number_series (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id() CONSTRAINT number_series_tenant_fkey REFERENCES backoffice.tenants (id),
  id uuid NOT NULL DEFAULT backoffice.uuid_v7(),
  kind text NOT NULL CONSTRAINT number_series_kind_check CHECK (kind ~ '^[a-z][a-z0-9_]{0,49}$'),
  pattern text NOT NULL,
  scope text NOT NULL DEFAULT 'forever'
    CONSTRAINT number_series_scope_check CHECK (scope IN ('forever', 'year', 'location', 'location_year')),
  mode text NOT NULL DEFAULT 'gapless' CONSTRAINT number_series_mode_check CHECK (mode IN ('gapless', 'fast')),
  first_number bigint NOT NULL DEFAULT 1 CONSTRAINT number_series_first_number_check CHECK (first_number BETWEEN 0 AND 999999999999999999),
  is_active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT number_series_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT number_series_kind_key UNIQUE (tenant_id, kind)
);
COMMENT ON TABLE backoffice.number_series IS 'How numbers of a kind look and count. gapless: complete and provable; fast: unique, with gaps after rollbacks.';
CREATE OR REPLACE TRIGGER check_series BEFORE INSERT OR UPDATE OR DELETE ON backoffice.number_series
  FOR EACH ROW EXECUTE FUNCTION backoffice.check_series();
CREATE OR REPLACE TRIGGER drop_caches AFTER INSERT OR UPDATE OR DELETE ON backoffice.number_series
  FOR EACH ROW EXECUTE FUNCTION backoffice.drop_caches();
ALTER TABLE backoffice.number_series ENABLE ALWAYS TRIGGER drop_caches;
CREATE OR REPLACE TRIGGER drop_caches_truncate AFTER TRUNCATE ON backoffice.number_series
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.drop_caches();
ALTER TABLE backoffice.number_series ENABLE ALWAYS TRIGGER drop_caches_truncate;

CREATE TABLE backoffice_private.number_counters (
  tenant_id uuid NOT NULL,
  series_id uuid NOT NULL,
  period text NOT NULL,
  location_id uuid NOT NULL,
  first bigint NOT NULL,
  value bigint NOT NULL,
  CONSTRAINT number_counters_pkey PRIMARY KEY (tenant_id, series_id, period, location_id),
  CONSTRAINT number_counters_series_fkey FOREIGN KEY (tenant_id, series_id)
    REFERENCES backoffice.number_series (tenant_id, id)
) WITH (fillfactor = 10);
COMMENT ON TABLE backoffice_private.number_counters IS
  'The last number given out, per series, period and location; the zero UUID where a series does not count by location.';

CREATE TABLE backoffice.numbers (
  tenant_id uuid NOT NULL,
  series_id uuid NOT NULL,
  period text NOT NULL,
  location_id uuid NOT NULL,
  sequence bigint NOT NULL,
  kind text NOT NULL,
  number text NOT NULL,
  resource text,
  resource_id uuid,
  issued_at timestamptz NOT NULL,
  issued_by uuid,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  CONSTRAINT numbers_pkey PRIMARY KEY (tenant_id, series_id, period, location_id, sequence),
  CONSTRAINT numbers_series_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES backoffice.number_series (tenant_id, id),
  CONSTRAINT numbers_number_key UNIQUE (tenant_id, kind, number),
  CONSTRAINT numbers_void_check CHECK ((voided_at IS NULL) = (void_reason IS NULL))
);
COMMENT ON TABLE backoffice.numbers IS 'The ledger of gapless series: every number that was given out, and why those not in use are void.';

SELECT backoffice.enrol('backoffice.number_series', 'numbering');
SELECT backoffice.enrol('backoffice.numbers', 'numbering', commands => '{select}');
