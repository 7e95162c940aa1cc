#include "access/enrol.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "context/context.hpp"
#include "operations/state.hpp"
#include "pg/script.hpp"
#include "pg/session.hpp"
#include "pg/spi.hpp"
#include "pg/values.hpp"

namespace bo::access {

namespace {

struct Table {
  std::string tenant_column;  // id in the table of tenants itself
  std::string name;     // qualified and quoted
  std::string kind;     // relkind
  bool row_security;
  bool forced;
  bool has_tenant;
  bool tenant_not_null;
  std::string tenant_type;
  std::string tenant_default;
  bool has_location;
  bool has_updated_at;
  bool has_ownerless;  // rows that have no tenant yet
};

constinit pg::Statement describe_table{
    pg::As::caller,
    "SELECT pg_catalog.format('%I.%I', n.nspname, c.relname), c.relkind::pg_catalog.text, c.relrowsecurity,"
    " c.relforcerowsecurity, t.attname IS NOT NULL, COALESCE(t.attnotnull, false),"
    " COALESCE(pg_catalog.format_type(t.atttypid, NULL), ''),"
    " COALESCE(pg_catalog.pg_get_expr(d.adbin, d.adrelid), ''),"
    " EXISTS (SELECT FROM pg_catalog.pg_attribute l WHERE l.attrelid OPERATOR(pg_catalog.=) c.oid"
    "  AND l.attname OPERATOR(pg_catalog.=) 'location_id' AND NOT l.attisdropped"
    "  AND l.atttypid OPERATOR(pg_catalog.=) 'pg_catalog.uuid'::pg_catalog.regtype),"
    " EXISTS (SELECT FROM pg_catalog.pg_attribute l WHERE l.attrelid OPERATOR(pg_catalog.=) c.oid"
    "  AND l.attname OPERATOR(pg_catalog.=) 'updated_at' AND NOT l.attisdropped)"
    " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace"
    " LEFT JOIN pg_catalog.pg_attribute t ON t.attrelid OPERATOR(pg_catalog.=) c.oid"
    "  AND t.attname OPERATOR(pg_catalog.=) 'tenant_id' AND NOT t.attisdropped"
    " LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid OPERATOR(pg_catalog.=) c.oid"
    "  AND d.adnum OPERATOR(pg_catalog.=) t.attnum"
    " WHERE c.oid OPERATOR(pg_catalog.=) $1",
    {pg::Type::oid}};

Table describe(std::uint32_t oid) {
  const bool is_tenants = oid == pg::table_oid("backoffice", "tenants");
  Table table;
  {
    pg::Rows rows(describe_table, {pg::Value::oid(oid)});
    if (rows.empty()) throw Error{sqlstate::kInvalidParameter, "there is no such table"};
    table = Table{is_tenants ? "id" : "tenant_id", rows.text(0, 0), rows.text(0, 1), rows.boolean(0, 2), rows.boolean(0, 3), rows.boolean(0, 4),
                  rows.boolean(0, 5), rows.text(0, 6), rows.text(0, 7), rows.boolean(0, 8), rows.boolean(0, 9), false};
  }
  if (table.kind != "r" && table.kind != "p")
    throw Error{sqlstate::kInvalidParameter, table.name + " is not a table", {}, "Only tables can be enrolled."};
  // Only then does it matter; and a table that is forced already shows its owner nothing without a context.
  if (!table.has_tenant || !table.tenant_not_null)
    table.has_ownerless =
        !pg::Rows("SELECT 1 FROM " + table.name + (table.has_tenant ? " WHERE tenant_id IS NULL" : "") + " LIMIT 1").empty();
  return table;
}

// ---- policies

struct Policy {
  std::string name;
  bool permissive;
  std::string command;     // as pg_policies has it
  std::string condition;   // empty: none
  std::string check;
};

// The conditions as the server prints them, so that an unchanged policy is recognised.
std::string held(const Enrolment &e, const Table &table, const std::string &action) {
  return "(" + table.tenant_column + " = backoffice.permitted_tenant(" + sql_literal(e.module + "." + action) + "::text))";
}
std::string located(const Enrolment &e, const std::string &action) {
  if (!e.order_column.empty())
    return "backoffice.permitted_order(" + sql_literal(e.module + "." + action) + "::text, " + e.order_column + ")";
  return "backoffice.permitted_location(" + sql_literal(e.module + "." + action) + "::text, location_id)";
}

std::vector<Policy> policies_of(const Enrolment &e, const Table &table) {
  const std::string own = "(" + table.tenant_column + " = backoffice.tenant_id())";
  std::vector<Policy> wanted = {
      {"backoffice_isolation", true, "ALL", own, own},
      {"backoffice_select", false, "SELECT", held(e, table, "view"), ""},
      {"backoffice_insert", false, "INSERT", "", held(e, table, e.create_action)},
      {"backoffice_update", false, "UPDATE", held(e, table, e.edit_action), held(e, table, e.edit_action)},
      {"backoffice_delete", false, "DELETE", held(e, table, e.delete_action), ""},
  };
  if (table.has_location || !e.order_column.empty()) {
    wanted.push_back({"backoffice_location_select", false, "SELECT", located(e, "view"), ""});
    wanted.push_back({"backoffice_location_insert", false, "INSERT", "", located(e, e.create_action)});
    wanted.push_back({"backoffice_location_update", false, "UPDATE", located(e, e.edit_action), located(e, e.edit_action)});
    wanted.push_back({"backoffice_location_delete", false, "DELETE", located(e, e.delete_action), ""});
  }
  return wanted;
}

void converge_policy(std::uint32_t oid, const std::string &table, const Policy &wanted,
                     std::vector<std::string> &done) {
  bool exists;
  bool equal = false;
  {
    pg::Rows rows("SELECT p.polpermissive,"
                  " CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE'"
                  "  WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,"
                  " COALESCE(pg_catalog.pg_get_expr(p.polqual, p.polrelid), ''),"
                  " COALESCE(pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid), ''),"
                  " p.polroles OPERATOR(pg_catalog.=) '{0}'::pg_catalog.oid[]"
                  " FROM pg_catalog.pg_policy p WHERE p.polrelid OPERATOR(pg_catalog.=) " + std::to_string(oid) +
                  " AND p.polname OPERATOR(pg_catalog.=) " + sql_literal(wanted.name));
    exists = !rows.empty();
    equal = exists && rows.boolean(0, 0) == wanted.permissive && rows.text(0, 1) == wanted.command &&
            rows.text(0, 2) == wanted.condition && rows.text(0, 3) == wanted.check && rows.boolean(0, 4);
  }
  if (equal) return;
  if (exists) pg::Rows("DROP POLICY " + wanted.name + " ON " + table);
  std::string text = "CREATE POLICY " + wanted.name + " ON " + table + " AS " +
                     (wanted.permissive ? "PERMISSIVE" : "RESTRICTIVE") + " FOR " + wanted.command + " TO PUBLIC";
  if (!wanted.condition.empty()) text += " USING (" + wanted.condition + ")";
  if (!wanted.check.empty()) text += " WITH CHECK (" + wanted.check + ")";
  pg::Rows{text};
  done.push_back((exists ? "replaced policy " : "created policy ") + wanted.name);
}

// ---- triggers

void converge_trigger(std::uint32_t oid, const std::string &table, const std::string &name, const std::string &events,
                      const std::string &scope, const std::string &action, std::vector<std::string> &done) {
  const std::string wanted =
      "CREATE TRIGGER " + name + " " + events + " ON " + table + " FOR EACH " + scope + " EXECUTE FUNCTION " + action;
  bool exists;
  bool equal = false;
  bool always = false;
  {
    // A data-only restore turns the triggers of partitions into ordinary ones, and leaves the parent's.
    pg::Rows rows("SELECT pg_catalog.pg_get_triggerdef(t.oid), t.tgenabled OPERATOR(pg_catalog.=) 'A' AND NOT EXISTS"
                  " (SELECT FROM pg_catalog.pg_trigger p WHERE p.tgparentid OPERATOR(pg_catalog.=) t.oid"
                  "  AND p.tgenabled OPERATOR(pg_catalog.<>) 'A')"
                  " FROM pg_catalog.pg_trigger t WHERE tgrelid OPERATOR(pg_catalog.=) " + std::to_string(oid) +
                  " AND NOT tgisinternal AND tgname OPERATOR(pg_catalog.=) " + sql_literal(name));
    exists = !rows.empty();
    if (exists) {
      equal = rows.text(0, 0) == wanted;
      always = rows.boolean(0, 1);
    }
  }
  if (!equal) {
    const pg::InstallerScope installer;  // enrol() has seen that the caller owns the table
    pg::Rows{"CREATE OR REPLACE TRIGGER" + wanted.substr(std::string("CREATE TRIGGER").size())};
    done.push_back((exists ? "replaced trigger " : "created trigger ") + name);
  }
  if (always) return;
  pg::Rows{"ALTER TABLE " + table + " ENABLE ALWAYS TRIGGER " + name};
  if (equal) done.push_back("enabled trigger " + name);
}

void converge_tenant_column(const Enrolment &e, const Table &table, std::vector<std::string> &done) {
  if (table.tenant_column != "tenant_id") return;
  const std::string alter = "ALTER TABLE " + table.name;
  if (table.has_tenant && table.tenant_type != "uuid")
    throw Error{sqlstate::kInvalidParameter, "tenant_id of " + table.name + " is not a uuid", {},
                "Rename the column, or make it a uuid."};
  if (table.has_ownerless && !e.tenant)
    throw Error{sqlstate::kInvalidParameter, table.name + " has rows, and nothing says whose they are", {},
                "Pass the tenant that owns them."};
  if (!table.has_tenant) {
    pg::Rows{alter + " ADD COLUMN tenant_id uuid"};
    done.emplace_back("added column tenant_id");
  }
  if (table.has_ownerless) {
    pg::Rows{"UPDATE " + table.name + " SET tenant_id = " + sql_literal(to_string(*e.tenant)) + " WHERE tenant_id IS NULL"};
    done.emplace_back("gave the rows to the tenant");
  }
  if (table.tenant_default != "backoffice.tenant_id()") {
    pg::Rows{alter + " ALTER COLUMN tenant_id SET DEFAULT backoffice.tenant_id()"};
    done.emplace_back("set the default of tenant_id");
  }
  if (!table.tenant_not_null) {
    pg::Rows{alter + " ALTER COLUMN tenant_id SET NOT NULL"};
    done.emplace_back("made tenant_id NOT NULL");
  }
}

void converge_grants(const Enrolment &e, const Table &table, std::vector<std::string> &done) {
  static constexpr const char *kGroups[] = {"backoffice_user", "backoffice_service", "backoffice_platform"};
  static constexpr const char *kCommands[] = {"select", "insert", "update", "delete"};
  for (const char *command : kCommands) {
    const bool wanted = std::find(e.commands.begin(), e.commands.end(), command) != e.commands.end();
    for (const char *group : kGroups) {
      const bool has = pg::Rows("SELECT pg_catalog.has_table_privilege('" + std::string(group) + "', " + sql_literal(table.name) +
                                ", '" + command + "')").boolean(0, 0);
      if (has == wanted) continue;
      pg::Rows{std::string(wanted ? "GRANT " : "REVOKE ") + command + " ON " + table.name + (wanted ? " TO " : " FROM ") + group};
      done.push_back(std::string(wanted ? "granted " : "revoked ") + command + (wanted ? " to " : " from ") + group);
    }
  }
}

void check_arguments(const Enrolment &e) {
  for (const std::string &command : e.commands)
    if (command != "select" && command != "insert" && command != "update" && command != "delete")
      throw Error{sqlstate::kInvalidParameter, "argument \"commands\" holds " + quoted(command), {},
                  "The commands are select, insert, update and delete."};
  for (const std::string &action : {std::string("view"), e.create_action, e.edit_action, e.delete_action}) {
    const std::string name = e.module + "." + action;
    if (pg::Rows("SELECT 1 FROM backoffice.permissions WHERE name OPERATOR(pg_catalog.=) " + sql_literal(name), pg::As::engine).empty())
      throw Error{sqlstate::kInvalidParameter, "there is no permission " + quoted(name), {},
                  "The module must have permissions for view, create, edit and delete in backoffice.permissions."};
  }
  if (e.tenant && pg::Rows("SELECT 1 FROM backoffice.tenants WHERE id OPERATOR(pg_catalog.=) " +
                               sql_literal(to_string(*e.tenant)) + "::pg_catalog.uuid", pg::As::engine).empty())
    throw Error{sqlstate::kInvalidParameter, "there is no such tenant", {}, "Pass the id of a tenant."};
  std::vector<std::string> columns = e.secret;
  if (!e.order_column.empty()) columns.push_back(e.order_column);
  for (const std::string &column : columns)
    if (pg::Rows("SELECT 1 FROM pg_catalog.pg_attribute WHERE attrelid OPERATOR(pg_catalog.=) " +
                 std::to_string(e.table) + " AND NOT attisdropped AND attname OPERATOR(pg_catalog.=) " +
                 sql_literal(column)).empty())
      throw Error{sqlstate::kInvalidParameter, "the table has no column " + quoted(column)};
}

constinit pg::Statement store_enrolment{
    pg::As::engine,
    "INSERT INTO backoffice_private.enrolled_tables AS e (table_schema, table_name, module, create_action, edit_action,"
    " delete_action, commands, secret, order_column)"
    " SELECT n.nspname, c.relname, $2, $3, $4, $5, $6, $7, $8 FROM pg_catalog.pg_class c"
    " JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace"
    " WHERE c.oid OPERATOR(pg_catalog.=) $1"
    " ON CONFLICT (table_schema, table_name) DO UPDATE SET module = EXCLUDED.module,"
    "  create_action = EXCLUDED.create_action, edit_action = EXCLUDED.edit_action,"
    "  delete_action = EXCLUDED.delete_action, commands = EXCLUDED.commands, secret = EXCLUDED.secret,"
    "  order_column = EXCLUDED.order_column"
    " WHERE ROW(e.module, e.create_action, e.edit_action, e.delete_action, e.commands, e.secret, e.order_column)"
    "  OPERATOR(pg_catalog.<>) ROW(EXCLUDED.module, EXCLUDED.create_action, EXCLUDED.edit_action,"
    "   EXCLUDED.delete_action, EXCLUDED.commands, EXCLUDED.secret, EXCLUDED.order_column)",
    {pg::Type::oid, pg::Type::text, pg::Type::text, pg::Type::text, pg::Type::text, pg::Type::text_array,
     pg::Type::text_array, pg::Type::text}};
constinit pg::Statement read_others{
    pg::As::engine,
    "SELECT c.oid, e.module, e.create_action, e.edit_action, e.delete_action, e.commands, e.secret, e.order_column"
    " FROM backoffice_private.enrolled_tables e"
    " JOIN pg_catalog.pg_namespace n ON n.nspname OPERATOR(pg_catalog.=) e.table_schema::pg_catalog.name"
    " JOIN pg_catalog.pg_class c ON c.relnamespace OPERATOR(pg_catalog.=) n.oid"
    "  AND c.relname OPERATOR(pg_catalog.=) e.table_name::pg_catalog.name"
    " WHERE e.table_schema OPERATOR(pg_catalog.<>) ALL ('{backoffice,backoffice_private}')"
    " ORDER BY e.table_schema, e.table_name",
    {}};

std::vector<std::string> enrolled_names() {
  pg::Rows rows("SELECT pg_catalog.format('%I.%I', e.table_schema, e.table_name)"
                " FROM backoffice_private.enrolled_tables e"
                " JOIN pg_catalog.pg_namespace n ON n.nspname OPERATOR(pg_catalog.=) e.table_schema::pg_catalog.name"
                " JOIN pg_catalog.pg_class c ON c.relnamespace OPERATOR(pg_catalog.=) n.oid"
                "  AND c.relname OPERATOR(pg_catalog.=) e.table_name::pg_catalog.name ORDER BY 1");
  std::vector<std::string> names;
  for (std::uint64_t i = 0; i < rows.size(); ++i) names.push_back(rows.text(i, 0));
  return names;
}

constexpr const char *kClosed = "backoffice_closed";

bool is_closed(const std::string &table) {
  return !pg::Rows("SELECT 1 FROM pg_catalog.pg_policy WHERE polrelid OPERATOR(pg_catalog.=) " + sql_literal(table) +
                   "::pg_catalog.regclass AND polname OPERATOR(pg_catalog.=) " + sql_literal(kClosed))
              .empty();
}

}  // namespace

std::vector<std::string> enrol(const Enrolment &e) {
  if (const auto actor = context::current())
    throw Error{sqlstate::kInsufficientPrivilege, "a table cannot be enrolled from inside a tenant", {},
                "Enrol it as its owner, in a transaction without a tenant context."};
  pg::LocalSettings settings;
  settings.set("search_path", "pg_catalog, pg_temp");
  check_arguments(e);
  const Table table = describe(e.table);
  if (!pg::owns_table(e.table))
    throw Error{sqlstate::kInsufficientPrivilege, "only its owner can enrol the table " + table.name};
  std::vector<std::string> done;
  converge_tenant_column(e, table, done);
  if (!table.row_security) {
    pg::Rows{"ALTER TABLE " + table.name + " ENABLE ROW LEVEL SECURITY"};
    done.emplace_back("enabled row level security");
  }
  if (!table.forced) {
    pg::Rows{"ALTER TABLE " + table.name + " FORCE ROW LEVEL SECURITY"};
    done.emplace_back("forced row level security");
  }
  for (std::string &what : close_partitions(e.table)) done.push_back(std::move(what));
  for (const Policy &policy : policies_of(e, table)) converge_policy(e.table, table.name, policy, done);

  std::vector<std::string> secrets;
  for (const std::string &column : e.secret) secrets.push_back(sql_literal(column));
  converge_trigger(e.table, table.name, "backoffice_audit", "AFTER INSERT OR DELETE OR UPDATE", "ROW",
                   "backoffice.audit_row(" + join(secrets, ", ") + ")", done);
  converge_trigger(e.table, table.name, "backoffice_audit_truncate", "AFTER TRUNCATE", "STATEMENT",
                   "backoffice.audit_row()", done);
  converge_trigger(e.table, table.name, "backoffice_guard_row", "BEFORE INSERT OR UPDATE", "ROW", "backoffice.guard_row()", done);
  converge_grants(e, table, done);
  pg::Rows(store_enrolment, {pg::Value::oid(e.table), e.module, e.create_action, e.edit_action, e.delete_action,
                             pg::text_array(e.commands), pg::text_array(e.secret), e.order_column});
  if (is_closed(table.name)) {
    pg::Rows{std::string("DROP POLICY ") + kClosed + " ON " + table.name};
    done.emplace_back("opened the table again");
  }
  return done;
}

std::vector<std::string> close_partitions(std::uint32_t table) {
  std::vector<std::string> open;
  {
    pg::Rows rows("SELECT c.oid::pg_catalog.regclass::pg_catalog.text FROM pg_catalog.pg_partition_tree(" + std::to_string(table) +
                  "::pg_catalog.oid) p JOIN pg_catalog.pg_class c ON c.oid OPERATOR(pg_catalog.=) p.relid"
                  " WHERE c.oid OPERATOR(pg_catalog.<>) " + std::to_string(table) +
                  " AND NOT (c.relrowsecurity AND c.relforcerowsecurity)");
    for (std::uint64_t i = 0; i < rows.size(); ++i) open.push_back(rows.text(i, 0));
  }
  std::vector<std::string> done;
  for (const std::string &partition : open) {
    pg::Rows{"ALTER TABLE " + partition + " ENABLE ROW LEVEL SECURITY"};
    pg::Rows{"ALTER TABLE " + partition + " FORCE ROW LEVEL SECURITY"};
    done.push_back("closed partition " + partition);
  }
  return done;
}

void close_all() {
  if (!operations::schema_exists()) return;
  pg::LocalSettings settings;
  settings.set("search_path", "pg_catalog, pg_temp");
  for (const std::string &table : enrolled_names())
    if (!is_closed(table))
      pg::Rows{std::string("CREATE POLICY ") + kClosed + " ON " + table + " AS RESTRICTIVE FOR ALL TO PUBLIC USING (false)"};
}

std::vector<std::string> enrol_others_again() {
  std::vector<std::string> done;
  std::vector<Enrolment> others;
  {
    pg::Rows rows(read_others, {});
    for (std::uint64_t i = 0; i < rows.size(); ++i)
      others.push_back({rows.oid(i, 0), rows.text(i, 1), rows.text(i, 2), rows.text(i, 3), rows.text(i, 4),
                        rows.text_array(i, 5), rows.text_array(i, 6), rows.text(i, 7), std::nullopt});
  }
  for (const Enrolment &other : others)
    for (const std::string &what : enrol(other)) done.push_back(what + " on " + describe(other.table).name);
  return done;
}

}  // namespace bo::access
