#pragma once

#include <string>
#include <vector>

#include "report/analysis.hpp"
#include "report/gather.hpp"

namespace journeylint {

/// The map redrawn as one SVG document: a picture to hang on a wall. Journeys stand under each other. Every note is on
/// it in full. Plain shapes and lines of text, no script, nothing from elsewhere, generic fonts.
[[nodiscard]] std::string svg(const Analysis& analysis);

/// One journey as an `<svg>` element to stand in a page.
[[nodiscard]] std::string journey_svg(const Analysis& analysis, JourneyId id, const std::vector<Topic>& topics);

}  // namespace journeylint
