#include "text/label_guess.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <string>

#include "base/text_tools.hpp"
#include "text/characters.hpp"
#include "text/label_cues.hpp"
#include "text/label_forms.hpp"
#include "text/label_table.hpp"
#include "text/labels.hpp"
#include "text/lexicon.hpp"
#include "text/morphology.hpp"

namespace journeylint::text {
namespace {

constexpr std::size_t kMostWords = 14;
constexpr std::size_t kLongest = 120;      // bytes of a label that are read
constexpr std::size_t kMostJoined = 5;     // words of one cue, with what stands between them
constexpr std::size_t kShortestPart = 4;   // letters of the last part of a compound
constexpr std::size_t kShortestTypo = 5;   // letters of a mistyped word
constexpr std::size_t kLongWord = 8;       // …and of one with two letters wrong
constexpr double kListed = 7;              // what a word is worth that a list has as a label, at 100 %
constexpr double kKnown = 14;              // …and the whole label
constexpr double kSureLabel = 0.6;         // less sure than that, a list alone does not tell
constexpr double kBeside = 0.75;           // share of a word that stands before the head of its phrase
constexpr double kBehind = 0.45;           // …and of one behind it: "ideas to fix the problem"
constexpr double kFirstPart = 0.6;         // …and of the first part of a compound: "Verbesserungsideen"
constexpr double kInBrackets = 0.5;        // …and of what explains: "Pains (what goes wrong)"
constexpr double kMistyped = 0.8;
constexpr std::size_t kMost = 4;

using Scores = std::array<double, count_of<NoteType>>;

struct Word {
  std::string folded;
  double share = 1;      ///< by its place in the label
  bool link = false;     ///< joins a noun to what it is about: van, to, für
  bool between = false;  ///< may stand within a phrase: "haken ZE af", "gaat ER mis"
  bool bracket = false;  ///< stands between brackets
};

/// A label in words, and how it ends.
struct Label {
  std::vector<Word> words;
  enum class End : std::uint8_t { plain, question, call, open } end = End::plain;
  std::vector<std::string_view> emoji;
};

// ---- words

constexpr std::string_view kDropped[] = {"de",  "het", "een", "the", "a",   "der", "die", "das", "dem", "den",
                                         "ein", "eine", "le", "la",  "les", "l",   "un",  "une", "des", "d"};
constexpr std::string_view kJoins[] = {"van", "of",  "to",   "for", "voor", "om",  "over", "about", "in",  "on",
                                       "von", "des", "der",  "fur", "zu",   "zum", "zur",  "im",    "am",  "vom",
                                       "uber", "du", "de",   "d",   "pour", "a",   "sur",  "dans",  "bij", "at",
                                       "die", "dat", "that", "te",  "uit",  "from", "with", "met",  "mit", "per", "pro", "par", "je"};

constexpr std::string_view kBetween[] = {
    "er",   "al",   "ook",   "nu",   "nou",  "dan",  "eigenlijk", "allemaal", "toch", "hier", "dit",  "dat",    "zo",  "wel",
    "eens", "even", "steeds", "ze",  "zij",  "hij",  "ik",        "je",       "we",   "wij",  "jij",  "really", "actually", "just",
    "here", "all",  "they",  "you",  "i",    "he",   "she",       "denn",     "so",   "da",   "dabei", "gerade", "alles", "eigentlich",
    "sie",  "es",   "ich",   "wir",  "ihr",  "il",   "elle",      "ils",      "elles", "on",  "nous", "ca",     "vraiment", "uns", "ons", "us", "klant", "kunde", "customer", "client", "it", "this", "them", "s", "ne"};

template <std::size_t N>
bool one_of(const std::string_view (&words)[N], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text.substr(0, kLongest)) {}

  Label run() {
    while (at_ < text_.size() && label_.words.size() < kMostWords) {
      const Character c = character_at(text_, at_);
      step(c);
      at_ += c.bytes;
    }
    end_word();
    return std::move(label_);
  }

 private:
  void step(const Character& c) {
    if (c.kind == CharacterKind::letter) {
      word_.append(c.fold, c.fold_bytes);
      label_.end = Label::End::plain;
      return;
    }
    if (c.kind == CharacterKind::joiner) return;
    const std::string_view sign = text_.substr(at_, c.bytes);
    if (sign == "'" || sign == "\u2019" || sign == "`" || sign == "\u2018") return elide();
    end_word();
    if (c.kind == CharacterKind::emoji) label_.emoji.push_back(sign);
    if (sign == "(" || sign == "[") bracket_ = true;
    if (sign == ")" || sign == "]") bracket_ = false;
    if (sign == "?") label_.end = Label::End::question;
    if (sign == "!") label_.end = Label::End::call;
    if (sign == "\u2026" || text_.substr(at_, 2) == "..") label_.end = Label::End::open;
  }

