#include "support/border_tables.hpp"

namespace journeylint::testing_support {
namespace {

void step_at(Map& m, std::uint32_t phase, double x) {
  m.note(NoteType::step, phase).box = {x, 0, 100, 100};
}

void scenario_missing(Borders& of) {
  of.rule = "scenario-missing";
  of.fires("neither", [](Map& m) { m.note(NoteType::step, 0); });
  of.silent("a scenario", [](Map& m) { m.journey.scope.scenario = ScopePart{"x", {"card"}}; });
  of.silent("a persona in a situation", [](Map& m) { m.journey.persona.situation = "x"; });
}

void scope_kind_undeclared(Borders& of) {
  of.rule = "scope-kind-undeclared";
  of.fires(
      "five phases from before to after",
      [](Map& m) {
        m.journey.phases.front().moment = Moment::before;
        m.journey.phases.back().moment = Moment::after;
      },
      5);
  of.silent(
      "no phase before", [](Map& m) { m.journey.phases.back().moment = Moment::after; }, 5);
  of.silent(
      "no phase after", [](Map& m) { m.journey.phases.front().moment = Moment::before; }, 5);
  of.silent("four phases", [](Map& m) {
    m.journey.phases.front().moment = Moment::before;
    m.journey.phases.back().moment = Moment::after;
  });
}

void sequence_ambiguous(Borders& of) {
  of.rule = "sequence-ambiguous";
  of.fires("more than half on the other", [](Map& m) {
    step_at(m, 0, 0);
    step_at(m, 0, 45);
  });
  of.silent("just half on the other", [](Map& m) {
    step_at(m, 0, 0);
    step_at(m, 0, 50);
  });
  of.silent("of two phases", [](Map& m) {
    step_at(m, 0, 0);
    step_at(m, 1, 0);
  });
  of.silent("without a size", [](Map& m) { m.many(8, NoteType::step); });
  of.silent("outside the grid", [](Map& m) {
    m.note(NoteType::step, std::nullopt).box = {0, 0, 100, 100};
    m.note(NoteType::step, std::nullopt).box = {0, 0, 100, 100};
  });
}

void template_placeholder_left(Borders& of) {
  of.rule = "template-placeholder-left";
  of.fires("on a card", [](Map& m) { m.card(HeaderRole::persona, "x y").reading.placeholder = Cue{0, 1}; });
  of.silent("in instructions", [](Map& m) { m.card(HeaderRole::instructions, "x y").reading.placeholder = Cue{0, 1}; });
  of.fires("on a stray note", [](Map& m) {
    Stray stray;
    stray.element.value = "s";
    stray.text = "x";
    stray.kind = Stray::Kind::note;
    stray.reading.placeholder = Cue{0, 1};
    m.journey.strays.push_back(stray);
  });
  of.silent("in a stray instruction", [](Map& m) {
    Stray stray;
    stray.element.value = "s";
    stray.text = "x";
    stray.kind = Stray::Kind::instructions;
    stray.reading.placeholder = Cue{0, 1};
    m.journey.strays.push_back(stray);
  });
}

void touchpoint_without_channel(Borders& of) {
  of.rule = "touchpoint-without-channel";
  of.fires("five without any", [](Map& m) { m.many(5, NoteType::touchpoint); });
  of.silent("four without any", [](Map& m) { m.many(4, NoteType::touchpoint); });
  of.silent("no language", [](Map& m) {
    m.many(5, NoteType::touchpoint);
    m.journey.language = Language::und;
  });
  of.silent("an unknown lane", [](Map& m) { m.many(5, NoteType::touchpoint).unknown_lane(); });
  of.fires("channels elsewhere", [](Map& m) {
    m.note(NoteType::touchpoint, 0);
    m.note(NoteType::channel, 1);
  });
  of.silent("a channel beside it", [](Map& m) {
    m.note(NoteType::touchpoint, 0);
    m.note(NoteType::channel, 0);
  });
  of.silent("a channel named somewhere", [](Map& m) {
    m.many(5, NoteType::touchpoint);
    m.note(NoteType::pain, 0).reading.channel = ChannelReading{};
  });
  of.silent("no contacts", [](Map& m) { m.note(NoteType::channel, 0); });
  of.silent("somebody outside", [](Map& m) {
    m.note(NoteType::touchpoint, 0).reading.third_party = Cue{0, 4};
    m.note(NoteType::channel, 1);
  });
  of.silent("an unknown note beside it", [](Map& m) {
    m.note(NoteType::touchpoint, 0);
    m.note(NoteType::other, 0);
    m.note(NoteType::channel, 1);
  });
}

void wait_time_missing(Borders& of) {
  of.rule = "wait-time-missing";
  of.fires("a wait", [](Map& m) { m.note(NoteType::wait, 0); });
  of.silent("how long", [](Map& m) {
    m.note(NoteType::wait, 0).reading.time = TimeReading{10, TimeReading::Kind::duration, {}};
  });
  of.fires("a step that takes time but is no wait beside it", [](Map& m) {
    m.note(NoteType::step, 0).reading.time = TimeReading{std::nullopt, TimeReading::Kind::duration, {}};
    m.note(NoteType::wait, 0);
  });
  of.silent("a step without a number is no wait", [](Map& m) {
    m.note(NoteType::step, 0).reading.time = TimeReading{std::nullopt, TimeReading::Kind::duration, {}};
  });
  of.silent("no phase", [](Map& m) { m.note(NoteType::wait, std::nullopt); });
}

void weakest_link_unaddressed(Borders& of) {
  of.rule = "weakest-link-unaddressed";
  of.fires("just low", [](Map& m) {
    m.note(NoteType::action, 1);
    m.feeling(-1, 0);
  });
  of.silent("not quite low", [](Map& m) {
    m.note(NoteType::action, 1);
    m.feeling(-0.75, 0);
  });
  of.silent("an action at the low", [](Map& m) {
    m.note(NoteType::action, 1);
    m.feeling(-1, 1);
  });
  of.silent("nothing done yet", [](Map& m) { m.feeling(-2, 0); });
  of.silent("as low where work is done", [](Map& m) {
    m.note(NoteType::action, 1);
    m.feeling(-1, 0);
    m.feeling(-1, 1);
  });
  of.fires("the lowest of two", [](Map& m) {
    m.note(NoteType::action, 1);
    m.feeling(-2, 0);
    m.feeling(-1, 1);
  });
}

}  // namespace

void borders_s_to_z(Borders& of) {
  scenario_missing(of);
  scope_kind_undeclared(of);
  sequence_ambiguous(of);
  template_placeholder_left(of);
  touchpoint_without_channel(of);
  wait_time_missing(of);
  weakest_link_unaddressed(of);
}

}  // namespace journeylint::testing_support
