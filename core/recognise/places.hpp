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

  /// Calls `visit(index)` for every box that contains `p`, smallest rasters first, in each in the order of the boxes.
  template <class Visit>
  void at(Point p, Visit visit) const {
    for (const Level& level : levels_) {
      const std::uint64_t key = cell(level, p);
      const std::size_t bucket = bucket_of(key);
      for (std::size_t i = starts_[bucket]; i < starts_[bucket + 1]; ++i) {
        const auto& [own, index] = entries_[i];
        if (own == key && boxes_[index].contains(p)) visit(index);
      }
    }
  }

 private:
  struct Level {
    double size = 1;  ///< of a cell
    std::uint32_t number = 0;
  };
  using Entry = std::pair<std::uint64_t, std::uint32_t>;  ///< cell and box
  /// The number of the cell of that raster in which `p` is.
  [[nodiscard]] static std::uint64_t cell(const Level& level, Point p);
  [[nodiscard]] std::size_t bucket_of(std::uint64_t key) const {
    return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> shift_);
  }
  void sort_into_buckets(const std::vector<Entry>& entries);

  std::vector<Box> boxes_;
  std::vector<Level> levels_;
  std::vector<Entry> entries_;         ///< by bucket; in a bucket in the order of the boxes
  std::vector<std::uint32_t> starts_;  ///< per bucket, and one more: where its entries begin
  unsigned shift_ = 63;                ///< 2^(64 - shift) buckets, as many as there are entries, or more
};

}  // namespace journeylint::recognising
