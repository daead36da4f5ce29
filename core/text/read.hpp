#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/reading.hpp"

/// The entry of `text/`: what one note says, in the light of the board around it.

namespace journeylint {

/// What the board around the note tells. Everything may be left out.
struct ReadingContext {
  std::string_view persona;                              ///< the persona's text; empty when unknown
  std::span<const std::string_view> customer_names;      ///< names and organisations on the customer's side
  std::span<const std::string_view> organisation_names;  ///< departments and systems named elsewhere on the board
  std::optional<NoteType> lane;                          ///< type of the lane the note is in
  Language board_language = Language::und;
  double lane_internal_share = -1;  ///< 0..1: share of the lane's other notes read as internal; -1 when unknown
};

/// Reads one note. Any bytes may come in; a note of more than 192 words and signs is read up to there.
///
///     const NoteReading reading = read_note("CRM valideert order", {});
///     reading.voice->label == Voice::internal;  // and reading.voice->cue marks "CRM"
[[nodiscard]] NoteReading read_note(std::string_view text, const ReadingContext& context);

}  // namespace journeylint
