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
