#define BACKOFFICE_BOUNDARY
#include "pg/spi.hpp"

#include "base/error.hpp"
#include "pg/call.hpp"
#include "pg/datum.hpp"
#include "pg/session.hpp"

namespace bo::pg {

namespace {
constexpr const char *kPinnedPath = "pg_catalog, pg_temp";
}

EngineScope::EngineScope() : exceptions_(std::uncaught_exceptions()) {
  const Oid owner = owner_role();
  Oid user;
  GetUserIdAndSecContext(&user, &security_context_);
  user_ = user;
  if (std::strcmp(namespace_search_path, kPinnedPath) != 0) {
    settings_level_ = NewGUCNestLevel();
    call([]() noexcept {
      (void)set_config_option("search_path", kPinnedPath, PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0, false);
    });
  }
  SetUserIdAndSecContext(owner, security_context_ | SECURITY_LOCAL_USERID_CHANGE | SECURITY_NOFORCE_RLS);
}
EngineScope::~EngineScope() {
  SetUserIdAndSecContext(user_, security_context_);
  // On the error path the (sub)transaction's abort restores the path.
  if (settings_level_ != 0 && std::uncaught_exceptions() == exceptions_) AtEOXact_GUC(true, settings_level_);
}

InstallerScope::InstallerScope() {
  Oid user;
  GetUserIdAndSecContext(&user, &security_context_);
  user_ = user;
  SetUserIdAndSecContext(BOOTSTRAP_SUPERUSERID, security_context_ | SECURITY_LOCAL_USERID_CHANGE);
}
InstallerScope::~InstallerScope() { SetUserIdAndSecContext(user_, security_context_); }

NewestSnapshot::NewestSnapshot() : pushed_(!IsInParallelMode()), exceptions_(std::uncaught_exceptions()) {
  if (pushed_) call([]() noexcept { PushActiveSnapshot(GetLatestSnapshot()); });
}
NewestSnapshot::~NewestSnapshot() {
  // On the error path the (sub)transaction's abort pops it.
  if (pushed_ && std::uncaught_exceptions() == exceptions_) PopActiveSnapshot();
}

namespace {
// Counts how often a statement is being run, also within itself.
class Use {
 public:
  explicit Use(int &count) noexcept : count_(count) { ++count_; }
  ~Use() { --count_; }
  Use(const Use &) = delete;
  Use &operator=(const Use &) = delete;

