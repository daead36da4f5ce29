#pragma once

#include "recognise/grid.hpp"

/// Maps at the beginning of a workshop: labels and headings stand there, and hardly a note that could tell which are
/// which. How they are made, where they stand and what they say has to do.

namespace journeylint::recognising {

/// Hardly anything stands beside or below these labels (with none: on the page) that could be a note.
[[nodiscard]] bool is_young(const Page& page, const View& view, const Rated& labels);

/// What a row of headings is worth on a young map, on the scale of `heads_over`; 0 where it is none.
[[nodiscard]] double young_worth(const Page& page, const View& view, const Rated& labels, const Line& row);

}  // namespace journeylint::recognising
