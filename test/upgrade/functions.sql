-- Functions of the engine that the schema's triggers, policies, defaults, constraints, views and functions use, with what
-- an old dump needs of them: name, argument types, result, language, C symbol.
SELECT DISTINCT format('%s returns %s %s %s', p.oid::regprocedure, p.prorettype::regtype, l.lanname, p.prosrc)
  FROM pg_depend d JOIN pg_proc p ON d.refclassid = 'pg_proc'::regclass AND p.oid = d.refobjid
  JOIN pg_language l ON l.oid = p.prolang
  JOIN pg_depend m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid AND m.deptype = 'e'
  JOIN pg_extension e ON m.refclassid = 'pg_extension'::regclass AND e.oid = m.refobjid AND e.extname = 'backoffice'
 WHERE d.deptype <> 'e' AND NOT EXISTS (
  SELECT FROM pg_depend o WHERE o.classid = d.classid AND o.objid = d.objid AND o.deptype = 'e')
 ORDER BY 1;
