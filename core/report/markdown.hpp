#pragma once

#include <string>

#include "report/analysis.hpp"

namespace journeylint {

/// What to take home as text: each journey with its persona and scope, findings by weight with what to do and what to
/// ask, actions with owners and days, what is still to be found out, evidence, and what was decided and why.
[[nodiscard]] std::string markdown(const Analysis& analysis);

}  // namespace journeylint
