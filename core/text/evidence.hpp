#pragma once

#include <optional>

#include "base/reading.hpp"
#include "text/sentence.hpp"

/// What a claim rests on: somebody's thought, or a source, with its kind, size and date.

namespace journeylint::text {

/// Where the note stands. In an evidence lane "feedback" alone is a source; among the customer's steps "gives feedback"
/// is something she does, and only a counted or bracketed source is one: "(6 interviews)".
enum class EvidenceContext : std::uint8_t { asked, not_asked };

[[nodiscard]] std::optional<EvidenceReading> read_evidence(const Sentence& sentence, EvidenceContext context);

}  // namespace journeylint::text
