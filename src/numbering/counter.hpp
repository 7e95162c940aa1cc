// The counters of gapless series: one row of number_counters each, locked from its first number to the end of the
// transaction.
//
// Inside an INSERT on a numbered table only the first number is written to the row; the rest are counted here and
// written when the statement ends, since a row that is updated for each of many numbers in one transaction grows slower
// with every version. What an aborted subtransaction counted is forgotten with it.
#pragma once
#include <cstdint>
#include <string>

#include "base/uuid.hpp"

namespace bo::numbering {

struct CounterKey {
  Uuid tenant;
  Uuid series;
  std::string period;  // the year, or empty
  Uuid location;       // the zero UUID where the series does not count by location
  friend bool operator==(const CounterKey &, const CounterKey &) = default;
};

// The next number; waits for whoever holds the counter. first begins a counter that is not there. In a statement, its
// end must be told by end_of_statement().
std::int64_t count_up(const CounterKey &key, std::int64_t first, bool in_statement);
// Gives back the statement's last number; false where it is not the last.
bool count_down(const CounterKey &key, std::int64_t sequence);
// Writes what was counted; the outermost statement's end forgets it here.
void end_of_statement(bool outermost);

}  // namespace bo::numbering
