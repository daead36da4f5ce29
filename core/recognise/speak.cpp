#include "recognise/speak.hpp"

#include <algorithm>
#include <string_view>

#include "text/labels.hpp"
#include "text/sentence.hpp"

namespace journeylint::recognising {
namespace {

constexpr std::size_t kLongestScore = 6;  // bytes: "2/5", "-1", "7,5"
constexpr std::size_t kBrief = 3;         // words: a name, a feeling, a thing
constexpr std::size_t kFigure = 5;        // words: a figure with its name; more tell what to do about it
constexpr double kInternal = 0.6;         // voice: written from the organisation's side, more likely than not
constexpr double kCustomer = 0.35;        // voice: written from the customer's

double& at(Scores& scores, NoteType type) {
  return scores[static_cast<std::size_t>(type)];
}

bool opens_with_quote(std::string_view text) {
  constexpr std::array<std::string_view, 6> kQuotes{"\"",           "\xE2\x80\x9C", "\xE2\x80\x9E",
                                                    "\xE2\x80\x98", "\xC2\xAB",     "'"};
  return std::any_of(kQuotes.begin(), kQuotes.end(), [&](std::string_view q) { return text.rfind(q, 0) == 0; });
}

bool is_score(std::string_view text) {
  if (text.size() > kLongestScore) return false;
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto sign = [](char c) { return c == '/' || c == '+' || c == '-' || c == '.' || c == ','; };
  return std::any_of(text.begin(), text.end(), digit) &&
         std::all_of(text.begin(), text.end(), [&](char c) { return digit(c) || sign(c); });
}

bool is_mark(std::string_view text) {
  if (is_score(text)) return true;
  const std::optional<text::LabelMatch> scale = text::scale_mark(text);
  return scale && scale->mark != text::ScaleMark::word;
}

// One note, and what its words are.
struct Said {
  const NoteReading& reading;
  std::string_view text;
  const text::Sentence& sentence;