 private:
  int &count_;
};
}  // namespace

void Rows::connect() {
  caller_context_ = CurrentMemoryContext;
  exceptions_ = std::uncaught_exceptions();
  call([]() noexcept { SPI_connect(); });
  MemoryContextSwitchTo(static_cast<MemoryContext>(caller_context_));
}

void Rows::finish_call(int code, const char *text) {
  MemoryContextSwitchTo(static_cast<MemoryContext>(caller_context_));
  if (code < 0) throw bo::Error{sqlstate::kInternal, std::string("statement failed inside the engine: ") + text};
  size_ = SPI_processed;
  table_ = SPI_tuptable;
}

Rows::Rows(Statement &statement, std::initializer_list<Value> parameters, Sees sees, const Trigger *trigger) {
  connect();
  try {
    std::optional<EngineScope> engine;
    if (statement.as_ == As::engine) engine.emplace();
    std::optional<NewestSnapshot> newest;
    if (sees == Sees::newest) newest.emplace();
    Datum values[Statement::kMostParameters];
    char nulls[Statement::kMostParameters + 1] = "";
    const Value *const first = parameters.begin();
    const int count = static_cast<int>(parameters.size());
    const Use use(statement.running_);
    const bool plan_anew = ++statement.runs_ >= statement.next_plan_ && statement.running_ == 1;
    if (plan_anew) statement.next_plan_ *= 8;
    const int code = call([&]() noexcept {
      if (plan_anew && statement.plan_ != nullptr) {
        SPI_freeplan(static_cast<SPIPlanPtr>(statement.plan_));
        statement.plan_ = nullptr;
      }
      if (trigger != nullptr) SPI_register_trigger_data(static_cast<TriggerData *>(trigger->data()));
      if (statement.plan_ == nullptr) {
        Oid types[Statement::kMostParameters];
        for (int i = 0; i < statement.count_; ++i) types[i] = type_oid(statement.types_[i]);
        SPIPlanPtr plan = SPI_prepare(statement.text_, statement.count_, types);
        if (plan == nullptr) return SPI_result;
        SPI_keepplan(plan);
        statement.plan_ = plan;
      }
      for (int i = 0; i < count; ++i) {
        values[i] = to_datum(first[i]);
        nulls[i] = first[i].kind == Value::Kind::null ? 'n' : ' ';
      }
      return SPI_execute_plan(static_cast<SPIPlanPtr>(statement.plan_), values, nulls, sees != Sees::fresh, 0);
    });
    finish_call(code, statement.text_);
  } catch (...) {
    // (Sub)transaction abort ends the SPI level: the door raises ERROR.
    MemoryContextSwitchTo(static_cast<MemoryContext>(caller_context_));
    throw;
  }
}

Rows::Rows(const std::string &text, As as) {
  connect();
  try {
    std::optional<EngineScope> engine;
    if (as == As::engine) engine.emplace();
    const char *const source = text.c_str();
    const int code = call([source]() noexcept { return SPI_execute(source, false, 0); });
    finish_call(code, source);
  } catch (...) {
    MemoryContextSwitchTo(static_cast<MemoryContext>(caller_context_));
    throw;
  }
}

Rows::~Rows() {
  if (std::uncaught_exceptions() != exceptions_) return;
  SPI_finish();
  MemoryContextSwitchTo(static_cast<MemoryContext>(caller_context_));
}

RawDatum Rows::raw(std::uint64_t row, int column, bool &null) const {
  auto *table = static_cast<SPITupleTable *>(table_);
  if (table == nullptr || row >= size_ || column >= table->tupdesc->natts)
    throw bo::Error{sqlstate::kInternal, "a result has no such row or column"};
  // heap_getattr of a formed tuple; it raises only for system columns, which no statement of ours returns here.
  return heap_getattr(table->vals[row], column + 1, table->tupdesc, &null);
}

bool Rows::is_null(std::uint64_t row, int column) const {
  bool null;
  raw(row, column, null);
  return null;
}
bool Rows::boolean(std::uint64_t row, int column) const {
  bool null;
  const Datum d = raw(row, column, null);
  return !null && DatumGetBool(d);
}
std::int32_t Rows::int4(std::uint64_t row, int column) const {
  bool null;
  const Datum d = raw(row, column, null);
  return null ? 0 : DatumGetInt32(d);
}
std::int64_t Rows::int8(std::uint64_t row, int column) const {
  bool null;
  const Datum d = raw(row, column, null);
  return null ? 0 : DatumGetInt64(d);
}
std::uint32_t Rows::oid(std::uint64_t row, int column) const {
  bool null;
  const Datum d = raw(row, column, null);
  return null ? 0 : DatumGetObjectId(d);
}
Uuid Rows::uuid(std::uint64_t row, int column) const {
  bool null;
  const Datum d = raw(row, column, null);
  return null ? Uuid{} : to_uuid(d);
}
std::optional<Uuid> Rows::optional_uuid(std::uint64_t row, int column) const {
  if (is_null(row, column)) return std::nullopt;
  return uuid(row, column);
}
Timestamp Rows::timestamptz(std::uint64_t row, int column) const {
  bool null;
  const Datum d = raw(row, column, null);
  return Timestamp{null ? 0 : DatumGetTimestampTz(d)};
}
std::optional<Timestamp> Rows::optional_timestamptz(std::uint64_t row, int column) const {
  if (is_null(row, column)) return std::nullopt;
  return timestamptz(row, column);
}

std::string Rows::text(std::uint64_t row, int column) const {
  bool null;
  raw(row, column, null);
  if (null) return {};
  auto *table = static_cast<SPITupleTable *>(table_);
  char *value = call([&]() noexcept { return SPI_getvalue(table->vals[row], table->tupdesc, column + 1); });
  std::string copy(value);
  pfree(value);
  return copy;
}

std::vector<std::string> Rows::text_array(std::uint64_t row, int column) const {
  bool null;
  const Datum d = raw(row, column, null);
  std::vector<std::string> out;
  if (null) return out;
  Datum *elements;
  bool *nulls;
  int count;
  call([&]() noexcept {
    deconstruct_array(DatumGetArrayTypeP(d), TEXTOID, -1, false, TYPALIGN_INT, &elements, &nulls, &count);
    for (int i = 0; i < count; ++i)
      if (!nulls[i]) elements[i] = PointerGetDatum(pg_detoast_datum_packed(reinterpret_cast<struct varlena *>(DatumGetPointer(elements[i]))));
  });
  for (int i = 0; i < count; ++i)
    if (!nulls[i])
      out.emplace_back(VARDATA_ANY(DatumGetPointer(elements[i])), VARSIZE_ANY_EXHDR(DatumGetPointer(elements[i])));
  return out;
}

Value Rows::datum(std::uint64_t row, int column) const {
  bool null;
  const Datum d = raw(row, column, null);
  if (null) return Value{};
  Form_pg_attribute attribute = TupleDescAttr(static_cast<SPITupleTable *>(table_)->tupdesc, column);
  const bool by_value = attribute->attbyval;
  const int length = attribute->attlen;
  MemoryContext target = static_cast<MemoryContext>(caller_context_);
  return Value::datum(call([&]() noexcept {
    MemoryContext previous = MemoryContextSwitchTo(target);
    const Datum copy = datumCopy(d, by_value, length);
    MemoryContextSwitchTo(previous);
    return copy;
  }));
}

}  // namespace bo::pg
