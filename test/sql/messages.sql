-- What a person reads when the back office refuses: message, detail, hint and SQLSTATE, word by word.
-- Ids and times are left out.
\set VERBOSITY default
\set SHOW_CONTEXT never
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS backoffice;
\o /dev/null
SELECT format('DROP ROLE IF EXISTS regress_%s', r)
  FROM unnest('{clerk,reader,office,program,stranger}'::text[]) r \gexec
SELECT format('CREATE ROLE regress_%s LOGIN', r)
  FROM unnest('{clerk,reader,office,program,stranger}'::text[]) r \gexec
GRANT backoffice_user TO regress_clerk, regress_reader, regress_office, regress_stranger;
GRANT backoffice_service TO regress_program;

SELECT backoffice.create_tenant('messages', 'Messages') AS tenant \gset
SELECT backoffice.create_tenant('messages-other', 'Another') AS other_tenant \gset
SELECT backoffice.create_user(:'other_tenant', 'o@other.example', 'O', 'Ther', '{owner}') AS other_user \gset
SELECT backoffice.create_user(:'tenant', 'clerk@messages.example', 'C', 'Lerk', '{sales}') AS clerk \gset
SELECT backoffice.create_user(:'tenant', 'reader@messages.example', 'R', 'Eader', '{viewer}') AS reader \gset
SELECT backoffice.create_user(:'tenant', 'office@messages.example', 'O', 'Ffice', '{admin}') AS office \gset
SELECT backoffice.create_user(:'tenant', 'gone@messages.example', 'G', 'One') AS gone \gset
UPDATE backoffice.users SET status = 'inactive' WHERE tenant_id = :'tenant' AND id = :'gone';
SELECT backoffice.bind_login('regress_clerk', :'tenant', :'clerk');
SELECT backoffice.bind_login('regress_reader', :'tenant', :'reader');
SELECT backoffice.bind_login('regress_office', :'tenant', :'office');
\o

-- 1. Who is asking

SET SESSION AUTHORIZATION regress_stranger;
SELECT count(*) FROM backoffice.orders;
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.tenant_id();
\echo :LAST_ERROR_SQLSTATE
SET backoffice.tenant_id = '00000000-0000-7000-8000-000000000000';
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.enter(:'tenant', :'clerk');
\echo :LAST_ERROR_SQLSTATE
RESET SESSION AUTHORIZATION;

-- Not even a superuser forges the setting.
SET backoffice.tenant_id = '00000000-0000-7000-8000-000000000000';
\echo :LAST_ERROR_SQLSTATE
SELECT set_config('backoffice.user_id', '00000000-0000-7000-8000-000000000000', true);
\echo :LAST_ERROR_SQLSTATE
ALTER ROLE regress_clerk SET backoffice.tenant_id = '00000000-0000-7000-8000-000000000000';
\echo :LAST_ERROR_SQLSTATE
SET backoffice.unknown = 'x';
\echo :LAST_ERROR_SQLSTATE

SET SESSION AUTHORIZATION regress_program;
BEGIN;
SELECT backoffice.enter(:'tenant', :'other_user');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;
BEGIN;
SELECT backoffice.enter(:'tenant', :'gone');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;
BEGIN;
SELECT backoffice.enter(NULL, :'clerk');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;
BEGIN;
SELECT backoffice.enter(:'tenant', :'clerk') = :'tenant' AS entered;
SELECT backoffice.enter(:'tenant', :'office');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;
SET client_min_messages = notice;
SELECT backoffice.enter(:'tenant', :'clerk') = :'tenant' AS entered;
SET client_min_messages = warning;
SELECT backoffice.create_tenant('messages-third', 'Third');
\echo :LAST_ERROR_SQLSTATE
RESET SESSION AUTHORIZATION;

-- 2. Permissions

SET SESSION AUTHORIZATION regress_reader;
INSERT INTO backoffice.accounts (name) VALUES ('Ann');
\echo :LAST_ERROR_SQLSTATE
UPDATE backoffice.orders SET notes = 'x';
\echo :LAST_ERROR_SQLSTATE
SELECT count(*) FROM backoffice.audit_log;
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.require('orders.cancel');
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.permitted('orders.fly');
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.permitted(NULL);
\echo :LAST_ERROR_SQLSTATE
LOCK TABLE backoffice.orders;
\echo :LAST_ERROR_SQLSTATE
CREATE TEMP TABLE mine (a int);
\echo :LAST_ERROR_SQLSTATE
LISTEN backoffice;
\echo :LAST_ERROR_SQLSTATE
RESET SESSION AUTHORIZATION;

