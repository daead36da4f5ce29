#include "support/border_tables.hpp"

namespace journeylint::testing_support {
namespace {

void cause_not_consequence(Borders& of) {
  of.rule = "cause-not-consequence";
  of.fires("a defect", [](Map& m) { m.note(NoteType::pain, 0).reading.defect = Cue{0, 4}; });
  of.fires("a system, from the inside", [](Map& m) {
    Note& note = m.note(NoteType::pain, 0);
    note.reading.system = Cue{0, 4};
    note.reading.voice = VoiceReading{Voice::internal, 0.9, std::nullopt};
  });
  of.silent("a system, as the customer tells it", [](Map& m) {
    Note& note = m.note(NoteType::pain, 0);
    note.reading.system = Cue{0, 4};
    note.reading.voice = VoiceReading{Voice::customer, 0.9, std::nullopt};
  });
  of.silent("a system, told by nobody", [](Map& m) { m.note(NoteType::pain, 0).reading.system = Cue{0, 4}; });
  of.silent("another pain beside it", [](Map& m) {
    m.note(NoteType::pain, 0).reading.defect = Cue{0, 4};
    m.note(NoteType::pain, 0);
  });
  of.silent("a need beside it", [](Map& m) {
    m.note(NoteType::pain, 0).reading.defect = Cue{0, 4};
    m.note(NoteType::need, 0);
  });
  of.silent("no phase", [](Map& m) { m.note(NoteType::pain, std::nullopt).reading.defect = Cue{0, 4}; });
  of.fires_times(2, "another fault beside it", [](Map& m) {
    m.note(NoteType::pain, 0).reading.defect = Cue{0, 4};
    m.note(NoteType::pain, 0).reading.defect = Cue{0, 4};
  });
}

void channel_inconsistent(Borders& of) {
  of.rule = "channel-inconsistent";
  of.fires("four times as long", [](Map& m) {
    {
      Note& note = m.note(NoteType::touchpoint, 0);
      note.reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
      note.reading.time = TimeReading{10, TimeReading::Kind::duration, {}};
    }
    {
      Note& note = m.note(NoteType::touchpoint, 0);
      note.reading.channel = ChannelReading{Channel::human, Directness::direct, "email", {}};
      note.reading.time = TimeReading{40, TimeReading::Kind::duration, {}};
    }
  });
  of.silent("not quite four times", [](Map& m) {
    {
      Note& note = m.note(NoteType::touchpoint, 0);
      note.reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
      note.reading.time = TimeReading{10, TimeReading::Kind::duration, {}};
    }
    {
      Note& note = m.note(NoteType::touchpoint, 0);
      note.reading.channel = ChannelReading{Channel::human, Directness::direct, "email", {}};
      note.reading.time = TimeReading{39, TimeReading::Kind::duration, {}};
    }
  });
  of.silent("the same channel", [](Map& m) {
    {
      Note& note = m.note(NoteType::touchpoint, 0);
      note.reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
      note.reading.time = TimeReading{10, TimeReading::Kind::duration, {}};
    }
    {
      Note& note = m.note(NoteType::touchpoint, 0);
      note.reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
      note.reading.time = TimeReading{40, TimeReading::Kind::duration, {}};
    }
  });
  of.silent("an idea", [](Map& m) {
    {
      Note& note = m.note(NoteType::touchpoint, 0);
      note.reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
      note.reading.time = TimeReading{10, TimeReading::Kind::duration, {}};
    }
    {
      Note& note = m.note(NoteType::idea, 0);
      note.reading.channel = ChannelReading{Channel::human, Directness::direct, "email", {}};
      note.reading.time = TimeReading{40, TimeReading::Kind::duration, {}};
    }
  });
  of.silent("in two phases", [](Map& m) {
    {
      Note& note = m.note(NoteType::touchpoint, 0);
      note.reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
      note.reading.time = TimeReading{10, TimeReading::Kind::duration, {}};
    }
    {
      Note& note = m.note(NoteType::touchpoint, 1);
      note.reading.channel = ChannelReading{Channel::human, Directness::direct, "email", {}};
      note.reading.time = TimeReading{40, TimeReading::Kind::duration, {}};
    }
  });
  of.silent("no channel named", [](Map& m) {
    {
      Note& note = m.note(NoteType::touchpoint, 0);
      note.reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
      note.reading.time = TimeReading{10, TimeReading::Kind::duration, {}};
    }
    {
      Note& note = m.note(NoteType::touchpoint, 0);
      note.reading.channel = ChannelReading{Channel::human, Directness::direct, "email", {}};
      note.reading.time = TimeReading{40, TimeReading::Kind::duration, {}};
    }
    m.journey.notes[1].reading.channel.reset();
  });
}

void channel_switch_gap(Borders& of) {
  of.rule = "channel-switch-gap";
  of.fires("by channel notes", [](Map& m) {
    m.note(NoteType::channel, 0).reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
    m.note(NoteType::channel, 1).reading.channel = ChannelReading{Channel::human, Directness::direct, "email", {}};
    m.note(NoteType::step, 1).reading.repeat_contact = Cue{0, 4};
  });
  of.fires("by contacts", [](Map& m) {
    m.note(NoteType::touchpoint, 0).reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
    m.note(NoteType::touchpoint, 1).reading.channel = ChannelReading{Channel::human, Directness::direct, "email", {}};
    m.note(NoteType::step, 1).reading.repeat_contact = Cue{0, 4};
  });
  of.fires("a channel note counts before a contact", [](Map& m) {
    m.note(NoteType::channel, 0).reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
    m.note(NoteType::touchpoint, 1).reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
    m.note(NoteType::channel, 1).reading.channel = ChannelReading{Channel::human, Directness::direct, "email", {}};
    m.note(NoteType::step, 1).reading.repeat_contact = Cue{0, 4};
  });
  of.silent("a pain that names a channel", [](Map& m) {
    m.note(NoteType::channel, 0).reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
    m.note(NoteType::pain, 1).reading.channel = ChannelReading{Channel::human, Directness::direct, "email", {}};
    m.note(NoteType::step, 1).reading.repeat_contact = Cue{0, 4};
  });
  of.silent("the same channel", [](Map& m) {
    m.note(NoteType::channel, 0).reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
    m.note(NoteType::channel, 1).reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
    m.note(NoteType::step, 1).reading.repeat_contact = Cue{0, 4};
  });
  of.silent("an idea for it", [](Map& m) {
    m.note(NoteType::channel, 0).reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
    m.note(NoteType::channel, 1).reading.channel = ChannelReading{Channel::human, Directness::direct, "email", {}};
    m.note(NoteType::step, 1).reading.repeat_contact = Cue{0, 4};
    m.note(NoteType::idea, 1);
  });
  of.silent("nothing asked again", [](Map& m) {
    m.note(NoteType::channel, 0).reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
    m.note(NoteType::channel, 1).reading.channel = ChannelReading{Channel::human, Directness::direct, "email", {}};
  });
  of.fires("the first contact counts", [](Map& m) {
    m.note(NoteType::touchpoint, 0).reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
    m.note(NoteType::touchpoint, 1).reading.channel = ChannelReading{Channel::human, Directness::direct, "email", {}};
    m.note(NoteType::touchpoint, 1).reading.channel = ChannelReading{Channel::human, Directness::direct, "phone", {}};
    m.note(NoteType::step, 1).reading.repeat_contact = Cue{0, 4};
  });
  of.silent("a note without a channel", [](Map& m) {
    m.note(NoteType::channel, 0);
    m.note(NoteType::channel, 1).reading.channel = ChannelReading{Channel::human, Directness::direct, "email", {}};
    m.note(NoteType::step, 1).reading.repeat_contact = Cue{0, 4};
  });
}

void colour_undeclared(Borders& of) {
  of.rule = "colour-undeclared";
  of.fires("three colours that mix", [](Map& m) {
    for (int i = 0; i < 2; ++i) m.note(NoteType::step, 0).fill = 1;
    for (int i = 0; i < 2; ++i) m.note(NoteType::step, 0).fill = 2;
    for (int i = 0; i < 1; ++i) m.note(NoteType::pain, 0).fill = 2;
    for (int i = 0; i < 2; ++i) m.note(NoteType::pain, 0).fill = 3;
  });
  of.silent("a legend", [](Map& m) {
    for (int i = 0; i < 2; ++i) m.note(NoteType::step, 0).fill = 1;
    for (int i = 0; i < 2; ++i) m.note(NoteType::step, 0).fill = 2;
    for (int i = 0; i < 1; ++i) m.note(NoteType::pain, 0).fill = 2;
    for (int i = 0; i < 2; ++i) m.note(NoteType::pain, 0).fill = 3;
    m.journey.legend.push_back({});
  });
  of.silent("a colour used once", [](Map& m) {
    for (int i = 0; i < 2; ++i) m.note(NoteType::step, 0).fill = 1;
    for (int i = 0; i < 2; ++i) m.note(NoteType::step, 0).fill = 2;
    for (int i = 0; i < 1; ++i) m.note(NoteType::pain, 0).fill = 2;
    for (int i = 0; i < 1; ++i) m.note(NoteType::pain, 0).fill = 3;
  });
  of.silent("two colours", [](Map& m) {
    for (int i = 0; i < 2; ++i) m.note(NoteType::step, 0).fill = 1;
    for (int i = 0; i < 2; ++i) m.note(NoteType::step, 0).fill = 2;
  });
  of.silent("a lane for each colour", [](Map& m) {
    for (int i = 0; i < 2; ++i) m.note(NoteType::step, 0).fill = 1;
    for (int i = 0; i < 2; ++i) m.note(NoteType::pain, 0).fill = 2;
    for (int i = 0; i < 2; ++i) m.note(NoteType::idea, 0).fill = 3;
  });
  of.silent("outside the lanes", [](Map& m) {
    for (std::uint32_t i = 0; i < 9; ++i) m.note(NoteType::step, std::nullopt).fill = i % 3;
  });
  of.silent("without a colour", [](Map& m) {
    for (int i = 0; i < 2; ++i) m.note(NoteType::step, 0).fill = 1;
    for (int i = 0; i < 2; ++i) m.note(NoteType::step, 0).fill = 2;
    m.note(NoteType::step, 0);
    m.note(NoteType::step, 0);
  });
}

void conflicting_claims(Borders& of) {
  of.rule = "conflicting-claims";
  of.fires("just good and just bad", [](Map& m) {
    m.feeling(-1, 0);
    m.feeling(1, 0);
  });
  of.silent("a little good and a little bad", [](Map& m) {
    m.feeling(-0.75, 0);
    m.feeling(0.75, 0);
  });
  of.silent("only bad is clear", [](Map& m) {
    m.feeling(-1, 0);
    m.feeling(0.5, 0);
  });
  of.silent("in two phases", [](Map& m) {
    m.feeling(-1, 0);
    m.feeling(1, 1);
  });
  of.silent("outside the grid", [](Map& m) {
    m.feeling(-1, std::nullopt);
    m.feeling(1, std::nullopt);
  });
  of.silent("in two lanes", [](Map& m) {
    m.feeling(-1, 0);
    Note& other = m.note_in(NoteType::thought, NoteType::emotion, 0);
    other.reading.emotion = EmotionReading{1, std::nullopt};
  });
}

void contact_facts_missing(Borders& of) {
  of.rule = "contact-facts-missing";
  of.fires("only a need", [](Map& m) {
    m.note(NoteType::moment_of_truth, 0);
    m.note(NoteType::need, 0);
  });
  of.silent("a need and a pain", [](Map& m) {
    m.note(NoteType::moment_of_truth, 0);
    m.note(NoteType::need, 0);
    m.note(NoteType::pain, 0);
  });
  of.silent("a channel note and a pain", [](Map& m) {
    m.note(NoteType::moment_of_truth, 0);
    m.note(NoteType::pain, 0);
    m.note(NoteType::channel, 0);
  });
  of.silent("a contact that names its channel and a pain", [](Map& m) {
    m.note(NoteType::moment_of_truth, 0);
    m.note(NoteType::pain, 0);
    m.note(NoteType::touchpoint, 0).reading.channel = ChannelReading{};
  });
  of.silent("a wait and a pain", [](Map& m) {
    m.note(NoteType::moment_of_truth, 0);
    m.note(NoteType::pain, 0);
    m.note(NoteType::wait, 0);
  });
  of.silent("how long it takes and a pain", [](Map& m) {
    m.note(NoteType::moment_of_truth, 0);
    m.note(NoteType::pain, 0);
    m.note(NoteType::touchpoint, 0).reading.time = TimeReading{};
  });
  of.silent("no language", [](Map& m) {
    m.note(NoteType::moment_of_truth, 0);
    m.journey.language = Language::und;
  });
  of.silent("no phase", [](Map& m) { m.note(NoteType::moment_of_truth, std::nullopt); });
  of.silent("an unknown note beside it", [](Map& m) {
    m.note(NoteType::moment_of_truth, 0);
    m.note(NoteType::other, 0);
  });
  of.silent("no phase, but an arrow", [](Map& m) {
    Note& a = m.note(NoteType::moment_of_truth, std::nullopt);
    m.arrow(a, m.note(NoteType::step, 1));
  });
}

}  // namespace

void borders_c(Borders& of) {
  cause_not_consequence(of);
  channel_inconsistent(of);
  channel_switch_gap(of);
  colour_undeclared(of);
  conflicting_claims(of);
  contact_facts_missing(of);
}

}  // namespace journeylint::testing_support
