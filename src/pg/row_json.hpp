// A changed row as jsonb: the columns that changed, before and after, independent of session settings for
// numbers, text and times.
#pragma once
#include <string>

#include "pg/trigger.hpp"
#include "pg/value.hpp"

namespace bo::pg {

struct RowChange {
  bool changed = false;         // false for an UPDATE that changed nothing
  std::optional<Uuid> tenant;   // the row's tenant_id, or its id in the table of tenants
  std::string id;               // the primary key without the tenant; several columns are joined by ':'
  Value before;                 // jsonb; null for INSERT
  Value after;                  // jsonb; null for DELETE
};

// INSERT and DELETE give every column that is not null, UPDATE the changed ones. The trigger's arguments name
// columns whose values are secret: they are shown as "(secret)". A value over 16 MB is shown as its size and a hash.
RowChange describe_change(const Trigger &trigger);

}  // namespace bo::pg
#include "pg/no_postgres.hpp"
