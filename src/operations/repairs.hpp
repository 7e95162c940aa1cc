// What must be done to the tables that are there, so that they are as the schema's statements say.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "pg/script.hpp"

namespace bo::operations {

// For each table of the script that exists (schema.table): the statements that give it the defaults, constraints, indexes
// and triggers that it lacks, or has otherwise. None where it agrees. The whole schema is made anew, empty, in scratch
// schemas inside a subtransaction that is rolled back; the server's own description of both is compared.
std::map<std::string, std::vector<std::string>> table_repairs(const std::vector<pg::ScriptStatement> &script);

}  // namespace bo::operations
