#include "access/row_guard.hpp"

#include "base/error.hpp"
#include "context/context.hpp"
#include "pg/session.hpp"

namespace bo::access {

namespace {
// The table of tenants is its own tenant column.
const char *tenant_column(const pg::Trigger &trigger) {
  return trigger.has("tenant_id", pg::Type::uuid) ? "tenant_id" : "id";
}

void guard_insert(pg::Trigger &trigger) {
  // A superuser without a context, or writing another tenant's rows, says itself how they came to be.
  const auto actor = context::current();
  if (pg::is_engine() || !actor || !(actor->tenant == trigger.uuid(pg::Side::new_row, tenant_column(trigger)))) return;
  for (const char *column : {"created_by", "assigned_by"}) {
    if (!trigger.has(column, pg::Type::uuid)) continue;
    if (trigger.is_null(pg::Side::new_row, column))
      trigger.set(column, actor->user);
    else if (!(trigger.uuid(pg::Side::new_row, column) == actor->user))
      throw Error{sqlstate::kInsufficientPrivilege, std::string(column) + " of a new row is the current user", {},
                  "Leave the column out of the insert."};
  }
  const pg::Timestamp now = pg::transaction_time();
  for (const char *column : {"created_at", "updated_at"}) {
    if (!trigger.has(column, pg::Type::timestamptz)) continue;
    const auto given = trigger.timestamptz(pg::Side::new_row, column);
    if (!given || given->microseconds != now.microseconds) trigger.set(column, now);
  }
}
}  // namespace

void guard_row(pg::Trigger &trigger) {
  if (pg::is_replaying()) return;
  if (trigger.event() == pg::Event::insert) return guard_insert(trigger);
  static constexpr const char *kImmutable[] = {"tenant_id", "id", "created_at", "created_by", "assigned_by"};
  const bool engine = pg::is_engine();
  if (!engine) {
    for (const char *column : kImmutable)
      if (trigger.has(column) && trigger.changed(column))
        throw Error{sqlstate::kInsufficientPrivilege, std::string(column) + " of a row cannot be changed",
                    "It says whose the row is, or how it came to be.", "Leave the column out of the update."};
  }
  // A client may write back the time that it read; what counts is whether anything else differs.
  if (!trigger.has("updated_at", pg::Type::timestamptz)) return;
  if (!engine && trigger.changed("updated_at"))
    trigger.set("updated_at", trigger.datum(pg::Side::old_row, "updated_at"));
  if (trigger.any_changed()) trigger.set("updated_at", pg::now());
}

}  // namespace bo::access
