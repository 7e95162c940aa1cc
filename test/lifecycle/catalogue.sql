-- Everything about the objects of our schemas and public that a restore or a deploy() must bring back, one line each.
SET search_path = pg_catalog;
WITH ours AS (SELECT oid, nspname FROM pg_namespace WHERE nspname IN ('backoffice', 'backoffice_private', 'public')),
relations AS (SELECT c.* FROM pg_class c JOIN ours n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'S')),
routines AS (SELECT p.* FROM pg_proc p JOIN ours n ON n.oid = p.pronamespace),
access AS (
  SELECT 'schema ' || n.nspname AS what, s.nspowner AS owner, coalesce(s.nspacl, acldefault('n', s.nspowner)) AS acl
    FROM ours n JOIN pg_namespace s USING (oid)
  UNION ALL SELECT 'relation ' || oid::regclass, relowner, coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner)) FROM relations
  UNION ALL SELECT 'column ' || r.oid::regclass || '.' || a.attname, r.relowner, a.attacl
    FROM relations r JOIN pg_attribute a ON a.attrelid = r.oid WHERE a.attacl IS NOT NULL
  UNION ALL SELECT 'routine ' || oid::regprocedure, proowner, coalesce(proacl, acldefault('f', proowner)) FROM routines
  UNION ALL SELECT format('default privileges %s %s', d.defaclrole::regrole, d.defaclobjtype), d.defaclrole, d.defaclacl FROM pg_default_acl d),
lines AS (
  SELECT format('owner of %s: %s', what, owner::regrole) AS line FROM access
  UNION ALL SELECT format('grant on %s: %s to %s by %s%s', what, x.privilege_type, CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE x.grantee::regrole::text END,
      x.grantor::regrole, CASE WHEN x.is_grantable THEN ' with grant option' END) FROM access CROSS JOIN LATERAL aclexplode(acl) x
  UNION ALL SELECT format('relation %s: %s %s row security %s forced %s options %s partition %s', oid::regclass, relkind, relpersistence, relrowsecurity,
      relforcerowsecurity, reloptions, pg_get_expr(relpartbound, oid)) FROM relations
  UNION ALL SELECT format('view %s: %s', oid::regclass, regexp_replace(pg_get_viewdef(oid), '\s+', ' ', 'g')) FROM relations WHERE relkind = 'v'
  UNION ALL SELECT format('column %s.%s: %s not null %s default %s generated %s', r.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod),
      a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attgenerated)
    FROM relations r JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  UNION ALL SELECT format('index: %s valid %s', pg_get_indexdef(i.indexrelid), i.indisvalid) FROM pg_index i JOIN relations r ON r.oid = i.indrelid
  UNION ALL SELECT format('constraint %s on %s: %s validated %s', k.conname, k.conrelid::regclass, pg_get_constraintdef(k.oid), k.convalidated)
    FROM pg_constraint k JOIN relations r ON r.oid = k.conrelid WHERE k.contype <> 'n' -- 18 names NOT NULL, too: the columns tell it
  UNION ALL SELECT format('policy %s on %s: %s %s to %s using %s check %s', p.polname, p.polrelid::regclass, p.polpermissive, p.polcmd,
      (SELECT string_agg(CASE o WHEN 0 THEN 'PUBLIC' ELSE o::regrole::text END, ',' ORDER BY o::regrole::text) FROM unnest(p.polroles) o),
      pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) FROM pg_policy p JOIN relations r ON r.oid = p.polrelid
  UNION ALL SELECT format('trigger: %s enabled %s', CASE WHEN t.tgisinternal THEN format('of %s on %s calls %s', k.conname, t.tgrelid::regclass, t.tgfoid::regproc)
      ELSE pg_get_triggerdef(t.oid) END, t.tgenabled)
    FROM pg_trigger t JOIN relations r ON r.oid = t.tgrelid LEFT JOIN pg_constraint k ON k.oid = t.tgconstraint
  UNION ALL SELECT format('routine %s: %s', oid::regprocedure, regexp_replace(pg_get_functiondef(oid), '\s+', ' ', 'g')) FROM routines WHERE prokind = 'f'
  UNION ALL SELECT format('comment on %s: %s', pg_describe_object(d.classoid, d.objoid, d.objsubid), d.description)
    FROM pg_description d WHERE (d.classoid = 'pg_class'::regclass AND d.objoid IN (SELECT oid FROM relations))
      OR (d.classoid = 'pg_proc'::regclass AND d.objoid IN (SELECT oid FROM routines))
  UNION ALL SELECT format('event trigger %s: %s on %s calls %s enabled %s', evtname, evtowner::regrole, evtevent, evtfoid::regproc, evtenabled) FROM pg_event_trigger
  UNION ALL SELECT format('extension %s %s', extname, extversion) FROM pg_extension)
SELECT line FROM lines ORDER BY line COLLATE "C";
