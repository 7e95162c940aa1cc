// The audit log: one row per changed row, written in the same transaction below the executor.
#pragma once
#include <string>

#include "base/uuid.hpp"
#include "pg/trigger.hpp"

namespace bo::audit {

// Row trigger: records the change. Statement trigger on TRUNCATE: records that it happened.
void record_change(const pg::Trigger &trigger);
// An event of the engine or the application in the same log. details is a JSON object or empty.
void record_event(const Uuid &tenant, const std::string &action, const std::string &resource,
                  const std::string &resource_id, const std::string &details = {});

}  // namespace bo::audit
