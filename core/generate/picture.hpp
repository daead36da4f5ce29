#pragma once

#include <string>
#include <string_view>

namespace journeylint {

/// A board in text (see `sketch.hpp`) as an SVG that stands on its own; what is marked in it has a thick border.
/// `title` is what a screen reader says of it.
[[nodiscard]] std::string picture_of(std::string_view board, std::string_view title);

}  // namespace journeylint
