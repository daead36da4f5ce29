#pragma once

#include <string>
#include <vector>

#include "base/json_writer.hpp"
#include "report/analysis.hpp"

namespace journeylint {

/// The name of a journey in one report.
[[nodiscard]] std::string journey_name(JourneyId id);

void write_ids(JsonWriter& out, const std::vector<ElementId>& elements);

/// With all its words, as the report has it; or with those alone that no other finding of its rule shares, without
/// `args`, and with the ids of its fixes.
enum class Words { all, own };

/// One finding as an object.
void write_finding(JsonWriter& out, const Analysis& analysis, const Finding& finding, Words words);

/// What all findings of a rule say alike: `{"rule": id, "words": {code, docs, title?, why?, advice?, question?},
/// "fixes": […]}`.
void write_rule_words(JsonWriter& out, const Rule& rule, Language language);

/// Where the documentation of a rule stands in the package.
[[nodiscard]] std::string docs_path(const Rule& rule);

/// YYYY-MM-DD.
[[nodiscard]] std::string iso_date(Date date);

}  // namespace journeylint
