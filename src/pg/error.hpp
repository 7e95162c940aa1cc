// An error of the server on its way through C++ frames, to be raised again unchanged at the door.
#pragma once

struct ErrorData;

namespace bo::pg {

class Error {
 public:
  explicit Error(ErrorData *data) noexcept : data_(data) {}
  ErrorData *data() const noexcept { return data_; }

 private:
  ErrorData *data_;  // allocated in the memory context of the guarded call; that context frees it
};

}  // namespace bo::pg
#include "pg/no_postgres.hpp"
