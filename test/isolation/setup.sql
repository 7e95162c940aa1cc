-- What every spec starts from: three logins, bound anew to a fresh tenant by isolation.fixture() before each permutation.
SET client_min_messages = warning;
CREATE EXTENSION backoffice;
DO $$
DECLARE
  login text;
BEGIN
  FOREACH login IN ARRAY '{isolation_alice,isolation_bob,isolation_clerk}'::text[] LOOP
    IF to_regrole(login) IS NULL THEN
      EXECUTE format('CREATE ROLE %I LOGIN', login);
    END IF;
    EXECUTE format('GRANT backoffice_user TO %I', login);
  END LOOP;
END $$;

CREATE SCHEMA isolation;
CREATE TABLE isolation.now (tenant uuid, alice uuid, bob uuid, clerk uuid, other_tenant uuid, carol uuid);
GRANT USAGE ON SCHEMA isolation TO backoffice_user;
GRANT SELECT ON isolation.now TO backoffice_user;

-- Alice and Bob own the tenant "Here", the clerk has the role sales in it; Carol has it in the tenant "There".
CREATE FUNCTION isolation.fixture() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  n isolation.now;
BEGIN
  n.tenant := backoffice.create_tenant('here-' || gen_random_uuid(), 'Here');
  n.alice := backoffice.create_user(n.tenant, 'alice@here.example', 'Alice', 'Here', '{owner}');
  n.bob := backoffice.create_user(n.tenant, 'bob@here.example', 'Bob', 'Here', '{owner}');
  n.clerk := backoffice.create_user(n.tenant, 'clerk@here.example', 'Clerk', 'Here', '{sales}');
  n.other_tenant := backoffice.create_tenant('there-' || gen_random_uuid(), 'There');
  n.carol := backoffice.create_user(n.other_tenant, 'carol@there.example', 'Carol', 'There', '{sales}');
  PERFORM backoffice.bind_login('isolation_alice', n.tenant, n.alice);
  PERFORM backoffice.bind_login('isolation_bob', n.tenant, n.bob);
  PERFORM backoffice.bind_login('isolation_clerk', n.tenant, n.clerk);
  DELETE FROM isolation.now;
  INSERT INTO isolation.now SELECT n.*;
END $$;

-- The one order of the tenant "Here", ready for its first step, with one line of 10.00, or of the type production with
-- quotations of 200 and 300.
CREATE FUNCTION isolation.make_order(type text DEFAULT 'store') RETURNS void LANGUAGE plpgsql
  SET client_min_messages = error AS $$
DECLARE
  customer uuid;
  made uuid;
BEGIN
  PERFORM backoffice.enter(tenant, alice) FROM isolation.now;
  INSERT INTO backoffice.accounts (name) VALUES ('Customer') RETURNING id INTO customer;
  INSERT INTO backoffice.orders (order_type_id, account_id)
    SELECT t.id, customer FROM backoffice.order_types t JOIN isolation.now n ON n.tenant = t.tenant_id
     WHERE t.name = type RETURNING id INTO made;
  INSERT INTO backoffice.order_lines (order_id, item_name, unit_price) VALUES (made, 'First', 10);
  IF type = 'production' THEN
    INSERT INTO backoffice.order_quotations (order_id, amount) VALUES (made, 200), (made, 300);
  END IF;
END $$;

-- A series without a table, counted without waiting. (Specs cannot hold braces.)
CREATE FUNCTION isolation.make_fast_series() RETURNS void LANGUAGE sql AS $$
  INSERT INTO backoffice.number_series (tenant_id, kind, pattern, mode)
  SELECT tenant, 'ticket', 'T{seq:3}', 'fast' FROM isolation.now
$$;
