// SQL entry points of the numbering domain.
#define BACKOFFICE_BOUNDARY
#include "access/permissions.hpp"
#include "numbering/proof.hpp"
#include "numbering/series.hpp"
#include "pg/args.hpp"

using namespace bo;

BO_FUNCTION(bo_numbering_next) {
  const pg::Args args(fcinfo);
  return pg::return_text(numbering::next_number(args.text(0, "kind"), args.optional_uuid(1)));
}

BO_FUNCTION(bo_numbering_void) {
  const pg::Args args(fcinfo);
  const std::string number = args.text(1, "number");
  numbering::void_number(args.text(0, "kind"), number, args.text(2, "reason"));
  return pg::return_text(number);
}

BO_FUNCTION(bo_numbering_verify) {
  const pg::Args args(fcinfo);
  const auto kind = args.optional_text(0);
  pg::ResultSet result(fcinfo);
  for (const numbering::Proof &proof : numbering::verify(kind))
    result.add({proof.kind, proof.period, proof.location, proof.first, proof.last, proof.issued, proof.voided,
                proof.problems.empty(), pg::text_array(proof.problems)});
  return pg::return_null(fcinfo);
}

BO_FUNCTION(bo_numbering_row) {
  pg::Trigger trigger(fcinfo);
  if (trigger.argument_count() != 2)
    throw Error{sqlstate::kTriggerProtocol, "the numbering trigger takes a kind and a column"};
  switch (trigger.event()) {
    case pg::Event::insert:
      if (trigger.row())
        numbering::on_insert_row(trigger);
      else
        numbering::on_insert_statement(trigger);
      break;
    case pg::Event::update: numbering::on_update_row(trigger); break;
    case pg::Event::erase: numbering::on_delete_row(trigger); break;
    case pg::Event::truncate: break;
  }
  return trigger.result();
}

BO_FUNCTION(bo_numbering_check_series) {
  pg::Trigger trigger(fcinfo);
  numbering::check_series(trigger);
  return trigger.result();
}
