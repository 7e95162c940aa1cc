// What a utility statement would do, as far as the context's hook must know it.
#pragma once

namespace bo::pg {

enum class Utility {
  hold_cursor, prepare_transaction, listen, notify, lock_table, load, definition, none
};
// definition: any DDL, which may leave a temporary object behind.
// The kind of a parsed utility statement; for LISTEN also its channel. Plain reading: nothing is allocated or raised.
Utility classify_utility(void *statement, const char *&channel) noexcept;

// How many objects the session's temporary schema holds; 0 without one.
long temporary_objects();

}  // namespace bo::pg
#include "pg/no_postgres.hpp"
