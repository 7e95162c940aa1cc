-- orders: types, orders, lines, quotations, history

CREATE TABLE backoffice_private.order_type_templates (
  name text NOT NULL CONSTRAINT order_type_templates_pkey PRIMARY KEY,
  description text NOT NULL,
  workflow text NOT NULL,
  pricing text NOT NULL,
  is_default boolean NOT NULL
);
COMMENT ON TABLE backoffice_private.order_type_templates IS 'The order types that every tenant is made with.';
INSERT INTO backoffice_private.order_type_templates (name, description, workflow, pricing, is_default) VALUES
  ('store', 'Sold over the counter', 'sale', 'lines', true),
  ('production', 'Made to order', 'production', 'quotation', false),
  ('trade', 'Bought here and sold there', 'trade', 'lines', false)
ON CONFLICT (name) DO NOTHING;

CREATE TABLE backoffice.order_types (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id() CONSTRAINT order_types_tenant_fkey REFERENCES backoffice.tenants (id),
  id uuid NOT NULL DEFAULT backoffice.uuid_v7(),
  name text NOT NULL CONSTRAINT order_types_name_check CHECK (btrim(name) <> '' AND char_length(name) <= 50),
  description text,
  workflow text NOT NULL,
  pricing text NOT NULL CONSTRAINT order_types_pricing_check CHECK (pricing IN ('lines', 'quotation')),
  is_default boolean NOT NULL DEFAULT false,
  is_active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT order_types_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT order_types_name_key UNIQUE (tenant_id, name)
);
COMMENT ON TABLE backoffice.order_types IS 'Kinds of orders: which workflow they follow, and whether lines or a quotation price them.';
CREATE UNIQUE INDEX order_types_default_key ON backoffice.order_types (tenant_id) WHERE is_default;
CREATE OR REPLACE TRIGGER check_order_type BEFORE INSERT OR UPDATE ON backoffice.order_types
  FOR EACH ROW EXECUTE FUNCTION backoffice.check_order_type();
CREATE OR REPLACE TRIGGER drop_caches AFTER INSERT OR UPDATE OR DELETE ON backoffice.order_types
  FOR EACH ROW EXECUTE FUNCTION backoffice.drop_caches();
ALTER TABLE backoffice.order_types ENABLE ALWAYS TRIGGER drop_caches;
CREATE OR REPLACE TRIGGER drop_caches_truncate AFTER TRUNCATE ON backoffice.order_types
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.drop_caches();
ALTER TABLE backoffice.order_types ENABLE ALWAYS TRIGGER drop_caches_truncate;

CREATE TABLE backoffice.orders (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id() CONSTRAINT orders_tenant_fkey REFERENCES backoffice.tenants (id),
  id uuid NOT NULL DEFAULT backoffice.uuid_v7(),
  order_number text NOT NULL,
  order_type_id uuid NOT NULL,
  workflow_id uuid NOT NULL,
  status text NOT NULL,
  account_id uuid,
  seller_id uuid,
  buyer_id uuid,
  location_id uuid,
  assigned_to uuid,
  reference text CONSTRAINT orders_reference_check CHECK (char_length(reference) <= 200),
  amount numeric(14,2) CONSTRAINT orders_amount_check CHECK (amount >= 0 AND amount < 'NaN'),
  notes text,
  ordered_at timestamptz NOT NULL DEFAULT now() CONSTRAINT orders_ordered_at_check CHECK (isfinite(ordered_at)),
  quoted_at timestamptz,
  confirmed_at timestamptz,
  production_started_at timestamptz,
  completed_at timestamptz,
  shipped_at timestamptz,
  delivered_at timestamptz,
  posted_at timestamptz,
  paid_at timestamptz,
  canceled_at timestamptz,
  returned_at timestamptz,
  voided_at timestamptz,
  created_by uuid DEFAULT backoffice.user_id(),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT orders_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT orders_order_number_key UNIQUE (tenant_id, order_number),
  CONSTRAINT orders_order_type_fkey FOREIGN KEY (tenant_id, order_type_id) REFERENCES backoffice.order_types (tenant_id, id),
  CONSTRAINT orders_status_fkey FOREIGN KEY (tenant_id, workflow_id, status)
    REFERENCES backoffice.workflow_states (tenant_id, workflow_id, state),
  CONSTRAINT orders_account_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES backoffice.accounts (tenant_id, id),
  CONSTRAINT orders_seller_fkey FOREIGN KEY (tenant_id, seller_id) REFERENCES backoffice.accounts (tenant_id, id),
  CONSTRAINT orders_buyer_fkey FOREIGN KEY (tenant_id, buyer_id) REFERENCES backoffice.accounts (tenant_id, id),
  CONSTRAINT orders_location_fkey FOREIGN KEY (tenant_id, location_id) REFERENCES backoffice.locations (tenant_id, id),
  CONSTRAINT orders_assigned_to_fkey FOREIGN KEY (tenant_id, assigned_to)
    REFERENCES backoffice.users (tenant_id, id) ON DELETE SET NULL (assigned_to),
  CONSTRAINT orders_created_by_fkey FOREIGN KEY (tenant_id, created_by)
    REFERENCES backoffice.users (tenant_id, id) ON DELETE SET NULL (created_by)
);
COMMENT ON TABLE backoffice.orders IS 'Orders. Number, status, stamps and amount are the engine''s; ordered_at is the business date.';
COMMENT ON COLUMN backoffice.orders.reference IS 'The order''s key in another system, free text.';
COMMENT ON COLUMN backoffice.orders.amount IS 'The sum of the lines, or the accepted quotation''s amount, as the order type says; in the tenant''s currency.';
CREATE INDEX orders_account_idx ON backoffice.orders (tenant_id, account_id, ordered_at);
CREATE INDEX orders_seller_idx ON backoffice.orders (tenant_id, seller_id);
CREATE INDEX orders_buyer_idx ON backoffice.orders (tenant_id, buyer_id);
CREATE INDEX orders_ordered_at_idx ON backoffice.orders (tenant_id, ordered_at);
CREATE INDEX orders_status_idx ON backoffice.orders (tenant_id, workflow_id, status);
CREATE INDEX orders_order_type_idx ON backoffice.orders (tenant_id, order_type_id);
CREATE INDEX orders_location_idx ON backoffice.orders (tenant_id, location_id);
CREATE INDEX orders_assigned_to_idx ON backoffice.orders (tenant_id, assigned_to);
CREATE INDEX orders_created_by_idx ON backoffice.orders (tenant_id, created_by);
CREATE INDEX orders_reference_idx ON backoffice.orders (tenant_id, reference);
CREATE OR REPLACE TRIGGER number_statement_begin BEFORE INSERT ON backoffice.orders
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.number_row('order', 'order_number');
CREATE OR REPLACE TRIGGER number_row_before BEFORE INSERT OR UPDATE OR DELETE ON backoffice.orders
  FOR EACH ROW EXECUTE FUNCTION backoffice.number_row('order', 'order_number');
