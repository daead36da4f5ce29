#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/lexicon.hpp"

namespace journeylint::text {

/// What the lexicons know of one word in each language.
using Senses = std::array<Sense, kLanguages>;

/// What stands in the lexicons, before anything is traced.
struct WrittenWord {
  Senses senses{};
  bool known = false;          ///< they say more of it than that a phrase begins with it
  bool begins_phrase = false;  ///< a phrase of the lexicon may begin with it
  std::int32_t grams = 0;      ///< what its pieces say of whose side a note is on; of words in a book only
};

/// Looks one folded word up as it is written.
[[nodiscard]] WrittenWord look_up_written(std::string_view folded);

/// The words met while one board is read. Notes of a board share most of their words, and tracing is dear: each word
/// is looked up and traced once. Holds nothing but what looking the word up again would say.
class WordBook {
 public:
  /// The word's number in this book; it is looked up when it is new.
  [[nodiscard]] std::uint32_t find(std::string_view folded);
  [[nodiscard]] const WrittenWord& written(std::uint32_t word) const { return words_[word].written; }
  /// `trace_word` in one language, or in all of them for `und`.
  [[nodiscard]] const Senses& traced(std::uint32_t word, Language language);

 private:
  struct Word {
    WrittenWord written;
    std::array<Senses, kLanguages + 1> traced;  ///< as `Language` counts
    std::array<bool, kLanguages + 1> asked;     ///< which of them are filled in
    std::uint32_t hash;
    std::uint32_t begin;  ///< into `letters_`
    std::uint32_t size;   ///< bytes
  };
  [[nodiscard]] std::string_view letters(const Word& word) const {
    return std::string_view(letters_).substr(word.begin, word.size);
  }
  std::uint32_t add(std::string_view folded, std::uint32_t hash);
  void grow();

  std::string letters_;  ///< of all words, one after the other
  std::vector<Word> words_;
  std::vector<std::uint32_t> slots_;  ///< by hash: number + 1; 0 is free. A power of two, at most half full
};

}  // namespace journeylint::text
