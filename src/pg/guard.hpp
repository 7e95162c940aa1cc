// The door in: every function that SQL can call, and every hook, is entered through guard(). For entry.cpp and
// init.cpp. No C++ exception leaves it; the error is raised after the catch block, from plain data.
#pragma once
#include "pg/prelude.h"

#include "base/error.hpp"
#include "pg/error.hpp"

namespace bo::pg {

// What went wrong, in static memory of the backend: it must survive the catch block without an allocation.
class PendingError {
 public:
  void take(const bo::Error &error) noexcept;
  void take(const pg::Error &error) noexcept;
  void internal(const char *what) noexcept;
  void out_of_memory() noexcept;
  [[noreturn]] void raise();
};
PendingError &pending_error() noexcept;

// False in a server that did not preload the library: then nothing of it works, and each function says so.
bool is_preloaded() noexcept;
void set_preloaded() noexcept;
[[noreturn]] void raise_not_preloaded();

template <class F>
auto guarded(F &&f) -> decltype(f()) {
  try {
    return f();
  } catch (const pg::Error &error) {
    pending_error().take(error);
  } catch (const bo::Error &error) {
    pending_error().take(error);
  } catch (const std::bad_alloc &) {
    pending_error().out_of_memory();
  } catch (const std::exception &error) {
    pending_error().internal(error.what());
  } catch (...) {
    pending_error().internal("unknown C++ exception");
  }
  pending_error().raise();
}

template <Datum (*Fn)(FunctionCallInfo)>
Datum guard(FunctionCallInfo fcinfo) {
  if (unlikely(!is_preloaded())) raise_not_preloaded();
  return guarded([fcinfo] { return Fn(fcinfo); });
}

}  // namespace bo::pg

// Defines the C symbol of an SQL function; the body that follows is its implementation.
#define BO_FUNCTION(name)                                                              \
  static Datum name##_impl(FunctionCallInfo fcinfo);                                   \
  extern "C" {                                                                         \
  PG_FUNCTION_INFO_V1(name);                                                           \
  Datum name(PG_FUNCTION_ARGS) { return bo::pg::guard<name##_impl>(fcinfo); }          \
  }                                                                                    \
  static Datum name##_impl([[maybe_unused]] FunctionCallInfo fcinfo)