CREATE OR REPLACE TRIGGER number_row_after AFTER INSERT ON backoffice.orders
  FOR EACH ROW EXECUTE FUNCTION backoffice.number_row('order', 'order_number');
CREATE OR REPLACE TRIGGER number_statement_end AFTER INSERT ON backoffice.orders
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.number_row('order', 'order_number');
CREATE OR REPLACE TRIGGER workflow_before BEFORE INSERT OR UPDATE OR DELETE ON backoffice.orders
  FOR EACH ROW EXECUTE FUNCTION backoffice.before_order();
CREATE OR REPLACE TRIGGER workflow_after AFTER INSERT OR UPDATE ON backoffice.orders
  FOR EACH ROW EXECUTE FUNCTION backoffice.after_order();

CREATE TABLE backoffice.order_lines (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id(),
  id uuid NOT NULL DEFAULT backoffice.uuid_v7(),
  order_id uuid NOT NULL,
  position integer NOT NULL DEFAULT 1 CONSTRAINT order_lines_position_check CHECK (position > 0),
  product_id uuid,
  item_name text NOT NULL CONSTRAINT order_lines_item_name_check CHECK (btrim(item_name) <> '' AND char_length(item_name) <= 200),
  item_description text,
  quantity numeric(12,3) NOT NULL DEFAULT 1 CONSTRAINT order_lines_quantity_check CHECK (quantity > 0 AND quantity < 'NaN'),
  unit_price numeric(14,4) CONSTRAINT order_lines_unit_price_check CHECK (unit_price >= 0 AND unit_price < 'NaN'),
  line_total numeric(14,2) GENERATED ALWAYS AS (round(quantity * unit_price, 2)) STORED,
  specifications jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT order_lines_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT order_lines_order_fkey FOREIGN KEY (tenant_id, order_id)
    REFERENCES backoffice.orders (tenant_id, id) ON DELETE CASCADE,
  CONSTRAINT order_lines_product_fkey FOREIGN KEY (tenant_id, product_id) REFERENCES backoffice.products (tenant_id, id)
);
COMMENT ON TABLE backoffice.order_lines IS 'What was ordered: a product or free text, a quantity, a price. line_total is rounded half away from zero, once per line.';
CREATE INDEX order_lines_order_idx ON backoffice.order_lines (tenant_id, order_id, position);
CREATE INDEX order_lines_product_idx ON backoffice.order_lines (tenant_id, product_id);
CREATE INDEX order_lines_specifications_idx ON backoffice.order_lines USING gin (specifications);
CREATE OR REPLACE TRIGGER line_before BEFORE INSERT OR UPDATE OR DELETE ON backoffice.order_lines
  FOR EACH ROW EXECUTE FUNCTION backoffice.before_line();
CREATE OR REPLACE TRIGGER line_total_insert AFTER INSERT ON backoffice.order_lines
  REFERENCING NEW TABLE AS changed_lines FOR EACH STATEMENT EXECUTE FUNCTION backoffice.after_lines();
