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
