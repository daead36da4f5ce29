#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "board/edit.hpp"
#include "report/analysis.hpp"

/// What people do about findings, in JSON: requests in, edits for the host out. Nothing is remembered here.

namespace journeylint {

/// The edits of one undo step as a JSON array. Every edit has `edit` (insert, move, text, lint) and `element`;
/// an insert also `kind`, `page`?, `box`, `text`, `fontSize`, `fill`?, `like`?, `lint`?; a move `box`; a text `text`;
/// a lint `lint`, an object or null. Boxes are `{x, y, width, height}` in board units.
[[nodiscard]] nlohmann::ordered_json edits_json(const Edits& edits);

/// Carries out one request on the last board and answers with `{"edits": […]}`:
///
///     {"do": "suppress", "finding": fingerprint, "scope": "note|lane|board|rule", "reason": …, "by"?: …, "at"?: day}
///     {"do": "revoke", "finding": fingerprint}  or  {"do": "revoke", "element": id, "rule"?: …}
///     {"do": "correct", "elements": [ids], "as"?: type | "lane"?: type | "header"?: role | "apart"?: true}
///     {"do": "stage", "stage": …|null}
///     {"do": "configure", "config": {…}|null}
[[nodiscard]] Result<std::string> settle(const Analysis& analysis, std::string_view request);

}  // namespace journeylint
