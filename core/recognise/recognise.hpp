#pragma once

#include "board/board.hpp"
#include "journey/journey.hpp"

namespace journeylint {

/// Reads every journey off a board: joins loose text to boxes, finds grid, phases, lanes, header cards and legend, and
/// ends by reading each note in the light of the whole board. The same for any order of elements, anywhere on the
/// canvas, at any scale.
[[nodiscard]] Journeys recognise(const Board& board);

}  // namespace journeylint
