#include "report/gather.hpp"

#include <algorithm>

#include "report/escape.hpp"
#include "report/phrases.hpp"

namespace journeylint {
namespace {

bool same_topic(const Topic& topic, const Finding& finding) {
  return topic.rule().id == finding.rule->id && topic.journey == finding.journey &&
         topic.severity() == finding.severity;
}

bool is_assumption(const Note& note) {
  if (note.type == NoteType::assumption) return true;
  return note.reading.evidence && note.reading.evidence->kind == EvidenceKind::assumption;
}

bool is_evidence(const Note& note) {
  if (is_assumption(note)) return false;
  return note.type == NoteType::evidence || note.type == NoteType::data_point || note.reading.evidence.has_value();
}

}  // namespace

std::vector<Topic> open_topics(const Analysis& analysis) {
  std::vector<Topic> topics;
  for (const Finding& finding : analysis.lint.findings) {
    if (finding.suppressed) continue;
    const auto known =
        std::find_if(topics.begin(), topics.end(), [&](const Topic& topic) { return same_topic(topic, finding); });
    if (known != topics.end()) {
      known->findings.push_back(&finding);
    } else {
      topics.push_back({static_cast<std::uint32_t>(topics.size() + 1), finding.journey, {&finding}});
    }
  }
  return topics;
}

std::vector<const Finding*> decided_findings(const Analysis& analysis) {
  std::vector<const Finding*> out;
  for (const Finding& finding : analysis.lint.findings) {
    if (finding.suppressed) out.push_back(&finding);
  }
  return out;
}

std::vector<ActionItem> action_items(const Journey& journey) {
  std::vector<ActionItem> out;
  for (const Note& note : journey.notes) {
    if (note.type != NoteType::action && note.type != NoteType::experiment) continue;
    ActionItem item{&note, "", ""};
    const NoteReading& reading = note.reading;
    if (reading.owner && reading.owner->kind != OwnerReading::Kind::everyone) item.owner = reading.owner->name;
    if (reading.date) item.when = cue_words(reading.date->cue, note.text);
    out.push_back(std::move(item));
  }
  return out;
}

OpenQuestions open_questions(const Journey& journey) {
  OpenQuestions out;
  std::vector<std::uint32_t> notes(journey.phases.size());
  std::vector<std::uint32_t> proofs(journey.phases.size());
  for (const Note& note : journey.notes) {
    if (note.type == NoteType::question) {
      out.questions.push_back(&note);
    } else if (is_assumption(note)) {
      out.assumptions.push_back(&note);
    }
    if (!note.phase) continue;
    ++notes[note.phase->value];
    if (is_evidence(note)) ++proofs[note.phase->value];
  }
  for (std::uint32_t i = 0; i < notes.size(); ++i) {
    if (notes[i] > 0 && proofs[i] == 0) out.unproven.push_back(PhaseId{i});
  }
  return out;
}

std::vector<const Note*> evidence_notes(const Journey& journey) {
  std::vector<const Note*> out;
  for (const Note& note : journey.notes) {
    if (is_evidence(note)) out.push_back(&note);
  }
  return out;
}

std::string cue_words(const Cue& cue, std::string_view text) {
  if (cue.begin > text.size() || cue.end < cue.begin) return {};
  return std::string(text.substr(cue.begin, cue.end - cue.begin));
}

std::string phase_title(const Journey& journey, const std::optional<PhaseId>& phase) {
  return phase && phase->value < journey.phases.size() ? one_line(journey.phases[phase->value].title) : std::string();
}

std::string lane_name(const Lane& lane, Language language) {
  const bool unnamed = lane.origin == Lane::Origin::inferred && lane.title == name_of(lane.type);
  if (!unnamed && !lane.title.empty()) return lane.title;
  std::string name = phrases::phrase(phrases::kTypes, lane.type, language);
  if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 32);
  return name;
}

}  // namespace journeylint
