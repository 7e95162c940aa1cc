#include "workflow/store.hpp"

#include <unordered_map>

#include "base/error.hpp"
#include "base/text.hpp"
#include "pg/session.hpp"
#include "pg/spi.hpp"
#include "pg/values.hpp"

namespace bo::workflow {

namespace {

struct IdHash {
  std::size_t operator()(const Uuid &id) const noexcept {
    std::size_t hash;
    std::memcpy(&hash, id.bytes.data() + 8, sizeof hash);
    return hash;
  }
};
struct Cache {
  std::uint64_t generation = 0;
  std::unordered_map<Uuid, std::shared_ptr<const Definition>, IdHash> definitions;
};
Cache &cache() {
  static Cache *instance = new Cache;
  return *instance;
}
constinit pg::Watch watch{"backoffice", "workflows"};
constinit pg::Watch states_watch{"backoffice", "workflow_states"};
constinit pg::Watch transitions_watch{"backoffice", "workflow_transitions"};

constinit pg::Statement read_workflow{
    pg::As::engine,
    "SELECT name, subject FROM backoffice.workflows"
    " WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND id OPERATOR(pg_catalog.=) $2",
    {pg::Type::uuid, pg::Type::uuid}};
constinit pg::Statement read_states{
    pg::As::engine,
    "SELECT state, is_initial, is_final, is_editable FROM backoffice.workflow_states"
    " WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND workflow_id OPERATOR(pg_catalog.=) $2 ORDER BY position",
    {pg::Type::uuid, pg::Type::uuid}};
constinit pg::Statement read_transitions{
    pg::As::engine,
    "SELECT action, from_state, to_state, permission, guards, COALESCE(stamp, '') FROM backoffice.workflow_transitions"
    " WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND workflow_id OPERATOR(pg_catalog.=) $2 ORDER BY position",
    {pg::Type::uuid, pg::Type::uuid}};

Definition load(const Uuid &tenant, const Uuid &workflow) {
  Definition definition;
  {
    pg::Rows rows(read_workflow, {tenant, workflow}, pg::Sees::newest);
    if (rows.empty()) throw Error{sqlstate::kInternal, "the workflow of this row is gone"};
    definition.name = rows.text(0, 0);
    definition.subject = rows.text(0, 1);
  }
  {
    pg::Rows rows(read_states, {tenant, workflow}, pg::Sees::newest);
    for (std::uint64_t i = 0; i < rows.size(); ++i)
      definition.states.push_back({rows.text(i, 0), rows.boolean(i, 1), rows.boolean(i, 2), rows.boolean(i, 3)});
  }
  pg::Rows rows(read_transitions, {tenant, workflow}, pg::Sees::newest);
  for (std::uint64_t i = 0; i < rows.size(); ++i)
    definition.transitions.push_back({rows.text(i, 0), rows.text(i, 1), rows.text(i, 2), rows.text(i, 3),
                                      rows.text_array(i, 4), rows.text(i, 5)});
  return definition;
}

// ---- storing

constinit pg::Statement parse_head{
    pg::As::engine,
    "SELECT $1 OPERATOR(pg_catalog.->>) 'name', $1 OPERATOR(pg_catalog.->>) 'subject',"
    " pg_catalog.jsonb_typeof($1) IS NOT DISTINCT FROM 'object'"
    " AND pg_catalog.jsonb_typeof($1 OPERATOR(pg_catalog.->) 'states') IS NOT DISTINCT FROM 'array'"
    " AND pg_catalog.jsonb_typeof($1 OPERATOR(pg_catalog.->) 'transitions') IS NOT DISTINCT FROM 'array'",
    {pg::Type::jsonb}};
constinit pg::Statement parse_states{
    pg::As::engine,
    "SELECT state, COALESCE(initial, false), COALESCE(final, false), COALESCE(editable, false)"
    " FROM pg_catalog.jsonb_to_recordset($1 OPERATOR(pg_catalog.->) 'states')"
    " AS s(state text, initial boolean, final boolean, editable boolean)",
    {pg::Type::jsonb}};
constinit pg::Statement parse_transitions{
    pg::As::engine,
    "SELECT action, \"from\", \"to\", permission, COALESCE(guards, '{}'), COALESCE(stamp, '')"
    " FROM pg_catalog.jsonb_to_recordset($1 OPERATOR(pg_catalog.->) 'transitions')"
    " AS t(action text, \"from\" text, \"to\" text, permission text, guards text[], stamp text)",
    {pg::Type::jsonb}};
constinit pg::Statement retire{
    pg::As::engine,
    "UPDATE backoffice.workflows SET is_current = false WHERE tenant_id OPERATOR(pg_catalog.=) $1"
    " AND name OPERATOR(pg_catalog.=) $2 AND is_current RETURNING version",
    {pg::Type::uuid, pg::Type::text}};
constinit pg::Statement insert_workflow{
    pg::As::engine,
    "INSERT INTO backoffice.workflows (tenant_id, name, subject, version, is_current, is_system)"
    " VALUES ($1, $2, $3, $4, true, $5) RETURNING id",
    {pg::Type::uuid, pg::Type::text, pg::Type::text, pg::Type::int4, pg::Type::boolean}};
constinit pg::Statement insert_state{
    pg::As::engine,
    "INSERT INTO backoffice.workflow_states (tenant_id, workflow_id, state, position, is_initial, is_final, is_editable)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7)",
    {pg::Type::uuid, pg::Type::uuid, pg::Type::text, pg::Type::int4, pg::Type::boolean, pg::Type::boolean,
     pg::Type::boolean}};
constinit pg::Statement insert_transition{
    pg::As::engine,
    "INSERT INTO backoffice.workflow_transitions (tenant_id, workflow_id, action, from_state, to_state, permission,"
    " guards, stamp, position) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    {pg::Type::uuid, pg::Type::uuid, pg::Type::text, pg::Type::text, pg::Type::text, pg::Type::text,
     pg::Type::text_array, pg::Type::text, pg::Type::int4}};
constinit pg::Statement known_permission{
    pg::As::engine, "SELECT 1 FROM backoffice.permissions WHERE name OPERATOR(pg_catalog.=) $1", {pg::Type::text}};

Definition parse(const pg::Value &json) {
  Definition definition;
  {
    pg::Rows rows(parse_head, {json});
    if (!rows.boolean(0, 2))
      throw Error{sqlstate::kInvalidParameter, "the workflow definition is not complete",
                  "It must be an object with name, subject, states (an array) and transitions (an array).",
                  "The table backoffice.workflows and its parts show what a stored one looks like."};
    definition.name = rows.text(0, 0);
    definition.subject = rows.text(0, 1);
  }
  {
    pg::Rows rows(parse_states, {json});
    for (std::uint64_t i = 0; i < rows.size(); ++i)
      definition.states.push_back({rows.text(i, 0), rows.boolean(i, 1), rows.boolean(i, 2), rows.boolean(i, 3)});
  }
  pg::Rows rows(parse_transitions, {json});
  for (std::uint64_t i = 0; i < rows.size(); ++i)
    definition.transitions.push_back({rows.text(i, 0), rows.text(i, 1), rows.text(i, 2), rows.text(i, 3),
                                      rows.text_array(i, 4), rows.text(i, 5)});
  return definition;
}

constinit pg::Statement read_order_facts{
    pg::As::engine,
    "SELECT o.account_id IS NOT NULL OR o.buyer_id IS NOT NULL, l.lines OPERATOR(pg_catalog.>) 0,"
    " l.lines OPERATOR(pg_catalog.=) l.priced,"
    " t.pricing OPERATOR(pg_catalog.<>) 'lines' OR COALESCE(o.amount, 0) OPERATOR(pg_catalog.=) l.total,"
    " q.quotations OPERATOR(pg_catalog.>) 0, q.accepted OPERATOR(pg_catalog.>) 0,"
    " q.quotations OPERATOR(pg_catalog.>) 0 AND q.valid OPERATOR(pg_catalog.=) 0"
    " FROM backoffice.orders o"
    " JOIN backoffice.order_types t ON t.tenant_id OPERATOR(pg_catalog.=) o.tenant_id"
    "  AND t.id OPERATOR(pg_catalog.=) o.order_type_id"
    " CROSS JOIN LATERAL (SELECT pg_catalog.count(*) AS lines, pg_catalog.count(unit_price) AS priced,"
    "  COALESCE(pg_catalog.sum(line_total), 0) AS total FROM backoffice.order_lines"
    "  WHERE tenant_id OPERATOR(pg_catalog.=) o.tenant_id AND order_id OPERATOR(pg_catalog.=) o.id) l"
    " CROSS JOIN LATERAL (SELECT pg_catalog.count(*) AS quotations,"
    "  pg_catalog.count(*) FILTER (WHERE is_accepted) AS accepted,"
    "  pg_catalog.count(*) FILTER (WHERE valid_until IS NULL"
    "   OR valid_until OPERATOR(pg_catalog.>) pg_catalog.clock_timestamp()"
    "   OR accepted_at OPERATOR(pg_catalog.<=) valid_until) AS valid FROM backoffice.order_quotations"
    "  WHERE tenant_id OPERATOR(pg_catalog.=) o.tenant_id AND order_id OPERATOR(pg_catalog.=) o.id) q"
    " WHERE o.tenant_id OPERATOR(pg_catalog.=) $1 AND o.id OPERATOR(pg_catalog.=) $2",
    {pg::Type::uuid, pg::Type::uuid}};

}  // namespace

