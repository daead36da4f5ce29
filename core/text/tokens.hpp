#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "text/lexicon.hpp"

/// One pass over the UTF-8 of a note: words, numbers, emoji and punctuation, each with its place in the text.

namespace journeylint::text {

enum class TokenKind : std::uint8_t { word, number, emoji, punct };

/// How a token is written. Combine with `|`.
enum TokenFlag : std::uint16_t {
  capitalised = 1U << 0U,     ///< begins with a capital
  all_caps = 1U << 1U,        ///< two letters or more, all capitals: an abbreviation, or shouting
  quoted = 1U << 2U,          ///< stands between quotation marks
  first_word = 1U << 3U,      ///< the first word of the note
  line_start = 1U << 4U,      ///< the first word of a line
  space_before = 1U << 5U,    ///< a space, a line break or the start of the note stands before it
  hyphen_before = 1U << 6U,   ///< joined to the word before it by a hyphen
  umlaut = 1U << 7U,          ///< written with ä ö ü or ß
  in_brackets = 1U << 8U,     ///< stands between brackets
  sentence_start = 1U << 9U,  ///< first word of the note, of a line, or after . ! ? : ;
  dot_before = 1U << 10U,     ///< joined to the word before it by a dot: "example.nl", "z.B."
  phrase_start = 1U << 11U,   ///< a phrase of the lexicon may begin here
  topic_word = 1U << 12U      ///< has a topic and no grammar, as it is written or traced
};

/// One token. `begin`/`end` are bytes of the note's text, on character borders.
struct Token {
  std::uint32_t begin;
  std::uint32_t end;
  std::string_view folded;  ///< lower case, without diacritics (ß = ss, apostrophes dropped); points into Tokens
  Features features;        ///< what the lexicons know of it in the note's language (in any, where that one is silent)
  std::array<Sense, kLanguages> senses;  ///< what the lexicons know, per language
  Form form;                             ///< how it is bent, in the note's language
  TokenKind kind;
  std::uint8_t phrase;  ///< how many tokens the lexicon phrase that begins here takes ("customer service": 2); else 1
  std::uint8_t
      idiom;  ///< the same for a phrase that means something as a whole but leaves its words' grammar alone ("no idea")
  std::uint16_t flags;
  std::int32_t grams;  ///< what the pieces of a word say of whose side the note is on

  /// Tokens that belong together from here on, for whoever asks what the note is about.
  [[nodiscard]] std::size_t span() const { return phrase > idiom ? phrase : idiom; }
  [[nodiscard]] bool has(Feature feature) const { return features.has(feature); }
  [[nodiscard]] bool is(TokenFlag flag) const { return (flags & flag) != 0; }
};

/// The tokens of one note, held in place: nothing is allocated. A note longer than `kMaxTokens` tokens is read up to
/// there, which is more than any sticky note holds and keeps 100 kB pastes cheap.
class Tokens {
 public:
  static constexpr std::size_t kMaxTokens = 192;
  static constexpr std::size_t kMaxFolded = 2048;

  Tokens() {}  // NOLINT(modernize-use-equals-default): leaves the arrays as they are
  Tokens(const Tokens&) = delete;
  Tokens& operator=(const Tokens&) = delete;

  /// Reads `text`, which may be any bytes. May be called again for another text.
  void read(std::string_view text);

  [[nodiscard]] std::span<const Token> all() const { return {tokens_.data(), size_}; }
  [[nodiscard]] std::span<Token> all() { return {tokens_.data(), size_}; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] const Token& operator[](std::size_t i) const { return tokens_[i]; }
  [[nodiscard]] std::size_t words() const { return words_; }  ///< word tokens among them
  /// The folded text from token `first` up to and with token `last`, one space between neighbours ("e mail").
  [[nodiscard]] std::string_view folded(std::size_t first, std::size_t last) const;

 private:
  friend class Scanner;
  std::size_t size_ = 0;
  std::size_t words_ = 0;
  union {
    std::array<Token, kMaxTokens> tokens_;
  };
  std::array<char, kMaxFolded> folded_;
};

}  // namespace journeylint::text
