#include "numbering/series.hpp"

#include <map>

#include "access/permissions.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "context/context.hpp"
#include "numbering/counter.hpp"
#include "numbering/pattern.hpp"
#include "operations/state.hpp"
#include "pg/append.hpp"
#include "pg/commit.hpp"
#include "pg/session.hpp"
#include "pg/spi.hpp"

namespace bo::numbering {

namespace {

struct Series {
  Uuid id;
  Pattern pattern;
  bool gapless;
  bool by_year;
  bool by_location;
  std::int64_t first;
  std::string time_zone;  // the tenant's
};

struct SeriesKey {
  Uuid tenant;
  std::string kind;
  friend bool operator<(const SeriesKey &a, const SeriesKey &b) {
    const int order = std::memcmp(a.tenant.bytes.data(), b.tenant.bytes.data(), 16);
    return order != 0 ? order < 0 : a.kind < b.kind;
  }
};

// One number taken by a BEFORE trigger, until its AFTER trigger shows that the row was really inserted.
struct Taken {
  Uuid tenant;
  Uuid row;
  Uuid series;
  std::string period;
  Uuid location;
  std::int64_t sequence;
  std::string number;
  bool used = false;
};
// One INSERT on a numbered table that is being executed. ON CONFLICT and other triggers may drop rows whose number
// was taken already; those numbers go back, or are voided, when the statement ends.
struct Frame {
  std::uint32_t subtransaction;
  std::uint32_t relation;
  std::vector<Taken> taken;
  std::size_t next_used = 0;  // AFTER triggers come in the order of the BEFORE ones
};

struct State {
  std::uint64_t generation = 0;
  std::map<SeriesKey, Series> series;
  std::vector<Frame> frames;
  bool forgets = false;  // forget_frames() is registered
};
State &state() {
  static State *instance = new State;
  return *instance;
}

constinit pg::Watch series_watch{"backoffice", "number_series"};
constinit pg::Watch tenants_watch{"backoffice", "tenants"};

constinit pg::Statement find_series{
    pg::As::engine,
    "SELECT s.id, s.pattern, s.mode, s.scope, s.first_number, t.time_zone FROM backoffice.number_series s"
    " JOIN backoffice.tenants t ON t.id OPERATOR(pg_catalog.=) s.tenant_id"
    " WHERE s.tenant_id OPERATOR(pg_catalog.=) $1 AND s.kind OPERATOR(pg_catalog.=) $2 AND s.is_active",
    {pg::Type::uuid, pg::Type::text}};

Series series_of(const Uuid &tenant, const std::string &kind) {
  State &self = state();
  const std::uint64_t generation = series_watch.generation() + tenants_watch.generation();
  if (self.generation != generation) {
    self.series.clear();
    self.generation = generation;
  }
  const SeriesKey key{tenant, kind};
  const auto found = self.series.find(key);
  if (found != self.series.end()) return found->second;
  pg::Rows rows(find_series, {tenant, kind}, pg::Sees::newest);
  if (rows.empty())
    throw Error{sqlstate::kInvalidParameter, "there is no number series of the kind " + quoted(kind), {},
                "The table backoffice.number_series lists the tenant's series."};
  const std::string scope = rows.text(0, 3);
  Series series{rows.uuid(0, 0),
                Pattern::parse(rows.text(0, 1)),
                rows.text(0, 2) == "gapless",
                scope == "year" || scope == "location_year",
                scope == "location" || scope == "location_year",
                rows.int8(0, 4),
                rows.text(0, 5)};
  return self.series.emplace(key, std::move(series)).first->second;
}

constinit pg::Statement location_code{
    pg::As::engine,
    "SELECT code FROM backoffice.locations"
    " WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND id OPERATOR(pg_catalog.=) $2",
    {pg::Type::uuid, pg::Type::uuid}};
constinit pg::Appender ledger{"backoffice",
                              "numbers",
                              {"tenant_id", "series_id", "period", "location_id", "sequence", "kind", "number",
                               "resource", "resource_id", "issued_at", "issued_by", "voided_at", "voided_by",
                               "void_reason"}};

std::string hex(const Uuid &id) {
  std::string text = to_string(id);
  std::erase(text, '-');
  return text;
}

constinit pg::Statement find_sequence{
    pg::As::engine,
    "SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace"
    " WHERE n.nspname OPERATOR(pg_catalog.=) 'backoffice_private' AND c.relname OPERATOR(pg_catalog.~~) $1",
    {pg::Type::text}};

// A fast series counts in a sequence of its own, made at first use: no lock to wait for, and a rollback leaves a gap.
std::int64_t count_fast(const Series &series, const std::string &period, const Uuid &place) {
  std::string name = "fast_" + hex(series.id);
  if (!period.empty()) name += "_" + period;
  if (!(place == Uuid{})) name += "_" + hex(place).substr(20);
  // The catalog as it is now: another session may have made the sequence after our snapshot.
  const auto exists = [&name] { return pg::table_oid("backoffice_private", name.c_str()) != 0; };
  if (!exists()) {
    pg::lock_schema("backoffice_private");
    pg::accept_invalidations();
    if (!exists())
      pg::Rows("CREATE SEQUENCE backoffice_private." + name + " START " + std::to_string(series.first) +
                   " MINVALUE " + std::to_string(series.first),
               pg::As::engine);
  }
  return pg::Rows("SELECT pg_catalog.nextval('backoffice_private." + name + "')", pg::As::engine).int8(0, 0);
}

std::int64_t count(const Uuid &tenant, const Series &series, const std::string &period, const Uuid &place) {
  if (!series.gapless) return count_fast(series, period, place);
  // A prepared transaction would hold the counter for as long as it likes.
  pg::refuse_prepare("a transaction that took a gapless number cannot be prepared");
  pg::release_locks_early();
  return count_up({tenant, series.id, period, place}, series.first, !state().frames.empty());
}

Taken take(const Uuid &tenant, const std::string &kind, const std::optional<Uuid> &location) {
  const Series series = series_of(tenant, kind);
  const bool needs_location = series.by_location || series.pattern.uses_location();
  if (needs_location && !location)
    throw Error{sqlstate::kWrongState, "a number of the kind " + quoted(kind) + " needs a location",
                "The series counts by location, and none was given.", "Give the location."};
  NumberParts parts;
  const auto date = pg::civil_date(pg::now(), series.time_zone);
  if (!date)
    throw Error{sqlstate::kWrongState, "the tenant's time zone " + quoted(series.time_zone) + " is unknown", {},
                "Set a time zone of pg_timezone_names for the tenant."};
  parts.year = date->year;
  parts.month = date->month;
  if (series.pattern.uses_location()) {
    pg::Rows rows(location_code, {tenant, *location});
    if (rows.empty())
      throw Error{sqlstate::kInvalidParameter, "there is no such location", {}, "Pass the id of a location."};
    parts.location = rows.text(0, 0);
  }
  Taken taken;
  taken.series = series.id;
  if (series.by_year) taken.period = std::to_string(date->year);
  if (series.by_location) taken.location = *location;
  parts.sequence = count(tenant, series, taken.period, taken.location);
  taken.sequence = parts.sequence;
  taken.number = series.pattern.format(parts);
  return taken;
}

void record(const Uuid &tenant, const std::string &kind, const Taken &taken, const pg::Value &resource,
            const pg::Value &row, const pg::Value &void_reason) {
  const pg::Value user = context::user_in(tenant);
  const bool voided = void_reason.kind != pg::Value::Kind::null;
  ledger.append({tenant, taken.series, taken.period, taken.location, taken.sequence, kind, taken.number, resource, row,
                 pg::now(), user, voided ? pg::Value(pg::now()) : pg::Value{}, voided ? user : pg::Value{},
                 void_reason});
}

// A statement that fails leaves its frame behind; its (sub)transaction's abort takes it away.
void forget_frames(pg::SubtransactionEvent event, std::uint32_t subtransaction, std::uint32_t) {
  if (event == pg::SubtransactionEvent::transaction_end) state().frames.clear();
  if (event != pg::SubtransactionEvent::abort) return;
  std::erase_if(state().frames, [subtransaction](const Frame &frame) { return frame.subtransaction >= subtransaction; });
}

void push_frame(const pg::Trigger &trigger) {
  State &self = state();
  if (!self.forgets) pg::on_subtransaction(forget_frames);
  self.forgets = true;
  self.frames.push_back(Frame{pg::subtransaction(), trigger.relation(), {}, 0});
}

// The newest INSERT on the trigger's table that is under way. One statement may insert into several numbered tables, and
// a trigger into the same one again: the inner statement ends before the outer one goes on.
std::vector<Frame>::iterator frame_of(const pg::Trigger &trigger) {
  std::vector<Frame> &frames = state().frames;
  for (auto frame = frames.end(); frame != frames.begin();)
    if ((--frame)->relation == trigger.relation()) return frame;
  throw Error{sqlstate::kTriggerProtocol, "the numbering triggers of " + trigger.table() + " are not complete", {},
              "Call backoffice.deploy() as a superuser."};
}

std::string kind_of(const pg::Trigger &trigger) { return std::string(trigger.argument(0)); }
std::string column_of(const pg::Trigger &trigger) { return std::string(trigger.argument(1)); }

// Numbers whose rows were not inserted: the last ones go back to the counter, whose row is still locked; others
// are voided.
void settle(const std::string &kind, const std::string &resource, std::vector<Taken> &taken) {
  bool at_end = true;
  for (auto it = taken.rbegin(); it != taken.rend(); ++it) {
    if (it->used) {
      at_end = false;
      continue;
    }
    if (!series_of(it->tenant, kind).gapless) continue;
    if (at_end && count_down({it->tenant, it->series, it->period, it->location}, it->sequence)) continue;
    record(it->tenant, kind, *it, resource, {}, "the row was not inserted");
  }
}

}  // namespace

void on_insert_statement(pg::Trigger &trigger) {
  if (trigger.before()) {
    push_frame(trigger);
    return;
  }
  const auto ended = frame_of(trigger);
  Frame frame = std::move(*ended);
  state().frames.erase(ended);
  bool unused = false;
  for (const Taken &taken : frame.taken) unused = unused || !taken.used;
  if (unused) settle(kind_of(trigger), trigger.table(), frame.taken);
  end_of_statement(state().frames.empty());
}

void on_insert_row(pg::Trigger &trigger) {
  const std::string column = column_of(trigger);
  if (trigger.before()) {
    if (!trigger.is_null(pg::Side::new_row, column.c_str())) {
      if (pg::is_engine() || (!context::current() && pg::current_is_superuser())) return;
      throw Error{sqlstate::kInsufficientPrivilege, column + " is given by the number series",
                  "Numbers cannot be chosen.", "Leave " + column + " out of the insert."};
    }
    const Uuid tenant = trigger.uuid(pg::Side::new_row, "tenant_id");
    context::require_row_tenant(tenant);
    const auto location =
        trigger.has("location_id") ? trigger.optional_uuid(pg::Side::new_row, "location_id") : std::nullopt;
    Taken taken = take(tenant, kind_of(trigger), location);
    taken.tenant = tenant;
    taken.row = trigger.uuid(pg::Side::new_row, "id");
    trigger.set(column.c_str(), taken.number);
    frame_of(trigger)->taken.push_back(std::move(taken));
    return;
  }
  const Uuid row = trigger.uuid(pg::Side::new_row, "id");
  const std::string number = trigger.text(pg::Side::new_row, column.c_str());
  Frame &frame = *frame_of(trigger);
  for (std::size_t i = frame.next_used; i < frame.taken.size(); ++i) {
    Taken &taken = frame.taken[i];
    if (taken.used || !(taken.row == row) || taken.number != number) continue;
    taken.used = true;
    frame.next_used = i + 1;
    const Uuid tenant = trigger.uuid(pg::Side::new_row, "tenant_id");
    if (series_of(tenant, kind_of(trigger)).gapless)
      record(tenant, kind_of(trigger), taken, trigger.table(), row, {});
    return;
  }
}

void on_update_row(pg::Trigger &trigger) {
  const std::string column = column_of(trigger);
  if (!trigger.changed(column.c_str()) || pg::is_engine()) return;
  throw Error{sqlstate::kInsufficientPrivilege, column + " cannot be edited",
              "A number stays with its row; it can only be voided, with a reason.",
              "Leave " + column + " out of the update, or call backoffice.void_number()."};
}

namespace {
constinit pg::Statement find_number{
    pg::As::engine,
    "SELECT voided_at IS NOT NULL FROM backoffice.numbers"
    " WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND kind OPERATOR(pg_catalog.=) $2"
    " AND number OPERATOR(pg_catalog.=) $3",
    {pg::Type::uuid, pg::Type::text, pg::Type::text}};
constinit pg::Statement mark_void{
    pg::As::engine,
    "UPDATE backoffice.numbers SET voided_at = pg_catalog.now(), voided_by = $4, void_reason = $5"
    " WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND kind OPERATOR(pg_catalog.=) $2"
    " AND number OPERATOR(pg_catalog.=) $3 AND voided_at IS NULL",
    {pg::Type::uuid, pg::Type::text, pg::Type::text, pg::Type::uuid, pg::Type::text}};
constinit pg::Statement numbered_table{
    pg::As::engine,
    "SELECT table_name FROM backoffice_private.numbered_tables WHERE kind OPERATOR(pg_catalog.=) $1",
    {pg::Type::text}};
}  // namespace

void on_delete_row(pg::Trigger &trigger) {
  const std::string column = column_of(trigger);
  const std::string number = trigger.text(pg::Side::old_row, column.c_str());
  if (number.empty()) return;
  pg::Rows rows(find_number, {trigger.uuid(pg::Side::old_row, "tenant_id"), kind_of(trigger), number});
  if (rows.empty() || rows.boolean(0, 0)) return;
  throw Error{sqlstate::kRestrictViolation, "a row that carries the number " + quoted(number) + " cannot be deleted",
              "The series has no gaps; a number leaves it only by a void with a reason.",
              "Cancel or deactivate the row, or void the number first: SELECT backoffice.void_number('" +
                  kind_of(trigger) + "', " + sql_literal(number) + ", 'reason').",
              "numbers_in_use"};
}

std::string next_number(const std::string &kind, const std::optional<Uuid> &location) {
  operations::require_current();
  const context::Actor actor = context::require();
  access::require_at("numbering.issue", location);
  if (location && pg::Rows(location_code, {actor.tenant, *location}).empty())
    throw Error{sqlstate::kInvalidParameter, "there is no such location", {}, "Pass the id of a location."};
  if (!pg::Rows(numbered_table, {kind}).empty())
    throw Error{sqlstate::kInvalidParameter, "numbers of the kind " + quoted(kind) + " belong to rows of a table", {},
                "Insert a row; it takes its number itself."};
  const Taken taken = take(actor.tenant, kind, location);
  if (series_of(actor.tenant, kind).gapless) record(actor.tenant, kind, taken, {}, {}, {});
  return taken.number;
}

void void_number(const std::string &kind, const std::string &number, const std::string &reason) {
  operations::require_current();
  const context::Actor actor = context::require();
  access::require("numbering.void");
  if (reason.find_first_not_of(" \t\r\n") == std::string::npos)
    throw Error{sqlstate::kInvalidParameter, "argument \"reason\" must not be empty", {},
                "Say why the number is not used."};
  if (reason.size() > 1000)
    throw Error{sqlstate::kInvalidParameter, "argument \"reason\" is longer than 1000 bytes"};
  if (pg::Rows(mark_void, {actor.tenant, kind, number, actor.user, reason}).size() == 1) return;
  if (pg::Rows(find_number, {actor.tenant, kind, number}).empty())
    throw Error{sqlstate::kInvalidParameter, "there is no number " + quoted(number) + " of the kind " + quoted(kind), {},
                "Numbers of gapless series are listed in backoffice.numbers."};
  throw Error{sqlstate::kWrongState, "the number " + quoted(number) + " is void already"};
}

namespace {
constinit pg::Statement find_counter{
    pg::As::engine,
    "SELECT 1 FROM backoffice_private.number_counters"
    " WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND series_id OPERATOR(pg_catalog.=) $2 LIMIT 1",
    {pg::Type::uuid, pg::Type::uuid}};

// Whether a series has given out a number. One that is being taken at this moment is not seen; it keeps a counter of its
// own, which stays provable.
bool has_counted(const Uuid &tenant, const Uuid &series) {
  return !pg::Rows(find_counter, {tenant, series}, pg::Sees::newest).empty() ||
         !pg::Rows(find_sequence, {"fast_" + hex(series) + "%"}, pg::Sees::newest).empty();
}
}  // namespace

void check_series(pg::Trigger &trigger) {
  const bool erased = trigger.event() == pg::Event::erase;
  const pg::Side side = erased ? pg::Side::old_row : pg::Side::new_row;
  const std::string kind = trigger.text(side, "kind");
  const bool of_table = !pg::Rows(numbered_table, {kind}).empty();
  if (erased) {
    if (pg::is_engine()) return;
    if (of_table)
      throw Error{sqlstate::kInsufficientPrivilege, "the number series " + quoted(kind) + " cannot be deleted",
                  "Rows of a table take their numbers from it.", "Change its pattern instead."};
    if (!pg::Rows(find_sequence, {"fast_" + hex(trigger.uuid(side, "id")) + "%"}).empty())
      throw Error{sqlstate::kWrongState, "the number series " + quoted(kind) + " has given out numbers",
                  "A new series of the kind would give them again.", "Take it out of use: is_active = false."};
    return;
  }
  if (of_table && trigger.text(side, "mode") != "gapless")
    throw Error{sqlstate::kInvalidParameter, "numbers of the kind " + quoted(kind) + " must be gapless",
                "They are on rows of a table and are proved by verify_numbers()."};
  const Pattern pattern = Pattern::parse(trigger.text(pg::Side::new_row, "pattern"));
  const std::string scope = trigger.text(pg::Side::new_row, "scope");
  const bool by_year = scope == "year" || scope == "location_year";
  const bool by_location = scope == "location" || scope == "location_year";
  if (by_year != pattern.uses_year() && by_year)
    throw Error{sqlstate::kInvalidParameter, "a series that begins anew each year must show the year", {},
                "Put {yyyy} or {yy} into the pattern: numbers of two years would be the same."};
  if (by_location && !pattern.uses_location())
    throw Error{sqlstate::kInvalidParameter, "a series by location must show the location", {},
                "Put {location} into the pattern: numbers of two locations would be the same."};
  if (trigger.event() != pg::Event::update) return;
  const Uuid series = trigger.uuid(pg::Side::new_row, "id");
  for (const char *column : {"kind", "mode", "scope", "first_number"}) {
    if (!trigger.changed(column)) continue;
    if (std::strcmp(column, "kind") != 0 && !has_counted(trigger.uuid(pg::Side::new_row, "tenant_id"), series)) continue;
    throw Error{sqlstate::kInsufficientPrivilege, std::string(column) + " of a number series cannot be changed",
                "Numbers that were given out would no longer be provable.", "Only the pattern may change."};
  }
}

}  // namespace bo::numbering
