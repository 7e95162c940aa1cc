// SQL entry points of the context domain, and its hooks.
#define BACKOFFICE_BOUNDARY
#include "context/context.hpp"

#include "context/hooks.hpp"
#include "pg/args.hpp"
#include "pg/session.hpp"

using namespace bo;

namespace {

// A palloc'd copy: index scans keep the pointer, and the setting may change beneath them. No object with a destructor
// is alive here, so palloc's error may pass.
Datum copy_uuid(const Uuid &id) {
  auto *copy = static_cast<pg_uuid_t *>(palloc(sizeof(pg_uuid_t)));
  std::memcpy(copy->data, id.bytes.data(), UUID_LEN);
  return UUIDPGetDatum(copy);
}

ProcessUtility_hook_type next_utility = nullptr;
ExecutorStart_hook_type next_start = nullptr;

void utility(PlannedStmt *statement, const char *source, bool read_only, ProcessUtilityContext context,
             ParamListInfo parameters, QueryEnvironment *environment, DestReceiver *destination,
             QueryCompletion *completion) {
  const char *channel = "";
  const pg::Utility kind = pg::classify_utility(statement->utilityStmt, channel);
  long temporary = -1;  // how many temporary objects a client had before its DDL
  if (kind == pg::Utility::definition)
    temporary = pg::guarded([] { return context::is_client() ? pg::temporary_objects() : -1L; });
  else if (kind != pg::Utility::none)
    pg::guarded([&] { context::check_utility(kind, channel); });

  // Only plain data below: the server's errors may pass. A failed CALL or DO leaves the depth to the next
  // transaction, which starts it anew.
  const bool procedure = IsA(statement->utilityStmt, CallStmt) || IsA(statement->utilityStmt, DoStmt);
  if (procedure) pg::enter_procedure();
  if (next_utility != nullptr)
    next_utility(statement, source, read_only, context, parameters, environment, destination, completion);
  else
    standard_ProcessUtility(statement, source, read_only, context, parameters, environment, destination, completion);
  if (procedure) pg::leave_procedure();
  // However it was spelt: what counts is that there is one more.
  if (temporary >= 0)
    pg::guarded([temporary] {
      if (pg::temporary_objects() > temporary) context::refuse_temporary_object();
    });
}

void start(QueryDesc *query, int flags) {
  pg::next_statement();
  if (next_start != nullptr)
    next_start(query, flags);
  else
    standard_ExecutorStart(query, flags);
}

}  // namespace

namespace bo::context {
void install_hooks() {
  next_utility = ProcessUtility_hook;
  ProcessUtility_hook = utility;
  next_start = ExecutorStart_hook;
  ExecutorStart_hook = start;
}
}  // namespace bo::context

BO_FUNCTION(bo_context_tenant_id) {
  const pg::settings::Context &set = pg::settings::context();
  if (likely(set.has_tenant && set.has_user)) return copy_uuid(set.tenant);
  return copy_uuid(context::require().tenant);
}

BO_FUNCTION(bo_context_user_id) {
  const pg::settings::Context &set = pg::settings::context();
  if (likely(set.has_tenant && set.has_user)) return copy_uuid(set.user);
  return copy_uuid(context::require().user);
}

BO_FUNCTION(bo_context_enter) {
  const pg::Args args(fcinfo);
  const Uuid tenant = args.uuid(0, "tenant");
  context::enter(tenant, args.uuid(1, "user"));
  return pg::return_uuid(tenant);
}

BO_FUNCTION(bo_context_bind_login) {
  const pg::Args args(fcinfo);
  context::bind_login(args.text(0, "login"), args.uuid(1, "tenant"), args.uuid(2, "user"));
  return BoolGetDatum(true);
}

BO_FUNCTION(bo_context_unbind_login) {
  const pg::Args args(fcinfo);
  return BoolGetDatum(context::unbind_login(args.text(0, "login")));
}

BO_FUNCTION(bo_context_uuid_v7) { return copy_uuid(pg::new_uuid()); }
