-- accounts: customers and suppliers of a tenant

CREATE TABLE backoffice.accounts (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id() CONSTRAINT accounts_tenant_fkey REFERENCES backoffice.tenants (id),
  id uuid NOT NULL DEFAULT backoffice.uuid_v7(),
  account_number text NOT NULL,
  kind text NOT NULL DEFAULT 'individual'
    CONSTRAINT accounts_kind_check CHECK (kind IN ('individual', 'family', 'business')),
  name text NOT NULL CONSTRAINT accounts_name_check CHECK (btrim(name) <> '' AND char_length(name) <= 200),
  first_name text CONSTRAINT accounts_first_name_check CHECK (char_length(first_name) <= 100),
  last_name text CONSTRAINT accounts_last_name_check CHECK (char_length(last_name) <= 100),
  company_name text CONSTRAINT accounts_company_name_check CHECK (char_length(company_name) <= 200),
  brand_name text CONSTRAINT accounts_brand_name_check CHECK (char_length(brand_name) <= 200),
  reference text CONSTRAINT accounts_reference_check CHECK (char_length(reference) <= 200),
  email text CONSTRAINT accounts_email_check CHECK (backoffice.is_email(email)),
  phone text CONSTRAINT accounts_phone_check CHECK (char_length(phone) <= 50),
  is_buyer boolean NOT NULL DEFAULT true,
  is_seller boolean NOT NULL DEFAULT false,
  assigned_to uuid,
  notes text,
  metadata jsonb NOT NULL DEFAULT '{}' CONSTRAINT accounts_metadata_check CHECK (jsonb_typeof(metadata) = 'object'),
  is_active boolean NOT NULL DEFAULT true,
  created_by uuid DEFAULT backoffice.user_id(),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT accounts_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT accounts_account_number_key UNIQUE (tenant_id, account_number),
  CONSTRAINT accounts_assigned_to_fkey FOREIGN KEY (tenant_id, assigned_to)
    REFERENCES backoffice.users (tenant_id, id) ON DELETE SET NULL (assigned_to),
  CONSTRAINT accounts_created_by_fkey FOREIGN KEY (tenant_id, created_by)
    REFERENCES backoffice.users (tenant_id, id) ON DELETE SET NULL (created_by)
);
COMMENT ON TABLE backoffice.accounts IS 'Billing entities: individuals, families, businesses, who buy, sell or both. The number is given by the series.';
COMMENT ON COLUMN backoffice.accounts.reference IS 'The account''s key in another system, free text.';
CREATE INDEX accounts_reference_idx ON backoffice.accounts (tenant_id, reference);
CREATE INDEX accounts_email_idx ON backoffice.accounts (tenant_id, email);
CREATE INDEX accounts_name_idx ON backoffice.accounts (tenant_id, name);
CREATE INDEX accounts_assigned_to_idx ON backoffice.accounts (tenant_id, assigned_to);
CREATE INDEX accounts_created_by_idx ON backoffice.accounts (tenant_id, created_by);
CREATE OR REPLACE TRIGGER number_statement_begin BEFORE INSERT ON backoffice.accounts
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.number_row('account', 'account_number');
CREATE OR REPLACE TRIGGER number_row_before BEFORE INSERT OR UPDATE OR DELETE ON backoffice.accounts
  FOR EACH ROW EXECUTE FUNCTION backoffice.number_row('account', 'account_number');
CREATE OR REPLACE TRIGGER number_row_after AFTER INSERT ON backoffice.accounts
  FOR EACH ROW EXECUTE FUNCTION backoffice.number_row('account', 'account_number');
CREATE OR REPLACE TRIGGER number_statement_end AFTER INSERT ON backoffice.accounts
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.number_row('account', 'account_number');

CREATE TABLE backoffice.addresses (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id(),
  id uuid NOT NULL DEFAULT backoffice.uuid_v7(),
  account_id uuid NOT NULL,
  kind text NOT NULL DEFAULT 'billing' CONSTRAINT addresses_kind_check CHECK (kind IN ('billing', 'shipping')),
  line1 text NOT NULL CONSTRAINT addresses_line1_check CHECK (btrim(line1) <> ''),
  line2 text,
  city text,
  state text,
  postal_code text,
  country text,
  is_default boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT addresses_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT addresses_account_fkey FOREIGN KEY (tenant_id, account_id)
    REFERENCES backoffice.accounts (tenant_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE backoffice.addresses IS 'Addresses of accounts, one default of each kind.';
CREATE INDEX addresses_account_idx ON backoffice.addresses (tenant_id, account_id);
CREATE UNIQUE INDEX addresses_default_key ON backoffice.addresses (tenant_id, account_id, kind) WHERE is_default;

SELECT backoffice.enrol('backoffice.accounts', 'accounts');
SELECT backoffice.enrol('backoffice.addresses', 'accounts', 'edit', 'edit', 'edit');
