#pragma once

#include <cstdint>

#include "journey/journey.hpp"

namespace journeylint {

/// From here on, 0..1, we say how we read something without asking.
inline constexpr double kSure = 0.7;

/// What of a journey we are not sure to have read right.
struct Doubt {
  std::uint32_t notes = 0;  ///< below `kSure`
  enum class Whole : std::uint8_t { sure, doubtful } whole = Whole::sure;
};

/// As a whole a journey is doubtful where we are not sure that it is one, or have to ask about one note in three:
/// then the reading is to be looked at before any finding is believed.
[[nodiscard]] Doubt doubt_of(const Journey& journey);

}  // namespace journeylint
