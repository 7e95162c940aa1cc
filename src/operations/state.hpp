// Whether the schema is there, and as young as the engine.
#pragma once
#include <cstdint>

namespace bo::operations {

inline constexpr int kEngineSchemaVersion = 1;  // the newest migration that this engine brings

bool schema_exists();
// 55000 "schema N is behind engine M" until deploy() has run; for every entry point that is more than reading.
void require_current();
// The same, only where the schema cannot be used at all: left behind by DROP EXTENSION, or restored without owners.
void require_deployed();
// The number of the database's life, which rises when its data come to live in another cluster, on another timeline or
// under another database (design.md 8). Raised here where nothing did it before: by the first audit row.
std::int32_t life();
// What deploy() does: makes the record where there is none, raises the life where the home differs, sets the version.
void record_deployment();

}  // namespace bo::operations
