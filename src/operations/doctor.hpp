// Looks for what would break a promise, and says what mends it. Changes nothing.
#pragma once
#include <string>
#include <vector>

namespace bo::operations {

struct Finding {
  std::string finding;  // a short name of the kind, the same in every database
  std::string detail;   // what was found where
  std::string remedy;   // the statement that mends it
};

// Every finding; none where all promises hold. 42501 unless superuser, 55000 inside a tenant.
std::vector<Finding> examine();

}  // namespace bo::operations
