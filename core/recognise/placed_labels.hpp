#pragma once

#include <vector>

#include "recognise/grid.hpp"

/// Lines of labels that are told by where they stand and how they are made, whatever they say.

namespace journeylint::recognising {

/// Texts that begin rows of notes, and things under each other that hold a row each. Their worth is what is known of
/// them, by name or as somebody who acts, and a little for each of the others.
[[nodiscard]] std::vector<Rated> placed_lines(const Page& page, const View& view);

}  // namespace journeylint::recognising
