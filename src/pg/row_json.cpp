#define BACKOFFICE_BOUNDARY
#include "pg/row_json.hpp"

#include <algorithm>
#include <memory>
#include <unordered_map>

#include "pg/call.hpp"
#include "pg/compat.h"
#include "pg/datum.hpp"
#include "pg/script.hpp"

namespace bo::pg {

namespace {

enum class Kind : std::uint8_t { boolean, int2, int4, int8, numeric, text, time, uuid, jsonb, other };

struct Column {
  int index;  // in the tuple, from 0
  std::string name;
  Kind kind;
  Oid type;
  Oid output;  // for Kind::other and for keys
  bool by_value;
  int length;
};

// What describe_change() needs to know of a table, made once per table and backend.
struct Shape {
  std::vector<Column> columns;  // in the order that jsonb keeps its keys
  std::vector<Column> key;      // the primary key without the tenant, in its own order
  int tenant = -1;              // index of the tenant's column
  bool by_settings = false;     // some type's output follows the client's settings
};
using Shapes = std::unordered_map<Oid, std::shared_ptr<Shape>>;
Shapes *shapes = nullptr;

void forget(Datum, Oid relation) {
  if (relation == InvalidOid) {
    shapes->clear();
    return;
  }
  shapes->erase(relation);
}

Kind kind_of(Oid type) noexcept {
  switch (type) {
    case BOOLOID: return Kind::boolean;
    case INT2OID: return Kind::int2;
    case INT4OID: return Kind::int4;
    case INT8OID: return Kind::int8;
    case NUMERICOID: return Kind::numeric;
    case TEXTOID:
    case VARCHAROID: return Kind::text;
    case TIMESTAMPTZOID:
    case TIMESTAMPOID:
    case DATEOID:
    case TIMEOID: return Kind::time;
    case UUIDOID: return Kind::uuid;
    case JSONBOID: return Kind::jsonb;
    default: return Kind::other;
  }
}

// jsonb keeps keys by length, then by bytes.
bool jsonb_order(const Column &a, const Column &b) {
  if (a.name.size() != b.name.size()) return a.name.size() < b.name.size();
  return a.name < b.name;
}

std::shared_ptr<const Shape> shape_of(Relation table) {
  if (shapes == nullptr) {
    shapes = new Shapes;
    call([]() noexcept { CacheRegisterRelcacheCallback(forget, 0); });
  }
  const Oid oid = RelationGetRelid(table);
  const auto found = shapes->find(oid);
  if (found != shapes->end()) return found->second;

  const auto made = std::make_shared<Shape>();
  Shape &shape = *made;
  TupleDesc tuple = RelationGetDescr(table);
  int keys[INDEX_MAX_KEYS];
  int key_count = 0;
  {
    const Oid index_oid = call([table]() noexcept { return compat::primary_key(table); });
    if (index_oid != InvalidOid)
      call([&]() noexcept {
        Relation index = index_open(index_oid, AccessShareLock);
        for (int i = 0; i < index->rd_index->indnkeyatts; ++i) {
          const int attribute = index->rd_index->indkey.values[i];
          if (attribute > 0) keys[key_count++] = attribute - 1;
        }
        index_close(index, AccessShareLock);
      });
  }
  int id_column = -1;
  for (int i = 0; i < tuple->natts; ++i) {
    Form_pg_attribute attribute = TupleDescAttr(tuple, i);
    if (attribute->attisdropped) continue;
    Column column{};
    column.index = i;
    column.name = NameStr(attribute->attname);
    column.type = attribute->atttypid;
    column.kind = kind_of(attribute->atttypid);
    column.by_value = attribute->attbyval;
    column.length = attribute->attlen;
    const Oid type = attribute->atttypid;
    column.output = call([type]() noexcept {
      Oid function;
      bool variable;
      getTypeOutputInfo(type, &function, &variable);
      return function;
    });
    if (column.name == "tenant_id" && column.kind == Kind::uuid) {
      shape.tenant = i;
    } else {
      if (column.name == "id" && column.kind == Kind::uuid) id_column = i;
    }
    shape.by_settings = shape.by_settings || column.kind == Kind::other;
    shape.columns.push_back(std::move(column));
  }
  for (int k = 0; k < key_count; ++k)
    for (const Column &column : shape.columns)
      if (column.index == keys[k] && column.index != shape.tenant) shape.key.push_back(column);
  if (shape.tenant < 0) shape.tenant = id_column;  // the table of tenants
  std::sort(shape.columns.begin(), shape.columns.end(), jsonb_order);
  (*shapes)[oid] = made;
  return made;
}

void set_string(JsonbValue *value, const char *text, std::size_t length) noexcept {
  value->type = jbvString;
  value->val.string.val = const_cast<char *>(text);
  value->val.string.len = static_cast<int>(length);
}

// A nested document as a tree: the encoder does not take the stored form inside another document.
void set_document(JsonbValue *value, Jsonb *document) noexcept {
  if (JB_ROOT_IS_SCALAR(document)) {
    JsonbExtractScalar(&document->root, value);
    return;
  }
  JsonbIterator *iterator = JsonbIteratorInit(&document->root);
  JsonbParseState *state = nullptr;
  JsonbValue part;
  JsonbValue *result = nullptr;
  JsonbIteratorToken token;
  while ((token = JsonbIteratorNext(&iterator, &part, false)) != WJB_DONE)
    result = pushJsonbValue(&state, token, token < WJB_BEGIN_ARRAY ? &part : nullptr);
  *value = *result;
}

// A value too large to be kept twice, and perhaps too large for jsonb, is told by its size and its hash.
constexpr Size kLargestValue = 16 * 1024 * 1024;
bool set_large(JsonbValue *value, const Column &column, Datum datum) noexcept {
  if (column.length != -1) return false;
  const Size size = toast_raw_datum_size(datum);
  if (size <= kLargestValue) return false;
  struct varlena *flat = pg_detoast_datum_packed(reinterpret_cast<struct varlena *>(DatumGetPointer(datum)));
  const uint64 hash = hash_bytes_extended(reinterpret_cast<const unsigned char *>(VARDATA_ANY(flat)),
                                          static_cast<int>(VARSIZE_ANY_EXHDR(flat)), 0);
  char *text = psprintf("(%zu bytes, hash %016llx)", static_cast<size_t>(VARSIZE_ANY_EXHDR(flat)),
                        static_cast<unsigned long long>(hash));
  set_string(value, text, std::strlen(text));
  return true;
}

// Raises as the server does; called inside call() only.
void set_value(JsonbValue *value, const Column &column, Datum datum) noexcept {
  if (set_large(value, column, datum)) return;
  switch (column.kind) {
    case Kind::boolean:
      value->type = jbvBool;
      value->val.boolean = DatumGetBool(datum);
      return;
    case Kind::int2:
      value->type = jbvNumeric;
      value->val.numeric = int64_to_numeric(DatumGetInt16(datum));
      return;
    case Kind::int4:
      value->type = jbvNumeric;
      value->val.numeric = int64_to_numeric(DatumGetInt32(datum));
      return;
    case Kind::int8:
      value->type = jbvNumeric;
      value->val.numeric = int64_to_numeric(DatumGetInt64(datum));
      return;
    case Kind::numeric: {
      Numeric number = DatumGetNumeric(datum);
      if (!numeric_is_nan(number) && !numeric_is_inf(number)) {
        value->type = jbvNumeric;
        value->val.numeric = number;
        return;
      }
      break;
    }
    case Kind::text: {
      struct varlena *flat = pg_detoast_datum_packed(reinterpret_cast<struct varlena *>(DatumGetPointer(datum)));
      set_string(value, VARDATA_ANY(flat), VARSIZE_ANY_EXHDR(flat));
      return;
    }
    case Kind::time: {
      const int utc = 0;
      char *text = static_cast<char *>(palloc(160));
      JsonEncodeDateTime(text, datum, column.type, column.type == TIMESTAMPTZOID ? &utc : nullptr);
      set_string(value, text, std::strlen(text));
      return;
    }
    case Kind::jsonb: set_document(value, DatumGetJsonbP(datum)); return;
    case Kind::uuid: {
      static constexpr char kHex[] = "0123456789abcdef";
      const unsigned char *bytes = DatumGetUUIDP(datum)->data;
      char *text = static_cast<char *>(palloc(36));
      char *at = text;
      for (int i = 0; i < UUID_LEN; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) *at++ = '-';
        *at++ = kHex[bytes[i] >> 4];
        *at++ = kHex[bytes[i] & 15];
      }
      set_string(value, text, 36);
      return;
    }
    case Kind::other: break;
  }
  char *text = OidOutputFunctionCall(column.output, datum);
  set_string(value, text, std::strlen(text));
}

struct Row {
  Datum *values = nullptr;
  bool *nulls = nullptr;
  bool present() const noexcept { return values != nullptr; }
};

Row deform(HeapTuple tuple, TupleDesc shape) {
  Row row;
  call([&]() noexcept {
    row.values = static_cast<Datum *>(palloc(sizeof(Datum) * static_cast<std::size_t>(shape->natts)));
    row.nulls = static_cast<bool *>(palloc(static_cast<std::size_t>(shape->natts)));
    heap_deform_tuple(tuple, shape, row.values, row.nulls);
  });
  return row;
}

bool same(const Column &c, const Row &a, const Row &b) noexcept {
  if (a.nulls[c.index] || b.nulls[c.index]) return a.nulls[c.index] == b.nulls[c.index];
  return datum_image_eq(a.values[c.index], b.values[c.index], c.by_value, c.length);
}

// One column of a key as text, the same under all settings. A colon inside it is escaped: it separates the columns.
std::string key_part(const Column &column, Datum datum) {
  if (column.kind == Kind::uuid) return to_string(to_uuid(datum));
  JsonbValue value;
  const char *text = call([&]() noexcept -> const char * {
    if (column.kind != Kind::time && column.kind != Kind::text) return OidOutputFunctionCall(column.output, datum);
    set_value(&value, column, datum);
    return pnstrdup(value.val.string.val, value.val.string.len);
  });
  std::string out;
  for (; *text != '\0'; ++text) {
    if (*text == ':' || *text == '\\') out += '\\';
    out += *text;
  }
  return out;
}

}  // namespace

