// What a user may do: the catalogue of permissions and the per-backend cache of who holds which.
//
// Invariant: a change of roles or grants is seen at the next statement of every session. Triggers on the
// access tables ask for relation invalidation, which the server delivers at commit; each statement's first check
// takes delivery.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/uuid.hpp"
#include "context/context.hpp"
#include "pg/value.hpp"

namespace bo::access {

inline constexpr int kMostPermissions = 1024;

// The number of a permission in the catalogue; 22023 for a name that is not in it.
int permission_number(std::string_view name);
// Its generation; numbers remembered under another one must be asked for again.
std::uint64_t catalogue_generation();

// Whether the user holds the permission at all: everywhere, or at one location at least.
bool holds(const context::Actor &actor, int permission);
// Whether the user holds it at a location; with none given, everywhere.
bool holds_at(const context::Actor &actor, int permission, const std::optional<Uuid> &location);

// Which of the permissions the user does not hold at the location (none given: everywhere) for as long as until (none given:
// without end). Read anew, for the rare act of handing them on.
std::vector<int> not_held_until(const context::Actor &actor, const std::vector<int> &permissions,
                                const std::optional<Uuid> &location, const std::optional<pg::Timestamp> &until);
// What permitted() answers: held at the location given, or with none given at all, be it at one location only.
bool permits(const context::Actor &actor, int permission, const std::optional<Uuid> &location);
// Everything that a user holds somewhere.
std::vector<int> all_held(const context::Actor &actor);

// Whether the permission depends on the location at all: held at some locations only, or denied at some.
bool is_limited(const context::Actor &actor, int permission);

// 42501 naming the permission where the current user lacks it.
void require(std::string_view permission);
void require_at(std::string_view permission, const std::optional<Uuid> &location);
[[noreturn]] void refuse(std::string_view permission);

// All permissions that the names and wildcards given stand for, as numbers. Strict: 22023 for one that stands for none.
enum class Unknown { refuse, pass };
std::vector<int> expand(const std::vector<std::string> &patterns, Unknown unknown);
std::string permission_name(int number);

}  // namespace bo::access
