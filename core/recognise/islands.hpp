#pragma once

#include <vector>

#include "recognise/grid.hpp"

/// Pages on which groups worked, each in a frame of its own.

namespace journeylint::recognising {

using FindOn = std::vector<Grid> (*)(const Page&);

/// The maps of groups, each found within its frame by `find`, where that says more than what was read of the `whole`
/// page; empty otherwise.
[[nodiscard]] std::vector<Grid> maps_of_groups(const Page& page, const std::vector<Grid>& whole, FindOn find);

}  // namespace journeylint::recognising
