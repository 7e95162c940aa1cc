-- Outside a transaction block enter() warns, as SET LOCAL does.
SELECT plan(4);
SELECT tap.tenant('tap-autocommit') AS ours \gset
SELECT tap.staff(:'ours', 'viewer') AS viewer \gset
SELECT tap.login('tap_autocommit_service', 'backoffice_service') AS service, setting || '/psql' AS psql FROM pg_config WHERE name = 'BINDIR' \gset
-- The notices come from a session of its own, whose words we read.
SELECT format('SELECT backoffice.enter(%L, %L)', :'ours', :'viewer') AS enter \gset
SELECT format('DO $$BEGIN PERFORM backoffice.enter(%L, %L); PERFORM backoffice.tenant_id(); END$$', :'ours', :'viewer') AS in_block \gset
\set alone `":psql" -XAtq -d :'DBNAME' -U tap_autocommit_service -v VERBOSITY=sqlstate -c :'enter' 2>&1`
\set after `":psql" -XAtq -d :'DBNAME' -U tap_autocommit_service -v VERBOSITY=sqlstate -c :'enter' -c 'SELECT backoffice.tenant_id()' 2>&1`
\set inside `":psql" -XAtq -d :'DBNAME' -U tap_autocommit_service -v VERBOSITY=sqlstate -c BEGIN -c :'enter' -c 'SELECT backoffice.tenant_id()' 2>&1`
\set block `":psql" -XAtq -d :'DBNAME' -U tap_autocommit_service -v VERBOSITY=sqlstate -c :'in_block' 2>&1`
SELECT is(:'alone'::text, E'WARNING:  25P01\n' || :'ours', 'alone it warns and works');
SELECT is(:'after'::text, E'WARNING:  25P01\n' || :'ours' || E'\nERROR:  28000', 'and the next statement is in no tenant');
SELECT is(:'inside'::text, :'ours' || E'\n' || :'ours', 'in a transaction block it is quiet');
SELECT is(:'block'::text, '', 'in a DO block it is quiet');
