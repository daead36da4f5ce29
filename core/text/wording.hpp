#pragma once

#include <optional>

#include "base/reading.hpp"
#include "text/sentence.hpp"

/// What the wording of a note gives away: wishes, template leftovers, troubles, departures, repeats, figures.

namespace journeylint::text {

/// What should be, or will be: "should", "moet kunnen", "gaan we", "sollte". Natural obligation is none: "has to come
/// back".
[[nodiscard]] std::optional<Cue> read_prescriptive(const Sentence& sentence);

/// Left over from a template: "Lorem ipsum", "Typ hier", "Step 1", "[naam]", "xxx", "…".
[[nodiscard]] std::optional<Cue> read_placeholder(const Sentence& sentence);

/// A fault inside the organisation, named as the problem: "systeem plat", "understaffed".
[[nodiscard]] std::optional<Cue> read_defect(const Sentence& sentence);

/// Leaving, giving up, returning, complaining.
[[nodiscard]] std::optional<Cue> read_drop_out(const Sentence& sentence);

/// Asking again what should have been told: "belt weer", "waar blijft", "ruft 2x an".
[[nodiscard]] std::optional<Cue> read_repeat_contact(const Sentence& sentence);

/// A figure to steer by: "NPS", "< 2 dagen", "-30 %".
[[nodiscard]] std::optional<Cue> read_metric(const Sentence& sentence);

/// Two words or fewer, and none of them a verb, a number or a picture.
[[nodiscard]] NoteReading::Vague read_vague(const Sentence& sentence);

}  // namespace journeylint::text
