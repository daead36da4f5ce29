#pragma once

#include <string>
#include <vector>

#include "base/json_writer.hpp"
#include "report/analysis.hpp"

namespace journeylint {

/// The name of a journey in one report.
[[nodiscard]] std::string journey_name(JourneyId id);

void write_ids(JsonWriter& out, const std::vector<ElementId>& elements);

/// One finding as an object, as the report has it.
void write_finding(JsonWriter& out, const Analysis& analysis, const Finding& finding);

/// One finding without `args` and without what stands in `write_alike` of `like`, another finding of its rule. Left out
/// are also `elements` and `pointers` that are empty, `suppressed` where it is not, a `confidence` of 1, and `fixes`
/// where all of the rule's are offered; else those are ids.
void write_own(JsonWriter& out, const Analysis& analysis, const Finding& finding, const Finding& like);

/// What findings of a rule say alike, as one of them says it: `{"rule": id, "words": {code, docs, severity, journey,
/// title?, why?, advice?, question?}, "fixes": […]}`.
void write_alike(JsonWriter& out, const Finding& like, Language language);

/// Where the documentation of a rule stands in the package.
[[nodiscard]] std::string docs_path(const Rule& rule);

/// YYYY-MM-DD.
[[nodiscard]] std::string iso_date(Date date);

}  // namespace journeylint