  // "l'idée", "qu'ils", "we'll" are two words; "what's" is one.
  void elide() {
    if (word_.size() <= 2) end_word();
  }

  void end_word() {
    if (word_.empty()) return;
    Word word;
    word.folded = std::move(word_);
    word_.clear();
    word.link = one_of(kJoins, word.folded) && !label_.words.empty();
    word.between = one_of(kBetween, word.folded);
    word.bracket = bracket_;
    joins_ = joins_ || word.link;
    if (one_of(kDropped, word.folded)) {
      dropped_link_ = dropped_link_ || word.link;
      return;
    }
    word.link = word.link || dropped_link_;
    dropped_link_ = false;
    label_.words.push_back(std::move(word));
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string word_;
  bool bracket_ = false;
  bool joins_ = false;
  bool dropped_link_ = false;  ///< an article that joins was left out: "Bedürfnisse des Kunden"
  Label label_;
};

// ---- what speaks

class Reading {
 public:
  explicit Reading(const Label& label) : label_(label) {}

  Scores run() {
    weigh_places();
    std::size_t at = 0;
    while (at < label_.words.size()) at += read_from(at);
    add_pairs();
    add_order();
    add_emoji();
    return scores_;
  }

 private:
  [[nodiscard]] bool has(Idea idea) const { return ideas_[static_cast<std::size_t>(idea)]; }
  void mean(Idea idea) { ideas_.set(static_cast<std::size_t>(idea)); }
  void say(NoteType type, double weight) { scores_[static_cast<std::size_t>(type)] += weight; }

  void weigh_places();
  std::size_t read_from(std::size_t at);
  bool read_joined(const std::string& joined, double share);
  void read_idea(const std::string& word);
  void read_word(const std::string& word, double share);
  bool read_mistyped(const std::string& word, double share);
  bool read_compound(const std::string& word, double share);
  bool read_features(const std::string& word, double share);
  bool add(const CueMeanings& cue, double share);
  bool add(const KeyMeanings& key, double share);
  void add_pairs();
  void add_order();
  void add_emoji();

