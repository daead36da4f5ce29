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
  std::vector<Entry> entries;
  entries.reserve(boxes_.size() * 3);
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
      for (double cy = y0; cy <= std::min(y1, y0 + 1); ++cy) entries.emplace_back(key_of(n, cx, cy), i);
    }
  }
  sort_into_buckets(entries);
  for (const Level& level : all) {
    if (used[level.number] != 0) levels_.push_back(level);
  }
}

void Places::sort_into_buckets(const std::vector<Entry>& entries) {
  while (shift_ > 32 && (std::size_t{1} << (64 - shift_)) < entries.size()) --shift_;
  starts_.assign((std::size_t{1} << (64 - shift_)) + 1, 0);
  for (const Entry& entry : entries) ++starts_[bucket_of(entry.first) + 1];
  for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
  std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
  entries_.resize(entries.size());
  for (const Entry& entry : entries) entries_[next[bucket_of(entry.first)]++] = entry;
}

std::uint64_t Places::cell(const Level& level, Point p) {
  return key_of(level.number, std::floor(p.x / level.size), std::floor(p.y / level.size));
}

}  // namespace journeylint::recognising
