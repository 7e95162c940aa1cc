// Orders: the triggers that are the workflow engine, the amount that equals its parts, and order_transition().
//
// Invariants: an order starts in its workflow's initial state and leaves it only along a transition; stamps never run
// backwards; the amount is the sum of the lines, or the accepted quotation's.
// Locks: a line change locks its order's row before it writes the line; a transition locks the order's row only.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/uuid.hpp"
#include "pg/trigger.hpp"

namespace bo::orders {

void before_order(pg::Trigger &trigger);  // BEFORE INSERT OR UPDATE OR DELETE row
void after_order(pg::Trigger &trigger);   // AFTER INSERT OR UPDATE row
void before_line(pg::Trigger &trigger);   // BEFORE INSERT OR UPDATE OR DELETE row on order_lines
void after_lines(pg::Trigger &trigger);   // AFTER INSERT, UPDATE or DELETE statement, transition table changed_lines
void before_quotation(pg::Trigger &trigger);  // BEFORE INSERT OR UPDATE OR DELETE row on order_quotations
void after_quotation(pg::Trigger &trigger);   // AFTER INSERT OR UPDATE row on order_quotations

// Moves an order by the UPDATE that the triggers see, as the caller. Returns the new status. 22023 for an order that
// is not there; 55000 for an action that its state does not have, or with every failed guard; 42501 without the
// transition's permission.
std::string transition(const Uuid &order, const std::string &action, const std::optional<std::string> &note);

// Whether the current user holds a permission (by number) at an order's location; for policies on an order's parts.
bool permitted(int permission, const Uuid &order);

struct Action {
  std::string action;
  std::string to_status;
  std::string permission;
  bool available = false;
  std::vector<std::string> reasons;  // why not, one sentence each
};
// What the current user could do next with an order.
std::vector<Action> actions(const Uuid &order);

}  // namespace bo::orders
