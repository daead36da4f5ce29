#pragma once

#include <vector>

#include "board/board.hpp"
#include "journey/journey.hpp"
#include "recognise/grid.hpp"

namespace journeylint::recognising {

/// Writes the grid down as a journey: phases, lanes, notes in reading order, cards around it, strays, links.
[[nodiscard]] Journey assemble(const Board& board, const Page& page, const Grid& grid);

/// Reads title, persona, scope and the other cards off the items outside the grid; returns which items it used.
[[nodiscard]] std::vector<char> read_cards(const Board& board, const Page& page, const std::vector<char>& used,
                                           Journey& journey);

}  // namespace journeylint::recognising
