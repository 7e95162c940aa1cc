-- Parallel plans, forced: workers know the tenant, the permissions and the places of the leader, and ask themselves where
-- the leader did not. pgTAP's own functions run in the leader only, so each query stands alone and is compared afterwards.
SELECT plan(38);
SELECT tap.tenant('tap-parallel') AS ours, tap.tenant('tap-parallel-other') AS theirs \gset
SELECT tap.staff(:'ours', 'owner') AS owner, tap.staff(:'ours') AS clerk, tap.staff(:'ours') AS nobody, tap.staff(:'theirs', 'owner') AS other \gset
SELECT tap.bound('tap_par_owner', :'ours', :'owner') AS a, tap.bound('tap_par_clerk', :'ours', :'clerk') AS b,
  tap.bound('tap_par_nobody', :'ours', :'nobody') AS c, tap.bound('tap_par_other', :'theirs', :'other') AS d,
  tap.login('tap_par_service', 'backoffice_service') AS e \gset
SET SESSION AUTHORIZATION tap_par_owner;
BEGIN;
INSERT INTO backoffice.locations (code, name) VALUES ('H', 'Here') RETURNING id AS here \gset
INSERT INTO backoffice.locations (code, name) VALUES ('T', 'There') RETURNING id AS there \gset
INSERT INTO backoffice.user_roles (user_id, role_id, location_id) SELECT :'clerk', id, :'here' FROM backoffice.roles WHERE name = 'sales';
INSERT INTO backoffice.accounts (name) SELECT 'ours ' || i FROM generate_series(1, 300) i;
INSERT INTO backoffice.orders (location_id, reference) SELECT :'here', 'here' FROM generate_series(1, 40);
INSERT INTO backoffice.orders (location_id, reference) SELECT :'there', 'there' FROM generate_series(1, 25);
INSERT INTO backoffice.order_lines (order_id, item_name, unit_price) SELECT id, reference, 10 FROM backoffice.orders;
COMMIT;
SET SESSION AUTHORIZATION tap_par_other;
BEGIN;
INSERT INTO backoffice.accounts (name) SELECT 'theirs ' || i FROM generate_series(1, 170) i;
INSERT INTO backoffice.orders (reference) SELECT 'theirs' FROM generate_series(1, 15);
COMMIT;
RESET SESSION AUTHORIZATION;

-- How many workers a plan has, and how many have worked. Runs as the caller.
CREATE FUNCTION pg_temp.workers(query text, OUT planned integer, OUT launched integer) LANGUAGE plpgsql AS $$
DECLARE
  line text;
BEGIN
  planned := 0; launched := 0;
  FOR line IN EXECUTE 'EXPLAIN (ANALYZE, COSTS off, TIMING off, SUMMARY off) ' || query LOOP
    planned := planned + coalesce(substring(line FROM 'Workers Planned: (\d+)')::integer, 0);
    launched := launched + coalesce(substring(line FROM 'Workers Launched: (\d+)')::integer, 0);
  END LOOP;
END $$;
\set accounts 'SELECT count(*) AS n FROM backoffice.accounts'
\set orders 'SELECT count(*) AS n FROM backoffice.orders'
\set lines 'SELECT count(*) AS n FROM backoffice.order_lines'
\set joined 'SELECT count(*) AS n FROM backoffice.orders o JOIN backoffice.order_lines l ON l.order_id = o.id'
\set log 'SELECT count(*) AS n FROM backoffice.audit_log'
\set tenants 'SELECT min(tenant_id::text) || max(tenant_id::text) || min(backoffice.tenant_id()::text) AS found FROM backoffice.accounts'

-- Serial counts first.
SET max_parallel_workers_per_gather = 0;
SET SESSION AUTHORIZATION tap_par_owner;
:accounts \gset accounts_
:orders \gset orders_
:lines \gset lines_
:joined \gset joined_
:log \gset log_
SELECT is(ARRAY[:accounts_n, :orders_n, :lines_n, :joined_n], ARRAY[300, 65, 65, 65], 'without workers, all rows of the tenant are counted');
RESET SESSION AUTHORIZATION;

SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET min_parallel_index_scan_size = 0;
SET enable_indexscan = off;
SET enable_indexonlyscan = off;
SET enable_bitmapscan = off;
SELECT set_config(CASE WHEN current_setting('server_version_num')::integer >= 160000 THEN 'debug_parallel_query' ELSE 'force_parallel_mode' END, 'on', false) AS forced \gset

