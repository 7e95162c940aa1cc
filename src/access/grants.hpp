// Who may hand out what: nobody gives a permission that they do not hold, and system roles stay as they are.
#pragma once
#include "pg/trigger.hpp"

namespace bo::access {

// BEFORE row trigger on roles, role_permissions, user_roles and user_permissions.
void check_grant(pg::Trigger &trigger);
// AFTER statement trigger on the same tables and on permissions: drops every session's cache at commit.
void changed(const pg::Trigger &trigger);

}  // namespace bo::access
