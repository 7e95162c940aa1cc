// SQL entry points of the access domain. permitted_tenant() and permitted_location() run per row.
#define BACKOFFICE_BOUNDARY
#include "access/enrol.hpp"
#include "access/grants.hpp"
#include "access/permissions.hpp"
#include "access/row_guard.hpp"
#include "base/text.hpp"
#include "pg/args.hpp"
#include "pg/values.hpp"

using namespace bo;

namespace {

// The permission that a call site asked for last, resolved to its number; it lives as long as the call site's plan.
struct Resolved {
  std::uint64_t generation;
  int number;
  std::size_t size;
  char name[128];
};

int resolve(FunctionCallInfo fcinfo) {
  if (unlikely(PG_ARGISNULL(0)))
    throw Error{sqlstate::kNullNotAllowed, "argument \"permission\" must not be null"};
  auto *known = static_cast<Resolved *>(fcinfo->flinfo->fn_extra);
  const auto *text = reinterpret_cast<const struct varlena *>(DatumGetPointer(PG_GETARG_DATUM(0)));
  if (likely(known != nullptr && !VARATT_IS_EXTERNAL(text) && !VARATT_IS_COMPRESSED(text))) {
    if (known->size == VARSIZE_ANY_EXHDR(text) && std::memcmp(known->name, VARDATA_ANY(text), known->size) == 0 &&
        known->generation == access::catalogue_generation())
      return known->number;
  }
  const std::string name = pg::Args(fcinfo).text(0, "permission");
  const int number = access::permission_number(name);  // 22023 unless it is in the catalogue
  if (name.size() <= sizeof known->name) {
    if (known == nullptr) {
      FmgrInfo *info = fcinfo->flinfo;
      known = pg::call([info]() noexcept {
        return static_cast<Resolved *>(MemoryContextAllocZero(info->fn_mcxt, sizeof(Resolved)));
      });
      info->fn_extra = known;
    }
    known->number = number;
    known->size = name.size();
    std::memcpy(known->name, name.data(), name.size());
    known->generation = access::catalogue_generation();
  }
  return number;
}

context::Actor actor() {
  const pg::settings::Context &set = pg::settings::context();
  if (likely(set.has_tenant && set.has_user)) return {set.tenant, set.user};
  return context::require();
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
  return BoolGetDatum(location ? access::holds_at(actor(), permission, location) : access::holds(actor(), permission));
}

BO_FUNCTION(bo_access_require) {
  const int permission = resolve(fcinfo);
  const auto location = pg::Args(fcinfo).optional_uuid(1);
  if (location ? !access::holds_at(actor(), permission, location) : !access::holds(actor(), permission))
    access::refuse(access::permission_name(permission));
  return BoolGetDatum(true);
}

BO_FUNCTION(bo_access_check_grant) {
  pg::Trigger trigger(fcinfo);
  access::check_grant(trigger);
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
  return static_cast<Datum>(pg::text_array(access::enrol(enrolment)).raw);
}

BO_FUNCTION(bo_access_before_drop) {
  if (!CALLED_AS_EVENT_TRIGGER(fcinfo))
    throw Error{sqlstate::kTriggerProtocol, "this function can only be called as an event trigger"};
  const auto *data = reinterpret_cast<EventTriggerData *>(fcinfo->context);
  if (data->parsetree != nullptr && IsA(data->parsetree, DropStmt)) {
    const auto *drop = reinterpret_cast<DropStmt *>(data->parsetree);
    if (drop->removeType == OBJECT_EXTENSION) {
      ListCell *cell;
      foreach (cell, drop->objects)
        if (std::strcmp(strVal(lfirst(cell)), "backoffice") == 0) access::close_all();
    }
  }
  return pg::return_null(fcinfo);
}

BO_FUNCTION(bo_access_guard_row) {
  pg::Trigger trigger(fcinfo);
  access::guard_row(trigger);
  return trigger.result();
}
