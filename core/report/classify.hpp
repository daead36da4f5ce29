#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace journeylint {

/// What one note says: a JSON object `{"text", "lang"?, "persona"?}` in, the same object with `lang`, `voice`,
/// `emotion`, `persona` and `evidence` out, unknown fields handed through. Fails on text that is no such object.
[[nodiscard]] Result<std::string> classify_line(std::string_view line);

}  // namespace journeylint
