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
