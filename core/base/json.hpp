#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

namespace journeylint {

/// Deeper JSON than this is no settings file, no correction and no journey; it is refused before it is parsed.
inline constexpr int kDeepestJson = 64;

/// JSON text as a value; none when it is not JSON or nests too deep. Throws nothing.
[[nodiscard]] std::optional<nlohmann::json> parse_json(std::string_view text);

}  // namespace journeylint
