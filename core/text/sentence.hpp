#pragma once

#include <string_view>

#include "base/reading.hpp"
#include "text/tokens.hpp"
#include "text/word_book.hpp"

/// A note's words, looked up: what every reader starts from. Each word is looked up once.

namespace journeylint::text {

struct Sentence {
  std::string_view text;  ///< the note's own text; must outlive the sentence
  Tokens tokens;
  Language language = Language::und;

  Sentence() = default;
  Sentence(std::string_view note, Language board_language);
  Sentence(std::string_view note, Language board_language, WordBook& book) { read(note, board_language, book); }
  /// Tokenises, looks every word up, and tells the language; `board_language` settles a tie. `book` holds the words of
  /// the board's other notes and takes in this one's.
  void read(std::string_view note, Language board_language, WordBook& book);

  /// The first token at or after `from` that has the feature; `size()` when there is none.
  [[nodiscard]] std::size_t find(Feature feature, std::size_t from = 0) const;
  [[nodiscard]] bool contains(Feature feature) const { return find(feature) < tokens.size(); }
  [[nodiscard]] Cue cue(std::size_t first, std::size_t last) const { return {tokens[first].begin, tokens[last].end}; }
};

}  // namespace journeylint::text
