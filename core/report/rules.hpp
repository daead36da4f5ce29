#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "rules/rule.hpp"

namespace journeylint {

/// One rule in both languages, without its examples.
[[nodiscard]] nlohmann::ordered_json rule_json(const Rule& rule);

/// All rules as a JSON array, in the order of their ids.
[[nodiscard]] std::string rules_json();

}  // namespace journeylint
