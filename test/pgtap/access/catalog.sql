-- The promises that the catalogs can prove, over every object that is there, whatever its name.
BEGIN;
SELECT plan(41);

-- Tables of ours; a client table is one of the schema backoffice, a tenant table has a tenant_id.
CREATE TEMP VIEW ours AS
  SELECT c.oid, c.relname, c.relkind, c.relowner, c.relacl, c.relispartition, c.relrowsecurity, c.relforcerowsecurity,
    n.nspname = 'backoffice' AS client, t.attnum AS tenant_id, t.attnotnull AS tenant_not_null,
    t.atttypid = 'uuid'::regtype AS tenant_is_uuid,
    EXISTS (SELECT FROM pg_attribute l WHERE l.attrelid = c.oid AND l.attname = 'location_id' AND NOT l.attisdropped) AS located
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_attribute t ON t.attrelid = c.oid AND t.attname = 'tenant_id' AND NOT t.attisdropped
  WHERE n.nspname IN ('backoffice', 'backoffice_private') AND c.relkind IN ('r', 'p');
CREATE TEMP VIEW our_functions AS
  SELECT p.*, EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e') AS member
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE n.nspname IN ('backoffice', 'backoffice_private') OR p.proname LIKE 'backoffice\_%' AND n.nspname = 'pg_catalog';
CREATE TEMP VIEW foreign_keys AS
  SELECT k.conname, k.conrelid, k.confrelid, k.conkey, k.confkey, k.confdeltype, k.confdelsetcols, k.confupdtype,
    child.tenant_id AS child_tenant, parent.tenant_id AS parent_tenant, parent.relname = 'tenants' AS to_tenants
  FROM pg_constraint k JOIN ours child ON child.oid = k.conrelid JOIN ours parent ON parent.oid = k.confrelid
  WHERE k.contype = 'f';

SELECT cmp_ok((SELECT count(*) FROM ours WHERE client), '>', 15::bigint, 'there are tables to look at');
SELECT cmp_ok((SELECT count(*) FROM our_functions), '>', 30::bigint, 'there are functions to look at');

-- Row security.
SELECT is_empty($$SELECT relname FROM ours WHERE client AND relname <> 'permissions' AND NOT (relrowsecurity AND relforcerowsecurity)$$,
  'row security is enabled and forced on every client table');
SELECT is_empty($$SELECT relname FROM ours WHERE client AND NOT relispartition AND relname <> 'permissions' AND NOT EXISTS (
    SELECT FROM pg_policy p WHERE p.polrelid = ours.oid AND p.polname = 'backoffice_isolation' AND p.polpermissive AND p.polcmd = '*' AND p.polroles = '{0}'
      AND pg_get_expr(p.polqual, p.polrelid) = format('(%s = backoffice.tenant_id())', CASE relname WHEN 'tenants' THEN 'id' ELSE 'tenant_id' END)
      AND pg_get_expr(p.polqual, p.polrelid) = pg_get_expr(p.polwithcheck, p.polrelid))$$,
  'every client table has the isolation policy, for all commands and everybody');
SELECT is_empty($$SELECT ours.relname, p.polname FROM pg_policy p JOIN ours ON ours.oid = p.polrelid WHERE p.polpermissive AND p.polname <> 'backoffice_isolation'$$,
  'no other policy is permissive');
SELECT is_empty($$SELECT relname, command FROM ours, unnest('{r,a,w,d}'::"char"[]) command
    WHERE client AND NOT relispartition AND relname <> 'permissions' AND NOT EXISTS (
      SELECT FROM pg_policy p WHERE p.polrelid = ours.oid AND NOT p.polpermissive AND p.polcmd = command AND p.polroles = '{0}'
        AND (command = 'a' OR pg_get_expr(p.polqual, p.polrelid) LIKE '(%id = backoffice.permitted_tenant(''%''::text))')
        AND (command NOT IN ('a', 'w') OR pg_get_expr(p.polwithcheck, p.polrelid) LIKE '(%id = backoffice.permitted_tenant(''%''::text))'))$$,
  'every client table has a restrictive policy with a permission for each command');
