#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/sentence.hpp"

/// Pieces of three and four letters of a note's words, with a mark where a word begins and ends. They know words that
/// no list holds by their kin: "prevalidation" by "validation", "klantdossier" by "dossier".

namespace journeylint::text {

inline constexpr std::size_t kGramSlots = 8192;
/// A piece weighs this much beside a feature, since a note has several times as many; chosen by cross-validation.
inline constexpr double kGramScale = 0.3;

/// Gives `use` the slot of every piece of one folded word, as often as it occurs: the hash of its bytes. Pieces may
/// share a slot.
template <class Use>
void each_gram_of(std::string_view folded, Use use) {
  constexpr std::uint32_t golden = 2654435761U;  // Knuth's multiplier: 2^32 over the golden ratio
  constexpr std::uint32_t shift = 32 - 13;
  static_assert(1U << (32U - shift) == kGramSlots);
  std::uint32_t window = '<';
  std::size_t seen = 1;
  const auto add = [&](char letter) {
    window = window << 8U | static_cast<unsigned char>(letter);
    if (++seen >= 3) use(static_cast<std::size_t>(((window & 0xFFFFFFU) * golden) >> shift));
    if (seen >= 4) use(static_cast<std::size_t>((window * golden) >> shift));
  };
  for (const char letter : folded) add(letter);
  add('>');
}

/// Gives `use` the words of a note whose pieces count: the first ones.
template <class Use>
void each_gram_word(const Sentence& sentence, Use use) {
  constexpr std::size_t most_words = 32;
  std::size_t words = 0;
  for (const Token& token : sentence.tokens.all()) {
    if (token.kind != TokenKind::word) continue;
    if (++words > most_words) return;
    use(token);
  }
}

/// What the pieces of one folded word weigh together.
[[nodiscard]] std::int32_t gram_sum(std::string_view folded);

}  // namespace journeylint::text
