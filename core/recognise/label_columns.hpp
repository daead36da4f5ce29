#pragma once

#include <vector>

#include "recognise/grid.hpp"

/// Columns of labels: texts that name lanes and stand under each other.

namespace journeylint::recognising {

struct LabelColumn {
  Line items;  ///< from top to bottom
  Range span;  ///< along x
};

/// The whole text names a lane.
[[nodiscard]] bool is_label(const Page& page, std::uint32_t item);

/// Sorts items from top to bottom.
void sort_down(const View& view, Line& line);

/// Every label of the page, in its column. A label that is set into its band, right of where the others stand beside
/// theirs, is in their column all the same.
[[nodiscard]] std::vector<LabelColumn> label_columns(const Page& page, const View& view);

}  // namespace journeylint::recognising
