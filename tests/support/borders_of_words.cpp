#include "support/border_tables.hpp"

namespace journeylint::testing_support {
namespace {

ChannelReading by(std::string name, Channel channel = Channel::human) {
  return {channel, Directness::direct, std::move(name), {}};
}

Note& timed(Map& map, NoteType type, std::string channel, std::uint32_t minutes) {
  Note& note = map.note(type, 0);
  note.reading.channel = by(std::move(channel));
  note.reading.time = TimeReading{minutes, TimeReading::Kind::duration, {}};
  return note;
}

Note& saying(Map& map, NoteType type, std::uint32_t phase, std::string text) {
  Note& note = map.note(type, phase);
  note.text = std::move(text);
  return note;
}

void owners(Borders& of) {
  of.rule = "action-without-owner";
  of.fires("everybody is shown", [](Map& m) {
      m.note(NoteType::action, 0).reading.owner = OwnerReading{OwnerReading::Kind::everyone, "x", {0, 1}};
    }).showing(1);
  of.fires("nobody can be shown", [](Map& m) { m.note(NoteType::action, 0); }).showing(0);
}

void branches(Borders& of) {
  of.rule = "branch-without-condition";
  of.silent("a pain that leads to two steps", [](Map& m) {
    const Note& pain = m.note(NoteType::pain, 0);
    m.arrow(pain, m.note(NoteType::step, 1)).arrow(pain, m.note(NoteType::step, 2));
  });
  of.silent("two ends that are conditions", [](Map& m) {
    const Note& step = m.note(NoteType::step, 0);
    m.arrow(step, m.note(NoteType::branch, 1)).arrow(step, m.note(NoteType::branch, 2));
  });
  of.silent("two ways out", [](Map& m) {
    const Note& step = m.note(NoteType::step, 0);
    m.arrow(step, m.note(NoteType::drop_out, 1)).arrow(step, m.note(NoteType::drop_out, 2));
  });
  of.silent("two ways with their labels", [](Map& m) {
    const Note& step = m.note(NoteType::step, 0);
    m.arrow(step, m.note(NoteType::step, 1), "yes").arrow(step, m.note(NoteType::step, 2), "no");
  });
}

void channels(Borders& of) {
  of.rule = "channel-inconsistent";
  of.fires("of two as fast and two as slow the first ones", [](Map& m) {
      timed(m, NoteType::touchpoint, "phone", 10);
      timed(m, NoteType::touchpoint, "phone", 10);
      timed(m, NoteType::touchpoint, "email", 50);
      timed(m, NoteType::touchpoint, "email", 50);
    }).at({"note-0", "note-2"});
  of.silent("an idea of how it could be", [](Map& m) {
    timed(m, NoteType::touchpoint, "phone", 10);
    timed(m, NoteType::opportunity, "email", 50);
  });
  of.silent("a time without a number", [](Map& m) {
    timed(m, NoteType::touchpoint, "phone", 10);
    timed(m, NoteType::touchpoint, "email", 50).reading.time->minutes.reset();
  });
  of.rule = "digital-only";
  of.fires("nothing but sites", [](Map& m) {
      m.many(5, NoteType::touchpoint);
      for (Note& note : m.journey.notes) note.reading.channel = by("site", Channel::digital);
    }).saying("kind", "digital");
  of.fires("nothing but talk", [](Map& m) {
      m.many(5, NoteType::touchpoint);
      for (Note& note : m.journey.notes) note.reading.channel = by("phone");
    }).saying("kind", "analogue");
}

void feelings(Borders& of) {
  of.rule = "conflicting-claims";
  of.fires("of two as bad and two as good the first ones", [](Map& m) {
      for (const double valence : {-1.5, -1.5, 1.5, 1.5}) m.feeling(valence, 0);
    }).at({"note-0", "note-2"});
  of.silent("one without a lane", [](Map& m) {
    m.feeling(-1.5, 0);
    m.feeling(1.5, 0).lane.reset();
  });
  of.silent("one without a phase", [](Map& m) {
    m.feeling(-1.5, 0);
    m.feeling(1.5, 0).phase.reset();
  });
  of.rule = "touchpoint-without-emotion";
  of.fires(
        "three of five phases with a feeling",
        [](Map& m) {
          m.many(5, NoteType::step);
          for (std::uint32_t phase = 0; phase < 4; ++phase) m.feeling(1, phase);
        },
        5)
      .at({"note-4"});
  of.fires_times(
      2, "just enough phases with a feeling",
      [](Map& m) {
        m.many(5, NoteType::step);
        for (std::uint32_t phase = 0; phase < 3; ++phase) m.feeling(1, phase);
      },
      5);
  of.rule = "emotion-flat-or-sparse";
  of.fires("sparse and flat is one thing", [](Map& m) {
      m.many(8, NoteType::step);
      for (int i = 0; i < 6; ++i) m.feeling(0, 0);
    }).saying("kind", "sparse");
}

void twice(Borders& of) {
  of.rule = "duplicate-note";
  of.fires_times(2, "two pairs among each other", [](Map& m) {
      for (const char* text : {"asks", "waits", "asks", "waits", "pays"}) saying(m, NoteType::step, 0, text);
    }).at({"note-0", "note-1", "note-2", "note-3"});
  of.fires_times(2, "a pair in each of two phases", [](Map& m) {
    for (const std::uint32_t phase : {1U, 0U, 1U, 0U}) saying(m, NoteType::step, phase, "asks");
  });
  of.silent("in two lanes", [](Map& m) {
    saying(m, NoteType::step, 0, "asks");
    saying(m, NoteType::pain, 0, "asks");
  });
  of.silent("without a lane", [](Map& m) {
    saying(m, NoteType::step, 0, "asks").lane.reset();
    saying(m, NoteType::step, 0, "asks").lane.reset();
  });
  of.silent("without a phase", [](Map& m) {
    saying(m, NoteType::step, 0, "asks").phase.reset();
    saying(m, NoteType::step, 0, "asks").phase.reset();
  });
}

void organisation(Borders& of) {
  of.rule = "department-not-represented";
  of.fires("one department on two notes", [](Map& m) {
      m.card(HeaderRole::participants, "Ann (sales)");
      for (int i = 0; i < 2; ++i) saying(m, NoteType::backstage, 0, "legal checks").reading.department = Cue{0, 5};
    }).saying("department", "legal");
  of.rule = "inside-out-step";
  of.fires("a step that shows why", [](Map& m) {
      m.many(5, NoteType::step).journey.notes[3].reading.voice = VoiceReading{Voice::internal, 0.9, Cue{0, 4}};
    }).showing(1);
  of.fires("a step that cannot show it", [](Map& m) {
      m.many(5, NoteType::step).journey.notes[3].reading.voice = VoiceReading{Voice::internal, 0.9, std::nullopt};
    }).showing(0);
  of.rule = "inside-out-map";
  of.fires("steps and notes are one thing", [](Map& m) {
      m.many(4, NoteType::step).many(9, NoteType::backstage);
      for (std::size_t i = 0; i < 4; ++i)
        m.journey.notes[i].reading.voice = VoiceReading{Voice::internal, 0.9, std::nullopt};
    }).saying("ratio", "steps");
  of.rule = "starts-at-company";
  of.fires("the card says it, and the first step again", [](Map& m) {
      HeaderCard& card = m.card(HeaderRole::scope_start, "CRM creates a lead");
      card.reading.voice = VoiceReading{Voice::internal, 0.9, std::nullopt};
      m.journey.scope.start = ScopePart{card.value, card.element};
      m.note(NoteType::step, 0).reading.voice = VoiceReading{Voice::internal, 0.9, std::nullopt};
    }).at({"card-0"});
}

void cards(Borders& of) {
  of.rule = "note-unassigned";
  of.fires("a note beside the parking lot", [](Map& m) {
      m.journey.strays.push_back({{"lot"}, "later", Stray::Kind::parking_lot, {}, {}});
      m.journey.strays.push_back({{"stray"}, "coffee", Stray::Kind::note, {}, {}});
    }).at({"stray"});
  of.rule = "persona-generic";
  of.fires("the words that say so are shown, of the persona alone", [](Map& m) {
      PersonaReading everybody;
      everybody.cue = Cue{0, 8};
      m.card(HeaderRole::title, "everybody").reading.persona = everybody;
      m.card(HeaderRole::persona, "a card that nobody reads");
      m.card(HeaderRole::persona, "no words").reading.persona = PersonaReading{};
      HeaderCard& card = m.card(HeaderRole::persona, "everybody");
      card.reading.persona = everybody;
      m.journey.persona.kind = PersonaKind::generic;
      m.journey.persona.elements.push_back(card.element);
    }).showing(1);
  of.fires("a thin card shows no words", [](Map& m) {
      PersonaReading short_one;
      short_one.cue = Cue{0, 3};
      HeaderCard& card = m.card(HeaderRole::persona, "Ann");
      card.reading.persona = short_one;
      card.reading.words = 1;
      m.journey.persona.kind = PersonaKind::specific;
      m.journey.persona.elements.push_back(card.element);
    }).showing(0);
  of.rule = "personas-mixed";
  of.silent("two cards of one, and a title with a name", [](Map& m) {
    PersonaReading ann;
    ann.name = "Ann";
    PersonaReading ben;
    ben.name = "Ben";
    m.card(HeaderRole::persona, "Ann").reading.persona = ann;
    m.card(HeaderRole::persona, "Ann again").reading.persona = ann;
    m.card(HeaderRole::title, "the road of Ben").reading.persona = ben;
    m.card(HeaderRole::persona, "nobody read it");
  });
}

void wide(Map& m) {
  m.journey.phases.front().moment = Moment::before;
  m.journey.phases.back().moment = Moment::after;
}

void scopes(Borders& of) {
  of.rule = "scope-kind-undeclared";
  of.fires("a wide map", wide, 5);
  of.silent(
      "a product",
      [](Map& m) {
        wide(m);
        m.journey.scope.product = ScopePart{"glasses", {"a"}};
      },
      5);
  of.silent(
      "an objective",
      [](Map& m) {
        wide(m);
        m.journey.scope.objective = ScopePart{"why they leave", {"a"}};
      },
      5);
  of.silent(
      "a scenario",
      [](Map& m) {
        wide(m);
        m.journey.scope.scenario = ScopePart{"on a Saturday", {"a"}};
      },
      5);
}

}  // namespace

void borders_of_words(Borders& of) {
  owners(of);
  branches(of);
  channels(of);
  feelings(of);
  twice(of);
  organisation(of);
  cards(of);
  scopes(of);
}

}  // namespace journeylint::testing_support
