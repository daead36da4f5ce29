#pragma once

#include <vector>

#include "recognise/grid.hpp"

namespace journeylint::recognising {

/// A short bare text that says when, by a number: "from 2 May", "Mon 9.00".
[[nodiscard]] bool says_when(const Item& item);

/// The cells of a row of dates under the headings ("from 2 May", "Mon 9.00"), which no label names: they say when the
/// phases are, and are no notes. In step with the grid's cells; empty where there is no such row. Takes its lane out of
/// the grid.
[[nodiscard]] std::vector<char> take_when_row(const Page& page, Grid& grid);

}  // namespace journeylint::recognising
