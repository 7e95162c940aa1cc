// Text for messages, identifiers, literals and JSON.
#include "base/text.hpp"

#include "check.hpp"

using namespace bo;

namespace {

void clips_at_a_character_boundary() {
  CHECK_EQUAL(std::string(clipped("abc", 5)), "abc");
  CHECK_EQUAL(std::string(clipped("abc", 3)), "abc");
  CHECK_EQUAL(std::string(clipped("abc", 2)), "ab");
  CHECK_EQUAL(std::string(clipped("abc", 0)), "");
  CHECK_EQUAL(std::string(clipped("", 0)), "");
  // Two, three and four bytes: never half of one.
  CHECK_EQUAL(std::string(clipped("a\xC3\xA4", 2)), "a");
  CHECK_EQUAL(std::string(clipped("a\xE2\x82\xAC", 3)), "a");
  CHECK_EQUAL(std::string(clipped("a\xF0\x9F\x98\x80", 4)), "a");
  CHECK_EQUAL(std::string(clipped("a\xF0\x9F\x98\x80z", 5)), "a\xF0\x9F\x98\x80");
  // Nothing but continuation bytes is no character at all, and no reason to run off the front.
  CHECK_EQUAL(std::string(clipped("\x80\x80\x80", 2)), "");
}

void quotes_names_and_cuts_long_ones() {
  CHECK_EQUAL(quoted("orders"), "\"orders\"");
  CHECK_EQUAL(quoted(""), "\"\"");
  CHECK_EQUAL(quoted(std::string(80, 'x')), "\"" + std::string(80, 'x') + "\"");
  CHECK_EQUAL(quoted(std::string(81, 'x')), "\"" + std::string(80, 'x') + "...\"");
  CHECK_EQUAL(quoted(std::string(79, 'x') + "\xE2\x82\xAC"), "\"" + std::string(79, 'x') + "...\"");
  CHECK_EQUAL(quoted(std::string(1 << 20, 'x')).size(), 85u);
}

void identifiers_are_always_quoted() {
  CHECK_EQUAL(sql_identifier("orders"), "\"orders\"");
  CHECK_EQUAL(sql_identifier("Or\"der"), "\"Or\"\"der\"");
  CHECK_EQUAL(sql_identifier("\"; DROP TABLE x; --"), "\"\"\"; DROP TABLE x; --\"");
  CHECK_EQUAL(sql_identifier("back\\slash"), "\"back\\slash\"");
}

void literals_hold_whatever_the_server_thinks_of_backslashes() {
  CHECK_EQUAL(sql_literal("plain"), "'plain'");
  CHECK_EQUAL(sql_literal(""), "''");
  CHECK_EQUAL(sql_literal("O'Neil"), "'O''Neil'");
  CHECK_EQUAL(sql_literal("a\\b"), "E'a\\\\b'");
  CHECK_EQUAL(sql_literal("\\'; DROP TABLE x; --"), "E'\\\\''; DROP TABLE x; --'");
  CHECK_EQUAL(sql_literal("'\\"), "E'''\\\\'");
}

void json_strings_escape_what_json_forbids() {
  CHECK_EQUAL(json_string("plain"), "\"plain\"");
  CHECK_EQUAL(json_string(""), "\"\"");
  CHECK_EQUAL(json_string("say \"no\" to \\"), "\"say \\\"no\\\" to \\\\\"");
  CHECK_EQUAL(json_string("a\nb\tc\r"), "\"a\\u000ab\\u0009c\\u000d\"");
  CHECK_EQUAL(json_string(std::string("\x01\x1f", 2)), "\"\\u0001\\u001f\"");
  CHECK_EQUAL(json_string(std::string("\0", 1)), "\"\\u0000\"");
  CHECK_EQUAL(json_string("\x7f"), "\"\x7f\"");
  CHECK_EQUAL(json_string("\xC3\xA4\xF0\x9F\x98\x80"), "\"\xC3\xA4\xF0\x9F\x98\x80\"");
}

void joins_parts() {
  CHECK_EQUAL(join({}, ", "), "");
  CHECK_EQUAL(join({"a"}, ", "), "a");
  CHECK_EQUAL(join({"a", "b", "c"}, ", "), "a, b, c");
  CHECK_EQUAL(join({"a", "b"}, ""), "ab");
  // An empty part is a part: as many separators as between any others.
  CHECK_EQUAL(join({"a", "", "b"}, ","), "a,,b");
  CHECK_EQUAL(join({"", "b"}, ","), ",b");
}

}  // namespace

int main() {
  clips_at_a_character_boundary();
  quotes_names_and_cuts_long_ones();
  identifiers_are_always_quoted();
  literals_hold_whatever_the_server_thinks_of_backslashes();
  json_strings_escape_what_json_forbids();
  joins_parts();
  return check::result();
}
