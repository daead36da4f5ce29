#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/vocabulary.hpp"

/// What single words and phrases say of a lane whose label is in no list. The cues stand in `text/labels/*.tsv`; the
/// build makes the table from them.

namespace journeylint::text {

/// What a cue that is no type of note stands for: it counts with others.
enum class Idea : std::uint8_t {
  them,   ///< whoever travels the journey, or speaks for them: "I", "the guest"
  us,     ///< the organisation
  ours,   ///< the organisation's, or whom it serves: "our guests"
  staff,  ///< who works for it
  what,
  who,
  where,
  why,
  how,
  act,
  deed,  ///< what is done, as a noun: "actions"
  feel,
  make,
  along,
  take,
  up,
  will,
  can,
  must,
  no,
  see,
  say,
  think,
  know,
  use,
  want,
  get,
  meet,
  measure,
  good,
  dear,  ///< what counts: "important", "van belang"
  yet
};
inline constexpr std::size_t kIdeas = 32;

/// What one cue speaks for: a type of note or an idea, and how strongly (1..9).
struct CueMeaning {
  bool is_type;
  NoteType type;
  Idea idea;
  std::uint8_t weight;
};

/// What the build knows of a cue; at most five things.
struct CueMeanings {
  struct Meaning {
    std::uint8_t name;  ///< for `cue_meaning`
    std::uint8_t weight;
  };
  std::uint8_t size;
  Meaning meanings[5];
};

/// The cue that is written so; null when there is none.
[[nodiscard]] const CueMeanings* find_cue(std::string_view folded);
/// A cue that is written so but for `edits` letters (one more, one less, another one, or two swapped); null when there
/// is none.
[[nodiscard]] const CueMeanings* find_near_cue(std::string_view folded, std::size_t edits);
/// The longest cue that `folded` begins with, of those that may go on ("frustr-").
[[nodiscard]] const CueMeanings* find_beginning(std::string_view folded);
/// The longest cue that `folded` ends with, of those that may begin otherwise ("-lijn").
[[nodiscard]] const CueMeanings* find_ending(std::string_view folded);

[[nodiscard]] CueMeaning cue_meaning(CueMeanings::Meaning meaning);

}  // namespace journeylint::text
