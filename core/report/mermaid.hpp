#pragma once

#include <string>

#include "report/analysis.hpp"

namespace journeylint {

/// A Mermaid `journey` diagram: phases as sections, the customer's steps as tasks with a score of 1 (very bad) to 5
/// (very good) from the mood of the step or else of its phase, 3 where no mood is known, and the persona as the actor.
/// A diagram holds one journey, so it is the one we are surest of; the others are named in comments.
[[nodiscard]] std::string mermaid(const Analysis& analysis);

}  // namespace journeylint
