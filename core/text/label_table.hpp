#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/labels.hpp"

/// The label table, made by the build from `text/labels/*.tsv`.

namespace journeylint::text {

/// What one key means; at most five things.
struct KeyMeanings {
  struct Meaning {
    std::uint8_t number;  ///< for `meaning_of`
    std::uint8_t sure;    ///< 0..100
  };
  std::uint8_t opens;  ///< 1: the value may follow directly
  std::uint8_t size;
  Meaning meanings[5];
};

/// What is known of a key (see `LabelKey`); null when it is in no list.
[[nodiscard]] const KeyMeanings* find_key(std::string_view key);

/// What is known of the key one letter away (added, left out, other, or swapped with its neighbour) that begins with
/// the same letter and has six letters or more; null when there is none.
[[nodiscard]] const KeyMeanings* find_nearly(std::string_view key);

/// What is known of a key within so many edits that begins with the same letter and is hardly shorter; null when there
/// is none. Dearer than `find_nearly`: for texts that are known to be labels.
[[nodiscard]] const KeyMeanings* find_near_key(std::string_view key, std::size_t edits);

/// The match that a meaning stands for, without confidence and value.
[[nodiscard]] const LabelMatch& meaning_of(std::uint8_t number);

}  // namespace journeylint::text
