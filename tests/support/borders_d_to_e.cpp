#include "support/border_tables.hpp"

namespace journeylint::testing_support {
namespace {

void datapoint_untracked(Borders& of) {
  of.rule = "datapoint-untracked";
  of.fires("alone", [](Map& m) { m.note(NoteType::data_point, 0); });
  of.silent("names a metric", [](Map& m) { m.note(NoteType::data_point, 0).reading.metric = Cue{0, 4}; });
  of.silent("names a system", [](Map& m) { m.note(NoteType::data_point, 0).reading.system = Cue{0, 4}; });
  of.silent("names an owner", [](Map& m) { m.note(NoteType::data_point, 0).reading.owner = OwnerReading{}; });
  of.silent("counted",
            [](Map& m) { m.note(NoteType::data_point, 0).reading.evidence = source(EvidenceKind::analytics); });
  of.fires("assumed",
           [](Map& m) { m.note(NoteType::data_point, 0).reading.evidence = source(EvidenceKind::assumption); });
  of.silent("no language", [](Map& m) {
    m.note(NoteType::data_point, 0);
    m.journey.language = Language::und;
  });
  of.silent("no phase", [](Map& m) { m.note(NoteType::data_point, std::nullopt); });
  of.silent("a KPI beside it", [](Map& m) {
    m.note(NoteType::data_point, 0);
    m.note(NoteType::kpi, 0);
  });
}

void direct_only(Borders& of) {
  of.rule = "direct-only";
  of.fires("four", [](Map& m) {
    m.many(4, NoteType::touchpoint);
    for (Note& note : m.journey.notes)
      note.reading.channel = ChannelReading{Channel::digital, Directness::direct, "site", {}};
  });
  of.silent("three", [](Map& m) {
    m.many(3, NoteType::touchpoint);
    for (Note& note : m.journey.notes)
      note.reading.channel = ChannelReading{Channel::digital, Directness::direct, "site", {}};
  });
  of.silent("somebody outside", [](Map& m) {
    m.many(4, NoteType::touchpoint);
    for (Note& note : m.journey.notes)
      note.reading.channel = ChannelReading{Channel::digital, Directness::direct, "site", {}};
    m.note(NoteType::step, 0).reading.third_party = Cue{0, 4};
  });
  of.silent("by way of others", [](Map& m) {
    m.many(4, NoteType::touchpoint);
    for (Note& note : m.journey.notes)
      note.reading.channel = ChannelReading{Channel::digital, Directness::direct, "site", {}};
    m.note(NoteType::step, 0).reading.channel = ChannelReading{Channel::digital, Directness::indirect, "x", {}};
  });
  of.silent("one that cannot be told", [](Map& m) {
    m.many(4, NoteType::touchpoint);
    for (Note& note : m.journey.notes)
      note.reading.channel = ChannelReading{Channel::digital, Directness::direct, "site", {}};
    m.note(NoteType::touchpoint, 0).reading.channel = ChannelReading{};
  });
  of.silent("one without a channel", [](Map& m) {
    m.many(4, NoteType::touchpoint);
    for (Note& note : m.journey.notes)
      note.reading.channel = ChannelReading{Channel::digital, Directness::direct, "site", {}};
    m.note(NoteType::touchpoint, 0);
  });
  of.silent("an unknown lane", [](Map& m) {
    m.many(4, NoteType::touchpoint);
    for (Note& note : m.journey.notes)
      note.reading.channel = ChannelReading{Channel::digital, Directness::direct, "site", {}};
    m.unknown_lane();
  });
}

void emotion_flat_or_sparse(Borders& of) {
  of.rule = "emotion-flat-or-sparse";
  of.silent(
      "three of five phases",
      [](Map& m) {
        m.many(5, NoteType::step);
        m.feeling(-2, 0);
        m.feeling(0, 1);
        m.feeling(2, 2);
      },
      5);
  of.fires(
      "two of five phases",
      [](Map& m) {
        m.many(5, NoteType::step);
        m.feeling(-2, 0);
        m.feeling(2, 1);
      },
      5);
  of.fires("within one step", [](Map& m) {
    m.many(4, NoteType::step);
    m.feeling(-0.5, 0);
    m.feeling(0.5, 1);
    m.feeling(0, 2);
    m.feeling(0, 3);
  });
  of.silent("a little more than one step", [](Map& m) {
    m.many(4, NoteType::step);
    m.feeling(-0.75, 0);
    m.feeling(0.5, 1);
    m.feeling(0, 2);
    m.feeling(0, 3);
  });
  of.silent("a feeling that could not be read", [](Map& m) {
    m.many(4, NoteType::step);
    for (std::uint32_t i = 0; i < 4; ++i) m.feeling(0, i);
    m.note(NoteType::emotion, 0);
  });
  of.silent(
      "phases that nobody walks",
      [](Map& m) {
        m.note(NoteType::step, 0);
        m.note(NoteType::step, 1);
        m.feeling(-2, 0);
        m.feeling(2, 1);
      },
      5);
  of.fires("never below neutral", [](Map& m) {
    m.many(4, NoteType::step);
    m.feeling(0, 0);
    m.feeling(2, 1);
    m.feeling(1, 2);
    m.feeling(1, 3);
  });
  of.fires("never above neutral", [](Map& m) {
    m.many(4, NoteType::step);
    m.feeling(0, 0);
    m.feeling(-2, 1);
    m.feeling(-1, 2);
    m.feeling(-1, 3);
  });
  of.silent(
      "three points",
      [](Map& m) {
        m.many(3, NoteType::step);
        for (std::uint32_t i = 0; i < 3; ++i) m.feeling(0, i);
      },
      3);
}

void emotion_pain_mismatch(Borders& of) {
  of.rule = "emotion-pain-mismatch";
  of.fires("a low without a pain", [](Map& m) {
    m.note(NoteType::pain, 0);
    m.feeling(-1, 1);
    m.feeling(1, 2);
  });
  of.silent("not quite a low", [](Map& m) {
    m.note(NoteType::pain, 0);
    m.feeling(-0.75, 1);
    m.feeling(1, 2);
  });
  of.silent("two lows", [](Map& m) {
    m.note(NoteType::pain, 0);
    m.feeling(-1, 1);
    m.feeling(-1, 2);
  });
  of.fires("very glad with a pain", [](Map& m) {
    m.note(NoteType::pain, 0);
    m.feeling(1.5, 0);
  });
  of.silent("glad with a pain", [](Map& m) {
    m.note(NoteType::pain, 0);
    m.feeling(1.25, 0);
  });
  of.silent("no pains at all", [](Map& m) { m.feeling(-2, 1); });
  of.silent("a thought at the low", [](Map& m) {
    m.note(NoteType::pain, 0);
    m.feeling(-2, 1);
    m.note(NoteType::thought, 1);
  });
  of.fires("the second is lower", [](Map& m) {
    m.note(NoteType::pain, 0);
    m.feeling(-1, 1);
    m.feeling(-1.5, 2);
  });
}

void emotion_without_driver(Borders& of) {
  of.rule = "emotion-without-driver";
  of.fires("just strong, in two words", [](Map& m) { m.feeling(1.5, 0).reading.words = 2; });
  of.fires("just as strong below", [](Map& m) { m.feeling(-1.5, 0); });
  of.silent("a little less", [](Map& m) { m.feeling(1.25, 0); });
  of.silent("three words", [](Map& m) { m.feeling(2, 0).reading.words = 3; });
  of.silent("no phase", [](Map& m) { m.feeling(2, std::nullopt); });
  of.silent("a pain beside it", [](Map& m) {
    m.feeling(-2, 0);
    m.note(NoteType::pain, 0);
  });
  of.silent("not read", [](Map& m) { m.note(NoteType::emotion, 0).reading.words = 1; });
}

void evidence_missing(Borders& of) {
  of.rule = "evidence-missing";
  of.fires("four bare claims", [](Map& m) { m.many(4, NoteType::pain); });
  of.silent("three bare claims", [](Map& m) { m.many(3, NoteType::pain); });
  of.fires("one of four with a link", [](Map& m) { m.many(4, NoteType::pain).journey.notes[0].url = "x"; });
  of.silent("two of four with a link", [](Map& m) {
    m.many(4, NoteType::pain);
    m.journey.notes[0].url = m.journey.notes[1].url = "x";
  });
  of.fires("two of four called assumptions", [](Map& m) {
    m.many(4, NoteType::pain);
    m.journey.notes[0].reading.evidence = source(EvidenceKind::assumption);
    m.journey.notes[1].reading.evidence = source(EvidenceKind::assumption);
  });
  of.silent("two of four counted", [](Map& m) {
    m.many(4, NoteType::pain);
    m.journey.notes[0].reading.evidence = source(EvidenceKind::analytics);
    m.journey.notes[1].reading.evidence = source(EvidenceKind::analytics);
  });
  of.silent("evidence beside two of four", [](Map& m) {
    m.many(4, NoteType::pain);
    m.note(NoteType::evidence, 0);
    m.note(NoteType::evidence, 1);
  });
  of.silent("no language", [](Map& m) {
    m.many(4, NoteType::pain);
    m.journey.language = Language::und;
  });
  of.silent("an unknown lane", [](Map& m) { m.many(4, NoteType::pain).unknown_lane(); });
}

void evidence_one_sided(Borders& of) {
  of.rule = "evidence-one-sided";
  of.fires("three figures", [](Map& m) {
    m.many(3, NoteType::evidence);
    for (Note& note : m.journey.notes)
      note.reading.evidence = source(EvidenceKind::analytics, EvidenceMode::quantitative);
  });
  of.silent("two figures", [](Map& m) {
    m.many(2, NoteType::evidence);
    for (Note& note : m.journey.notes)
      note.reading.evidence = source(EvidenceKind::analytics, EvidenceMode::quantitative);
  });
  of.fires("three interviews", [](Map& m) {
    m.many(3, NoteType::evidence);
    for (Note& note : m.journey.notes)
      note.reading.evidence = source(EvidenceKind::interview, EvidenceMode::qualitative);
  });
  of.silent("a quote beside the figures", [](Map& m) {
    m.many(3, NoteType::evidence);
    for (Note& note : m.journey.notes)
      note.reading.evidence = source(EvidenceKind::analytics, EvidenceMode::quantitative);
    m.note(NoteType::quote, 0);
  });
  of.silent("a source that could not be read", [](Map& m) {
    m.many(3, NoteType::evidence);
    for (Note& note : m.journey.notes)
      note.reading.evidence = source(EvidenceKind::analytics, EvidenceMode::quantitative);
    m.note(NoteType::evidence, 0);
  });
  of.silent("an unknown lane", [](Map& m) {
    m.many(3, NoteType::evidence);
    for (Note& note : m.journey.notes)
      note.reading.evidence = source(EvidenceKind::analytics, EvidenceMode::quantitative);
    m.unknown_lane();
  });
  of.silent("three anecdotes", [](Map& m) {
    m.many(3, NoteType::evidence);
    for (Note& note : m.journey.notes)
      note.reading.evidence = source(EvidenceKind::anecdote, EvidenceMode::qualitative);
  });
  of.silent("one that may be either", [](Map& m) {
    m.many(3, NoteType::evidence);
    for (Note& note : m.journey.notes)
      note.reading.evidence = source(EvidenceKind::analytics, EvidenceMode::quantitative);
    m.note(NoteType::evidence, 0).reading.evidence = source(EvidenceKind::survey);
  });
}

void digital_only(Borders& of) {
  of.rule = "digital-only";
  of.silent("one is not digital", [](Map& m) {
    m.many(8, NoteType::touchpoint);
    for (Note& note : m.journey.notes) note.reading.channel = ChannelReading{Channel::digital, {}, "site", {}};
    m.journey.notes[0].reading.channel->channel = Channel::human;
  });
}

void exit_path_missing(Borders& of) {
  of.rule = "exit-path-missing";
  of.fires("a path that nobody leaves", [](Map& m) { m.many(4, NoteType::step); });
  of.silent("a step that says somebody leaves", [](Map& m) {
    m.many(4, NoteType::step).journey.notes[0].reading.drop_out = Cue{0, 4};
  });
  of.silent("no language", [](Map& m) { m.many(4, NoteType::step).journey.language = Language::und; });
  of.silent("no path", [](Map& m) { m.many(4, NoteType::pain); });
  of.silent("a branch", [](Map& m) { m.many(4, NoteType::step).note(NoteType::branch, 0); });
  of.silent("an unknown lane", [](Map& m) { m.many(4, NoteType::step).unknown_lane(); });
}

}  // namespace

void borders_d_to_e(Borders& of) {
  datapoint_untracked(of);
  direct_only(of);
  emotion_flat_or_sparse(of);
  emotion_pain_mismatch(of);
  emotion_without_driver(of);
  evidence_missing(of);
  evidence_one_sided(of);
  digital_only(of);
  exit_path_missing(of);
}

}  // namespace journeylint::testing_support
