#include "text/meaning.hpp"

#include "text/channel.hpp"
#include "text/emotion.hpp"
#include "text/evidence.hpp"
#include "text/people.hpp"
#include "text/persona.hpp"
#include "text/time.hpp"
#include "text/wording.hpp"

namespace journeylint::text {
namespace {

/// A text that comes without a board is asked for everything.
EmotionContext emotion_context(std::optional<NoteType> lane) {
  return !lane || *lane == NoteType::emotion ? EmotionContext::asked : EmotionContext::not_asked;
}

EvidenceContext evidence_context(std::optional<NoteType> lane) {
  const bool asked = !lane || *lane == NoteType::evidence || *lane == NoteType::assumption;
  return asked ? EvidenceContext::asked : EvidenceContext::not_asked;
}

OwnerContext owner_context(std::optional<NoteType> lane) {
  if (!lane) return OwnerContext::other;
  switch (*lane) {
    case NoteType::owner:
    case NoteType::stakeholder:
      return OwnerContext::owner;
    case NoteType::action:
    case NoteType::idea:
    case NoteType::opportunity:
    case NoteType::experiment:
    case NoteType::kpi:
    case NoteType::backstage:
    case NoteType::moment_of_truth:
      return OwnerContext::action;
    default:
      return OwnerContext::other;
  }
}

/// What any word of the note is: a reader whose words are not among these need not look.
Features all_features(const Sentence& sentence) {
  Features all{};
  for (const Token& token : sentence.tokens.all()) {
    all.low |= token.features.low;
    all.high |= token.features.high;
  }
  return all;
}

bool has_number(const Sentence& sentence) {
  for (const Token& token : sentence.tokens.all()) {
    if (token.kind == TokenKind::number) return true;
  }
  return false;
}

}  // namespace

void read_meaning(const Sentence& sentence, const ReadingContext& context, NoteReading& reading) {
  if (sentence.tokens.size() == 0) return;
  const Features all = all_features(sentence);
  reading.emotion = read_emotion(sentence, emotion_context(context.lane));
  reading.evidence = read_evidence(sentence, evidence_context(context.lane));
  if (all.has(Feature::channel_digital) || all.has(Feature::channel_analogue) || all.has(Feature::channel_human) ||
      all.has(Feature::channel_external)) {
    reading.channel = read_channel(sentence);
  }
  const bool number = has_number(sentence);
  if (number || all.has(Feature::time_unit) || all.has(Feature::waiting)) reading.time = read_time(sentence);
  if (number || all.has(Feature::month) || all.has(Feature::moment_word) || all.has(Feature::weekday)) {
    reading.date = read_date(sentence);
  }
  reading.owner = read_owner(sentence, owner_context(context.lane));
  if (number || all.has(Feature::metric_word)) reading.metric = read_metric(sentence);
  if (all.has(Feature::department)) reading.department = read_department(sentence);
  if (all.has(Feature::system)) reading.system = read_system(sentence);
  if (all.has(Feature::outsider)) reading.third_party = read_third_party(sentence);
  if (all.has(Feature::prescriptive) || all.has(Feature::modal)) reading.prescriptive = read_prescriptive(sentence);
  reading.placeholder = read_placeholder(sentence);
  if (all.has(Feature::internal_cause) || all.has(Feature::problem)) reading.defect = read_defect(sentence);
  if (all.has(Feature::leaving)) reading.drop_out = read_drop_out(sentence);
  if (all.has(Feature::again) || all.has(Feature::status_question) || number) {
    reading.repeat_contact = read_repeat_contact(sentence);
  }
  reading.vague = read_vague(sentence);
}

}  // namespace journeylint::text
