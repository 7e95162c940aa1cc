-- Helpers of the files on orders, numbers and the log; the setup above reads this one. They run as the caller.

-- A login bound to a new user with these roles in the tenant; the user's id.
CREATE FUNCTION tap.member(login text, tenant uuid, VARIADIC roles text[] DEFAULT '{}') RETURNS uuid
LANGUAGE plpgsql AS $$
DECLARE
  member uuid := tap.staff(tenant, VARIADIC roles);
BEGIN
  PERFORM tap.bound(login, tenant, member);
  RETURN member;
END $$;

-- Values kept between transactions: SET tap.NAME = :'variable' and tap.id('NAME').
CREATE FUNCTION tap.id(name text) RETURNS uuid LANGUAGE sql STABLE AS
  $$SELECT current_setting('tap.' || name)::uuid$$;

-- How a statement is refused: state, message, detail, hint, constraint; null where it passes, and then what it did stays.
CREATE FUNCTION tap.refusal(statement text) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  message text; detail text; hint text; name text;
BEGIN
  EXECUTE statement;
  RETURN NULL;
EXCEPTION WHEN OTHERS THEN
  GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT,
    name = CONSTRAINT_NAME;
  RETURN jsonb_build_object('state', SQLSTATE, 'message', message, 'detail', detail, 'hint', hint, 'constraint', name);
END $$;

-- The SQLSTATE alone.
CREATE FUNCTION tap.refused(statement text, state text, description text) RETURNS text LANGUAGE sql AS
  $$SELECT public.throws_ok(statement, state, NULL, description)$$;

-- A constraint's refusal, by SQLSTATE and the constraint's name.
CREATE FUNCTION tap.refused_by(statement text, state text, name text, description text) RETURNS text
LANGUAGE sql AS $$
  SELECT public.is((r ->> 'state') || ' ' || (r ->> 'constraint'), state || ' ' || name, description)
  FROM tap.refusal(statement) AS r
$$;

-- 42501, with the missing permission named in the message.
CREATE FUNCTION tap.needs(statement text, permission text, description text) RETURNS text LANGUAGE sql AS $$
  SELECT public.is(CASE WHEN strpos(r ->> 'message', permission) > 0 THEN (r ->> 'state') || ' ' || permission
    ELSE r::text END, '42501 ' || permission, description)
  FROM tap.refusal(statement) AS r
$$;

-- An order of a type, as the current user: with a customer, and with as many lines of 1 x 10.00 as wanted.
CREATE FUNCTION tap.new_order(type_name text, lines integer DEFAULT 1, customer boolean DEFAULT true)
RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  made uuid;
  buyer uuid;
BEGIN
  IF customer THEN
    INSERT INTO backoffice.accounts (name) VALUES ('Customer') RETURNING id INTO buyer;
  END IF;
  INSERT INTO backoffice.orders (order_type_id, account_id)
    SELECT t.id, buyer FROM backoffice.order_types t WHERE t.name = type_name RETURNING id INTO made;
  INSERT INTO backoffice.order_lines (order_id, position, item_name, unit_price)
    SELECT made, n, 'Item ' || n, 10 FROM generate_series(1, lines) n;
  RETURN made;
END $$;

-- The same with an accepted quotation, for types priced by quotation.
CREATE FUNCTION tap.quoted_order(amount numeric DEFAULT 100) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  made uuid := tap.new_order('production');
BEGIN
  INSERT INTO backoffice.order_quotations (order_id, amount, is_accepted) VALUES (made, amount, true);
  RETURN made;
END $$;

-- Takes steps one after another by order_transition(); the last status.
CREATE FUNCTION tap.steps("order" uuid, VARIADIC actions text[]) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  step text;
  status text;
BEGIN
  FOREACH step IN ARRAY actions LOOP
    status := backoffice.order_transition("order", step);
  END LOOP;
  RETURN status;
END $$;

-- Whether verify_numbers() proves a kind: first and last number, how many are in use, how many void.
CREATE FUNCTION tap.proof(of_kind text) RETURNS text LANGUAGE sql AS $$
  SELECT string_agg(concat_ws(' ', CASE WHEN complete THEN 'complete' ELSE 'incomplete' END,
    first_number, last_number, in_use, voided), ', ' ORDER BY period, location_id)
  FROM backoffice.verify_numbers(of_kind)
$$;
