-- Addresses: one default of each kind per account; they go with their account; isolation and permissions.
SELECT plan(22);
SELECT tap.tenant('tap-addresses') AS tenant \gset
SELECT tap.member('tap_addresses', :'tenant', 'owner') AS owner \gset
SELECT tap.member('tap_addresses_viewer', :'tenant', 'viewer') AS viewer \gset
SELECT tap.member('tap_addresses_nobody', :'tenant') AS nobody \gset
SELECT tap.tenant('tap-addresses-other') AS other \gset
SELECT tap.member('tap_addresses_other', :'other', 'owner') AS stranger \gset

SET SESSION AUTHORIZATION tap_addresses;
INSERT INTO backoffice.accounts (name) VALUES ('First') RETURNING id AS first \gset
INSERT INTO backoffice.accounts (name) VALUES ('Second') RETURNING id AS second \gset
SET tap.first = :'first';
SET tap.second = :'second';
INSERT INTO backoffice.addresses (account_id, line1, is_default) VALUES (:'first', '1 Main St', true);
BEGIN;
SELECT tap.refused_by($$INSERT INTO backoffice.addresses (account_id, line1, is_default) VALUES (tap.id('first'), '2 Main St', true)$$, '23505', 'addresses_default_key', 'a second default of a kind');
SELECT is(tap.refusal($$INSERT INTO backoffice.addresses (account_id, line1, is_default) VALUES (tap.id('second'), 'x', true)$$), NULL, 'another account has its own default');
SELECT is(tap.refusal($$INSERT INTO backoffice.addresses (account_id, kind, line1, is_default) VALUES (tap.id('first'), 'shipping', 'x', true)$$), NULL, 'another kind has its own default');
SELECT is(tap.refusal($$INSERT INTO backoffice.addresses (account_id, line1) VALUES (tap.id('first'), 'x'), (tap.id('first'), 'y')$$), NULL, 'any number of others');
SELECT tap.refused_by($$UPDATE backoffice.addresses SET is_default = true WHERE line1 = 'y'$$, '23505', 'addresses_default_key', 'nor by UPDATE');
UPDATE backoffice.addresses SET is_default = false WHERE line1 = '1 Main St';
SELECT is(tap.refusal($$UPDATE backoffice.addresses SET is_default = true WHERE line1 = 'y'$$), NULL, 'the default can be handed on');
SELECT tap.refused_by($$INSERT INTO backoffice.addresses (account_id, line1) VALUES (tap.id('first'), ' ')$$, '23514', 'addresses_line1_check', 'a blank line');
SELECT tap.refused_by($$INSERT INTO backoffice.addresses (account_id, line1, kind) VALUES (tap.id('first'), 'x', 'home')$$, '23514', 'addresses_kind_check', 'an unknown kind');
SELECT tap.refused_by($$INSERT INTO backoffice.addresses (account_id, line1) VALUES (gen_random_uuid(), 'x')$$, '23503', 'addresses_account_fkey', 'an account that is not there');
SELECT backoffice.void_number('account', account_number, 'moved away') AS voided FROM backoffice.accounts WHERE id = :'second' \gset
DELETE FROM backoffice.accounts WHERE id = :'second';
SELECT is((SELECT count(*) FROM backoffice.addresses WHERE account_id = :'second'), 0::bigint, 'addresses go with their account');
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE resource = 'addresses' AND action = 'delete'), 1::bigint, 'and the log has them');
ROLLBACK;

SET SESSION AUTHORIZATION tap_addresses_viewer;
BEGIN;
SELECT is((SELECT count(*) FROM backoffice.addresses), 1::bigint, 'a viewer reads addresses');
SELECT tap.needs($$INSERT INTO backoffice.addresses (account_id, line1) VALUES (tap.id('first'), 'x')$$, 'accounts.edit', 'adds none');
SELECT tap.needs($$UPDATE backoffice.addresses SET line1 = 'x'$$, 'accounts.edit', 'changes none');
SELECT tap.needs($$DELETE FROM backoffice.addresses$$, 'accounts.edit', 'deletes none');
SELECT tap.needs($$INSERT INTO backoffice.accounts (name) VALUES ('x')$$, 'accounts.create', 'makes no accounts');
SELECT tap.needs($$UPDATE backoffice.accounts SET name = 'x'$$, 'accounts.edit', 'changes no accounts');
SELECT tap.needs($$DELETE FROM backoffice.accounts$$, 'accounts.delete', 'deletes no accounts');
ROLLBACK;
SET SESSION AUTHORIZATION tap_addresses_nobody;
BEGIN;
SELECT tap.needs($$SELECT * FROM backoffice.addresses$$, 'accounts.view', 'without roles nothing is read');
ROLLBACK;
SET SESSION AUTHORIZATION tap_addresses_other;
BEGIN;
SELECT is((SELECT count(*) FROM backoffice.addresses) + (SELECT count(*) FROM backoffice.accounts), 0::bigint, 'another tenant sees nothing');
SELECT is(tap.count($$UPDATE backoffice.accounts SET name = 'stolen' WHERE id = tap.id('first')$$), 0::bigint, 'changes nothing');
SELECT tap.refused_by($$INSERT INTO backoffice.addresses (account_id, line1) VALUES (tap.id('first'), 'x')$$, '23503', 'addresses_account_fkey', 'and adds nothing');
ROLLBACK;
RESET SESSION AUTHORIZATION;