  const Label& label_;
  std::vector<double> shares_;
  Scores scores_{};
  std::bitset<kIdeas> ideas_;
};

// A phrase has a head: the last word before what joins it to the rest. A question or a sentence has none.
void Reading::weigh_places() {
  const std::vector<Word>& words = label_.words;
  shares_.assign(words.size(), 1);
  bool clause = label_.end == Label::End::question;
  for (std::size_t i = 0; i < words.size() && i < 2; ++i) {
    const CueMeanings* cue = find_cue(words[i].folded);
    for (std::size_t m = 0; cue != nullptr && m < cue->size; ++m) {
      const CueMeaning meaning = cue_meaning(cue->meanings[m]);
      if (meaning.is_type) continue;
      clause = clause || (meaning.idea >= Idea::them && meaning.idea <= Idea::how) || meaning.idea == Idea::can;
    }
  }
  std::size_t link = words.size();
  for (std::size_t i = words.size(); i-- > 1;) {
    if (words[i].link) link = i;
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!clause && i >= link) shares_[i] = kBehind;
    if (!clause && i + 1 < link) shares_[i] = kBeside;
    if (words[i].bracket) shares_[i] *= kInBrackets;
  }
}

std::size_t Reading::read_from(std::size_t at) {
  const std::vector<Word>& words = label_.words;
  for (std::size_t n = std::min(kMostJoined, words.size() - at); n > 1; --n) {
    std::string joined;
    std::string spare;  // without what may stand between: "haken ze af"
    double share = 0;
    for (std::size_t i = at; i < at + n; ++i) {
      joined += words[i].folded;
      if (!words[i].between || i == at || i + 1 == at + n) spare += words[i].folded;
      share = std::max(share, shares_[i]);
    }
    const bool found = read_joined(joined, share) || (spare.size() < joined.size() && read_joined(spare, share));
    if (!found) continue;
    for (std::size_t i = at + 1; i + 1 < at + n; ++i) {
      if (words[i].between) read_idea(words[i].folded);
    }
    return n;
  }
  read_word(words[at].folded, shares_[at]);
  return 1;
}

bool Reading::read_joined(const std::string& joined, double share) {
  if (const CueMeanings* cue = find_cue(joined)) {
    add(*cue, share);
    return true;
  }
  const KeyMeanings* key = find_key(joined);
  return key != nullptr && add(*key, share);
}

// Who stands within a phrase still says whose it is.
void Reading::read_idea(const std::string& word) {
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
    } else {
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

void Reading::read_word(const std::string& word, double share) {
  const CueMeanings* cue = find_cue(word);
  if (cue != nullptr && add(*cue, share)) return;
  const bool alone = label_.words.size() == 1;
  if (word.size() > 2 || alone) {  // "it" among other words is no system
    if (const KeyMeanings* key = find_key(word); key != nullptr && cue == nullptr && add(*key, share)) return;
  }
  if (is_customer(word)) return mean(Idea::them);
  if (read_compound(word, share) || cue != nullptr) return;
  if (const KeyMeanings* key = find_other_ending(word); key != nullptr && add(*key, share)) return;
  if (!read_features(word, share)) read_mistyped(word, share);
}

bool Reading::read_mistyped(const std::string& word, double share) {
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
bool Reading::read_compound(const std::string& word, double share) {
  const CueMeanings* begins = find_beginning(word);
  const CueMeanings* ends = find_ending(word);
  if (ends != nullptr) add(*ends, share);
  bool found = ends != nullptr;
  for (std::size_t at = 3; !found && at + kShortestPart <= word.size(); ++at) {
    const std::string_view last = std::string_view(word).substr(at);
    if (const KeyMeanings* key = find_key(last)) found = add(*key, share);
  }
  if (begins != nullptr) add(*begins, found ? share * kFirstPart : share);
  return found || begins != nullptr;
}

struct FeatureSays {
  Feature feature;
  NoteType type;
  double weight;
};
constexpr FeatureSays kFeatures[] = {
    {Feature::feels_very_bad, NoteType::pain, 3},      {Feature::feels_very_bad, NoteType::emotion, 1.5},
    {Feature::feels_bad, NoteType::pain, 3},           {Feature::feels_bad, NoteType::emotion, 1.5},
    {Feature::feels_very_good, NoteType::gain, 3},     {Feature::feels_very_good, NoteType::emotion, 1.5},
    {Feature::feels_good, NoteType::gain, 3},          {Feature::feels_good, NoteType::emotion, 1.5},
    {Feature::problem, NoteType::pain, 3},             {Feature::feeling, NoteType::emotion, 3},
    {Feature::system, NoteType::system, 3},            {Feature::department, NoteType::department, 3},
    {Feature::channel_digital, NoteType::channel, 3},  {Feature::channel_digital, NoteType::touchpoint, 1.5},
    {Feature::channel_analogue, NoteType::channel, 3}, {Feature::channel_analogue, NoteType::touchpoint, 1.5},
    {Feature::channel_human, NoteType::channel, 3},    {Feature::channel_human, NoteType::touchpoint, 1.5},
    {Feature::touchpoint, NoteType::touchpoint, 3},    {Feature::time_unit, NoteType::wait, 3},
    {Feature::waiting, NoteType::wait, 3},             {Feature::metric_word, NoteType::kpi, 3},
    {Feature::evidence, NoteType::evidence, 3},        {Feature::assumption, NoteType::assumption, 3},
    {Feature::leaving, NoteType::drop_out, 1.5},       {Feature::process_noun, NoteType::backstage, 1.5},
};

// What the lexicon knows of a word, as it is written or bent; false when it does not know it.
bool Reading::read_features(const std::string& word, double share) {
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

// ---- ideas that count together

struct Pair {
  Idea a;
  Idea b;
  NoteType type;
  double weight;
};
constexpr Pair kPairs[] = {
    {Idea::them, Idea::act, NoteType::step, 4},
    {Idea::them, Idea::deed, NoteType::step, 4},
    {Idea::make, Idea::along, NoteType::step, 6},
    {Idea::us, Idea::act, NoteType::backstage, 4},
    {Idea::us, Idea::deed, NoteType::action, 3},
    {Idea::us, Idea::deed, NoteType::backstage, 2},
    {Idea::staff, Idea::act, NoteType::frontstage, 4},
    {Idea::staff, Idea::act, NoteType::backstage, 2},
    {Idea::staff, Idea::deed, NoteType::frontstage, 4},
    {Idea::us, Idea::will, NoteType::action, 4},
    {Idea::act, Idea::will, NoteType::action, 1},
    {Idea::take, Idea::up, NoteType::action, 4},
    {Idea::us, Idea::take, NoteType::action, 3},
    {Idea::us, Idea::must, NoteType::action, 3},
    {Idea::us, Idea::can, NoteType::opportunity, 8},
    {Idea::can, Idea::good, NoteType::opportunity, 4},
    {Idea::us, Idea::use, NoteType::system, 5},
    {Idea::what, Idea::use, NoteType::system, 2},
    {Idea::them, Idea::use, NoteType::channel, 4},
    {Idea::us, Idea::measure, NoteType::kpi, 5},
    {Idea::us, Idea::know, NoteType::evidence, 4},
    {Idea::where, Idea::know, NoteType::evidence, 5},
    {Idea::how, Idea::know, NoteType::evidence, 5},
    {Idea::no, Idea::know, NoteType::assumption, 6},
    {Idea::us, Idea::think, NoteType::assumption, 7},
    {Idea::us, Idea::think, NoteType::thought, -5},
    {Idea::them, Idea::see, NoteType::frontstage, 3},
    {Idea::staff, Idea::them, NoteType::frontstage, 3},
    {Idea::no, Idea::see, NoteType::backstage, 4},
    {Idea::them, Idea::think, NoteType::thought, 3},
    {Idea::them, Idea::say, NoteType::quote, 4},
    {Idea::us, Idea::say, NoteType::quote, 2},
    {Idea::them, Idea::know, NoteType::question, 4},
    {Idea::want, Idea::know, NoteType::question, 6},
    {Idea::them, Idea::want, NoteType::need, 3},
    {Idea::them, Idea::get, NoteType::deliverable, 4},
    {Idea::what, Idea::get, NoteType::deliverable, 2},
    {Idea::them, Idea::us, NoteType::touchpoint, 2},
    {Idea::us, Idea::meet, NoteType::touchpoint, 3},
    {Idea::where, Idea::meet, NoteType::touchpoint, 3},
    {Idea::how, Idea::meet, NoteType::channel, 3},
    {Idea::where, Idea::see, NoteType::touchpoint, 2},
    {Idea::who, Idea::act, NoteType::owner, 4},
    {Idea::who, Idea::take, NoteType::owner, 4},
    {Idea::who, Idea::meet, NoteType::stakeholder, 2},
    {Idea::why, Idea::feel, NoteType::driver, 6},
    {Idea::where, Idea::feel, NoteType::pain, 1},
};

// "We could…" has an idea; "could we?" looks for one.
void Reading::add_order() {
  const auto idea_at = [&](std::size_t i, Idea idea) {
    const CueMeanings* cue = find_cue(label_.words[i].folded);
    for (std::size_t m = 0; cue != nullptr && m < cue->size; ++m) {
      const CueMeaning meaning = cue_meaning(cue->meanings[m]);
      if (!meaning.is_type && meaning.idea == idea) return true;
    }
    return false;
  };
  for (std::size_t i = 0; i + 1 < label_.words.size(); ++i) {
    if (idea_at(i, Idea::us) && idea_at(i + 1, Idea::can) && !has(Idea::where) && !has(Idea::how))
      say(NoteType::idea, 9);
  }
}

void Reading::add_pairs() {
  const bool possessed = has(Idea::ours) && !has(Idea::them);  // "our guests" are they, "our work" is ours
  if (possessed) mean(Idea::us);
  if (has(Idea::what) && has(Idea::act) && !has(Idea::us) && !has(Idea::staff)) say(NoteType::step, 4);
  for (const Pair& pair : kPairs) {
    if (has(pair.a) && has(pair.b)) say(pair.type, pair.weight);
  }
  const bool nothing = std::all_of(scores_.begin(), scores_.end(), [](double s) { return s <= 0; });
  if (!nothing) return;
  // "Why?", "Who": little, but all there is.
  if (has(Idea::who)) say(NoteType::owner, 3);
  if (has(Idea::why)) say(NoteType::driver, 3);
  if (has(Idea::where)) say(NoteType::context, 3);
  if (has(Idea::staff)) say(NoteType::frontstage, 3);
  if (has(Idea::us)) say(NoteType::backstage, 2);
  if (has(Idea::say)) say(NoteType::quote, 3);
  if (has(Idea::act)) say(NoteType::step, 3);
  if (label_.words.empty() && label_.end == Label::End::question) say(NoteType::question, 4);
}

struct EmojiSays {
  std::string_view emoji;
  NoteType type;
};
constexpr EmojiSays kEmoji[] = {
    {"\U0001F4A1", NoteType::idea},     {"\U0001F4AD", NoteType::thought},  {"\U0001F9E0", NoteType::thought},
    {"\U0001F4AC", NoteType::quote},    {"\U0001F5E3", NoteType::quote},    {"\u2753", NoteType::question},
    {"\u2754", NoteType::question},     {"\u23F0", NoteType::wait},         {"\u23F1", NoteType::wait},
    {"\u23F3", NoteType::wait},         {"\u231B", NoteType::wait},         {"\U0001F4CA", NoteType::kpi},
    {"\U0001F4C8", NoteType::kpi},      {"\U0001F4CF", NoteType::kpi},      {"\U0001F525", NoteType::pain},
    {"\U0001F915", NoteType::pain},     {"\U0001F44E", NoteType::pain},     {"\U0001F621", NoteType::pain},
    {"\U0001F620", NoteType::pain},     {"\U0001F92C", NoteType::pain},     {"\U0001F4A9", NoteType::pain},
    {"\u26A1", NoteType::pain},         {"\U0001F6A7", NoteType::pain},     {"\U0001F623", NoteType::pain},
    {"\U0001F624", NoteType::pain},     {"\U0001F44D", NoteType::gain},     {"\U0001F389", NoteType::gain},
    {"\u2B50", NoteType::gain},         {"\U0001F31F", NoteType::gain},     {"\u26A0", NoteType::risk},
    {"\U0001F4DE", NoteType::channel},  {"\u260E", NoteType::channel},      {"\U0001F4F1", NoteType::channel},
    {"\U0001F91D", NoteType::touchpoint}, {"\U0001F463", NoteType::step},    {"\U0001F6B6", NoteType::step},
    {"\U0001F3AF", NoteType::goal},     {"\U0001F9EA", NoteType::experiment}, {"\U0001F680", NoteType::action},
    {"\u2705", NoteType::action},       {"\U0001F4BB", NoteType::system},   {"\U0001F5A5", NoteType::system},
    {"\U0001F465", NoteType::stakeholder}, {"\U0001F50D", NoteType::evidence}, {"\U0001F331", NoteType::opportunity},
    {"\u2764", NoteType::emotion},      {"\U0001F499", NoteType::emotion},  {"\U0001F60A", NoteType::emotion},
    {"\U0001F642", NoteType::emotion},  {"\U0001F600", NoteType::emotion},  {"\U0001F641", NoteType::emotion},
    {"\U0001F610", NoteType::emotion},  {"\U0001F60D", NoteType::emotion},  {"\U0001F622", NoteType::emotion},
    {"\U0001F603", NoteType::emotion},  {"\U0001F604", NoteType::emotion},  {"\U0001F3AD", NoteType::frontstage},
};

void Reading::add_emoji() {
  const double weight = label_.words.empty() ? 6 : 3;
  std::array<char, std::size(kEmoji)> seen{};
  std::size_t faces = 0;
  for (const std::string_view emoji : label_.emoji) {
    for (std::size_t i = 0; i < std::size(kEmoji); ++i) {
      if (kEmoji[i].emoji != emoji || seen[i] != 0) continue;
      seen[i] = 1;
      say(kEmoji[i].type, weight);
    }
    faces += emoji.substr(0, 3) == "\xF0\x9F\x98" ? 1U : 0U;
  }
  if (faces > 1) say(NoteType::emotion, 2 * weight);  // a scale of them
}

// ---- how sure that makes

// By how much of all that speaks, speaks for it: where the share of right guesses was measured (tests/accuracy/labels).
struct Step {
  double share;
  double sure;
};
constexpr Step kSure[] = {{0, 0.1}, {0.3, 0.4}, {0.5, 0.65}, {0.7, 0.85}, {0.85, 0.95}, {1, 0.97}};
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

std::vector<LaneGuess> guess_lane(std::string_view label) {
  const Label words = Splitter(label).run();
  Scores scores = Reading(words).run();
  add_listed(label, scores);
  double all = kDoubt;
  std::vector<LaneGuess> guesses;
  for (std::size_t t = 0; t < scores.size(); ++t) {
    if (scores[t] <= 0) continue;
    all += scores[t];
    guesses.push_back({static_cast<NoteType>(t), scores[t]});
  }
  std::stable_sort(guesses.begin(), guesses.end(),
                   [](const LaneGuess& a, const LaneGuess& b) { return a.confidence > b.confidence; });
  if (guesses.size() > kMost) guesses.resize(kMost);
  for (LaneGuess& guess : guesses) guess.confidence = sure_of(guess.confidence / all);
  return guesses;
}

}  // namespace journeylint::text
