#pragma once

#include "recognise/scene.hpp"
#include "recognise/work.hpp"

/// Boxes that arrows join, each with a title and notes on it: what frames are elsewhere.

namespace journeylint::recognising {

/// The title of each such box and the box become one thing, as frames and their titles are. Returns whether there are
/// any.
bool take_joined_boxes(const Work& w, Scene& scene);

}  // namespace journeylint::recognising
