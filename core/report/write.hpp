#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "report/analysis.hpp"

namespace journeylint {

/// An analysis in the format of that name: json, csv, mermaid, markdown … Fails on a name nobody knows.
[[nodiscard]] Result<std::string> written(const Analysis& analysis, std::string_view format);

}  // namespace journeylint
