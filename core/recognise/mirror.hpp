#pragma once

#include "recognise/grid.hpp"
#include "recognise/view.hpp"

/// Maps whose labels stand behind their lanes, at the right (or at the bottom, of columns): seen in a mirror they are
/// maps like all others.

namespace journeylint::recognising {

/// The view with its left and right exchanged.
[[nodiscard]] View mirrored(View view);

/// A grid found in a mirrored view, as it is on the page.
[[nodiscard]] Grid mirrored(Grid grid);

}  // namespace journeylint::recognising