  [[nodiscard]] bool has(text::Feature feature) const { return sentence.contains(feature); }
  [[nodiscard]] bool brief() const { return reading.words <= kBrief; }
  [[nodiscard]] bool asks() const { return !text.empty() && text.back() == '?'; }
  [[nodiscard]] bool calls_out() const { return !text.empty() && text.back() == '!'; }
  [[nodiscard]] bool names_owner() const {
    const text::Tokens& tokens = sentence.tokens;
    return tokens.size() > 2 && tokens[0].is(text::capitalised) && tokens[1].folded == ":";
  }
  [[nodiscard]] bool feels_bad() const {
    return has(text::Feature::feels_bad) || has(text::Feature::feels_very_bad) ||
           (reading.emotion && reading.emotion->valence < 0);
  }
  [[nodiscard]] bool feels_good() const {
    return has(text::Feature::feels_good) || has(text::Feature::feels_very_good) ||
           (reading.emotion && reading.emotion->valence > 0);
  }
  [[nodiscard]] bool goes_wrong() const {
    return reading.defect || has(text::Feature::problem) || has(text::Feature::negation) ||
           has(text::Feature::negation_far) || has(text::Feature::too) || has(text::Feature::waiting);
  }
};

void add_feelings(const Said& said, Scores& scores) {
  if (is_mark(said.text)) at(scores, NoteType::emotion) += 1;
  const bool feels = said.reading.emotion || said.has(text::Feature::feeling) || said.has(text::Feature::mood_neutral);
  if (feels) at(scores, NoteType::emotion) += said.reading.words <= 2 ? 1 : said.brief() ? 0.6 : 0.2;
  if (said.reading.words > 2 && !said.asks()) {
    if (said.goes_wrong() || said.feels_bad()) at(scores, NoteType::pain) += 0.8;
    if (said.feels_good() && !said.goes_wrong()) at(scores, NoteType::gain) += 0.7;
  } else if (said.reading.words == 2 && said.feels_good() && !said.feels_bad()) {
    at(scores, NoteType::gain) += 0.5;
  }
}

// Who, by what, with which proof and which figure.
void add_facts(const Said& said, Scores& scores) {
  const NoteReading& r = said.reading;
  if (r.evidence) {
    const bool assumed = r.evidence->kind == EvidenceKind::assumption;
    at(scores, assumed ? NoteType::assumption : NoteType::evidence) += assumed ? 0.8 : 1;
  }
  if (r.channel) {
    at(scores, NoteType::channel) += r.words <= 2 ? 0.9 : 0.2;
    at(scores, NoteType::touchpoint) += 0.6;
  } else if (said.brief() && !r.emotion && r.words > 0 && !said.asks()) {
    at(scores, NoteType::touchpoint) += 0.4;
  }
  const bool names_somebody = r.department || said.has(text::Feature::first_name);
  if (r.owner) at(scores, said.brief() ? NoteType::owner : NoteType::action) += 1;
  if (said.brief() && names_somebody && !said.has(text::Feature::verb)) at(scores, NoteType::owner) += 0.8;
  if (said.text.rfind('@', 0) == 0) at(scores, NoteType::action) += 0.8;
  const bool somebodys = said.names_owner() && !said.brief();  // "Kim: shorter form, measure calls, June"
  if (somebodys && !r.owner) at(scores, NoteType::action) += 0.9;
  if (r.metric && !r.owner && !somebodys) at(scores, NoteType::kpi) += r.words > kFigure ? 0.5 : 1;
  if (r.system && said.brief()) at(scores, NoteType::system) += 1;
}

void add_sentences(const Said& said, Scores& scores) {
  const NoteReading& r = said.reading;
  const bool quoted = opens_with_quote(said.text);
  const bool own_words = said.has(text::Feature::pronoun_i);
  if (quoted) at(scores, NoteType::quote) += 1;
  if (said.asks() && !quoted) {
    at(scores, NoteType::question) += own_words ? 0.3 : 0.7;
    at(scores, NoteType::thought) += own_words ? 0.9 : 0.45;
  }
  if (said.calls_out() && !quoted) at(scores, NoteType::thought) += 0.6;
  if (own_words && !said.asks() && !quoted) {
    at(scores, NoteType::need) += 0.5;
    at(scores, NoteType::thought) += 0.3;
  }
  const text::Tokens& tokens = said.sentence.tokens;
  const bool wishes = tokens.size() > 2 &&
                      (tokens[0].has(text::Feature::infinitive_marker) ||
                       (tokens[0].has(text::Feature::negation) && tokens[1].has(text::Feature::infinitive_marker)));
  if (wishes) at(scores, NoteType::need) += 0.6;  // "to know where I stand", "not to wait"
  if (r.prescriptive) at(scores, NoteType::opportunity) += 0.6;
  if (!r.voice || r.owner || r.words <= 1 || said.asks() || quoted) return;
  const bool acts = said.has(text::Feature::verb);
  if (r.voice->score > kInternal) at(scores, NoteType::backstage) += acts ? 0.7 : 0.3;
  if (r.voice->score < kCustomer) at(scores, NoteType::step) += 0.6;
}

// What is said at some length and is nothing of the above: what hurts, or what could be better.
void add_rest(const Said& said, Scores& scores) {
  const NoteReading& r = said.reading;
  if (said.brief() || r.owner || r.metric || r.evidence || said.asks() || opens_with_quote(said.text)) return;
  at(scores, NoteType::pain) += 0.2;
  at(scores, NoteType::opportunity) += said.goes_wrong() ? 0 : 0.25;
}

}  // namespace

std::vector<Scores> what_notes_say(const Journey& journey, const std::vector<char>& asked, text::WordBook& book) {
  std::vector<Scores> said(journey.lanes.size(), Scores{});
  std::vector<std::size_t> count(journey.lanes.size(), 0);
  text::Sentence sentence;
  for (const Note& note : journey.notes) {
    if (!note.lane || asked[note.lane->value] == 0 || count[note.lane->value] >= kNotesAsked) continue;
    sentence.read(note.text, journey.language, book);
    const Said one{note.reading, note.text, sentence};
    Scores& scores = said[note.lane->value];
    add_feelings(one, scores);
    add_facts(one, scores);
    add_sentences(one, scores);
    add_rest(one, scores);
    ++count[note.lane->value];
  }
  for (std::size_t l = 0; l < said.size(); ++l) {
    for (double& s : said[l]) s /= std::max(1.0, static_cast<double>(count[l]));
  }
  return said;
}

}  // namespace journeylint::recognising
