#pragma once

#include "recognise/grid.hpp"

/// Whether arrows, and not rows, give the notes of a page their order.

namespace journeylint::recognising {

/// Arrows lead through most of the notes, or on in the other direction below, as a path does that bends: the path is
/// the order, whatever lines the notes make by chance. Arrows from card to card, where cards carry the headings, are
/// the order of the phases.
[[nodiscard]] bool is_chain(const Page& page);

/// The path leads through the lanes of this grid.
[[nodiscard]] bool holds_most(const Page& page, const Grid& grid);

}  // namespace journeylint::recognising
