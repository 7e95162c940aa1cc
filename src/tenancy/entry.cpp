// SQL entry points of the tenancy domain.
#define BACKOFFICE_BOUNDARY
#include "tenancy/tenants.hpp"

#include "pg/args.hpp"

using namespace bo;

BO_FUNCTION(bo_tenancy_create_tenant) {
  const pg::Args args(fcinfo);
  return pg::return_uuid(tenancy::create_tenant(
      {args.text(0, "slug"), args.text(1, "name"), args.text(2, "time_zone"), args.text(3, "currency")}));
}

BO_FUNCTION(bo_tenancy_create_user) {
  const pg::Args args(fcinfo);
  const Uuid tenant = args.uuid(0, "tenant");
  return pg::return_uuid(tenancy::create_user({tenant, args.text(1, "email"), args.text(2, "first_name"),
                                               args.text(3, "last_name"), args.text_array_or_empty(4, "roles")}));
}

BO_FUNCTION(bo_tenancy_guard_tenant) {
  pg::Trigger trigger(fcinfo);
  tenancy::guard_tenant(trigger);
  return trigger.result();
}
