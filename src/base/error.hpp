// The one exception of domain code, and the one table of SQLSTATEs that we raise (design.md 12).
#pragma once
#include <string>

namespace bo {

namespace sqlstate {
inline constexpr const char *kNoContext = "28000";              // no tenant context
inline constexpr const char *kInsufficientPrivilege = "42501";  // permission missing, or immutable
inline constexpr const char *kInvalidParameter = "22023";       // a parameter that makes no sense
inline constexpr const char *kNullNotAllowed = "22004";
inline constexpr const char *kInvalidText = "22P02";
inline constexpr const char *kCheckViolation = "23514";
inline constexpr const char *kRestrictViolation = "23503";
inline constexpr const char *kLimitReached = "53400";
inline constexpr const char *kWrongState = "55000";
inline constexpr const char *kNoActiveTransaction = "25P01";
inline constexpr const char *kReadOnly = "25006";
inline constexpr const char *kTriggerProtocol = "39P01";
inline constexpr const char *kInternal = "XX000";
}  // namespace sqlstate

// This statement fails. Expected outcomes are return values instead.
struct Error {
  const char *sqlstate;
  std::string message;     // lower case, no full stop: what failed
  std::string detail{};    // full sentences: the facts
  std::string hint{};      // what the caller can do
  std::string constraint{};
};

}  // namespace bo
