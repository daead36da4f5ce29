#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/vocabulary.hpp"
#include "journey/journey.hpp"

namespace journeylint {

/// One feeling on the curve.
struct MoodPoint {
  const Note* note = nullptr;
  std::int32_t valence = 0;  ///< -200 .. 200: hundredths
};

/// How one phase feels.
struct PhaseMood {
  std::vector<MoodPoint> points;     ///< in reading order
  std::optional<std::int32_t> mean;  ///< of the points, hundredths; none without points
  std::uint32_t moments_of_truth = 0;
  enum class Turn : std::uint8_t { none, lowest, recovery } turn = Turn::none;
};

template <>
struct Names<PhaseMood::Turn> {
  static constexpr std::array<std::string_view, 3> names{"none", "lowest", "recovery"};
};

/// The emotion curve: one mood a phase. Feelings are the emotion notes; where none can be read, what people think, say,
/// suffer and enjoy stands in. `lowest` is the first phase of the lowest mean below zero; `recovery` one that lies at
/// least a whole point above a phase below zero right before it.
[[nodiscard]] std::vector<PhaseMood> mood_curve(const Journey& journey);

}  // namespace journeylint
