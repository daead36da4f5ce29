#pragma once

#include "recognise/grid.hpp"

namespace journeylint::recognising {

/// What the colours of notes say of which bands are lanes, where no word does: more than 0 when they keep to this
/// grid's lanes rather than to its phases.
[[nodiscard]] double tilt_of(const Page& page, const Grid& grid);

}  // namespace journeylint::recognising
