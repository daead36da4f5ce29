#pragma once

#include <string_view>
#include <vector>

#include "base/vocabulary.hpp"

/// What lane a label names that is in nobody's list: "Wat spookt er door mijn hoofd", "Who's on the hook". Only for
/// texts whose place on the board has shown that they are labels: notes say the same words.

namespace journeylint::text {

/// One type that a label may name.
struct LaneGuess {
  NoteType type = NoteType::other;
  double confidence = 0;  ///< 0..1: of what is said at 0.8, eight in ten are right
};

/// The types that speak from a label's words, the likeliest first, at most four; empty when nothing speaks for any.
///
///     guess_lane("Ideas to fix it")[0].type == NoteType::idea;
[[nodiscard]] std::vector<LaneGuess> guess_lane(std::string_view label);

}  // namespace journeylint::text
