#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// What a character is to the tokeniser. Bytes that are no UTF-8 count as spaces.

namespace journeylint::text {

enum class CharacterKind : std::uint8_t {
  space,
  line_break,
  letter,
  digit,
  emoji,
  joiner,
  open_quote,
  close_quote,
  quote,
  sign
};

struct Character {
  CharacterKind kind;
  std::uint8_t bytes;       ///< 1..4
  std::uint8_t fold_bytes;  ///< of `fold`
  bool capital;
  bool umlaut;   ///< ä ö ü ß
  char fold[4];  ///< lower case, without diacritics
};

/// The character that begins at `text[at]`; `at` < `text.size()`.
[[nodiscard]] Character character_at(std::string_view text, std::size_t at);

}  // namespace journeylint::text
