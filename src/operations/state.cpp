#include "operations/state.hpp"

#include <string>

#include "base/error.hpp"
#include "pg/session.hpp"
#include "pg/spi.hpp"

namespace bo::operations {

namespace {
constinit pg::Watch deployment{"backoffice_private", "deployment"};
struct Known {
  std::uint64_t generation = 0;
  int version = 0;
  std::int32_t life = 0;
};
Known known;

constinit pg::Statement read_deployment{
    pg::As::engine, "SELECT schema_version, life FROM backoffice_private.deployment", {}};

void load() {
  const std::uint64_t generation = deployment.generation();
  if (known.generation == generation) return;
  Known fresh{generation, 0, 0};
  if (schema_exists()) {
    pg::Rows rows(read_deployment, {}, pg::Sees::newest);
    if (!rows.empty()) {
      fresh.version = rows.int4(0, 0);
      fresh.life = rows.int4(0, 1);
    }
  }
  known = fresh;
}
}  // namespace

bool schema_exists() { return pg::table_oid("backoffice_private", "deployment") != 0; }

void require_current() {
  load();
  if (known.version >= kEngineSchemaVersion) return;
  throw Error{sqlstate::kWrongState,
              "schema " + std::to_string(known.version) + " is behind engine " + std::to_string(kEngineSchemaVersion),
              "The tables of the back office are older than the library.",
              "Have a superuser call backoffice.deploy()."};
}

std::int32_t life() {
  load();
  return known.life;
}

}  // namespace bo::operations
