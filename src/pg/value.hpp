// Plain values between domain logic and the server: parameters of statements, columns of appended rows, results.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/uuid.hpp"

namespace bo::pg {

using RawDatum = std::uintptr_t;

struct Timestamp {
  std::int64_t microseconds;  // since 2000-01-01 00:00 UTC, as the server counts
};

enum class Type : std::uint8_t {
  boolean, int4, int8, oid, uuid, text, name, timestamptz, numeric, jsonb, xid8, text_array, uuid_array
};

// One nullable value. Text and datums are borrowed: they outlive the call that they are passed to.
struct Value {
  enum class Kind : std::uint8_t { null, boolean, int4, int8, oid, uuid, text, timestamptz, xid8, datum };
  Kind kind = Kind::null;
  std::int64_t number = 0;
  Uuid id{};
  std::string_view string{};
  RawDatum raw = 0;

  Value() = default;
  Value(bool v) : kind(Kind::boolean), number(v) {}
  Value(std::int32_t v) : kind(Kind::int4), number(v) {}
  Value(std::int64_t v) : kind(Kind::int8), number(v) {}
  Value(const Uuid &v) : kind(Kind::uuid), id(v) {}
  Value(std::string_view v) : kind(Kind::text), string(v) {}
  Value(const std::string &v) : kind(Kind::text), string(v) {}
  Value(const char *v) : kind(Kind::text), string(v) {}
  Value(Timestamp v) : kind(Kind::timestamptz), number(v.microseconds) {}
  template <class T>
  Value(const std::optional<T> &v) {
    if (v) *this = Value(*v);
  }
  static Value oid(std::uint32_t v) {
    Value value;
    value.kind = Kind::oid;
    value.number = v;
    return value;
  }
  static Value xid8(std::uint64_t v) {
    Value value;
    value.kind = Kind::xid8;
    value.number = static_cast<std::int64_t>(v);
    return value;
  }
  static Value datum(RawDatum v) {
    Value value;
    value.kind = Kind::datum;
    value.raw = v;
    return value;
  }
};

}  // namespace bo::pg
#include "pg/no_postgres.hpp"
