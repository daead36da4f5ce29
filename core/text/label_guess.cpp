#include "text/label_guess.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <string>

#include "text/label_cues.hpp"
#include "text/label_forms.hpp"
#include "text/label_guess_tables.hpp"
#include "text/label_table.hpp"
#include "text/label_words.hpp"
#include "text/labels.hpp"
#include "text/lexicon.hpp"
#include "text/morphology.hpp"

namespace journeylint::text {
namespace {

constexpr std::size_t kMostJoined = 5;      // words of one cue, with what stands between them
constexpr std::size_t kShortestPart = 4;    // letters of the last part of a compound
constexpr std::size_t kShortestTypo = 5;    // letters of a mistyped word
constexpr std::size_t kLongWord = 8;        // …and of one with two letters wrong
constexpr std::size_t kShortestJoined = 4;  // letters of a phrase: "on s" is no "ons"
constexpr std::size_t kSmallWord = 4;       // letters of a word that may stand before "who"
constexpr double kListed = 7;               // what a word is worth that a list has as a label, at 100 %
constexpr double kKnown = 14;               // …and the whole label
constexpr double kSureLabel = 0.6;          // less sure than that, a list alone does not tell
constexpr double kBeside = 0.75;            // share of a word that stands before the head of its phrase
constexpr double kBehind = 0.45;            // …and of one behind it: "ideas to fix the problem"
constexpr double kFirstPart = 0.6;          // …and of the first part of a compound: "Verbesserungsideen"
constexpr double kInBrackets = 0.5;         // …and of what explains: "Pains (what goes wrong)"
constexpr double kMistyped = 0.8;           // …and of a word that is not written so
constexpr double kOnlyEmoji = 6;            // what an emoji is worth where it is all there is,…
constexpr double kEmojiBeside = 3;          // …and beside words
constexpr double kOnlyAsks = 4;             // what "???" is worth
constexpr double kSaysIdea = 9;             // what "we could" is worth, in this order
constexpr double kAsksUnknown = 9;          // what "what … don't know" is worth
constexpr double kDoesToThem = 2;           // what "what …s her" is worth: more bothers people than pleases them
constexpr double kAmongUnknown = 0.3;       // share of "where" and "who" where a word stands that nothing is known of
constexpr std::size_t kShortQuestion = 5;
constexpr double kSomebodyDoes = 4;  // what "what does … do" is worth, where it is not us who do

using Scores = std::array<double, count_of<NoteType>>;

/// Adds up what speaks for each type.
class Reading {
 public:
  explicit Reading(const LabelWords& label) : label_(label) {}

  Scores run() {
    weigh_places();
    while (at_ < label_.size()) at_ += read_from(at_);
    settle_ideas();
    add_pairs();
    add_order();
    add_emoji();
    return scores_;
  }

 private:
  [[nodiscard]] bool has(Idea idea) const { return ideas_[static_cast<std::size_t>(idea)]; }
  void mean(Idea idea) { ideas_.set(static_cast<std::size_t>(idea)); }
  void forget(Idea idea) { ideas_.reset(static_cast<std::size_t>(idea)); }
  void say(NoteType type, double weight) { scores_[static_cast<std::size_t>(type)] += weight; }

  void weigh_places();
  std::size_t read_from(std::size_t at);
  bool read_joined(std::string_view joined, double share);
  void read_idea(std::string_view word);
  void read_word(std::string_view word, double share);
  bool read_mistyped(std::string_view word, double share);
  bool read_compound(std::string_view word, double share);
  bool read_features(std::string_view word, double share);
  bool add(const CueMeanings& cue, double share);
  bool add(const KeyMeanings& key, double share);
  void settle_ideas();
  void add_pairs();
  void add_frames();
  void add_order();
  void add_emoji();

