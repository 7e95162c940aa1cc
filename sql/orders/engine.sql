-- orders: the triggers and the calls

CREATE FUNCTION backoffice.order_transition("order" uuid, action text, note text DEFAULT NULL) RETURNS text
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_transition';
COMMENT ON FUNCTION backoffice.order_transition(uuid, text, text) IS
  'Takes a step with an order, by the UPDATE of its status that the triggers check; returns the new status. note goes into the history. 22023: no such order; 55000: the order''s state has no such step, or guards fail (the detail is a JSON array of them all); 42501: the step''s permission is missing, or orders.edit, which every step needs since it is an UPDATE.';

CREATE FUNCTION backoffice.order_actions("order" uuid)
  RETURNS TABLE (action text, to_status text, permission text, available boolean, reasons text[])
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_actions';
COMMENT ON FUNCTION backoffice.order_actions(uuid) IS
  'The steps that follow an order''s state: whether the current user could take them now and, if not, every reason why. 22023: no such order.';

CREATE FUNCTION backoffice.permitted_order(permission text, "order" uuid) RETURNS boolean
  LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'bo_orders_permitted';
COMMENT ON FUNCTION backoffice.permitted_order(text, uuid) IS
  'For policies on the parts of an order: whether the current user holds the permission at the order''s location. 22023: no such permission; 22004: a null argument; 28000: no tenant context.';

CREATE FUNCTION backoffice.before_order() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_before_order';
COMMENT ON FUNCTION backoffice.before_order() IS
  'Row trigger: an order begins in its workflow''s initial state and changes status only along a transition, with its permission and guards; the engine stamps the time. An order that has taken a step is deleted only once it is canceled or void (55000).';
CREATE FUNCTION backoffice.after_order() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_after_order';
COMMENT ON FUNCTION backoffice.after_order() IS 'Row trigger: writes the history of an order''s status.';
CREATE FUNCTION backoffice.before_line() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_before_line';
COMMENT ON FUNCTION backoffice.before_line() IS
  'Row trigger: lines change only while their order''s state is editable (55000); a line takes name and price from its product where it has none.';
CREATE FUNCTION backoffice.after_lines() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_after_lines';
COMMENT ON FUNCTION backoffice.after_lines() IS
  'Statement trigger with the transition table changed_lines: the amount of an order priced by lines is their sum.';
CREATE FUNCTION backoffice.before_quotation() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_before_quotation';
COMMENT ON FUNCTION backoffice.before_quotation() IS
  'Row trigger: quotations change only while their order''s state is editable, and not once accepted; an expired one cannot be accepted (55000).';
CREATE FUNCTION backoffice.after_quotation() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_after_quotation';
COMMENT ON FUNCTION backoffice.after_quotation() IS
  'Row trigger: an accepted quotation gives its order the amount, where the type is priced by quotation.';

CREATE FUNCTION backoffice.check_order_type() RETURNS trigger
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_orders_check_type';
COMMENT ON FUNCTION backoffice.check_order_type() IS
  'Row trigger on order_types: the workflow is a current one for orders (22023), and the pricing of a type stays (42501).';

REVOKE ALL ON FUNCTION backoffice.order_transition(uuid, text, text), backoffice.order_actions(uuid),
  backoffice.permitted_order(text, uuid), backoffice.before_order(), backoffice.after_order(), backoffice.before_line(), backoffice.after_lines(),
  backoffice.before_quotation(), backoffice.after_quotation(), backoffice.check_order_type() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION backoffice.order_transition(uuid, text, text), backoffice.order_actions(uuid)
  TO backoffice_user, backoffice_service, backoffice_platform;
GRANT EXECUTE ON FUNCTION backoffice.permitted_order(text, uuid)
  TO backoffice_owner, backoffice_user, backoffice_service, backoffice_platform;
GRANT EXECUTE ON FUNCTION backoffice.before_order(), backoffice.after_order(), backoffice.before_line(),
  backoffice.after_lines(), backoffice.before_quotation(), backoffice.after_quotation(), backoffice.check_order_type() TO backoffice_owner;
