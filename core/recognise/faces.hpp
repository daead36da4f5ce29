#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "recognise/work.hpp"

namespace journeylint::recognising {

/// A smiley drawn with shapes: a circle with two eyes and a mouth.
struct Face {
  std::uint32_t placed = 0;  ///< the circle, into Work::placed
  std::string_view text;     ///< the same face as a character
};

/// Finds the drawn faces and takes their parts out of the boxes and marks; `Work::drawn` says which they are.
[[nodiscard]] std::vector<Face> take_faces(Work& w);

}  // namespace journeylint::recognising
