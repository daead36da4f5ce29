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

/// What there is in a note: a reader whose words and signs are not among these need not look.
struct Contents {
  Features words{};
  bool number = false;
  bool sign = false;  ///< of punctuation

  [[nodiscard]] bool has(Feature feature) const { return words.has(feature); }
  template <class... Others>
  [[nodiscard]] bool has(Feature feature, Others... others) const {
    return words.has(feature) || has(others...);
  }
};

Contents contents_of(const Sentence& sentence) {
  Contents all;
  for (const Token& token : sentence.tokens.all()) {
    all.words.low |= token.features.low;
    all.words.high |= token.features.high;
    all.number = all.number || token.kind == TokenKind::number;
    all.sign = all.sign || token.kind == TokenKind::punct;
  }
  return all;
}

}  // namespace

void read_meaning(const Sentence& sentence, const ReadingContext& context, NoteReading& reading) {
  if (sentence.tokens.size() == 0) return;
  const Contents all = contents_of(sentence);
  const bool feels = all.has(Feature::feels_very_bad, Feature::feels_bad, Feature::feels_good, Feature::feels_very_good,
                             Feature::mood_neutral);
  const EmotionContext emotion = emotion_context(context.lane);
  if (feels || emotion == EmotionContext::asked) reading.emotion = read_emotion(sentence, emotion);
  const EvidenceContext evidence = evidence_context(context.lane);
  const bool claims = all.number || all.sign || all.has(Feature::evidence, Feature::assumption, Feature::doubted);
  if (claims || evidence == EvidenceContext::asked) reading.evidence = read_evidence(sentence, evidence);
  if (all.has(Feature::channel_digital, Feature::channel_analogue, Feature::channel_human, Feature::channel_external)) {
    reading.channel = read_channel(sentence);
  }
  if (all.number || all.has(Feature::time_unit, Feature::waiting)) reading.time = read_time(sentence);
  if (all.number || all.has(Feature::month, Feature::moment_word, Feature::weekday)) {
    reading.date = read_date(sentence);
  }
  reading.owner = read_owner(sentence, owner_context(context.lane));
  if (all.number || all.has(Feature::metric_word)) reading.metric = read_metric(sentence);
  if (all.has(Feature::department)) reading.department = read_department(sentence);
  if (all.has(Feature::system)) reading.system = read_system(sentence);
  if (all.has(Feature::outsider)) reading.third_party = read_third_party(sentence);
  if (all.has(Feature::prescriptive, Feature::modal)) reading.prescriptive = read_prescriptive(sentence);
  reading.placeholder = read_placeholder(sentence);
  if (all.has(Feature::internal_cause, Feature::problem)) reading.defect = read_defect(sentence);
  if (all.has(Feature::leaving)) reading.drop_out = read_drop_out(sentence);
  if (all.number || all.has(Feature::again, Feature::status_question)) {
    reading.repeat_contact = read_repeat_contact(sentence);
  }
  reading.vague = read_vague(sentence);
}

}  // namespace journeylint::text
