// Fails in every way at every point of the boundary between the server and C++; test/lifecycle/boundary.sh asks for each
// pair and looks at what is left behind.
#define BACKOFFICE_BOUNDARY
#include "pg/spi.hpp"

#include <limits>
#include <memory>

#include "pg/args.hpp"
#include "pg/call.hpp"
#include "pg/guard.hpp"
#include "pg/script.hpp"
#include "pg/trigger.hpp"

extern "C" {
PG_MODULE_MAGIC;
__attribute__((visibility("default"))) void _PG_init(void);
}
void _PG_init(void) { bo::pg::set_preloaded(); }

using namespace bo;

namespace {

// ---- what must come back to where it was

int live = 0;    // objects that exist
int broken = 0;  // times that an exception left a point with something of the backend changed

class Tracer {
 public:
  Tracer() { ++live; }
  ~Tracer() { --live; }
  Tracer(const Tracer &) = delete;
  Tracer &operator=(const Tracer &) = delete;

 private:
  std::string memory_ = std::string(200, 'x');
};

// Its destructor calls the server, and has an error of the server's end there.
class Busy {
 public:
  Busy() = default;
  ~Busy() {
    try {
      pg::call([]() noexcept { pfree(palloc(64)); });
      pg::call([]() noexcept { ereport(ERROR, errmsg("of a destructor"), errdetail("never seen")); });
    } catch (const pg::Error &error) {
      FreeErrorData(error.data());
    }
  }
  Busy(const Busy &) = delete;
  Busy &operator=(const Busy &) = delete;

 private:
  Tracer tracer_;
};

struct Backend {
  Oid user;
  int security;
  int level;
  MemoryContext memory;
  ResourceOwner owner;
  sigjmp_buf *stack;
  ErrorContextCallback *callbacks;
  bool creating;
  friend bool operator==(const Backend &, const Backend &) = default;
};
Backend backend() {
  Backend now{};
  GetUserIdAndSecContext(&now.user, &now.security);
  now.level = GetCurrentTransactionNestLevel();
  now.memory = CurrentMemoryContext;
  now.owner = CurrentResourceOwner;
  now.stack = PG_exception_stack;
  now.callbacks = error_context_stack;
  now.creating = creating_extension;
  return now;
}

// ---- the ways to fail

void request_cancel() {
  InterruptPending = true;
  QueryCancelPending = true;
}

void fail(const std::string &kind) {
  const Tracer tracer;
  if (kind == "none") return;
  if (kind == "server")
    pg::call([]() noexcept {
      ereport(ERROR, errcode(MAKE_SQLSTATE('P', '0', 'T', '0', '1')), errmsg("server message"), errdetail("server detail"),
              errhint("server hint"), err_generic_string(PG_DIAG_CONSTRAINT_NAME, "server_constraint"));
    });
  if (kind == "domain") throw Error{sqlstate::kWrongState, "domain message", "domain detail", "domain hint", "domain_constraint"};
  if (kind == "long") {
    std::string text;
    for (int i = 0; i < 20000; ++i) text += "é";
    throw Error{sqlstate::kWrongState, "x" + text, text, text};
  }
  if (kind == "runtime") throw std::runtime_error("runtime message");
  if (kind == "memory") throw std::bad_alloc();
  if (kind == "exhausted") {
    volatile std::size_t huge = std::numeric_limits<std::ptrdiff_t>::max() / 2;
    const std::unique_ptr<char[]> never(new char[huge]);
    never[huge - 1] = 'x';
  }
  if (kind == "int") throw 42;
  if (kind == "cancel")
    pg::call([]() noexcept {
      request_cancel();
      CHECK_FOR_INTERRUPTS();
    });
  if (kind == "late_cancel") {
    request_cancel();
    pg::Rows("SELECT count(*) FROM pg_catalog.pg_class");
  }
  throw Error{sqlstate::kInvalidParameter, "no way to fail: " + kind};
}

// ---- the points

constinit pg::Statement as_engine{pg::As::engine, "SELECT boundary.fail($1, $2)", {pg::Type::text, pg::Type::text}};
constinit pg::Statement as_caller{pg::As::caller, "SELECT boundary.fail($1, $2)", {pg::Type::text, pg::Type::text}};
constinit pg::Statement rows_of_engine{pg::As::engine, "SELECT count(*) FROM boundary.things", {}};
constinit pg::Statement insert_of_engine{pg::As::engine, "INSERT INTO boundary.things (kind) VALUES ($1)", {pg::Type::text}};

void run(const std::string &statement) { pg::Rows{statement}; }
void add_row() { run("INSERT INTO boundary.plain (kind) VALUES ('row')"); }
void nested(pg::Statement &statement, const char *point, const std::string &kind, pg::Sees sees = pg::Sees::fresh) {
  pg::Rows(statement, {point, kind}, sees);
}

void at(const std::string &point, const std::string &kind) {
  const Tracer tracer;
  if (point == "plain") return fail(kind);
  if (point == "between") {
    pg::call([]() noexcept { pfree(palloc(64)); });
    fail(kind);
    return pg::call([]() noexcept { pfree(palloc(64)); });
  }
  if (point == "many_objects") {
    std::vector<std::unique_ptr<Tracer>> all;
    for (int i = 0; i < 50; ++i) all.push_back(std::make_unique<Tracer>());
    return fail(kind);
  }
  if (point == "destructors") {
    const Busy one;
    const Busy two;
    return fail(kind);
  }
  if (point == "engine") {
    const pg::EngineScope scope;
    return fail(kind);
  }
  if (point == "installer") {
    const pg::InstallerScope scope;
    return fail(kind);
  }
  if (point == "newest") {
    const pg::NewestSnapshot scope;
    return fail(kind);
  }
  if (point == "settings") {
    pg::LocalSettings scope;
    scope.set("search_path", "pg_temp");
    scope.set("work_mem", "64kB");
    return fail(kind);
  }
  if (point == "outside") {
    const pg::OutsideExtension scope;
    return fail(kind);
  }
  if (point == "trial") {
    const pg::TrialScope scope;
    add_row();
    return fail(kind);
  }
  if (point == "trial_in_engine") {
    const pg::EngineScope engine;
    const pg::TrialScope scope;
    return fail(kind);
  }
  if (point == "engine_in_trial") {
    const pg::TrialScope scope;
    const pg::EngineScope engine;
    const Busy busy;
    return fail(kind);
  }
  if (point == "trial_in_trial") {
    const pg::TrialScope outer;
    add_row();
    const pg::TrialScope inner;
    add_row();
    return fail(kind);
  }
  if (point == "rows") {
    const pg::Rows rows("SELECT 1");
    return fail(kind);
  }
  if (point == "rows_of_engine") {
    const pg::Rows rows(rows_of_engine, {});
    const pg::Rows more(rows_of_engine, {}, pg::Sees::newest);
    return fail(kind);
  }
  if (point == "spi") return nested(as_caller, "between", kind);
  if (point == "spi_text") return run("SELECT boundary.fail('destructors', '" + kind + "')");
  if (point == "spi_engine") return nested(as_engine, "many_objects", kind);
  if (point == "spi_newest") return nested(as_engine, "newest", kind, pg::Sees::newest);
  if (point == "spi_in_trial") {
    const pg::TrialScope scope;
    return nested(as_caller, "trial_in_engine", kind);
  }
  if (point == "spi_deep") {
    const pg::Rows rows("SELECT 1");
    return nested(as_caller, "spi_engine", kind);
  }
  if (point == "trigger") return run("INSERT INTO boundary.things (kind) VALUES ('" + kind + "')");
  if (point == "trigger_of_engine") {
    pg::Rows(insert_of_engine, {kind});
    return;
  }
  throw Error{sqlstate::kInvalidParameter, "no such point: " + point};
}

void watched(const std::string &point, const std::string &kind) {
  const Backend before = backend();
  try {
    at(point, kind);
  } catch (...) {
    // An SPI level that was left open ends with the abort; its memory context is the caller's by then.
    if (!(backend() == before)) ++broken;
    throw;
  }
  if (!(backend() == before)) ++broken;
}

}  // namespace

