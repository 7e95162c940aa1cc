-- tenancy: tenants, locations

CREATE OR REPLACE FUNCTION backoffice.is_email(address text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN char_length(address) <= 254 AND octet_length(split_part(address, '@', 1)) <= 64
    AND address !~ '[[:space:][:cntrl:]\u0085\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF]'
    AND address ~ '^[^@]+@[^@.]+(\.[^@.]+)+$';
COMMENT ON FUNCTION backoffice.is_email(text) IS
  'One @, a dot in the domain, lengths of RFC 5321, no blanks or control characters, letters of any script.';
REVOKE ALL ON FUNCTION backoffice.is_email(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION backoffice.is_email(text) TO backoffice_user, backoffice_service, backoffice_platform;

CREATE TABLE backoffice.tenants (
  id uuid NOT NULL DEFAULT backoffice.uuid_v7() CONSTRAINT tenants_pkey PRIMARY KEY,
  slug text NOT NULL CONSTRAINT tenants_slug_key UNIQUE
    CONSTRAINT tenants_slug_check CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])$'),
  name text NOT NULL CONSTRAINT tenants_name_check CHECK (btrim(name) <> '' AND char_length(name) <= 200),
  domain text CONSTRAINT tenants_domain_key UNIQUE,
  status text NOT NULL DEFAULT 'active'
    CONSTRAINT tenants_status_check CHECK (status IN ('trial', 'active', 'suspended', 'canceled')),
  settings jsonb NOT NULL DEFAULT '{}' CONSTRAINT tenants_settings_check CHECK (jsonb_typeof(settings) = 'object'),
  metadata jsonb NOT NULL DEFAULT '{}' CONSTRAINT tenants_metadata_check CHECK (jsonb_typeof(metadata) = 'object'),
  features text[] NOT NULL DEFAULT '{}',
  max_users integer NOT NULL DEFAULT 10 CONSTRAINT tenants_max_users_check CHECK (max_users >= 0),
  max_integrations integer NOT NULL DEFAULT 5 CONSTRAINT tenants_max_integrations_check CHECK (max_integrations >= 0),
  plan text NOT NULL DEFAULT 'trial',
  billing_email text CONSTRAINT tenants_billing_email_check CHECK (backoffice.is_email(billing_email)),
  time_zone text NOT NULL DEFAULT 'UTC',
  currency text NOT NULL DEFAULT 'USD' CONSTRAINT tenants_currency_check CHECK (currency ~ '^[A-Z]{3}$'),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE backoffice.tenants IS 'The organisations of the platform. A user sees its own; create_tenant() makes them; they are never deleted.';
CREATE INDEX tenants_status_idx ON backoffice.tenants (status);
CREATE OR REPLACE TRIGGER drop_caches AFTER INSERT OR UPDATE OR DELETE ON backoffice.tenants
  FOR EACH ROW EXECUTE FUNCTION backoffice.drop_caches();
ALTER TABLE backoffice.tenants ENABLE ALWAYS TRIGGER drop_caches;
CREATE OR REPLACE TRIGGER drop_caches_truncate AFTER TRUNCATE ON backoffice.tenants
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.drop_caches();
ALTER TABLE backoffice.tenants ENABLE ALWAYS TRIGGER drop_caches_truncate;

CREATE OR REPLACE TRIGGER guard_tenant BEFORE UPDATE OR DELETE ON backoffice.tenants
  FOR EACH ROW EXECUTE FUNCTION backoffice.guard_tenant();

CREATE TABLE backoffice.locations (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id() CONSTRAINT locations_tenant_fkey REFERENCES backoffice.tenants (id),
  id uuid NOT NULL DEFAULT backoffice.uuid_v7(),
  code text NOT NULL CONSTRAINT locations_code_check CHECK (code ~ '^[A-Za-z0-9_-]{1,20}$'),
  name text NOT NULL CONSTRAINT locations_name_check CHECK (btrim(name) <> ''),
  address text,
  is_active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT locations_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT locations_code_key UNIQUE (tenant_id, code)
);
COMMENT ON TABLE backoffice.locations IS 'Shops, warehouses, offices. The code appears in numbers of series by location.';
