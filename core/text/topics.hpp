#pragma once

#include <cstdint>

#include "text/lexicon.hpp"

/// The features that tell what a note is about and how it feels; the ones before them are grammar and whose side a word
/// is on.

namespace journeylint::text {

constexpr std::uint64_t bits_before(unsigned bit, unsigned half) {
  const unsigned from = half * 64;
  return bit <= from ? 0 : bit >= from + 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << (bit - from)) - 1;
}
inline constexpr unsigned kFirstTopic = static_cast<unsigned>(Feature::feels_very_bad);
inline constexpr unsigned kAfterTopics = static_cast<unsigned>(Feature::template_word) + 1;
inline constexpr std::uint64_t kLowTopics = bits_before(kAfterTopics, 0) & ~bits_before(kFirstTopic, 0);
inline constexpr std::uint64_t kHighTopics = bits_before(kAfterTopics, 1) & ~bits_before(kFirstTopic, 1);

constexpr bool is_topic(const Features& features) {
  constexpr std::uint64_t marker = std::uint64_t{1} << static_cast<unsigned>(Feature::begins_phrase);
  return (features.low & ~kLowTopics & ~marker) == 0 && (features.high & ~kHighTopics) == 0;
}

/// Has a topic and no grammar in any language: "no idea", "medewerkers horen", "klaagt".
inline bool is_topic(const Entry& entry) {
  for (const std::uint16_t set : entry.sets) {
    if (!is_topic(features_of(set))) return false;
  }
  return true;
}

}  // namespace journeylint::text
