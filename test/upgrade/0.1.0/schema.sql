-- domain: operations
-- operations: what deploy() knows of the database

GRANT USAGE ON SCHEMA backoffice
  TO backoffice_user, backoffice_service, backoffice_platform, backoffice_anonymous;

CREATE TABLE backoffice_private.deployment (
  only_row boolean NOT NULL DEFAULT true CONSTRAINT deployment_pkey PRIMARY KEY CONSTRAINT deployment_only_row CHECK (only_row),
  schema_version integer NOT NULL,
  life integer NOT NULL,
  system_identifier bigint NOT NULL,
  timeline integer NOT NULL,
  database_oid oid NOT NULL,
  deployed_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE backoffice_private.deployment IS 'One row: the schema''s version and the number of the database''s life.';
CREATE OR REPLACE TRIGGER drop_caches AFTER INSERT OR UPDATE OR DELETE ON backoffice_private.deployment
  FOR EACH ROW EXECUTE FUNCTION backoffice.drop_caches();
ALTER TABLE backoffice_private.deployment ENABLE ALWAYS TRIGGER drop_caches;
CREATE OR REPLACE TRIGGER drop_caches_truncate AFTER TRUNCATE ON backoffice_private.deployment
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.drop_caches();
ALTER TABLE backoffice_private.deployment ENABLE ALWAYS TRIGGER drop_caches_truncate;

CREATE TABLE backoffice_private.migrations (
  number integer NOT NULL CONSTRAINT migrations_pkey PRIMARY KEY,
  name text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE backoffice_private.migrations IS 'Migrations that this database has run, or was made after.';

CREATE TABLE backoffice_private.enrolled_tables (
  table_schema text NOT NULL,
  table_name text NOT NULL,
  module text NOT NULL,
  create_action text NOT NULL,
  edit_action text NOT NULL,
  delete_action text NOT NULL,
  commands text[] NOT NULL,
  secret text[] NOT NULL,
  order_column text NOT NULL,
  enrolled_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT enrolled_tables_pkey PRIMARY KEY (table_schema, table_name)
);
COMMENT ON TABLE backoffice_private.enrolled_tables IS 'Tables that enrol() gave their guarantees, and all that it needs to give them again.';
-- domain: context
-- context: logins that are one user of one tenant

CREATE TABLE backoffice_private.bound_logins (
  login text NOT NULL CONSTRAINT bound_logins_pkey PRIMARY KEY,
  login_oid oid NOT NULL,
  tenant_id uuid NOT NULL,
  user_id uuid NOT NULL,
  bound_by text NOT NULL,
  bound_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE backoffice_private.bound_logins IS 'Database logins bound by bind_login(). The OID keeps a re-created role out.';
CREATE INDEX bound_logins_user_idx ON backoffice_private.bound_logins (tenant_id, user_id);
-- domain: tenancy
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
-- domain: identity
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
-- domain: access
-- access: permissions, roles, grants

CREATE TABLE backoffice.permissions (
  name text NOT NULL CONSTRAINT permissions_pkey PRIMARY KEY,
  module text NOT NULL,
  action text NOT NULL,
  number integer NOT NULL CONSTRAINT permissions_number_key UNIQUE
    CONSTRAINT permissions_number_check CHECK (number BETWEEN 0 AND 1023),
  description text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT permissions_name_check CHECK (name = module || '.' || action)
);
COMMENT ON TABLE backoffice.permissions IS 'The catalogue: module.action, the same for every tenant. The number is the place in the engine''s bitmaps and never changes.';
GRANT SELECT ON backoffice.permissions TO backoffice_user, backoffice_service, backoffice_platform;
CREATE OR REPLACE TRIGGER access_changed AFTER INSERT OR UPDATE OR DELETE ON backoffice.permissions
  FOR EACH ROW EXECUTE FUNCTION backoffice.access_changed();
ALTER TABLE backoffice.permissions ENABLE ALWAYS TRIGGER access_changed;
CREATE OR REPLACE TRIGGER access_changed_truncate AFTER TRUNCATE ON backoffice.permissions
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.access_changed();
ALTER TABLE backoffice.permissions ENABLE ALWAYS TRIGGER access_changed_truncate;

INSERT INTO backoffice.permissions (name, module, action, number, description) VALUES
  ('tenants.view', 'tenants', 'view', 1, 'View the tenant itself'),
  ('tenants.create', 'tenants', 'create', 2, 'Create the tenant itself'),
  ('tenants.edit', 'tenants', 'edit', 3, 'Edit the tenant itself'),
  ('tenants.delete', 'tenants', 'delete', 4, 'Delete the tenant itself'),
  ('tenants.export', 'tenants', 'export', 5, 'Export the tenant itself'),
  ('locations.view', 'locations', 'view', 6, 'View locations'),
  ('locations.create', 'locations', 'create', 7, 'Create locations'),
  ('locations.edit', 'locations', 'edit', 8, 'Edit locations'),
  ('locations.delete', 'locations', 'delete', 9, 'Delete locations'),
  ('locations.export', 'locations', 'export', 10, 'Export locations'),
  ('users.view', 'users', 'view', 11, 'View users'),
  ('users.create', 'users', 'create', 12, 'Create users'),
  ('users.edit', 'users', 'edit', 13, 'Edit users'),
  ('users.delete', 'users', 'delete', 14, 'Delete users'),
  ('users.export', 'users', 'export', 15, 'Export users'),
  ('roles.view', 'roles', 'view', 16, 'View roles and grants'),
  ('roles.create', 'roles', 'create', 17, 'Create roles and grants'),
  ('roles.edit', 'roles', 'edit', 18, 'Edit roles and grants'),
  ('roles.delete', 'roles', 'delete', 19, 'Delete roles and grants'),
  ('roles.export', 'roles', 'export', 20, 'Export roles and grants'),
  ('accounts.view', 'accounts', 'view', 21, 'View accounts'),
  ('accounts.create', 'accounts', 'create', 22, 'Create accounts'),
  ('accounts.edit', 'accounts', 'edit', 23, 'Edit accounts'),
  ('accounts.delete', 'accounts', 'delete', 24, 'Delete accounts'),
  ('accounts.export', 'accounts', 'export', 25, 'Export accounts'),
  ('products.view', 'products', 'view', 26, 'View products'),
  ('products.create', 'products', 'create', 27, 'Create products'),
  ('products.edit', 'products', 'edit', 28, 'Edit products'),
  ('products.delete', 'products', 'delete', 29, 'Delete products'),
  ('products.export', 'products', 'export', 30, 'Export products'),
  ('orders.view', 'orders', 'view', 31, 'View orders'),
  ('orders.create', 'orders', 'create', 32, 'Create orders'),
  ('orders.edit', 'orders', 'edit', 33, 'Edit orders'),
  ('orders.delete', 'orders', 'delete', 34, 'Delete orders'),
  ('orders.export', 'orders', 'export', 35, 'Export orders'),
  ('order_types.view', 'order_types', 'view', 36, 'View order types'),
  ('order_types.create', 'order_types', 'create', 37, 'Create order types'),
  ('order_types.edit', 'order_types', 'edit', 38, 'Edit order types'),
  ('order_types.delete', 'order_types', 'delete', 39, 'Delete order types'),
  ('order_types.export', 'order_types', 'export', 40, 'Export order types'),
  ('workflows.view', 'workflows', 'view', 41, 'View workflows'),
  ('workflows.create', 'workflows', 'create', 42, 'Create workflows'),
  ('workflows.edit', 'workflows', 'edit', 43, 'Edit workflows'),
  ('workflows.delete', 'workflows', 'delete', 44, 'Delete workflows'),
  ('workflows.export', 'workflows', 'export', 45, 'Export workflows'),
  ('numbering.view', 'numbering', 'view', 46, 'View number series'),
  ('numbering.create', 'numbering', 'create', 47, 'Create number series'),
  ('numbering.edit', 'numbering', 'edit', 48, 'Edit number series'),
  ('numbering.delete', 'numbering', 'delete', 49, 'Delete number series'),
  ('numbering.export', 'numbering', 'export', 50, 'Export number series'),
  ('audit.view', 'audit', 'view', 51, 'View the audit log'),
  ('audit.create', 'audit', 'create', 52, 'Create the audit log'),
  ('audit.edit', 'audit', 'edit', 53, 'Edit the audit log'),
  ('audit.delete', 'audit', 'delete', 54, 'Delete the audit log'),
  ('audit.export', 'audit', 'export', 55, 'Export the audit log'),
  ('numbering.issue', 'numbering', 'issue', 100, 'Take numbers of the tenant''s own series'),
  ('numbering.void', 'numbering', 'void', 101, 'Take a number out of use'),
  ('orders.quote', 'orders', 'quote', 102, 'Send a quotation'),
  ('orders.confirm', 'orders', 'confirm', 103, 'Confirm an order'),
  ('orders.produce', 'orders', 'produce', 104, 'Start and complete production'),
  ('orders.ship', 'orders', 'ship', 105, 'Ship an order'),
  ('orders.deliver', 'orders', 'deliver', 106, 'Hand an order over'),
  ('orders.cancel', 'orders', 'cancel', 107, 'Cancel an order'),
  ('orders.return', 'orders', 'return', 108, 'Take an order back'),
  ('orders.post', 'orders', 'post', 109, 'Post an order to the books'),
  ('orders.pay', 'orders', 'pay', 110, 'Record an order''s payment'),
  ('orders.void', 'orders', 'void', 111, 'Void a posted order'),
  ('orders.reopen', 'orders', 'reopen', 112, 'Reopen a voided order'),
  ('orders.backdate', 'orders', 'backdate', 113, 'Give a step a time that has passed'),
  ('inquiries.view', 'inquiries', 'view', 114, 'View inquiries'),
  ('inquiries.create', 'inquiries', 'create', 115, 'Create inquiries'),
  ('inquiries.edit', 'inquiries', 'edit', 116, 'Edit inquiries'),
  ('inquiries.delete', 'inquiries', 'delete', 117, 'Delete inquiries'),
  ('inquiries.export', 'inquiries', 'export', 118, 'Export inquiries'),
  ('inquiries.assign', 'inquiries', 'assign', 119, 'Assign an inquiry'),
  ('inquiries.accept', 'inquiries', 'accept', 120, 'Accept or reject an inquiry')
ON CONFLICT (name) DO UPDATE SET description = EXCLUDED.description
  WHERE permissions.description <> EXCLUDED.description;

CREATE TABLE backoffice_private.role_templates (
  name text NOT NULL CONSTRAINT role_templates_pkey PRIMARY KEY,
  description text NOT NULL,
  permissions text[] NOT NULL
);
COMMENT ON TABLE backoffice_private.role_templates IS 'The system roles that every tenant is made with.';
INSERT INTO backoffice_private.role_templates (name, description, permissions) VALUES
  ('owner', 'Everything', '{*}'),
  ('admin', 'Everything but the tenant''s own record and the log''s export', '{tenants.view,tenants.edit,locations.*,users.*,roles.*,accounts.*,products.*,orders.*,order_types.*,workflows.*,numbering.*,inquiries.*,audit.view}'),
  ('sales', 'Accounts, orders and inquiries', '{tenants.view,locations.view,users.view,accounts.view,accounts.create,accounts.edit,accounts.export,products.view,orders.view,orders.create,orders.edit,orders.export,orders.quote,orders.confirm,orders.deliver,orders.cancel,order_types.view,workflows.view,numbering.view,inquiries.*}'),
  ('accountant', 'Posting, payment and proof', '{tenants.view,locations.view,users.view,accounts.view,accounts.export,products.view,products.export,orders.view,orders.edit,orders.export,orders.post,orders.pay,orders.void,orders.reopen,order_types.view,workflows.view,numbering.view,numbering.void,audit.view,audit.export}'),
  ('viewer', 'Reading only', '{tenants.view,locations.view,accounts.view,products.view,orders.view,order_types.view,workflows.view,numbering.view,inquiries.view}')
ON CONFLICT (name) DO UPDATE SET description = EXCLUDED.description, permissions = EXCLUDED.permissions
  WHERE role_templates.permissions <> EXCLUDED.permissions OR role_templates.description <> EXCLUDED.description;

CREATE TABLE backoffice.roles (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id() CONSTRAINT roles_tenant_fkey REFERENCES backoffice.tenants (id),
  id uuid NOT NULL DEFAULT backoffice.uuid_v7(),
  name text NOT NULL CONSTRAINT roles_name_check CHECK (btrim(name) <> '' AND char_length(name) <= 50),
  description text,
  is_system boolean NOT NULL DEFAULT false,
  is_active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT roles_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT roles_name_key UNIQUE (tenant_id, name)
);
COMMENT ON TABLE backoffice.roles IS 'Named sets of permissions. System roles are the same in every tenant and cannot be changed.';

CREATE TABLE backoffice.role_permissions (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id(),
  role_id uuid NOT NULL,
  permission text NOT NULL CONSTRAINT role_permissions_permission_check
    CHECK (permission = '*' OR permission ~ '^[a-z_]+\.([a-z_]+|\*)$'),
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT role_permissions_pkey PRIMARY KEY (tenant_id, role_id, permission),
  CONSTRAINT role_permissions_role_fkey FOREIGN KEY (tenant_id, role_id)
    REFERENCES backoffice.roles (tenant_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE backoffice.role_permissions IS 'What a role holds: a permission, module.* or *.';

CREATE TABLE backoffice.user_roles (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id(),
  id uuid NOT NULL DEFAULT backoffice.uuid_v7(),
  user_id uuid NOT NULL,
  role_id uuid NOT NULL,
  location_id uuid,
  expires_at timestamptz,
  assigned_by uuid DEFAULT backoffice.user_id(),
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT user_roles_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT user_roles_user_fkey FOREIGN KEY (tenant_id, user_id)
    REFERENCES backoffice.users (tenant_id, id) ON DELETE CASCADE,
  CONSTRAINT user_roles_role_fkey FOREIGN KEY (tenant_id, role_id)
    REFERENCES backoffice.roles (tenant_id, id) ON DELETE CASCADE,
  CONSTRAINT user_roles_location_fkey FOREIGN KEY (tenant_id, location_id)
    REFERENCES backoffice.locations (tenant_id, id),
  CONSTRAINT user_roles_assigned_by_fkey FOREIGN KEY (tenant_id, assigned_by)
    REFERENCES backoffice.users (tenant_id, id) ON DELETE SET NULL (assigned_by),
  CONSTRAINT user_roles_key UNIQUE NULLS NOT DISTINCT (tenant_id, user_id, role_id, location_id)
);
COMMENT ON TABLE backoffice.user_roles IS 'Who has which role, everywhere or at one location, until when.';
CREATE INDEX user_roles_role_idx ON backoffice.user_roles (tenant_id, role_id);
CREATE INDEX user_roles_location_idx ON backoffice.user_roles (tenant_id, location_id);
CREATE INDEX user_roles_assigned_by_idx ON backoffice.user_roles (tenant_id, assigned_by);

CREATE TABLE backoffice.user_permissions (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id(),
  id uuid NOT NULL DEFAULT backoffice.uuid_v7(),
  user_id uuid NOT NULL,
  permission text NOT NULL CONSTRAINT user_permissions_permission_check
    CHECK (permission = '*' OR permission ~ '^[a-z_]+\.([a-z_]+|\*)$'),
  effect text NOT NULL DEFAULT 'grant' CONSTRAINT user_permissions_effect_check CHECK (effect IN ('grant', 'deny')),
  location_id uuid,
  expires_at timestamptz,
  assigned_by uuid DEFAULT backoffice.user_id(),
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT user_permissions_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT user_permissions_user_fkey FOREIGN KEY (tenant_id, user_id)
    REFERENCES backoffice.users (tenant_id, id) ON DELETE CASCADE,
  CONSTRAINT user_permissions_location_fkey FOREIGN KEY (tenant_id, location_id)
    REFERENCES backoffice.locations (tenant_id, id),
  CONSTRAINT user_permissions_assigned_by_fkey FOREIGN KEY (tenant_id, assigned_by)
    REFERENCES backoffice.users (tenant_id, id) ON DELETE SET NULL (assigned_by),
  CONSTRAINT user_permissions_key UNIQUE NULLS NOT DISTINCT (tenant_id, user_id, permission, effect, location_id)
);
COMMENT ON TABLE backoffice.user_permissions IS 'Direct grants and denials of one user. A denial wins.';
CREATE INDEX user_permissions_location_idx ON backoffice.user_permissions (tenant_id, location_id);
CREATE INDEX user_permissions_assigned_by_idx ON backoffice.user_permissions (tenant_id, assigned_by);

CREATE OR REPLACE TRIGGER check_grant BEFORE INSERT OR UPDATE OR DELETE ON backoffice.roles
  FOR EACH ROW EXECUTE FUNCTION backoffice.check_grant();
CREATE OR REPLACE TRIGGER access_changed AFTER INSERT OR UPDATE OR DELETE ON backoffice.roles
  FOR EACH ROW EXECUTE FUNCTION backoffice.access_changed();
ALTER TABLE backoffice.roles ENABLE ALWAYS TRIGGER access_changed;
CREATE OR REPLACE TRIGGER access_changed_truncate AFTER TRUNCATE ON backoffice.roles
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.access_changed();
ALTER TABLE backoffice.roles ENABLE ALWAYS TRIGGER access_changed_truncate;
CREATE OR REPLACE TRIGGER check_grant BEFORE INSERT OR UPDATE OR DELETE ON backoffice.role_permissions
  FOR EACH ROW EXECUTE FUNCTION backoffice.check_grant();
CREATE OR REPLACE TRIGGER access_changed AFTER INSERT OR UPDATE OR DELETE ON backoffice.role_permissions
  FOR EACH ROW EXECUTE FUNCTION backoffice.access_changed();
ALTER TABLE backoffice.role_permissions ENABLE ALWAYS TRIGGER access_changed;
CREATE OR REPLACE TRIGGER access_changed_truncate AFTER TRUNCATE ON backoffice.role_permissions
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.access_changed();
ALTER TABLE backoffice.role_permissions ENABLE ALWAYS TRIGGER access_changed_truncate;
CREATE OR REPLACE TRIGGER check_grant BEFORE INSERT OR UPDATE OR DELETE ON backoffice.user_roles
  FOR EACH ROW EXECUTE FUNCTION backoffice.check_grant();
CREATE OR REPLACE TRIGGER access_changed AFTER INSERT OR UPDATE OR DELETE ON backoffice.user_roles
  FOR EACH ROW EXECUTE FUNCTION backoffice.access_changed();
ALTER TABLE backoffice.user_roles ENABLE ALWAYS TRIGGER access_changed;
CREATE OR REPLACE TRIGGER access_changed_truncate AFTER TRUNCATE ON backoffice.user_roles
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.access_changed();
ALTER TABLE backoffice.user_roles ENABLE ALWAYS TRIGGER access_changed_truncate;
CREATE OR REPLACE TRIGGER check_grant BEFORE INSERT OR UPDATE OR DELETE ON backoffice.user_permissions
  FOR EACH ROW EXECUTE FUNCTION backoffice.check_grant();
CREATE OR REPLACE TRIGGER access_changed AFTER INSERT OR UPDATE OR DELETE ON backoffice.user_permissions
  FOR EACH ROW EXECUTE FUNCTION backoffice.access_changed();
ALTER TABLE backoffice.user_permissions ENABLE ALWAYS TRIGGER access_changed;
CREATE OR REPLACE TRIGGER access_changed_truncate AFTER TRUNCATE ON backoffice.user_permissions
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.access_changed();
ALTER TABLE backoffice.user_permissions ENABLE ALWAYS TRIGGER access_changed_truncate;
CREATE OR REPLACE TRIGGER check_user BEFORE INSERT OR UPDATE OR DELETE ON backoffice.users
  FOR EACH ROW EXECUTE FUNCTION backoffice.check_user();

SELECT backoffice.enrol('backoffice.tenants', 'tenants', commands => '{select,update}');
SELECT backoffice.enrol('backoffice.locations', 'locations');
SELECT backoffice.enrol('backoffice.users', 'users');
SELECT backoffice.enrol('backoffice.roles', 'roles');
SELECT backoffice.enrol('backoffice.role_permissions', 'roles', 'edit', 'edit', 'edit');
SELECT backoffice.enrol('backoffice.user_roles', 'roles', 'edit', 'edit', 'edit');
SELECT backoffice.enrol('backoffice.user_permissions', 'roles', 'edit', 'edit', 'edit');
-- domain: audit
-- audit: the log. Rows are written by the engine alone, below the executor.

CREATE TABLE backoffice.audit_log (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  transaction_id xid8 NOT NULL,
  life integer NOT NULL,
  user_id uuid,
  login text NOT NULL,
  action text NOT NULL,
  resource text NOT NULL,
  resource_id text,
  old_values jsonb,
  new_values jsonb,
  reason text,
  request_ip text,
  user_agent text,
  request_id text
) PARTITION BY RANGE (recorded_at);
COMMENT ON TABLE backoffice.audit_log IS
  'Who changed what, when and why: one row per changed row. old_values and new_values hold the changed columns. request_ip, user_agent, request_id and reason are claims of the client. tenant_id is the zero UUID for what concerns a whole table.';
CREATE TABLE backoffice.audit_log_default PARTITION OF backoffice.audit_log DEFAULT;
CREATE INDEX audit_log_resource_idx ON backoffice.audit_log (tenant_id, resource_id, recorded_at);
CREATE INDEX audit_log_recorded_idx ON backoffice.audit_log USING brin (recorded_at);

SELECT backoffice.enrol('backoffice.audit_log', 'audit', commands => '{select}');
-- domain: numbering
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
-- domain: accounts
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
-- domain: catalog
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
-- domain: workflow
-- workflow: definitions as data

CREATE TABLE backoffice.workflows (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id() CONSTRAINT workflows_tenant_fkey REFERENCES backoffice.tenants (id),
  id uuid NOT NULL DEFAULT backoffice.uuid_v7(),
  name text NOT NULL CONSTRAINT workflows_name_check CHECK (name ~ '^[a-z][a-z0-9_]{0,49}$'),
  subject text NOT NULL CONSTRAINT workflows_subject_check CHECK (subject IN ('order', 'inquiry')),
  version integer NOT NULL CONSTRAINT workflows_version_check CHECK (version > 0),
  is_current boolean NOT NULL,
  is_system boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT workflows_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT workflows_version_key UNIQUE (tenant_id, name, version)
);
COMMENT ON TABLE backoffice.workflows IS 'Workflow definitions, versioned: a running order keeps the version that it started under.';
CREATE UNIQUE INDEX workflows_current_key ON backoffice.workflows (tenant_id, name) WHERE is_current;
CREATE OR REPLACE TRIGGER drop_caches AFTER INSERT OR UPDATE OR DELETE ON backoffice.workflows
  FOR EACH ROW EXECUTE FUNCTION backoffice.drop_caches();
ALTER TABLE backoffice.workflows ENABLE ALWAYS TRIGGER drop_caches;
CREATE OR REPLACE TRIGGER drop_caches_truncate AFTER TRUNCATE ON backoffice.workflows
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.drop_caches();
ALTER TABLE backoffice.workflows ENABLE ALWAYS TRIGGER drop_caches_truncate;

CREATE TABLE backoffice.workflow_states (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id(),
  workflow_id uuid NOT NULL,
  state text NOT NULL CONSTRAINT workflow_states_state_check CHECK (state ~ '^[a-z][a-z0-9_]{0,49}$'),
  position integer NOT NULL,
  is_initial boolean NOT NULL DEFAULT false,
  is_final boolean NOT NULL DEFAULT false,
  is_editable boolean NOT NULL DEFAULT false,
  CONSTRAINT workflow_states_pkey PRIMARY KEY (tenant_id, workflow_id, state),
  CONSTRAINT workflow_states_workflow_fkey FOREIGN KEY (tenant_id, workflow_id)
    REFERENCES backoffice.workflows (tenant_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE backoffice.workflow_states IS 'The states of a workflow. In an editable one, lines and quotations may change.';
CREATE OR REPLACE TRIGGER drop_caches AFTER INSERT OR UPDATE OR DELETE ON backoffice.workflow_states
  FOR EACH ROW EXECUTE FUNCTION backoffice.drop_caches();
ALTER TABLE backoffice.workflow_states ENABLE ALWAYS TRIGGER drop_caches;
CREATE OR REPLACE TRIGGER drop_caches_truncate AFTER TRUNCATE ON backoffice.workflow_states
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.drop_caches();
ALTER TABLE backoffice.workflow_states ENABLE ALWAYS TRIGGER drop_caches_truncate;

CREATE TABLE backoffice.workflow_transitions (
  tenant_id uuid NOT NULL DEFAULT backoffice.tenant_id(),
  workflow_id uuid NOT NULL,
  action text NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  permission text NOT NULL CONSTRAINT workflow_transitions_permission_fkey REFERENCES backoffice.permissions (name),
  guards text[] NOT NULL DEFAULT '{}',
  stamp text,
  position integer NOT NULL,
  CONSTRAINT workflow_transitions_pkey PRIMARY KEY (tenant_id, workflow_id, from_state, to_state),
  CONSTRAINT workflow_transitions_action_key UNIQUE (tenant_id, workflow_id, from_state, action),
  CONSTRAINT workflow_transitions_from_fkey FOREIGN KEY (tenant_id, workflow_id, from_state)
    REFERENCES backoffice.workflow_states (tenant_id, workflow_id, state) ON DELETE CASCADE,
  CONSTRAINT workflow_transitions_to_fkey FOREIGN KEY (tenant_id, workflow_id, to_state)
    REFERENCES backoffice.workflow_states (tenant_id, workflow_id, state) ON DELETE CASCADE
);
COMMENT ON TABLE backoffice.workflow_transitions IS 'The steps of a workflow: the permission they need, the guards that must hold, the column that they stamp.';
CREATE INDEX workflow_transitions_to_idx ON backoffice.workflow_transitions (tenant_id, workflow_id, to_state);
CREATE INDEX workflow_transitions_permission_idx ON backoffice.workflow_transitions (permission);
CREATE OR REPLACE TRIGGER drop_caches AFTER INSERT OR UPDATE OR DELETE ON backoffice.workflow_transitions
  FOR EACH ROW EXECUTE FUNCTION backoffice.drop_caches();
ALTER TABLE backoffice.workflow_transitions ENABLE ALWAYS TRIGGER drop_caches;
CREATE OR REPLACE TRIGGER drop_caches_truncate AFTER TRUNCATE ON backoffice.workflow_transitions
  FOR EACH STATEMENT EXECUTE FUNCTION backoffice.drop_caches();
ALTER TABLE backoffice.workflow_transitions ENABLE ALWAYS TRIGGER drop_caches_truncate;

SELECT backoffice.enrol('backoffice.workflows', 'workflows', commands => '{select}');
SELECT backoffice.enrol('backoffice.workflow_states', 'workflows', commands => '{select}');
SELECT backoffice.enrol('backoffice.workflow_transitions', 'workflows', commands => '{select}');

CREATE TABLE backoffice_private.workflow_templates (
  name text NOT NULL CONSTRAINT workflow_templates_pkey PRIMARY KEY,
  definition jsonb NOT NULL
);
COMMENT ON TABLE backoffice_private.workflow_templates IS 'The workflows that every tenant is made with.';
INSERT INTO backoffice_private.workflow_templates (name, definition) VALUES
('sale', '{"name": "sale", "subject": "order",
  "states": [{"state": "draft", "initial": true, "editable": true}, {"state": "confirmed"},
    {"state": "delivered"}, {"state": "canceled", "final": true}, {"state": "returned", "final": true}],
  "transitions": [
    {"action": "confirm", "from": "draft", "to": "confirmed", "permission": "orders.confirm", "stamp": "confirmed_at",
     "guards": ["has_customer", "has_lines", "lines_priced", "totals_agree"]},
    {"action": "deliver", "from": "confirmed", "to": "delivered", "permission": "orders.deliver", "stamp": "delivered_at"},
    {"action": "return", "from": "delivered", "to": "returned", "permission": "orders.return", "stamp": "returned_at"},
    {"action": "cancel", "from": "draft", "to": "canceled", "permission": "orders.cancel", "stamp": "canceled_at"},
    {"action": "cancel", "from": "confirmed", "to": "canceled", "permission": "orders.cancel", "stamp": "canceled_at"}]}'),
('production', '{"name": "production", "subject": "order",
  "states": [{"state": "draft", "initial": true, "editable": true}, {"state": "quoted", "editable": true},
    {"state": "confirmed"}, {"state": "in_production"}, {"state": "completed"}, {"state": "shipped"},
    {"state": "delivered", "final": true}, {"state": "canceled", "final": true}],
  "transitions": [
    {"action": "quote", "from": "draft", "to": "quoted", "permission": "orders.quote", "stamp": "quoted_at",
     "guards": ["has_customer", "has_lines", "has_quotation", "not_expired"]},
    {"action": "confirm", "from": "quoted", "to": "confirmed", "permission": "orders.confirm", "stamp": "confirmed_at",
     "guards": ["has_customer", "has_lines", "quotation_accepted"]},
    {"action": "produce", "from": "confirmed", "to": "in_production", "permission": "orders.produce", "stamp": "production_started_at"},
    {"action": "complete", "from": "in_production", "to": "completed", "permission": "orders.produce", "stamp": "completed_at"},
    {"action": "ship", "from": "completed", "to": "shipped", "permission": "orders.ship", "stamp": "shipped_at"},
    {"action": "deliver", "from": "shipped", "to": "delivered", "permission": "orders.deliver", "stamp": "delivered_at"},
    {"action": "cancel", "from": "draft", "to": "canceled", "permission": "orders.cancel", "stamp": "canceled_at"},
    {"action": "cancel", "from": "quoted", "to": "canceled", "permission": "orders.cancel", "stamp": "canceled_at"},
    {"action": "cancel", "from": "confirmed", "to": "canceled", "permission": "orders.cancel", "stamp": "canceled_at"},
    {"action": "cancel", "from": "in_production", "to": "canceled", "permission": "orders.cancel", "stamp": "canceled_at"},
    {"action": "cancel", "from": "completed", "to": "canceled", "permission": "orders.cancel", "stamp": "canceled_at"}]}'),
('trade', '{"name": "trade", "subject": "order",
  "states": [{"state": "draft", "initial": true, "editable": true}, {"state": "confirmed"}, {"state": "posted"},
    {"state": "paid", "final": true}, {"state": "void"}],
  "transitions": [
    {"action": "confirm", "from": "draft", "to": "confirmed", "permission": "orders.confirm", "stamp": "confirmed_at",
     "guards": ["has_customer", "has_lines", "lines_priced", "totals_agree"]},
    {"action": "post", "from": "confirmed", "to": "posted", "permission": "orders.post", "stamp": "posted_at", "guards": ["totals_agree"]},
    {"action": "pay", "from": "posted", "to": "paid", "permission": "orders.pay", "stamp": "paid_at"},
    {"action": "void", "from": "draft", "to": "void", "permission": "orders.void", "stamp": "voided_at"},
    {"action": "void", "from": "confirmed", "to": "void", "permission": "orders.void", "stamp": "voided_at"},
    {"action": "void", "from": "posted", "to": "void", "permission": "orders.void", "stamp": "voided_at"},
    {"action": "reopen", "from": "void", "to": "draft", "permission": "orders.reopen"}]}'),
('inquiry', '{"name": "inquiry", "subject": "inquiry",
  "states": [{"state": "new", "initial": true, "editable": true}, {"state": "assigned", "editable": true},
    {"state": "accepted", "editable": true}, {"state": "in_progress", "editable": true},
    {"state": "closed", "final": true}, {"state": "rejected", "final": true}],
  "transitions": [
    {"action": "assign", "from": "new", "to": "assigned", "permission": "inquiries.assign"},
    {"action": "accept", "from": "assigned", "to": "accepted", "permission": "inquiries.accept"},
    {"action": "start", "from": "accepted", "to": "in_progress", "permission": "inquiries.edit"},
    {"action": "close", "from": "in_progress", "to": "closed", "permission": "inquiries.edit"},
    {"action": "reject", "from": "new", "to": "rejected", "permission": "inquiries.accept"},
    {"action": "reject", "from": "assigned", "to": "rejected", "permission": "inquiries.accept"}]}')
ON CONFLICT (name) DO UPDATE SET definition = EXCLUDED.definition WHERE workflow_templates.definition <> EXCLUDED.definition;
-- domain: orders
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
