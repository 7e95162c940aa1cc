#define BACKOFFICE_BOUNDARY
#include "pg/session.hpp"

#include "base/error.hpp"
#include "pg/call.hpp"
#include "pg/compat.h"

namespace bo::pg {

namespace {
constexpr const char *kOwner = "backoffice_owner";

struct Backend {
  std::string session_role_name;
  Oid session_role_of_name = InvalidOid;
  UuidClock uuid_clock;
  std::uint8_t random[512];
  std::size_t random_left = 0;
};
// Made on first use; a static object with a constructor would run while the server loads the library.
Backend &backend() {
  static Backend *instance = new Backend;
  return *instance;
}

std::uint64_t statements = 1;

constexpr int kMostWatches = 32;
Watch *watches[kMostWatches];
int watch_count = 0;

void on_relcache(Datum, Oid relation) {
  for (int i = 0; i < watch_count; ++i) watches[i]->invalidated(relation);
}
}  // namespace

std::uint32_t role_oid(const std::string &name) {
  const char *const text = name.c_str();
  return call([text]() noexcept { return get_role_oid(text, true); });
}

std::uint32_t owner_role() {
  const Oid owner = call([]() noexcept { return get_role_oid(kOwner, true); });
  if (owner == InvalidOid)
    throw bo::Error{sqlstate::kWrongState, "the role backoffice_owner does not exist", {},
                    "Run scripts/prepare-cluster, or create the extension again."};
  return owner;
}

std::uint32_t session_role() noexcept { return GetSessionUserId(); }
std::uint32_t current_role() noexcept { return GetUserId(); }
bool session_is_superuser() {
  return call([]() noexcept { return superuser_arg(GetSessionUserId()); });
}
bool current_is_superuser() {
  return call([]() noexcept { return superuser(); });
}

bool is_member(std::uint32_t role, std::uint32_t of) {
  if (role == InvalidOid || of == InvalidOid) return false;
  return call([role, of]() noexcept { return is_member_of_role_nosuper(role, of); });
}

bool owns_table(std::uint32_t table) {
  return call([table]() noexcept { return compat::owns_table(table, GetUserId()); });
}

const std::string &session_role_name() {
  Backend &self = backend();
  const Oid role = GetSessionUserId();
  // A role may be renamed while it is connected; names are cheap to read again once per transaction, not per row.
  static LocalTransactionId read_in = InvalidLocalTransactionId;
  if (self.session_role_of_name != role || read_in != compat::local_transaction()) {
    char *name = call([role]() noexcept { return GetUserNameFromId(role, true); });
    self.session_role_name = name == nullptr ? "" : name;
    self.session_role_of_name = role;
    read_in = compat::local_transaction();
  }
  return self.session_role_name;
}

bool is_replaying() noexcept { return SessionReplicationRole == SESSION_REPLICATION_ROLE_REPLICA; }

bool is_engine() {
  Oid user;
  int context;
  GetUserIdAndSecContext(&user, &context);
  if ((context & SECURITY_NOFORCE_RLS) == 0) return false;
  return user == owner_role();
}

std::uint32_t local_transaction() noexcept { return compat::local_transaction(); }
std::uint32_t subtransaction() noexcept { return GetCurrentSubTransactionId(); }
namespace {
using Follow = void (*)(SubtransactionEvent, std::uint32_t, std::uint32_t);
void subtransaction_event(SubXactEvent event, SubTransactionId own, SubTransactionId parent, void *follow) {
  const auto tell = reinterpret_cast<Follow>(follow);
  switch (event) {
    case SUBXACT_EVENT_START_SUB:
      try {
        tell(SubtransactionEvent::begin, own, parent);
      } catch (const std::bad_alloc &) {
        tell(SubtransactionEvent::out_of_memory, own, parent);
      }
      return;
    case SUBXACT_EVENT_COMMIT_SUB: return tell(SubtransactionEvent::commit, own, parent);
    case SUBXACT_EVENT_ABORT_SUB: return tell(SubtransactionEvent::abort, own, parent);
    case SUBXACT_EVENT_PRE_COMMIT_SUB: return;
  }
}
void transaction_event(XactEvent event, void *follow) {
  if (event == XACT_EVENT_COMMIT || event == XACT_EVENT_ABORT || event == XACT_EVENT_PREPARE)
    reinterpret_cast<Follow>(follow)(SubtransactionEvent::transaction_end, 0, 0);
}
}  // namespace
void on_subtransaction(void (*follow)(SubtransactionEvent, std::uint32_t, std::uint32_t)) {
  call([follow]() noexcept {
    RegisterSubXactCallback(subtransaction_event, reinterpret_cast<void *>(follow));
    RegisterXactCallback(transaction_event, reinterpret_cast<void *>(follow));
  });
}

namespace {
struct Unpreparable {
  LocalTransactionId transaction;
  const char *why;
};
Unpreparable unpreparable{InvalidLocalTransactionId, nullptr};
bool watches_prepare = false;

// Plain data only: the error leaves by longjmp.
void before_prepare(XactEvent event, void *) {
  if (event != XACT_EVENT_PRE_PREPARE || unpreparable.transaction != compat::local_transaction()) return;
  ereport(ERROR, errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE), errmsg_internal("%s", unpreparable.why),
          errhint("Commit it, or roll it back."));
}
}  // namespace
void refuse_prepare(const char *why) {
  if (!watches_prepare) call([]() noexcept { RegisterXactCallback(before_prepare, nullptr); });
  watches_prepare = true;
  unpreparable = Unpreparable{compat::local_transaction(), why};
}

