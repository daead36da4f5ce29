#include "text/voice.hpp"

#include <array>

#include "text/voice_grams.hpp"

namespace journeylint::text {
namespace {

#include "text/voice_weights.inc"

static_assert(sizeof(kVoiceWeights) / sizeof(kVoiceWeights[0]) == kVoiceFeatures,
              "the features changed: run the trainer (core/text/voice_train.cpp)");
static_assert(sizeof(kGramWeights) == kGramSlots, "the pieces of words changed: run the trainer");

/// 1 / (1 + e^-x) at x = 0, 0.5 … 6: written out, since `exp` differs between machines.
constexpr std::array<double, 13> kProbability{0.5,    0.6225, 0.7311, 0.8176, 0.8808, 0.9241, 0.9526,
                                              0.9707, 0.9820, 0.9890, 0.9933, 0.9959, 0.9975};
constexpr std::int32_t kLogit = 64;  ///< the weights' unit

double probability(std::int32_t logit) {
  const std::int32_t size = logit < 0 ? -logit : logit;
  const std::int32_t step = kLogit / 2;
  const auto knot = static_cast<std::size_t>(size / step);
  double p = kProbability.back();
  if (knot + 1 < kProbability.size()) {
    const double part = static_cast<double>(size % step) / step;
    p = kProbability[knot] + (kProbability[knot + 1] - kProbability[knot]) * part;
  }
  return logit < 0 ? 1 - p : p;
}

/// A lane says whose notes it holds, and the notes beside this one say the same in deeds. Whole steps of a logit,
/// chosen so that they tip a doubtful note and never a clear one.
std::int32_t lane_prior(const ReadingContext& context) {
  std::int32_t prior = 0;
  if (context.lane) {
    switch (*context.lane) {
      case NoteType::frontstage:
      case NoteType::backstage:
      case NoteType::system:
      case NoteType::department:
        prior += kLogit;
        break;
      case NoteType::step:
      case NoteType::thought:
      case NoteType::need:
      case NoteType::quote:
        prior -= kLogit / 2;
        break;
      default:
        break;
    }
  }
  if (context.lane_internal_share >= 0.8) prior += kLogit / 2;
  if (context.lane_internal_share >= 0 && context.lane_internal_share <= 0.2) prior -= kLogit / 2;
  return prior;
}

/// The words that pull hardest towards the label.
std::optional<Cue> strongest(const Sentence& sentence, const VoiceSigns& signs, Voice label) {
  if (label == Voice::ambiguous) return std::nullopt;
  std::int32_t best = 0;
  std::optional<Cue> cue;
  for (std::size_t i = 0; i < signs.size; ++i) {
    const VoiceSign& sign = signs.signs[i];
    const std::int32_t weight = kVoiceWeights[sign.feature];
    const std::int32_t pull = label == Voice::internal ? weight : -weight;
    if (pull <= best) continue;
    best = pull;
    cue = sentence.cue(sign.first, sign.last);
  }
  return cue;
}

/// "Marketing", "Afdeling inkoop", "IT & HR": who, and nothing of what they do. As little can be said of its side as of
/// a name's.
bool names_only_owners(const Tokens& tokens) {
  constexpr std::size_t most_words = 4;
  if (tokens.words() == 0 || tokens.words() > most_words) return false;
  for (const Token& token : tokens.all()) {
    if (token.kind != TokenKind::word) continue;
    if (!token.has(Feature::department) && !token.has(Feature::conjunction) && !token.has(Feature::article))
      return false;
  }
  return true;
}

}  // namespace

std::int32_t gram_sum(std::string_view folded) {
  std::int32_t sum = 0;
  each_gram_of(folded, GramHash::word, [&](std::size_t slot) { sum += kGramWeights[slot]; });
  return sum;
}

std::int32_t voice_logit(const Sentence& sentence, const VoiceSigns& signs) {
  std::int32_t grams = 0;
  each_gram_word(sentence, [&](const Token& token) { grams += token.grams; });
  each_extra_gram(sentence, signs, [&](std::size_t slot) { grams += kGramWeights[slot]; });
  std::int32_t sum = kVoiceBias + grams * kGramUnit;
  for (std::size_t i = 0; i < signs.size; ++i) sum += kVoiceWeights[signs.signs[i].feature];
  return sum;
}

VoiceReading read_voice(const Sentence& sentence, const ReadingContext& context, const VoiceContext& voice) {
  const VoiceSigns signs = voice_signs(sentence, voice);
  const std::int32_t logit = voice_logit(sentence, signs) + lane_prior(context);
  const auto language = static_cast<std::size_t>(sentence.language);
  VoiceReading reading;
  reading.score = probability(logit);
  if (logit > 0 && names_only_owners(sentence.tokens)) return reading;
  if (logit >= kInternalFrom[language]) {
    reading.label = Voice::internal;
  } else if (logit <= kCustomerTo[language]) {
    reading.label = Voice::customer;
  }
  reading.cue = strongest(sentence, signs, reading.label);
  return reading;
}

}  // namespace journeylint::text
