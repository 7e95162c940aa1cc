// The library's settings. Tenant and user are set by the library alone; the rest is the client's to claim or the
// administrator's to choose.
#pragma once
#include <optional>
#include <string>

#include "base/uuid.hpp"

namespace bo::pg::settings {

void define();  // at preload

// The context as the settings hold it; valid until the transaction ends, or the (sub)transaction that set it.
struct Context {
  bool has_tenant = false;
  bool has_user = false;
  Uuid tenant;
  Uuid user;
};
const Context &context() noexcept;
void set_context(const Uuid &tenant, const Uuid &user);  // for the rest of the transaction

// What a client claims about its request; empty where it claims nothing. Never trusted.
std::string_view request_ip() noexcept;
std::string_view request_user_agent() noexcept;
std::string_view request_id() noexcept;
std::string_view reason() noexcept;

}  // namespace bo::pg::settings
#include "pg/no_postgres.hpp"
