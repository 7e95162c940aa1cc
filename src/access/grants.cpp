#include "access/grants.hpp"

#include "access/permissions.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "pg/session.hpp"
#include "pg/spi.hpp"

namespace bo::access {

namespace {

constinit pg::Statement role_patterns{
    pg::As::engine,
    "SELECT permission FROM backoffice.role_permissions"
    " WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND role_id OPERATOR(pg_catalog.=) $2",
    {pg::Type::uuid, pg::Type::uuid}};
constinit pg::Statement role_is_system{
    pg::As::engine,
    "SELECT is_system FROM backoffice.roles"
    " WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND id OPERATOR(pg_catalog.=) $2",
    {pg::Type::uuid, pg::Type::uuid}};

[[noreturn]] void refuse_system_role() {
  throw Error{sqlstate::kInsufficientPrivilege, "a system role cannot be changed",
              "System roles are the same in every tenant.", "Make a role of your own and change that."};
}

void require_held(const context::Actor &actor, const std::vector<std::string> &patterns,
                  const std::optional<Uuid> &location) {
  for (const int number : expand(patterns))
    if (!holds_at(actor, number, location))
      throw Error{sqlstate::kInsufficientPrivilege, "nobody can grant what they do not hold",
                  "The current user does not hold " + quoted(permission_name(number)) + ".",
                  "Ask somebody who holds it."};
}

std::vector<std::string> patterns_of(const Uuid &tenant, const Uuid &role) {
  pg::Rows rows(role_patterns, {tenant, role});
  std::vector<std::string> patterns;
  for (std::uint64_t i = 0; i < rows.size(); ++i) patterns.push_back(rows.text(i, 0));
  return patterns;
}

bool is_system(const Uuid &tenant, const Uuid &role) {
  pg::Rows rows(role_is_system, {tenant, role});
  return !rows.empty() && rows.boolean(0, 0);
}

std::optional<Uuid> location_of(const pg::Trigger &trigger, pg::Side side) {
  return trigger.has("location_id") ? trigger.optional_uuid(side, "location_id") : std::nullopt;
}

// What one row of an access table gives, on either side of a change.
void check_side(const pg::Trigger &trigger, pg::Side side, const context::Actor &actor, const std::string &table) {
  const Uuid tenant = trigger.uuid(side, "tenant_id");
  if (table == "user_roles")
    return require_held(actor, patterns_of(tenant, trigger.uuid(side, "role_id")), location_of(trigger, side));
  require_held(actor, {trigger.text(side, "permission")}, location_of(trigger, side));
}

}  // namespace

void check_grant(pg::Trigger &trigger) {
  if (pg::is_engine()) return;
  const std::string table = trigger.table();
  const bool had = trigger.event() != pg::Event::insert;
  const bool has = trigger.event() != pg::Event::erase;

  if (table == "roles") {
    if (had && trigger.boolean(pg::Side::old_row, "is_system")) refuse_system_role();
    if (has && trigger.boolean(pg::Side::new_row, "is_system")) refuse_system_role();
    const bool awakes = had && has && !trigger.boolean(pg::Side::old_row, "is_active") &&
                        trigger.boolean(pg::Side::new_row, "is_active");
    if (!awakes) return;
    // Whoever has the role gets back what it holds.
    if (const auto actor = context::current())
      require_held(*actor, patterns_of(trigger.uuid(pg::Side::new_row, "tenant_id"), trigger.uuid(pg::Side::new_row, "id")),
                   std::nullopt);
    return;
  }
  if (has) context::require_row_tenant(trigger.uuid(pg::Side::new_row, "tenant_id"));
  if (table == "role_permissions") {
    const pg::Side side = has ? pg::Side::new_row : pg::Side::old_row;
    if (is_system(trigger.uuid(side, "tenant_id"), trigger.uuid(side, "role_id"))) refuse_system_role();
    if (had && has && is_system(trigger.uuid(pg::Side::old_row, "tenant_id"), trigger.uuid(pg::Side::old_row, "role_id")))
      refuse_system_role();
  }
  const auto actor = context::current();
  if (!actor) return;  // a superuser without a context; everybody else was stopped by row security
  if (has) check_side(trigger, pg::Side::new_row, *actor, table);
  if (had) check_side(trigger, pg::Side::old_row, *actor, table);
}

void changed(const pg::Trigger &trigger) { pg::touch_table(trigger.relation()); }

}  // namespace bo::access
