#pragma once

#include <optional>
#include <vector>

#include "recognise/grid.hpp"

namespace journeylint::recognising {

/// Lanes as high as their labels, where these are boxes under each other without a gap, as the first column of a table
/// is; nothing otherwise.
[[nodiscard]] std::optional<std::vector<Range>> tiled_lanes(const Page& page, const View& view, const Line& labels);

}  // namespace journeylint::recognising
