#include "text/label_words.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/characters.hpp"

namespace journeylint::text {
namespace {

constexpr std::size_t kMostWords = 14;
constexpr std::size_t kLongest = 120;  // bytes of a label that are read

// Folded. The build leaves the same out of the cues (labels/generate.cmake).
constexpr std::string_view kDropped[] = {"de",  "het",  "een", "the", "a",   "der", "die", "das", "dem", "den",
                                         "ein", "eine", "le",  "la",  "les", "l",   "un",  "une", "des", "d"};
constexpr std::string_view kJoins[] = {
    "van", "of",  "to",   "for", "voor", "om",   "over", "about", "in",  "on",   "von", "des", "der",  "fur", "zu",
    "zum", "zur", "im",   "am",  "vom",  "uber", "du",   "de",    "d",   "pour", "a",   "sur", "dans", "bij", "at",
    "die", "dat", "that", "te",  "uit",  "from", "with", "met",   "mit", "per",  "pro", "par", "je"};

constexpr std::string_view kBetween[] = {
    "er",       "al",         "ook",  "nu",   "nou",      "dan",    "eigenlijk", "allemaal", "toch",  "hier",
    "dit",      "dat",        "zo",   "wel",  "eens",     "even",   "steeds",    "ze",       "zij",   "hij",
    "ik",       "je",         "we",   "wij",  "jij",      "really", "actually",  "just",     "here",  "all",
    "they",     "you",        "i",    "he",   "she",      "denn",   "so",        "da",       "dabei", "gerade",
    "alles",    "eigentlich", "sie",  "es",   "ich",      "wir",    "ihr",       "il",       "elle",  "ils",
    "elles",    "on",         "nous", "ca",   "vraiment", "uns",    "ons",       "us",       "klant", "kunde",
    "customer", "client",     "it",   "this", "them",     "s",      "ne"};

template <std::size_t N>
bool one_of(const std::string_view (&words)[N], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text.substr(0, kLongest)) {}

  LabelWords run() {
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
      label_.end = LabelWords::End::plain;
      return;
    }
    if (c.kind == CharacterKind::joiner) return;
    const std::string_view sign = text_.substr(at_, c.bytes);
    if (sign == "'" || sign == "\u2019" || sign == "`" || sign == "\u2018") return elide();
    end_word();
    if (c.kind == CharacterKind::emoji) label_.emoji.push_back(sign);
    if (sign == "(" || sign == "[") bracket_ = true;
    if (sign == ")" || sign == "]") bracket_ = false;
    if (sign == "?") label_.end = LabelWords::End::question;
  }

  // "l'idée", "qu'ils", "we'll" are two words; "what's" is one.
  void elide() {
    if (word_.size() <= 2) end_word();
  }

  void end_word() {
    if (word_.empty()) return;
    LabelWord word;
    word.folded = std::move(word_);
    word_.clear();
    word.link = one_of(kJoins, word.folded) && !label_.words.empty();
    word.between = one_of(kBetween, word.folded);
    word.bracket = bracket_;
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
  bool dropped_link_ = false;  ///< an article that joins was left out: "Bedürfnisse des Kunden"
  LabelWords label_;
};

}  // namespace

LabelWords split_label(std::string_view label) {
  return Splitter(label).run();
}

}  // namespace journeylint::text
