// Who is asking: the tenant and the user of the current transaction.
//
// Invariants: one tenant and user per transaction; the settings are the only place that holds them; they end with
// the transaction, or with the subtransaction that set them.
#pragma once
#include <optional>
#include <string>

#include "base/uuid.hpp"
#include "pg/settings.hpp"
#include "pg/utility.hpp"

namespace bo::context {

struct Actor {
  Uuid tenant;
  Uuid user;
};

// The context of this transaction. A bound login gets its own at first use. 28000 where there is none.
Actor require();
// The same, or nothing; never raises for want of a context.
std::optional<Actor> current();

// The user of this context where it is of that tenant: a superuser or the platform may write another tenant's rows, and
// then their user is nobody there.
std::optional<Uuid> user_in(const Uuid &tenant);

// For BEFORE triggers, which run before the policies' checks: 42501 for a row of another tenant than this
// transaction's, whatever is or is not there. The engine and superusers without a context pass.
void require_row_tenant(const Uuid &tenant);

// Enters a tenant as a user, for the rest of the transaction. 42501 unless the caller is a superuser or a member of
// backoffice_service or backoffice_platform; 22023 for an unknown user; 55000 for an inactive user or tenant, or
// where the transaction already works as somebody else; 25006 for the platform where nothing can be written.
void enter(const Uuid &tenant, const Uuid &user);

// Makes a database login one user of one tenant. 42501 unless the caller is a superuser or a platform member;
// 22023 for a login that must not be bound.
void bind_login(const std::string &login, const Uuid &tenant, const Uuid &user);
// Takes the binding back; false where there was none.
bool unbind_login(const std::string &login);
// Takes every binding to a user back; for a user who goes.
void unbind_user(const Uuid &tenant, const Uuid &user);

// True for a superuser and for members of backoffice_platform.
bool is_platform();
void require_platform(const char *what);

// Whether the login is a member of our group roles, and no superuser: whom check_utility() is about.
bool is_client();
// Refuses, with 42501, what crosses tenants or outlives a transaction, for members of our group roles.
void check_utility(pg::Utility kind, std::string_view channel);
[[noreturn]] void refuse_temporary_object();

}  // namespace bo::context
