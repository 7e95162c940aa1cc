#define BACKOFFICE_BOUNDARY
#include "pg/args.hpp"

#include "pg/compat.h"
#include "pg/datum.hpp"

namespace bo::pg {

void Args::require(int i, const char *name) const {
  if (absent(i))
    throw bo::Error{sqlstate::kNullNotAllowed, std::string("argument \"") + name + "\" must not be null"};
}

Uuid Args::uuid(int i, const char *name) const {
  require(i, name);
  return to_uuid(info_->args[i].value);
}
std::uint32_t Args::oid(int i, const char *name) const {
  require(i, name);
  return DatumGetObjectId(info_->args[i].value);
}
std::string Args::text(int i, const char *name) const {
  require(i, name);
  const Datum value = info_->args[i].value;
  const text_view view = call([value]() noexcept {
    struct varlena *flat = pg_detoast_datum_packed(reinterpret_cast<struct varlena *>(DatumGetPointer(value)));
    return text_view{VARDATA_ANY(flat), static_cast<std::size_t>(VARSIZE_ANY_EXHDR(flat))};
  });
  return std::string(view.data, view.size);
}

std::optional<Uuid> Args::optional_uuid(int i) const {
  if (is_null(i)) return std::nullopt;
  return uuid(i, "");
}
std::optional<std::string> Args::optional_text(int i) const {
  if (is_null(i)) return std::nullopt;
  return text(i, "");
}
std::vector<std::string> Args::text_array(int i, const char *name) const {
  require(i, name);
  const Datum value = info_->args[i].value;
  Datum *elements = nullptr;
  bool *nulls = nullptr;
  int count = 0;
  call([&]() noexcept {
    deconstruct_array(DatumGetArrayTypeP(value), TEXTOID, -1, false, TYPALIGN_INT, &elements, &nulls, &count);
    for (int k = 0; k < count; ++k)
      if (!nulls[k]) elements[k] = PointerGetDatum(pg_detoast_datum_packed(reinterpret_cast<struct varlena *>(DatumGetPointer(elements[k]))));
  });
  std::vector<std::string> out;
  for (int k = 0; k < count; ++k) {
    if (nulls[k])
      throw bo::Error{sqlstate::kNullNotAllowed, std::string("argument \"") + name + "\" must not contain nulls"};
    out.emplace_back(VARDATA_ANY(DatumGetPointer(elements[k])), VARSIZE_ANY_EXHDR(DatumGetPointer(elements[k])));
  }
  return out;
}
std::vector<std::string> Args::text_array_or_empty(int i, const char *name) const {
  if (is_null(i)) return {};
  return text_array(i, name);
}

Datum return_uuid(const Uuid &id) {
  const Value value(id);
  return call([&]() noexcept { return to_datum(value); });
}
Datum return_text(std::string_view text) {
  const Value value(text);
  return call([&]() noexcept { return to_datum(value); });
}
Datum return_null(FunctionCallInfo info) {
  info->isnull = true;
  return 0;
}

ResultSet::ResultSet(FunctionCallInfo info) : set_(reinterpret_cast<ReturnSetInfo *>(info->resultinfo)) {
  call([info]() noexcept {
    compat::begin_result_set(info, get_call_result_type(info, nullptr, nullptr) != TYPEFUNC_SCALAR);
  });
}

void ResultSet::add(std::initializer_list<Value> columns) {
  constexpr int kMost = 32;
  const Value *const first = columns.begin();
  const int count = static_cast<int>(columns.size());
  ReturnSetInfo *const set = set_;
  call([=]() noexcept {
    Datum values[kMost];
    bool nulls[kMost];
    for (int i = 0; i < count; ++i) {
      values[i] = to_datum(first[i]);
      nulls[i] = first[i].kind == Value::Kind::null;
    }
    tuplestore_putvalues(set->setResult, set->setDesc, values, nulls);
  });
}

Value text_array(const std::vector<std::string> &elements) {
  const std::string *const first = elements.data();
  const int count = static_cast<int>(elements.size());
  return Value::datum(call([=]() noexcept {
    auto *datums = static_cast<Datum *>(palloc(sizeof(Datum) * static_cast<std::size_t>(count + 1)));
    for (int i = 0; i < count; ++i)
      datums[i] = PointerGetDatum(cstring_to_text_with_len(first[i].data(), static_cast<int>(first[i].size())));
    return PointerGetDatum(construct_array(datums, count, TEXTOID, -1, false, TYPALIGN_INT));
  }));
}

Value zero_numeric() {
  return Value::datum(call([]() noexcept { return NumericGetDatum(int64_to_numeric(0)); }));
}

Value jsonb(const std::string &json) {
  const char *const text = json.c_str();
  return Value::datum(
      call([text]() noexcept { return DirectFunctionCall1(jsonb_in, CStringGetDatum(text)); }));
}

}  // namespace bo::pg
