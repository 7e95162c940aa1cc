// The text of a number: literal characters and {seq:N}, {yyyy}, {yy}, {mm}, {location}. No server calls.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bo::numbering {

struct NumberParts {
  std::int64_t sequence = 0;
  int year = 0;
  int month = 0;
  std::string location;  // the location's code
};

class Pattern {
 public:
  // 22023 where the text is no pattern: no {seq}, two of them, an unknown or open brace, a width beyond 18.
  static Pattern parse(std::string_view text);
  std::string format(const NumberParts &parts) const;
  bool uses_location() const noexcept;
  bool uses_year() const noexcept;

 private:
  enum class Kind { literal, sequence, year4, year2, month, location };
  struct Piece {
    Kind kind;
    std::string text;
    int width = 0;
  };
  std::vector<Piece> pieces_;
};

}  // namespace bo::numbering
