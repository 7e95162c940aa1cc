// Text helpers for messages, JSON details and SQL identifiers.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace bo {

// At most so many bytes of a text, cut at a character boundary.
std::string_view clipped(std::string_view text, std::size_t most);
// A name between double quotes for a message, cut after 80 bytes at a character boundary.
std::string quoted(std::string_view name);
// An SQL identifier, always quoted.
std::string sql_identifier(std::string_view name);
// An SQL literal, right whatever standard_conforming_strings says.
std::string sql_literal(std::string_view text);
// A JSON string, with its quotes.
std::string json_string(std::string_view text);
std::string join(const std::vector<std::string> &parts, std::string_view separator);

}  // namespace bo
