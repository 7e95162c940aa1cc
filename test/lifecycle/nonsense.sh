#!/usr/bin/env bash
# Every function of the engine is called with nonsense: nulls, blanks, a megabyte, literals of other types, in failed
# transactions; trigger functions directly, and as triggers of every kind on tables they were not made for. Each call
# answers or is refused with a SQLSTATE that is no internal error, and no backend dies.
. "$(dirname "${BASH_SOURCE[0]}")/fixture.sh"

own_database lifecycle_nonsense
make_store
LOG=$(dba -c "SELECT pg_current_logfile()")
[ -n "$LOG" ] || LOG=$BUILD/test/server.log
began=$(dba -c "SELECT pg_postmaster_start_time()")
seen=$(wc -l <"$LOG")

dba >/dev/null <<'SQL'
CREATE TABLE public.odd (a integer, b text, tenant_id text, id integer, status integer[]);
INSERT INTO public.odd VALUES (1, 'x', 'y', 2, '{3}');
CREATE TABLE public.pieces (id uuid, tenant_id uuid) PARTITION BY HASH (id);
CREATE TABLE public.piece PARTITION OF public.pieces FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE VIEW public.odd_view AS SELECT a, b FROM public.odd;
GRANT ALL ON public.odd, public.pieces, public.odd_view TO PUBLIC;
SQL

# The functions: one row each, with every call that is made of it. A call's arguments are all of one kind.
dba -F '|' >"$WORK/calls" <<'SQL'
WITH kinds (kind, text, uuid, texts, other) AS (VALUES
  (1, 'NULL', 'NULL', 'NULL', 'NULL'),
  (2, '''''', '''00000000-0000-0000-0000-000000000000''', '''{}''', '0'),
  (3, 'repeat(''x'', 1048576)', 'gen_random_uuid()', 'ARRAY[repeat(''x'', 1048576), NULL, '''']', '2147483647'),
  (4, '''order''', '(SELECT id FROM backoffice.orders LIMIT 1)', '''{{select,update},{a,b}}''', '-1'),
  (5, 'E''\x01\t\\''''"''', '(SELECT id FROM backoffice.tenants LIMIT 1)', '''[-3:-2]={select,owner}''', '1'),
  (6, '''*''', '(SELECT id FROM backoffice.users LIMIT 1)', 'ARRAY[NULL]::text[]', '4294967295'),
  (7, 'U&''\+01F600\FFFD''', '''ffffffff-ffff-ffff-ffff-ffffffffffff''', 'array_fill(''a''::text, ARRAY[10000])', '0')),
functions AS (SELECT p.oid, format('%I.%I', n.nspname, p.proname) AS name, p.proargtypes, p.pronargs, p.prorettype
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
 WHERE n.nspname LIKE 'backoffice%' OR p.proname LIKE 'backoffice\_%')
SELECT format('SELECT * FROM %s(%s)', name, coalesce((SELECT string_agg(CASE t WHEN 'text'::regtype THEN k.text || '::text' WHEN 'uuid'::regtype
      THEN k.uuid || '::uuid' WHEN 'text[]'::regtype THEN k.texts || '::text[]' WHEN 'regclass'::regtype THEN CASE k.kind WHEN 1 THEN 'NULL' WHEN 2 THEN '0'
      WHEN 3 THEN '''public.odd''' WHEN 4 THEN '''pg_class''' WHEN 5 THEN '''public.odd_view''' WHEN 6 THEN '''public.pieces''' ELSE '4294967295' END || '::regclass'
      ELSE k.other || '::' || format_type(t, NULL) END, ', ' ORDER BY i)
    FROM unnest(proargtypes) WITH ORDINALITY a (t, i)), ''))
  FROM functions CROSS JOIN kinds k WHERE prorettype NOT IN ('trigger'::regtype, 'event_trigger'::regtype) AND (k.kind = 1 OR pronargs > 0)
UNION ALL
SELECT format('SELECT * FROM %s(%s)', name, (SELECT string_agg('''no value of it''', ', ') FROM generate_series(1, pronargs))) FROM functions
  WHERE pronargs > 0 AND prorettype NOT IN ('trigger'::regtype, 'event_trigger'::regtype)
