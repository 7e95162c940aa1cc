// The proof that a gapless series is complete.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/uuid.hpp"

namespace bo::numbering {

// One counter: a series, or a year or location of it.
struct Proof {
  std::string kind;
  std::optional<std::string> period;
  std::optional<Uuid> location;
  std::int64_t first = 0;
  std::int64_t last = 0;
  std::int64_t issued = 0;   // numbers in use
  std::int64_t voided = 0;
  std::vector<std::string> problems;  // empty: complete; at most 100, one sentence each
};

// Every gapless series of the current tenant, or those of one kind. Needs numbering.view. 22023 for an unknown kind.
std::vector<Proof> verify(const std::optional<std::string> &kind);

}  // namespace bo::numbering
