#include "numbering/proof.hpp"

#include "access/permissions.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "context/context.hpp"
#include "pg/spi.hpp"

namespace bo::numbering {

namespace {

constexpr std::size_t kMostProblems = 100;

// Every counter of a gapless series, and what the ledger has where the counter is gone.
constinit pg::Statement list_counters{
    pg::As::engine,
    "SELECT s.kind, s.id, k.period, k.location_id, s.first_number, c.value, c.first, x.total, x.in_range, x.voided"
    " FROM backoffice.number_series s"
    " JOIN (SELECT series_id, period, location_id FROM backoffice_private.number_counters"
    "   WHERE tenant_id OPERATOR(pg_catalog.=) $1"
    "  UNION SELECT series_id, period, location_id FROM backoffice.numbers WHERE tenant_id OPERATOR(pg_catalog.=) $1) k"
    "  ON k.series_id OPERATOR(pg_catalog.=) s.id"
    " LEFT JOIN backoffice_private.number_counters c ON c.tenant_id OPERATOR(pg_catalog.=) $1"
    "  AND c.series_id OPERATOR(pg_catalog.=) k.series_id AND c.period OPERATOR(pg_catalog.=) k.period"
    "  AND c.location_id OPERATOR(pg_catalog.=) k.location_id"
    " CROSS JOIN LATERAL (SELECT pg_catalog.count(*) AS total, pg_catalog.count(*) FILTER ("
    "   WHERE n.sequence OPERATOR(pg_catalog.>=) s.first_number AND n.sequence OPERATOR(pg_catalog.<=) c.value) AS in_range,"
    "   pg_catalog.count(n.voided_at) AS voided FROM backoffice.numbers n"
    "  WHERE n.tenant_id OPERATOR(pg_catalog.=) $1 AND n.series_id OPERATOR(pg_catalog.=) k.series_id"
    "  AND n.period OPERATOR(pg_catalog.=) k.period AND n.location_id OPERATOR(pg_catalog.=) k.location_id) x"
    " WHERE s.tenant_id OPERATOR(pg_catalog.=) $1 AND s.mode OPERATOR(pg_catalog.=) 'gapless'"
    " AND ($2 IS NULL OR s.kind OPERATOR(pg_catalog.=) $2)"
    " ORDER BY s.kind, k.period, k.location_id",
    {pg::Type::uuid, pg::Type::text}};
// Gapless series that nothing has counted in.
constinit pg::Statement list_unused{
    pg::As::engine,
    "SELECT s.kind, s.first_number FROM backoffice.number_series s"
    " WHERE s.tenant_id OPERATOR(pg_catalog.=) $1 AND s.mode OPERATOR(pg_catalog.=) 'gapless'"
    " AND ($2 IS NULL OR s.kind OPERATOR(pg_catalog.=) $2)"
    " AND NOT EXISTS (SELECT FROM backoffice_private.number_counters c"
    "  WHERE c.tenant_id OPERATOR(pg_catalog.=) $1 AND c.series_id OPERATOR(pg_catalog.=) s.id)"
    " AND NOT EXISTS (SELECT FROM backoffice.numbers n"
    "  WHERE n.tenant_id OPERATOR(pg_catalog.=) $1 AND n.series_id OPERATOR(pg_catalog.=) s.id)",
    {pg::Type::uuid, pg::Type::text}};
constinit pg::Statement missing_numbers{
    pg::As::engine,
    "SELECT g.s FROM pg_catalog.generate_series($5, $6) g(s)"
    " WHERE NOT EXISTS (SELECT FROM backoffice.numbers n WHERE n.tenant_id OPERATOR(pg_catalog.=) $1"
    "  AND n.series_id OPERATOR(pg_catalog.=) $2 AND n.period OPERATOR(pg_catalog.=) $3"
    "  AND n.location_id OPERATOR(pg_catalog.=) $4 AND n.sequence OPERATOR(pg_catalog.=) g.s) LIMIT 100",
    {pg::Type::uuid, pg::Type::uuid, pg::Type::text, pg::Type::uuid, pg::Type::int8, pg::Type::int8}};
constinit pg::Statement numbers_beyond{
    pg::As::engine,
    "SELECT n.number FROM backoffice.numbers n WHERE n.tenant_id OPERATOR(pg_catalog.=) $1"
    " AND n.series_id OPERATOR(pg_catalog.=) $2 AND n.period OPERATOR(pg_catalog.=) $3"
    " AND n.location_id OPERATOR(pg_catalog.=) $4 AND (n.sequence OPERATOR(pg_catalog.<) $5"
    " OR n.sequence OPERATOR(pg_catalog.>) $6) ORDER BY n.sequence LIMIT 100",
    {pg::Type::uuid, pg::Type::uuid, pg::Type::text, pg::Type::uuid, pg::Type::int8, pg::Type::int8}};
constinit pg::Statement numbered_tables{
    pg::As::engine,
    "SELECT table_name, column_name FROM backoffice_private.numbered_tables WHERE kind OPERATOR(pg_catalog.=) $1",
    {pg::Type::text}};
constinit pg::Statement known_kind{
    pg::As::engine,
    "SELECT 1 FROM backoffice.number_series WHERE tenant_id OPERATOR(pg_catalog.=) $1"
    " AND kind OPERATOR(pg_catalog.=) $2",
    {pg::Type::uuid, pg::Type::text}};

void add(Proof &proof, const std::string &problem) {
  if (proof.problems.size() < kMostProblems) proof.problems.push_back(problem);
}

// Numbers in use whose row is gone or carries another one, and rows whose number no ledger knows.
void compare_with_rows(const Uuid &tenant, Proof &proof) {
  std::string table;
  std::string column;
  {
    pg::Rows rows(numbered_tables, {proof.kind});
    if (rows.empty()) return;
    table = "backoffice." + sql_identifier(rows.text(0, 0));
    column = sql_identifier(rows.text(0, 1));
  }
  const std::string id = sql_literal(to_string(tenant)) + "::pg_catalog.uuid";
  const std::string kind = sql_literal(proof.kind);
  {
    pg::Rows rows("SELECT n.number, r.id IS NULL FROM backoffice.numbers n LEFT JOIN " + table +
                      " r ON r.tenant_id OPERATOR(pg_catalog.=) n.tenant_id"
                      " AND r.id OPERATOR(pg_catalog.=) n.resource_id WHERE n.tenant_id OPERATOR(pg_catalog.=) " + id +
                      " AND n.kind OPERATOR(pg_catalog.=) " + kind + " AND n.voided_at IS NULL AND r." + column +
                      " IS DISTINCT FROM n.number ORDER BY 1 LIMIT 100",
                  pg::As::engine);
    for (std::uint64_t i = 0; i < rows.size(); ++i)
      add(proof, "Number " + rows.text(i, 0) + (rows.boolean(i, 1) ? " has no row." : " is not on the row that took it."));
  }
  pg::Rows rows("SELECT r." + column + " FROM " + table + " r WHERE r.tenant_id OPERATOR(pg_catalog.=) " + id +
                    " AND NOT EXISTS (SELECT FROM backoffice.numbers n WHERE n.tenant_id OPERATOR(pg_catalog.=) "
                    "r.tenant_id AND n.kind OPERATOR(pg_catalog.=) " + kind +
                    " AND n.number OPERATOR(pg_catalog.=) r." + column + ") ORDER BY 1 LIMIT 100",
                pg::As::engine);
  for (std::uint64_t i = 0; i < rows.size(); ++i) add(proof, "Number " + rows.text(i, 0) + " was never given out.");
}

Proof prove(const Uuid &tenant, const pg::Rows &counters, std::uint64_t i) {
  Proof proof;
  proof.kind = counters.text(i, 0);
  const Uuid series = counters.uuid(i, 1);
  const std::string period = counters.text(i, 2);
  const Uuid location = counters.uuid(i, 3);
  if (!period.empty()) proof.period = period;
  if (!(location == Uuid{})) proof.location = location;
  proof.first = counters.int8(i, 4);
  proof.last = counters.is_null(i, 5) ? proof.first - 1 : counters.int8(i, 5);
  const std::int64_t total = counters.int8(i, 7);
  const std::int64_t in_range = counters.int8(i, 8);
  proof.voided = counters.int8(i, 9);
  proof.issued = total - proof.voided;
  if (counters.is_null(i, 5))
    add(proof, "The counter is gone.");
  else if (counters.int8(i, 6) != proof.first)
    add(proof, "The counter does not begin at the series' first number.");
  if (in_range != proof.last - proof.first + 1) {
    const pg::Rows missing(missing_numbers, {tenant, series, period, location, proof.first, proof.last});
    for (std::uint64_t k = 0; k < missing.size(); ++k)
      add(proof, "Sequence number " + missing.text(k, 0) + " is missing.");
  }
  if (total > in_range) {
    const pg::Rows beyond(numbers_beyond, {tenant, series, period, location, proof.first, proof.last});
    for (std::uint64_t k = 0; k < beyond.size(); ++k)
      add(proof, "Number " + beyond.text(k, 0) + " lies outside what the counter gave out.");
  }
  return proof;
}

}  // namespace

std::vector<Proof> verify(const std::optional<std::string> &kind) {
  const context::Actor actor = context::require();
  access::require("numbering.view");
  if (kind && pg::Rows(known_kind, {actor.tenant, *kind}).empty())
    throw Error{sqlstate::kInvalidParameter, "there is no number series of the kind " + quoted(*kind), {},
                "The table backoffice.number_series lists the tenant's series."};
  std::vector<Proof> proofs;
  std::string compared;
  {
    const pg::Rows counters(list_counters, {actor.tenant, kind});
    for (std::uint64_t i = 0; i < counters.size(); ++i) {
      Proof proof = prove(actor.tenant, counters, i);
      // The rows of a table are compared once per kind, with the first counter of it.
      if (compared != proof.kind) compare_with_rows(actor.tenant, proof);
      compared = proof.kind;
      proofs.push_back(std::move(proof));
    }
  }
  // Rows may carry numbers although counter and ledger are gone.
  const pg::Rows unused(list_unused, {actor.tenant, kind});
  for (std::uint64_t i = 0; i < unused.size(); ++i) {
    Proof proof;
    proof.kind = unused.text(i, 0);
    proof.first = unused.int8(i, 1);
    proof.last = proof.first - 1;
    compare_with_rows(actor.tenant, proof);
    if (!proof.problems.empty()) proofs.push_back(std::move(proof));
  }
  return proofs;
}

}  // namespace bo::numbering
