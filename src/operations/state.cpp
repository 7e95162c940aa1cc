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
  bool at_home = false;  // the record is of this cluster, timeline and database
};
Known known;

constinit pg::Statement read_deployment{
    pg::As::engine,
    // Without its triggers the schema was left behind by DROP EXTENSION ... CASCADE, whatever its version.
    "SELECT CASE WHEN EXISTS (SELECT FROM pg_catalog.pg_trigger t WHERE t.tgrelid OPERATOR(pg_catalog.=)"
    "  'backoffice_private.deployment'::pg_catalog.regclass AND NOT t.tgisinternal) THEN schema_version ELSE 0 END,"
    " life, system_identifier OPERATOR(pg_catalog.=) $1 AND timeline OPERATOR(pg_catalog.=) $2"
    " AND database_oid OPERATOR(pg_catalog.=) $3 FROM backoffice_private.deployment",
    {pg::Type::int8, pg::Type::int4, pg::Type::oid}};
// A restore without owners leaves all of it to whoever restored: until deploy() the engine could not even read.
constinit pg::Statement read_owners{
    pg::As::engine,
    "SELECT pg_catalog.bool_and(n.nspowner OPERATOR(pg_catalog.=) 'backoffice_owner'::pg_catalog.regrole"
    "  AND (c.relowner IS NULL OR c.relowner OPERATOR(pg_catalog.=) 'backoffice_owner'::pg_catalog.regrole))"
    " FROM pg_catalog.pg_namespace n LEFT JOIN pg_catalog.pg_class c ON c.relnamespace OPERATOR(pg_catalog.=) n.oid"
    "  AND c.relname OPERATOR(pg_catalog.=) ANY ('{deployment,orders}')"
    " WHERE n.nspname OPERATOR(pg_catalog.=) ANY ('{backoffice,backoffice_private}')",
    {}};
constinit pg::Statement raise_life{
    pg::As::engine,
    "UPDATE backoffice_private.deployment SET life = life OPERATOR(pg_catalog.+) 1, system_identifier = $1,"
    " timeline = $2, database_oid = $3 WHERE system_identifier OPERATOR(pg_catalog.<>) $1"
    " OR timeline OPERATOR(pg_catalog.<>) $2 OR database_oid OPERATOR(pg_catalog.<>) $3",
    {pg::Type::int8, pg::Type::int4, pg::Type::oid}};
constinit pg::Statement make_record{
    pg::As::engine,
    "INSERT INTO backoffice_private.deployment (only_row, schema_version, life, system_identifier, timeline, database_oid)"
    " VALUES (true, 0, 1, $1, $2, $3) ON CONFLICT (only_row) DO NOTHING",
    {pg::Type::int8, pg::Type::int4, pg::Type::oid}};
constinit pg::Statement set_version{
    pg::As::engine,
    "UPDATE backoffice_private.deployment SET schema_version = $1, deployed_at = pg_catalog.now()"
    " WHERE schema_version OPERATOR(pg_catalog.<>) $1",
    {pg::Type::int4}};

void run_with_home(pg::Statement &statement) {
  const pg::Home home = pg::home();
  pg::Rows(statement, {home.system_identifier, home.timeline, pg::Value::oid(home.database)});
}

void load() {
  const std::uint64_t generation = deployment.generation();
  if (known.generation == generation) return;
  Known fresh{generation, 0, 0, false};
  if (schema_exists() && pg::Rows(read_owners, {}, pg::Sees::newest).boolean(0, 0)) {
    const pg::Home home = pg::home();
    pg::Rows rows(read_deployment, {home.system_identifier, home.timeline, pg::Value::oid(home.database)},
                  pg::Sees::newest);
    if (!rows.empty()) {
      fresh.version = rows.int4(0, 0);
      fresh.life = rows.int4(0, 1);
      fresh.at_home = rows.boolean(0, 2);
    }
  }
  known = fresh;
}
}  // namespace

bool schema_exists() { return pg::table_oid("backoffice_private", "deployment") != 0; }

namespace {
void require_version(int version) {
  load();
  if (known.version >= version) return;
  throw Error{sqlstate::kWrongState,
              "schema " + std::to_string(known.version) + " is behind engine " + std::to_string(kEngineSchemaVersion),
              "The tables of the back office are older than the library.",
              "Have a superuser call backoffice.deploy()."};
}
}  // namespace

void require_current() { require_version(kEngineSchemaVersion); }
void require_deployed() { require_version(1); }

std::int32_t life() {
  load();
  if (!known.at_home) {
    run_with_home(raise_life);
    load();
  }
  return known.life;
}

void record_deployment() {
  run_with_home(make_record);
  run_with_home(raise_life);
  pg::Rows(set_version, {kEngineSchemaVersion});
}

}  // namespace bo::operations
