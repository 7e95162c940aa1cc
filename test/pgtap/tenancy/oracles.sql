-- Whether another tenant has something cannot be told by keys, errors or functions.
SELECT plan(33);
SELECT tap.tenant('tap-oracle') AS ours, tap.tenant('tap-oracle') AS theirs \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'theirs', 'owner') AS stranger \gset
SELECT tap.bound('tap_oracle_ours', :'ours', :'owner') AS a, tap.bound('tap_oracle_theirs', :'theirs', :'stranger') AS b \gset
SET SESSION AUTHORIZATION tap_oracle_theirs;
INSERT INTO backoffice.locations (code, name) VALUES ('T1', 'Theirs') RETURNING id AS their_location \gset
INSERT INTO backoffice.roles (name) VALUES ('their role') RETURNING id AS their_role \gset
INSERT INTO backoffice.products (sku, name) VALUES ('T-1', 'Secret product') RETURNING id AS their_product \gset
INSERT INTO backoffice.accounts (name) VALUES ('Secret account') RETURNING id AS their_account \gset
INSERT INTO backoffice.orders (account_id) VALUES (:'their_account') RETURNING id AS their_order, order_type_id AS their_type \gset
RESET SESSION AUTHORIZATION;
UPDATE backoffice.tenants SET domain = 'tap-oracle-' || id || '.example' WHERE id = :'theirs' RETURNING domain AS their_domain, slug AS their_slug \gset
SELECT email AS their_email FROM backoffice.users WHERE tenant_id = :'theirs' AND id = :'stranger' \gset
SELECT gen_random_uuid() AS nothing \gset
CREATE FUNCTION pg_temp.same(pattern text, theirs text, nothing text) RETURNS boolean LANGUAGE sql AS
$$ SELECT tap.error(format(pattern, theirs)) IS NOT NULL AND tap.error(format(pattern, theirs)) = tap.error(format(pattern, nothing)) $$;

-- References: their row and no row are refused in the same words.
SET SESSION AUTHORIZATION tap_oracle_ours;
BEGIN;
INSERT INTO backoffice.accounts (name) VALUES ('Our account') RETURNING id AS our_account \gset
INSERT INTO backoffice.orders (account_id) VALUES (:'our_account') RETURNING id AS our_order \gset
SELECT throws_ok(format('INSERT INTO backoffice.addresses (account_id, line1) VALUES (%L, ''x'')', :'their_account'), '23503', NULL, 'an account of theirs cannot be referred to');
SELECT ok(pg_temp.same('INSERT INTO backoffice.addresses (account_id, line1) VALUES (%L, ''x'')', :'their_account', :'nothing'), 'an account of theirs is as absent as none');
SELECT ok(pg_temp.same('INSERT INTO backoffice.orders (account_id) VALUES (%L)', :'their_account', :'nothing'), 'so it is for an order');
SELECT ok(pg_temp.same('UPDATE backoffice.orders SET seller_id = %L', :'their_account', :'nothing'), 'and for an update');
SELECT ok(pg_temp.same('INSERT INTO backoffice.orders (order_type_id) VALUES (%L)', :'their_type', :'nothing'), 'an order type of theirs is as absent as none');
SELECT ok(pg_temp.same('INSERT INTO backoffice.orders (location_id) VALUES (%L)', :'their_location', :'nothing'), 'a location of theirs is as absent as none');
SELECT ok(pg_temp.same('UPDATE backoffice.accounts SET assigned_to = %L', :'stranger', :'nothing'), 'a user of theirs is as absent as none');
SELECT ok(pg_temp.same('INSERT INTO backoffice.accounts (name, created_by) VALUES (''x'', %L)', :'stranger', :'nothing'), 'also as the creator of a row');
SELECT ok(pg_temp.same('INSERT INTO backoffice.order_lines (order_id, item_name) VALUES (%L, ''x'')', :'their_order', :'nothing'), 'an order of theirs is as absent as none');
SELECT ok(pg_temp.same('INSERT INTO backoffice.order_quotations (order_id, amount) VALUES (%L, 1)', :'their_order', :'nothing'), 'also for a quotation');
SELECT ok(pg_temp.same(format('INSERT INTO backoffice.order_lines (order_id, item_name, product_id) VALUES (%L, ''x'', %%L)', :'our_order'), :'their_product', :'nothing'),
  'a product of theirs is as absent as none');
SELECT ok(pg_temp.same(format('INSERT INTO backoffice.order_lines (order_id, product_id) VALUES (%L, %%L)', :'our_order'), :'their_product', :'nothing'),
  'and gives a line neither name nor price');
