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

/// The view with its top and bottom exchanged: maps whose phases stand below their lanes (or right of them, of columns)
/// are then maps like all others.
[[nodiscard]] View upended(View view);

/// A grid found in an upended view, as it is on the page.
[[nodiscard]] Grid upended(Grid grid);

}  // namespace journeylint::recognising
