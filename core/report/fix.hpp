#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "report/analysis.hpp"

namespace journeylint {

/// What a fix of a finding of the last board would do, as JSON:
/// `{"fix", "title", "safe", "choices": [{"title", "edits": […]}]}`, edits as `edits_json` has them. A safe fix has one
/// choice. The preview and the fix are the same. Fails as `plan_fix` does.
[[nodiscard]] Result<std::string> fix_json(const Analysis& analysis, std::string_view fingerprint,
                                           std::string_view fix);

}  // namespace journeylint
