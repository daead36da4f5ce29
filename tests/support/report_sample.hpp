#pragma once

#include <string>

#include "report/analysis.hpp"

/// For tests only: an analysis made by hand, so that what a writer writes does not change with reading or rules.

namespace journeylint::testing {

/// Two phases, three lanes, a mood that falls and recovers, an action with and one without an owner, an assumption, a
/// finding that stands on two notes and one that was decided about.
[[nodiscard]] Analysis small_analysis();

/// The text of every note, card and heading is this one.
[[nodiscard]] Analysis analysis_saying(const std::string& text);

}  // namespace journeylint::testing
