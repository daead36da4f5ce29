#include "support/border_tables.hpp"

namespace journeylint::testing_support {
namespace {

void action_without_metric(Borders& of) {
  of.rule = "action-without-metric";
  of.fires("no figure", [](Map& m) { m.note(NoteType::action, 0); });
  of.silent("no language", [](Map& m) {
    m.note(NoteType::action, 0);
    m.journey.language = Language::und;
  });
  of.silent("a figure", [](Map& m) { m.note(NoteType::action, 0).reading.metric = Cue{0, 4}; });
  of.silent("a KPI beside it", [](Map& m) {
    m.note(NoteType::action, 0);
    m.note(NoteType::kpi, 0);
  });
}

void action_without_owner(Borders& of) {
  of.rule = "action-without-owner";
  of.fires("nobody", [](Map& m) { m.note(NoteType::action, 0); });
  of.silent("an owner note beside it", [](Map& m) {
    m.note(NoteType::action, 0);
    m.note(NoteType::owner, 0);
  });
  of.silent("a stakeholder beside it", [](Map& m) {
    m.note(NoteType::action, 0);
    m.note(NoteType::stakeholder, 0);
  });
  of.silent("somebody by name beside it", [](Map& m) {
    m.note(NoteType::action, 0);
    m.note(NoteType::owner, 0).reading.owner = OwnerReading{OwnerReading::Kind::person, "x", {0, 1}};
  });
  of.fires("everybody beside it", [](Map& m) {
    m.note(NoteType::action, 0);
    m.note(NoteType::owner, 0).reading.owner = OwnerReading{OwnerReading::Kind::everyone, "x", {0, 1}};
  });
  of.fires("everybody", [](Map& m) {
    m.note(NoteType::action, 0).reading.owner = OwnerReading{OwnerReading::Kind::everyone, "x", {0, 1}};
  });
  of.silent("a role", [](Map& m) {
    m.note(NoteType::action, 0).reading.owner = OwnerReading{OwnerReading::Kind::role, "x", {0, 1}};
  });
  of.fires("a step that names somebody beside it", [](Map& m) {
    m.note(NoteType::action, 0);
    m.note(NoteType::step, 0).reading.owner = OwnerReading{OwnerReading::Kind::person, "x", {0, 1}};
  });
  of.silent("no language", [](Map& m) {
    m.note(NoteType::action, 0);
    m.journey.language = Language::und;
  });
  of.silent("somebody at the table", [](Map& m) {
    m.note(NoteType::action, 0);
    m.card(HeaderRole::participants, "Words, Ann");
  });
  of.fires("everybody, and a word of the table", [](Map& m) {
    m.note(NoteType::action, 0).reading.owner = OwnerReading{OwnerReading::Kind::everyone, "x", {0, 1}};
    m.card(HeaderRole::participants, "Words, Ann");
  });
  of.fires("no phase, an owner elsewhere", [](Map& m) {
    m.note(NoteType::action, std::nullopt);
    m.note(NoteType::owner, 0);
  });
}

void anecdote_as_evidence(Borders& of) {
  of.rule = "anecdote-as-evidence";
  of.fires("an anecdote",
           [](Map& m) { m.note(NoteType::evidence, 0).reading.evidence = source(EvidenceKind::anecdote); });
  of.fires("a document",
           [](Map& m) { m.note(NoteType::evidence, 0).reading.evidence = source(EvidenceKind::documentation); });
  of.silent("an interview",
            [](Map& m) { m.note(NoteType::evidence, 0).reading.evidence = source(EvidenceKind::interview); });
  of.silent("an interview beside it", [](Map& m) {
    m.note(NoteType::evidence, 0).reading.evidence = source(EvidenceKind::anecdote);
    m.note(NoteType::evidence, 0).reading.evidence = source(EvidenceKind::interview);
  });
  of.silent("unread evidence beside it", [](Map& m) {
    m.note(NoteType::evidence, 0).reading.evidence = source(EvidenceKind::anecdote);
    m.note(NoteType::evidence, 0);
  });
  of.silent("an unknown note beside it", [](Map& m) {
    m.note(NoteType::evidence, 0).reading.evidence = source(EvidenceKind::anecdote);
    m.note(NoteType::other, 0);
  });
  of.silent("a pain with a source beside it", [](Map& m) {
    m.note(NoteType::evidence, 0).reading.evidence = source(EvidenceKind::anecdote);
    m.note(NoteType::pain, 0).reading.evidence = source(EvidenceKind::survey);
  });
  of.fires("a pain with an assumption beside it", [](Map& m) {
    m.note(NoteType::evidence, 0).reading.evidence = source(EvidenceKind::anecdote);
    m.note(NoteType::pain, 0).reading.evidence = source(EvidenceKind::assumption);
  });
  of.fires("a pain beside it", [](Map& m) {
    m.note(NoteType::evidence, 0).reading.evidence = source(EvidenceKind::anecdote);
    m.note(NoteType::pain, 0);
  });
  of.silent("no phase",
            [](Map& m) { m.note(NoteType::evidence, std::nullopt).reading.evidence = source(EvidenceKind::anecdote); });
}

void backstage_in_customer_lane(Borders& of) {
  of.rule = "backstage-in-customer-lane";
  of.fires("three words", [](Map& m) {
    Note& note = m.note_in(NoteType::emotion, NoteType::emotion, 0);
    note.reading.voice = VoiceReading{Voice::internal, 0.9, std::nullopt};
    note.reading.words = 3;
  });
  of.silent("two words", [](Map& m) {
    Note& note = m.note_in(NoteType::emotion, NoteType::emotion, 0);
    note.reading.voice = VoiceReading{Voice::internal, 0.9, std::nullopt};
    note.reading.words = 2;
  });
  of.silent("of the customer", [](Map& m) {
    Note& note = m.note_in(NoteType::emotion, NoteType::emotion, 0);
    note.reading.voice = VoiceReading{Voice::customer, 0.9, std::nullopt};
    note.reading.words = 5;
  });
  of.silent("a step, which another rule is about", [](Map& m) {
    Note& note = m.note_in(NoteType::step, NoteType::step, 0);
    note.reading.voice = VoiceReading{Voice::internal, 0.9, std::nullopt};
    note.reading.words = 5;
  });
  of.fires("a backstage note among the steps", [](Map& m) { m.note_in(NoteType::step, NoteType::backstage, 0); });
  of.fires("a system among the contacts", [](Map& m) { m.note_in(NoteType::touchpoint, NoteType::system, 0); });
  of.silent("a backstage note among the pains", [](Map& m) { m.note_in(NoteType::pain, NoteType::backstage, 0); });
  of.silent("no lane", [](Map& m) {
    Note& note = m.note_in(NoteType::emotion, NoteType::emotion, 0);
    note.reading.voice = VoiceReading{Voice::internal, 0.9, std::nullopt};
    note.reading.words = 5;
    note.lane.reset();
  });
  of.silent("a pain among the feelings", [](Map& m) {
    Note& note = m.note_in(NoteType::emotion, NoteType::pain, 0);
    note.reading.voice = VoiceReading{Voice::internal, 0.9, std::nullopt};
    note.reading.words = 5;
  });
  of.silent("no voice", [](Map& m) { m.note(NoteType::emotion, 0).reading.words = 5; });
}

void as_is_to_be_mixed(Borders& of) {
  of.rule = "as-is-to-be-mixed";
  of.silent("half of it is a wish", [](Map& m) {
    m.many(4, NoteType::step);
    m.journey.notes[0].reading.prescriptive = m.journey.notes[1].reading.prescriptive = Cue{0, 4};
  });
  of.fires_times(2, "two of five are wishes", [](Map& m) {
    m.many(5, NoteType::step);
    m.journey.notes[0].reading.prescriptive = m.journey.notes[1].reading.prescriptive = Cue{0, 4};
  });
}

void assumption_untested(Borders& of) {
  of.rule = "assumption-untested";
  of.fires("nothing beside it", [](Map& m) { m.note(NoteType::assumption, 0); });
  of.silent("a day", [](Map& m) { m.note(NoteType::assumption, 0).reading.date = DateReading{}; });
  of.silent("somebody", [](Map& m) { m.note(NoteType::assumption, 0).reading.owner = OwnerReading{}; });
  of.silent("a figure", [](Map& m) { m.note(NoteType::assumption, 0).reading.metric = Cue{0, 4}; });
}

}  // namespace

void borders_a_to_b(Borders& of) {
  action_without_metric(of);
  action_without_owner(of);
  anecdote_as_evidence(of);
  backstage_in_customer_lane(of);
  as_is_to_be_mixed(of);
  assumption_untested(of);
}

}  // namespace journeylint::testing_support
