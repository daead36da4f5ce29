#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <string>

namespace journeylint {

/// The JSON Schema (2020-12) of the report, its enumerations taken from the core's own tables and the catalog. The core
/// knows no host: their names are handed in.
[[nodiscard]] nlohmann::ordered_json report_schema(std::span<const std::string> hosts);

}  // namespace journeylint
