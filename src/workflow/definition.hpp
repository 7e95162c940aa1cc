// A workflow as data: states, transitions, guards. Plain C++; the store reads and writes it.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bo::workflow {

struct State {
  std::string name;
  bool initial = false;
  bool final = false;     // an end: nothing need follow
  bool editable = false;  // lines may be changed
};

struct Transition {
  std::string action;
  std::string from;
  std::string to;
  std::string permission;
  std::vector<std::string> guards;
  std::string stamp;  // column that takes the time; empty: none
};

struct Definition {
  std::string name;
  std::string subject;  // "order" or "inquiry"
  std::vector<State> states;
  std::vector<Transition> transitions;

  const State *find_state(std::string_view name) const noexcept;
  const State *initial() const noexcept;
  const Transition *find(std::string_view from, std::string_view to) const noexcept;
  const Transition *find_action(std::string_view from, std::string_view action) const noexcept;
};

// Every fault of a definition, one sentence each; none where it is sound: one initial state, every state reachable,
// every state but the final ones with a way on, known guards and stamps, (from, to) and (from, action) unique.
std::vector<std::string> faults(const Definition &definition);

}  // namespace bo::workflow
