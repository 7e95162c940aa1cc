// Parsing, printing and making UUIDs.
#include "base/uuid.hpp"

#include "check.hpp"

using bo::make_uuid_v7;
using bo::parse_uuid;
using bo::to_string;
using bo::Uuid;
using bo::UuidClock;

namespace {

constexpr const char *kText = "0190a1b2-c3d4-7e5f-8a6b-7c8d9eafb0c1";
constexpr std::uint8_t kZeros[8] = {};
constexpr std::uint8_t kOnes[8] = {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff};

void parses_the_36_character_form_in_any_case() {
  const auto lower = parse_uuid(kText);
  CHECK(lower.has_value());
  CHECK_EQUAL(to_string(*lower), kText);
  CHECK_EQUAL(static_cast<int>(lower->bytes[0]), 0x01);
  CHECK_EQUAL(static_cast<int>(lower->bytes[15]), 0xc1);
  const auto upper = parse_uuid("0190A1B2-C3D4-7E5F-8A6B-7C8D9EAFB0C1");
  CHECK(upper.has_value() && *upper == *lower);
  CHECK(parse_uuid("00000000-0000-0000-0000-000000000000") == Uuid{});
}

void refuses_every_other_form() {
  for (const char *text : {"", "-", "0190a1b2c3d47e5f8a6b7c8d9eafb0c1", "{0190a1b2-c3d4-7e5f-8a6b-7c8d9eafb0c1}",
                           "0190a1b2-c3d4-7e5f-8a6b-7c8d9eafb0c", "0190a1b2-c3d4-7e5f-8a6b-7c8d9eafb0c1 ",
                           "0190a1b2-c3d4-7e5f-8a6b-7c8d9eafb0cg", "0190a1b2-c3d4-7e5f-8a6b_7c8d9eafb0c1",
                           "0190a1b2c-3d4-7e5f-8a6b-7c8d9eafb0c1", "0190a1b2-c3d4-7e5f-8a6b-7c8d9eafb0-1",
                           " 190a1b2-c3d4-7e5f-8a6b-7c8d9eafb0c1", "+190a1b2-c3d4-7e5f-8a6b-7c8d9eafb0c1"})
    check::report(!parse_uuid(text).has_value(), __FILE__, __LINE__, std::string("parsed: ") + text);
  const std::string with_null("0190a1b2-c3d4-7e5f-8a6b-7c8d9eafb0c\0", 36);
  CHECK(!parse_uuid(with_null).has_value());
  CHECK(!parse_uuid(std::string(1 << 20, 'a')).has_value());
}

void version_7_carries_time_version_and_variant() {
  UuidClock clock;
  // 2022-02-22 19:22:22.000 UTC, the example of RFC 9562, A.6.
  const Uuid id = make_uuid_v7(clock, 1645557742000ULL * 1000, kZeros);
  CHECK_EQUAL(to_string(id), "017f22e2-79b0-7000-8000-000000000000");
  UuidClock other;
  CHECK_EQUAL(to_string(make_uuid_v7(other, 1645557742000ULL * 1000, kOnes)), "017f22e2-79b0-7000-bfff-ffffffffffff");
}

void the_fraction_of_the_millisecond_follows_the_version() {
  UuidClock clock;
  // Half a millisecond is 2048 of 4096.
  CHECK_EQUAL(to_string(make_uuid_v7(clock, 1645557742000ULL * 1000 + 500, kZeros)),
              "017f22e2-79b0-7800-8000-000000000000");
  CHECK_EQUAL(to_string(make_uuid_v7(clock, 1645557742000ULL * 1000 + 999, kZeros)),
              "017f22e2-79b0-7ffb-8000-000000000000");
}

void one_source_never_goes_backwards() {
  UuidClock clock;
  const std::int64_t noon = 1700000000000000;
  std::string last;
  bool ascending = true;
  // The clock stands still, then goes back an hour, then on again.
  constexpr std::int64_t kOffsets[] = {0, 0, -3600000000, 1, 1, 1000000};
  for (const std::int64_t offset : kOffsets) {
    for (int i = 0; i < 5000; ++i) {
      const auto at = static_cast<std::uint64_t>(noon + offset);
      const std::string text = to_string(make_uuid_v7(clock, at, i % 2 == 0 ? kOnes : kZeros));
      ascending = ascending && last < text && text[14] == '7' && (text[19] == '8' || text[19] == 'b');
      last = text;
    }
  }
  CHECK(ascending);
}

void the_fraction_runs_over_into_the_next_millisecond() {
  UuidClock clock{(std::uint64_t{1645557742000} << 12) | 0xfff};
  CHECK_EQUAL(to_string(make_uuid_v7(clock, 1645557742000ULL * 1000, kZeros)), "017f22e2-79b1-7000-8000-000000000000");
}

}  // namespace

int main() {
  parses_the_36_character_form_in_any_case();
  refuses_every_other_form();
  version_7_carries_time_version_and_variant();
  the_fraction_of_the_millisecond_follows_the_version();
  one_source_never_goes_backwards();
  the_fraction_runs_over_into_the_next_millisecond();
  return check::result();
}
