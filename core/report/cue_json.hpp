#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "base/reading.hpp"

namespace journeylint {

/// Scores are written to three decimals, so that the same board gives the same bytes everywhere.
[[nodiscard]] double rounded(double score);

/// `{"text", "start", "end"}`, or null. Cues are bytes inside and UTF-16 units outside.
[[nodiscard]] nlohmann::ordered_json cue_json(const std::optional<Cue>& cue, std::string_view text);

}  // namespace journeylint
