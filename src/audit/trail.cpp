#include "audit/trail.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "context/context.hpp"
#include "operations/state.hpp"
#include "pg/append.hpp"
#include "pg/row_json.hpp"
#include "pg/session.hpp"
#include "pg/settings.hpp"
#include "pg/values.hpp"

namespace bo::audit {

namespace {

constinit pg::Appender log{"backoffice",
                           "audit_log",
                           {"tenant_id", "id", "recorded_at", "transaction_id", "life", "user_id", "login", "action",
                            "resource", "resource_id", "old_values", "new_values", "reason", "request_ip",
                            "user_agent", "request_id"},
                           2};

// A claim too long for a column of a log is cut; an empty one is null.
pg::Value claim(std::string_view text) {
  if (text.empty()) return {};
  return pg::Value(clipped(text, 1024));
}

void append(const std::optional<Uuid> &tenant, const char *action, const std::string &resource,
            const pg::Value &resource_id, const pg::Value &before, const pg::Value &after) {
  using namespace pg::settings;
  // What concerns a whole table belongs to no tenant: the zero UUID.
  log.append({tenant.value_or(Uuid{}), pg::new_uuid(), pg::now(), pg::Value::xid8(pg::top_transaction()), operations::life(),
              tenant ? context::user_in(*tenant) : std::nullopt, pg::session_role_name(), action, resource, resource_id, before, after, claim(reason()),
              claim(request_ip()), claim(request_user_agent()), claim(request_id())});
}

std::string resource_of(const pg::Trigger &trigger) {
  const std::string schema = trigger.schema();
  return schema == "backoffice" ? trigger.table() : schema + "." + trigger.table();
}

const char *action_of(pg::Event event) {
  switch (event) {
    case pg::Event::insert: return "insert";
    case pg::Event::update: return "update";
    case pg::Event::erase: return "delete";
    case pg::Event::truncate: return "truncate";
  }
  return "";
}

}  // namespace

void record_change(const pg::Trigger &trigger) {
  if (trigger.before())
    throw Error{sqlstate::kTriggerProtocol, "the audit trigger must be an AFTER trigger"};
  if (!trigger.row()) {
    if (trigger.event() == pg::Event::truncate)
      append(std::nullopt, "truncate", resource_of(trigger), {}, {}, {});
    return;
  }
  const pg::RowChange change = pg::describe_change(trigger);
  if (!change.changed) return;
  append(change.tenant, action_of(trigger.event()), resource_of(trigger), change.id, change.before, change.after);
}

void record_event(const Uuid &tenant, const std::string &action, const std::string &resource,
                  const std::string &resource_id, const std::string &details) {
  append(tenant, action.c_str(), resource, resource_id.empty() ? pg::Value{} : pg::Value(resource_id), {},
         details.empty() ? pg::Value{} : pg::jsonb(details));
}

}  // namespace bo::audit
