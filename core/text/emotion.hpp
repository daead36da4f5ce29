#pragma once

#include <optional>

#include "base/reading.hpp"
#include "text/sentence.hpp"

/// How it feels: valence from words, emoji, signs and scores, with negation and intensity.

namespace journeylint::text {

/// Where the note stands. In an emotion lane a plain "slow", a bare "3" or a "+" says how it feels; elsewhere only
/// feelings themselves do.
enum class EmotionContext : std::uint8_t { asked, not_asked };

[[nodiscard]] std::optional<EmotionReading> read_emotion(const Sentence& sentence, EmotionContext context);

}  // namespace journeylint::text
