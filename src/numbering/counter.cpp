#include "numbering/counter.hpp"

#include <algorithm>
#include <vector>

#include "base/error.hpp"
#include "pg/session.hpp"
#include "pg/spi.hpp"

namespace bo::numbering {

namespace {

// A counter as it was when a subtransaction began.
struct Saved {
  std::uint32_t subtransaction;
  std::int64_t value;
  std::int64_t stored;
};
struct Open {
  CounterKey key;
  std::int64_t value;           // the last number given out
  std::int64_t stored;          // what the row says
  std::uint32_t opened_in;      // the subtransaction that locked it
  std::vector<Saved> saved;
};
struct State {
  std::vector<Open> open;
  bool watches = false;   // the callback is registered
  bool lost = false;      // memory ran out while a subtransaction began: nothing can be counted any more
};
State &state() {
  static State *instance = new State;
  return *instance;
}

constinit pg::Statement next_value{
    pg::As::engine,
    "UPDATE backoffice_private.number_counters SET value = value OPERATOR(pg_catalog.+) 1"
    " WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND series_id OPERATOR(pg_catalog.=) $2"
    " AND period OPERATOR(pg_catalog.=) $3 AND location_id OPERATOR(pg_catalog.=) $4 RETURNING value",
    {pg::Type::uuid, pg::Type::uuid, pg::Type::text, pg::Type::uuid}};
constinit pg::Statement first_value{
    pg::As::engine,
    "INSERT INTO backoffice_private.number_counters AS c (tenant_id, series_id, period, location_id, first, value)"
    " VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT (tenant_id, series_id, period, location_id)"
    " DO UPDATE SET value = c.value OPERATOR(pg_catalog.+) 1 RETURNING value",
    {pg::Type::uuid, pg::Type::uuid, pg::Type::text, pg::Type::uuid, pg::Type::int8}};
constinit pg::Statement write_value{
    pg::As::engine,
    "UPDATE backoffice_private.number_counters SET value = $5"
    " WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND series_id OPERATOR(pg_catalog.=) $2"
    " AND period OPERATOR(pg_catalog.=) $3 AND location_id OPERATOR(pg_catalog.=) $4",
    {pg::Type::uuid, pg::Type::uuid, pg::Type::text, pg::Type::uuid, pg::Type::int8}};

void began(std::uint32_t subtransaction) {
  for (Open &counter : state().open) counter.saved.push_back({subtransaction, counter.value, counter.stored});
}

void aborted(std::uint32_t subtransaction) noexcept {
  std::vector<Open> &open = state().open;
  std::erase_if(open, [subtransaction](const Open &counter) { return counter.opened_in >= subtransaction; });
  for (Open &counter : open) {
    while (!counter.saved.empty() && counter.saved.back().subtransaction >= subtransaction) {
      counter.value = counter.saved.back().value;
      counter.stored = counter.saved.back().stored;
      counter.saved.pop_back();
    }
  }
}

void committed(std::uint32_t subtransaction, std::uint32_t parent) noexcept {
  for (Open &counter : state().open) {
    if (counter.opened_in == subtransaction) counter.opened_in = parent;
    while (!counter.saved.empty() && counter.saved.back().subtransaction >= subtransaction) counter.saved.pop_back();
  }
}

void follow(pg::SubtransactionEvent event, std::uint32_t subtransaction, std::uint32_t parent) {
  switch (event) {
    case pg::SubtransactionEvent::begin: return began(subtransaction);
    case pg::SubtransactionEvent::out_of_memory: state().lost = true; return;
    case pg::SubtransactionEvent::commit: return committed(subtransaction, parent);
    case pg::SubtransactionEvent::abort: return aborted(subtransaction);
    case pg::SubtransactionEvent::transaction_end:
      state().open.clear();
      state().lost = false;
  }
}

std::int64_t read_next(const CounterKey &key, std::int64_t first) {
  {
    const pg::Rows rows(next_value, {key.tenant, key.series, key.period, key.location});
    if (!rows.empty()) return rows.int8(0, 0);
  }
  const pg::Rows rows(first_value, {key.tenant, key.series, key.period, key.location, first});
  return rows.int8(0, 0);
}

Open *find(const CounterKey &key) {
  for (Open &counter : state().open)
    if (counter.key == key) return &counter;
  return nullptr;
}

}  // namespace

std::int64_t count_up(const CounterKey &key, std::int64_t first, bool in_statement) {
  State &self = state();
  if (self.lost) throw Error{"53200", "out of memory while counting"};
  if (Open *counter = find(key)) return ++counter->value;
  const std::int64_t value = read_next(key, first);
  if (!in_statement) return value;
  if (!self.watches) pg::on_subtransaction(follow);
  self.watches = true;
  self.open.push_back({key, value, value, pg::subtransaction(), {}});
  return value;
}

bool count_down(const CounterKey &key, std::int64_t sequence) {
  Open *counter = find(key);
  if (counter == nullptr || counter->value != sequence) return false;
  --counter->value;
  return true;
}

void end_of_statement(bool outermost) {
  std::vector<Open> &open = state().open;
  for (std::size_t i = 0; i < open.size(); ++i) {  // by position: a DBA's trigger may open another one
    if (open[i].value == open[i].stored) continue;
    const CounterKey key = open[i].key;
    const std::int64_t value = open[i].value;
    if (pg::Rows(write_value, {key.tenant, key.series, key.period, key.location, value}).size() != 1)
      throw Error{sqlstate::kInternal, "the counter of a number series is gone"};
    if (Open *counter = find(key)) counter->stored = value;
  }
  if (outermost) state().open.clear();
}

}  // namespace bo::numbering
