// What the backend knows of itself: roles, transaction, clock, randomness, settings of ours, invalidation.
#pragma once
#include <string>
#include <vector>

#include "pg/value.hpp"

namespace bo::pg {

// ---- roles
std::uint32_t owner_role();                      // backoffice_owner; 55000 where the role is gone
std::uint32_t role_oid(const std::string &name); // 0 where there is none
std::uint32_t session_role() noexcept;
std::uint32_t current_role() noexcept;
bool session_is_superuser();
bool current_is_superuser();
bool is_member(std::uint32_t role, std::uint32_t of);  // false for superusers without the grant; false where either is 0
bool owns_table(std::uint32_t table);  // the current role, or a superuser
const std::string &session_role_name();                // cached per backend
// True inside statements that run As::engine, and inside the server's own referential actions on our tables.
bool is_engine();
bool is_replaying() noexcept;  // an apply worker, or a superuser who replays rows: what is written has happened elsewhere

// ---- transaction and clock
std::uint32_t local_transaction() noexcept;
std::uint32_t subtransaction() noexcept;  // grows within a transaction
// Has a function told of subtransactions that begin, commit (into their parent) or abort, and of the transaction's end.
// It must not raise.
// Only begin may allocate; if that fails, out_of_memory follows.
enum class SubtransactionEvent : std::uint8_t { begin, out_of_memory, commit, abort, transaction_end };
void on_subtransaction(void (*follow)(SubtransactionEvent event, std::uint32_t subtransaction, std::uint32_t parent));
// Has PREPARE TRANSACTION refused (55000, this static text) for the rest of the transaction.
void refuse_prepare(const char *why);
bool in_transaction_block() noexcept;
// Inside CALL or DO, whose statements share one transaction although no block was begun.
bool inside_procedure() noexcept;
void enter_procedure() noexcept;
void leave_procedure() noexcept;
bool in_parallel_mode() noexcept;
bool is_read_only() noexcept;
std::uint64_t top_transaction();  // full 64-bit id, assigned if need be
Timestamp now() noexcept;         // the clock, not the transaction's start
Timestamp transaction_time() noexcept;
std::string to_text(Timestamp at);  // ISO 8601 in UTC, for messages
struct CivilDate {
  int year, month, day;
};
// The date in a named time zone; nullopt for an unknown zone.
std::optional<CivilDate> civil_date(Timestamp at, const std::string &time_zone);
Uuid new_uuid();
void log(const std::string &message);  // a line of the server's log
void warning(const char *sqlstate, const std::string &message, const std::string &hint);

// ---- locks until the end of the transaction, on objects that clients cannot lock by themselves
void lock_roles();                      // one CREATE EXTENSION of the cluster at a time
void lock_schema(const char *schema);   // one deploy, or one new sequence, at a time; nothing else waits for it

// ---- the cluster that the data live in
struct Home {
  std::int64_t system_identifier;
  std::int32_t timeline;
  std::uint32_t database;
};
Home home();

// ---- statements: a number that changes with every statement the executor starts. Checks that must see another
// session's revocation ask for pending invalidations once per number.
std::uint64_t statement_number() noexcept;
void next_statement() noexcept;  // executor hook only
void accept_invalidations();

// ---- invalidation: a generation counter per watched table, raised by the server when the table's definition
// changes or when touch_table() was called on it in a transaction that has committed (or in this one, at once
// after its command).
class Watch {
 public:
  constexpr Watch(const char *schema, const char *table) : schema_(schema), table_(table) {}
  std::uint64_t generation();  // resolves the table on first use
  void invalidated(std::uint32_t relation) noexcept;  // callback only

 private:
  void resolve();
  const char *schema_;
  const char *table_;
  std::uint32_t oid_ = 0;
  std::uint64_t generation_ = 1;
  bool registered_ = false;
};
void touch_table(std::uint32_t relation);
std::uint32_t table_oid(const char *schema, const char *table);  // 0 where there is none

}  // namespace bo::pg
#include "pg/no_postgres.hpp"
