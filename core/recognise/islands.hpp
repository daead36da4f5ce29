#pragma once

#include <vector>

#include "recognise/grid.hpp"

/// Pages on which groups worked, each in a frame of its own.

namespace journeylint::recognising {

/// Per large frame beside others, the roles of the page with everything outside it set apart; empty with fewer than two
/// such frames.
[[nodiscard]] std::vector<std::vector<Role>> islands(const Page& page);

}  // namespace journeylint::recognising
