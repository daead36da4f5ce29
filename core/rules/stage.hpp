#pragma once

#include <string_view>

#include "journey/journey.hpp"

namespace journeylint {

/// How far the workshop is, and what told us.
struct StageReading {
  Stage stage = Stage::framing;
  std::string_view reason;  ///< `set`, `few-notes`, `no-grid`, `grid`, `actions`, `choosing`
};

/// Infers the stage from what stands in the journey:
/// framing: header cards, a template, and a handful of notes; collecting: notes, but hardly a grid; mapping: notes over
/// phases and lanes; improving: actions stand there, or a group that has ideas has begun to choose among them.
[[nodiscard]] StageReading infer_stage(const Journey& journey);

}  // namespace journeylint
