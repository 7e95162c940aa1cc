// Guards: each says yes and no for its own fact, and every failure is reported.
#include "workflow/guards.hpp"

#include "check.hpp"

using namespace bo::workflow;

namespace {

// Everything in order.
Facts good() { return Facts{true, true, true, true, true, true, false}; }

const std::vector<std::string> &all_guards() {
  static const std::vector<std::string> all{"has_customer",  "has_lines",          "lines_priced", "totals_agree",
                                            "has_quotation", "quotation_accepted", "not_expired"};
  return all;
}

void each_guard_holds_when_its_fact_is_good_and_fails_alone_when_not() {
  struct Case {
    const char *guard;
    void (*spoil)(Facts &);
    const char *sentence;
  };
  static const Case kCases[] = {
      {"has_customer", [](Facts &f) { f.has_customer = false; }, "The order has no customer."},
      {"has_lines", [](Facts &f) { f.has_lines = false; }, "The order has no lines."},
      {"lines_priced", [](Facts &f) { f.lines_priced = false; }, "A line of the order has no price."},
      {"totals_agree", [](Facts &f) { f.totals_agree = false; }, "The order's amount is not the sum of its lines."},
      {"has_quotation", [](Facts &f) { f.has_quotation = false; }, "The order has no quotation."},
      {"quotation_accepted", [](Facts &f) { f.quotation_accepted = false; }, "No quotation of the order is accepted."},
      {"not_expired", [](Facts &f) { f.quotation_expired = true; }, "The order's quotation has expired."},
  };
  for (const Case &one : kCases) {
    CHECK(find_guard(one.guard) != nullptr);
    Facts facts = good();
    CHECK(failures({one.guard}, facts).empty());
    one.spoil(facts);
    const auto failed = failures(all_guards(), facts);
    CHECK_EQUAL(failed.size(), 1u);
    if (failed.size() != 1) continue;
    CHECK_EQUAL(failed[0].guard, one.guard);
    CHECK_EQUAL(failed[0].text, one.sentence);
  }
}

void every_failure_is_reported_in_the_order_asked() {
  const auto failed = failures({"totals_agree", "has_lines", "has_customer"}, Facts{});
  CHECK_EQUAL(failed.size(), 3u);
  CHECK_EQUAL(failed[0].guard, "totals_agree");
  CHECK_EQUAL(failed[1].guard, "has_lines");
  CHECK_EQUAL(failed[2].guard, "has_customer");
}

void an_unknown_guard_fails() {
  CHECK(find_guard("has_luck") == nullptr);
  CHECK(find_guard("") == nullptr);
  CHECK(find_guard("HAS_LINES") == nullptr);
  const auto failed = failures({"has_luck"}, good());
  CHECK_EQUAL(failed.size(), 1u);
  CHECK_EQUAL(failed[0].guard, "has_luck");
  CHECK(!failed[0].text.empty());
}

void no_guards_never_fail() { CHECK(failures({}, Facts{}).empty()); }

void failures_are_a_json_array() {
  CHECK_EQUAL(to_json({}), "[]");
  CHECK_EQUAL(to_json(failures({"has_lines"}, Facts{})),
              "[{\"guard\": \"has_lines\", \"message\": \"The order has no lines.\"}]");
  CHECK_EQUAL(to_json({{"a\"b", "c\\\n"}, {"d", "e"}}),
              "[{\"guard\": \"a\\\"b\", \"message\": \"c\\\\\\u000a\"}, {\"guard\": \"d\", \"message\": \"e\"}]");
}

void stamps_are_columns_each_once() {
  const std::vector<std::string> wanted{"quoted_at",    "confirmed_at", "production_started_at", "completed_at",
                                        "shipped_at",   "delivered_at", "posted_at",             "paid_at",
                                        "canceled_at",  "returned_at",  "voided_at"};
  CHECK(stamps() == wanted);
  for (const std::string &column : wanted) CHECK(is_stamp(column));
  for (const char *column : {"", "created_at", "ordered_at", "updated_at", "CONFIRMED_AT", "confirmed_at "})
    CHECK(!is_stamp(column));
}

}  // namespace

int main() {
  each_guard_holds_when_its_fact_is_good_and_fails_alone_when_not();
  every_failure_is_reported_in_the_order_asked();
  an_unknown_guard_fails();
  no_guards_never_fail();
  failures_are_a_json_array();
  stamps_are_columns_each_once();
  return check::result();
}
