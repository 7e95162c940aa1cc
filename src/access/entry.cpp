// SQL entry points of the access domain. permitted_tenant() and permitted_location() run per row.
#define BACKOFFICE_BOUNDARY
#include "access/enrol.hpp"
#include "access/grants.hpp"
#include "access/permissions.hpp"
#include "access/row_guard.hpp"
#include "base/text.hpp"
#include "pg/args.hpp"
#include "pg/call_site.hpp"
#include "pg/values.hpp"

using namespace bo;

namespace {

int resolve(FunctionCallInfo fcinfo) {
  return pg::call_site_number(fcinfo, "permission", access::permission_number, access::catalogue_generation);
}

context::Actor actor() {
  const pg::settings::Context &set = pg::settings::context();
  if (likely(set.has_tenant && set.has_user)) return {set.tenant, set.user};
  return context::require();
}

// Whether a DROP would take the extension, or could: with its schema, or with all that its owner has.
bool drops_extension(Node *statement) {
  ListCell *cell;
  if (IsA(statement, DropOwnedStmt)) {
    foreach (cell, reinterpret_cast<DropOwnedStmt *>(statement)->roles) {
      auto *role = lfirst_node(RoleSpec, cell);
      if (pg::call([role]() noexcept { return superuser_arg(get_rolespec_oid(role, true)); })) return true;
    }
    return false;
  }
  if (!IsA(statement, DropStmt)) return false;
  const auto *drop = reinterpret_cast<DropStmt *>(statement);
  if (drop->removeType != OBJECT_EXTENSION && drop->removeType != OBJECT_SCHEMA) return false;
  foreach (cell, drop->objects) {
    const char *name = strVal(lfirst(cell));
    if (std::strcmp(name, "backoffice") == 0 || std::strcmp(name, "backoffice_private") == 0) return true;
  }
  return false;
}

}  // namespace

BO_FUNCTION(bo_access_permitted_tenant) {
  const context::Actor who = actor();
  const int permission = resolve(fcinfo);
  if (unlikely(!access::holds(who, permission))) access::refuse(access::permission_name(permission));
  return pg::return_uuid(who.tenant);
}

BO_FUNCTION(bo_access_permitted_location) {
  const int permission = resolve(fcinfo);
  return BoolGetDatum(access::holds_at(actor(), permission, pg::Args(fcinfo).optional_uuid(1)));
}

BO_FUNCTION(bo_access_permitted) {
  const int permission = resolve(fcinfo);
  const auto location = pg::Args(fcinfo).optional_uuid(1);
  return BoolGetDatum(access::permits(actor(), permission, location));
}

BO_FUNCTION(bo_access_require) {
  const int permission = resolve(fcinfo);
  const auto location = pg::Args(fcinfo).optional_uuid(1);
  if (!access::permits(actor(), permission, location))
    access::refuse(access::permission_name(permission));
  return BoolGetDatum(true);
}

BO_FUNCTION(bo_access_check_grant) {
  pg::Trigger trigger(fcinfo);
  access::check_grant(trigger);
  return trigger.result();
}

BO_FUNCTION(bo_access_check_user) {
  pg::Trigger trigger(fcinfo);
  access::check_user(trigger);
  return trigger.result();
}

BO_FUNCTION(bo_access_changed) {
  const pg::Trigger trigger(fcinfo);
  access::changed(trigger);
  return trigger.result();
}

BO_FUNCTION(bo_access_enrol) {
  const pg::Args args(fcinfo);
  access::Enrolment enrolment;
  enrolment.table = args.oid(0, "target");
  enrolment.module = args.text(1, "module");
  if (const auto action = args.optional_text(2)) enrolment.create_action = *action;
  if (const auto action = args.optional_text(3)) enrolment.edit_action = *action;
  if (const auto action = args.optional_text(4)) enrolment.delete_action = *action;
  if (!args.is_null(5)) enrolment.commands = args.text_array(5, "commands");
  enrolment.secret = args.text_array_or_empty(6, "secret");
  enrolment.tenant = args.optional_uuid(7);
  if (const auto column = args.optional_text(8)) enrolment.order_column = *column;
  return static_cast<Datum>(pg::text_array(access::enrol(enrolment)).raw);
}

BO_FUNCTION(bo_access_before_drop) {
  if (!CALLED_AS_EVENT_TRIGGER(fcinfo))
    throw Error{sqlstate::kTriggerProtocol, "this function can only be called as an event trigger"};
  const auto *data = reinterpret_cast<EventTriggerData *>(fcinfo->context);
  if (data->parsetree != nullptr && drops_extension(data->parsetree)) access::close_all();
  return pg::return_null(fcinfo);
}

BO_FUNCTION(bo_access_guard_row) {
  pg::Trigger trigger(fcinfo);
  access::guard_row(trigger);
  return trigger.result();
}
