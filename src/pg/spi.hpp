// Statements through SPI: prepared once per backend, run as the caller or as the engine.
#pragma once
#include <initializer_list>
#include <string>
#include <vector>

#include "pg/trigger.hpp"
#include "pg/value.hpp"

namespace bo::pg {

// caller: with the rights of whoever runs the statement, row security included.
// engine: as backoffice_owner, past FORCE ROW LEVEL SECURITY, as the server's own referential triggers work.
enum class As : std::uint8_t { caller, engine };

// A statement with a saved plan. Constant-initialised statics only: `static constinit Statement s{...}`.
// One statement is used under one As only, since a plan made under the engine's rights carries no row security.
class Statement {
 public:
  static constexpr int kMostParameters = 16;
  constexpr Statement(As as, const char *text, std::initializer_list<Type> types = {}) : text_(text), as_(as) {
    for (const Type type : types) types_[count_++] = type;
  }

 private:
  friend class Rows;
  const char *text_;
  As as_;
  int count_ = 0;
  Type types_[kMostParameters]{};
  void *plan_ = nullptr;
  // A plan made while the tables were small would be kept for good: it is made anew now and then, ever more rarely.
  std::uint64_t runs_ = 0;
  std::uint64_t next_plan_ = 16;
  int running_ = 0;
};

// Runs the rest of the scope with the engine's rights, and with a search path on which nobody can put anything: some
// syntax (IS DISTINCT FROM, IN, CASE x WHEN) looks its operators up there, and so would a name that lacks its schema.
class EngineScope {
 public:
  EngineScope();
  ~EngineScope();
  EngineScope(const EngineScope &) = delete;
  EngineScope &operator=(const EngineScope &) = delete;

 private:
  std::uint32_t user_;
  int security_context_;
  int settings_level_ = 0;  // 0: the path was pinned already
  int exceptions_;
};

// Runs the rest of the scope as the bootstrap superuser. For one purpose: attaching our trigger
// functions, which nobody else may use, to a table whose owner asked for it. Never with a client's text.
class InstallerScope {
 public:
  InstallerScope();
  ~InstallerScope();
  InstallerScope(const InstallerScope &) = delete;
  InstallerScope &operator=(const InstallerScope &) = delete;

 private:
  std::uint32_t user_;
  int security_context_;
};

// The newest snapshot for the rest of the scope, whatever the running statement sees. Under parallel query no new
// snapshot can be taken: then the running one stays, and is_newest() says so.
class NewestSnapshot {
 public:
  NewestSnapshot();
  ~NewestSnapshot();
  bool is_newest() const noexcept { return pushed_; }
  NewestSnapshot(const NewestSnapshot &) = delete;
  NewestSnapshot &operator=(const NewestSnapshot &) = delete;

 private:
  bool pushed_;
  int exceptions_;
};

// How a statement sees the data: fresh takes a new snapshot and sees all that this transaction did so far; running
// reuses the snapshot of the statement that is being executed, for functions called inside it; newest is what has been
// committed by now, also under REPEATABLE READ: for rules, and for what is remembered beyond the transaction.
enum class Sees : std::uint8_t { fresh, running, newest };

// The result of one statement. SPI stays connected for its lifetime, so scopes nest as the objects do.
class Rows {
 public:
  // With a trigger, the statement can name its transition tables.
  Rows(Statement &statement, std::initializer_list<Value> parameters, Sees sees = Sees::fresh,
       const Trigger *trigger = nullptr);
  // One-off text without parameters; for DDL and generated SQL.
  explicit Rows(const std::string &text, As as = As::caller);
  ~Rows();
  Rows(const Rows &) = delete;
  Rows &operator=(const Rows &) = delete;

  std::uint64_t size() const noexcept { return size_; }  // rows returned or changed
  bool empty() const noexcept { return size_ == 0; }

  // Columns count from 0. Reading a null gives the type's zero; is_null tells.
  bool is_null(std::uint64_t row, int column) const;
  bool boolean(std::uint64_t row, int column) const;
  std::int32_t int4(std::uint64_t row, int column) const;
  std::int64_t int8(std::uint64_t row, int column) const;
  std::uint32_t oid(std::uint64_t row, int column) const;
  Uuid uuid(std::uint64_t row, int column) const;
  std::optional<Uuid> optional_uuid(std::uint64_t row, int column) const;
  Timestamp timestamptz(std::uint64_t row, int column) const;
  std::optional<Timestamp> optional_timestamptz(std::uint64_t row, int column) const;
  std::string text(std::uint64_t row, int column) const;  // any type, in its output form
  std::vector<std::string> text_array(std::uint64_t row, int column) const;
  // A copy in the memory context that was current when the Rows were made.
  Value datum(std::uint64_t row, int column) const;

 private:
  RawDatum raw(std::uint64_t row, int column, bool &null) const;
  void connect();
  void finish_call(int code, const char *text);
  void *caller_context_ = nullptr;
  void *table_ = nullptr;
  std::uint64_t size_ = 0;
  int exceptions_ = 0;
};

}  // namespace bo::pg
#include "pg/no_postgres.hpp"
