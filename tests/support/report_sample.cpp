#include "support/report_sample.hpp"

namespace journeylint::testing {
namespace {

constexpr Rule rule(std::string_view id, Severity severity, const Texts& title, const Texts& message) {
  return {id,
          "JL900",
          severity,
          Stage::framing,
          Rule::About::journey,
          {},
          title,
          message,
          {"Daarom.", "Because."},
          {"Doe dit.", "Do this."},
          {"Wat zien jullie?", "What do you see?"},
          {},
          {},
          nullptr};
}

constexpr Rule kSide = rule("told-from-inside", Severity::warning, {"Van binnenuit", "Told from inside"},
                            {"“{note}” is geen stap van de klant.", "“{note}” is no step of the customer."});
constexpr Rule kEnd =
    rule("no-end", Severity::error, {"Geen einde", "No end"}, {"De kaart heeft geen einde.", "The map has no end."});

Note note(std::string id, std::string text, NoteType type, std::uint32_t lane, std::uint32_t phase) {
  Note out;
  out.element.value = std::move(id);
  out.text = std::move(text);
  out.type = type;
  out.lane = LaneId{lane};
  out.phase = PhaseId{phase};
  out.confidence = 0.9;
  return out;
}

Note mood(std::string id, std::string text, std::uint32_t phase, double valence) {
  Note out = note(std::move(id), std::move(text), NoteType::emotion, 1, phase);
  out.reading.emotion = EmotionReading{valence, std::nullopt};
  return out;
}

Finding finding(const Rule& of, const Note& at) {
  Finding out;
  out.rule = &of;
  out.severity = of.severity;
  out.journey = JourneyId{0};
  out.elements = {at.element};
  out.args = {{"note", at.text}};
  return out;
}

Journey small_journey() {
  Journey out;
  out.title = "Bringing a bike to the mender";
  out.confidence = 0.9;
  out.language = Language::en;
  out.state = MapState::as_is;
  out.persona.kind = PersonaKind::specific;
  out.persona.name = "Mila, 29";
  out.persona.goal = "Be on time on Monday";
  out.scope.start = ScopePart{"The brake squeals", {"start"}};
  out.phases = {{"1. Before", Moment::before, 0.9, {{"p1"}}}, {"2. At the shop", std::nullopt, 0.9, {{"p2"}}}};
  out.lanes = {{"Steps", NoteType::step, Lane::Origin::labelled, 0.9, {}, {{"l1"}}},
               {"Mood", NoteType::emotion, Lane::Origin::labelled, 0.9, {}, {{"l2"}}},
               {"Actions", NoteType::action, Lane::Origin::labelled, 0.9, {}, {{"l3"}}}};
  out.notes = {note("n1", "Looks for a mender: near home", NoteType::step, 0, 0),
               note("n2", "Till books the repair", NoteType::step, 0, 1),
               mood("n3", "Fed up", 0, -1.5),
               mood("n4", "=Relieved, \"at last\"", 1, 1),
               note("n5", "Text when ready (Bo, 1 May)", NoteType::action, 2, 1),
               note("n6", "Lend a bike", NoteType::action, 2, 1)};
  out.notes[0].reading.evidence = EvidenceReading{};
  out.notes[0].reading.evidence->kind = EvidenceKind::assumption;
  out.notes[1].votes = 3;
  out.notes[1].reading.voice = VoiceReading{Voice::internal, 0.9, std::nullopt};
  out.notes[4].reading.owner = OwnerReading{OwnerReading::Kind::person, "Bo", Cue{17, 19}};
  out.notes[4].reading.date = DateReading{Date{2027, 5, 1}, Cue{21, 26}};
  return out;
}

}  // namespace

Analysis small_analysis() {
  Analysis out;
  out.today = {2027, 3, 1};
  out.journeys.journeys = {small_journey()};
  const std::vector<Note>& notes = out.journeys.journeys[0].notes;
  Finding end = finding(kEnd, notes[0]);
  end.elements.clear();
  Finding decided = finding(kSide, notes[0]);
  decided.suppressed =
      Suppression{"told-from-inside", SuppressionScope::note, "Agreed in the room", "", "2027-02-01", "", ""};
  out.lint.findings = {end, finding(kSide, notes[1]), finding(kSide, notes[5]), decided};
  out.lint.stages = {{Stage::improving, "actions"}};
  return out;
}

Analysis analysis_saying(const std::string& text) {
  Analysis out = small_analysis();
  Journey& journey = out.journeys.journeys[0];
  journey.title = journey.persona.name = journey.persona.goal = text;
  journey.scope.start->text = text;
  for (Phase& phase : journey.phases) phase.title = text;
  for (Lane& lane : journey.lanes) lane.title = text;
  for (Note& one : journey.notes) {
    one.text = text;
    if (one.reading.owner) one.reading.owner->name = text;
    one.reading.date.reset();
  }
  journey.strays = {{{"s1"}, text, Stray::Kind::note, {}, {}}};
  journey.links = {{{"n1"}, {"n2"}, text}};
  for (Finding& finding : out.lint.findings) finding.args = {{"note", text}};
  out.lint.findings.back().suppressed->reason = text;
  return out;
}

}  // namespace journeylint::testing
