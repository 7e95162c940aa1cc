// A workflow definition: what it finds, and each fault by itself.
#include "workflow/definition.hpp"

#include "check.hpp"

using namespace bo::workflow;

namespace {

// new -> open -> done, and new -> dropped: sound.
Definition sound() {
  Definition d;
  d.name = "small";
  d.subject = "order";
  d.states = {{"new", true, false, true}, {"open", false, false, false}, {"done", false, true, false},
              {"dropped", false, true, false}};
  d.transitions = {{"start", "new", "open", "orders.edit", {"has_lines"}, "confirmed_at"},
                   {"finish", "open", "done", "orders.edit", {}, ""},
                   {"drop", "new", "dropped", "orders.cancel", {}, "canceled_at"}};
  return d;
}

// The change has exactly these faults.
template <class Change>
void expect(Change &&change, const std::vector<std::string> &wanted, int line) {
  Definition d = sound();
  change(d);
  const std::vector<std::string> got = faults(d);
  std::string all;
  for (const std::string &fault : got) all += "\n  " + fault;
  bool same = got.size() == wanted.size();
  for (const std::string &fault : wanted) same = same && check::holds(got, fault);
  check::report(same, __FILE__, line, "faults:" + all);
}
#define FAULTS(change, ...) expect([](Definition &d) { change; }, {__VA_ARGS__}, __LINE__)

void a_sound_definition_has_no_faults() {
  FAULTS((void)d);
  FAULTS(d.subject = "inquiry");
  // A cycle is no fault, and one state alone, initial and final, neither.
  FAULTS((d.transitions.push_back({"reopen", "dropped", "new", "orders.edit", {}, ""})));
  FAULTS((d.states = {{"only", true, true, false}}, d.transitions.clear()));
}

void names_and_subject() {
  FAULTS(d.name.clear(), "The workflow has no name.");
  FAULTS(d.subject = "account", "The subject must be order or inquiry.");
  FAULTS(d.subject.clear(), "The subject must be order or inquiry.");
}

void states() {
  FAULTS((d.states[2].name.clear(), d.transitions[1].to.clear()), "A state has no name.");
  FAULTS((d.states.push_back({"open", false, false, false})), "The state open is there twice.");
}

void one_initial_state() {
  FAULTS(d.states[1].initial = true, "There must be one initial state, and there are 2.");
  FAULTS(d.states[0].initial = false, "There must be one initial state, and there are 0.",
         "The state new cannot be reached.", "The state open cannot be reached.", "The state done cannot be reached.",
         "The state dropped cannot be reached.");
  FAULTS((d.states.clear(), d.transitions.clear()), "There must be one initial state, and there are 0.");
}

void transitions_know_their_states() {
  FAULTS((d.transitions.push_back({"lose", "new", "lost", "orders.edit", {}, ""})),
         "lose from new: the state lost is unknown.");
  FAULTS((d.transitions.push_back({"find", "lost", "new", "orders.edit", {}, ""})),
         "find from lost: the state lost is unknown.");
  FAULTS((d.transitions.push_back({"stay", "open", "open", "orders.edit", {}, ""})),
         "stay from open: it leads nowhere.");
}

void transitions_are_unique() {
  FAULTS((d.transitions.push_back({"begin", "new", "open", "orders.edit", {}, ""})),
         "There are two ways from new to open.");
  FAULTS((d.transitions.push_back({"start", "new", "done", "orders.edit", {}, ""})),
         "The action start from new is there twice.");
  // The same action from another state is another step.
  FAULTS((d.transitions.push_back({"drop", "open", "dropped", "orders.edit", {}, ""})));
}

void transitions_have_an_action_known_guards_and_a_known_stamp() {
  FAULTS((d.transitions.push_back({"", "open", "dropped", "orders.edit", {}, ""})),
         "A transition from open has no action.");
  FAULTS((d.transitions[0].guards = {"has_lines", "has_luck", "has_time"}),
         "start from new: the guard has_luck is unknown.", "start from new: the guard has_time is unknown.");
  FAULTS(d.transitions[0].stamp = "started_at", "start from new: the stamp started_at is unknown.");
  FAULTS(d.transitions[0].stamp = "created_at", "start from new: the stamp created_at is unknown.");
}

void every_state_is_reached_and_leads_on() {
  FAULTS((d.states.push_back({"island", false, true, false})), "The state island cannot be reached.");
  FAULTS(d.states[2].final = false, "The state done has no way on and is not final.");
  FAULTS((d.states.push_back({"island", false, false, false})), "The state island cannot be reached.",
         "The state island has no way on and is not final.");
  // Two states that only reach each other are not reached.
  FAULTS((d.states.push_back({"here", false, false, false}), d.states.push_back({"there", false, false, false}),
          d.transitions.push_back({"go", "here", "there", "orders.edit", {}, ""}),
          d.transitions.push_back({"back", "there", "here", "orders.edit", {}, ""})),
         "The state here cannot be reached.", "The state there cannot be reached.");
}

void all_faults_are_named_at_once() {
  FAULTS((d.name.clear(), d.subject = "x", d.transitions[0].guards = {"none"}, d.states[2].final = false),
         "The workflow has no name.", "The subject must be order or inquiry.",
         "start from new: the guard none is unknown.", "The state done has no way on and is not final.");
}

void finds_states_and_steps() {
  const Definition d = sound();
  CHECK(d.find_state("open") == &d.states[1]);
  CHECK(d.find_state("Open") == nullptr);
  CHECK(d.find_state("") == nullptr);
  CHECK(d.initial() == &d.states[0]);
  CHECK(Definition{}.initial() == nullptr);
  CHECK(d.find("new", "open") == &d.transitions[0]);
  CHECK(d.find("open", "new") == nullptr);
  CHECK(d.find("new", "new") == nullptr);
  CHECK(d.find_action("new", "drop") == &d.transitions[2]);
  CHECK(d.find_action("open", "drop") == nullptr);
  CHECK(d.find_action("new", "") == nullptr);
}

}  // namespace

int main() {
  a_sound_definition_has_no_faults();
  names_and_subject();
  states();
  one_initial_state();
  transitions_know_their_states();
  transitions_are_unique();
  transitions_have_an_action_known_guards_and_a_known_stamp();
  every_state_is_reached_and_leads_on();
  all_faults_are_named_at_once();
  finds_states_and_steps();
  return check::result();
}
