// What an SQL call site asked for last, for entry.cpp: a name in argument 0 is resolved to its number once, and again
// when the generation of the numbers has changed.
#pragma once
#include "pg/guard.hpp"

namespace bo::pg {

// 22004 where argument 0 is null; else whatever resolve() raises.
int call_site_number(FunctionCallInfo info, const char *argument, int (*resolve)(std::string_view),
                     std::uint64_t (*generation)());

}  // namespace bo::pg
