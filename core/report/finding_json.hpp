#pragma once

#include <string>
#include <vector>

#include "base/json_writer.hpp"
#include "report/analysis.hpp"

namespace journeylint {

/// The name of a journey in one report.
[[nodiscard]] std::string journey_name(JourneyId id);

void write_ids(JsonWriter& out, const std::vector<ElementId>& elements);

/// One finding in words, as the report has it.
void write_finding(JsonWriter& out, const Analysis& analysis, const Finding& finding);

/// Where the documentation of a rule stands in the package.
[[nodiscard]] std::string docs_path(const Rule& rule);

/// YYYY-MM-DD.
[[nodiscard]] std::string iso_date(Date date);

}  // namespace journeylint
