// Early lock release: row locks go before the commit's flush, the client is answered after it.
//
// A counter row that is held over the flush allows one commit per flush. Here the commit record is inserted without a
// flush, so that the locks go and the next transaction may follow; then this one flushes, before its client hears of
// it. WAL is sequential, so a crash cuts off a suffix of the commits: no gap, and whatever was acknowledged is durable.
// Another session may read a number for less than one flush before it is durable.
#pragma once

namespace bo::pg {

void define_early_lock_release();  // at preload: the setting backoffice.early_lock_release
// Asks for it in this transaction. Without effect where the setting is off, where the transaction does not wait for its
// flush anyway, and where a synchronous standby must be waited for.
void release_locks_early();

}  // namespace bo::pg
#include "pg/no_postgres.hpp"
