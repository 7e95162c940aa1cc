#include "numbering/pattern.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

namespace bo::numbering {

namespace {
constexpr int kWidest = 18;
constexpr std::size_t kLongest = 100;

[[noreturn]] void refuse(std::string_view text, const std::string &why) {
  throw Error{sqlstate::kInvalidParameter, "the number pattern " + quoted(text) + " makes no sense", why,
              "A pattern is text with {seq:N} once, and {yyyy}, {yy}, {mm} or {location} where wanted."};
}

std::string padded(std::int64_t number, int width) {
  std::string digits = std::to_string(number);
  if (static_cast<int>(digits.size()) < width) digits.insert(0, static_cast<std::size_t>(width) - digits.size(), '0');
  return digits;
}
}  // namespace

Pattern Pattern::parse(std::string_view text) {
  if (text.empty() || text.size() > kLongest) refuse(text, "It must have 1 to 100 characters.");
  Pattern pattern;
  int sequences = 0;
  std::string literal;
  const auto flush = [&] {
    if (!literal.empty()) pattern.pieces_.push_back({Kind::literal, literal, 0});
    literal.clear();
  };
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == '}') refuse(text, "A closing brace has no opening one.");
    if (static_cast<unsigned char>(text[i]) < 0x20 || text[i] == 0x7f) refuse(text, "It holds a control character.");
    if (text[i] != '{') {
      literal += text[i++];
      continue;
    }
    const std::size_t end = text.find('}', i);
    if (end == std::string_view::npos) refuse(text, "A brace is not closed.");
    const std::string_view name = text.substr(i + 1, end - i - 1);
    i = end + 1;
    flush();
    if (name == "yyyy") {
      pattern.pieces_.push_back({Kind::year4, {}, 4});
    } else if (name == "yy") {
      pattern.pieces_.push_back({Kind::year2, {}, 2});
    } else if (name == "mm") {
      pattern.pieces_.push_back({Kind::month, {}, 2});
    } else if (name == "location") {
      pattern.pieces_.push_back({Kind::location, {}, 0});
    } else if (name == "seq" || name.substr(0, 4) == "seq:") {
      int width = 1;
      if (name.size() > 3) {
        width = 0;
        for (const char c : name.substr(4)) {
          if (c < '0' || c > '9' || width > kWidest) refuse(text, "The width of {seq:N} is a number from 1 to 18.");
          width = width * 10 + (c - '0');
        }
        if (width < 1 || width > kWidest) refuse(text, "The width of {seq:N} is a number from 1 to 18.");
      }
      pattern.pieces_.push_back({Kind::sequence, {}, width});
      ++sequences;
    } else {
      refuse(text, "{" + std::string(clipped(name, 20)) + "} is unknown.");
    }
  }
  flush();
  if (sequences != 1) refuse(text, "It must hold {seq:N} exactly once.");
  return pattern;
}

std::string Pattern::format(const NumberParts &parts) const {
  std::string out;
  for (const Piece &piece : pieces_) {
    switch (piece.kind) {
      case Kind::literal: out += piece.text; break;
      case Kind::sequence: out += padded(parts.sequence, piece.width); break;
      case Kind::year4: out += padded(parts.year, 4); break;
      case Kind::year2: out += padded(parts.year % 100, 2); break;
      case Kind::month: out += padded(parts.month, 2); break;
      case Kind::location: out += parts.location; break;
    }
  }
  return out;
}

bool Pattern::uses_location() const noexcept {
  for (const Piece &piece : pieces_)
    if (piece.kind == Kind::location) return true;
  return false;
}
bool Pattern::uses_year() const noexcept {
  for (const Piece &piece : pieces_)
    if (piece.kind == Kind::year4 || piece.kind == Kind::year2) return true;
  return false;
}

}  // namespace bo::numbering
