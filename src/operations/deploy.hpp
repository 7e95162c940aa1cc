// Bringing the schema up to the engine: migrations that are missing, then convergence. Never touches data.
#pragma once
#include <string>
#include <vector>

namespace bo::operations {

// The first act of CREATE EXTENSION: makes the group roles and the two schemas, outside the extension. 42501 for a
// group role with powers of its own; 55000 for a backoffice schema that belongs to somebody else.
void bootstrap();
// CREATE EXTENSION's last act: deploys where the schema is new; a restore brings its own.
std::vector<std::string> deploy_if_new();
// Runs the migrations that are missing, then puts back what is missing or different: tables, indexes, defaults,
// functions, policies, triggers, grants, owners. Returns what it did, one phrase each. 42501 unless superuser.
std::vector<std::string> deploy();

// 42501 unless superuser; 55000 inside a tenant.
void require_administrator(const char *what);

}  // namespace bo::operations
