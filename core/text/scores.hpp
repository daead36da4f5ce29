#pragma once

#include <optional>

#include "base/reading.hpp"
#include "text/sentence.hpp"

/// Marks, signs and grades that stand for a feeling: "++", "-1", "2/5", "7 out of 10", "4 sterren", "cijfer 5,5", "3".

namespace journeylint::text {

/// The valence of the first mark in the note; nothing when it holds none.
[[nodiscard]] std::optional<EmotionReading> read_score(const Sentence& sentence);

}  // namespace journeylint::text
