#include "recognise/places.hpp"

#include <algorithm>
#include <cmath>

namespace journeylint::recognising {
namespace {

constexpr double kFinest = 1.0 / 16;   // no cell is smaller: marks and dots share a few
constexpr std::uint32_t kLevels = 40;  // 2^40 × the finest cell is beyond any board
constexpr double kFar = 1e8;           // cells are counted within ± this many; farther ones share the last

std::uint64_t key_of(std::uint32_t level, double cx, double cy) {
  const auto clamp = [](double v) { return static_cast<std::uint64_t>(std::clamp(v, -kFar, kFar) + kFar); };
  return (static_cast<std::uint64_t>(level) << 58U) ^ (clamp(cx) << 29U) ^ (clamp(cy) & ((1ULL << 29U) - 1));
}

}  // namespace

Places::Places(std::span<const Box> boxes) : boxes_(boxes.begin(), boxes.end()) {
  std::vector<Level> all;
  double size = kFinest;
  for (std::uint32_t n = 0; n < kLevels; ++n, size *= 2) all.push_back({size, n});
  std::vector<char> used(kLevels, 0);
  entries_.reserve(boxes_.size() * 3);
  for (std::uint32_t i = 0; i < boxes_.size(); ++i) {
    const Box& b = boxes_[i];
    std::uint32_t n = 0;
    while (n + 1 < kLevels && all[n].size < std::max(b.width, b.height)) ++n;
    used[n] = 1;
    const double s = all[n].size;
    const double x0 = std::floor(b.left() / s);
    const double x1 = std::floor(b.right() / s);
    const double y0 = std::floor(b.top() / s);
    const double y1 = std::floor(b.bottom() / s);
    for (double cx = x0; cx <= std::min(x1, x0 + 1); ++cx) {
      for (double cy = y0; cy <= std::min(y1, y0 + 1); ++cy) entries_.emplace_back(key_of(n, cx, cy), i);
    }
  }
  std::sort(entries_.begin(), entries_.end());
  for (const Level& level : all) {
    if (used[level.number] != 0) levels_.push_back(level);
  }
}

std::pair<std::size_t, std::size_t> Places::cell(const Level& level, Point p) const {
  const std::uint64_t key = key_of(level.number, std::floor(p.x / level.size), std::floor(p.y / level.size));
  const auto first = std::lower_bound(entries_.begin(), entries_.end(), std::pair{key, std::uint32_t{0}});
  const auto last = std::lower_bound(first, entries_.end(), std::pair{key + 1, std::uint32_t{0}});
  return {static_cast<std::size_t>(first - entries_.begin()), static_cast<std::size_t>(last - entries_.begin())};
}

}  // namespace journeylint::recognising
