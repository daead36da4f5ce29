#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/language.hpp"
#include "text/lexicon.hpp"

namespace journeylint::text {

/// What the lexicons know of one word in each language.
using Senses = std::array<Sense, kLanguages>;

/// What stands in the lexicons, before anything is traced.
struct WrittenWord {
  Senses senses{};
  bool known = false;          ///< they say more of it than that a phrase begins with it
  bool begins_phrase = false;  ///< a phrase of the lexicon may begin with it
};

/// What one word is taken for on boards of one language.
struct WordMeaning {
  Senses senses{};
  LanguageVotes votes;         ///< of the word as it stands, without an umlaut
  std::int32_t grams = 0;      ///< what its pieces say of whose side a note is on
  bool begins_phrase = false;  ///< a phrase of the lexicon may begin with it
  bool topic = false;          ///< has a topic and no grammar, mistaken short words left out
};

/// Without what is only known as a mistyped word where that is too short to be sure of. `bytes` of the folded word.
[[nodiscard]] Entry without_mistaken(const Senses& senses, std::size_t bytes);

/// Looks one folded word up as it is written.
[[nodiscard]] WrittenWord look_up_written(std::string_view folded);

/// The words met while one board is read. Notes of a board share most of their words, and tracing is dear: each word
/// is looked up and traced once. Holds nothing but what looking the word up again would say.
class WordBook {
 public:
  /// The word's number in this book; it is looked up when it is new.
  [[nodiscard]] std::uint32_t find(std::string_view folded);
  /// As it is written, else traced: in the board's own language alone where that one knows it, else in all.
  [[nodiscard]] const WordMeaning& meaning(std::uint32_t word, Language board_language);
  /// `trace_word` in one language, or in all of them for `und`.
  [[nodiscard]] const Senses& traced(std::uint32_t word, Language language);

 private:
  struct Word {
    WrittenWord written;
    std::int32_t grams;
    std::array<Senses, kLanguages + 1> traced;        ///< as `Language` counts
    std::array<bool, kLanguages + 1> asked;           ///< which of them are filled in
    std::array<WordMeaning, kLanguages + 1> meaning;  ///< as `Language` counts
    std::array<bool, kLanguages + 1> understood;      ///< which of them are filled in
    std::uint32_t hash;
    std::uint32_t begin;  ///< into `letters_`
    std::uint32_t size;   ///< bytes
  };
  [[nodiscard]] std::string_view letters(const Word& word) const {
    return std::string_view(letters_).substr(word.begin, word.size);
  }
  [[nodiscard]] WordMeaning understand(std::uint32_t number, Language board_language);
  std::uint32_t add(std::string_view folded, std::uint32_t hash);
  void grow();

  std::string letters_;  ///< of all words, one after the other
  std::vector<Word> words_;
  std::vector<std::uint32_t> slots_;  ///< by hash: number + 1; 0 is free. A power of two, at most half full
};

}  // namespace journeylint::text
