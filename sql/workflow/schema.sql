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
