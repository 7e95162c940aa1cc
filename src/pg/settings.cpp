#define BACKOFFICE_BOUNDARY
#include "pg/settings.hpp"

#include "pg/call.hpp"
#include "pg/compat.h"

namespace bo::pg::settings {

namespace {
char *tenant_text = nullptr;
char *user_text = nullptr;
char *ip_text = nullptr;
char *agent_text = nullptr;
char *request_text = nullptr;
char *reason_text = nullptr;
Context current;
bool setting = false;  // true only while set_context() runs

// Refuses every value but the library's own, whoever asks. Rollback and the end of a transaction restore earlier
// values without asking; parallel workers receive the leader's.
bool check(char **value, void **extra, GucSource) {
  *extra = nullptr;
  if (*value == nullptr || **value == '\0') return true;
  if (!setting && !InitializingParallelWorker) {
    GUC_check_errcode(ERRCODE_INSUFFICIENT_PRIVILEGE);
    GUC_check_errmsg("the tenant context cannot be set by hand");
    GUC_check_errdetail("backoffice.tenant_id and backoffice.user_id are set by the backoffice library only.");
    GUC_check_errhint("Call backoffice.enter(), or bind the login with backoffice.bind_login().");
    return false;
  }
  const std::optional<Uuid> id = parse_uuid(*value);
  if (!id) return false;
  auto *copy = static_cast<Uuid *>(compat::setting_memory(sizeof(Uuid)));
  if (copy == nullptr) return false;
  *copy = *id;
  *extra = copy;
  return true;
}
void assign_tenant(const char *, void *extra) {
  current.has_tenant = extra != nullptr;
  if (extra != nullptr) current.tenant = *static_cast<Uuid *>(extra);
}
void assign_user(const char *, void *extra) {
  current.has_user = extra != nullptr;
  if (extra != nullptr) current.user = *static_cast<Uuid *>(extra);
}

void define_claim(const char *name, const char *description, char **variable) {
  DefineCustomStringVariable(name, description, "A claim of the client: recorded, never trusted.", variable, "",
                             PGC_USERSET, GUC_NOT_IN_SAMPLE, nullptr, nullptr, nullptr);
}
void assign(const char *name, const char *value) {
  (void)set_config_option(name, value, PGC_SUSET, PGC_S_SESSION, GUC_ACTION_LOCAL, true, 0, false);
}
std::string_view view(const char *text) noexcept { return text == nullptr ? std::string_view{} : text; }
}  // namespace

void define() {
  constexpr int kFlags = GUC_NOT_IN_SAMPLE | GUC_DISALLOW_IN_FILE;
  define_claim("backoffice.reason", "Why the current work is done.", &reason_text);
  define_claim("backoffice.request_id", "Identifier of the client's request.", &request_text);
  define_claim("backoffice.request_ip", "Network address of the person behind the request.", &ip_text);
  define_claim("backoffice.request_user_agent", "User agent of the person behind the request.", &agent_text);
  DefineCustomStringVariable("backoffice.tenant_id", "The tenant that this transaction works for.",
                             "Set by the backoffice library only.", &tenant_text, "", PGC_SUSET, kFlags, check,
                             assign_tenant, nullptr);
  DefineCustomStringVariable("backoffice.user_id", "The user that this transaction works as.",
                             "Set by the backoffice library only.", &user_text, "", PGC_SUSET, kFlags, check,
                             assign_user, nullptr);
  MarkGUCPrefixReserved("backoffice");
}

const Context &context() noexcept { return current; }

void set_context(const Uuid &tenant, const Uuid &user) {
  const std::string tenant_value = to_string(tenant);
  const std::string user_value = to_string(user);
  const char *const t = tenant_value.c_str();
  const char *const u = user_value.c_str();
  setting = true;
  try {
    call([t, u]() noexcept {
      assign("backoffice.tenant_id", t);
      assign("backoffice.user_id", u);
    });
  } catch (...) {
    setting = false;
    throw;
  }
  setting = false;
}

std::string_view request_ip() noexcept { return view(ip_text); }
std::string_view request_user_agent() noexcept { return view(agent_text); }
std::string_view request_id() noexcept { return view(request_text); }
std::string_view reason() noexcept { return view(reason_text); }

}  // namespace bo::pg::settings
