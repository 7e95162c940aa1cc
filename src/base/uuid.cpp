#include "base/uuid.hpp"

namespace bo {

namespace {
int hex_digit(char c) noexcept {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}
bool is_dash_position(std::size_t i) noexcept { return i == 8 || i == 13 || i == 18 || i == 23; }
}  // namespace

std::optional<Uuid> parse_uuid(std::string_view text) noexcept {
  if (text.size() != 36) return std::nullopt;
  Uuid id;
  std::size_t nibble = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_dash_position(i)) {
      if (text[i] != '-') return std::nullopt;
      continue;
    }
    const int digit = hex_digit(text[i]);
    if (digit < 0) return std::nullopt;
    id.bytes[nibble / 2] = static_cast<std::uint8_t>((id.bytes[nibble / 2] << 4) | digit);
    ++nibble;
  }
  return id;
}

std::string to_string(const Uuid &id) {
  static constexpr char kHex[] = "0123456789abcdef";
  std::string text;
  text.reserve(36);
  for (std::size_t i = 0; i < 16; ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += kHex[id.bytes[i] >> 4];
    text += kHex[id.bytes[i] & 15];
  }
  return text;
}

Uuid make_uuid_v7(UuidClock &clock, std::uint64_t unix_microseconds, const std::uint8_t random[8]) noexcept {
  const std::uint64_t milliseconds = unix_microseconds / 1000;
  const std::uint64_t fraction = (unix_microseconds % 1000) * 4096 / 1000;
  std::uint64_t stamp = (milliseconds << 12) | fraction;
  if (stamp <= clock.last) stamp = clock.last + 1;
  clock.last = stamp;

  Uuid id;
  const std::uint64_t time = stamp >> 12;
  for (int i = 0; i < 6; ++i) id.bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(time >> (40 - 8 * i));
  id.bytes[6] = static_cast<std::uint8_t>(0x70 | ((stamp >> 8) & 0x0f));
  id.bytes[7] = static_cast<std::uint8_t>(stamp);
  std::memcpy(&id.bytes[8], random, 8);
  id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3f) | 0x80);
  return id;
}

}  // namespace bo
