// What a utility statement would do, as far as the context's hook must know it.
#pragma once

namespace bo::pg {

enum class Utility {
  hold_cursor, prepare_transaction, listen, notify, lock_table, load, temporary_object, none
};
// The kind of a parsed utility statement; for LISTEN also its channel. Plain reading: nothing is allocated or raised.
Utility classify_utility(void *statement, const char *&channel) noexcept;

}  // namespace bo::pg
#include "pg/no_postgres.hpp"
