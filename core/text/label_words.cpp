#include "text/label_words.hpp"

#include <algorithm>
#include <cstddef>

#include "text/characters.hpp"
#include "text/label_forms.hpp"

namespace journeylint::text {
namespace {

constexpr std::size_t kLongest = 120;  // bytes of a label that are read
constexpr std::size_t kLongestElided = 2;

// Folded. The build leaves the same out of the cues (labels/generate.cmake).
constexpr std::string_view kDropped = " de het een the a der die das dem den ein eine le la les l un une des d ";
constexpr std::string_view kJoins =
    " van of to for voor om over about in on von des der fur zu zum zur im am vom uber du de d pour a "
    "sur dans bij at die dat that te uit from with met mit per pro par je ";

constexpr std::string_view kBetween =
    " er al ook nu nou dan eigenlijk allemaal toch hier dit dat zo wel eens even steeds ze zij hij ik je "
    "we wij jij really actually just here all they you i he she denn so da dabei gerade alles eigentlich "
    "sie es ich wir ihr il elle ils elles on nous ca vraiment uns ons us it "
    "this them s ne ";

/// Whether the word is one of those between the spaces.
bool one_of(std::string_view words, std::string_view word) {
  for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
    if (words[at - 1] == ' ' && words[at + word.size()] == ' ') return true;
  }
  return false;
}

}  // namespace

class LabelSplitter {
 public:
  LabelSplitter(std::string_view text, LabelWords& label) : text_(text), label_(label) {}

  void run() {
    while (at_ < text_.size() && label_.size_ < LabelWords::kMostWords && end_ + 4 <= LabelWords::kMostLetters) {
      const Character c = character_at(text_, at_);
      step(c);
      at_ += c.bytes;
    }
    end_word();
  }

 private:
  void step(const Character& c) {
    if (c.kind == CharacterKind::joiner) return;
    const std::string_view sign = text_.substr(at_, c.bytes);
    if (c.kind == CharacterKind::letter) {
      std::copy(c.fold, c.fold + c.fold_bytes, label_.letters_.begin() + static_cast<std::ptrdiff_t>(end_));
      end_ += c.fold_bytes;
      if (end_ - begin_ == c.fold_bytes) capital_ = c.capital;
      label_.asks_ = false;
      return;
    }
    // "l'idée", "qu'ils", "we'll" are two words; "what's" is one.
    const bool apostrophe = sign == "'" || sign == "\u2019" || sign == "\u2018";
    if (apostrophe && end_ - begin_ > kLongestElided) return;
    end_word();
    if (c.kind == CharacterKind::emoji && label_.emoji_size_ < LabelWords::kMostEmoji)
      label_.emoji_[label_.emoji_size_++] = sign;
    if (sign == "(" || sign == "[") bracket_ = true;
    if (sign == ")" || sign == "]") bracket_ = false;
    if (sign == "?") label_.asks_ = true;
  }

  void end_word() {
    if (end_ == begin_ || label_.size_ == LabelWords::kMostWords) return;
    const std::string_view folded(label_.letters_.data() + begin_, end_ - begin_);
    const bool link = one_of(kJoins, folded) && label_.size_ > 0;
    if (one_of(kDropped, folded)) {
      dropped_link_ = dropped_link_ || link;
      end_ = begin_;
      return;
    }
    LabelWord& word = label_.words_[label_.size_++];
    word.begin = static_cast<std::uint8_t>(begin_);
    word.end = static_cast<std::uint8_t>(end_);
    word.link = link || dropped_link_;
    const bool name = capital_ && label_.size_ > 1;  // or a German noun, which may stand there as well
    word.between = name || one_of(kBetween, folded) || is_customer(folded);
    word.bracket = bracket_;
    dropped_link_ = false;
    begin_ = end_;
  }

  std::string_view text_;
  LabelWords& label_;
  std::size_t at_ = 0;
  std::size_t begin_ = 0;  ///< of the word that is being read, in the letters
  std::size_t end_ = 0;
  bool capital_ = false;  ///< that word is written with one
  bool bracket_ = false;
  bool dropped_link_ = false;  ///< an article that joins was left out: "Bedürfnisse des Kunden"
};

LabelWords::LabelWords(std::string_view label) {
  LabelSplitter(label.substr(0, kLongest), *this).run();
}

}  // namespace journeylint::text
