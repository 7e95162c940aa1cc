#pragma once
#include "pg/trigger.hpp"

namespace bo::access {

// BEFORE INSERT OR UPDATE row trigger of every enrolled table. A new row's created_by and assigned_by are the current user (42501 for
// another one), its times are the engine's. Afterwards tenant_id, id, created_at, created_by and assigned_by stay as they are
// (42501), and updated_at, where the table has it, is the time of the change. An update that changes nothing
// leaves the row as it was.
void guard_row(pg::Trigger &trigger);

}  // namespace bo::access
