#include "text/evidence.hpp"

#include "text/numbers.hpp"
#include "text/time.hpp"

namespace journeylint::text {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// Everything in the note that speaks for a source or against it.
struct Signs {
  std::size_t assumption = kNone;  ///< first token
  std::size_t doubted = kNone;
  std::size_t source = kNone;  ///< the token that tells the kind best
  EvidenceKind kind = EvidenceKind::other;
  std::size_t confirmed = kNone;
  std::optional<std::uint32_t> sample;
  std::size_t sample_first = kNone;
  std::size_t sample_last = 0;
  std::size_t questioned = kNone;  ///< "?" or "??"
  std::size_t respondent = kNone;  ///< "P7", "respondent 4"
  std::size_t witness = kNone;     ///< who says so: "monteurs horen", "volgens Petra"
  EvidenceKind witness_kind = EvidenceKind::other;
};

EvidenceKind kind_of(const Token& token) {
  const std::string_view name = lexicon_name(token.features.name);
  if (const auto kind = parse_name<EvidenceKind>(name)) return *kind;
  const bool public_word = name == "reviews" || name == "forum" || name == "social media" || name == "word of mouth";
  return public_word ? EvidenceKind::feedback : EvidenceKind::other;
}

void take_source(const Token& token, std::size_t at, Signs& signs) {
  const EvidenceKind kind = kind_of(token);
  if (signs.source != kNone && (signs.kind != EvidenceKind::other || kind == EvidenceKind::other)) return;
  signs.source = at;
  signs.kind = kind;
}

/// "n=12", "12 interviews", "4 van de 6 respondenten", "1800 calls".
void take_number(const Sentence& sentence, std::size_t at, Signs& signs) {
  const Tokens& tokens = sentence.tokens;
  if (signs.sample) return;
  const auto keep = [&](std::uint32_t size, std::size_t first, std::size_t last) {
    signs.sample = size;
    signs.sample_first = first;
    signs.sample_last = last;
  };
  if (const auto ratio = ratio_at(sentence, at)) {
    const bool written_out = ratio->last != at;
    const bool beside_source = at > 0 && tokens[at - 1].has(Feature::evidence);
    if (written_out || beside_source) keep(ratio->whole, at, ratio->last);
    return;
  }
  const auto value = whole_number(tokens[at]);
  if (!value || *value == 0) return;
  const bool n_before = at > 1 && tokens[at - 1].folded == "=" && tokens[at - 2].folded == "n";
  if (n_before) return keep(*value, at - 2, at);
  if (at + 1 >= tokens.size() || !tokens[at + 1].is(space_before)) return;
  const Token& next = tokens[at + 1];
  const bool source = next.has(Feature::evidence) && kind_of(next) != EvidenceKind::other;
  // "Interview 3" counts nothing, "3 interviews" does; a year is no sample.
  const bool year = *value >= 1990 && *value < 2100;
  if (!year && (source || next.has(Feature::counted))) keep(*value, at, at + 1);
}

/// "P7 said", "R2": participants go by a letter and a number.
bool is_participant_code(const Tokens& tokens, std::size_t at) {
  if (at + 1 >= tokens.size() || tokens[at + 1].kind != TokenKind::number || tokens[at + 1].is(space_before))
    return false;
  const std::string_view letter = tokens[at].folded;
  return letter == "p" || letter == "r";
}

/// Whose word it is, if the token names somebody: those who meet customers every day, or one person.
std::optional<EvidenceKind> witness_kind(const Token& token) {
  if (token.kind != TokenKind::word) return std::nullopt;
  const bool unknown = !token.features.any();
  if (token.has(Feature::role_organisation) || token.has(Feature::department) || token.has(Feature::channel_human) ||
      (unknown && token.is(all_caps))) {
    return EvidenceKind::frontline;
  }
  if (token.has(Feature::role_customer))
    return token.form == Form::plural ? EvidenceKind::feedback : EvidenceKind::anecdote;
  const bool name = unknown && token.is(capitalised);
  return name || token.has(Feature::outsider) || token.has(Feature::first_name) ? std::optional(EvidenceKind::anecdote)
                                                                                : std::nullopt;
}

/// "monteurs horen", "KS hört täglich" stand before the word of telling; "volgens Petra", "according to sales" behind
/// it.
void take_witness(const Tokens& tokens, std::size_t at, Signs& signs) {
  if (!tokens[at].has(Feature::telling) || signs.witness != kNone) return;
  const bool verb = tokens[at].has(Feature::verb);
  if (verb && at == 0) return;
  const bool pair = at > 1 && tokens[at - 2].phrase == 2;  // "call centre hears"
  const std::size_t who = !verb ? at + tokens[at].span() : pair ? at - 2 : at - 1;
  if (who >= tokens.size()) return;
  const auto kind = witness_kind(tokens[who]);
  if (!kind) return;
  signs.witness = who;
  signs.witness_kind = *kind;
}

Signs gather(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  Signs signs;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.kind == TokenKind::number) take_number(sentence, i, signs);
    if (token.kind == TokenKind::punct && token.folded[0] == '?' && signs.questioned == kNone) signs.questioned = i;
    if (token.kind != TokenKind::word) continue;
    if (token.has(Feature::assumption) && signs.assumption == kNone) signs.assumption = i;
    if (token.has(Feature::doubted) && signs.doubted == kNone) signs.doubted = i;
    if (token.has(Feature::confirmed) && signs.confirmed == kNone) signs.confirmed = i;
    if (token.has(Feature::evidence)) take_source(token, i, signs);
    take_witness(tokens, i, signs);
    if (signs.respondent == kNone && is_participant_code(tokens, i)) signs.respondent = i;
  }
  return signs;
}

