#include "orders/orders.hpp"

#include "access/permissions.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "context/context.hpp"
#include "operations/state.hpp"
#include "orders/types.hpp"
#include "pg/append.hpp"
#include "pg/session.hpp"
#include "pg/settings.hpp"
#include "pg/spi.hpp"
#include "pg/values.hpp"
#include "workflow/store.hpp"

namespace bo::orders {

namespace {

using pg::Side;
using pg::Timestamp;

constinit pg::Appender history{"backoffice",
                               "order_status_history",
                               {"tenant_id", "id", "order_id", "previous_status", "new_status", "action", "changed_by",
                                "notes", "created_at"}};

// The note of an order_transition() that is under way, and the action, for the history row that its UPDATE writes.
struct Pending {
  bool active = false;
  Uuid order;
  const std::string *note = nullptr;  // the caller's, for as long as its scope
};
Pending pending;
class PendingScope {
 public:
  PendingScope(const Uuid &order, const std::optional<std::string> &note) : saved_(pending) {
    pending = Pending{true, order, note ? &*note : nullptr};
  }
  ~PendingScope() { pending = saved_; }
  PendingScope(const PendingScope &) = delete;
  PendingScope &operator=(const PendingScope &) = delete;

 private:
  Pending saved_;
};

std::string number_of(const pg::Trigger &trigger) { return trigger.text(Side::new_row, "order_number"); }

std::string allowed_actions(const workflow::Definition &definition, const std::string &from) {
  std::vector<std::string> names;
  for (const workflow::Transition &t : definition.transitions)
    if (t.from == from) names.push_back(t.action + " (to " + t.to + ")");
  return names.empty() ? "Nothing follows this state." : "From here it can: " + join(names, ", ") + ".";
}

[[noreturn]] void refuse_guards(const std::string &action, const std::vector<workflow::Failure> &failures) {
  std::vector<std::string> sentences;
  for (const workflow::Failure &failure : failures) sentences.push_back(failure.text);
  throw Error{sqlstate::kWrongState, "the step " + quoted(action) + " is refused: " + join(sentences, " "),
              workflow::to_json(failures), "Mend what is named, then try again."};
}

// ---- stamps

std::optional<Timestamp> latest_stamp(const pg::Trigger &trigger, Side side) {
  std::optional<Timestamp> latest;
  for (const std::string &column : workflow::stamps()) {
    const auto at = trigger.timestamptz(side, column.c_str());
    if (at && (!latest || at->microseconds > latest->microseconds)) latest = at;
  }
  return latest;
}

// The time that a transition stamps: the clock, never before an earlier stamp; or, with orders.backdate, the time
// that the client gave in the same UPDATE.
void stamp(pg::Trigger &trigger, const std::string &column) {
  const auto latest = latest_stamp(trigger, Side::old_row);
  Timestamp at = pg::now();
  if (trigger.changed(column.c_str()) && !trigger.is_null(Side::new_row, column.c_str())) {
    const Timestamp given = *trigger.timestamptz(Side::new_row, column.c_str());
    access::require("orders.backdate");
    if (given.microseconds == INT64_MIN)
      throw Error{sqlstate::kInvalidParameter, column + " must be a time", {}, "Give a time that has passed."};
    if (given.microseconds > at.microseconds)
      throw Error{sqlstate::kInvalidParameter, column + " lies in the future", "It is " + pg::to_text(given) + ".",
                  "Give a time that has passed."};
    if (latest && given.microseconds < latest->microseconds)
      throw Error{sqlstate::kInvalidParameter, column + " lies before an earlier step",
                  "The latest step was at " + pg::to_text(*latest) + ".", "Give a time after it."};
    at = given;
  } else if (latest && latest->microseconds > at.microseconds) {
    at = *latest;  // the clock was set back
  }
  trigger.set(column.c_str(), at);
}

void refuse_changed_stamps(const pg::Trigger &trigger, const std::string &except) {
  for (const std::string &column : workflow::stamps())
    if (column != except && trigger.changed(column.c_str()))
      throw Error{sqlstate::kInsufficientPrivilege, column + " is set by the workflow",
                  "Steps of an order stamp their own time.", "Move the order with backoffice.order_transition()."};
}

// ---- insert

void begin(pg::Trigger &trigger) {
  const Uuid tenant = trigger.uuid(Side::new_row, "tenant_id");
  context::require_row_tenant(tenant);
  if (trigger.is_null(Side::new_row, "order_type_id")) trigger.set("order_type_id", default_type(tenant));
  const Type type = type_of(tenant, trigger.uuid(Side::new_row, "order_type_id"));
  const auto definition = workflow::definition(tenant, type.workflow);
  if (definition->initial() == nullptr)
    throw Error{sqlstate::kWrongState, "the workflow " + definition->name + " has no initial state", {},
                "Store a sound definition of it."};
  const std::string &initial = definition->initial()->name;
  if (!trigger.is_null(Side::new_row, "workflow_id") && !(trigger.uuid(Side::new_row, "workflow_id") == type.workflow))
    throw Error{sqlstate::kInsufficientPrivilege, "workflow_id is given by the order's type", {},
                "Leave workflow_id out of the insert."};
  trigger.set("workflow_id", type.workflow);
  if (!trigger.is_null(Side::new_row, "status") && trigger.text(Side::new_row, "status") != initial)
    throw Error{sqlstate::kWrongState, "a new order starts as " + initial,
                "It cannot start as " + quoted(trigger.text(Side::new_row, "status")) + ".",
                "Leave status out of the insert, and move the order afterwards."};
  trigger.set("status", initial);
  for (const std::string &column : workflow::stamps())
    if (!trigger.is_null(Side::new_row, column.c_str()))
      throw Error{sqlstate::kInsufficientPrivilege, column + " is set by the workflow",
                  "Steps of an order stamp their own time.", "Leave " + column + " out of the insert."};
  if (!trigger.is_null(Side::new_row, "amount"))
    throw Error{sqlstate::kInsufficientPrivilege, "amount is the sum of the order's parts",
                type.by_lines ? "This type of order is priced by its lines."
                              : "This type of order is priced by its accepted quotation.",
                "Leave amount out of the insert."};
  if (type.by_lines) trigger.set("amount", pg::zero_numeric(), pg::Type::numeric);
}

// ---- update

void check_fixed(const pg::Trigger &trigger) {
  for (const char *column : {"order_type_id", "workflow_id"})
    if (trigger.changed(column))
      throw Error{sqlstate::kInsufficientPrivilege, std::string(column) + " of an order cannot be changed",
                  "A running order keeps the workflow that it started under.", "Make a new order of the other type."};
  if (trigger.changed("amount"))
    throw Error{sqlstate::kInsufficientPrivilege, "amount is the sum of the order's parts",
                "It follows the lines, or the accepted quotation.", "Change those instead."};
  static constexpr const char *kUntilFixed[] = {"account_id", "seller_id", "buyer_id", "location_id", "ordered_at"};
  for (const char *column : kUntilFixed) {
    if (!trigger.changed(column)) continue;
    const std::string status = trigger.text(Side::old_row, "status");
    const auto definition = workflow::definition(trigger.uuid(Side::old_row, "tenant_id"), trigger.uuid(Side::old_row, "workflow_id"));
    const workflow::State *state = definition->find_state(status);
    if (state != nullptr && state->editable) continue;
    throw Error{sqlstate::kWrongState, std::string(column) + " of an order that is " + status + " cannot be changed",
                "The steps that the order has taken were checked against it.", "Change it before that step."};
  }
}

void move(pg::Trigger &trigger) {
  const Uuid tenant = trigger.uuid(Side::new_row, "tenant_id");
  const auto held = workflow::definition(tenant, trigger.uuid(Side::new_row, "workflow_id"));
  const workflow::Definition &definition = *held;
  const std::string from = trigger.text(Side::old_row, "status");
  const std::string to = trigger.text(Side::new_row, "status");
  const workflow::Transition *t = definition.find(from, to);
  if (t == nullptr)
    throw Error{sqlstate::kWrongState, "an order that is " + from + " cannot become " + quoted(to),
                "Order " + number_of(trigger) + ", workflow " + definition.name + ". " + allowed_actions(definition, from),
                "Take one of these steps."};
  const bool engine = pg::is_engine();
  const bool without_context = !engine && !context::current();
  if (!engine && !without_context) {
    const auto location = trigger.optional_uuid(Side::new_row, "location_id");
    const int number = access::permission_number(t->permission);
    const context::Actor actor = context::require();
    if (!access::permits(actor, number, location))
      access::refuse(t->permission);
  }
  if (!t->guards.empty()) {
    workflow::Facts facts = workflow::order_facts(tenant, trigger.uuid(Side::new_row, "id"));
    facts.has_customer =
        !trigger.is_null(Side::new_row, "account_id") || !trigger.is_null(Side::new_row, "buyer_id");
    const auto failed = workflow::failures(t->guards, facts);
    if (!failed.empty()) refuse_guards(t->action, failed);
  }
  refuse_changed_stamps(trigger, t->stamp);
  if (!t->stamp.empty()) stamp(trigger, t->stamp);
}

}  // namespace

namespace {
// An order that has taken a step stays, with its history; one that was canceled or voided may go, once its number is void.
void leave(const pg::Trigger &trigger) {
  if (pg::is_engine()) return;
  const std::string status = trigger.text(Side::old_row, "status");
  const auto definition = workflow::definition(trigger.uuid(Side::old_row, "tenant_id"), trigger.uuid(Side::old_row, "workflow_id"));
  const workflow::State *state = definition->find_state(status);
  if (state != nullptr && state->initial) return;
  for (const workflow::Transition &t : definition->transitions)
    if (t.to == status && (t.stamp == "canceled_at" || t.stamp == "voided_at")) return;
  throw Error{sqlstate::kWrongState, "an order that is " + status + " cannot be deleted",
              "Its steps and their history stay.", "Cancel it."};
}
}  // namespace

void before_order(pg::Trigger &trigger) {
  if (trigger.event() == pg::Event::insert) return begin(trigger);
  if (trigger.event() == pg::Event::erase) return leave(trigger);
  if (!pg::is_engine()) check_fixed(trigger);
  if (trigger.changed("status")) return move(trigger);
  if (!pg::is_engine()) refuse_changed_stamps(trigger, {});
}

void after_order(pg::Trigger &trigger) {
  const bool insert = trigger.event() == pg::Event::insert;
  if (!insert && !trigger.changed("status")) return;
  const Uuid tenant = trigger.uuid(Side::new_row, "tenant_id");
  const Uuid order = trigger.uuid(Side::new_row, "id");
  const std::string to = trigger.text(Side::new_row, "status");
  std::string from;
  std::string action = "create";
  if (!insert) {
    from = trigger.text(Side::old_row, "status");
    const auto definition = workflow::definition(tenant, trigger.uuid(Side::new_row, "workflow_id"));
    const workflow::Transition *t = definition->find(from, to);
    action = t == nullptr ? "move" : t->action;
  }
  pg::Value note;
  if (pending.active && pending.order == order && pending.note != nullptr)
    note = pg::Value(*pending.note);
  else if (!pg::settings::reason().empty())
    note = pg::Value(clipped(pg::settings::reason(), 2000));
  history.append({tenant, pg::new_uuid(), order, insert ? pg::Value{} : pg::Value(from), to, action,
                  context::user_in(tenant), note, pg::now()});
}

// ---- lines and quotations

namespace {

constinit pg::Statement lock_order{
    pg::As::engine,
    "SELECT status, workflow_id, order_type_id FROM backoffice.orders"
    " WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND id OPERATOR(pg_catalog.=) $2 FOR NO KEY UPDATE",
    {pg::Type::uuid, pg::Type::uuid}};
constinit pg::Statement find_product{
    pg::As::caller,
    "SELECT name, unit_price FROM backoffice.products"
    " WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND id OPERATOR(pg_catalog.=) $2",
    {pg::Type::uuid, pg::Type::uuid}};
constinit pg::Statement sum_lines{
    pg::As::engine,
    "UPDATE backoffice.orders o SET amount = s.total FROM ("
    " SELECT c.tenant_id, c.order_id, COALESCE((SELECT pg_catalog.sum(l.line_total) FROM backoffice.order_lines l"
    "  WHERE l.tenant_id OPERATOR(pg_catalog.=) c.tenant_id AND l.order_id OPERATOR(pg_catalog.=) c.order_id), 0) AS total"
    " FROM (SELECT DISTINCT tenant_id, order_id FROM changed_lines ORDER BY 1, 2) c) s"
    " WHERE o.tenant_id OPERATOR(pg_catalog.=) s.tenant_id AND o.id OPERATOR(pg_catalog.=) s.order_id"
    " AND o.amount IS DISTINCT FROM s.total AND EXISTS (SELECT FROM backoffice.order_types t"
    "  WHERE t.tenant_id OPERATOR(pg_catalog.=) o.tenant_id AND t.id OPERATOR(pg_catalog.=) o.order_type_id"
    "  AND t.pricing OPERATOR(pg_catalog.=) 'lines')",
    {}};
constinit pg::Statement take_quotation{
    pg::As::engine,
    "UPDATE backoffice.orders o SET amount = $3 FROM backoffice.order_types t"
    " WHERE o.tenant_id OPERATOR(pg_catalog.=) $1 AND o.id OPERATOR(pg_catalog.=) $2"
    " AND t.tenant_id OPERATOR(pg_catalog.=) o.tenant_id AND t.id OPERATOR(pg_catalog.=) o.order_type_id"
    " AND t.pricing OPERATOR(pg_catalog.=) 'quotation'",
    {pg::Type::uuid, pg::Type::uuid, pg::Type::numeric}};

struct LockedOrder {
  std::string status;
  bool editable;
};

// Locks the order and says whether its state lets its parts change; nothing where the order is not there: the foreign
// key says so in its own words.
std::optional<LockedOrder> lock(const Uuid &tenant, const Uuid &order) {
  pg::Rows rows(lock_order, {tenant, order});
  if (rows.empty()) return std::nullopt;
  const std::string status = rows.text(0, 0);
  const auto definition = workflow::definition(tenant, rows.uuid(0, 1));
  const workflow::State *state = definition->find_state(status);
  return LockedOrder{status, state != nullptr && state->editable};
}

void require_editable(const Uuid &tenant, const Uuid &order, const char *what) {
  context::require_row_tenant(tenant);
  const auto locked = lock(tenant, order);
  if (!locked || locked->editable) return;
  throw Error{sqlstate::kWrongState, std::string("the ") + what + " of an order that is " + locked->status +
                                         " cannot be changed",
              "They are fixed by the steps that the order has taken.", "Change them before that step."};
}

}  // namespace

void before_line(pg::Trigger &trigger) {
  if (pg::is_engine()) return;  // the order goes, and its parts with it
  const Side side = trigger.event() == pg::Event::erase ? Side::old_row : Side::new_row;
  const Uuid tenant = trigger.uuid(side, "tenant_id");
  if (trigger.event() == pg::Event::update) {
    if (!trigger.any_changed()) return;
    if (trigger.changed("order_id"))
      throw Error{sqlstate::kInsufficientPrivilege, "a line cannot move to another order", {},
                  "Delete it here and add it there."};
  }
  require_editable(tenant, trigger.uuid(side, "order_id"), "lines");
  if (trigger.event() != pg::Event::insert || trigger.is_null(Side::new_row, "product_id")) return;
  const bool named = !trigger.is_null(Side::new_row, "item_name");
  const bool priced = !trigger.is_null(Side::new_row, "unit_price");
  if (named && priced) return;
  pg::Rows rows(find_product, {tenant, trigger.uuid(Side::new_row, "product_id")});
  if (rows.empty()) return;
  if (!named) trigger.set("item_name", rows.text(0, 0));
  if (!priced && !rows.is_null(0, 1)) trigger.set("unit_price", rows.datum(0, 1), pg::Type::numeric);
}

void after_lines(pg::Trigger &trigger) { pg::Rows(sum_lines, {}, pg::Sees::fresh, &trigger); }

void before_quotation(pg::Trigger &trigger) {
  if (pg::is_engine()) return;
  const bool insert = trigger.event() == pg::Event::insert;
  const Side side = trigger.event() == pg::Event::erase ? Side::old_row : Side::new_row;
  if (trigger.event() == pg::Event::update && !trigger.any_changed()) return;
  if (!insert && trigger.boolean(Side::old_row, "is_accepted"))
    throw Error{sqlstate::kInsufficientPrivilege, "an accepted quotation cannot be changed",
                "It is what the customer agreed to.", "Make a new order, or cancel this one."};
  require_editable(trigger.uuid(side, "tenant_id"), trigger.uuid(side, "order_id"), "quotations");
  if (trigger.event() == pg::Event::erase) return;
  if (!insert && trigger.changed("order_id"))
    throw Error{sqlstate::kInsufficientPrivilege, "a quotation cannot move to another order"};
  if (!trigger.boolean(Side::new_row, "is_accepted")) return;
  const Timestamp now = pg::now();
  const auto until = trigger.timestamptz(Side::new_row, "valid_until");
  if (until && until->microseconds < now.microseconds)
    throw Error{sqlstate::kWrongState, "the quotation has expired", "It was valid until " + pg::to_text(*until) + ".",
                "Make a new quotation."};
  trigger.set("accepted_at", now);
}

void after_quotation(pg::Trigger &trigger) {
  const bool accepted = trigger.boolean(Side::new_row, "is_accepted");
  if (!accepted || (trigger.event() == pg::Event::update && trigger.boolean(Side::old_row, "is_accepted"))) return;
  pg::Rows(take_quotation, {trigger.uuid(Side::new_row, "tenant_id"), trigger.uuid(Side::new_row, "order_id"),
                            trigger.datum(Side::new_row, "amount", pg::Type::numeric)});
}

// ---- calls

namespace {

constinit pg::Statement find_order{
    pg::As::caller,
    "SELECT tenant_id, workflow_id, status, location_id FROM backoffice.orders"
    " WHERE tenant_id OPERATOR(pg_catalog.=) backoffice.tenant_id() AND id OPERATOR(pg_catalog.=) $1",
    {pg::Type::uuid}};
constinit pg::Statement order_location{
    pg::As::engine,
    "SELECT location_id FROM backoffice.orders"
    " WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND id OPERATOR(pg_catalog.=) $2",
    {pg::Type::uuid, pg::Type::uuid}};
constinit pg::Statement find_order_for_update{
    pg::As::caller,
    "SELECT tenant_id, workflow_id, status, location_id FROM backoffice.orders"
    " WHERE tenant_id OPERATOR(pg_catalog.=) backoffice.tenant_id() AND id OPERATOR(pg_catalog.=) $1 FOR NO KEY UPDATE",
    {pg::Type::uuid}};
constinit pg::Statement set_status{
    pg::As::caller,
    "UPDATE backoffice.orders SET status = $2"
    " WHERE tenant_id OPERATOR(pg_catalog.=) backoffice.tenant_id() AND id OPERATOR(pg_catalog.=) $1",
    {pg::Type::uuid, pg::Type::text}};

struct Found {
  Uuid tenant;
  Uuid workflow;
  std::string status;
  std::optional<Uuid> location;
};

Found find(const Uuid &order, pg::Statement &statement) {
  pg::Rows rows(statement, {order});
  if (rows.empty())
    throw Error{sqlstate::kInvalidParameter, "there is no such order", {}, "Pass the id of an order of this tenant."};
  return {rows.uuid(0, 0), rows.uuid(0, 1), rows.text(0, 2), rows.optional_uuid(0, 3)};
}

}  // namespace

std::string transition(const Uuid &order, const std::string &action, const std::optional<std::string> &note) {
  operations::require_current();
  if (note && note->size() > 10000) throw Error{sqlstate::kInvalidParameter, "argument \"note\" is longer than 10000 bytes"};
  const Found found = find(order, find_order_for_update);
  const auto held = workflow::definition(found.tenant, found.workflow);
  const workflow::Definition &definition = *held;
  const workflow::Transition *t = definition.find_action(found.status, action);
  if (t == nullptr)
    throw Error{sqlstate::kWrongState, "an order that is " + found.status + " cannot " + quoted(action),
                "Workflow " + definition.name + ". " + allowed_actions(definition, found.status),
                "Take one of these steps."};
  const std::string to = t->to;
  const PendingScope scope(order, note);
  if (pg::Rows(set_status, {order, to}).size() != 1)
    throw Error{sqlstate::kInsufficientPrivilege, "the order cannot be changed by the current user"};
  return to;
}

bool permitted(int permission, const Uuid &order) {
  const context::Actor actor = context::require();
  if (!access::is_limited(actor, permission)) return true;
  pg::Rows rows(order_location, {actor.tenant, order}, pg::Sees::running);
  // An order that this statement makes, with its parts, is not seen yet; its own policies check it, and the foreign key
  // sees to it that there is one.
  return rows.empty() || access::holds_at(actor, permission, rows.optional_uuid(0, 0));
}

std::vector<Action> actions(const Uuid &order) {
  const context::Actor actor = context::require();
  const Found found = find(order, find_order);
  const auto held = workflow::definition(found.tenant, found.workflow);
  const workflow::Definition &definition = *held;
  const workflow::Facts facts = workflow::order_facts(found.tenant, order);
  std::vector<Action> out;
  const auto lacks = [&](const std::string &permission) {
    return !access::permits(actor, access::permission_number(permission), found.location);
  };
  for (const workflow::Transition &t : definition.transitions) {
    if (t.from != found.status) continue;
    Action action{t.action, t.to, t.permission, false, {}};
    for (const std::string &permission : {t.permission, std::string("orders.edit")})  // a step is an UPDATE
      if (lacks(permission)) action.reasons.push_back("The permission " + permission + " is missing.");
    for (const workflow::Failure &failure : workflow::failures(t.guards, facts)) action.reasons.push_back(failure.text);
    action.available = action.reasons.empty();
    out.push_back(std::move(action));
  }
  return out;
}

}  // namespace bo::orders
