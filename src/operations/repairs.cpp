#include "operations/repairs.hpp"

#include "base/text.hpp"
#include "pg/session.hpp"
#include "pg/spi.hpp"

namespace bo::operations {

namespace {

using pg::ScriptStatement;
using pg::StatementKind;

constexpr const char *kScratch = "_deploy_scratch";  // after the name of each schema
constexpr const char *kSchemas[] = {"backoffice", "backoffice_private"};

std::string replaced(std::string text, const std::string &from, const std::string &to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) text.replace(at, from.size(), to);
  return text;
}

bool describes_table(StatementKind kind) { return kind != StatementKind::other && kind != StatementKind::create_partition; }

// The statement made for the scratch schemas: its own table and the tables that it refers to. No lock on a live table.
std::string in_scratch(const ScriptStatement &statement) {
  std::string copy = statement.text;
  copy.replace(statement.name_offset, statement.schema.size(), statement.schema + kScratch);
  for (const std::string schema : kSchemas)
    copy = replaced(copy, "REFERENCES " + schema + ".", "REFERENCES " + schema + kScratch + ".");
  return copy;
}
std::string out_of_scratch(const std::string &text) { return replaced(text, std::string(kScratch) + ".", "."); }

// The statements that give a table the defaults, constraints and indexes that the empty copy in the scratch schema has.
std::vector<std::string> repairs_of(const std::string &schema, const std::string &table) {
  const std::string live = sql_literal(schema + "." + table) + "::pg_catalog.regclass";
  const std::string copy = sql_literal(schema + kScratch + "." + table) + "::pg_catalog.regclass";
  const std::string name = sql_literal(schema + "." + table);
  std::vector<std::string> repairs;
  {
    pg::Rows rows(
        "SELECT pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %s', " + name + ", a.attname,"
        "  pg_catalog.pg_get_expr(d.adbin, d.adrelid))"
        " FROM pg_catalog.pg_attrdef d JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) d.adrelid"
        "  AND a.attnum OPERATOR(pg_catalog.=) d.adnum AND a.attgenerated OPERATOR(pg_catalog.=) ''"
        " JOIN pg_catalog.pg_attribute la ON la.attrelid OPERATOR(pg_catalog.=) " + live +
        "  AND la.attname OPERATOR(pg_catalog.=) a.attname AND NOT la.attisdropped"
        " LEFT JOIN pg_catalog.pg_attrdef ld ON ld.adrelid OPERATOR(pg_catalog.=) la.attrelid"
        "  AND ld.adnum OPERATOR(pg_catalog.=) la.attnum"
        " WHERE d.adrelid OPERATOR(pg_catalog.=) " + copy + " AND pg_catalog.pg_get_expr(ld.adbin, ld.adrelid)"
        "  IS DISTINCT FROM pg_catalog.pg_get_expr(d.adbin, d.adrelid)"
        " UNION ALL SELECT pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I SET NOT NULL', " + name + ", a.attname)"
        " FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_attribute la ON la.attrelid OPERATOR(pg_catalog.=) " + live +
        "  AND la.attname OPERATOR(pg_catalog.=) a.attname AND NOT la.attisdropped"
        " WHERE a.attrelid OPERATOR(pg_catalog.=) " + copy + " AND a.attnum OPERATOR(pg_catalog.>) 0"
        "  AND a.attnotnull AND NOT la.attnotnull");
    for (std::uint64_t i = 0; i < rows.size(); ++i) repairs.push_back(rows.text(i, 0));
  }
  {
    // Keys before checks, and those before foreign keys: a key that is put back may be pointed at.
    pg::Rows rows(
        "SELECT CASE WHEN l.oid IS NULL THEN '' ELSE pg_catalog.format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE; ', " +
        name + ", c.conname) END OPERATOR(pg_catalog.||)"
        " pg_catalog.format('ALTER TABLE %s ADD CONSTRAINT %I %s', " + name + ", c.conname,"
        "  pg_catalog.replace(pg_catalog.pg_get_constraintdef(c.oid), '" + kScratch + ".', '.'))"
        " FROM pg_catalog.pg_constraint c LEFT JOIN pg_catalog.pg_constraint l"
        "  ON l.conrelid OPERATOR(pg_catalog.=) " + live + " AND l.conname OPERATOR(pg_catalog.=) c.conname"
        " WHERE c.conrelid OPERATOR(pg_catalog.=) " + copy + " AND c.contype OPERATOR(pg_catalog.<>) 'n'"
        " AND pg_catalog.pg_get_constraintdef(l.oid) IS DISTINCT FROM"
        "  pg_catalog.replace(pg_catalog.pg_get_constraintdef(c.oid), '" + kScratch + ".', '.')"
        " ORDER BY pg_catalog.strpos('pucf', c.contype::pg_catalog.text), c.conname");
    for (std::uint64_t i = 0; i < rows.size(); ++i) repairs.push_back(rows.text(i, 0));
  }
  return repairs;
}

// An index that is there agrees where it is valid and described alike.
void add_index_repair(const ScriptStatement &index, std::vector<std::string> &repairs) {
  const std::string definition = "SELECT pg_catalog.pg_get_indexdef(i.indexrelid), i.indisvalid FROM pg_catalog.pg_index i"
                                 " WHERE i.indexrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass(";
  const pg::Rows live(definition + sql_literal(index.schema + "." + index.name) + ")");
  const pg::Rows copy(definition + sql_literal(index.schema + kScratch + "." + index.name) + ")");
  if (!live.empty() && live.boolean(0, 1) && live.text(0, 0) == out_of_scratch(copy.text(0, 0))) return;
  if (!live.empty()) repairs.push_back("DROP INDEX " + index.schema + "." + sql_identifier(index.name));
  repairs.push_back(index.text);
}

// A trigger agrees where it is described alike and fires at the same times.
void add_trigger_repair(const ScriptStatement &trigger, std::vector<std::string> &repairs) {
  const auto describe = [&trigger](const std::string &schema) {
    const pg::Rows rows("SELECT pg_catalog.pg_get_triggerdef(oid), tgenabled::pg_catalog.text FROM pg_catalog.pg_trigger"
                        " WHERE tgrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass(" +
                        sql_literal(schema + "." + trigger.table) + ") AND NOT tgisinternal AND tgname OPERATOR(pg_catalog.=) " +
                        sql_literal(trigger.name));
    return rows.empty() ? std::string() : out_of_scratch(rows.text(0, 0)) + rows.text(0, 1);
  };
  if (describe(trigger.schema) != describe(trigger.schema + kScratch)) repairs.push_back(trigger.text);
}

}  // namespace