SELECT is_empty($$SELECT relname, command FROM ours, unnest('{r,a,w,d}'::"char"[]) command
    WHERE client AND NOT relispartition AND located AND NOT EXISTS (
      SELECT FROM pg_policy p WHERE p.polrelid = ours.oid AND NOT p.polpermissive AND p.polcmd = command AND p.polroles = '{0}'
        AND (command = 'a' OR pg_get_expr(p.polqual, p.polrelid) LIKE 'backoffice.permitted_location(''%''::text, location_id)')
        AND (command NOT IN ('a', 'w') OR pg_get_expr(p.polwithcheck, p.polrelid) LIKE 'backoffice.permitted_location(''%''::text, location_id)'))$$,
  'every client table with a location has a restrictive policy by location for each command');
SELECT is_empty($$SELECT p.polname, d.refobjid::regprocedure FROM pg_policy p JOIN pg_depend d ON d.classid = 'pg_policy'::regclass AND d.objid = p.oid
    JOIN pg_proc f ON d.refclassid = 'pg_proc'::regclass AND f.oid = d.refobjid WHERE f.provolatile <> 's' OR f.proparallel <> 's' OR f.proleakproof$$,
  'functions in policies are STABLE and PARALLEL SAFE');
SELECT is_empty($$SELECT proname FROM our_functions WHERE proleakproof$$, 'no function is LEAKPROOF');
SELECT is_empty($$SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('backoffice', 'backoffice_private')
    AND (c.relkind = 'm' OR c.relkind = 'v' AND NOT coalesce('security_invoker=true' = ANY (c.reloptions), false))$$,
  'every view runs as its caller, and none is materialized');

-- Owners and privileges.
SELECT is_empty($$SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('backoffice', 'backoffice_private') AND c.relowner <> 'backoffice_owner'::regrole$$,
  'every relation belongs to backoffice_owner');
SELECT is_empty($$SELECT oid::regprocedure FROM our_functions WHERE NOT member AND proowner <> 'backoffice_owner'::regrole$$,
  'every function of the schema belongs to backoffice_owner');
SELECT is_empty($$SELECT nspname FROM pg_namespace WHERE nspname IN ('backoffice', 'backoffice_private') AND nspowner <> 'backoffice_owner'::regrole$$,
  'both schemas belong to backoffice_owner');
SELECT is_empty($$SELECT d.classid::regclass, d.objid FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'backoffice'
    WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e' AND d.classid NOT IN ('pg_proc'::regclass, 'pg_event_trigger'::regclass)$$,
  'the extension has no member but functions and event triggers');
SELECT is_empty($$SELECT rolname FROM pg_roles WHERE rolname LIKE 'backoffice\_%'
    AND (rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)$$,
  'the group roles cannot log in and have no powers of their own');
SELECT is_empty($$SELECT f.oid::regprocedure FROM our_functions f, aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a WHERE a.grantee = 0$$,
  'no function may be called by PUBLIC');
SELECT is_empty($$SELECT oid::regprocedure FROM our_functions
    WHERE prosecdef AND NOT coalesce(EXISTS (SELECT FROM unnest(proconfig) c WHERE c LIKE 'search_path=%pg_temp'), false)$$,
  'every SECURITY DEFINER function pins its search path, pg_temp last');
SELECT is_empty($$SELECT r, s FROM unnest('{backoffice_user,backoffice_service,backoffice_platform,backoffice_anonymous,public}'::text[]) r,
    unnest('{USAGE,CREATE}'::text[]) s WHERE has_schema_privilege(r, 'backoffice_private', s)$$,
  'no client role may use backoffice_private');
