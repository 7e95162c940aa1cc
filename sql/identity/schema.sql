-- identity: people who work in a tenant

CREATE TABLE backoffice.users (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id() CONSTRAINT users_tenant_fkey REFERENCES backoffice.tenants (id),
  id uuid NOT NULL DEFAULT backoffice.uuid_v7(),
  kind text NOT NULL DEFAULT 'staff' CONSTRAINT users_kind_check CHECK (kind IN ('staff', 'customer', 'service')),
  email text NOT NULL CONSTRAINT users_email_check CHECK (backoffice.is_email(email)),
  first_name text NOT NULL CONSTRAINT users_first_name_check CHECK (char_length(first_name) <= 100),
  last_name text NOT NULL CONSTRAINT users_last_name_check CHECK (char_length(last_name) <= 100),
  title text,
  phone text,
  status text NOT NULL DEFAULT 'active'
    CONSTRAINT users_status_check CHECK (status IN ('active', 'inactive', 'invited', 'suspended')),
  email_verified boolean NOT NULL DEFAULT false,
  reports_to uuid,
  metadata jsonb NOT NULL DEFAULT '{}' CONSTRAINT users_metadata_check CHECK (jsonb_typeof(metadata) = 'object'),
  last_login_at timestamptz,
  created_by uuid DEFAULT backoffice.user_id(),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT users_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT users_reports_to_fkey FOREIGN KEY (tenant_id, reports_to)
    REFERENCES backoffice.users (tenant_id, id) ON DELETE SET NULL (reports_to),
  CONSTRAINT users_created_by_fkey FOREIGN KEY (tenant_id, created_by)
    REFERENCES backoffice.users (tenant_id, id) ON DELETE SET NULL (created_by)
);
COMMENT ON TABLE backoffice.users IS 'People and programs that work in a tenant. The e-mail address is unique per tenant whatever its case.';
CREATE UNIQUE INDEX users_email_key ON backoffice.users (tenant_id, lower(email));
CREATE INDEX users_reports_to_idx ON backoffice.users (tenant_id, reports_to);
CREATE INDEX users_created_by_idx ON backoffice.users (tenant_id, created_by);
