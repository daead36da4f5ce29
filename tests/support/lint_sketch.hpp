#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "generate/sketch.hpp"
#include "journey/journey.hpp"
#include "rules/lint.hpp"

/// A board in text, linted: what the tests of the rules look at.

namespace journeylint::testing_support {

/// The day on which the tests take place.
inline constexpr Date kToday{2026, 11, 22};

struct Linted {
  Sketch sketch;
  Journeys journeys;
  LintResult result;
};

[[nodiscard]] Linted lint_sketch(std::string_view board, const SketchLayout& layout, std::optional<Stage> stage);

/// Did the rule speak, by itself or folded under its cause?
[[nodiscard]] bool fired(const LintResult& result, std::string_view rule);

/// How often the rule spoke, by itself or folded.
[[nodiscard]] std::size_t times(const LintResult& result, std::string_view rule);

/// All elements the rule points at, by itself or folded.
[[nodiscard]] std::set<std::string> pointed_at(const LintResult& result, std::string_view rule);

/// The ids of the rules that found something of this severity or worse, folded ones left out.
[[nodiscard]] std::set<std::string> found(const LintResult& result, Severity severity);

}  // namespace journeylint::testing_support
