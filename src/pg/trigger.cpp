#define BACKOFFICE_BOUNDARY
#include "pg/trigger.hpp"

#include "base/error.hpp"
#include "pg/call.hpp"
#include "pg/datum.hpp"

namespace bo::pg {

namespace {
TriggerData *of(void *data) noexcept { return static_cast<TriggerData *>(data); }
TupleDesc shape(void *data) noexcept { return RelationGetDescr(of(data)->tg_relation); }
}  // namespace

Trigger::Trigger(void *call_info) {
  auto *info = static_cast<FunctionCallInfo>(call_info);
  if (!CALLED_AS_TRIGGER(info))
    throw bo::Error{sqlstate::kTriggerProtocol, "this function can only be called as a trigger"};
  data_ = info->context;
  TriggerData *data = of(data_);
  const TriggerEvent event = data->tg_event;
  before_ = TRIGGER_FIRED_BEFORE(event);
  row_ = TRIGGER_FIRED_FOR_ROW(event);
  event_ = TRIGGER_FIRED_BY_INSERT(event)   ? Event::insert
           : TRIGGER_FIRED_BY_UPDATE(event) ? Event::update
           : TRIGGER_FIRED_BY_DELETE(event) ? Event::erase
                                            : Event::truncate;
  if (!row_) return;
  if (event_ == Event::insert) {
    new_tuple_ = data->tg_trigtuple;
  } else {
    old_tuple_ = data->tg_trigtuple;
    if (event_ == Event::update) new_tuple_ = data->tg_newtuple;
  }
}

std::uint32_t Trigger::relation() const noexcept { return RelationGetRelid(of(data_)->tg_relation); }
std::string Trigger::table() const { return RelationGetRelationName(of(data_)->tg_relation); }
std::string Trigger::schema() const {
  const Oid space = RelationGetNamespace(of(data_)->tg_relation);
  const char *name = call([space]() noexcept { return get_namespace_name(space); });
  return name == nullptr ? "" : name;
}
int Trigger::argument_count() const noexcept { return of(data_)->tg_trigger->tgnargs; }
std::string_view Trigger::argument(int i) const noexcept { return of(data_)->tg_trigger->tgargs[i]; }

int Trigger::number(const char *column) const {
  TupleDesc tuple = shape(data_);
  for (int i = 0; i < tuple->natts; ++i) {
    Form_pg_attribute attribute = TupleDescAttr(tuple, i);
    if (!attribute->attisdropped && std::strcmp(NameStr(attribute->attname), column) == 0) return i + 1;
  }
  return 0;
}

bool Trigger::has(const char *column) const { return number(column) != 0; }

namespace {
bool is_of(TupleDesc tuple, int attribute, Type type) noexcept {
  const Oid actual = TupleDescAttr(tuple, attribute - 1)->atttypid;
  return actual == type_oid(type) || (type == Type::text && actual == VARCHAROID);
}
std::optional<Type> type_of(const Value &value) noexcept {
  switch (value.kind) {
    case Value::Kind::boolean: return Type::boolean;
    case Value::Kind::int4: return Type::int4;
    case Value::Kind::int8: return Type::int8;
    case Value::Kind::oid: return Type::oid;
    case Value::Kind::uuid: return Type::uuid;
    case Value::Kind::text: return Type::text;
    case Value::Kind::timestamptz: return Type::timestamptz;
    case Value::Kind::xid8: return Type::xid8;
    case Value::Kind::null:
    case Value::Kind::datum: return std::nullopt;
  }
  return std::nullopt;
}
[[noreturn]] void refuse_type(const std::string &table, const char *column) {
  throw bo::Error{sqlstate::kTriggerProtocol, "column \"" + std::string(column) + "\" of table " + table +
                                                  " has another type than this trigger needs"};
}
}  // namespace

bool Trigger::has(const char *column, Type type) const {
  const int attribute = number(column);
  return attribute != 0 && is_of(shape(data_), attribute, type);
}

RawDatum Trigger::get(Side side, const char *column, bool &null, std::optional<Type> type) const {
  const int attribute = number(column);
  auto *tuple = static_cast<HeapTuple>(side == Side::new_row ? new_tuple_ : old_tuple_);
  if (attribute == 0 || tuple == nullptr)
    throw bo::Error{sqlstate::kTriggerProtocol, "table " + table() + " has no column \"" + column + "\" for this trigger"};
  if (type && !is_of(shape(data_), attribute, *type)) refuse_type(table(), column);
  return heap_getattr(tuple, attribute, shape(data_), &null);
}

bool Trigger::is_null(Side side, const char *column) const {
  bool null;
  get(side, column, null);
  return null;
}
Uuid Trigger::uuid(Side side, const char *column) const {
  bool null;
  const Datum d = get(side, column, null, Type::uuid);
  return null ? Uuid{} : to_uuid(d);
}
std::optional<Uuid> Trigger::optional_uuid(Side side, const char *column) const {
  if (is_null(side, column)) return std::nullopt;
  return uuid(side, column);
}
bool Trigger::boolean(Side side, const char *column) const {
  bool null;
  const Datum d = get(side, column, null, Type::boolean);
  return !null && DatumGetBool(d);
}
std::optional<Timestamp> Trigger::timestamptz(Side side, const char *column) const {
  bool null;
  const Datum d = get(side, column, null, Type::timestamptz);
  if (null) return std::nullopt;
  return Timestamp{DatumGetTimestampTz(d)};
}
std::string Trigger::text(Side side, const char *column) const {
  bool null;
  const Datum d = get(side, column, null, Type::text);
  if (null) return {};
  struct varlena *flat = call([d]() noexcept {
    return pg_detoast_datum_packed(reinterpret_cast<struct varlena *>(DatumGetPointer(d)));
  });
  return std::string(VARDATA_ANY(flat), VARSIZE_ANY_EXHDR(flat));
}
Value Trigger::datum(Side side, const char *column, std::optional<Type> type) const {
  bool null;
  const Datum d = get(side, column, null, type);
  return null ? Value{} : Value::datum(d);
}

bool Trigger::changed(const char *column) const {
  bool old_null;
  bool new_null;
  const Datum before = get(Side::old_row, column, old_null);
  const Datum after = get(Side::new_row, column, new_null);
  if (old_null || new_null) return old_null != new_null;
  Form_pg_attribute attribute = TupleDescAttr(shape(data_), number(column) - 1);
  const bool by_value = attribute->attbyval;
  const int length = attribute->attlen;
  return !call([=]() noexcept { return datum_image_eq(before, after, by_value, length); });
}

bool Trigger::any_changed() const {
  TupleDesc tuple = shape(data_);
  for (int i = 0; i < tuple->natts; ++i) {
    Form_pg_attribute attribute = TupleDescAttr(tuple, i);
    if (!attribute->attisdropped && changed(NameStr(attribute->attname))) return true;
  }
  return false;
}

void Trigger::set(const char *column, const Value &value, std::optional<Type> datum_type) {
  int attribute = number(column);
  if (attribute == 0 || new_tuple_ == nullptr)
    throw bo::Error{sqlstate::kTriggerProtocol, "table " + table() + " has no column \"" + column + "\" to set"};
  TupleDesc tuple = shape(data_);
  const std::optional<Type> type = value.kind == Value::Kind::datum ? datum_type : type_of(value);
  if (type && !is_of(tuple, attribute, *type)) refuse_type(table(), column);
  auto *row = static_cast<HeapTuple>(new_tuple_);
  new_tuple_ = call([&]() noexcept {
    Datum datum = to_datum(value);
    bool null = value.kind == Value::Kind::null;
    return heap_modify_tuple_by_cols(row, tuple, 1, &attribute, &datum, &null);
  });
}

RawDatum Trigger::result() const noexcept {
  if (!row_ || !before_) return 0;
  return PointerGetDatum(event_ == Event::erase ? old_tuple_ : new_tuple_);
}

}  // namespace bo::pg
