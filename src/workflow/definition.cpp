#include "workflow/definition.hpp"

#include <algorithm>
#include <set>

#include "workflow/guards.hpp"

namespace bo::workflow {

const State *Definition::find_state(std::string_view wanted) const noexcept {
  for (const State &state : states)
    if (state.name == wanted) return &state;
  return nullptr;
}
const State *Definition::initial() const noexcept {
  for (const State &state : states)
    if (state.initial) return &state;
  return nullptr;
}
const Transition *Definition::find(std::string_view from, std::string_view to) const noexcept {
  for (const Transition &transition : transitions)
    if (transition.from == from && transition.to == to) return &transition;
  return nullptr;
}
const Transition *Definition::find_action(std::string_view from, std::string_view action) const noexcept {
  for (const Transition &transition : transitions)
    if (transition.from == from && transition.action == action) return &transition;
  return nullptr;
}

namespace {

void check_states(const Definition &definition, std::vector<std::string> &out) {
  std::set<std::string> names;
  int initial = 0;
  for (const State &state : definition.states) {
    if (state.name.empty()) out.emplace_back("A state has no name.");
    if (!names.insert(state.name).second) out.push_back("The state " + state.name + " is there twice.");
    initial += state.initial ? 1 : 0;
  }
  if (initial != 1) out.push_back("There must be one initial state, and there are " + std::to_string(initial) + ".");
}

void check_transitions(const Definition &definition, std::vector<std::string> &out) {
  std::set<std::pair<std::string, std::string>> ways;
  std::set<std::pair<std::string, std::string>> actions;
  for (const Transition &t : definition.transitions) {
    const std::string which = t.action + " from " + t.from;
    if (t.action.empty()) out.push_back("A transition from " + t.from + " has no action.");
    for (const std::string &state : {t.from, t.to})
      if (definition.find_state(state) == nullptr) out.push_back(which + ": the state " + state + " is unknown.");
    if (t.from == t.to) out.push_back(which + ": it leads nowhere.");
    if (!ways.emplace(t.from, t.to).second) out.push_back("There are two ways from " + t.from + " to " + t.to + ".");
    if (!actions.emplace(t.from, t.action).second) out.push_back("The action " + which + " is there twice.");
    for (const std::string &guard : t.guards)
      if (find_guard(guard) == nullptr) out.push_back(which + ": the guard " + guard + " is unknown.");
    if (!t.stamp.empty() && !is_stamp(t.stamp)) out.push_back(which + ": the stamp " + t.stamp + " is unknown.");
  }
}

void check_paths(const Definition &definition, std::vector<std::string> &out) {
  std::set<std::string> reached;
  std::vector<std::string> open;
  if (const State *start = definition.initial()) {
    reached.insert(start->name);
    open.push_back(start->name);
  }
  while (!open.empty()) {
    const std::string state = open.back();
    open.pop_back();
    for (const Transition &t : definition.transitions)
      if (t.from == state && reached.insert(t.to).second) open.push_back(t.to);
  }
  for (const State &state : definition.states) {
    if (reached.count(state.name) == 0) out.push_back("The state " + state.name + " cannot be reached.");
    const bool leaves = std::any_of(definition.transitions.begin(), definition.transitions.end(),
                                    [&](const Transition &t) { return t.from == state.name; });
    if (!leaves && !state.final) out.push_back("The state " + state.name + " has no way on and is not final.");
  }
}

}  // namespace

std::vector<std::string> faults(const Definition &definition) {
  std::vector<std::string> out;
  if (definition.name.empty()) out.emplace_back("The workflow has no name.");
  if (definition.subject != "order" && definition.subject != "inquiry")
    out.emplace_back("The subject must be order or inquiry.");
  check_states(definition, out);
  check_transitions(definition, out);
  check_paths(definition, out);
  return out;
}

}  // namespace bo::workflow
