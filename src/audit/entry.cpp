// SQL entry points of the audit domain.
#define BACKOFFICE_BOUNDARY
#include "audit/trail.hpp"
#include "pg/args.hpp"

using namespace bo;

BO_FUNCTION(bo_audit_row) {
  const pg::Trigger trigger(fcinfo);
  audit::record_change(trigger);
  return trigger.result();
}
