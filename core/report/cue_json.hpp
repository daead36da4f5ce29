#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "base/json_writer.hpp"
#include "base/reading.hpp"

namespace journeylint {

/// Scores are written to three decimals, so that the same board gives the same bytes everywhere.
[[nodiscard]] double rounded(double score);

/// A cue as it goes out: inside they are bytes, outside UTF-16 units.
struct CueOut {
  std::string_view words;
  std::size_t start, end;
};

/// None where there is no cue, or where it is none of the text.
[[nodiscard]] std::optional<CueOut> cue_out(const std::optional<Cue>& cue, std::string_view text);

/// `{"text", "start", "end"}`, or null.
void write_cue(JsonWriter& out, const std::optional<Cue>& cue, std::string_view text);
[[nodiscard]] nlohmann::ordered_json cue_json(const std::optional<Cue>& cue, std::string_view text);

}  // namespace journeylint
