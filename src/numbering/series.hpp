// Number series: allocation inside the statement that needs the number, the ledger of what was given out, voids and
// proof.
//
// Invariants of a gapless series: the counter's row is locked from allocation to commit, so numbers become visible in
// their order; each number from the first to the counter's value has one ledger row; a number is never given twice,
// and leaves use only by a void with a reason.
// Locks: one row of number_counters per series, period and location; taken after any row lock of the numbered table.
#pragma once
#include <optional>
#include <string>

#include "base/uuid.hpp"
#include "pg/trigger.hpp"
#include "pg/values.hpp"

namespace bo::numbering {

// The next number of a series that tables do not use (a tenant's own kind). Needs numbering.issue. 22023 for an
// unknown kind, or one whose numbers belong to a table; 55000 for a kind that needs a location that was not given.
std::string next_number(const std::string &kind, const std::optional<Uuid> &location);
// Takes a number out of use for good, with a reason. Needs numbering.void. 22023 for an unknown number or an empty
// reason; 55000 for one that is void already.
void void_number(const std::string &kind, const std::string &number, const std::string &reason);

// Triggers of a numbered table; arguments: the series' kind and the number's column.
void on_insert_statement(pg::Trigger &trigger);  // BEFORE and AFTER INSERT, statement
void on_insert_row(pg::Trigger &trigger);        // BEFORE and AFTER INSERT, row
void on_update_row(pg::Trigger &trigger);        // BEFORE UPDATE: a number cannot be edited
void on_delete_row(pg::Trigger &trigger);        // BEFORE DELETE: only a voided number's row can go

// BEFORE row trigger on number_series: checks the pattern; how numbers are counted stays, and so does a series that rows
// take their numbers from, or that has given out fast ones.
void check_series(pg::Trigger &trigger);

}  // namespace bo::numbering
