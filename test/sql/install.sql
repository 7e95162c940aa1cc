-- CREATE EXTENSION: what becomes a member, what does not, and who owns it.
\set VERBOSITY default
SET client_min_messages = warning;

-- Nobody but a superuser installs it.
CREATE ROLE regress_installer LOGIN;
SET SESSION AUTHORIZATION regress_installer;
CREATE EXTENSION backoffice;
\echo :LAST_ERROR_SQLSTATE
RESET SESSION AUTHORIZATION;
DROP ROLE regress_installer;

-- Nor into another schema.
CREATE SCHEMA elsewhere;
CREATE EXTENSION backoffice SCHEMA elsewhere;
\echo :LAST_ERROR_SQLSTATE
SELECT nspname FROM pg_namespace WHERE nspname LIKE 'backoffice%';
DROP SCHEMA elsewhere;

CREATE EXTENSION backoffice;
SELECT extname, extnamespace::regnamespace, extrelocatable, extowner = current_user::regrole AS mine
  FROM pg_extension WHERE extname = 'backoffice';

-- The members: functions and the event trigger of the engine, nothing of the schema.
CREATE VIEW members AS
  SELECT d.classid, d.objid, i.type, i.identity
    FROM pg_depend d
    JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
    CROSS JOIN LATERAL pg_identify_object(d.classid, d.objid, d.objsubid) i
   WHERE d.deptype = 'e' AND e.extname = 'backoffice';
\pset format unaligned
SELECT type, identity FROM members ORDER BY type, identity COLLATE "C";
\pset format aligned

-- Members belong to the superuser who installed it, every other object of the two schemas to backoffice_owner.
CREATE VIEW objects AS
  SELECT 'pg_class'::regclass AS classid, oid AS objid, relnamespace AS namespace, relowner AS owner FROM pg_class
   UNION ALL SELECT 'pg_proc'::regclass, oid, pronamespace, proowner FROM pg_proc
   UNION ALL SELECT 'pg_type'::regclass, oid, typnamespace, typowner FROM pg_type;
SELECT n.nspname, m.objid IS NOT NULL AS member,
       CASE WHEN o.owner = current_user::regrole THEN 'installer' ELSE o.owner::regrole::text END AS owner
  FROM objects o JOIN pg_namespace n ON n.oid = o.namespace LEFT JOIN members m USING (classid, objid)
 WHERE n.nspname LIKE 'backoffice%' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
SELECT nspname, nspowner::regrole FROM pg_namespace WHERE nspname LIKE 'backoffice%' ORDER BY 1;

-- Privileges of the schema's objects are dumped in full: none of them counts as the extension's own.
SELECT p.classoid::regclass AS catalog, pg_describe_object(p.classoid, p.objoid, p.objsubid) AS object
  FROM pg_init_privs p
  LEFT JOIN objects o ON o.classid = p.classoid AND o.objid = p.objoid
  JOIN pg_namespace n ON n.oid = CASE WHEN p.classoid = 'pg_namespace'::regclass THEN p.objoid ELSE o.namespace END
 WHERE n.nspname LIKE 'backoffice%'
   AND NOT EXISTS (SELECT FROM members m WHERE (m.classid, m.objid) = (p.classoid, p.objoid));

-- PUBLIC may call nothing of it and see nothing of it.
SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
 WHERE (n.nspname LIKE 'backoffice%' OR p.proname LIKE 'backoffice\_%')
   AND EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee = 0);
SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE n.nspname LIKE 'backoffice%' AND EXISTS (SELECT FROM aclexplode(c.relacl) a WHERE a.grantee = 0);
SELECT nspname FROM pg_namespace n, aclexplode(n.nspacl) a WHERE nspname LIKE 'backoffice%' AND a.grantee = 0;

-- The group roles: no log-in, no powers, and nobody acts as the owner.
SELECT rolname, rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication
  FROM pg_roles
 WHERE rolname = ANY ('{backoffice_anonymous,backoffice_owner,backoffice_platform,backoffice_service,backoffice_user}')
 ORDER BY rolname;
SELECT member::regrole FROM pg_auth_members WHERE roleid = 'backoffice_owner'::regrole;

-- What runs with its owner's rights is backoffice_owner's, and fixes its search path.
SELECT p.oid::regprocedure, p.proowner::regrole, p.proconfig
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
 WHERE n.nspname LIKE 'backoffice%' AND p.prosecdef
   AND (p.proowner <> 'backoffice_owner'::regrole OR p.proconfig IS NULL);

-- A second deploy() finds nothing to do, a second CREATE EXTENSION is refused.
SELECT * FROM backoffice.deploy();
CREATE EXTENSION backoffice;
\echo :LAST_ERROR_SQLSTATE

-- The schema depends on its engine: dropping it takes CASCADE.
\set VERBOSITY terse
DROP EXTENSION backoffice;
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY default
DROP VIEW objects, members;