UNION ALL
SELECT format('SELECT %s(%s)', name, array_to_string(array_fill('42'::text, ARRAY[pronargs + 1]), ', ')) FROM functions
UNION ALL
SELECT format('SELECT %s()', name) FROM functions WHERE prorettype IN ('trigger'::regtype, 'event_trigger'::regtype)
ORDER BY 1
SQL
equal "functions without a call" 0 "$(dba -c "SELECT count(*) - (SELECT count(DISTINCT f) FROM unnest(string_to_array(\$calls\$$(
  sed -nE 's/^SELECT (\* FROM )?([a-z_.0-9]+)\(.*/\2/p' "$WORK/calls" | sort -u | paste -sd,)\$calls\$, ',')) f)
  FROM (SELECT DISTINCT n.nspname, p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
   WHERE n.nspname LIKE 'backoffice%' OR p.proname LIKE 'backoffice\_%') x")"

# Names what an internal error was said of (login, file).
accuse() {
  PGUSER=$1 "$PGBIN/psql" -X -q -At -v VERBOSITY=verbose -b -f "$2" 2>&1 >/dev/null |
    awk '/(ERROR|FATAL|PANIC):/ { bad = / (XX|58|08|57)[0-9A-Z][0-9A-Z][0-9A-Z]: /; what = substr($0, index($0, "ERROR")) }
      /STATEMENT:/ && bad && !seen[what]++ { print what; print "  " substr($0, index($0, "STATEMENT"), 200) }' | head -n 20
}
# Runs a file of statements as a login; each answers or is refused, and the session lives to the end (login, what, file).
SAID=0
survives() {
  local state
  { cat "$3"; echo "SELECT 'still here';"; } | PGUSER=$1 "$PGBIN/psql" -X -q -At -v VERBOSITY=sqlstate >"$WORK/said" 2>&1 || true
  [ "$(tail -n 1 "$WORK/said")" = "still here" ] || { tail -n 3 "$WORK/said"; fail "$1, $2: the session is gone"; }
  state=$(grep -nE '(ERROR|FATAL|PANIC): +(XX|58|08|57)' "$WORK/said" | head -n 5 || true)
  [ -z "$state" ] || { accuse "$1" "$3"; fail "$1, $2: an internal error"; }
  SAID=$((SAID + $(grep -cE '(ERROR|WARNING)' "$WORK/said" || true)))
}

# 1. As a superuser, a bound user, a service inside a tenant and outside, a stranger; each call undone.
tenant=$(dba -c "SELECT id FROM backoffice.tenants WHERE slug = 'acme'")
user=$(dba -c "SELECT id FROM backoffice.users WHERE email LIKE 'ann@%'")
sed 's/.*/BEGIN; &; ROLLBACK;/' "$WORK/calls" >"$WORK/plain"
sed "s/.*/BEGIN; SELECT backoffice.enter('$tenant', '$user'); &; ROLLBACK;/" "$WORK/calls" >"$WORK/entered"
sed 's/.*/BEGIN; SELECT 1 \/ 0; &; ROLLBACK;/' "$WORK/calls" >"$WORK/failed"
sed 's/.*/BEGIN READ ONLY; &; ROLLBACK; BEGIN ISOLATION LEVEL SERIALIZABLE; SAVEPOINT s; &; ROLLBACK TO s; &; ROLLBACK;/' "$WORK/calls" >"$WORK/modes"
sed 's/.*/EXPLAIN &; PREPARE p AS &; EXECUTE p; DEALLOCATE ALL;/' "$WORK/calls" | grep -v 'deploy()\|unbind_login\|create_tenant\|backoffice_' >"$WORK/prepared"
for login in postgres lifecycle_ann lifecycle_service lifecycle_stranger; do
  survives "$login" "plain calls" "$WORK/plain"
done
survives lifecycle_service "calls inside a tenant" "$WORK/entered"
survives postgres "calls inside a tenant" "$WORK/entered"
survives lifecycle_ann "calls in a failed transaction" "$WORK/failed"
survives lifecycle_ann "calls in other kinds of transaction" "$WORK/modes"
survives lifecycle_ann "prepared calls" "$WORK/prepared"

