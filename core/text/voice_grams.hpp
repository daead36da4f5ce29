#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/sentence.hpp"
#include "text/voice_features.hpp"

/// What a note's side is told by beside its single signs: pieces of three to five letters of its words, with a mark
/// where a word begins and ends, once more those of its first word and of its verb, and pairs of signs that hold
/// together. The pieces know words that no list holds by their kin ("prevalidation" by "validation", "klantdossier" by
/// "dossier"); the first word says who acts, the verb what is done; a pair says more than its parts ("a bare verb" and
/// "a document" is work). All share one table, each kind spread over it by a hash of its own.

namespace journeylint::text {

inline constexpr std::size_t kGramSlots = 16384;
/// A piece or a pair weighs this much beside a sign, since a note has several times as many; chosen by
/// cross-validation.
inline constexpr double kGramScale = 0.6;
/// Finer weights would tell nothing more and cost room.
inline constexpr std::int32_t kGramUnit = 4;  ///< of a weight in the table, in 1/64 of a logit

/// Odd multipliers, so that no two kinds fall on the same places in the same order: 2^64 over the golden ratio (Knuth),
/// and three of the constants of xxHash.
enum class GramHash : std::uint64_t {
  word = 0x9E3779B97F4A7C15U,
  first_word = 0xC2B2AE3D27D4EB4FU,
  verb = 0x165667B19E3779F9U,
  pair = 0x85EBCA77C2B2AE63U
};

constexpr std::size_t gram_slot(std::uint64_t key, GramHash kind) {
  constexpr unsigned shift = 64 - 14;
  static_assert(std::size_t{1} << (64U - shift) == kGramSlots);
  return static_cast<std::size_t>((key * static_cast<std::uint64_t>(kind)) >> shift);
}

/// Gives `use` the slot of every piece of one folded word, as often as it occurs. Pieces may share a slot.
template <class Use>
void each_gram_of(std::string_view folded, GramHash kind, Use use) {
  std::uint64_t window = '<';
  std::size_t seen = 1;
  const auto add = [&](char letter) {
    window = window << 8U | static_cast<unsigned char>(letter);
    if (++seen >= 3) use(gram_slot(window & 0xFFFFFFU, kind));
    if (seen >= 4) use(gram_slot(window & 0xFFFFFFFFU, kind));
    if (seen >= 5 && kind == GramHash::word) use(gram_slot(window & 0xFFFFFFFFFFU, kind));
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

/// Gives `use` the slot of every piece of a note's first word and of its verb, and of every pair of the signs that were
/// found first.
template <class Use>
void each_extra_gram(const Sentence& sentence, const VoiceSigns& signs, Use use) {
  for (const Token& token : sentence.tokens.all()) {
    if (token.kind != TokenKind::word) continue;
    each_gram_of(token.folded, GramHash::first_word, use);
    break;
  }
  if (signs.verb < sentence.tokens.size()) each_gram_of(sentence.tokens[signs.verb].folded, GramHash::verb, use);
  constexpr std::size_t most_signs = 24;
  const std::size_t size = signs.size < most_signs ? signs.size : most_signs;
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = i + 1; j < size; ++j) {
      const std::uint64_t a = signs.signs[i].feature;
      const std::uint64_t b = signs.signs[j].feature;
      use(gram_slot(a < b ? a << 16U | b : b << 16U | a, GramHash::pair));
    }
  }
}

/// What the pieces of one folded word weigh together, in units of the table.
[[nodiscard]] std::int32_t gram_sum(std::string_view folded);

}  // namespace journeylint::text
