// Order types, remembered per backend: how an order is priced and which workflow it follows.
#pragma once
#include "base/uuid.hpp"

namespace bo::orders {

struct Type {
  Uuid workflow;  // the current version of the type's workflow
  bool by_lines;  // else by the accepted quotation
};

// 23503 for an unknown type, 55000 for one that is not active.
Type type_of(const Uuid &tenant, const Uuid &type);
// The tenant's default type; 55000 where it has none.
Uuid default_type(const Uuid &tenant);

}  // namespace bo::orders
