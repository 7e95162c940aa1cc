// The patterns of numbers: what they give, and what is no pattern.
#include "numbering/pattern.hpp"

#include <cstdint>

#include "check.hpp"

using bo::numbering::NumberParts;
using bo::numbering::Pattern;

namespace {

std::string format(const char *text, std::int64_t sequence) {
  return Pattern::parse(text).format(NumberParts{sequence, 2026, 3, "HAM-1"});
}

void formats_every_part() {
  CHECK_EQUAL(format("{seq:6}", 100001), "100001");
  CHECK_EQUAL(format("{seq:6}", 7), "000007");
  CHECK_EQUAL(format("{seq}", 7), "7");
  CHECK_EQUAL(format("{seq:1}", 0), "0");
  CHECK_EQUAL(format("ORD-{seq:6}", 12), "ORD-000012");
  CHECK_EQUAL(format("QUO-{yyyy}-{seq:5}", 12), "QUO-2026-00012");
  CHECK_EQUAL(format("{yy}{mm}/{seq:3}", 12), "2603/012");
  CHECK_EQUAL(format("{location}.{seq:2}", 5), "HAM-1.05");
  CHECK_EQUAL(format("\xC3\x84-{seq:2}-\xE2\x82\xAC", 5), "\xC3\x84-05-\xE2\x82\xAC");
}

void a_number_wider_than_its_pattern_is_shown_in_full() {
  CHECK_EQUAL(format("{seq:2}", 12345), "12345");
  CHECK_EQUAL(format("{seq:18}", 999999999999999999), "999999999999999999");
  CHECK_EQUAL(format("{seq}", INT64_MAX), "9223372036854775807");
}

void years_keep_their_width() {
  const Pattern pattern = Pattern::parse("{yy}-{yyyy}-{seq:1}");
  CHECK_EQUAL(pattern.format(NumberParts{1, 2007, 12, ""}), "07-2007-1");
  CHECK_EQUAL(pattern.format(NumberParts{1, 2100, 1, ""}), "00-2100-1");
}

void says_what_it_uses() {
  CHECK(!Pattern::parse("{seq:6}").uses_year());
  CHECK(!Pattern::parse("{seq:6}-{mm}").uses_year());
  CHECK(Pattern::parse("{seq:6}-{yyyy}").uses_year());
  CHECK(Pattern::parse("{seq:6}-{yy}").uses_year());
  CHECK(!Pattern::parse("{seq:6}-{yy}").uses_location());
  CHECK(Pattern::parse("{seq:6}-{location}").uses_location());
}

void refuses_what_is_no_pattern() {
  const std::string length = "1 to 100 characters";
  CHECK_REFUSES(Pattern::parse(""), "22023", length);
  CHECK_REFUSES(Pattern::parse(std::string(95, 'x') + "{seq:1}"), "22023", length);
  CHECK_REFUSES(Pattern::parse(std::string(1 << 20, '{')), "22023", length);
  CHECK_REFUSES(Pattern::parse("ORD"), "22023", "exactly once");
  CHECK_REFUSES(Pattern::parse("{yyyy}"), "22023", "exactly once");
  CHECK_REFUSES(Pattern::parse("{seq:3}{seq:3}"), "22023", "exactly once");
  CHECK_REFUSES(Pattern::parse("{seq:3"), "22023", "not closed");
  CHECK_REFUSES(Pattern::parse("{seq:3}{"), "22023", "not closed");
  CHECK_REFUSES(Pattern::parse("}{seq:3}"), "22023", "no opening one");
  CHECK_REFUSES(Pattern::parse("{seq:3}}"), "22023", "no opening one");
  CHECK_REFUSES(Pattern::parse("{{seq:3}}"), "22023", "unknown");
  CHECK_REFUSES(Pattern::parse("{}{seq:3}"), "22023", "{} is unknown");
  CHECK_REFUSES(Pattern::parse("{YYYY}{seq:3}"), "22023", "{YYYY} is unknown");
  CHECK_REFUSES(Pattern::parse("{dd}{seq:3}"), "22023", "{dd} is unknown");
  CHECK_REFUSES(Pattern::parse("{sequence}"), "22023", "unknown");
  CHECK_REFUSES(Pattern::parse("a\nb{seq:3}"), "22023", "control character");
  CHECK_REFUSES(Pattern::parse(std::string("a\0b{seq:3}", 10)), "22023", "control character");
  CHECK_REFUSES(Pattern::parse("a\x7f{seq:3}"), "22023", "control character");
}

void refuses_every_width_but_1_to_18() {
  for (const char *text : {"{seq:}", "{seq:0}", "{seq:00}", "{seq:19}", "{seq:99999999999999999999}", "{seq:-1}",
                           "{seq:+1}", "{seq: 1}", "{seq:1 }", "{seq:x}", "{seq:1.0}"})
    CHECK_REFUSES(Pattern::parse(text), "22023", "number from 1 to 18");
  CHECK_EQUAL(format("{seq:18}", 1), "000000000000000001");
  CHECK_EQUAL(format("{seq:006}", 1), "000001");
}

void the_longest_pattern_passes() {
  const std::string text = std::string(93, 'x') + "{seq:1}";
  CHECK_EQUAL(Pattern::parse(text).format(NumberParts{5, 2026, 1, ""}), std::string(93, 'x') + "5");
}

}  // namespace

int main() {
  formats_every_part();
  a_number_wider_than_its_pattern_is_shown_in_full();
  years_keep_their_width();
  says_what_it_uses();
  refuses_what_is_no_pattern();
  refuses_every_width_but_1_to_18();
  the_longest_pattern_passes();
  return check::result();
}
