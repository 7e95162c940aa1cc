// SQL entry points of the operations domain.
#define BACKOFFICE_BOUNDARY
#include "operations/deploy.hpp"
#include "operations/doctor.hpp"
#include "operations/state.hpp"
#include "pg/args.hpp"
#include "pg/session.hpp"
#include "pg/trigger.hpp"
#include "version.hpp"

using namespace bo;

BO_FUNCTION(bo_operations_bootstrap) {
  operations::bootstrap();
  return BoolGetDatum(true);
}

BO_FUNCTION(bo_operations_install) { return BoolGetDatum(!operations::deploy_if_new().empty()); }

BO_FUNCTION(bo_operations_deploy) {
  const std::vector<std::string> done = operations::deploy();
  pg::ResultSet result(fcinfo);
  for (const std::string &what : done) result.add({what});
  return pg::return_null(fcinfo);
}

BO_FUNCTION(bo_operations_drop_caches) {
  const pg::Trigger trigger(fcinfo);
  pg::touch_table(trigger.relation());
  return trigger.result();
}

BO_FUNCTION(bo_operations_version) { return pg::return_text(engine_version()); }

BO_FUNCTION(bo_operations_doctor) {
  const std::vector<operations::Finding> findings = operations::examine();
  pg::ResultSet result(fcinfo);
  for (const operations::Finding &finding : findings) result.add({finding.finding, finding.detail, finding.remedy});
  return pg::return_null(fcinfo);
}
