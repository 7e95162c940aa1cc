// Guards: named conditions that must hold before a transition. Plain C++ over facts that the store collects.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace bo::workflow {

// What guards ask of an order, read in one statement.
struct Facts {
  bool has_customer = false;
  bool has_lines = false;
  bool lines_priced = false;
  bool totals_agree = false;
  bool has_quotation = false;
  bool quotation_accepted = false;
  bool quotation_expired = false;  // of the accepted one, or else of every one
};

struct Guard {
  std::string_view name;
  bool (*holds)(const Facts &) noexcept;
  const char *failure;  // a sentence for a clerk
};

const Guard *find_guard(std::string_view name) noexcept;

struct Failure {
  std::string guard;
  std::string text;
};
// Every guard that does not hold, in the order given; unknown names fail too.
std::vector<Failure> failures(const std::vector<std::string> &guards, const Facts &facts);
// The failures as a JSON array of {"guard", "message"}.
std::string to_json(const std::vector<Failure> &failures);

// The columns that a transition may stamp, in the order in which they can follow each other.
const std::vector<std::string> &stamps();
bool is_stamp(std::string_view column) noexcept;

}  // namespace bo::workflow