std::shared_ptr<const Definition> definition(const Uuid &tenant, const Uuid &workflow) {
  Cache &self = cache();
  const std::uint64_t generation = watch.generation() + states_watch.generation() + transitions_watch.generation();
  if (self.generation != generation) {
    self.definitions.clear();
    self.generation = generation;
  }
  const auto found = self.definitions.find(workflow);
  if (found != self.definitions.end()) return found->second;
  const auto loaded = std::make_shared<const Definition>(load(tenant, workflow));
  // An invalidation that came while the rows were read shows in the generation, and the next call reads again.
  self.definitions.emplace(workflow, loaded);
  return loaded;
}

Uuid define(const Uuid &tenant, const std::string &json, bool is_system) {
  const Definition definition = parse(pg::jsonb(json));
  std::vector<std::string> problems = faults(definition);
  for (const Transition &t : definition.transitions)
    if (pg::Rows(known_permission, {t.permission}).empty())
      problems.push_back(t.action + " from " + t.from + ": the permission " + t.permission + " is unknown.");
  if (!problems.empty())
    throw Error{sqlstate::kInvalidParameter, "the workflow " + quoted(definition.name) + " is not sound",
                join(problems, " "), "Mend every fault named, and store it again."};
  std::int32_t version = 1;
  {
    pg::Rows rows(retire, {tenant, definition.name});
    if (!rows.empty()) version = rows.int4(0, 0) + 1;
  }
  Uuid id;
  {
    pg::Rows rows(insert_workflow, {tenant, definition.name, definition.subject, version, is_system});
    id = rows.uuid(0, 0);
  }
  std::int32_t position = 0;
  for (const State &s : definition.states)
    pg::Rows(insert_state, {tenant, id, s.name, ++position, s.initial, s.final, s.editable});
  position = 0;
  for (const Transition &t : definition.transitions)
    pg::Rows(insert_transition, {tenant, id, t.action, t.from, t.to, t.permission, pg::text_array(t.guards),
                                 t.stamp.empty() ? pg::Value{} : pg::Value(t.stamp), ++position});
  return id;
}

Facts order_facts(const Uuid &tenant, const Uuid &order) {
  pg::Rows rows(read_order_facts, {tenant, order}, pg::Sees::newest);
  Facts facts;
  if (rows.empty()) return facts;
  facts.has_customer = rows.boolean(0, 0);
  facts.has_lines = rows.boolean(0, 1);
  facts.lines_priced = rows.boolean(0, 2);
  facts.totals_agree = rows.boolean(0, 3);
  facts.has_quotation = rows.boolean(0, 4);
  facts.quotation_accepted = rows.boolean(0, 5);
  facts.quotation_expired = rows.boolean(0, 6);
  return facts;
}

}  // namespace bo::workflow
