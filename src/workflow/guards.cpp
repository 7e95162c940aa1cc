#include "workflow/guards.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace bo::workflow {

namespace {
constexpr Guard kGuards[] = {
    {"has_customer", [](const Facts &f) noexcept { return f.has_customer; }, "The order has no customer."},
    {"has_lines", [](const Facts &f) noexcept { return f.has_lines; }, "The order has no lines."},
    {"lines_priced", [](const Facts &f) noexcept { return f.lines_priced; }, "A line of the order has no price."},
    {"totals_agree", [](const Facts &f) noexcept { return f.totals_agree; },
     "The order's amount is not the sum of its lines."},
    {"has_quotation", [](const Facts &f) noexcept { return f.has_quotation; }, "The order has no quotation."},
    {"quotation_accepted", [](const Facts &f) noexcept { return f.quotation_accepted; },
     "No quotation of the order is accepted."},
    {"not_expired", [](const Facts &f) noexcept { return !f.quotation_expired; },
     "The order's quotation has expired."},
};
}  // namespace

const Guard *find_guard(std::string_view name) noexcept {
  for (const Guard &guard : kGuards)
    if (guard.name == name) return &guard;
  return nullptr;
}

std::vector<Failure> failures(const std::vector<std::string> &guards, const Facts &facts) {
  std::vector<Failure> out;
  for (const std::string &name : guards) {
    const Guard *guard = find_guard(name);
    if (guard == nullptr)
      out.push_back({name, "The guard is unknown to this engine."});
    else if (!guard->holds(facts))
      out.push_back({name, guard->failure});
  }
  return out;
}

std::string to_json(const std::vector<Failure> &failures) {
  std::vector<std::string> items;
  for (const Failure &failure : failures)
    items.push_back("{\"guard\": " + json_string(failure.guard) + ", \"message\": " + json_string(failure.text) + "}");
  return "[" + join(items, ", ") + "]";
}

const std::vector<std::string> &stamps() {
  static const std::vector<std::string> *const all = new std::vector<std::string>{
      "quoted_at",    "confirmed_at", "production_started_at", "completed_at", "shipped_at", "delivered_at",
      "posted_at",    "paid_at",      "canceled_at",           "returned_at",  "voided_at"};
  return *all;
}

bool is_stamp(std::string_view column) noexcept {
  return std::find(stamps().begin(), stamps().end(), column) != stamps().end();
}

}  // namespace bo::workflow
