#pragma once

#include <span>

#include "text/tokens.hpp"

namespace journeylint::text {

/// The language most of the words speak for; `board_language` where they do not tell it.
[[nodiscard]] Language tell_language(std::span<const Token> tokens, Language board_language);

/// How strongly the words speak for each language (nl, en, de): what `tell_language` compares. Add them up over notes
/// to tell a board's language.
struct LanguageVotes {
  std::array<std::uint32_t, kLanguages> points{};
};
[[nodiscard]] LanguageVotes language_votes(std::span<const Token> tokens);

}  // namespace journeylint::text
