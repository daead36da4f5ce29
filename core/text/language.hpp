#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "text/lexicon.hpp"

namespace journeylint::text {

/// How strongly words speak for each language (nl, en, de).
struct LanguageVotes {
  std::array<std::uint32_t, kLanguages> points{};

  void add(const LanguageVotes& other) {
    for (std::size_t language = 0; language < kLanguages; ++language) points[language] += other.points[language];
  }
  /// Of votes that were added before.
  void take_back(const LanguageVotes& other) {
    for (std::size_t language = 0; language < kLanguages; ++language) points[language] -= other.points[language];
  }
};

enum class Umlaut : bool { no, yes };

/// The votes of one word. With an umlaut it is written as only German writes.
[[nodiscard]] LanguageVotes votes_of(std::string_view folded, const std::array<Sense, kLanguages>& senses,
                                     Umlaut umlaut);

/// The language most votes are for; `board_language` where they do not tell it.
[[nodiscard]] Language tell_language(LanguageVotes votes, Language board_language);

}  // namespace journeylint::text
