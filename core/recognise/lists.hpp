#pragma once

#include "recognise/grid.hpp"

namespace journeylint::recognising {

/// Under each heading a list goes on in even steps, from one row of the grid into the next: nobody made these rows, and
/// they are no lanes. For grids without labels; rows in colours of their own are lanes.
[[nodiscard]] bool goes_on_in_lists(const Page& page, const View& view, const Grid& grid);

}  // namespace journeylint::recognising
