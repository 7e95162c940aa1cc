// The smallest test harness: each check prints what failed, and the program's exit code tells.
#pragma once
#include <algorithm>
#include <cstdio>
#include <sstream>
#include <string>
#include <vector>

#include "base/error.hpp"

namespace check {

inline int failed = 0;
inline int done = 0;

template <class T>
std::string shown(const T &value) {
  std::ostringstream out;
  out << std::boolalpha << value;
  return out.str();
}

inline void report(bool passed, const char *file, int line, const std::string &what) {
  ++done;
  if (passed) return;
  ++failed;
  std::fprintf(stderr, "%s:%d: %s\n", file, line, what.c_str());
}

// Did the call throw bo::Error with this SQLSTATE, and with this text in its message or detail?
template <class Call>
void refuses(Call &&call, const char *sqlstate, const std::string &text, const char *file, int line) {
  try {
    call();
  } catch (const bo::Error &error) {
    const bool named = error.message.find(text) != std::string::npos || error.detail.find(text) != std::string::npos;
    report(std::string(error.sqlstate) == sqlstate && named, file, line,
           "refused with " + std::string(error.sqlstate) + ": " + error.message + " | " + error.detail);
    return;
  }
  report(false, file, line, "nothing was refused");
}

inline bool holds(const std::vector<std::string> &all, const std::string &one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

// A program without a single check has tested nothing.
inline int result() {
  std::printf("%d checks, %d failed\n", done, failed);
  return failed == 0 && done > 0 ? 0 : 1;
}

}  // namespace check

#define CHECK(condition) check::report((condition), __FILE__, __LINE__, "not so: " #condition)
#define CHECK_EQUAL(expression, expected)                                                             \
  do {                                                                                                \
    const auto got_ = (expression);                                                                   \
    const decltype(got_) wanted_(expected);                                                           \
    check::report(got_ == wanted_, __FILE__, __LINE__,                                                \
                  #expression " is " + check::shown(got_) + ", not " + check::shown(wanted_));        \
  } while (false)
#define CHECK_REFUSES(call, sqlstate, text) check::refuses([&] { (void)(call); }, sqlstate, text, __FILE__, __LINE__)