SELECT is_empty($$SELECT r FROM unnest('{backoffice_user,backoffice_service,backoffice_platform,backoffice_anonymous,public}'::text[]) r
    WHERE has_schema_privilege(r, 'backoffice', 'CREATE')$$, 'no client role may create in backoffice');
SELECT is_empty($$SELECT ours.relname, a.privilege_type, a.grantee::regrole FROM ours, aclexplode(ours.relacl) a
    WHERE a.grantee <> ours.relowner AND (a.privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE') OR a.is_grantable)$$,
  'TRUNCATE, TRIGGER and REFERENCES are granted to nobody, and nothing can be granted on');
SELECT is_empty($$SELECT ours.relname, a.grantee FROM ours, aclexplode(ours.relacl) a WHERE a.grantee <> ours.relowner
    AND (NOT client OR relispartition OR a.grantee NOT IN ('backoffice_user'::regrole, 'backoffice_service'::regrole, 'backoffice_platform'::regrole))$$,
  'nothing is granted on private tables and partitions, nor to PUBLIC, the anonymous or any other role');
SELECT is_empty($$SELECT a.attrelid::regclass, a.attname FROM pg_attribute a JOIN ours ON ours.oid = a.attrelid WHERE a.attacl IS NOT NULL$$,
  'no privilege is granted by column');
SELECT is_empty($$SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'S'
    AND (n.nspname = 'backoffice' OR n.nspname = 'backoffice_private' AND EXISTS (SELECT FROM aclexplode(c.relacl) a WHERE a.grantee <> c.relowner))$$,
  'no client reads a sequence');
SELECT cmp_ok((SELECT count(*) FROM ours WHERE relispartition AND relname LIKE 'audit\_log\_%'), '>', 1::bigint, 'the audit log has partitions, looked at above');

-- Keys.
SELECT is_empty($$SELECT conrelid::regclass, conname FROM foreign_keys WHERE child_tenant IS NOT NULL AND parent_tenant IS NOT NULL
    AND (array_position(conkey, child_tenant) IS NULL OR confkey[array_position(conkey, child_tenant)] IS DISTINCT FROM parent_tenant)$$,
  'every foreign key between tenant tables pairs tenant_id with tenant_id');
SELECT is_empty($$SELECT conrelid::regclass, conname FROM foreign_keys WHERE to_tenants AND conkey <> ARRAY[child_tenant]$$,
  'a foreign key to the tenants is the tenant_id alone');
SELECT is_empty($$SELECT conrelid::regclass, conname FROM foreign_keys f WHERE NOT EXISTS (
    SELECT FROM pg_index i WHERE i.indrelid = f.conrelid AND i.indisvalid AND i.indpred IS NULL
      AND (i.indkey::int2[])[0:cardinality(f.conkey) - 1] @> f.conkey)$$,
  'every foreign key has an index that leads with its columns');
SELECT is_empty($$SELECT conrelid::regclass, conname FROM foreign_keys WHERE confupdtype <> 'a'$$, 'no foreign key acts on UPDATE');
SELECT is_empty($$SELECT conrelid::regclass, conname FROM foreign_keys WHERE confdeltype = 'd'$$, 'no foreign key sets a default');
SELECT is_empty($$SELECT conrelid::regclass, conname FROM foreign_keys WHERE confdeltype = 'n'
    AND (coalesce(cardinality(confdelsetcols), 0) <> 1 OR child_tenant = ANY (confdelsetcols))$$,
  'every SET NULL names one column, and never the tenant');
SELECT is_empty($$SELECT oid::regclass FROM ours WHERE tenant_id IS NOT NULL AND NOT relispartition AND relname NOT IN ('audit_log', 'bound_logins')
    AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = ours.oid AND i.indisprimary AND i.indkey[0] = ours.tenant_id)$$,
  'every primary key of a tenant table leads with tenant_id');
