#pragma once

#include <string>

#include "report/analysis.hpp"

namespace journeylint {

/// The findings as SARIF 2.1.0: one run, rules with their texts, elements as logical locations, fingerprints,
/// suppressions, and the baseline's state where there is one.
[[nodiscard]] std::string sarif(const Analysis& analysis);

}  // namespace journeylint