bool in_transaction_block() noexcept { return IsTransactionBlock() || IsSubTransaction(); }
namespace {
struct ProcedureDepth {
  LocalTransactionId transaction;
  int depth;
};
ProcedureDepth procedure{InvalidLocalTransactionId, 0};
}  // namespace
bool inside_procedure() noexcept {
  return procedure.depth > 0 && procedure.transaction == compat::local_transaction();
}
void enter_procedure() noexcept {
  // An error leaves the depth behind; a new transaction begins at nothing.
  if (procedure.transaction != compat::local_transaction()) procedure.depth = 0;
  procedure.transaction = compat::local_transaction();
  ++procedure.depth;
}
void leave_procedure() noexcept {
  procedure.transaction = compat::local_transaction();  // COMMIT inside a procedure began another one
  if (procedure.depth > 0) --procedure.depth;
}
bool in_parallel_mode() noexcept { return IsInParallelMode(); }
bool is_read_only() noexcept { return XactReadOnly || RecoveryInProgress(); }

std::uint64_t top_transaction() {
  return call([]() noexcept { return U64FromFullTransactionId(GetTopFullTransactionId()); });
}

Timestamp now() noexcept { return Timestamp{GetCurrentTimestamp()}; }
Timestamp transaction_time() noexcept { return Timestamp{GetCurrentTransactionStartTimestamp()}; }

std::string to_text(Timestamp at) {
  pg_tm parts;
  fsec_t fraction;
  char buffer[64];
  if (timestamp2tm(at.microseconds, nullptr, &parts, &fraction, nullptr, nullptr) != 0) return "infinity";
  pg_snprintf(buffer, sizeof buffer, "%04d-%02d-%02d %02d:%02d:%02d UTC", parts.tm_year, parts.tm_mon, parts.tm_mday,
              parts.tm_hour, parts.tm_min, parts.tm_sec);
  return buffer;
}

std::optional<CivilDate> civil_date(Timestamp at, const std::string &time_zone) {
  const char *const name = time_zone.c_str();
  CivilDate date{};
  const bool known = call([&]() noexcept {
    pg_tz *zone = pg_tzset(name);
    if (zone == nullptr) return false;
    pg_time_t seconds = timestamptz_to_time_t(at.microseconds);
    pg_tm *parts = pg_localtime(&seconds, zone);
    if (parts == nullptr) return false;
    date = CivilDate{parts->tm_year + 1900, parts->tm_mon + 1, parts->tm_mday};
    return true;
  });
  if (!known) return std::nullopt;
  return date;
}

