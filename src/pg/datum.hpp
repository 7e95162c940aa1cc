// Conversions between Value and the server's Datum. For src/pg only; each may raise and is called inside call().
#pragma once
#include "pg/prelude.h"

#include "pg/value.hpp"

namespace bo::pg {

inline Datum to_datum(const Value &value) noexcept {
  switch (value.kind) {
    case Value::Kind::null: return 0;
    case Value::Kind::boolean: return BoolGetDatum(value.number != 0);
    case Value::Kind::int4: return Int32GetDatum(static_cast<int32>(value.number));
    case Value::Kind::int8: return Int64GetDatum(value.number);
    case Value::Kind::oid: return ObjectIdGetDatum(static_cast<Oid>(value.number));
    case Value::Kind::timestamptz: return TimestampTzGetDatum(value.number);
    case Value::Kind::xid8: return UInt64GetDatum(static_cast<uint64>(value.number));
    case Value::Kind::datum: return value.raw;
    case Value::Kind::text:
      return PointerGetDatum(cstring_to_text_with_len(value.string.data(), static_cast<int>(value.string.size())));
    case Value::Kind::uuid: {
      auto *copy = static_cast<pg_uuid_t *>(palloc(sizeof(pg_uuid_t)));
      std::memcpy(copy->data, value.id.bytes.data(), UUID_LEN);
      return UUIDPGetDatum(copy);
    }
  }
  return 0;
}

inline Uuid to_uuid(Datum datum) noexcept {
  Uuid id;
  std::memcpy(id.bytes.data(), DatumGetUUIDP(datum)->data, UUID_LEN);
  return id;
}

inline Oid type_oid(Type type) noexcept {
  switch (type) {
    case Type::boolean: return BOOLOID;
    case Type::int4: return INT4OID;
    case Type::int8: return INT8OID;
    case Type::oid: return OIDOID;
    case Type::uuid: return UUIDOID;
    case Type::text: return TEXTOID;
    case Type::name: return NAMEOID;
    case Type::timestamptz: return TIMESTAMPTZOID;
    case Type::numeric: return NUMERICOID;
    case Type::jsonb: return JSONBOID;
    case Type::xid8: return XID8OID;
    case Type::text_array: return TEXTARRAYOID;
    case Type::uuid_array: return UUIDARRAYOID;
  }
  return InvalidOid;
}

}  // namespace bo::pg
