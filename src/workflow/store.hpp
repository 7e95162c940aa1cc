// Workflow definitions in the database, compiled once per backend.
#pragma once
#include <memory>
#include <string>

#include "base/uuid.hpp"
#include "workflow/definition.hpp"
#include "workflow/guards.hpp"

namespace bo::workflow {

// The definition under an id; XX000 for an unknown one (a foreign key keeps them). The caller holds it whatever
// becomes of the cache.
std::shared_ptr<const Definition> definition(const Uuid &tenant, const Uuid &workflow);

// Stores a definition, given as jsonb text, as the newest version of its name; 22023 listing every fault.
Uuid define(const Uuid &tenant, const std::string &json, bool is_system);

Facts order_facts(const Uuid &tenant, const Uuid &order);

}  // namespace bo::workflow
