-- What the pgTAP files share. Run once, by the superuser, in an empty database.
--
-- A file calls plan() first, as the superuser, since pgTAP keeps its state in temporary tables. It then makes tenants,
-- users and logins of its own with the functions of the schema tap, committed, and acts as each login in turn:
--   SET SESSION AUTHORIZATION tap_x; BEGIN; SELECT ...; ROLLBACK; RESET SESSION AUTHORIZATION;
-- It ends without finish(), whose count the rollbacks undo: pg_prove compares the plan with what ran.
-- A tenant is new in every run. A login is there for all databases: its name belongs to one file.
CREATE EXTENSION backoffice;
CREATE EXTENSION pgtap;

CREATE SCHEMA tap;
GRANT USAGE ON SCHEMA tap TO PUBLIC;

-- A new tenant; the slug begins with the name given.
CREATE FUNCTION tap.tenant(prefix text) RETURNS uuid
  LANGUAGE sql VOLATILE AS
$$ SELECT backoffice.create_tenant(prefix || '-' || substr(md5(gen_random_uuid()::text), 1, 12), prefix) $$;

-- A new active user with these system roles.
CREATE FUNCTION tap.staff(tenant uuid, VARIADIC roles text[]) RETURNS uuid
  LANGUAGE sql VOLATILE AS
$$ SELECT backoffice.create_user(tenant, substr(md5(gen_random_uuid()::text), 1, 12) || '@tap.example', 'Tap', 'User', roles) $$;

-- The same without any role.
CREATE FUNCTION tap.staff(tenant uuid) RETURNS uuid
  LANGUAGE sql VOLATILE AS
$$ SELECT tap.staff(tenant, VARIADIC '{}'::text[]) $$;

-- A login that is a member of just these groups, bound to nobody.
CREATE FUNCTION tap.login(name text, VARIADIC groups text[]) RETURNS text
  LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  member_of text;
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
    EXECUTE format('ALTER ROLE %I LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB', name);
    EXECUTE format('ALTER ROLE %I RESET ALL', name);
    FOR member_of IN
      SELECT roleid::regrole::text FROM pg_auth_members WHERE member = quote_ident(name)::regrole
    LOOP
      EXECUTE format('REVOKE %s FROM %I', member_of, name);
    END LOOP;
  ELSE
    EXECUTE format('CREATE ROLE %I LOGIN', name);
  END IF;
  FOREACH member_of IN ARRAY groups LOOP
    EXECUTE format('GRANT %I TO %I', member_of, name);
  END LOOP;
  PERFORM backoffice.unbind_login(name);
  RETURN name;
END $$;

-- The same without any group.
CREATE FUNCTION tap.login(name text) RETURNS text
  LANGUAGE sql VOLATILE AS
$$ SELECT tap.login(name, VARIADIC '{}'::text[]) $$;

-- A login of backoffice_user that is this user of this tenant.
CREATE FUNCTION tap.bound(name text, tenant uuid, "user" uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM tap.login(name, 'backoffice_user');
  PERFORM backoffice.bind_login(name, tenant, "user");
  RETURN name;
END $$;

-- The rest runs as the caller, under the caller's privileges.

-- How many rows a statement returned or changed.
CREATE FUNCTION tap.count(statement text) RETURNS bigint
  LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  rows bigint;
BEGIN
  EXECUTE statement;
  GET DIAGNOSTICS rows = ROW_COUNT;
  RETURN rows;
END $$;

-- The first value of a query, as text.
CREATE FUNCTION tap.value(query text) RETURNS text
  LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  value text;
BEGIN
  EXECUTE query INTO value;
  RETURN value;
END $$;

-- All that an error tells, with every UUID blotted out; null where there is none. Undoes what the statement did.
CREATE FUNCTION tap.error(statement text) RETURNS text
  LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  message text;
  detail text;
  hint text;
  name text;
BEGIN
  BEGIN
    EXECUTE statement;
    RAISE EXCEPTION USING ERRCODE = 'TAP00';
  EXCEPTION
    WHEN SQLSTATE 'TAP00' THEN
      RETURN NULL;
    WHEN OTHERS THEN
      GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT,
        name = CONSTRAINT_NAME;
      RETURN regexp_replace(concat_ws(E'\n', SQLSTATE, message, detail, hint, name),
        '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', '(uuid)', 'g');
  END;
END $$;

\ir orders/setup.sql