-- Nobody grants what they do not hold; system roles stay as they are.
SET SESSION AUTHORIZATION regress_office;
INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (:'office', 'audit.export');
\echo :LAST_ERROR_SQLSTATE
UPDATE backoffice.roles SET name = 'chief' WHERE name = 'owner';
\echo :LAST_ERROR_SQLSTATE
UPDATE backoffice.tenants SET plan = 'free for ever';
\echo :LAST_ERROR_SQLSTATE
RESET SESSION AUTHORIZATION;

-- 3. Numbers

SET SESSION AUTHORIZATION regress_clerk;
INSERT INTO backoffice.accounts (account_number, name) VALUES ('1', 'Ann');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO backoffice.accounts (name) VALUES ('Ann') RETURNING account_number, id AS ann \gset
\echo :account_number
UPDATE backoffice.accounts SET account_number = '100002';
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.next_number('invoice');
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.void_number('account', '100001', 'a mistake');
\echo :LAST_ERROR_SQLSTATE
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION regress_office;
DELETE FROM backoffice.accounts;
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.next_number('invoice');
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.next_number('account');
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.void_number('account', '100001', ' ');
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.void_number('account', '999999', 'a mistake');
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.void_number('account', '100001', 'a mistake');
SELECT backoffice.void_number('account', '100001', 'a mistake');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM backoffice.verify_numbers('invoice');
\echo :LAST_ERROR_SQLSTATE
UPDATE backoffice.number_series SET pattern = 'A-{year}' WHERE kind = 'account';
\echo :LAST_ERROR_SQLSTATE
UPDATE backoffice.number_series SET first_number = 1 WHERE kind = 'account';
\echo :LAST_ERROR_SQLSTATE
INSERT INTO backoffice.number_series (kind, pattern, scope) VALUES ('receipt', 'R{seq:4}', 'year');
\echo :LAST_ERROR_SQLSTATE
RESET SESSION AUTHORIZATION;

-- 4. Orders

SET SESSION AUTHORIZATION regress_clerk;
INSERT INTO backoffice.orders (status) VALUES ('confirmed');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO backoffice.orders (confirmed_at) VALUES (now());
\echo :LAST_ERROR_SQLSTATE
INSERT INTO backoffice.orders (amount) VALUES (5);
\echo :LAST_ERROR_SQLSTATE
INSERT INTO backoffice.orders DEFAULT VALUES RETURNING id AS "order", order_number \gset
\echo :order_number

-- Every guard that fails is named at once.
SELECT backoffice.order_transition(:'order', 'confirm');
\echo :LAST_ERROR_SQLSTATE
UPDATE backoffice.orders SET status = 'confirmed' WHERE id = :'order';
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.order_transition(:'order', 'deliver');
\echo :LAST_ERROR_SQLSTATE
UPDATE backoffice.orders SET status = 'delivered' WHERE id = :'order';
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.order_transition(:'order', 'fly');
\echo :LAST_ERROR_SQLSTATE
UPDATE backoffice.orders SET status = 'flying' WHERE id = :'order';
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.order_transition(:'ann', 'confirm');
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.order_transition(NULL, 'confirm');
\echo :LAST_ERROR_SQLSTATE
UPDATE backoffice.orders SET amount = 5 WHERE id = :'order';
\echo :LAST_ERROR_SQLSTATE
UPDATE backoffice.orders SET confirmed_at = now() WHERE id = :'order';
\echo :LAST_ERROR_SQLSTATE
UPDATE backoffice.orders SET order_number = 'ORD-000009' WHERE id = :'order';
\echo :LAST_ERROR_SQLSTATE
INSERT INTO backoffice.order_lines (order_id) VALUES (:'order');
\echo :LAST_ERROR_SQLSTATE