std::map<std::string, std::vector<std::string>> table_repairs(const std::vector<ScriptStatement> &script) {
  std::map<std::string, std::vector<std::string>> repairs;
  for (const ScriptStatement &statement : script)
    if ((statement.kind == StatementKind::create_table || statement.kind == StatementKind::create_partition) &&
        pg::table_oid(statement.schema.c_str(), statement.table.c_str()) != 0)
      repairs[statement.schema + "." + statement.table];
  if (repairs.empty()) return repairs;

  const pg::TrialScope trial;
  for (const std::string schema : kSchemas) pg::Rows{"CREATE SCHEMA " + schema + kScratch};
  for (const ScriptStatement &statement : script)
    if (describes_table(statement.kind)) pg::Rows{in_scratch(statement)};
  for (const ScriptStatement &statement : script) {
    const auto table = repairs.find(statement.schema + "." + statement.table);
    if (table == repairs.end()) continue;
    if (statement.kind == StatementKind::create_table) table->second = repairs_of(statement.schema, statement.table);
    if (statement.kind == StatementKind::create_index) add_index_repair(statement, table->second);
    // A trigger that is made again fires as ordinary ones do, until the statement after it says otherwise.
    if (statement.kind == StatementKind::create_trigger || statement.kind == StatementKind::enable_always)
      add_trigger_repair(statement, table->second);
  }
  return repairs;
}

}  // namespace bo::operations
