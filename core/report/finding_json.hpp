#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "report/analysis.hpp"

namespace journeylint {

/// The name of a journey in one report.
[[nodiscard]] std::string journey_name(JourneyId id);

[[nodiscard]] nlohmann::ordered_json ids_json(const std::vector<ElementId>& elements);

/// One finding in words, as the report has it.
[[nodiscard]] nlohmann::ordered_json finding_json(const Analysis& analysis, const Finding& finding);

/// Where the documentation of a rule stands in the package.
[[nodiscard]] std::string docs_path(const Rule& rule);

/// YYYY-MM-DD.
[[nodiscard]] std::string iso_date(Date date);

}  // namespace journeylint
