// Every difference between the server versions that we build on (15 to 18), and nowhere else.
#pragma once
#include "pg/prelude.h"

#if PG_VERSION_NUM < 150000 || PG_VERSION_NUM >= 190000
#error "backoffice needs PostgreSQL 15 to 18"
#endif

namespace bo::pg::compat {

inline LocalTransactionId local_transaction() noexcept {
#if PG_VERSION_NUM >= 170000
  return MyProc->vxid.lxid;
#else
  return MyProc->lxid;
#endif
}

}  // namespace bo::pg::compat
