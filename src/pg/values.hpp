// Arrays and documents as values, for domain logic; both live in the current memory context.
#pragma once
#include <string>
#include <vector>

#include "pg/value.hpp"

namespace bo::pg {

struct text_view {
  const char *data;
  std::size_t size;
};

Value text_array(const std::vector<std::string> &elements);
Value zero_numeric();
Value jsonb(const std::string &json);  // the text is JSON; 22P02 where it is not

}  // namespace bo::pg
#include "pg/no_postgres.hpp"
