#pragma once

#include <cstdint>
#include <vector>

#include "base/geometry.hpp"
#include "board/board.hpp"

namespace journeylint::recognising {

/// Where an element stands, after the turn of the whole map is undone, in notes (see scene.hpp).
struct Placed {
  std::uint32_t element = 0;
  Box box;                    ///< upright
  std::vector<Point> points;  ///< of lines and connectors
  double font = 0;
  enum class Turned : std::uint8_t { no, yes } turned = Turned::no;  ///< by a quarter, left or right
};

/// Levels, scales and snaps the elements of one page, and sorts them by place, then text, then id: the order in which
/// the host handed them over is forgotten here.
[[nodiscard]] std::vector<Placed> level(const Board& board, const std::vector<std::uint32_t>& page);

}  // namespace journeylint::recognising