BO_FUNCTION(bo_test_fail) {
  const pg::Args args(fcinfo);
  watched(args.text(0, "point"), args.text(1, "kind"));
  return BoolGetDatum(true);
}

// The error ends in C++, where a trial has undone what was done; the statement goes on.
BO_FUNCTION(bo_test_recover) {
  const pg::Args args(fcinfo);
  const std::string point = args.text(0, "point");
  const std::string kind = args.text(1, "kind");
  const Backend before = backend();
  std::string what = "passed";
  try {
    const pg::TrialScope trial;
    add_row();
    at(point, kind);
  } catch (const pg::Error &error) {
    what = unpack_sql_state(error.data()->sqlerrcode);
    FreeErrorData(error.data());
  } catch (const Error &error) {
    what = error.sqlstate;
  } catch (const std::bad_alloc &) {
    what = "bad_alloc";
  } catch (const std::exception &error) {
    what = error.what();
  } catch (int number) {
    what = std::to_string(number);
  }
  if (!(backend() == before)) ++broken;
  return pg::return_text(what);
}

// Calls itself through SPI until the server's stack is used up.
BO_FUNCTION(bo_test_recurse) {
  const Tracer tracer;
  pg::Rows("SELECT boundary.recurse()");
  return BoolGetDatum(true);
}

BO_FUNCTION(bo_test_trigger) {
  const Tracer tracer;
  const pg::Trigger trigger(fcinfo);
  at(std::string(trigger.argument(0)), trigger.text(pg::Side::new_row, "kind"));
  return trigger.result();
}

BO_FUNCTION(bo_test_state) {
  Oid user;
  int security;
  GetUserIdAndSecContext(&user, &security);
  return pg::return_text("live " + std::to_string(live) + ", broken " + std::to_string(broken) + ", security " +
                         std::to_string(security) + ", user " +
                         (user == GetSessionUserId() ? "its own" : "another") + ", path " + namespace_search_path + ", work_mem " + std::to_string(work_mem));
}
