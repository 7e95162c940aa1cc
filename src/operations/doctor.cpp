#include "operations/doctor.hpp"

#include "base/error.hpp"
#include "operations/deploy.hpp"
#include "operations/state.hpp"
#include "pg/script.hpp"
#include "pg/spi.hpp"

namespace bo::operations {

namespace {

// Each question lists what breaks one promise: detail and remedy. Run by a superuser on a pinned search path.
struct Question {
  const char *finding;
  const char *text;
};

constexpr Question kQuestions[] = {
    {"group role with powers",
     "SELECT rolname, format('ALTER ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION', rolname)"
     " FROM pg_roles WHERE rolname = ANY ('{backoffice_owner,backoffice_user,backoffice_service,backoffice_platform,"
     "backoffice_anonymous}') AND (rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)"},
    {"owner with members",
     "SELECT u.rolname, format('REVOKE backoffice_owner FROM %I', u.rolname) FROM pg_auth_members m"
     " JOIN pg_roles r ON r.oid = m.roleid AND r.rolname = 'backoffice_owner'"
     " JOIN pg_roles u ON u.oid = m.member WHERE NOT u.rolsuper"},
    {"private schema open",
     "SELECT coalesce(g.rolname, 'PUBLIC'), format('REVOKE ALL ON SCHEMA backoffice_private FROM %s', coalesce(quote_ident(g.rolname), 'PUBLIC'))"
     " FROM pg_namespace n CROSS JOIN LATERAL aclexplode(n.nspacl) a LEFT JOIN pg_roles g ON g.oid = a.grantee"
     " WHERE n.nspname = 'backoffice_private' AND a.grantee <> n.nspowner AND coalesce(NOT g.rolsuper, true)"
     " GROUP BY 1, 2"},
    {"schema open for creation",
     "SELECT coalesce(g.rolname, 'PUBLIC'), format('REVOKE CREATE ON SCHEMA backoffice FROM %s', coalesce(quote_ident(g.rolname), 'PUBLIC'))"
     " FROM pg_namespace n CROSS JOIN LATERAL aclexplode(n.nspacl) a LEFT JOIN pg_roles g ON g.oid = a.grantee"
     " WHERE n.nspname = 'backoffice' AND a.privilege_type = 'CREATE' AND a.grantee <> n.nspowner AND coalesce(NOT g.rolsuper, true)"},
    {"privilege that row security does not hold for",
     "SELECT format('%s on %s to %s', a.privilege_type, c.oid::regclass, coalesce(g.rolname, 'PUBLIC')),"
     " format('REVOKE %s ON %s FROM %s', a.privilege_type, c.oid::regclass, coalesce(quote_ident(g.rolname), 'PUBLIC'))"
     " FROM backoffice_private.enrolled_tables e JOIN pg_namespace n ON n.nspname = e.table_schema"
     " JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = e.table_name"
     " CROSS JOIN LATERAL aclexplode(c.relacl) a LEFT JOIN pg_roles g ON g.oid = a.grantee"
     " WHERE a.privilege_type IN ('TRUNCATE', 'TRIGGER', 'REFERENCES') AND a.grantee <> c.relowner AND coalesce(NOT g.rolsuper, true)"},
    {"partition open",
     "SELECT format('%s on %s to %s', a.privilege_type, c.oid::regclass, coalesce(g.rolname, 'PUBLIC')),"
     " format('REVOKE ALL ON %s FROM %s', c.oid::regclass, coalesce(quote_ident(g.rolname), 'PUBLIC'))"
     " FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid CROSS JOIN LATERAL aclexplode(c.relacl) a"
     " LEFT JOIN pg_roles g ON g.oid = a.grantee"
     " WHERE i.inhparent = 'backoffice.audit_log'::regclass AND a.grantee <> c.relowner AND coalesce(NOT g.rolsuper, true)"},
    {"function open to everybody",
     "SELECT p.oid::regprocedure::text, format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', p.oid::regprocedure)"
     " FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
     " CROSS JOIN LATERAL aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a"
     " WHERE n.nspname IN ('backoffice', 'backoffice_private') AND a.grantee = 0 GROUP BY 1, 2"},
    {"view with its owner's rights",
     "SELECT c.oid::regclass::text, format('ALTER VIEW %s SET (security_invoker = true)', c.oid::regclass)"
     " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
     " WHERE c.relkind = 'v' AND n.nspname = 'backoffice'"
     " AND NOT coalesce(c.reloptions @> '{security_invoker=true}' OR c.reloptions @> '{security_invoker=on}', false)"},
    {"bound login that must not be bound",
     "SELECT b.login || CASE WHEN r.oid IS NULL THEN ': there is no such role'"
     "   WHEN r.oid <> b.login_oid THEN ': the role was made again' WHEN r.rolsuper THEN ': a superuser'"
     "   WHEN r.rolbypassrls THEN ': has BYPASSRLS' WHEN u.id IS NULL THEN ': its user is gone'"
     "   ELSE ': has members, or may enter any user' END,"
     " format('SELECT backoffice.unbind_login(%L)', b.login)"
     " FROM backoffice_private.bound_logins b LEFT JOIN pg_roles r ON r.rolname = b.login"
     " LEFT JOIN backoffice.users u ON u.tenant_id = b.tenant_id AND u.id = b.user_id"
     " WHERE r.oid IS NULL OR r.oid <> b.login_oid OR r.rolsuper OR r.rolbypassrls OR u.id IS NULL"
     " OR EXISTS (SELECT FROM pg_auth_members m WHERE m.roleid = r.oid)"
     " OR pg_has_role(r.oid, 'backoffice_service', 'MEMBER') OR pg_has_role(r.oid, 'backoffice_platform', 'MEMBER')"},
    {"login that row security does not hold for",
     "SELECT r.rolname, format('ALTER ROLE %I NOBYPASSRLS', r.rolname) FROM pg_roles r"
     " WHERE r.rolbypassrls AND NOT r.rolsuper AND (pg_has_role(r.oid, 'backoffice_user', 'MEMBER')"
     " OR pg_has_role(r.oid, 'backoffice_service', 'MEMBER') OR pg_has_role(r.oid, 'backoffice_platform', 'MEMBER')"
     " OR pg_has_role(r.oid, 'backoffice_anonymous', 'MEMBER'))"},
    {"enrolled table that is gone",
     "SELECT format('%I.%I', e.table_schema, e.table_name),"
     " format('DELETE FROM backoffice_private.enrolled_tables WHERE table_schema = %L AND table_name = %L', e.table_schema, e.table_name)"
     " FROM backoffice_private.enrolled_tables e"
     " WHERE to_regclass(format('%I.%I', e.table_schema, e.table_name)) IS NULL"},
    {"server with known row-security holes",
     "SELECT current_setting('server_version'), 'update PostgreSQL to the newest minor release'"
     " WHERE current_setting('server_version_num')::int / 10000 IN (15, 16, 17)"
     " AND current_setting('server_version_num')::int < CASE current_setting('server_version_num')::int / 10000"
     "  WHEN 15 THEN 150014 WHEN 16 THEN 160010 ELSE 170006 END"},
};

// What deploy() would do: it is done, and taken back; or why it refuses.
std::vector<Finding> what_deploy_would_do() {
  std::vector<Finding> findings;
  try {
    const pg::TrialScope trial;
    for (const std::string &what : deploy())
      findings.push_back({"schema differs", "deploy() would have " + what, "SELECT * FROM backoffice.deploy()"});
  } catch (const Error &error) {  // ours, not the server's; the trial has been rolled back
    findings.push_back({"deploy() refuses", error.message, error.hint});
  }
  return findings;
}

}  // namespace

std::vector<Finding> examine() {
  require_administrator("examine");
  std::vector<Finding> findings = what_deploy_would_do();
  if (!schema_exists()) return findings;
  pg::LocalSettings settings;
  settings.set("search_path", "pg_catalog, pg_temp");
  for (const Question &question : kQuestions) {
    const pg::Rows rows{std::string(question.text)};
    for (std::uint64_t i = 0; i < rows.size(); ++i)
      findings.push_back({question.finding, rows.text(i, 0), rows.text(i, 1)});
  }
  return findings;
}

}  // namespace bo::operations
