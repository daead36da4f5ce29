#pragma once

#include <optional>
#include <string>
#include <vector>

#include "journey/journey.hpp"
#include "rules/rule.hpp"
#include "rules/settings.hpp"
#include "rules/stage.hpp"

namespace journeylint {

/// One mistake on this board, with its place in the ranking.
struct Finding {
  const Rule* rule = nullptr;
  Severity severity = Severity::info;
  double confidence = 1;             ///< 0..1
  std::optional<JourneyId> journey;  ///< none when it is about the whole board
  std::vector<ElementId> elements;   ///< in reading order
  std::vector<Arg> args;
  std::vector<Pointer> pointers;
  std::string fingerprint;  ///< 16 hex digits: the same for the same mistake after rewording, moving and reordering
};

struct LintOptions {
  Date today;                  ///< the day of the run: no clock is read
  std::optional<Stage> stage;  ///< none: inferred from each journey
  Settings settings;
};

struct LintResult {
  std::vector<Finding> findings;     ///< ranked: gravest first, then the surest, then in reading order
  std::vector<StageReading> stages;  ///< one a journey
};

/// Below this confidence a board is not called a journey and gets no findings about one.
inline constexpr double kJourneyConfidence = 0.5;

/// Runs every rule on every journey. A rule that throws becomes one finding `rule-failed`; the others still run.
[[nodiscard]] LintResult lint(const Journeys& journeys, const LintOptions& options);

}  // namespace journeylint