SELECT is_empty($$SELECT i.indexrelid::regclass FROM pg_index i JOIN ours ON ours.oid = i.indrelid
    WHERE i.indisunique AND ours.tenant_id IS NOT NULL AND ours.relname <> 'bound_logins' AND NOT ours.tenant_id = ANY (i.indkey::int2[])$$,
  'every unique key of a tenant table contains tenant_id');
SELECT is_empty($$SELECT oid::regclass FROM ours WHERE client AND relname NOT IN ('permissions', 'tenants')
    AND NOT coalesce(tenant_is_uuid AND tenant_not_null, false)$$,
  'every client table has a tenant_id, a uuid and NOT NULL');
SELECT is((SELECT count(*) FROM backoffice.audit_log WHERE tenant_id::text IS NULL), 0::bigint, 'nor is there a null in the log, which the engine writes below the executor');
SELECT is_empty($$SELECT c.relname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN ours p ON p.oid = k.confrelid
    WHERE p.relname = 'orders' AND NOT EXISTS (SELECT FROM pg_policy y WHERE y.polrelid = k.conrelid AND NOT y.polpermissive AND y.polcmd = 'r'
      AND pg_get_expr(y.polqual, y.polrelid) LIKE 'backoffice.permitted_order(''%''::text, %)')$$,
  'every part of an order is seen where its order may be');
SELECT is_empty($$SELECT a.attrelid::regclass, a.attname FROM pg_attribute a JOIN ours ON ours.oid = a.attrelid
    WHERE a.attnum > 0 AND NOT a.attisdropped AND a.atttypid IN ('timestamp'::regtype, 'timetz'::regtype, 'money'::regtype)$$,
  'times have a time zone, amounts no currency of the session');

-- Triggers, comments, and what must survive the extension.
SELECT is_empty($$SELECT oid::regclass FROM ours WHERE client AND NOT relispartition AND relname <> 'permissions'
    AND NOT EXISTS (SELECT FROM backoffice_private.enrolled_tables e WHERE e.table_schema = 'backoffice' AND e.table_name = ours.relname)$$,
  'every client table is enrolled');
SELECT is_empty($$SELECT e.table_name, f FROM backoffice_private.enrolled_tables e,
      (VALUES ('backoffice.audit_row()'::regprocedure, 29), ('backoffice.audit_row()', 32), ('backoffice.guard_row()', 23)) AS wanted (f, type)
    WHERE to_regclass(format('%I.%I', e.table_schema, e.table_name)) IS NOT NULL
    AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = to_regclass(format('%I.%I', e.table_schema, e.table_name))
      AND t.tgfoid = f AND t.tgtype = type AND t.tgenabled = 'A' AND t.tgqual IS NULL AND t.tgattr = ''::int2vector)$$,
  'every enrolled table is audited and guarded, by triggers that always fire');
SELECT is_empty($$SELECT oid::regprocedure FROM our_functions WHERE pronamespace <> 'pg_catalog'::regnamespace AND obj_description(oid, 'pg_proc') IS NULL$$,
  'every function has a comment');
SELECT is_empty($$SELECT oid::regclass FROM ours WHERE NOT relispartition AND obj_description(oid, 'pg_class') IS NULL$$, 'every table has a comment');
SELECT is_empty($$SELECT d.classid::regclass, d.objid FROM pg_depend d JOIN our_functions f ON d.refclassid = 'pg_proc'::regclass AND f.oid = d.refobjid AND f.member
    LEFT JOIN pg_attrdef v ON d.classid = 'pg_attrdef'::regclass AND v.oid = d.objid
    LEFT JOIN pg_attribute a ON a.attrelid = v.adrelid AND a.attnum = v.adnum
    WHERE d.classid NOT IN ('pg_policy'::regclass, 'pg_trigger'::regclass, 'pg_event_trigger'::regclass, 'pg_attrdef'::regclass) OR a.attgenerated <> ''$$,
  'only policies, triggers and defaults use a function of the engine');
ROLLBACK;
