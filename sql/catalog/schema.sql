-- catalog: what is sold

CREATE TABLE backoffice.products (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id() CONSTRAINT products_tenant_fkey REFERENCES backoffice.tenants (id),
  id uuid NOT NULL DEFAULT backoffice.uuid_v7(),
  sku text CONSTRAINT products_sku_check CHECK (btrim(sku) <> '' AND char_length(sku) <= 100),
  name text NOT NULL CONSTRAINT products_name_check CHECK (btrim(name) <> '' AND char_length(name) <= 200),
  description text,
  unit text NOT NULL DEFAULT 'piece' CONSTRAINT products_unit_check CHECK (btrim(unit) <> ''),
  unit_price numeric(14,4) CONSTRAINT products_unit_price_check CHECK (unit_price >= 0 AND unit_price < 'NaN'),
  metadata jsonb NOT NULL DEFAULT '{}' CONSTRAINT products_metadata_check CHECK (jsonb_typeof(metadata) = 'object'),
  is_active boolean NOT NULL DEFAULT true,
  created_by uuid DEFAULT backoffice.user_id(),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT products_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT products_sku_key UNIQUE (tenant_id, sku),
  CONSTRAINT products_created_by_fkey FOREIGN KEY (tenant_id, created_by)
    REFERENCES backoffice.users (tenant_id, id) ON DELETE SET NULL (created_by)
);
COMMENT ON TABLE backoffice.products IS 'What a tenant sells. The sku is unique where given.';
CREATE INDEX products_name_idx ON backoffice.products (tenant_id, name);
CREATE INDEX products_created_by_idx ON backoffice.products (tenant_id, created_by);

SELECT backoffice.enrol('backoffice.products', 'products');
