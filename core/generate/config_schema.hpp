#pragma once

#include <nlohmann/json.hpp>

namespace journeylint {

/// The JSON Schema (2020-12) of the settings: presets, rules with their options, topics of words and the forms of a
/// team's own rules, all from the core's own tables.
[[nodiscard]] nlohmann::ordered_json config_schema();

}  // namespace journeylint