  const LabelWords& label_;
  std::size_t at_ = 0;       ///< the word that is being read
  std::size_t unknown_ = 0;  ///< words of which nothing is known
  std::array<double, LabelWords::kMostWords> shares_{};
  Scores scores_{};
  std::bitset<kIdeas> ideas_;
};

bool means(std::string_view word, Idea idea) {
  const CueMeanings* cue = find_cue(word);
  for (std::size_t i = 0; cue != nullptr && i < cue->size; ++i) {
    const CueMeaning meaning = cue_meaning(cue->meanings[i]);
    if (!meaning.is_type && meaning.idea == idea) return true;
  }
  return false;
}

// What never ends a phrase, though it would make another word of it: "met en rogne", "hat es".
bool never_ends(std::string_view word) {
  return word == "en" || word == "et" || word == "es";
}

bool opens_clause(std::string_view word) {
  constexpr std::array<Idea, 10> kOpening{Idea::them, Idea::us,  Idea::ours, Idea::staff, Idea::what,
                                          Idea::who,  Idea::why, Idea::how,  Idea::where, Idea::can};
  return std::any_of(kOpening.begin(), kOpening.end(), [&](Idea idea) { return means(word, idea); });
}

// "Who" asks in front, behind a small word ("bij wie") or at the end; within a label it is another word: "läuft wie
// geschmiert".
bool asks_who(const LabelWords& label, std::size_t at) {
  if (at + 1 == label.size()) return true;
  for (std::size_t i = 0; i < at; ++i) {
    if (label.folded(i).size() > kSmallWord) return false;
  }
  return true;
}

// A phrase has a head: the last word before what joins it to the rest. A question or a sentence has none.
void Reading::weigh_places() {
  const std::size_t size = label_.size();
  bool clause = label_.asks();
  for (std::size_t i = 0; i < size && i < 2; ++i) clause = clause || opens_clause(label_.folded(i));
  std::size_t link = 1;
  while (link < size && !label_[link].link) ++link;
  for (std::size_t i = 0; i < size; ++i) {
    shares_[i] = clause || i + 1 == link ? 1 : i < link ? kBeside : kBehind;
    if (label_[i].bracket) shares_[i] *= kInBrackets;
  }
}

std::size_t Reading::read_from(std::size_t at) {
  for (std::size_t n = std::min(kMostJoined, label_.size() - at); n > 1; --n) {
    if (never_ends(label_.folded(at + n - 1))) continue;
    std::string joined;
    std::string spare;  // without what may stand between: "haken ze af"
    double share = 0;
    for (std::size_t i = at; i < at + n; ++i) {
      joined += label_.folded(i);
      if (!label_[i].between || i == at || i + 1 == at + n) spare += label_.folded(i);
      share = std::max(share, shares_[i]);
    }
    const bool found = read_joined(joined, share) || (spare.size() < joined.size() && read_joined(spare, share));
    if (!found) continue;
    for (std::size_t i = at + 1; i + 1 < at + n; ++i) {
      if (label_[i].between) read_idea(label_.folded(i));
    }
    return n;
  }
  read_word(label_.folded(at), shares_[at]);
  return 1;
}

bool Reading::read_joined(std::string_view joined, double share) {
  if (joined.size() < kShortestJoined) return false;
  if (const CueMeanings* cue = find_cue(joined)) {
    add(*cue, share);
    return true;
  }
  const KeyMeanings* key = find_key(joined);
  return key != nullptr && add(*key, share);
}

// Who stands within a phrase still says whose it is.
void Reading::read_idea(std::string_view word) {
  if (is_customer(word)) mean(Idea::them);
  const CueMeanings* cue = find_cue(word);
  if (cue != nullptr) add(*cue, 0);
}

// Whether it speaks for any type by itself.
bool Reading::add(const CueMeanings& cue, double share) {
  bool type = false;
  for (std::size_t i = 0; i < cue.size; ++i) {
    const CueMeaning meaning = cue_meaning(cue.meanings[i]);
    if (meaning.is_type) {
      say(meaning.type, meaning.weight * share);
      type = true;
    } else if (meaning.idea != Idea::who || asks_who(label_, at_)) {
      mean(meaning.idea);
    }
  }
  return type;
}

bool Reading::add(const KeyMeanings& key, double share) {
  bool lane = false;
  for (std::size_t i = 0; i < key.size; ++i) {
    const LabelMatch& match = meaning_of(key.meanings[i].number);
    if (match.kind != LabelKind::lane) continue;
    say(match.lane, kListed * key.meanings[i].sure * 0.01 * share);
    lane = true;
  }
  return lane;
}

void Reading::read_word(std::string_view word, double share) {
  const CueMeanings* cue = find_cue(word);
  if (cue != nullptr && add(*cue, share)) return;
  const bool alone = label_.size() == 1;
  if (word.size() > 2 || alone) {  // "it" among other words is no system
    if (const KeyMeanings* key = find_key(word); key != nullptr && cue == nullptr && add(*key, share)) return;
  }
  if (is_customer(word)) return mean(Idea::them);
  if (read_compound(word, share) || cue != nullptr) return;
  if (const KeyMeanings* key = find_other_ending(word); key != nullptr && add(*key, share)) return;
  if (word.size() <= 2 && !alone) return;  // nor is it a department
  if (!read_features(word, share) && !read_mistyped(word, share)) ++unknown_;
}

bool Reading::read_mistyped(std::string_view word, double share) {
  if (word.size() < kShortestTypo) return false;
  const std::size_t most = word.size() >= kLongWord ? 2 : 1;
  for (std::size_t edits = 1; edits <= most; ++edits) {
    if (const CueMeanings* cue = find_near_cue(word, edits)) {
      add(*cue, share * kMistyped);
      return true;
    }
    const KeyMeanings* key = find_near_key(word, edits);
    if (key != nullptr && add(*key, share * kMistyped)) return true;
  }
  return false;
}

// "Verbesserungsideen" are ideas first.
bool Reading::read_compound(std::string_view word, double share) {
  const CueMeanings* begins = find_beginning(word);
  const CueMeanings* ends = find_ending(word);
  if (ends != nullptr) add(*ends, share);
  bool found = ends != nullptr;
  for (std::size_t at = 3; !found && at + kShortestPart <= word.size(); ++at) {
    const std::string_view last = word.substr(at);
    if (const KeyMeanings* key = find_key(last)) found = add(*key, share);
  }
  if (begins != nullptr) add(*begins, found ? share * kFirstPart : share);
  return found || begins != nullptr;
}

// What the lexicon knows of a word, as it is written or bent; false when it does not know it.
bool Reading::read_features(std::string_view word, double share) {
  std::array<Sense, kLanguages> senses{};
  const Entry entry = find_word(word);
  for (std::size_t l = 0; l < kLanguages; ++l) senses[l] = {entry.sets[l], Form::base};
  if (!entry.known()) senses = trace_word(word, 7);
  Features all{};
  bool known = false;
  for (const Sense& sense : senses) {
    if (sense.set == 0 || sense.form == Form::typo) continue;
    all.add(features_of(sense.set));
    known = true;
  }
  for (const FeatureSays& says : kFeatures) {
    if (all.has(says.feature)) say(says.type, says.weight * share);
  }
  if (all.has(Feature::role_customer) || all.has(Feature::first_name)) mean(Idea::them);
  if (all.has(Feature::role_organisation) && !all.has(Feature::role_customer)) mean(Idea::staff);
  if (all.has(Feature::organisation)) mean(Idea::us);
  return known;
}

// "We could…" has an idea; "could we?" looks for one.
void Reading::add_order() {
  if (has(Idea::where) || has(Idea::how)) return;
  for (std::size_t i = 0; i + 1 < label_.size(); ++i) {
    if (means(label_.folded(i), Idea::us) && means(label_.folded(i + 1), Idea::can)) say(NoteType::idea, kSaysIdea);
  }
}

void Reading::settle_ideas() {
  if (has(Idea::ours) && !has(Idea::them)) mean(Idea::us);  // "our guests" are they, "our work" is ours
  // "What we don't know" asks, as does "we don't know yet"; "not sure yet" assumes, as does "what we think but don't
  // know".
  const bool open = has(Idea::what) || (has(Idea::yet) && (has(Idea::us) || has(Idea::them)));
  if (open && has(Idea::no) && has(Idea::know) && !has(Idea::think)) {
    say(NoteType::question, kAsksUnknown);
    forget(Idea::know);
  }
}

// Where no word speaks, the way of asking does: "waar snakt ze naar", "wat steekt haar".
void Reading::add_frames() {
  const std::size_t size = label_.size();
  if (size < 2 || unknown_ == 0) return;
  const std::string_view first = label_.folded(0);
  const std::string_view last = label_.folded(size - 1);
  for (const Frame& frame : kFrames) {
    if (frame.first == first && (frame.last.empty() || frame.last == last)) return say(frame.type, frame.weight);
  }
  if (size > kShortQuestion) return;
  if (first == "ce" && label_.folded(1) == "qui") return say(NoteType::pain, kDoesToThem);
  const bool does =
      means(first, Idea::what) && !means(label_.folded(1), Idea::them) && !means(label_.folded(1), Idea::us);
  const bool them = size > 2 && (means(label_.folded(2), Idea::them) || means(last, Idea::them));
  if (does && them) say(NoteType::pain, kDoesToThem);
}

void Reading::add_pairs() {
  if (has(Idea::what) && has(Idea::act) && !has(Idea::us) && !has(Idea::staff)) say(NoteType::step, kSomebodyDoes);
  for (const Pair& pair : kPairs) {
    if (has(pair.a) && has(pair.b)) say(pair.type, pair.weight);
  }
  const bool nothing = std::all_of(scores_.begin(), scores_.end(), [](double s) { return s <= 0; });
  if (!nothing) return;
  add_frames();
  for (const Alone& alone : kAlone) {
    if (has(alone.idea)) say(alone.type, unknown_ == 0 ? alone.weight : alone.weight * kAmongUnknown);
  }
  if (label_.size() == 0 && label_.asks()) say(NoteType::question, kOnlyAsks);
}

void Reading::add_emoji() {
  const double weight = label_.size() == 0 ? kOnlyEmoji : kEmojiBeside;
  std::size_t faces = 0;
  for (const std::string_view emoji : label_.emoji()) {
    for (const EmojiSay& says : kEmoji) {
      if (says.emoji.find(emoji) != std::string_view::npos) say(says.type, weight);
    }
    faces += emoji.substr(0, 3) == "\xF0\x9F\x98" ? 1U : 0U;
  }
  if (faces > 1) say(NoteType::emotion, 2 * static_cast<double>(faces) * weight);  // a scale of them
}

// By how much of all that speaks, speaks for it: where the share of right guesses was measured (tests/accuracy/labels).
struct Step {
  double share;
  double sure;
};
constexpr Step kSure[] = {{0, 0.1}, {0.3, 0.4}, {0.5, 0.65}, {0.7, 0.85}, {0.85, 0.96}, {1, 0.98}};
constexpr double kDoubt = 2;  // weight that speaks for anything else, whatever the label

double sure_of(double share) {
  for (std::size_t i = 1; i < std::size(kSure); ++i) {
    if (share > kSure[i].share) continue;
    const Step& a = kSure[i - 1];
    const Step& b = kSure[i];
    return a.sure + (b.sure - a.sure) * (share - a.share) / (b.share - a.share);
  }
  return kSure[std::size(kSure) - 1].sure;
}

void add_listed(std::string_view label, Scores& scores) {
  for (const LabelMatch& match : match_label(label)) {
    if (match.kind != LabelKind::lane || match.confidence < kSureLabel) continue;
    const double share = match.value_begin == kNoValue ? 1 : kInBrackets;
    scores[static_cast<std::size_t>(match.lane)] += kKnown * match.confidence * share;
  }
}

}  // namespace

void LaneGuesses::add(const LaneGuess& guess) {
  std::size_t at = 0;
  while (at < size_ && guesses_[at].confidence >= guess.confidence) ++at;
  if (at == kMost) return;
  if (size_ < kMost) ++size_;
  for (std::size_t i = size_ - 1; i > at; --i) guesses_[i] = guesses_[i - 1];
  guesses_[at] = guess;
}

LaneGuesses guess_lane(std::string_view label) {
  const LabelWords words(label);
  Scores scores = Reading(words).run();
  add_listed(label, scores);
  double all = kDoubt;
  for (const double score : scores) all += score > 0 ? score : 0;
  LaneGuesses guesses;
  for (std::size_t t = 0; t < scores.size(); ++t) {
    if (scores[t] > 0) guesses.add({static_cast<NoteType>(t), sure_of(scores[t] / all)});
  }
  return guesses;
}

}  // namespace journeylint::text
