#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "board/stored.hpp"
#include "journey/journey.hpp"
#include "rules/rule.hpp"
#include "rules/settings.hpp"
#include "rules/stage.hpp"

namespace journeylint {

/// A finding that only follows from another one and is not said again.
struct Consequence {
  const Rule* rule = nullptr;
  std::vector<ElementId> elements;
  std::vector<Arg> args;
  std::string fingerprint;
};

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
  std::optional<Suppression> suppressed;  ///< by whom and why; none when it stands
  std::vector<Consequence> follows;       ///< what is folded under it, ranked
};

struct LintOptions {
  Date today;                  ///< the day of the run: no clock is read
  std::optional<Stage> stage;  ///< none: inferred from each journey
  Settings settings;
};

struct LintResult {
  std::vector<Finding> findings;                    ///< ranked (see `rules/rank.hpp`), suppressed ones last
  std::vector<StageReading> stages;                 ///< one a journey
  std::vector<Notice> notices;                      ///< about what is stored on the board
  std::vector<std::shared_ptr<const OwnRule>> own;  ///< the rules that findings point at besides the catalog's
};

/// Below this confidence a board is not called a journey and gets no findings about one.
inline constexpr double kJourneyConfidence = 0.5;

/// Runs every rule on every journey, in the light of what people decided on the board: `stored`, sorted by element.
/// A rule that throws becomes one finding `rule-failed`; the others still run.
[[nodiscard]] LintResult lint(const Journeys& journeys, const LintOptions& options,
                              const std::vector<StoredElement>& stored = {});

}  // namespace journeylint
