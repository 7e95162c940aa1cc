#include "context/context.hpp"

#include "audit/trail.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "operations/state.hpp"
#include "pg/session.hpp"
#include "pg/spi.hpp"

namespace bo::context {

namespace {

// What this transaction was entered as; it outlives RESET and ROLLBACK TO, which the settings do not.
struct Entered {
  std::uint32_t transaction = 0;
  Actor actor;
};
Entered entered;
std::uint32_t unbound_transaction = 0;  // a transaction whose login is known to have no binding

bool same(const Actor &a, const Actor &b) { return a.tenant == b.tenant && a.user == b.user; }

std::optional<Actor> from_settings() {
  const pg::settings::Context &context = pg::settings::context();
  if (!context.has_tenant || !context.has_user) return std::nullopt;
  return Actor{context.tenant, context.user};
}

void establish(const Actor &actor) {
  const std::uint32_t transaction = pg::local_transaction();
  const std::optional<Actor> set = from_settings();
  const bool other = (entered.transaction == transaction && !same(entered.actor, actor)) || (set && !same(*set, actor));
  if (other)
    throw Error{sqlstate::kWrongState, "this transaction already works for another tenant or user",
                "A transaction works for one tenant, as one user, from the first entry to its end.",
                "End the transaction and enter again in the next one."};
  if (!set) pg::settings::set_context(actor.tenant, actor.user);
  entered = Entered{transaction, actor};
}

void check_active(const std::string &user_status, const std::string &tenant_status) {
  if (tenant_status != "active" && tenant_status != "trial")
    throw Error{sqlstate::kWrongState, "this tenant is " + tenant_status, {},
                "Ask the operator of the platform to resume the tenant."};
  if (user_status != "active")
    throw Error{sqlstate::kWrongState, "this user is " + user_status, {},
                "Ask an administrator of the tenant to activate the user."};
}

constinit pg::Statement find_binding{
    pg::As::engine,
    "SELECT b.tenant_id, b.user_id, u.status, t.status"
    " FROM backoffice_private.bound_logins b"
    " JOIN backoffice.users u ON u.tenant_id OPERATOR(pg_catalog.=) b.tenant_id"
    "  AND u.id OPERATOR(pg_catalog.=) b.user_id"
    " JOIN backoffice.tenants t ON t.id OPERATOR(pg_catalog.=) b.tenant_id"
    " WHERE b.login OPERATOR(pg_catalog.=) $1 AND b.login_oid OPERATOR(pg_catalog.=) $2",
    {pg::Type::text, pg::Type::oid}};

// The binding of the session's login. Superusers have none, so that a DBA without a context stays without one.
std::optional<Actor> resolve_binding() {
  const std::uint32_t transaction = pg::local_transaction();
  if (unbound_transaction == transaction) return std::nullopt;
  if (pg::session_is_superuser() || !operations::schema_exists()) {
    unbound_transaction = transaction;
    return std::nullopt;
  }
  operations::require_deployed();
  Actor actor;
  {
    pg::Rows rows(find_binding,
                  {pg::session_role_name(), pg::Value::oid(pg::session_role())}, pg::Sees::newest);
    if (rows.empty()) {
      unbound_transaction = transaction;
      return std::nullopt;
    }
    check_active(rows.text(0, 2), rows.text(0, 3));
    actor = Actor{rows.uuid(0, 0), rows.uuid(0, 1)};
  }
  // A worker cannot change settings; it asks again, and gets the same answer.
  if (!pg::in_parallel_mode()) establish(actor);
  return actor;
}

constinit pg::Statement find_user{
    pg::As::engine,
    "SELECT u.status, t.status FROM backoffice.users u"
    " JOIN backoffice.tenants t ON t.id OPERATOR(pg_catalog.=) u.tenant_id"
    " WHERE u.tenant_id OPERATOR(pg_catalog.=) $1 AND u.id OPERATOR(pg_catalog.=) $2",
    {pg::Type::uuid, pg::Type::uuid}};

void require_active_user(const Uuid &tenant, const Uuid &user) {
  pg::Rows rows(find_user, {tenant, user}, pg::Sees::newest);
  if (rows.empty())
    throw Error{sqlstate::kInvalidParameter, "there is no such user in this tenant", {},
                "Pass the id of a tenant and the id of one of its users."};
  check_active(rows.text(0, 0), rows.text(0, 1));
}

bool is_service() { return pg::is_member(pg::current_role(), pg::role_oid("backoffice_service")); }

}  // namespace

bool is_platform() {
  return pg::current_is_superuser() || pg::is_member(pg::current_role(), pg::role_oid("backoffice_platform"));
}

void require_platform(const char *what) {
  if (!is_platform())
    throw Error{sqlstate::kInsufficientPrivilege, std::string("only the platform may ") + what,
                "The login is neither a superuser nor a member of backoffice_platform.",
                "Ask a DBA, or have backoffice_platform granted to the login."};
}

std::optional<Actor> current() {
  if (const auto actor = from_settings()) return actor;
  return resolve_binding();
}

Actor require() {
  if (const auto actor = current()) return *actor;
  throw Error{sqlstate::kNoContext, "no tenant context", "This transaction has not entered a tenant.",
              "Call backoffice.enter(tenant, user) in this transaction, or have the login bound with "
              "backoffice.bind_login()."};
}

std::optional<Uuid> user_in(const Uuid &tenant) {
  const auto actor = current();
  if (!actor || !(actor->tenant == tenant)) return std::nullopt;
  return actor->user;
}

void require_row_tenant(const Uuid &tenant) {
  if (pg::is_engine()) return;
  const auto actor = current();
  if (!actor && pg::current_is_superuser()) return;
  if (require().tenant == tenant) return;
  throw Error{sqlstate::kInsufficientPrivilege, "the row belongs to another tenant",
              "This transaction works for one tenant, and writes its rows only.",
              "Leave tenant_id out: it is the current tenant by default."};
}

void enter(const Uuid &tenant, const Uuid &user) {
  const bool platform = is_platform();
  if (!platform && !is_service())
    throw Error{sqlstate::kInsufficientPrivilege, "only a trusted application may enter a tenant",
                "The login is not a member of backoffice_service or backoffice_platform.",
                "Have the role granted to the application's login, or bind the login to one user with "
                "backoffice.bind_login()."};
  operations::require_current();
  require_active_user(tenant, user);
  const std::optional<Actor> before = from_settings();
  establish(Actor{tenant, user});
  if (platform && !before && !pg::session_is_superuser()) {
    if (pg::is_read_only())
      throw Error{sqlstate::kReadOnly, "the platform cannot enter a tenant where nothing can be written",
                  "Each entry of the platform is recorded in the tenant's audit log.",
                  "Enter in a read-write transaction on the primary."};
    audit::record_event(tenant, "enter", "tenants", to_string(tenant));
    // The row goes with a rollback; the server's log keeps what was read before it.
    pg::log("backoffice: platform login " + pg::session_role_name() + " entered tenant " + to_string(tenant));
  }
  if (!pg::in_transaction_block() && !pg::inside_procedure())
    pg::warning(sqlstate::kNoActiveTransaction, "backoffice.enter() lasts until the end of the transaction",
                "Begin a transaction first.");
}

namespace {
constinit pg::Statement describe_login{
    pg::As::engine,
    "SELECT r.oid, r.rolsuper, r.rolbypassrls, r.rolcanlogin,"
    " EXISTS (SELECT FROM pg_catalog.pg_auth_members m WHERE m.roleid OPERATOR(pg_catalog.=) r.oid)"
    " FROM pg_catalog.pg_roles r WHERE r.rolname OPERATOR(pg_catalog.=) $1::pg_catalog.name",
    {pg::Type::text}};
constinit pg::Statement store_binding{
    pg::As::engine,
    "INSERT INTO backoffice_private.bound_logins (login, login_oid, tenant_id, user_id, bound_by)"
    " VALUES ($1, $2, $3, $4, $5)"
    " ON CONFLICT (login) DO UPDATE SET login_oid = EXCLUDED.login_oid, tenant_id = EXCLUDED.tenant_id,"
    " user_id = EXCLUDED.user_id, bound_by = EXCLUDED.bound_by, bound_at = pg_catalog.now()",
    {pg::Type::text, pg::Type::oid, pg::Type::uuid, pg::Type::uuid, pg::Type::text}};
constinit pg::Statement remove_binding{
    pg::As::engine,
    "DELETE FROM backoffice_private.bound_logins WHERE login OPERATOR(pg_catalog.=) $1 RETURNING tenant_id",
    {pg::Type::text}};

void refuse_binding(const std::string &login, const std::string &why, const std::string &hint) {
  throw Error{sqlstate::kInvalidParameter, "the login " + quoted(login) + " cannot be bound", why, hint};
}
}  // namespace

void bind_login(const std::string &login, const Uuid &tenant, const Uuid &user) {
  require_platform("bind a login");
  operations::require_current();
  std::uint32_t role;
  {
    pg::Rows rows(describe_login, {login});
    if (rows.empty())
      throw Error{sqlstate::kInvalidParameter, "there is no login " + quoted(login), {}, "Create the role first."};
    role = rows.oid(0, 0);
    if (rows.boolean(0, 1))
      refuse_binding(login, "It is a superuser, for whom row security does not hold.", "Bind an ordinary login.");
    if (rows.boolean(0, 2))
      refuse_binding(login, "It has BYPASSRLS.", "Bind an ordinary login.");
    if (!rows.boolean(0, 3)) refuse_binding(login, "It cannot log in.", "ALTER ROLE ... LOGIN first.");
    if (rows.boolean(0, 4))
      refuse_binding(login, "Other roles are members of it and could act as it.", "Bind a login without members.");
  }
  for (const char *group : {"backoffice_service", "backoffice_platform"})
    if (pg::is_member(role, pg::role_oid(group)))
      refuse_binding(login, std::string("It is a member of ") + group + ", which may enter any user.",
                     "Bind an ordinary login.");
  require_active_user(tenant, user);
  pg::Rows(store_binding, {login, pg::Value::oid(role), tenant, user, pg::session_role_name()});
  audit::record_event(tenant, "bind_login", "users", to_string(user), "{\"login\": " + json_string(login) + "}");
}

constinit pg::Statement remove_user_bindings{
    pg::As::engine,
    "DELETE FROM backoffice_private.bound_logins"
    " WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND user_id OPERATOR(pg_catalog.=) $2",
    {pg::Type::uuid, pg::Type::uuid}};

void unbind_user(const Uuid &tenant, const Uuid &user) { pg::Rows(remove_user_bindings, {tenant, user}); }

bool unbind_login(const std::string &login) {
  require_platform("unbind a login");
  pg::Rows rows(remove_binding, {login});
  if (rows.empty()) return false;
  audit::record_event(rows.uuid(0, 0), "unbind_login", "users", {}, "{\"login\": " + json_string(login) + "}");
  return true;
}

namespace {
struct Membership {
  bool member = false;
  bool trusted = false;  // of the service or the platform
};
Membership membership() {
  struct Group {
    const char *name;
    bool trusted;
  };
  static constexpr Group kGroups[] = {{"backoffice_user", false},
                                      {"backoffice_anonymous", false},
                                      {"backoffice_service", true},
                                      {"backoffice_platform", true}};
  Membership found;
  if (pg::session_is_superuser()) return found;
  for (const Group &group : kGroups) {
    const std::uint32_t role = pg::role_oid(group.name);
    if (!pg::is_member(pg::session_role(), role) && !pg::is_member(pg::current_role(), role)) continue;
    found.member = true;
    found.trusted = found.trusted || group.trusted;
  }
  return found;
}

[[noreturn]] void refuse_utility(const char *what, const char *why) {
  throw Error{sqlstate::kInsufficientPrivilege, std::string(what) + " for logins of the back office", why,
              "Use a login that is not a member of the backoffice roles for administration."};
}
}  // namespace

bool is_client() { return membership().member; }

void refuse_temporary_object() {
  refuse_utility("temporary objects are refused",
                 "They outlive the transaction, and the next tenant of a pooled connection would find them.");
}

void check_utility(pg::Utility kind, std::string_view channel) {
  using pg::Utility;
  if (kind == Utility::none || kind == Utility::definition) return;
  const Membership found = membership();
  if (!found.member) return;
  if (kind == Utility::listen && found.trusted && channel == "backoffice") return;
  switch (kind) {
    case Utility::hold_cursor:
      refuse_utility("a cursor WITH HOLD is refused", "It would keep one tenant's rows after the transaction.");
    case Utility::prepare_transaction:
      refuse_utility("PREPARE TRANSACTION is refused", "The tenant context does not outlive the session's transaction.");
    case Utility::listen: refuse_utility("LISTEN is refused", "Notifications cross tenants.");
    case Utility::notify: refuse_utility("NOTIFY is refused", "Notifications cross tenants.");
    case Utility::lock_table: refuse_utility("LOCK TABLE is refused", "It would stop other tenants.");
    case Utility::load: refuse_utility("LOAD is refused", "A loaded library stays in the connection.");
    case Utility::definition:
    case Utility::none: break;
  }
}

}  // namespace bo::context