-- Once confirmed, lines are frozen, and a step needs its permission.
INSERT INTO backoffice.order_lines (order_id, item_name, unit_price) VALUES (:'order', 'A chair', 12.50);
UPDATE backoffice.orders SET account_id = :'ann' WHERE id = :'order';
SELECT backoffice.order_transition(:'order', 'confirm');
SELECT amount FROM backoffice.orders WHERE id = :'order';
INSERT INTO backoffice.order_lines (order_id, item_name, unit_price) VALUES (:'order', 'A table', 40);
\echo :LAST_ERROR_SQLSTATE
UPDATE backoffice.order_lines SET quantity = 2 WHERE order_id = :'order';
\echo :LAST_ERROR_SQLSTATE
DELETE FROM backoffice.order_lines WHERE order_id = :'order';
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.order_transition(:'order', 'deliver');
SELECT backoffice.order_transition(:'order', 'return');
\echo :LAST_ERROR_SQLSTATE
SELECT action, to_status, permission, available, reasons FROM backoffice.order_actions(:'order');
RESET SESSION AUTHORIZATION;

-- An accepted quotation stays what the customer agreed to, and there is one.
SET SESSION AUTHORIZATION regress_clerk;
INSERT INTO backoffice.orders (order_type_id, account_id)
  SELECT id, :'ann' FROM backoffice.order_types WHERE name = 'production' RETURNING id AS "order" \gset
INSERT INTO backoffice.order_quotations (order_id, amount, valid_until)
  VALUES (:'order', 100, now() - interval '1 day') RETURNING id AS late \gset
INSERT INTO backoffice.order_quotations (order_id, amount) VALUES (:'order', 200) RETURNING id AS good \gset
INSERT INTO backoffice.order_quotations (order_id, amount) VALUES (:'order', 300) RETURNING id AS dear \gset
\set VERBOSITY terse
UPDATE backoffice.order_quotations SET is_accepted = true WHERE id = :'late';
\set VERBOSITY default
\echo :LAST_ERROR_SQLSTATE
UPDATE backoffice.order_quotations SET is_accepted = true WHERE id = :'good';
UPDATE backoffice.order_quotations SET amount = 150 WHERE id = :'good';
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY terse
UPDATE backoffice.order_quotations SET is_accepted = true WHERE id = :'dear';
\set VERBOSITY default
\echo :LAST_ERROR_SQLSTATE
RESET SESSION AUTHORIZATION;

-- 5. Another tenant's row is not there

SET SESSION AUTHORIZATION regress_program;
BEGIN;
SELECT backoffice.enter(:'other_tenant', :'other_user') = :'other_tenant' AS entered;
SELECT backoffice.order_transition(:'order', 'quote');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;
BEGIN;
SELECT backoffice.enter(:'other_tenant', :'other_user') = :'other_tenant' AS entered;
INSERT INTO backoffice.accounts (tenant_id, name) VALUES (:'tenant', 'Smuggled');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;
RESET SESSION AUTHORIZATION;

-- 6. Logins, users, tenants

SELECT backoffice.bind_login('regress_nobody', :'tenant', :'clerk');
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.bind_login('regress_program', :'tenant', :'clerk');
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.bind_login('backoffice_user', :'tenant', :'clerk');
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.bind_login(current_user, :'tenant', :'clerk');
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.create_tenant('messages', 'Messages');
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.create_tenant('messages-third', 'Third', 'Mars/Olympus');
\echo :LAST_ERROR_SQLSTATE
SELECT backoffice.create_user(:'tenant', 'new@messages.example', 'N', 'Ew', '{emperor}');
\echo :LAST_ERROR_SQLSTATE
UPDATE backoffice.tenants SET status = 'suspended' WHERE id = :'tenant';
SET SESSION AUTHORIZATION regress_clerk;
SELECT count(*) FROM backoffice.orders;
\echo :LAST_ERROR_SQLSTATE
RESET SESSION AUTHORIZATION;

\o /dev/null
SELECT backoffice.unbind_login('regress_' || r) FROM unnest('{clerk,reader,office}'::text[]) r;
SELECT format('DROP ROLE regress_%s', r)
  FROM unnest('{clerk,reader,office,program,stranger}'::text[]) r \gexec
\o
