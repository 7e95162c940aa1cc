// Who may hand out what: nobody gives a permission that they do not hold, and system roles stay as they are.
#pragma once
#include "pg/trigger.hpp"

namespace bo::access {

// BEFORE row trigger on roles, role_permissions, user_roles and user_permissions.
void check_grant(pg::Trigger &trigger);
// BEFORE row trigger on users: what decides who a user is (e-mail address, kind, status) changes, and a user goes, only by
// the hand of somebody who holds at least as much (42501). What log-in records is the engine's.
void check_user(pg::Trigger &trigger);
// AFTER trigger on the same tables and on permissions, for each row (an apply worker fires no others) and on TRUNCATE: drops every session's cache at commit.
void changed(const pg::Trigger &trigger);

}  // namespace bo::access
