#include "access/row_guard.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "pg/session.hpp"

namespace bo::access {

void guard_row(pg::Trigger &trigger) {
  static constexpr const char *kImmutable[] = {"tenant_id", "id", "created_at", "created_by"};
  const bool engine = pg::is_engine();
  if (!engine) {
    for (const char *column : kImmutable)
      if (trigger.has(column) && trigger.changed(column))
        throw Error{sqlstate::kInsufficientPrivilege, std::string(column) + " of a row cannot be changed",
                    "It says whose the row is, or how it came to be.", "Leave the column out of the update."};
  }
  // A client may write back the time that it read; what counts is whether anything else differs.
  if (!trigger.has("updated_at")) return;
  if (!engine && trigger.changed("updated_at"))
    trigger.set("updated_at", trigger.datum(pg::Side::old_row, "updated_at"));
  if (trigger.any_changed()) trigger.set("updated_at", pg::now());
}

}  // namespace bo::access
