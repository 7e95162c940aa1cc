// A UUID as plain bytes, and the version 7 generator (RFC 9562, 5.7).
#pragma once
#include <array>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace bo {

struct Uuid {
  std::array<std::uint8_t, 16> bytes{};
  friend bool operator==(const Uuid &a, const Uuid &b) noexcept {
    return std::memcmp(a.bytes.data(), b.bytes.data(), 16) == 0;
  }
};

// Parses the 36-character form, the only one that our settings hold.
std::optional<Uuid> parse_uuid(std::string_view text) noexcept;
std::string to_string(const Uuid &id);

// The last (millisecond, fraction) given out; successive UUIDs of one source never go backwards.
struct UuidClock {
  std::uint64_t last = 0;
};

// Makes a version 7 UUID from microseconds since 1970 and 8 random bytes. The 12 bits after the version
// carry the fraction of the millisecond, so that ids made within one millisecond keep their order.
Uuid make_uuid_v7(UuidClock &clock, std::uint64_t unix_microseconds, const std::uint8_t random[8]) noexcept;

}  // namespace bo
