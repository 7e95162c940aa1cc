#include "orders/types.hpp"

#include <map>

#include "base/error.hpp"
#include "base/text.hpp"
#include "context/context.hpp"
#include "pg/session.hpp"
#include "pg/spi.hpp"

namespace bo::orders {

namespace {

using Key = std::pair<std::array<std::uint8_t, 16>, std::array<std::uint8_t, 16>>;
struct Cache {
  std::uint64_t generation = 0;
  std::map<Key, Type> types;
  std::map<std::array<std::uint8_t, 16>, Uuid> defaults;
};
Cache &cache() {
  static Cache *instance = new Cache;
  return *instance;
}
constinit pg::Watch types_watch{"backoffice", "order_types"};
constinit pg::Watch workflows_watch{"backoffice", "workflows"};

constinit pg::Statement read_type{
    pg::As::engine,
    "SELECT w.id, t.pricing, t.is_active FROM backoffice.order_types t"
    " JOIN backoffice.workflows w ON w.tenant_id OPERATOR(pg_catalog.=) t.tenant_id"
    "  AND w.name OPERATOR(pg_catalog.=) t.workflow AND w.is_current"
    " WHERE t.tenant_id OPERATOR(pg_catalog.=) $1 AND t.id OPERATOR(pg_catalog.=) $2",
    {pg::Type::uuid, pg::Type::uuid}};
constinit pg::Statement read_default{
    pg::As::engine,
    "SELECT id FROM backoffice.order_types WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND is_default AND is_active",
    {pg::Type::uuid}};

Cache &current() {
  Cache &self = cache();
  const std::uint64_t generation = types_watch.generation() + workflows_watch.generation();
  if (self.generation != generation) {
    self.types.clear();
    self.defaults.clear();
    self.generation = generation;
  }
  return self;
}

}  // namespace

Type type_of(const Uuid &tenant, const Uuid &type) {
  Cache &self = current();
  const Key key{tenant.bytes, type.bytes};
  const auto found = self.types.find(key);
  if (found != self.types.end()) return found->second;
  pg::Rows rows(read_type, {tenant, type}, pg::Sees::newest);
  if (rows.empty())
    throw Error{sqlstate::kRestrictViolation, "there is no such order type", {},
                "Pass the id of an order type of this tenant.", "orders_order_type_fkey"};
  if (!rows.boolean(0, 2))
    throw Error{sqlstate::kWrongState, "this order type is not in use any more", {}, "Choose another type."};
  return self.types.emplace(key, Type{rows.uuid(0, 0), rows.text(0, 1) == "lines"}).first->second;
}

Uuid default_type(const Uuid &tenant) {
  Cache &self = current();
  const auto found = self.defaults.find(tenant.bytes);
  if (found != self.defaults.end()) return found->second;
  pg::Rows rows(read_default, {tenant}, pg::Sees::newest);
  if (rows.empty())
    throw Error{sqlstate::kWrongState, "an order needs a type", "The tenant has no default order type.",
                "Give order_type_id, or mark a type as the default."};
  return self.defaults.emplace(tenant.bytes, rows.uuid(0, 0)).first->second;
}

namespace {
constinit pg::Statement find_workflow{
    pg::As::engine,
    "SELECT 1 FROM backoffice.workflows WHERE tenant_id OPERATOR(pg_catalog.=) $1 AND name OPERATOR(pg_catalog.=) $2"
    " AND is_current AND subject OPERATOR(pg_catalog.=) 'order'",
    {pg::Type::uuid, pg::Type::text}};
}  // namespace

void check_type(pg::Trigger &trigger) {
  const Uuid tenant = trigger.uuid(pg::Side::new_row, "tenant_id");
  context::require_row_tenant(tenant);
  if (trigger.event() == pg::Event::update && trigger.changed("pricing"))
    throw Error{sqlstate::kInsufficientPrivilege, "how a type of order is priced cannot be changed",
                "Orders of the type were checked by it.", "Make a new type, and take this one out of use."};
  const std::string workflow = trigger.text(pg::Side::new_row, "workflow");
  if (pg::Rows(find_workflow, {tenant, workflow}).empty())
    throw Error{sqlstate::kInvalidParameter, "there is no workflow " + quoted(workflow) + " for orders", {},
                "The table backoffice.workflows lists the tenant's workflows."};
}

}  // namespace bo::orders
