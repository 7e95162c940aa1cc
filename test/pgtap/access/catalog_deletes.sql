-- What a DELETE does to other tables, foreign key by foreign key: the rest refuses.
BEGIN;
SELECT plan(2);
CREATE TEMP VIEW actions AS
  SELECT format('%s.%s', c.relname, k.conname) AS foreign_key, k.confdeltype
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE k.contype = 'f' AND n.nspname IN ('backoffice', 'backoffice_private');
SELECT set_eq('SELECT foreign_key FROM actions WHERE confdeltype = ''c''', ARRAY[
  'role_permissions.role_permissions_role_fkey',
  'user_roles.user_roles_user_fkey', 'user_roles.user_roles_role_fkey',
  'user_permissions.user_permissions_user_fkey',
  'addresses.addresses_account_fkey',
  'workflow_states.workflow_states_workflow_fkey',
  'workflow_transitions.workflow_transitions_from_fkey', 'workflow_transitions.workflow_transitions_to_fkey',
  'order_lines.order_lines_order_fkey', 'order_quotations.order_quotations_order_fkey',
  'order_status_history.order_status_history_order_fkey'],
  'ON DELETE CASCADE is from a whole to its parts alone');
SELECT set_eq('SELECT foreign_key FROM actions WHERE confdeltype = ''n''', ARRAY[
  'users.users_reports_to_fkey', 'users.users_created_by_fkey',
  'user_roles.user_roles_assigned_by_fkey', 'user_permissions.user_permissions_assigned_by_fkey',
  'accounts.accounts_assigned_to_fkey', 'accounts.accounts_created_by_fkey',
  'products.products_created_by_fkey',
  'orders.orders_assigned_to_fkey', 'orders.orders_created_by_fkey',
  'order_quotations.order_quotations_created_by_fkey', 'order_status_history.order_status_history_changed_by_fkey'],
  'ON DELETE SET NULL is for references to people alone');
ROLLBACK;
