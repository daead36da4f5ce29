#pragma once

#include <vector>

#include "recognise/grid.hpp"

/// Columns of texts that begin rows of notes, as labels do, whatever they say.

namespace journeylint::recognising {

struct RowStarts {
  Line items;          ///< from top to bottom
  bool apart = false;  ///< hardly anything else on the page is made as they are, or stands before them
};

/// Columns that begin rows, and are not made as the notes are; from the left.
[[nodiscard]] std::vector<RowStarts> row_starts(const Page& page, const View& view);

/// Gives the lanes of a grid that was found without labels the texts that begin them, where each has one: only how they
/// are made and where they stand tells what they are.
void name_rows(const Page& page, const View& view, Grid& grid);

}  // namespace journeylint::recognising
