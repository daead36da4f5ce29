#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "base/geometry.hpp"

namespace journeylint::recognising {

/// Finds the boxes over a point without looking at all of them: a raster per size of box, each box in at most four
/// cells of the raster that is as coarse as the box is long.
class Places {
 public:
  explicit Places(std::span<const Box> boxes);

  /// Calls `visit(index)` for every box that contains `p`, smallest rasters first.
  template <class Visit>
  void at(Point p, Visit visit) const {
    for (const Level& level : levels_) {
      const auto [first, last] = cell(level, p);
      for (auto i = first; i < last; ++i) {
        const std::uint32_t index = entries_[i].second;
        if (boxes_[index].contains(p)) visit(index);
      }
    }
  }

 private:
  struct Level {
    double size = 1;  ///< of a cell
    std::uint32_t number = 0;
  };
  [[nodiscard]] std::pair<std::size_t, std::size_t> cell(const Level& level, Point p) const;

  std::vector<Box> boxes_;
  std::vector<Level> levels_;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> entries_;  ///< (cell, box), sorted
};

}  // namespace journeylint::recognising