Uuid new_uuid() {
  Backend &self = backend();
  if (self.random_left < 8) {
    if (!pg_strong_random(self.random, sizeof self.random))
      throw bo::Error{sqlstate::kInternal, "the system gives no random numbers"};
    self.random_left = sizeof self.random;
  }
  self.random_left -= 8;
  constexpr std::int64_t kEpochShift = (std::int64_t{POSTGRES_EPOCH_JDATE} - UNIX_EPOCH_JDATE) * USECS_PER_DAY;
  return make_uuid_v7(self.uuid_clock, static_cast<std::uint64_t>(GetCurrentTimestamp() + kEpochShift),
                      self.random + self.random_left);
}

namespace {
// On a standby the lock itself would be refused, with another SQLSTATE.
void require_writable() {
  if (RecoveryInProgress())
    throw bo::Error{sqlstate::kReadOnly, "nothing can be written on a standby", {}, "Call it on the primary."};
}
}  // namespace
void lock_roles() {
  require_writable();
  call([]() noexcept { LockSharedObject(AuthIdRelationId, BOOTSTRAP_SUPERUSERID, 0, ShareUpdateExclusiveLock); });
}
void lock_schema(const char *schema) {
  require_writable();
  call([schema]() noexcept {
    LockDatabaseObject(NamespaceRelationId, get_namespace_oid(schema, false), 0, ShareUpdateExclusiveLock);
  });
}

Home home() {
  return call([]() noexcept {
    const TimeLineID timeline = RecoveryInProgress() ? 0 : GetWALInsertionTimeLine();
    return Home{static_cast<std::int64_t>(GetSystemIdentifier()), static_cast<std::int32_t>(timeline), MyDatabaseId};
  });
}

void log(const std::string &message) {
  const char *const text = message.c_str();
  call([text]() noexcept { ereport(LOG_SERVER_ONLY, errmsg_internal("%s", text)); });
}

void warning(const char *state, const std::string &message, const std::string &hint) {
  const char *const text = message.c_str();
  const char *const advice = hint.c_str();
  call([=]() noexcept {
    ereport(WARNING, errcode(MAKE_SQLSTATE(state[0], state[1], state[2], state[3], state[4])),
            errmsg_internal("%s", text), errhint("%s", advice));
  });
}

std::uint64_t statement_number() noexcept { return statements; }
void next_statement() noexcept { ++statements; }
void accept_invalidations() {
  call([]() noexcept { AcceptInvalidationMessages(); });
}

std::uint32_t table_oid(const char *schema, const char *table) {
  return call([=]() noexcept {
    const Oid space = get_namespace_oid(schema, true);
    return OidIsValid(space) ? get_relname_relid(table, space) : InvalidOid;
  });
}

void Watch::resolve() { oid_ = table_oid(schema_, table_); }

std::uint64_t Watch::generation() {
  if (!registered_) {
    if (watch_count == kMostWatches) throw bo::Error{sqlstate::kInternal, "too many watched tables"};
    if (watch_count == 0) call([]() noexcept { CacheRegisterRelcacheCallback(on_relcache, 0); });
    watches[watch_count++] = this;
    registered_ = true;
  }
  if (oid_ == InvalidOid) {
    resolve();
    ++generation_;  // without a table nothing is remembered
  }
  return generation_;
}

void Watch::invalidated(std::uint32_t relation) noexcept {
  if (relation != InvalidOid && relation != oid_) return;
  ++generation_;
  oid_ = InvalidOid;  // perhaps dropped and made again
}

void touch_table(std::uint32_t relation) {
  call([relation]() noexcept { CacheInvalidateRelcacheByRelid(relation); });
}

}  // namespace bo::pg