CREATE OR REPLACE TRIGGER line_total_update AFTER UPDATE ON backoffice.order_lines
  REFERENCING NEW TABLE AS changed_lines FOR EACH STATEMENT EXECUTE FUNCTION backoffice.after_lines();
CREATE OR REPLACE TRIGGER line_total_delete AFTER DELETE ON backoffice.order_lines
  REFERENCING OLD TABLE AS changed_lines FOR EACH STATEMENT EXECUTE FUNCTION backoffice.after_lines();

CREATE TABLE backoffice.order_quotations (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id(),
  id uuid NOT NULL DEFAULT backoffice.uuid_v7(),
  order_id uuid NOT NULL,
  quotation_number text NOT NULL,
  amount numeric(14,2) NOT NULL CONSTRAINT order_quotations_amount_check CHECK (amount > 0 AND amount < 'NaN'),
  notes text,
  is_accepted boolean NOT NULL DEFAULT false,
  accepted_at timestamptz,
  valid_until timestamptz,
  created_by uuid DEFAULT backoffice.user_id(),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT order_quotations_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT order_quotations_quotation_number_key UNIQUE (tenant_id, quotation_number),
  CONSTRAINT order_quotations_order_fkey FOREIGN KEY (tenant_id, order_id)
    REFERENCES backoffice.orders (tenant_id, id) ON DELETE CASCADE,
  CONSTRAINT order_quotations_created_by_fkey FOREIGN KEY (tenant_id, created_by)
    REFERENCES backoffice.users (tenant_id, id) ON DELETE SET NULL (created_by),
  CONSTRAINT order_quotations_accepted_check CHECK (is_accepted = (accepted_at IS NOT NULL))
);
COMMENT ON TABLE backoffice.order_quotations IS 'Offers for an order; at most one is accepted.';
CREATE INDEX order_quotations_order_idx ON backoffice.order_quotations (tenant_id, order_id);
CREATE INDEX order_quotations_created_by_idx ON backoffice.order_quotations (tenant_id, created_by);
CREATE UNIQUE INDEX order_quotations_accepted_key ON backoffice.order_quotations (tenant_id, order_id) WHERE is_accepted;
CREATE OR REPLACE TRIGGER number_statement_begin BEFORE INSERT ON backoffice.order_quotations
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.number_row('quotation', 'quotation_number');
CREATE OR REPLACE TRIGGER number_row_before BEFORE INSERT OR UPDATE OR DELETE ON backoffice.order_quotations
  FOR EACH ROW EXECUTE FUNCTION backoffice.number_row('quotation', 'quotation_number');
CREATE OR REPLACE TRIGGER number_row_after AFTER INSERT ON backoffice.order_quotations
  FOR EACH ROW EXECUTE FUNCTION backoffice.number_row('quotation', 'quotation_number');
CREATE OR REPLACE TRIGGER number_statement_end AFTER INSERT ON backoffice.order_quotations
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.number_row('quotation', 'quotation_number');
CREATE OR REPLACE TRIGGER before_quotation BEFORE INSERT OR UPDATE OR DELETE ON backoffice.order_quotations
  FOR EACH ROW EXECUTE FUNCTION backoffice.before_quotation();
CREATE OR REPLACE TRIGGER quotation_after AFTER INSERT OR UPDATE ON backoffice.order_quotations
  FOR EACH ROW EXECUTE FUNCTION backoffice.after_quotation();

CREATE TABLE backoffice.order_status_history (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  previous_status text,
  new_status text NOT NULL,
  action text NOT NULL,
  changed_by uuid,
  notes text,
  created_at timestamptz NOT NULL,
  CONSTRAINT order_status_history_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT order_status_history_order_fkey FOREIGN KEY (tenant_id, order_id)
    REFERENCES backoffice.orders (tenant_id, id) ON DELETE CASCADE,
  CONSTRAINT order_status_history_changed_by_fkey FOREIGN KEY (tenant_id, changed_by)
    REFERENCES backoffice.users (tenant_id, id) ON DELETE SET NULL (changed_by)
);
COMMENT ON TABLE backoffice.order_status_history IS 'Every step of every order; written by the engine.';
CREATE INDEX order_status_history_order_idx ON backoffice.order_status_history (tenant_id, order_id, created_at);
CREATE INDEX order_status_history_changed_by_idx ON backoffice.order_status_history (tenant_id, changed_by);

SELECT backoffice.enrol('backoffice.order_types', 'order_types');
SELECT backoffice.enrol('backoffice.orders', 'orders');
SELECT backoffice.enrol('backoffice.order_lines', 'orders', 'edit', 'edit', 'edit', order_column => 'order_id');
SELECT backoffice.enrol('backoffice.order_quotations', 'orders', 'edit', 'edit', 'edit', order_column => 'order_id');
SELECT backoffice.enrol('backoffice.order_status_history', 'orders', commands => '{select}', order_column => 'order_id');
