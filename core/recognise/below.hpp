#pragma once

#include "recognise/grid.hpp"

/// Signs that the phases of a map stand below its lanes (right of them, where lanes are columns), and not where a
/// reading takes them to be.

namespace journeylint::recognising {

/// The headings are made as notes are, but for their colour.
[[nodiscard]] bool heads_are_notes(const Page& page, const Grid& grid);

/// What is made as the labels are, and in line with them, begins the row of headings, and is not said to name phases:
/// these may be the notes of the first lane.
[[nodiscard]] bool heads_are_labelled(const Page& page, const Grid& grid);

/// Columns with their labels at the bottom: rows with their headings there look the same, and are more usual.
[[nodiscard]] bool stands_on_labels(const Page& page, const Grid& grid);

}  // namespace journeylint::recognising
