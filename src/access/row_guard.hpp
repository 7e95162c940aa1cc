#pragma once
#include "pg/trigger.hpp"

namespace bo::access {

// BEFORE UPDATE row trigger of every enrolled table: tenant_id, id, created_at and created_by stay as they are
// (42501), and updated_at, where the table has it, is the time of the change. An update that changes nothing
// leaves the row as it was.
void guard_row(pg::Trigger &trigger);

}  // namespace bo::access