RowChange describe_change(const Trigger &trigger) {
  auto *data = static_cast<TriggerData *>(trigger.data());
  TupleDesc tuple = RelationGetDescr(data->tg_relation);
  const auto held = shape_of(data->tg_relation);  // outlives an invalidation
  const Shape &shape = *held;

  std::optional<LocalSettings> neutral;
  if (shape.by_settings) {
    neutral.emplace();
    static constexpr std::pair<const char *, const char *> kNeutral[] = {
        {"DateStyle", "ISO, YMD"}, {"TimeZone", "UTC"},         {"IntervalStyle", "postgres"},
        {"bytea_output", "hex"},   {"extra_float_digits", "1"}, {"lc_monetary", "C"}};
    for (const auto &[name, value] : kNeutral) neutral->set(name, value);
  }

  Row before;
  Row after;
  if (trigger.event() == Event::insert) {
    after = deform(data->tg_trigtuple, tuple);
  } else {
    before = deform(data->tg_trigtuple, tuple);
    if (trigger.event() == Event::update) after = deform(data->tg_newtuple, tuple);
  }
  const Row &row = after.present() ? after : before;

  RowChange change;
  const Column *const first = shape.columns.data();
  const std::size_t count = shape.columns.size();
  const Trigger *const self = &trigger;
  Datum encoded_before = 0;
  Datum encoded_after = 0;
  change.changed = call([&]() noexcept {
    const Column **chosen = static_cast<const Column **>(palloc(sizeof(void *) * (count + 1)));
    std::size_t chosen_count = 0;
    const bool update = before.present() && after.present();
    for (std::size_t i = 0; i < count; ++i) {
      if (update ? !same(first[i], before, after) : !row.nulls[first[i].index]) chosen[chosen_count++] = &first[i];
    }
    if (update && chosen_count == 0) return false;
    const int secrets = self->argument_count();
    for (int side = 0; side < 2; ++side) {
      const Row &source = side == 0 ? before : after;
      if (!source.present()) continue;
      auto *pairs = static_cast<JsonbPair *>(palloc0(sizeof(JsonbPair) * (chosen_count + 1)));
      for (std::size_t i = 0; i < chosen_count; ++i) {
        const Column &column = *chosen[i];
        set_string(&pairs[i].key, column.name.data(), column.name.size());
        bool secret = false;
        for (int k = 0; k < secrets; ++k) secret = secret || self->argument(k) == column.name;
        if (source.nulls[column.index])
          pairs[i].value.type = jbvNull;
        else if (secret)
          set_string(&pairs[i].value, "(secret)", 8);
        else
          set_value(&pairs[i].value, column, source.values[column.index]);
      }
      JsonbValue object{};
      object.type = jbvObject;
      object.val.object.nPairs = static_cast<int>(chosen_count);
      object.val.object.pairs = pairs;
      (side == 0 ? encoded_before : encoded_after) = PointerGetDatum(JsonbValueToJsonb(&object));
    }
    return true;
  });
  if (!change.changed) return change;
  if (before.present()) change.before = Value::datum(encoded_before);
  if (after.present()) change.after = Value::datum(encoded_after);

  if (shape.tenant >= 0 && !row.nulls[shape.tenant]) change.tenant = to_uuid(row.values[shape.tenant]);
  for (const Column &column : shape.key) {
    if (!change.id.empty()) change.id += ':';
    if (!row.nulls[column.index]) change.id += key_part(column, row.values[column.index]);
  }
  return change;
}

}  // namespace bo::pg
