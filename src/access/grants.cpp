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
// What a role holds and who has it change one after the other: each locks the role's row first.
constinit pg::Statement lock_role{
    pg::As::engine,
    "SELECT is_system FROM backoffice.roles"
    " WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND id OPERATOR(pg_catalog.=) $2 FOR NO KEY UPDATE",
    {pg::Type::uuid, pg::Type::uuid}};

[[noreturn]] void refuse_system_role() {
  throw Error{sqlstate::kInsufficientPrivilege, "a system role cannot be changed",
              "System roles are the same in every tenant.", "Make a role of your own and change that."};
}

[[noreturn]] void refuse_grant(int permission) {
  throw Error{sqlstate::kInsufficientPrivilege, "nobody can grant what they do not hold",
              "The current user does not hold " + quoted(permission_name(permission)) + ", or not everywhere or not for as long.",
              "Ask somebody who holds it."};
}

void require_held(const context::Actor &actor, const std::vector<int> &permissions, const std::optional<Uuid> &location,
                  const std::optional<pg::Timestamp> &until) {
  const std::vector<int> missing = not_held_until(actor, permissions, location, until);
  if (!missing.empty()) refuse_grant(missing.front());
}

std::vector<int> permissions_of_role(const Uuid &tenant, const Uuid &role, Unknown unknown) {
  pg::Rows rows(role_patterns, {tenant, role}, pg::Sees::newest);
  std::vector<std::string> patterns;
  for (std::uint64_t i = 0; i < rows.size(); ++i) patterns.push_back(rows.text(i, 0));
  return expand(patterns, unknown);
}

// Locks a role's row until the transaction ends; says whether it is a system role.
bool lock(const Uuid &tenant, const Uuid &role) {
  pg::Rows rows(lock_role, {tenant, role});
  return !rows.empty() && rows.boolean(0, 0);
}

// What one row of user_roles, role_permissions or user_permissions gives, on either side of a change.
void check_side(const pg::Trigger &trigger, pg::Side side, const context::Actor &actor, const std::string &table) {
  if (trigger.is_null(side, table == "user_roles" ? "role_id" : "permission")) return;  // the column says so itself
  const bool limited = trigger.has("location_id");
  const auto location = limited ? trigger.optional_uuid(side, "location_id") : std::nullopt;
  // To take something away, holding it now is enough.
  std::optional<pg::Timestamp> until = limited ? trigger.timestamptz(side, "expires_at") : std::nullopt;
  if (side == pg::Side::old_row) until = pg::now();
  const Unknown unknown = side == pg::Side::old_row ? Unknown::pass : Unknown::refuse;
  if (table == "user_roles")
    return require_held(actor, permissions_of_role(actor.tenant, trigger.uuid(side, "role_id"), unknown), location, until);
  require_held(actor, expand({trigger.text(side, "permission")}, unknown), location, until);
}

void check_role(const pg::Trigger &trigger, bool had, bool has) {
  if (had && trigger.boolean(pg::Side::old_row, "is_system")) refuse_system_role();
  if (has && trigger.boolean(pg::Side::new_row, "is_system")) refuse_system_role();
  const bool awakes = had && has && !trigger.boolean(pg::Side::old_row, "is_active") &&
                      trigger.boolean(pg::Side::new_row, "is_active");
  const auto actor = context::current();
  if (!awakes || !actor) return;
  // Whoever has the role gets back what it holds.
  require_held(*actor, permissions_of_role(actor->tenant, trigger.uuid(pg::Side::new_row, "id"), Unknown::refuse),
               std::nullopt, std::nullopt);
}

}  // namespace

void check_grant(pg::Trigger &trigger) {
  if (pg::is_engine()) return;
  const std::string table = trigger.table();
  const bool had = trigger.event() != pg::Event::insert;
  const bool has = trigger.event() != pg::Event::erase;
  if (has) context::require_row_tenant(trigger.uuid(pg::Side::new_row, "tenant_id"));
  if (table == "roles") return check_role(trigger, had, has);

  if (table != "user_permissions") {
    for (const pg::Side side : {pg::Side::old_row, pg::Side::new_row}) {
      if (side == pg::Side::old_row ? !had : !has) continue;
      const bool is_system = lock(trigger.uuid(side, "tenant_id"), trigger.uuid(side, "role_id"));
      if (is_system && table == "role_permissions") refuse_system_role();
    }
  }
  const auto actor = context::current();
  if (!actor) return;  // a superuser without a context; everybody else was stopped by row security
  if (has) check_side(trigger, pg::Side::new_row, *actor, table);
  if (had) check_side(trigger, pg::Side::old_row, *actor, table);
}

void check_user(pg::Trigger &trigger) {
  if (pg::is_engine()) return;
  const bool had = trigger.event() != pg::Event::insert;
  const bool has = trigger.event() != pg::Event::erase;
  if (has) context::require_row_tenant(trigger.uuid(pg::Side::new_row, "tenant_id"));
  const auto actor = context::current();
  if (actor && has) {
    const bool verified = had ? trigger.changed("email_verified") : trigger.boolean(pg::Side::new_row, "email_verified");
    const bool logged_in = had ? trigger.changed("last_login_at") : !trigger.is_null(pg::Side::new_row, "last_login_at");
    if (verified || logged_in)
      throw Error{sqlstate::kInsufficientPrivilege,
                  std::string(verified ? "email_verified" : "last_login_at") + " of a user is the engine's", {},
                  "Leave the column out."};
  }
  if (!had) return;
  const Uuid tenant = trigger.uuid(pg::Side::old_row, "tenant_id");
  const Uuid user = trigger.uuid(pg::Side::old_row, "id");
  const bool decides = !has || trigger.changed("email") || trigger.changed("kind") || trigger.changed("status");
  if (actor && decides && !(actor->user == user)) {
    const std::vector<int> missing =
        not_held_until(*actor, all_held(context::Actor{tenant, user}), std::nullopt, pg::now());
    if (!missing.empty())
      throw Error{sqlstate::kInsufficientPrivilege, "this user holds more than the current user",
                  "The current user does not hold " + quoted(permission_name(missing.front())) + ", and this user does.",
                  "Ask somebody who holds it."};
  }
  if (!has) context::unbind_user(tenant, user);
}

void changed(const pg::Trigger &trigger) { pg::touch_table(trigger.relation()); }

}  // namespace bo::access
