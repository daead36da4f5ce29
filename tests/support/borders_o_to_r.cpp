#include "support/border_tables.hpp"

namespace journeylint::testing_support {
namespace {

void opportunity_without_pain(Borders& of) {
  of.rule = "opportunity-without-pain";
  of.silent("at a low", [](Map& m) {
    m.note(NoteType::pain, 3);
    m.note(NoteType::opportunity, 0);
    m.feeling(-0.5, 0);
  });
  of.silent("at a clear low", [](Map& m) {
    m.note(NoteType::pain, 3);
    m.note(NoteType::opportunity, 0);
    m.feeling(-0.6, 0);
  });
  of.fires("just above a low", [](Map& m) {
    m.note(NoteType::pain, 3);
    m.note(NoteType::opportunity, 0);
    m.feeling(-0.4, 0);
  });
  of.fires("a pain elsewhere", [](Map& m) {
    m.note(NoteType::pain, 3);
    m.note(NoteType::opportunity, 0);
  });
  of.silent("no pain anywhere", [](Map& m) { m.note(NoteType::opportunity, 0); });
  of.silent("no phase", [](Map& m) {
    m.note(NoteType::pain, 3);
    m.note(NoteType::opportunity, std::nullopt);
  });
  of.fires("an idea", [](Map& m) {
    m.note(NoteType::pain, 3);
    m.note(NoteType::idea, 0);
  });
}

void outside_world_missing(Borders& of) {
  of.rule = "outside-world-missing";
  of.fires("five contacts", [](Map& m) { m.many(5, NoteType::touchpoint); });
  of.silent("four contacts", [](Map& m) { m.many(4, NoteType::touchpoint); });
  of.fires("a channel of our own", [](Map& m) {
    m.many(5, NoteType::touchpoint);
    m.journey.notes[0].reading.channel = ChannelReading{Channel::digital, Directness::direct, "x", {}};
  });
  of.silent("a channel of somebody else", [](Map& m) {
    m.many(5, NoteType::touchpoint);
    m.journey.notes[0].reading.channel = ChannelReading{Channel::external, Directness::unknown, "x", {}};
  });
  of.silent("a channel by way of others", [](Map& m) {
    m.many(5, NoteType::touchpoint);
    m.journey.notes[0].reading.channel = ChannelReading{Channel::digital, Directness::indirect, "x", {}};
  });
  of.silent("a card that names somebody outside", [](Map& m) {
    m.many(5, NoteType::touchpoint);
    m.card(HeaderRole::scenario, "a friend").reading.third_party = Cue{0, 1};
  });
  of.silent("no language", [](Map& m) {
    m.many(5, NoteType::touchpoint);
    m.journey.language = Language::und;
  });
  of.silent("an unknown lane", [](Map& m) { m.many(5, NoteType::touchpoint).unknown_lane(); });
}

void persona_generic(Borders& of) {
  of.rule = "persona-generic";
  of.fires("three words", [](Map& m) {
    m.card(HeaderRole::title, "x").reading.words = 9;

    HeaderCard& card = m.card(HeaderRole::persona, "Ann");

    card.reading.words = 3;

    m.journey.persona.kind = PersonaKind::specific;

    m.journey.persona.elements.push_back(card.element);
  });
  of.silent("four words", [](Map& m) {
    m.card(HeaderRole::title, "x").reading.words = 9;

    HeaderCard& card = m.card(HeaderRole::persona, "Ann");

    card.reading.words = 4;

    m.journey.persona.kind = PersonaKind::specific;

    m.journey.persona.elements.push_back(card.element);
  });
  of.silent("one word and a situation", [](Map& m) {
    m.card(HeaderRole::title, "x").reading.words = 9;

    HeaderCard& card = m.card(HeaderRole::persona, "Ann");

    card.reading.words = 1;

    m.journey.persona.kind = PersonaKind::specific;

    m.journey.persona.elements.push_back(card.element);

    m.journey.persona.situation = "x";
  });
  of.silent("one word and a goal", [](Map& m) {
    m.card(HeaderRole::title, "x").reading.words = 9;

    HeaderCard& card = m.card(HeaderRole::persona, "Ann");

    card.reading.words = 1;

    m.journey.persona.kind = PersonaKind::specific;

    m.journey.persona.elements.push_back(card.element);

    m.journey.persona.goal = "x";
  });
  of.silent("one word and a need", [](Map& m) {
    m.card(HeaderRole::title, "x").reading.words = 9;

    HeaderCard& card = m.card(HeaderRole::persona, "Ann");

    card.reading.words = 1;

    m.journey.persona.kind = PersonaKind::specific;

    m.journey.persona.elements.push_back(card.element);

    m.journey.persona.need = "x";
  });
  of.silent("one word and a expectation", [](Map& m) {
    m.card(HeaderRole::title, "x").reading.words = 9;

    HeaderCard& card = m.card(HeaderRole::persona, "Ann");

    card.reading.words = 1;

    m.journey.persona.kind = PersonaKind::specific;

    m.journey.persona.elements.push_back(card.element);

    m.journey.persona.expectation = "x";
  });
  of.fires("everybody in many words", [](Map& m) {
    m.card(HeaderRole::title, "x").reading.words = 9;

    HeaderCard& card = m.card(HeaderRole::persona, "Ann");

    card.reading.words = 9;

    m.journey.persona.kind = PersonaKind::generic;

    m.journey.persona.elements.push_back(card.element);
  });
  of.silent("no persona, which another rule says", [](Map& m) {
    m.card(HeaderRole::title, "x").reading.words = 9;

    HeaderCard& card = m.card(HeaderRole::persona, "Ann");

    card.reading.words = 1;

    m.journey.persona.kind = PersonaKind::missing;

    m.journey.persona.elements.push_back(card.element);
  });
  of.silent("a persona that stands on no card", [](Map& m) { m.journey.persona.kind = PersonaKind::specific; });
  of.silent("a card that is not among the header", [](Map& m) {
    m.journey.persona.kind = PersonaKind::specific;
    m.journey.persona.elements.push_back({"elsewhere"});
  });
  of.silent("two cards of two words each", [](Map& m) {
    m.card(HeaderRole::title, "x").reading.words = 9;

    HeaderCard& card = m.card(HeaderRole::persona, "Ann");

    card.reading.words = 2;

    m.journey.persona.kind = PersonaKind::specific;

    m.journey.persona.elements.push_back(card.element);

    HeaderCard& other = m.card(HeaderRole::persona, "more");
    other.reading.words = 2;
    m.journey.persona.elements.push_back(other.element);
  });
}

void phase_empty(Borders& of) {
  of.rule = "phase-empty";
  of.fires(
      "two filled, one empty",
      [](Map& m) {
        m.note(NoteType::step, 0);
        m.note(NoteType::step, 1);
      },
      3);
  of.silent("two filled, two empty", [](Map& m) {
    m.note(NoteType::step, 0);
    m.note(NoteType::step, 1);
  });
  of.silent(
      "all filled", [](Map& m) { m.many(3, NoteType::step); }, 3);
  of.silent(
      "one filled, one empty", [](Map& m) { m.note(NoteType::step, 0); }, 2);
}

void question_missing(Borders& of) {
  of.rule = "question-missing";
  of.silent("a card that may be it", [](Map& m) { m.card(HeaderRole::other, "x"); });
  of.fires("no card at all", [](Map& m) { m.note(NoteType::step, 0); });
}

void required_lane_missing(Borders& of) {
  of.rule = "required-lane-missing";
  of.fires("no pains", [](Map& m) {
    m.note(NoteType::step, 0);
    m.feeling(0, 0);
    m.note(NoteType::opportunity, 0);
  });
  of.silent("a label that may mean pains", [](Map& m) {
    m.note(NoteType::step, 0);
    m.feeling(0, 0);
    m.note(NoteType::opportunity, 0);
    m.note(NoteType::wait, 0);
    m.journey.lanes.back().also.push_back(NoteType::pain);
  });
  of.silent("an unknown lane", [](Map& m) {
    m.note(NoteType::step, 0);
    m.feeling(0, 0);
    m.note(NoteType::opportunity, 0);
    m.unknown_lane();
  });
  of.silent("pains outside the grid", [](Map& m) {
    m.note(NoteType::step, 0);
    m.feeling(0, 0);
    m.note(NoteType::opportunity, 0);
    m.note(NoteType::pain, std::nullopt);
  });
  of.silent("gaps will do", [](Map& m) {
    m.note(NoteType::step, 0);
    m.feeling(0, 0);
    m.note(NoteType::opportunity, 0);
    m.note(NoteType::gap, 0);
  });
}

void review_missing_or_stale(Borders& of) {
  of.rule = "review-missing-or-stale";
  of.fires("no card", [](Map& m) { m.note(NoteType::step, 0); });
  of.silent("a card that may be it", [](Map& m) { m.card(HeaderRole::other, "x"); });
  of.silent("an unknown lane", [](Map& m) { m.unknown_lane(); });
}

}  // namespace

void borders_o_to_r(Borders& of) {
  opportunity_without_pain(of);
  outside_world_missing(of);
  persona_generic(of);
  phase_empty(of);
  question_missing(of);
  required_lane_missing(of);
  review_missing_or_stale(of);
}

}  // namespace journeylint::testing_support
