#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint::mutate {

/// A rule's check with one thing in it broken.
struct Mutant {
  std::string_view rule;    ///< id
  std::string_view change;  ///< where and what, for people
  void (*check)(const Subject&, std::vector<Hit>&);
};

/// Written by `run.mjs` for the mutants of this run.
[[nodiscard]] std::span<const Mutant> all_mutants();

}  // namespace journeylint::mutate
