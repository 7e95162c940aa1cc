#define BACKOFFICE_BOUNDARY
#include "pg/utility.hpp"

#include "pg/spi.hpp"
#include "pg/call.hpp"

namespace bo::pg {

Utility classify_utility(void *node, const char *&channel) noexcept {
  auto *statement = static_cast<Node *>(node);
  switch (nodeTag(statement)) {
    case T_DeclareCursorStmt:
      return (reinterpret_cast<DeclareCursorStmt *>(statement)->options & CURSOR_OPT_HOLD) ? Utility::hold_cursor
                                                                                           : Utility::none;
    case T_TransactionStmt:
      return reinterpret_cast<TransactionStmt *>(statement)->kind == TRANS_STMT_PREPARE ? Utility::prepare_transaction
                                                                                        : Utility::none;
    case T_ListenStmt:
      channel = reinterpret_cast<ListenStmt *>(statement)->conditionname;
      return Utility::listen;
    case T_NotifyStmt: return Utility::notify;
    case T_LockStmt: return Utility::lock_table;
    case T_LoadStmt: return Utility::load;
    default: return GetCommandLogLevel(statement) == LOGSTMT_DDL ? Utility::definition : Utility::none;
  }
}

long temporary_objects() {
  const Oid schema = call([]() noexcept {
    Oid tables = InvalidOid;
    Oid toast = InvalidOid;
    GetTempNamespaceState(&tables, &toast);
    return tables;
  });
  if (schema == InvalidOid) return 0;
  static constinit Statement count{
      As::engine,
      "SELECT pg_catalog.count(*) FROM pg_catalog.pg_depend"
      " WHERE refclassid OPERATOR(pg_catalog.=) 'pg_catalog.pg_namespace'::pg_catalog.regclass"
      " AND refobjid OPERATOR(pg_catalog.=) $1",
      {Type::oid}};
  return static_cast<long>(Rows(count, {Value::oid(schema)}).int8(0, 0));
}

}  // namespace bo::pg