SELECT ok(pg_temp.same(format('INSERT INTO backoffice.user_roles (user_id, role_id) VALUES (%L, %%L)', :'owner'), :'their_role', :'nothing'), 'a role of theirs is as absent as none');
SELECT ok(pg_temp.same('INSERT INTO backoffice.role_permissions (role_id, permission) VALUES (%L, ''accounts.view'')', :'their_role', :'nothing'), 'also to fill');
SELECT ok(pg_temp.same('INSERT INTO backoffice.user_permissions (user_id, permission) VALUES (%L, ''accounts.view'')', :'stranger', :'nothing'), 'a user of theirs cannot be granted anything');
SELECT ok(pg_temp.same('SELECT backoffice.order_transition(%L, ''confirm'')', :'their_order', :'nothing'), 'a step of their order is refused like one of none');
SELECT ok(pg_temp.same('SELECT backoffice.next_number(''order'', %L)', :'their_location', :'nothing'), 'a number at their location is refused like one at none');
SELECT is(tap.value(format('SELECT backoffice.permitted(''orders.view'', %L)', :'their_location')), tap.value(format('SELECT backoffice.permitted(''orders.view'', %L)', :'nothing')),
  'their location says as much as none');

-- Unique keys: what they use is free here.
SELECT lives_ok(format('INSERT INTO backoffice.users (id, email, first_name, last_name) VALUES (%L, %L, ''a'', ''b'')', :'stranger', :'their_email'), 'the id and e-mail address of their user are free');
SELECT lives_ok(format('INSERT INTO backoffice.locations (id, code, name) VALUES (%L, ''T1'', ''x'')', :'their_location'), 'the id and code of their location are free');
SELECT lives_ok(format('INSERT INTO backoffice.roles (id, name) VALUES (%L, ''their role'')', :'their_role'), 'the id and name of their role are free');
SELECT lives_ok(format('INSERT INTO backoffice.products (id, sku, name) VALUES (%L, ''T-1'', ''x'')', :'their_product'), 'the id and sku of their product are free');
SELECT lives_ok(format('INSERT INTO backoffice.accounts (id, name) VALUES (%L, ''x'')', :'their_account'), 'the id of their account is free');
SELECT is(tap.count(format('INSERT INTO backoffice.orders (id) VALUES (%L) ON CONFLICT DO NOTHING', :'their_order')), 1::bigint, 'the id of their order conflicts with nothing');
ROLLBACK;

-- What is unique among all tenants is not a tenant's to try.
BEGIN;
SELECT ok(pg_temp.same('UPDATE backoffice.tenants SET domain = %L', :'their_domain', 'tap-oracle-free.example'), 'a domain is refused whether in use or not');
SELECT ok(pg_temp.same('UPDATE backoffice.tenants SET slug = %L', :'their_slug', 'tap-oracle-free'), 'a slug is refused whether in use or not');
ROLLBACK;

-- Functions that tell what they see are shown nothing of theirs.
RESET SESSION AUTHORIZATION;
BEGIN;
CREATE FUNCTION public.tap_oracle_leak(value text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$
BEGIN
  PERFORM set_config('tap.seen', current_setting('tap.seen') || ' ' || value, true);
  RETURN true;
END $$;
SET LOCAL tap.seen = '';
SET LOCAL SESSION AUTHORIZATION tap_oracle_ours;
INSERT INTO backoffice.accounts (name) VALUES ('Ours');
SELECT is((SELECT count(*) FROM backoffice.accounts WHERE public.tap_oracle_leak(name)), 1::bigint, 'a cheap function in a condition');
SELECT is(current_setting('tap.seen'), ' Ours', 'is called with our row alone');
SELECT is((SELECT count(*) FROM backoffice.products p JOIN backoffice.accounts a ON public.tap_oracle_leak(p.name)), 0::bigint, 'in a join too');
SELECT is(current_setting('tap.seen'), ' Ours', 'it sees nothing more');
SELECT lives_ok('SELECT name::integer FROM backoffice.products', 'a cast that their row would fail does not fail');
SELECT throws_ok('CREATE FUNCTION public.tap_oracle_proof() RETURNS boolean LANGUAGE sql LEAKPROOF AS ''SELECT true''', '42501', NULL, 'nobody makes a LEAKPROOF function');
SELECT is((SELECT count(*) FROM pg_stats WHERE schemaname = 'backoffice' AND tablename <> 'permissions'), 0::bigint, 'the planner''s statistics show nothing');
ROLLBACK;
