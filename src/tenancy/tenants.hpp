// Making tenants and their first users, for the platform.
#pragma once
#include <string>
#include <vector>

#include "base/uuid.hpp"
#include "pg/trigger.hpp"

namespace bo::tenancy {

struct NewTenant {
  std::string slug;
  std::string name;
  std::string time_zone;
  std::string currency;
};
// Makes a tenant with its system roles, number series, workflows and order types. 42501 unless the caller is the
// platform; 22023 for an unknown time zone; 23505 for a slug in use; 23514 for a malformed one.
Uuid create_tenant(const NewTenant &tenant);

struct NewUser {
  Uuid tenant;
  std::string email;
  std::string first_name;
  std::string last_name;
  std::vector<std::string> roles;  // names
};
// Makes an active user of a tenant with roles. 42501 unless the caller is the platform; 22023 for an unknown tenant
// or role; 23505 for an e-mail address in use in the tenant.
Uuid create_user(const NewUser &user);

// BEFORE UPDATE OR DELETE row trigger on tenants: a tenant's own users change its name, addresses, time zone and
// settings; plan, limits, features, status, slug, domain and currency are the platform's (42501). No tenant is deleted.
void guard_tenant(pg::Trigger &trigger);

}  // namespace bo::tenancy
