#pragma once

#include <string_view>

#include "journey/journey.hpp"

namespace journeylint {

/// How far the workshop is, and what told us.
struct StageReading {
  Stage stage = Stage::framing;
  std::string_view reason;  ///< `set`, `few-notes`, `no-grid`, `grid`, `actions`
};

/// Infers the stage from what stands in the journey:
/// framing: header cards and a handful of notes; collecting: notes, but hardly a grid; mapping: notes over phases and
/// lanes; improving: actions or opportunities are being worked on.
[[nodiscard]] StageReading infer_stage(const Journey& journey);

}  // namespace journeylint
