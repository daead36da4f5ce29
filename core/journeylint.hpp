#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "board/board.hpp"
#include "report/analysis.hpp"
#include "report/json.hpp"

/// The whole library in one header.
///
///     auto options = journeylint::read_options(R"({"today": "2027-03-01", "lang": "nl"})");
///     if (!options) return fail(options.error().message);
///     journeylint::Analysis analysis = journeylint::analyse(std::move(board), options.value());
///     std::string report = journeylint::report_json(analysis);

namespace journeylint {

struct Options {
  LintOptions lint;
  std::optional<Language> language;  ///< of messages; none: the board's own, else English
  std::optional<Baseline> baseline;
  std::vector<Notice> notices;  ///< what could not be understood in the settings
};

/// Reads options from JSON text: `{"today": "YYYY-MM-DD", "lang"?: "nl"|"en", "stage"?: …, "config"?: "…",
/// "baseline"?: "…"}`, `config` being JSON text of its own as the user wrote it, `baseline` an earlier report. Fails on
/// text that is no JSON object, on a bad or missing day, and on an unknown language or stage, on a baseline that is no
/// report; whatever is amiss in `config` becomes a notice.
[[nodiscard]] Result<Options> read_options(std::string_view json);

/// Board in, journeys and findings out. Never fails: what could not be read stands in `ignored` and `notices`.
[[nodiscard]] Analysis analyse(Board board, const Options& options);

}  // namespace journeylint
