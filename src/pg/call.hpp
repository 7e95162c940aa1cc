// The door out: every call into the server that can raise goes through call(). For src/pg only.
//
// The callable is plain C: noexcept, without an object that has a destructor, because the server leaves it by
// longjmp. The error becomes a pg::Error, thrown from a frame that the longjmp did not skip.
#pragma once
#include "pg/prelude.h"

#include "pg/error.hpp"

namespace bo::pg {

template <class F>
auto call(F f) {
  using R = decltype(f());
  static_assert(std::is_trivially_destructible_v<F>, "the longjmp would skip a destructor");
  static_assert(noexcept(f()), "a C++ exception must not cross the server's frames");
  static_assert(std::is_void_v<R> || std::is_trivially_destructible_v<R>, "the result is plain data");

  MemoryContext context = CurrentMemoryContext;
  sigjmp_buf *saved_stack = PG_exception_stack;
  ErrorContextCallback *saved_callbacks = error_context_stack;
  sigjmp_buf buffer;
  if (sigsetjmp(buffer, 0) == 0) {
    PG_exception_stack = &buffer;
    if constexpr (std::is_void_v<R>) {
      f();
      PG_exception_stack = saved_stack;
      error_context_stack = saved_callbacks;
      return;
    } else {
      R result = f();
      PG_exception_stack = saved_stack;
      error_context_stack = saved_callbacks;
      return result;
    }
  }
  PG_exception_stack = saved_stack;
  error_context_stack = saved_callbacks;
  MemoryContextSwitchTo(context);
  ErrorData *data = CopyErrorData();
  FlushErrorState();
  throw Error(data);
}

}  // namespace bo::pg
