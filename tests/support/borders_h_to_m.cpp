#include "support/border_tables.hpp"

namespace journeylint::testing_support {
namespace {

void handoff_without_owner(Borders& of) {
  of.rule = "handoff-without-owner";
  of.fires("side by side", [](Map& m) {
    {
      Note& note = m.note(NoteType::backstage, 0);
      note.text = "sales works";
      note.reading.department = Cue{0, 5};
    }
    {
      Note& note = m.note(NoteType::backstage, 0);
      note.text = "stock works";
      note.reading.department = Cue{0, 5};
    }
  });
  of.silent("the same department", [](Map& m) {
    {
      Note& note = m.note(NoteType::backstage, 0);
      note.text = "sales works";
      note.reading.department = Cue{0, 5};
    }
    {
      Note& note = m.note(NoteType::backstage, 0);
      note.text = "sales works";
      note.reading.department = Cue{0, 5};
    }
  });
  of.silent("one without a department", [](Map& m) {
    {
      Note& note = m.note(NoteType::backstage, 0);
      note.text = "sales works";
      note.reading.department = Cue{0, 5};
    }
    m.note(NoteType::backstage, 0);
  });
  of.silent("the first without a department", [](Map& m) {
    m.note(NoteType::backstage, 0);
    {
      Note& note = m.note(NoteType::backstage, 0);
      note.text = "sales works";
      note.reading.department = Cue{0, 5};
    }
  });
  of.silent("in two phases", [](Map& m) {
    {
      Note& note = m.note(NoteType::backstage, 0);
      note.text = "sales works";
      note.reading.department = Cue{0, 5};
    }
    {
      Note& note = m.note(NoteType::backstage, 1);
      note.text = "stock works";
      note.reading.department = Cue{0, 5};
    }
  });
  of.silent("the first has an owner", [](Map& m) {
    {
      Note& note = m.note(NoteType::backstage, 0);
      note.text = "sales works";
      note.reading.department = Cue{0, 5};
      note.reading.owner = OwnerReading{};
    }
    {
      Note& note = m.note(NoteType::backstage, 0);
      note.text = "stock works";
      note.reading.department = Cue{0, 5};
    }
  });
  of.silent("the second has an owner", [](Map& m) {
    {
      Note& note = m.note(NoteType::backstage, 0);
      note.text = "sales works";
      note.reading.department = Cue{0, 5};
    }
    {
      Note& note = m.note(NoteType::backstage, 0);
      note.text = "stock works";
      note.reading.department = Cue{0, 5};
      note.reading.owner = OwnerReading{};
    }
  });
  of.silent("an owner note beside them", [](Map& m) {
    {
      Note& note = m.note(NoteType::backstage, 0);
      note.text = "sales works";
      note.reading.department = Cue{0, 5};
    }
    {
      Note& note = m.note(NoteType::backstage, 0);
      note.text = "stock works";
      note.reading.department = Cue{0, 5};
    }
    m.note(NoteType::owner, 0);
  });
  of.fires("an arrow from phase to phase", [](Map& m) {
    {
      Note& note = m.note(NoteType::backstage, 0);
      note.text = "sales works";
      note.reading.department = Cue{0, 5};
    }
    {
      Note& note = m.note(NoteType::backstage, 1);
      note.text = "stock works";
      note.reading.department = Cue{0, 5};
    }
    m.arrow(m.journey.notes[0], m.journey.notes[1]);
  });
  of.silent("an arrow that says how", [](Map& m) {
    {
      Note& note = m.note(NoteType::backstage, 0);
      note.text = "sales works";
      note.reading.department = Cue{0, 5};
    }
    {
      Note& note = m.note(NoteType::backstage, 0);
      note.text = "stock works";
      note.reading.department = Cue{0, 5};
    }
    m.arrow(m.journey.notes[0], m.journey.notes[1], "by mail");
  });
  of.silent("outside the grid", [](Map& m) {
    {
      Note& note = m.note(NoteType::backstage, std::nullopt);
      note.text = "sales works";
      note.reading.department = Cue{0, 5};
    }
    {
      Note& note = m.note(NoteType::backstage, std::nullopt);
      note.text = "stock works";
      note.reading.department = Cue{0, 5};
    }
  });
}

void inside_out_map(Borders& of) {
  of.rule = "inside-out-map";
  of.silent("three of ten steps", [](Map& m) {
    m.many(10, NoteType::step);
    for (std::size_t i = 0; i < 3; ++i)
      m.journey.notes[i].reading.voice = VoiceReading{Voice::internal, 0.9, std::nullopt};
  });
  of.fires("four of ten steps", [](Map& m) {
    m.many(10, NoteType::step);
    for (std::size_t i = 0; i < 4; ++i)
      m.journey.notes[i].reading.voice = VoiceReading{Voice::internal, 0.9, std::nullopt};
  });
  of.silent("two of four steps", [](Map& m) {
    m.many(4, NoteType::step);
    for (std::size_t i = 0; i < 2; ++i)
      m.journey.notes[i].reading.voice = VoiceReading{Voice::internal, 0.9, std::nullopt};
  });
  of.fires("three of four steps", [](Map& m) {
    m.many(4, NoteType::step);
    for (std::size_t i = 0; i < 3; ++i)
      m.journey.notes[i].reading.voice = VoiceReading{Voice::internal, 0.9, std::nullopt};
  });
  of.fires("six of our own over five", [](Map& m) { m.many(6, NoteType::backstage).many(5, NoteType::step); });
  of.silent("five of our own over four", [](Map& m) { m.many(5, NoteType::backstage).many(4, NoteType::step); });
  of.silent("as many of our own", [](Map& m) { m.many(6, NoteType::backstage).many(6, NoteType::step); });
}

void mot_missing_or_inflated(Borders& of) {
  of.rule = "mot-missing-or-inflated";
  of.fires("six", [](Map& m) { m.many(60, NoteType::step).many(6, NoteType::moment_of_truth); });
  of.silent("five", [](Map& m) { m.many(60, NoteType::step).many(5, NoteType::moment_of_truth); });
  of.fires("four on sixteen", [](Map& m) { m.many(16, NoteType::step).many(4, NoteType::moment_of_truth); });
  of.silent("four on twenty", [](Map& m) { m.many(20, NoteType::step).many(4, NoteType::moment_of_truth); });
  of.silent("three on four", [](Map& m) { m.many(4, NoteType::step).many(3, NoteType::moment_of_truth); });
  of.silent("no path either", [](Map& m) { m.many(4, NoteType::emotion); });
  of.silent("an unknown lane", [](Map& m) { m.many(4, NoteType::step).unknown_lane(); });
  of.fires("none", [](Map& m) { m.many(4, NoteType::step); });
}

void mot_without_stakes(Borders& of) {
  of.rule = "mot-without-stakes";
  of.fires("four words", [](Map& m) { m.note(NoteType::moment_of_truth, 0).reading.words = 4; });
  of.silent("five words", [](Map& m) { m.note(NoteType::moment_of_truth, 0).reading.words = 5; });
  of.silent("somebody leaves", [](Map& m) { m.note(NoteType::moment_of_truth, 0).reading.drop_out = Cue{0, 4}; });
  of.silent("a figure", [](Map& m) { m.note(NoteType::moment_of_truth, 0).reading.metric = Cue{0, 4}; });
  of.silent("no language", [](Map& m) {
    m.note(NoteType::moment_of_truth, 0).reading.words = 2;
    m.journey.language = Language::und;
  });
  of.silent("a risk beside it", [](Map& m) {
    m.note(NoteType::moment_of_truth, 0).reading.words = 2;
    m.note(NoteType::risk, 0);
  });
}

void hotspot_unaddressed(Borders& of) {
  of.rule = "hotspot-unaddressed";
  of.fires("two votes", [](Map& m) {
    m.note(NoteType::action, 1);
    m.note(NoteType::pain, 0).votes = 2;
  });
  of.silent("one vote", [](Map& m) {
    m.note(NoteType::action, 1);
    m.note(NoteType::pain, 0).votes = 1;
  });
  of.silent("nothing done yet", [](Map& m) { m.note(NoteType::pain, 0).votes = 9; });
}

void lane_unknown(Borders& of) {
  of.rule = "lane-unknown";
  of.silent("just sure enough", [](Map& m) {
    m.note(NoteType::step, 0);
    m.journey.lanes[0].elements.push_back({"label"});
    m.journey.lanes[0].confidence = 0.5;
  });
  of.fires("not sure enough", [](Map& m) {
    m.note(NoteType::step, 0);
    m.journey.lanes[0].elements.push_back({"label"});
    m.journey.lanes[0].confidence = 0.45;
  });
}

}  // namespace

void borders_h_to_m(Borders& of) {
  handoff_without_owner(of);
  inside_out_map(of);
  mot_missing_or_inflated(of);
  mot_without_stakes(of);
  hotspot_unaddressed(of);
  lane_unknown(of);
}

}  // namespace journeylint::testing_support
