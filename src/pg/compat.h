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

// 16 made one check of many.
inline bool owns_table(Oid table, Oid role) noexcept {
#if PG_VERSION_NUM >= 160000
  return object_ownercheck(RelationRelationId, table, role);
#else
  return pg_class_ownercheck(table, role);
#endif
}

// 16 gave the call an argument for summarizing indexes.
inline void insert_index_entries(ResultRelInfo *info, TupleTableSlot *slot, EState *state) noexcept {
#if PG_VERSION_NUM >= 160000
  ExecInsertIndexTuples(info, slot, state, false, false, nullptr, NIL, false);
#else
  ExecInsertIndexTuples(info, slot, state, false, false, nullptr, NIL);
#endif
}

// 16 renamed it. A set of a scalar type takes its row shape from the caller.
inline void begin_result_set(FunctionCallInfo info, bool composite) noexcept {
#if PG_VERSION_NUM >= 160000
  InitMaterializedSRF(info, composite ? 0 : MAT_SRF_USE_EXPECTED_DESC);
#else
  SetSingleFuncCall(info, composite ? 0 : SRF_SINGLE_USE_EXPECTED);
#endif
}

// Settings' extra data: 16 exported the allocator, which before it was malloc.
inline void *setting_memory(std::size_t size) noexcept {
#if PG_VERSION_NUM >= 160000
  return guc_malloc(LOG, size);
#else
  return malloc(size);
#endif
}

// 18 can leave a deferrable key out.
inline Oid primary_key(Relation table) noexcept {
#if PG_VERSION_NUM >= 180000
  return RelationGetPrimaryKeyIndex(table, false);
#else
  return RelationGetPrimaryKeyIndex(table);
#endif
}

}  // namespace bo::pg::compat
