#pragma once

#include <vector>

#include "recognise/grid.hpp"

namespace journeylint::recognising {

/// Takes out of the grids what stands in or beside them and belongs to no map: what lies beyond the last phase or lane
/// where headings say how far they reach, what people say to each other in the margin, its own title.
void leave_out_bystanders(const Page& page, std::vector<Grid>& grids);

}  // namespace journeylint::recognising
