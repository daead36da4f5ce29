#pragma once

#include "recognise/scene.hpp"

/// Names of bands that stand on their upper edges, as on the tabs of a folder.

namespace journeylint::recognising {

/// Bands under each other with one tab each become one thing with their tab: a title, and what stands under it. Expects
/// items sorted by place, and measured notes; returns whether there are any.
bool take_tabs(Scene& scene);

}  // namespace journeylint::recognising
