#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

/// A lane's label in words, for whoever weighs them. Articles are left out, elided words stand apart.

namespace journeylint::text {

struct LabelWord {
  std::uint8_t begin;  ///< into the letters of the label
  std::uint8_t end;
  bool link;     ///< joins a noun to what it is about: van, to, für
  bool between;  ///< may stand within a phrase: "haken ZE af", "gaat ER mis", "in TOM'S way"
  bool bracket;  ///< stands between brackets
};

/// The first fourteen words and eight emoji of a label, which may be any bytes; nothing is allocated.
class LabelWords {
 public:
  static constexpr std::size_t kMostWords = 14;
  static constexpr std::size_t kMostEmoji = 8;
  static constexpr std::size_t kMostLetters = 160;  ///< bytes, folded

  explicit LabelWords(std::string_view label);

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] const LabelWord& operator[](std::size_t i) const { return words_[i]; }
  [[nodiscard]] std::string_view folded(std::size_t i) const {
    return {letters_.data() + words_[i].begin, static_cast<std::size_t>(words_[i].end - words_[i].begin)};
  }
  [[nodiscard]] std::span<const std::string_view> emoji() const {
    return {emoji_.data(), emoji_size_};
  }                                                  ///< into the label
  [[nodiscard]] bool asks() const { return asks_; }  ///< ends in a question mark

 private:
  friend class LabelSplitter;
  std::array<LabelWord, kMostWords> words_{};
  std::array<char, kMostLetters> letters_{};
  std::array<std::string_view, kMostEmoji> emoji_{};
  std::size_t size_ = 0;
  std::size_t emoji_size_ = 0;
  bool asks_ = false;
};

}  // namespace journeylint::text
