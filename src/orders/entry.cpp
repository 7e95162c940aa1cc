// SQL entry points of the orders domain.
#define BACKOFFICE_BOUNDARY
#include "access/permissions.hpp"
#include "orders/orders.hpp"
#include "orders/types.hpp"
#include "pg/args.hpp"
#include "pg/call_site.hpp"

using namespace bo;

namespace {
template <void (*Rule)(pg::Trigger &)>
Datum run(FunctionCallInfo fcinfo) {
  pg::Trigger trigger(fcinfo);
  Rule(trigger);
  return trigger.result();
}
}  // namespace

BO_FUNCTION(bo_orders_before_order) { return run<orders::before_order>(fcinfo); }
BO_FUNCTION(bo_orders_after_order) { return run<orders::after_order>(fcinfo); }
BO_FUNCTION(bo_orders_before_line) { return run<orders::before_line>(fcinfo); }
BO_FUNCTION(bo_orders_after_lines) { return run<orders::after_lines>(fcinfo); }
BO_FUNCTION(bo_orders_before_quotation) { return run<orders::before_quotation>(fcinfo); }
BO_FUNCTION(bo_orders_after_quotation) { return run<orders::after_quotation>(fcinfo); }

BO_FUNCTION(bo_orders_check_type) { return run<orders::check_type>(fcinfo); }

BO_FUNCTION(bo_orders_transition) {
  const pg::Args args(fcinfo);
  const Uuid order = args.uuid(0, "order");
  return pg::return_text(orders::transition(order, args.text(1, "action"), args.optional_text(2)));
}

BO_FUNCTION(bo_orders_actions) {
  const pg::Args args(fcinfo);
  const Uuid order = args.uuid(0, "order");
  const std::vector<orders::Action> actions = orders::actions(order);
  pg::ResultSet result(fcinfo);
  for (const orders::Action &action : actions)
    result.add({action.action, action.to_status, action.permission, action.available, pg::text_array(action.reasons)});
  return pg::return_null(fcinfo);
}

BO_FUNCTION(bo_orders_permitted) {
  const int permission = 
      pg::call_site_number(fcinfo, "permission", access::permission_number, access::catalogue_generation);
  return BoolGetDatum(orders::permitted(permission, pg::Args(fcinfo).uuid(1, "order")));
}
