// Whether the schema is there, and as young as the engine.
#pragma once
#include <cstdint>

namespace bo::operations {

inline constexpr int kEngineSchemaVersion = 1;  // the newest migration that this engine brings

bool schema_exists();
// 55000 "schema N is behind engine M" until deploy() has run; for every entry point that is more than reading.
void require_current();
// The number of the database's life, which changes when its data come to live in another cluster (design.md 8).
std::int32_t life();

}  // namespace bo::operations
