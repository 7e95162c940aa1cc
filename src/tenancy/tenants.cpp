#include "tenancy/tenants.hpp"

#include "audit/trail.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "context/context.hpp"
#include "operations/state.hpp"
#include "pg/session.hpp"
#include "pg/spi.hpp"
#include "workflow/store.hpp"

namespace bo::tenancy {

namespace {

constinit pg::Statement insert_tenant{
    pg::As::engine,
    "INSERT INTO backoffice.tenants (slug, name, time_zone, currency) VALUES ($1, $2, $3, $4) RETURNING id",
    {pg::Type::text, pg::Type::text, pg::Type::text, pg::Type::text}};
constinit pg::Statement insert_roles{
    pg::As::engine,
    "INSERT INTO backoffice.roles (tenant_id, name, description, is_system)"
    " SELECT $1, t.name, t.description, true FROM backoffice_private.role_templates t",
    {pg::Type::uuid}};
constinit pg::Statement insert_role_permissions{
    pg::As::engine,
    "INSERT INTO backoffice.role_permissions (tenant_id, role_id, permission)"
    " SELECT r.tenant_id, r.id, p.permission FROM backoffice.roles r"
    " JOIN backoffice_private.role_templates t ON t.name OPERATOR(pg_catalog.=) r.name"
    " CROSS JOIN LATERAL pg_catalog.unnest(t.permissions) AS p(permission)"
    " WHERE r.tenant_id OPERATOR(pg_catalog.=) $1 AND r.is_system",
    {pg::Type::uuid}};
constinit pg::Statement insert_series{
    pg::As::engine,
    "INSERT INTO backoffice.number_series (tenant_id, kind, pattern, scope, mode, first_number)"
    " SELECT $1, t.kind, t.pattern, t.scope, t.mode, t.first_number FROM backoffice_private.series_templates t",
    {pg::Type::uuid}};
constinit pg::Statement read_workflows{
    pg::As::engine, "SELECT definition FROM backoffice_private.workflow_templates ORDER BY name", {}};
constinit pg::Statement insert_order_types{
    pg::As::engine,
    "INSERT INTO backoffice.order_types (tenant_id, name, description, workflow, pricing, is_default)"
    " SELECT $1, t.name, t.description, t.workflow, t.pricing, t.is_default"
    " FROM backoffice_private.order_type_templates t",
    {pg::Type::uuid}};

constinit pg::Statement find_tenant{
    pg::As::engine, "SELECT 1 FROM backoffice.tenants WHERE id OPERATOR(pg_catalog.=) $1", {pg::Type::uuid}};
constinit pg::Statement insert_user{
    pg::As::engine,
    "INSERT INTO backoffice.users (tenant_id, email, first_name, last_name, created_by)"
    " VALUES ($1, $2, $3, $4, NULL) RETURNING id",
    {pg::Type::uuid, pg::Type::text, pg::Type::text, pg::Type::text}};
constinit pg::Statement assign_role{
    pg::As::engine,
    "INSERT INTO backoffice.user_roles (tenant_id, user_id, role_id, assigned_by)"
    " SELECT r.tenant_id, $2, r.id, NULL FROM backoffice.roles r"
    " WHERE r.tenant_id OPERATOR(pg_catalog.=) $1 AND r.name OPERATOR(pg_catalog.=) $3",
    {pg::Type::uuid, pg::Type::uuid, pg::Type::text}};

}  // namespace

namespace {
void check_time_zone(const std::string &name) {
  if (!pg::civil_date(pg::now(), name))
    throw Error{sqlstate::kInvalidParameter, "the time zone " + quoted(name) + " is unknown", {},
                "The view pg_timezone_names lists all of them."};
}
}  // namespace

Uuid create_tenant(const NewTenant &tenant) {
  context::require_platform("create a tenant");
  operations::require_current();
  check_time_zone(tenant.time_zone);
  Uuid id;
  {
    pg::Rows rows(insert_tenant, {tenant.slug, tenant.name, tenant.time_zone, tenant.currency});
    id = rows.uuid(0, 0);
  }
  pg::Rows(insert_roles, {id});
  pg::Rows(insert_role_permissions, {id});
  pg::Rows(insert_series, {id});
  std::vector<std::string> definitions;
  {
    pg::Rows rows(read_workflows, {});
    for (std::uint64_t i = 0; i < rows.size(); ++i) definitions.push_back(rows.text(i, 0));
  }
  for (const std::string &definition : definitions) workflow::define(id, definition, true);
  pg::Rows(insert_order_types, {id});
  return id;
}

Uuid create_user(const NewUser &user) {
  context::require_platform("create a user from outside a tenant");
  operations::require_current();
  if (pg::Rows(find_tenant, {user.tenant}).empty())
    throw Error{sqlstate::kInvalidParameter, "there is no such tenant", {}, "Pass the id of a tenant."};
  Uuid id;
  {
    pg::Rows rows(insert_user, {user.tenant, user.email, user.first_name, user.last_name});
    id = rows.uuid(0, 0);
  }
  for (const std::string &role : user.roles)
    if (pg::Rows(assign_role, {user.tenant, id, role}).size() != 1)
      throw Error{sqlstate::kInvalidParameter, "there is no role " + quoted(role), {},
                  "The table backoffice.roles lists the tenant's roles."};
  return id;
}

void guard_tenant(pg::Trigger &trigger) {
  if (trigger.event() == pg::Event::erase)
    throw Error{sqlstate::kInsufficientPrivilege, "a tenant cannot be deleted",
                "Its audit log and its numbers must stay provable.",
                "Suspend it: UPDATE backoffice.tenants SET status = 'canceled'."};
  if (trigger.changed("time_zone")) check_time_zone(trigger.text(pg::Side::new_row, "time_zone"));
  if (pg::is_engine() || context::is_platform()) return;
  for (const char *column : {"slug", "domain", "status", "plan", "features", "max_users", "max_integrations", "currency"})
    if (trigger.changed(column))
      throw Error{sqlstate::kInsufficientPrivilege, std::string(column) + " of a tenant is set by the platform", {},
                  "Ask the operator of the platform."};
}

}  // namespace bo::tenancy
