// The one procedure that gives a table its guarantees: tenant column, policies, permissions, audit, timestamps.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/uuid.hpp"

namespace bo::access {

struct Enrolment {
  std::uint32_t table = 0;
  std::string module;                                  // of the permissions module.view, .create, .edit, .delete
  std::string create_action = "create";
  std::string edit_action = "edit";
  std::string delete_action = "delete";
  std::vector<std::string> commands = {"select", "insert", "update", "delete"};  // granted to the group roles
  std::vector<std::string> secret;                     // columns that the audit log never shows by value
  std::string order_column;                            // part of an order: its location limits hold for the row
  std::optional<Uuid> tenant;                          // owner of the rows that are there already
};

// Convergent: makes what is missing, replaces what differs, leaves the rest alone. 22023 for a table that cannot be
// enrolled, an unknown module or an unknown column; 42501 with a tenant context; the server's own where the caller
// does not own the table. Returns what it did, one phrase each.
std::vector<std::string> enrol(const Enrolment &enrolment);

// Partitions are no way round their table's policies: row security without a policy lets nothing through.
std::vector<std::string> close_partitions(std::uint32_t table);
// Puts a policy that lets nothing through on every enrolled table: before DROP EXTENSION takes the others away.
// enrol() takes it away again.
void close_all();
// Enrols every table outside our own schemas again, as it was enrolled; for deploy(), which enrols our own.
std::vector<std::string> enrol_others_again();

}  // namespace bo::access
