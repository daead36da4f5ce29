#pragma once

#include <string>

#include "report/analysis.hpp"

namespace journeylint {

/// The whole report as JSON text: the contract's section 2.
[[nodiscard]] std::string report_json(const Analysis& analysis);

/// What a live panel needs after each edit: findings, a line about each journey, unplaced and notices. What all
/// findings of a rule say alike stands once, under `rules`.
[[nodiscard]] std::string live_json(const Analysis& analysis);

}  // namespace journeylint
