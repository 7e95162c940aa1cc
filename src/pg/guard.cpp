#define BACKOFFICE_BOUNDARY
#include "pg/guard.hpp"

namespace bo::pg {

namespace {
struct Pending {
  ErrorData *backend;
  char sqlstate[6];
  char message[1024];
  char detail[16384];
  char hint[2048];
  char constraint[NAMEDATALEN];
};
Pending pending;
bool preloaded = false;

void copy(char *target, std::size_t size, const char *source, std::size_t length) noexcept {
  if (length >= size) {
    length = size - 1;
    while (length > 0 && (static_cast<unsigned char>(source[length]) & 0xC0) == 0x80) --length;
  }
  std::memcpy(target, source, length);
  target[length] = '\0';
}
template <std::size_t N>
void copy(char (&target)[N], const std::string &source) noexcept {
  copy(target, N, source.data(), source.size());
}
template <std::size_t N>
void copy(char (&target)[N], const char *source) noexcept {
  copy(target, N, source, std::strlen(source));
}
}  // namespace

PendingError &pending_error() noexcept {
  static_assert(std::is_empty_v<PendingError>);
  static PendingError error;
  return error;
}

bool is_preloaded() noexcept { return preloaded; }
void set_preloaded() noexcept { preloaded = true; }

void raise_not_preloaded() {
  ereport(ERROR, errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
          errmsg("the backoffice library was not preloaded by the server"),
          errhint("Add backoffice to shared_preload_libraries in postgresql.conf and restart the server."));
}

void PendingError::take(const bo::Error &error) noexcept {
  pending.backend = nullptr;
  copy(pending.sqlstate, error.sqlstate);
  copy(pending.message, error.message);
  copy(pending.detail, error.detail);
  copy(pending.hint, error.hint);
  copy(pending.constraint, error.constraint);
}
void PendingError::take(const pg::Error &error) noexcept { pending.backend = error.data(); }
void PendingError::internal(const char *what) noexcept {
  pending = Pending{};
  copy(pending.sqlstate, sqlstate::kInternal);
  copy(pending.message, what);
}
void PendingError::out_of_memory() noexcept {
  pending = Pending{};
  copy(pending.sqlstate, "53200");
  copy(pending.message, "out of memory");
}

void PendingError::raise() {
  if (pending.backend != nullptr) ReThrowError(pending.backend);
  const char *s = pending.sqlstate;
  errstart_cold(ERROR, TEXTDOMAIN);
  errcode(MAKE_SQLSTATE(s[0], s[1], s[2], s[3], s[4]));
  errmsg_internal("%s", pending.message);
  if (pending.detail[0] != '\0') errdetail_internal("%s", pending.detail);
  if (pending.hint[0] != '\0') errhint("%s", pending.hint);
  if (pending.constraint[0] != '\0') err_generic_string(PG_DIAG_CONSTRAINT_NAME, pending.constraint);
  errfinish(__FILE__, __LINE__, __func__);
  pg_unreachable();
}

}  // namespace bo::pg
