-- Accounts: e-mail addresses, names and kinds, with the constraint's name in each refusal.
SELECT plan(55);
SELECT tap.tenant('tap-accounts') AS tenant \gset
SELECT tap.member('tap_accounts', :'tenant', 'owner') AS owner \gset

SET SESSION AUTHORIZATION tap_accounts;
BEGIN;
SELECT is(tap.refusal(format('INSERT INTO backoffice.accounts (name, email) VALUES (''x'', %L)', email)), NULL, 'accepted: ' || left(email, 40))
  FROM unnest(ARRAY['a@b.co', 'first.last+tag@sub.example.com', 'josé@example.com', 'δοκιμή@παράδειγμα.δοκιμή', 'почта@пример.рф', '用户@例子.公司',
    'उपयोगकर्ता@उदाहरण.भारत', 'مستخدم@مثال.السعودية', 'o''hara@example.ie', '"x"@example.com', 'UPPER@EXAMPLE.COM', 'a@1.2.3.4', repeat('l', 64) || '@example.com',
    'a@' || repeat('d', 248) || '.com']) AS email;
SELECT tap.refused_by(format('INSERT INTO backoffice.accounts (name, email) VALUES (''x'', %L)', email), '23514', 'accounts_email_check', 'refused: ' || what)
  FROM (VALUES ('', 'nothing'), ('@', 'a bare at'), ('a', 'no at'), ('a@b', 'no dot'), ('@b.co', 'nobody'), ('a@.co', 'an empty label'), ('a@b..co', 'two dots'), ('a@b.', 'a dot at the end'),
    ('a@@b.co', 'two ats'), ('a@b@c.co', 'two domains'), ('a b@c.de', 'a blank'), ('a@b .de', 'a blank in the domain'), (' a@b.co', 'a blank before'), ('a@b.co ', 'a blank after'),
    (E'a@b.co\n', 'a line feed'), (E'a\tb@c.de', 'a tab'), (E'a@b.co\r\nBcc: x@y.z', 'an injected header'), (U&'a\00A0b@c.de', 'a no-break space'), (E'a@b\u0085.co', 'a control character'),
    (E'a\u007f@b.co', 'delete'), (repeat('l', 65) || '@example.com', 'a local part of 65 bytes'), (repeat('é', 33) || '@example.com', 'a local part of 66 bytes'),
    ('a@' || repeat('d', 250) || '.com', '256 characters'), (repeat('a@b.co,', 100000), 'a list of addresses')) AS t (email, what);
SELECT is(tap.refusal($$INSERT INTO backoffice.accounts (name, email) VALUES ('x', NULL)$$), NULL, 'an account needs no address');

SELECT tap.refused_by($$INSERT INTO backoffice.accounts (name) VALUES ('')$$, '23514', 'accounts_name_check', 'an empty name');
SELECT tap.refused_by($$INSERT INTO backoffice.accounts (name) VALUES ('   ')$$, '23514', 'accounts_name_check', 'a blank name');
SELECT tap.refused_by($$INSERT INTO backoffice.accounts (name) VALUES (repeat('x', 201))$$, '23514', 'accounts_name_check', 'a name of 201 characters');
SELECT is(tap.refusal($$INSERT INTO backoffice.accounts (name) VALUES (repeat('漢', 200))$$), NULL, 'a name of 200 characters of any script');
SELECT tap.refused($$INSERT INTO backoffice.accounts (name) VALUES (NULL)$$, '23502', 'no name');
SELECT tap.refused_by($$INSERT INTO backoffice.accounts (name, kind) VALUES ('x', 'robot')$$, '23514', 'accounts_kind_check', 'an unknown kind');
SELECT tap.refused_by($$INSERT INTO backoffice.accounts (name, metadata) VALUES ('x', '[]')$$, '23514', 'accounts_metadata_check', 'metadata that is no object');
SELECT tap.refused_by($$INSERT INTO backoffice.accounts (name, phone) VALUES ('x', repeat('1', 51))$$, '23514', 'accounts_phone_check', 'a phone number of 51 characters');
SELECT tap.refused_by($$INSERT INTO backoffice.accounts (name, assigned_to) VALUES ('x', gen_random_uuid())$$, '23503', 'accounts_assigned_to_fkey', 'assigned to nobody');

INSERT INTO backoffice.accounts (name) VALUES ('First') RETURNING id AS this, created_by, tenant_id \gset made_
SET tap.this = :'made_this';
SELECT is(:'made_created_by'::uuid, :'owner'::uuid, 'created_by is the current user');
SELECT is(:'made_tenant_id'::uuid, :'tenant'::uuid, 'tenant_id is the current tenant');
SELECT tap.refused($$UPDATE backoffice.accounts SET created_by = NULL WHERE id = tap.id('this')$$, '42501', 'created_by stays');
SELECT tap.refused($$UPDATE backoffice.accounts SET id = gen_random_uuid() WHERE id = tap.id('this')$$, '42501', 'id stays');
SELECT tap.refused($$UPDATE backoffice.accounts SET tenant_id = gen_random_uuid() WHERE id = tap.id('this')$$, '42501', 'tenant_id stays');
SELECT tap.refused_by($$UPDATE backoffice.accounts SET email = 'no address' WHERE id = tap.id('this')$$, '23514', 'accounts_email_check', 'UPDATE keeps the rule of addresses');
INSERT INTO backoffice.orders (account_id) VALUES (:'made_this');
SELECT backoffice.void_number('account', account_number, 'unused') AS voided FROM backoffice.accounts WHERE id = :'made_this' \gset
SELECT tap.refused_by($$DELETE FROM backoffice.accounts WHERE id = tap.id('this')$$, '23503', 'orders_account_fkey', 'an account with orders stays');
ROLLBACK;
RESET SESSION AUTHORIZATION;