-- A bound login, each count as the first statement of its transaction; then by the plan, in one transaction.
SET SESSION AUTHORIZATION tap_par_owner;
:accounts \gset
SELECT is(:n, :accounts_n, 'a bound login''s first statement counts its accounts in workers');
:orders \gset
SELECT is(:n, :orders_n, 'its orders');
:lines \gset
SELECT is(:n, :lines_n, 'its lines');
:joined \gset
SELECT is(:n, :joined_n, 'a join');
:log \gset
SELECT is(:n, :log_n, 'the partitions of the log');
:tenants \gset
SELECT is(:'found', :'ours' || :'ours' || :'ours', 'workers see one tenant, and know it');
SELECT is((SELECT planned FROM pg_temp.workers(:'accounts')) > 0, true, 'workers were planned for accounts');
SELECT is((SELECT launched FROM pg_temp.workers(:'accounts')) > 0, true, 'and worked');
SELECT is((SELECT launched FROM pg_temp.workers(:'orders')) > 0, true, 'for orders');
SELECT is((SELECT launched FROM pg_temp.workers(:'lines')) > 0, true, 'for lines');
SELECT is((SELECT launched FROM pg_temp.workers(:'joined')) > 0, true, 'for the join');
SELECT is((SELECT launched FROM pg_temp.workers(:'log')) > 0, true, 'for the log');

-- A plan that was kept is not made again: then the workers are the first to ask who this is.
SET plan_cache_mode = force_generic_plan;
PREPARE accounts AS SELECT count(*) AS n FROM backoffice.accounts;
PREPARE orders AS SELECT count(*) AS n FROM backoffice.orders;
PREPARE tenants AS SELECT min(tenant_id::text) || max(backoffice.tenant_id()::text) AS found FROM backoffice.accounts;
EXECUTE accounts \gset
EXECUTE accounts \gset
SELECT is(:n, :accounts_n, 'a kept plan counts the same in the next transaction');
EXECUTE tenants \gset
EXECUTE tenants \gset
SELECT is(:'found', :'ours' || :'ours', 'its workers find the tenant of the bound login by themselves');
EXECUTE orders \gset
BEGIN;
EXECUTE orders \gset
SELECT is(:n, :orders_n, 'also as a transaction''s first statement');
EXECUTE accounts \gset
SELECT is(:n, :accounts_n, 'and as its second');
SELECT is(backoffice.tenant_id(), :'ours'::uuid, 'the leader knows its tenant afterwards');
COMMIT;
SELECT is((SELECT launched FROM pg_temp.workers('EXECUTE accounts')) > 0, true, 'the kept plan has workers');
RESET SESSION AUTHORIZATION;

-- The same plans, for others in the same session.
SET SESSION AUTHORIZATION tap_par_other;
EXECUTE accounts \gset
SELECT is(:n, 170, 'another tenant''s login counts its own, by the same plan');
EXECUTE tenants \gset
SELECT is(:'found', :'theirs' || :'theirs', 'its workers see one tenant');
:orders \gset
SELECT is(:n, 15, 'its own orders');
SELECT is((SELECT launched FROM pg_temp.workers('SELECT count(*) FROM backoffice.accounts WHERE name LIKE ''ours%''')) > 0, true, 'workers look for names');
SELECT count(*) AS n FROM backoffice.accounts WHERE name LIKE 'ours%' \gset
SELECT is(:n, 0, 'and find none of the other tenant');

-- Limited to a location.
SET SESSION AUTHORIZATION tap_par_clerk;
EXECUTE orders \gset
SELECT is(:n, 40, 'workers keep the limits of location, by a kept plan');
:orders \gset
SELECT is(:n, 40, 'and by a new one');
:lines \gset
SELECT is(:n, 40, 'also of parts of orders');
:joined \gset
SELECT is(:n, 40, 'also joined');
SELECT is((SELECT launched FROM pg_temp.workers(:'orders')) > 0, true, 'workers worked');

-- Without the permission: the refusal is the same, with its name, whoever finds it.
SET SESSION AUTHORIZATION tap_par_nobody;
SELECT ok(tap.error(:'orders') LIKE '42501%orders.view%', 'a missing permission is named');
SELECT ok(tap.error('EXECUTE orders') LIKE '42501%orders.view%', 'also by a kept plan');
SELECT ok(tap.error('EXECUTE accounts') LIKE '42501%accounts.view%', 'for each table');
SELECT ok(tap.error(:'log') LIKE '42501%audit.view%', 'for the log');

-- By enter(), and without it.
SET SESSION AUTHORIZATION tap_par_service;
SELECT throws_ok('EXECUTE accounts', '28000', NULL, 'without a context the kept plan is an error');
BEGIN;
SELECT backoffice.enter(:'ours', :'owner') AS entered \gset
EXECUTE accounts \gset
SELECT is(:n, :accounts_n, 'entered, the kept plan counts');
:orders \gset
SELECT is(:n, :orders_n, 'and a new one');
COMMIT;
BEGIN;
SELECT backoffice.enter(:'theirs', :'other') AS entered \gset
EXECUTE accounts \gset
SELECT is(:n, 170, 'entered for another tenant, the same plan counts its rows');
COMMIT;
BEGIN;
SELECT backoffice.enter(:'ours', :'clerk') AS entered \gset
EXECUTE orders \gset
SELECT is(:n, 40, 'and keeps the limits of location');
COMMIT;
RESET SESSION AUTHORIZATION;
