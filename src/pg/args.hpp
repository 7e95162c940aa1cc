// Arguments and results of an SQL function, for entry.cpp. A missing argument that is required is named in the error.
#pragma once
#include <string>
#include <vector>

#include "pg/call.hpp"
#include "pg/guard.hpp"
#include "pg/values.hpp"

namespace bo::pg {

class Args {
 public:
  explicit Args(FunctionCallInfo info) : info_(info) {}

  bool is_null(int i) const { return absent(i); }
  Uuid uuid(int i, const char *name) const;
  std::string text(int i, const char *name) const;
  std::uint32_t oid(int i, const char *name) const;
  std::optional<Uuid> optional_uuid(int i) const;
  std::optional<std::string> optional_text(int i) const;
  std::vector<std::string> text_array(int i, const char *name) const;  // null elements are refused
  std::vector<std::string> text_array_or_empty(int i, const char *name) const;

 private:
  bool absent(int i) const { return i >= info_->nargs || info_->args[i].isnull; }
  void require(int i, const char *name) const;
  FunctionCallInfo info_;
};

Datum return_uuid(const Uuid &id);
Datum return_text(std::string_view text);
Datum return_null(FunctionCallInfo info);

// A set-returning function's rows, filled in one call.
class ResultSet {
 public:
  explicit ResultSet(FunctionCallInfo info);
  void add(std::initializer_list<Value> columns);

 private:
  ReturnSetInfo *set_;
};

}  // namespace bo::pg
