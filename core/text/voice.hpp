#pragma once

#include "base/reading.hpp"
#include "text/voice_features.hpp"

namespace journeylint::text {

/// From whose side the note is written. `internal` is only said above a threshold that keeps false alarms at 5 % or
/// less on data the weights have not seen; between that and `customer` it is ambiguous.
[[nodiscard]] VoiceReading read_voice(const Sentence& sentence, const ReadingContext& context,
                                      const VoiceContext& voice);

/// The weighed sum of the signs, their pairs and the pieces of words, in 1/64 of a logit; above 0 is the organisation's
/// side.
[[nodiscard]] std::int32_t voice_logit(const Sentence& sentence, const VoiceSigns& signs);

}  // namespace journeylint::text
