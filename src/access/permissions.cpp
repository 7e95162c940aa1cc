#include "access/permissions.hpp"

#include <algorithm>
#include <bitset>
#include <map>
#include <unordered_map>

#include "base/error.hpp"
#include "base/text.hpp"
#include "pg/session.hpp"
#include "pg/spi.hpp"

namespace bo::access {

namespace {

using Bits = std::bitset<kMostPermissions>;

// ---- the catalogue

struct Catalogue {
  std::uint64_t generation = 0;
  std::map<std::string, int, std::less<>> numbers;
  std::map<int, std::string> names;
};

// Session state, made on first use.
struct State;
State &state();

constinit pg::Watch permissions_watch{"backoffice", "permissions"};
constinit pg::Watch access_watches[] = {{"backoffice", "roles"},
                                        {"backoffice", "role_permissions"},
                                        {"backoffice", "user_roles"},
                                        {"backoffice", "user_permissions"}};

constinit pg::Statement read_catalogue{pg::As::engine, "SELECT name, number FROM backoffice.permissions", {}};

// ---- one user's permissions

struct Holdings {
  std::uint64_t generation = 0;
  bool passing = false;        // read under parallel query's old snapshot: good for this statement only
  std::int64_t valid_until = 0;  // microseconds; the first expiry among what was counted
  Bits anywhere;               // everywhere, or at some location
  Bits everywhere;
  std::vector<std::pair<Uuid, Bits>> granted_at;
  std::vector<std::pair<Uuid, Bits>> denied_at;
};

struct Key {
  Uuid tenant;
  Uuid user;
  friend bool operator==(const Key &a, const Key &b) { return a.tenant == b.tenant && a.user == b.user; }
};
struct KeyHash {
  std::size_t operator()(const Key &key) const noexcept {
    std::size_t a;
    std::size_t b;
    std::memcpy(&a, key.tenant.bytes.data() + 8, sizeof a);
    std::memcpy(&b, key.user.bytes.data() + 8, sizeof b);
    return a ^ (b * 0x9E3779B97F4A7C15ULL);
  }
};

constexpr std::size_t kMostUsers = 4096;  // then the cache starts anew

struct State {
  Catalogue catalogue;
  std::unordered_map<Key, Holdings, KeyHash> users;
  const Key *last_key = nullptr;
  Holdings *last = nullptr;
  std::uint64_t last_statement = 0;
  unsigned checks = 0;
};
State &state() {
  static State *instance = new State;
  return *instance;
}

std::uint64_t access_generation() {
  std::uint64_t sum = permissions_watch.generation();
  for (pg::Watch &watch : access_watches) sum += watch.generation();
  return sum;  // each part only grows
}

const Catalogue &catalogue() {
  Catalogue &known = state().catalogue;
  const std::uint64_t generation = permissions_watch.generation();
  if (known.generation == generation) return known;
  Catalogue fresh;
  fresh.generation = generation;
  pg::Rows rows(read_catalogue, {}, pg::Sees::newest);
  for (std::uint64_t i = 0; i < rows.size(); ++i) {
    const int number = rows.int4(i, 1);
    if (number < 0 || number >= kMostPermissions)
      throw Error{sqlstate::kInternal, "permission number " + std::to_string(number) + " is out of range"};
    fresh.numbers.emplace(rows.text(i, 0), number);
    fresh.names.emplace(number, rows.text(i, 0));
  }
  known = std::move(fresh);
  return known;
}

Bits expand_one(const Catalogue &all, std::string_view pattern) {
  Bits bits;
  const bool wildcard = !pattern.empty() && pattern.back() == '*';
  if (!wildcard) {
    const auto found = all.numbers.find(pattern);
    if (found != all.numbers.end()) bits.set(static_cast<std::size_t>(found->second));
    return bits;
  }
  const std::string_view prefix = pattern.substr(0, pattern.size() - 1);  // "" or "module."
  for (const auto &[name, number] : all.numbers)
    if (name.size() > prefix.size() && name.compare(0, prefix.size(), prefix) == 0)
      bits.set(static_cast<std::size_t>(number));
  return bits;
}

Bits &bits_at(std::vector<std::pair<Uuid, Bits>> &list, const Uuid &location) {
  for (auto &[place, bits] : list)
    if (place == location) return bits;
  return list.emplace_back(location, Bits{}).second;
}
const Bits *find_at(const std::vector<std::pair<Uuid, Bits>> &list, const Uuid &location) {
  for (const auto &[place, bits] : list)
    if (place == location) return &bits;
  return nullptr;
}

constinit pg::Statement read_holdings{
    pg::As::engine,
    "SELECT rp.permission, true, ur.location_id, ur.expires_at"
    " FROM backoffice.user_roles ur"
    " JOIN backoffice.roles r ON r.tenant_id OPERATOR(pg_catalog.=) ur.tenant_id"
    "  AND r.id OPERATOR(pg_catalog.=) ur.role_id AND r.is_active"
    " JOIN backoffice.role_permissions rp ON rp.tenant_id OPERATOR(pg_catalog.=) r.tenant_id"
    "  AND rp.role_id OPERATOR(pg_catalog.=) r.id"
    " WHERE ur.tenant_id OPERATOR(pg_catalog.=) $1 AND ur.user_id OPERATOR(pg_catalog.=) $2"
    " UNION ALL"
    " SELECT up.permission, up.effect OPERATOR(pg_catalog.=) 'grant', up.location_id, up.expires_at"
    " FROM backoffice.user_permissions up"
    " WHERE up.tenant_id OPERATOR(pg_catalog.=) $1 AND up.user_id OPERATOR(pg_catalog.=) $2",
    {pg::Type::uuid, pg::Type::uuid}};

// What a user holds now, of what lasts until a time at least.
Holdings load(const Key &key, std::int64_t lasting_until = INT64_MIN) {
  constexpr std::int64_t kNever = INT64_MAX;
  const Catalogue &all = catalogue();
  Holdings holdings;
  holdings.valid_until = kNever;
  const std::int64_t now = pg::now().microseconds;
  Bits denied;
  // The newest snapshot: one taken before a revocation was delivered must not be remembered after it.
  const pg::NewestSnapshot snapshot;
  holdings.passing = !snapshot.is_newest();
  pg::Rows rows(read_holdings, {key.tenant, key.user}, pg::Sees::running);
  for (std::uint64_t i = 0; i < rows.size(); ++i) {
    if (const auto expires = rows.optional_timestamptz(i, 3)) {
      if (expires->microseconds <= now || (rows.boolean(i, 1) && expires->microseconds < lasting_until)) continue;
      holdings.valid_until = std::min(holdings.valid_until, expires->microseconds);
    }
    const Bits bits = expand_one(all, rows.text(i, 0));
    const auto location = rows.optional_uuid(i, 2);
    if (rows.boolean(i, 1)) {
      (location ? bits_at(holdings.granted_at, *location) : holdings.everywhere) |= bits;
    } else {
      (location ? bits_at(holdings.denied_at, *location) : denied) |= bits;
    }
  }
  holdings.everywhere &= ~denied;
  holdings.anywhere = holdings.everywhere;
  for (auto &[location, bits] : holdings.granted_at) {
    bits &= ~denied;
    if (const Bits *taken = find_at(holdings.denied_at, location)) bits &= ~*taken;
    holdings.anywhere |= bits;
  }
  return holdings;
}

Holdings &holdings_of(const context::Actor &actor) {
  State &self = state();
  const std::uint64_t statement = pg::statement_number();
  // Once per statement, and now and then inside one: a PL/pgSQL loop of expressions starts no statement.
  if (self.last_statement != statement || (++self.checks & 63) == 0) {
    pg::accept_invalidations();
    self.last_statement = statement;
    if (self.last != nullptr && (self.last->passing || self.last->generation != access_generation() ||
                                 self.last->valid_until <= pg::now().microseconds))
      self.last = nullptr;
  }
  if (self.last != nullptr && self.last_key->tenant == actor.tenant && self.last_key->user == actor.user &&
      self.last->generation == access_generation())
    return *self.last;

  const Key key{actor.tenant, actor.user};
  auto found = self.users.find(key);
  const bool fresh = found != self.users.end() && !found->second.passing &&
                     found->second.generation == access_generation() &&
                     found->second.valid_until > pg::now().microseconds;
  if (!fresh) {
    // An invalidation that arrives while the rows are read makes them old at once: read again.
    Holdings holdings;
    for (int attempt = 0; attempt < 10; ++attempt) {
      const std::uint64_t generation = access_generation();
      holdings = load(key);
      holdings.generation = generation;
      if (generation == access_generation()) break;
    }
    self.last = nullptr;
    if (self.users.size() >= kMostUsers) self.users.clear();
    found = self.users.insert_or_assign(key, std::move(holdings)).first;
  }
  self.last_key = &found->first;
  self.last = &found->second;
  return *self.last;
}

}  // namespace

std::uint64_t catalogue_generation() { return permissions_watch.generation(); }

int permission_number(std::string_view name) {
  const Catalogue &all = catalogue();
  const auto found = all.numbers.find(name);
  if (found == all.numbers.end())
    throw Error{sqlstate::kInvalidParameter, "there is no permission " + quoted(name), {},
                "The table backoffice.permissions lists all of them."};
  return found->second;
}

std::string permission_name(int number) {
  const Catalogue &all = catalogue();
  const auto found = all.names.find(number);
  return found == all.names.end() ? std::string() : found->second;
}

std::vector<int> expand(const std::vector<std::string> &patterns, Unknown unknown) {
  const Catalogue &all = catalogue();
  Bits bits;
  for (const std::string &pattern : patterns) {
    const Bits one = expand_one(all, pattern);
    if (one.none() && unknown == Unknown::refuse)
      throw Error{sqlstate::kInvalidParameter, "there is no permission " + quoted(pattern), {},
                  "The table backoffice.permissions lists all of them."};
    bits |= one;
  }
  std::vector<int> numbers;
  for (std::size_t i = 0; i < bits.size(); ++i)
    if (bits.test(i)) numbers.push_back(static_cast<int>(i));
  return numbers;
}

bool holds(const context::Actor &actor, int permission) {
  return holdings_of(actor).anywhere.test(static_cast<std::size_t>(permission));
}

namespace {
bool holds_at(const Holdings &holdings, int permission, const std::optional<Uuid> &location) {
  const auto bit = static_cast<std::size_t>(permission);
  if (!location) return holdings.everywhere.test(bit);
  if (holdings.everywhere.test(bit)) {
    const Bits *denied = find_at(holdings.denied_at, *location);
    return denied == nullptr || !denied->test(bit);
  }
  const Bits *granted = find_at(holdings.granted_at, *location);
  return granted != nullptr && granted->test(bit);
}

}  // namespace

bool holds_at(const context::Actor &actor, int permission, const std::optional<Uuid> &location) {
  return holds_at(holdings_of(actor), permission, location);
}

std::vector<int> not_held_until(const context::Actor &actor, const std::vector<int> &permissions,
                                const std::optional<Uuid> &location, const std::optional<pg::Timestamp> &until) {
  const Holdings holdings = load(Key{actor.tenant, actor.user}, until ? until->microseconds : INT64_MAX);
  std::vector<int> missing;
  for (const int permission : permissions) {
    // Without a location: everywhere, and denied nowhere.
    bool held = holds_at(holdings, permission, location);
    if (!location)
      for (const auto &[place, denied] : holdings.denied_at) held = held && !denied.test(static_cast<std::size_t>(permission));
    if (!held) missing.push_back(permission);
  }
  return missing;
}

bool permits(const context::Actor &actor, int permission, const std::optional<Uuid> &location) {
  return location ? holds_at(actor, permission, location) : holds(actor, permission);
}

std::vector<int> all_held(const context::Actor &actor) {
  const Holdings &holdings = holdings_of(actor);
  std::vector<int> numbers;
  for (std::size_t i = 0; i < holdings.anywhere.size(); ++i)
    if (holdings.anywhere.test(i)) numbers.push_back(static_cast<int>(i));
  return numbers;
}

bool is_limited(const context::Actor &actor, int permission) {
  const Holdings &holdings = holdings_of(actor);
  const auto bit = static_cast<std::size_t>(permission);
  if (!holdings.everywhere.test(bit)) return true;
  for (const auto &[location, denied] : holdings.denied_at)
    if (denied.test(bit)) return true;
  return false;
}

void refuse(std::string_view permission) {
  throw Error{sqlstate::kInsufficientPrivilege, "permission " + quoted(permission) + " is missing",
              "The current user does not hold this permission in the current tenant.",
              "Ask an administrator of the tenant for a role that holds it."};
}

void require(std::string_view permission) {
  const int number = permission_number(permission);
  if (!holds(context::require(), number)) refuse(permission);
}

void require_at(std::string_view permission, const std::optional<Uuid> &location) {
  const int number = permission_number(permission);
  if (!holds_at(context::require(), number, location)) refuse(permission);
}

}  // namespace bo::access
