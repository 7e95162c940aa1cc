#include "operations/deploy.hpp"

#include <map>

#include "access/enrol.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "context/context.hpp"
#include "operations/repairs.hpp"
#include "operations/state.hpp"
#include "pg/script.hpp"
#include "pg/session.hpp"
#include "pg/spi.hpp"

namespace bo::operations {

namespace {

constexpr const char *kOwner = "backoffice_owner";
constexpr const char *kGroups[] = {"backoffice_owner", "backoffice_user", "backoffice_service", "backoffice_platform",
                                   "backoffice_anonymous"};
constexpr const char *kSchemas[] = {"backoffice", "backoffice_private"};

// ---- roles and schemas

void converge_roles() {
  // Two databases of one cluster may create the extension at once.
  pg::lock_roles();
  for (const std::string role : kGroups) {
    bool exists;
    {
      pg::Rows rows("SELECT rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb"
                    " FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) '" + role + "'");
      exists = !rows.empty();
      if (exists && rows.boolean(0, 0))
        throw Error{sqlstate::kInsufficientPrivilege, "the role " + role + " exists and has powers of its own",
                    "It must be NOLOGIN, without SUPERUSER, BYPASSRLS, CREATEROLE and CREATEDB.",
                    "Take them away, or drop or rename the role."};
    }
    if (!exists) pg::Rows{"CREATE ROLE " + role + " NOLOGIN"};
  }
  if (!pg::Rows("SELECT 1 FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles r"
                " ON r.oid OPERATOR(pg_catalog.=) m.roleid"
                " JOIN pg_catalog.pg_roles u ON u.oid OPERATOR(pg_catalog.=) m.member AND NOT u.rolsuper"
                " WHERE r.rolname OPERATOR(pg_catalog.=) '" + std::string(kOwner) + "'").empty())
    throw Error{sqlstate::kInsufficientPrivilege, "the role backoffice_owner has members",
                "Whoever is a member could act as the owner of every table.", "Revoke the memberships."};
}

// The transaction in which bootstrap() made the schema; deploy_if_new() asks for it.
std::uint32_t made_in = 0;

void converge_schemas() {
  for (const std::string schema : kSchemas) {
    bool exists;
    {
      pg::Rows rows("SELECT r.rolname, r.rolsuper FROM pg_catalog.pg_namespace n"
                    " JOIN pg_catalog.pg_roles r ON r.oid OPERATOR(pg_catalog.=) n.nspowner"
                    " WHERE n.nspname OPERATOR(pg_catalog.=) '" + schema + "'");
      exists = !rows.empty();
      if (exists && rows.text(0, 0) != kOwner && !rows.boolean(0, 1))
        throw Error{sqlstate::kWrongState, "the schema " + schema + " belongs to " + quoted(rows.text(0, 0)),
                    "It must belong to backoffice_owner or to a superuser.", "Drop or rename that schema."};
    }
    if (exists) {
      if (pg::Rows("SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname OPERATOR(pg_catalog.=) '" + schema +
                   "' AND nspowner OPERATOR(pg_catalog.=) '" + kOwner + "'::pg_catalog.regrole").empty())
        pg::Rows{"ALTER SCHEMA " + schema + " OWNER TO " + kOwner};
      continue;
    }
    pg::Rows{"CREATE SCHEMA " + schema + " AUTHORIZATION " + kOwner};
    if (schema == kSchemas[0]) made_in = pg::local_transaction();
  }
}

// ---- the catalogue, before and after

using Catalogue = std::map<std::string, std::string>;  // what it is -> its definition

Catalogue read_catalogue() {
  static const std::string kOurs = " n.nspname OPERATOR(pg_catalog.=) ANY ('{backoffice,backoffice_private}') ";
  pg::Rows rows(
      "SELECT 'table ' || c.oid::regclass::text, pg_get_userbyid(c.relowner) || coalesce(' ' || c.relacl::text, '')"
      " || c.relrowsecurity::text || c.relforcerowsecurity::text || coalesce(pg_get_viewdef(c.oid), '')"
      " || coalesce(obj_description(c.oid, 'pg_class'), '')"
      " || coalesce((SELECT string_agg(d.description, ',' ORDER BY d.objsubid) FROM pg_description d"
      "  WHERE d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid > 0), '')"
      " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r','p','v') AND" + kOurs +
      "UNION ALL SELECT 'index ' || c.oid::regclass::text, pg_get_indexdef(c.oid)"
      " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('i','I') AND" + kOurs +
      "UNION ALL SELECT 'policy ' || p.polname || ' on ' || c.oid::regclass::text, p.polpermissive::text || p.polcmd::text"
      " || p.polroles::text || coalesce(pg_get_expr(p.polqual, p.polrelid), '')"
      " || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')"
      " FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE" + kOurs +
      "UNION ALL SELECT 'trigger ' || t.tgname || ' on ' || c.oid::regclass::text, pg_get_triggerdef(t.oid) || t.tgenabled::text"
      " FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
      " WHERE NOT t.tgisinternal AND" + kOurs +
      "UNION ALL SELECT 'foreign key triggers of ' || c.oid::regclass::text, string_agg(DISTINCT t.tgenabled::text, '')"
      " FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
      " WHERE t.tgisinternal AND" + kOurs + "GROUP BY c.oid "
      "UNION ALL SELECT 'default of ' || c.oid::regclass::text || '.' || a.attname, pg_get_expr(d.adbin, d.adrelid)"
      " FROM pg_attrdef d JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum"
      " JOIN pg_class c ON c.oid = d.adrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE" + kOurs +
      "UNION ALL SELECT 'constraint ' || k.conname || ' on ' || c.oid::regclass::text, pg_get_constraintdef(k.oid)"
      " FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE" + kOurs +
      "UNION ALL SELECT 'function ' || p.oid::regprocedure::text, pg_get_userbyid(p.proowner) || coalesce(p.proacl::text, '')"
      " || pg_get_functiondef(p.oid)"
      " FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.prokind = 'f' AND" + kOurs +
      "UNION ALL SELECT 'schema ' || n.nspname, pg_get_userbyid(n.nspowner) || coalesce(n.nspacl::text, '')"
      " FROM pg_namespace n WHERE" + kOurs);
  Catalogue catalogue;
  for (std::uint64_t i = 0; i < rows.size(); ++i) catalogue.emplace(rows.text(i, 0), rows.text(i, 1));
  return catalogue;
}

std::vector<std::string> difference(const Catalogue &before, const Catalogue &after) {
  std::vector<std::string> done;
  for (const auto &[what, definition] : after) {
    const auto old = before.find(what);
    if (old == before.end())
      done.push_back("created " + what);
    else if (old->second != definition)
      done.push_back("changed " + what);
  }
  for (const auto &[what, definition] : before)
    if (after.find(what) == after.end()) done.push_back("removed " + what);
  return done;
}

// ---- convergence

bool relation_exists(const std::string &schema, const std::string &name) {
  return pg::table_oid(schema.c_str(), name.c_str()) != 0;
}

// Objects of ours that a restore without owners left to somebody else. As the calling superuser.
void converge_owners(const std::vector<pg::ScriptStatement> &script) {
  std::vector<std::string> changes;
  for (const pg::ScriptStatement &statement : script) {
    if (statement.kind != pg::StatementKind::create_table && statement.kind != pg::StatementKind::create_partition) continue;
    const std::string name = statement.schema + "." + statement.table;
    if (!pg::Rows("SELECT 1 FROM pg_catalog.pg_class WHERE oid OPERATOR(pg_catalog.=) pg_catalog.to_regclass('" + name +
                  "') AND relowner OPERATOR(pg_catalog.<>) '" + kOwner + "'::pg_catalog.regrole").empty())
      changes.push_back("ALTER TABLE " + name + " OWNER TO " + kOwner);
  }
  {
    // Partitions of the audit log, sequences of fast series.
    pg::Rows rows("SELECT pg_catalog.format('ALTER %s %s OWNER TO backoffice_owner',"
                  "  CASE c.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, c.oid::pg_catalog.regclass)"
                  " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace"
                  " WHERE c.relowner OPERATOR(pg_catalog.<>) 'backoffice_owner'::pg_catalog.regrole"
                  " AND (n.nspname OPERATOR(pg_catalog.=) 'backoffice_private' AND c.relkind OPERATOR(pg_catalog.=) 'S'"
                  "  AND pg_catalog.starts_with(c.relname::pg_catalog.text, 'fast_')"
                  "  OR EXISTS (SELECT FROM pg_catalog.pg_inherits i WHERE i.inhrelid OPERATOR(pg_catalog.=) c.oid"
                  "   AND i.inhparent OPERATOR(pg_catalog.=) 'backoffice.audit_log'::pg_catalog.regclass))");
    for (std::uint64_t i = 0; i < rows.size(); ++i) changes.push_back(rows.text(i, 0));
  }
  {
    // Functions and views of ours: those that are no members, made by the schema's own statements.
    pg::Rows rows("SELECT pg_catalog.format('ALTER ROUTINE %s OWNER TO backoffice_owner', p.oid::pg_catalog.regprocedure)"
                  " FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) p.pronamespace"
                  " WHERE n.nspname OPERATOR(pg_catalog.=) ANY ('{backoffice,backoffice_private}')"
                  " AND p.proowner OPERATOR(pg_catalog.<>) 'backoffice_owner'::pg_catalog.regrole"
                  " AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid OPERATOR(pg_catalog.=) p.oid"
                  "  AND d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_proc'::pg_catalog.regclass"
                  "  AND d.deptype OPERATOR(pg_catalog.=) 'e')"
                  " AND p.proname OPERATOR(pg_catalog.=) ANY ('{is_email}')");
    for (std::uint64_t i = 0; i < rows.size(); ++i) changes.push_back(rows.text(i, 0));
  }
  for (const std::string &change : changes) pg::Rows{change};
}

// The server's own triggers of foreign keys, which DISABLE TRIGGER ALL switches off. Ours are put right afterwards.
void converge_foreign_keys() {
  std::vector<std::string> tables;
  {
    pg::Rows rows("SELECT DISTINCT t.tgrelid::pg_catalog.regclass::pg_catalog.text FROM pg_catalog.pg_trigger t"
                  " JOIN pg_catalog.pg_class c ON c.oid OPERATOR(pg_catalog.=) t.tgrelid"
                  " JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace"
                  " WHERE n.nspname OPERATOR(pg_catalog.=) ANY ('{backoffice,backoffice_private}')"
                  " AND t.tgisinternal AND t.tgenabled OPERATOR(pg_catalog.<>) 'O'");
    for (std::uint64_t i = 0; i < rows.size(); ++i) tables.push_back(rows.text(i, 0));
  }
  for (const std::string &table : tables) pg::Rows{"ALTER TABLE " + table + " ENABLE TRIGGER ALL"};
}

// Each statement of the schema says how things are; what is there already is left, or put right. Where nothing is to do,
// no table is locked against writers.
void converge(const std::vector<pg::ScriptStatement> &script) {
  const std::map<std::string, std::vector<std::string>> repairs = table_repairs(script);
  for (const pg::ScriptStatement &statement : script) {
    const auto of_table = repairs.find(statement.schema + "." + statement.table);
    if (of_table == repairs.end()) {  // not a table's, or a table's that is new
      pg::Rows(statement.text, pg::As::engine);
      continue;
    }
    if (statement.kind != pg::StatementKind::create_table) continue;
    for (const std::string &repair : of_table->second) pg::Rows(repair, pg::As::engine);
  }
}

int migration_number(const std::string &file) { return std::atoi(file.c_str()); }

void run_migrations(bool fresh) {
  for (const std::string &file : pg::list_extension_files("migrations")) {
    const std::string number = std::to_string(migration_number(file));
    if (!fresh && !pg::Rows("SELECT 1 FROM backoffice_private.migrations WHERE number OPERATOR(pg_catalog.=) " + number,
                            pg::As::engine).empty())
      continue;
    if (!fresh)
      for (const pg::ScriptStatement &statement : pg::parse_script(pg::read_extension_file("migrations/" + file)))
        pg::Rows(statement.text, pg::As::engine);
    pg::Rows("INSERT INTO backoffice_private.migrations (number, name) VALUES (" + number + ", " + sql_literal(file) + ")"
             " ON CONFLICT (number) DO NOTHING", pg::As::engine);
  }
}

// Partitions of the audit log for this month and the two after it.
void make_partitions() {
  pg::Timestamp at = pg::now();
  for (int i = 0; i < 3; ++i) {
    const auto date = pg::civil_date(at, "UTC");
    const auto month = [](int year, int number) {
      year += (number - 1) / 12;
      number = (number - 1) % 12 + 1;
      return std::to_string(year) + "-" + (number < 10 ? "0" : "") + std::to_string(number) + "-01";
    };
    const std::string from = month(date->year, date->month + i);
    const std::string to = month(date->year, date->month + i + 1);
    const std::string name = "audit_log_" + from.substr(0, 4) + from.substr(5, 2);
    if (relation_exists("backoffice", name)) continue;
    pg::Rows("CREATE TABLE backoffice." + name + " PARTITION OF backoffice.audit_log FOR VALUES FROM ('" + from +
                 " 00:00:00+00') TO ('" + to + " 00:00:00+00')",
             pg::As::engine);
  }
}

std::vector<std::string> run() {
  pg::LocalSettings settings;
  settings.set("search_path", "pg_catalog, pg_temp");
  settings.set("client_min_messages", "warning");
  settings.set("check_function_bodies", "on");
  settings.set("standard_conforming_strings", "on");
  settings.set("row_security", "on");
  const pg::OutsideExtension outside;
  converge_roles();
  const Catalogue before = read_catalogue();
  converge_schemas();
  pg::lock_schema(kSchemas[0]);
  const bool fresh = !schema_exists();
  const std::vector<pg::ScriptStatement> script = pg::parse_script(pg::read_extension_file("schema.sql"));
  if (!fresh) {
    converge_owners(script);
    converge_foreign_keys();
    run_migrations(false);
  }
  converge(script);
  make_partitions();
  {
    const pg::EngineScope engine;
    access::close_partitions(pg::table_oid("backoffice", "audit_log"));
  }
  if (fresh) run_migrations(true);
  // Tables of others were enrolled by their owners; a superuser may give them the same again.
  std::vector<std::string> others = access::enrol_others_again();
  record_deployment();
  std::vector<std::string> done = difference(before, read_catalogue());
  done.insert(done.end(), others.begin(), others.end());
  return done;
}

}  // namespace

void bootstrap() {
  if (!pg::session_is_superuser() && !pg::current_is_superuser())
    throw Error{sqlstate::kInsufficientPrivilege, "only a superuser can create this extension"};
  const pg::OutsideExtension outside;
  converge_roles();
  converge_schemas();
}

std::vector<std::string> deploy_if_new() {
  if (made_in != pg::local_transaction()) return {};
  return run();
}

void require_administrator(const char *what) {
  if (!pg::current_is_superuser())
    throw Error{sqlstate::kInsufficientPrivilege, std::string("only a superuser may ") + what + " the schema", {},
                "Ask a DBA."};
  if (context::current())
    throw Error{sqlstate::kWrongState, std::string("nobody can ") + what + " the schema from inside a tenant", {},
                "Begin a transaction without a tenant context."};
}

std::vector<std::string> deploy() {
  require_administrator("deploy");
  return run();
}

}  // namespace bo::operations
