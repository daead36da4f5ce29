#pragma once

#include <string>

#include "report/analysis.hpp"

namespace journeylint {

/// Everything to take home as one HTML page: the drawn map, findings, actions, what is still to be found out, evidence,
/// progress. It asks for nothing from elsewhere and runs nothing; on paper it is A3 on its side.
[[nodiscard]] std::string html(const Analysis& analysis);

}  // namespace journeylint
