#define BACKOFFICE_BOUNDARY
#include "pg/utility.hpp"

#include "pg/prelude.h"

namespace bo::pg {

Utility classify_utility(void *node, const char *&channel) noexcept {
  auto *statement = static_cast<Node *>(node);
  const auto is_temporary = [](const RangeVar *relation) {
    return relation != nullptr && (relation->relpersistence == RELPERSISTENCE_TEMP ||
                                   (relation->schemaname != nullptr && std::strcmp(relation->schemaname, "pg_temp") == 0));
  };
  const auto in_temp_schema = [](List *name) {
    return list_length(name) > 1 && std::strcmp(strVal(linitial(name)), "pg_temp") == 0;
  };
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
    case T_CreateStmt:
      return is_temporary(reinterpret_cast<CreateStmt *>(statement)->relation) ? Utility::temporary_object
                                                                               : Utility::none;
    case T_CreateTableAsStmt:
      return is_temporary(reinterpret_cast<CreateTableAsStmt *>(statement)->into->rel) ? Utility::temporary_object
                                                                                       : Utility::none;
    case T_ViewStmt:
      return is_temporary(reinterpret_cast<ViewStmt *>(statement)->view) ? Utility::temporary_object : Utility::none;
    case T_CreateSeqStmt:
      return is_temporary(reinterpret_cast<CreateSeqStmt *>(statement)->sequence) ? Utility::temporary_object
                                                                                  : Utility::none;
    case T_CreateFunctionStmt:
      return in_temp_schema(reinterpret_cast<CreateFunctionStmt *>(statement)->funcname) ? Utility::temporary_object
                                                                                         : Utility::none;
    case T_CompositeTypeStmt:
      return is_temporary(reinterpret_cast<CompositeTypeStmt *>(statement)->typevar) ? Utility::temporary_object
                                                                                     : Utility::none;
    case T_CreateDomainStmt:
      return in_temp_schema(reinterpret_cast<CreateDomainStmt *>(statement)->domainname) ? Utility::temporary_object
                                                                                         : Utility::none;
    case T_CreateEnumStmt:
      return in_temp_schema(reinterpret_cast<CreateEnumStmt *>(statement)->typeName) ? Utility::temporary_object
                                                                                     : Utility::none;
    default: return Utility::none;
  }
}

}  // namespace bo::pg
