#pragma once

#include <array>
#include <string_view>

#include "text/lexicon.hpp"

/// Bent, compounded and mistyped words, traced back to a word of the lexicon. Only asked for a word that is not there.

namespace journeylint::text {

/// A word that is no base form in the languages of `missing` (bit 0 nl, 1 en, 2 de): the nearest lexicon word and how
/// `folded` is bent from it, per language.
[[nodiscard]] std::array<Sense, kLanguages> trace_word(std::string_view folded, unsigned missing);

/// A verb split in two, "stelt … op" or "legt … an": the sense of the verb they make ("opstellen", "anlegen").
[[nodiscard]] Sense join_particle(std::string_view particle, std::string_view finite, Language language);

}  // namespace journeylint::text
