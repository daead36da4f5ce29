#pragma once

#include <string>
#include <string_view>

#include "board/board.hpp"
#include "journey/journey.hpp"
#include "recognise/grid.hpp"

/// Headings and labels of a grid, written down as phases and lanes.

namespace journeylint::recognising {

/// The element an item of the page was made of.
[[nodiscard]] const Element& element_at(const Board& board, const Page& page, std::uint32_t item);

/// A title on one line, without the marks of a host's markdown.
[[nodiscard]] std::string title_text(std::string_view text);

/// The phases of a grid, each with how sure it is that its heading names one.
void add_phases(const Board& board, const Page& page, const Grid& grid, Journey& journey);

/// The lanes of a grid, by their labels, by the legend or by nothing yet.
void add_lanes(const Board& board, const Page& page, const Grid& grid, Journey& journey);

}  // namespace journeylint::recognising