EvidenceReading assumption_at(const Sentence& sentence, std::size_t at) {
  EvidenceReading reading;
  reading.kind = EvidenceKind::assumption;
  reading.cue = sentence.cue(at, at + sentence.tokens[at].span() - 1);
  return reading;
}

EvidenceMode mode_of(EvidenceKind kind, const Signs& signs) {
  switch (kind) {
    case EvidenceKind::interview:
    case EvidenceKind::observation:
    case EvidenceKind::panel:
    case EvidenceKind::frontline:
    case EvidenceKind::feedback:
    case EvidenceKind::anecdote:
      // Thirty and more is counted, not listened to.
      return signs.sample && *signs.sample >= 30 ? EvidenceMode::quantitative : EvidenceMode::qualitative;
    case EvidenceKind::survey:
    case EvidenceKind::analytics:
    case EvidenceKind::crm:
    case EvidenceKind::purchase:
      return EvidenceMode::quantitative;
    case EvidenceKind::assumption:
    case EvidenceKind::documentation:
    case EvidenceKind::other:
      break;
  }
  return signs.sample ? EvidenceMode::quantitative : EvidenceMode::unknown;
}

EvidenceReading source_reading(const Sentence& sentence, const Signs& signs) {
  EvidenceReading reading;
  reading.kind = signs.respondent != kNone && signs.kind == EvidenceKind::other ? EvidenceKind::interview : signs.kind;
  reading.mode = mode_of(reading.kind, signs);
  reading.sample_size = signs.sample;
  const std::size_t at = signs.source != kNone       ? signs.source
                         : signs.respondent != kNone ? signs.respondent
                                                     : signs.sample_first;
  const std::size_t last = at == signs.sample_first ? signs.sample_last : at + sentence.tokens[at].span() - 1;
  reading.cue = sentence.cue(at, last);
  if (const auto date = read_date(sentence)) {
    reading.date = date->cue;
    if (date->date) reading.year = date->date->year;
  }
  if (!reading.year) {
    if (const auto year = read_year(sentence))
      reading.year = year->year, reading.date = reading.date ? reading.date : year->cue;
  }
  return reading;
}

EvidenceReading witness_reading(const Sentence& sentence, const Signs& signs) {
  EvidenceReading reading;
  reading.kind = signs.witness_kind;
  reading.mode = EvidenceMode::qualitative;
  reading.cue = sentence.cue(signs.witness, signs.witness + sentence.tokens[signs.witness].phrase - 1U);
  return reading;
}

/// A quotation of three words or more stands for somebody who said it.
bool quotes_somebody(const Sentence& sentence) {
  std::size_t words = 0;
  for (const Token& token : sentence.tokens.all()) words += token.is(quoted) && token.kind == TokenKind::word ? 1U : 0U;
  return words >= 3;
}

/// Among steps and pains a source has to look like one: counted, bracketed, or a numbered respondent.
bool looks_like_source(const Sentence& sentence, const Signs& signs) {
  if (signs.respondent != kNone) return true;
  if (signs.source == kNone) return signs.sample && sentence.tokens[signs.sample_first].folded == "n";
  const Token& token = sentence.tokens[signs.source];
  return token.is(in_brackets) || (signs.sample && signs.kind != EvidenceKind::other);
}

}  // namespace

std::optional<EvidenceReading> read_evidence(const Sentence& sentence, EvidenceContext context) {
  const Signs signs = gather(sentence);
  const Tokens& tokens = sentence.tokens;
  if (signs.doubted != kNone) return assumption_at(sentence, signs.doubted);
  const bool twice = signs.questioned != kNone && tokens[signs.questioned].folded.size() > 1;
  const bool source = signs.source != kNone || signs.sample || signs.respondent != kNone;
  if (signs.assumption != kNone) {
    // "Hypothese: …" stays one; "waarschijnlijk (6 interviews)" has been asked after.
    const bool heads = signs.assumption == 0 || !signs.sample;
    if (heads && signs.confirmed == kNone) return assumption_at(sentence, signs.assumption);
    if (!source) return assumption_at(sentence, signs.assumption);
  }
  if (context == EvidenceContext::not_asked) {
    if (looks_like_source(sentence, signs)) return source_reading(sentence, signs);
    if (twice) return assumption_at(sentence, signs.questioned);
    return std::nullopt;
  }
  if (source) return source_reading(sentence, signs);
  if (signs.witness != kNone) return witness_reading(sentence, signs);
  if (signs.questioned != kNone) return assumption_at(sentence, signs.questioned);
  if (quotes_somebody(sentence)) {
    EvidenceReading reading;
    reading.kind = EvidenceKind::interview;
    reading.mode = EvidenceMode::qualitative;
    reading.cue = sentence.cue(0, tokens.size() - 1);
    return reading;
  }
  return std::nullopt;
}

}  // namespace journeylint::text
