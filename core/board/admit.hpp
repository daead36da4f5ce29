#pragma once

#include <vector>

#include "board/board.hpp"

namespace journeylint {

/// Mends what a host may hand over: text and ids become valid UTF-8 without NUL, numbers that are none become 0,
/// negative sizes are turned round, rotation comes to lie in [0, 360). Nothing is dropped; whatever was mended is named
/// in `board.ignored` with a code: `bad-geometry`, `bad-points`, `duplicate-id`, `missing-id`.
void admit(Board& board);

/// By element, then code: independent of the order of the input.
void sort_ignored(std::vector<Ignored>& ignored);

}  // namespace journeylint
