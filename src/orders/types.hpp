// Order types, remembered per backend: how an order is priced and which workflow it follows.
#pragma once
#include "base/uuid.hpp"
#include "pg/trigger.hpp"

namespace bo::orders {

struct Type {
  Uuid workflow;  // the current version of the type's workflow
  bool by_lines;  // else by the accepted quotation
};

// 23503 for an unknown type, 55000 for one that is not active.
Type type_of(const Uuid &tenant, const Uuid &type);
// The tenant's default type; 55000 where it has none.
Uuid default_type(const Uuid &tenant);

// BEFORE INSERT OR UPDATE row trigger on order_types: the workflow is a current one for orders (22023), and how a type is
// priced stays (42501).
void check_type(pg::Trigger &trigger);

}  // namespace bo::orders
