#include "recognise/tiles.hpp"

#include <cmath>

namespace journeylint::recognising {
namespace {

constexpr std::size_t kFewestTiles = 3;
constexpr double kTileGap = 0.05;  // notes: boxes this near to each other touch

}  // namespace

std::optional<std::vector<Range>> tiled_lanes(const Page& page, const View& view, const Line& labels) {
  if (labels.size() < kFewestTiles) return std::nullopt;
  std::vector<Range> lanes;
  for (const std::uint32_t i : labels) {
    const Item& item = page.scene.items[i];
    if (item.form == Form::bare || item.holds > 0) return std::nullopt;
    const Box& box = view.box[i];
    if (!lanes.empty() && std::abs(box.top() - lanes.back().to) > kTileGap) return std::nullopt;
    lanes.push_back({lanes.empty() ? box.top() : lanes.back().to, box.bottom()});
  }
  return lanes;
}

}  // namespace journeylint::recognising
