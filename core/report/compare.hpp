#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "report/analysis.hpp"

namespace journeylint {

/// The findings of an earlier report. Fails on text that is no report. What was suppressed then was not open.
[[nodiscard]] Result<Baseline> read_baseline(std::string_view report);

/// What changed since an earlier report: `{"new": [fingerprints], "open": […], "resolved": [{"rule", "code",
/// "severity", "title", "message", "elements", "fingerprint"}], "suppressed": […]}`. Suppressed findings are neither
/// new nor open.
[[nodiscard]] Result<std::string> compare_json(const Analysis& analysis, std::string_view report);

/// The findings of the baseline that are no more, as the report's `resolved`.
[[nodiscard]] nlohmann::ordered_json resolved_json(const Analysis& analysis, const Baseline& baseline);

}  // namespace journeylint
