#pragma once

#include "recognise/grid.hpp"

/// Labels in the workshop's own words: nobody knows what they say, but they stand and look as the known ones do.

namespace journeylint::recognising {

/// Adds to a line of known labels what stands in their column and is made as they are, and sorts it from the top.
void add_unknown_labels(const Page& page, const View& view, Rated& labels);

}  // namespace journeylint::recognising