# 2. Trigger functions on tables of another shape, at every time, for every event, with and without arguments.
dba >"$WORK/triggers" <<'SQL'
SELECT format('BEGIN; SET CONSTRAINTS ALL IMMEDIATE; CREATE TRIGGER odd %s %s ON %s %s FOR EACH %s EXECUTE FUNCTION %s(%s); %s; ROLLBACK;',
    t.time, e.event, o.target, CASE WHEN a.arguments = 3 AND t.time = 'AFTER' AND e.event <> 'TRUNCATE' AND s.scope = 'STATEMENT' AND o.target = 'public.odd'
      THEN CASE e.event WHEN 'DELETE' THEN 'REFERENCING OLD TABLE AS changed_lines' ELSE 'REFERENCING NEW TABLE AS changed_lines' END END,
    s.scope, p.oid::regproc, (ARRAY['', '''order'', ''order_number''', '''order'', ''b''', ''''', repeat_'])[a.arguments],
    CASE e.event WHEN 'INSERT' THEN CASE o.target WHEN 'public.pieces' THEN 'INSERT INTO public.pieces VALUES (gen_random_uuid(), NULL)'
        WHEN 'public.odd_view' THEN 'INSERT INTO public.odd_view VALUES (1, NULL)' ELSE 'INSERT INTO public.odd (a) VALUES (NULL), (7)' END
      WHEN 'UPDATE' THEN CASE o.target WHEN 'public.pieces' THEN 'UPDATE public.pieces SET tenant_id = gen_random_uuid()' WHEN 'public.odd_view' THEN 'UPDATE public.odd_view SET b = NULL'
        ELSE 'UPDATE public.odd SET b = NULL, id = 5' END
      WHEN 'DELETE' THEN 'DELETE FROM ' || o.target ELSE 'TRUNCATE ' || o.target END)
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  CROSS JOIN (VALUES ('BEFORE'), ('AFTER'), ('INSTEAD OF')) t (time) CROSS JOIN (VALUES ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE')) e (event)
  CROSS JOIN (VALUES ('ROW'), ('STATEMENT')) s (scope) CROSS JOIN (VALUES ('public.odd'), ('public.pieces'), ('public.odd_view')) o (target)
  CROSS JOIN generate_series(1, 3) a (arguments)
 WHERE n.nspname LIKE 'backoffice%' AND p.prorettype = 'trigger'::regtype
   AND (t.time = 'INSTEAD OF') = (o.target = 'public.odd_view') AND (t.time <> 'INSTEAD OF' OR s.scope = 'ROW' AND e.event <> 'TRUNCATE')
   AND (e.event <> 'TRUNCATE' OR s.scope = 'STATEMENT')
 ORDER BY 1
SQL
[ "$(wc -l <"$WORK/triggers")" -gt 100 ] || fail "too few triggers"
survives postgres "triggers" "$WORK/triggers"
# Ours, taken from their table and put on another of ours.
dba >"$WORK/moved" <<'SQL'
SELECT format('BEGIN; %s; UPDATE backoffice.%I SET id = id; DELETE FROM backoffice.%I; INSERT INTO backoffice.%I DEFAULT VALUES; ROLLBACK;',
    regexp_replace(replace(pg_get_triggerdef(t.oid), format('TRIGGER %I ', t.tgname), 'TRIGGER moved '), 'ON backoffice\.\w+', 'ON backoffice.' || o), o, o, o)
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  CROSS JOIN unnest('{locations,products,addresses,orders,number_series,roles}'::text[]) o
 WHERE n.nspname = 'backoffice' AND NOT t.tgisinternal AND c.relname <> o AND NOT c.relispartition ORDER BY 1
SQL
survives postgres "triggers of other tables" "$WORK/moved"

[ "$SAID" -gt 500 ] || fail "only $SAID refusals: the calls were not made"
equal "the server's start" "$began" "$(dba -c "SELECT pg_postmaster_start_time()")"
crashes=$(tail -n +$((seen + 1)) "$LOG" | grep -E 'terminated by signal|PANIC|TRAP|reinitializing|server process .* exited' || true)
equal "crashes in the server's log" "" "$crashes"
equal "deploy() afterwards" "" "$(dba -c "SELECT * FROM backoffice.deploy()")"
business_goes_on 100009 T0003
echo "$(cat "$WORK"/{plain,entered,failed,modes,prepared,triggers,moved} | wc -l) statements, $SAID refusals"
