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
