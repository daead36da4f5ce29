#pragma once

#include <span>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint {

struct RuleExamples {
  const Rule* rule;
  std::span<const Example> examples;
};

/// The examples of all rules, in the order of the rules.
[[nodiscard]] std::vector<RuleExamples> all_examples();

}  // namespace journeylint
