#pragma once

#include <optional>

#include "recognise/grid.hpp"

/// Maps without lanes whose phases lie anywhere on the page: frames with their notes in them, or numbered headings with
/// their notes around them.

namespace journeylint::recognising {

/// The better of the two; nothing when the phases make one row or column, as those of a grid do, or there are none.
[[nodiscard]] std::optional<Grid> as_scattered(const Page& page);

}  // namespace journeylint::recognising
