#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

#include "recognise/grid.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kColourKeeps = 0.8;  // of the notes stand in the row of their colour: rows are lanes

}  // namespace

void settle_unlabelled(const Page& page, const View& view, Grid& grid) {
  if (page.legend.tells != Legend::Tells::lanes) return;
  std::map<std::uint32_t, std::vector<double>> places;  // per colour: where its notes stand along y
  for (const Grid::Cell& cell : grid.cells) {
    if (const auto line = page.legend.line_of(page.scene.items[cell.item])) {
      places[*line].push_back(view.box[cell.item].center().y);
    }
  }
  if (places.size() < 2) return;
  std::vector<std::pair<double, std::uint32_t>> order;
  for (auto& [line, ys] : places) {
    std::sort(ys.begin(), ys.end());
    order.emplace_back(ys[ys.size() / 2], line);
  }
  std::sort(order.begin(), order.end());
  double kept = 0;
  double coloured = 0;
  for (const Grid::Cell& cell : grid.cells) {
    const auto line = page.legend.line_of(page.scene.items[cell.item]);
    if (!line) continue;
    const double y = view.box[cell.item].center().y;
    const auto nearest = std::min_element(order.begin(), order.end(), [&](const auto& a, const auto& b) {
      return std::abs(a.first - y) < std::abs(b.first - y);
    });
    coloured += 1;
    kept += nearest->second == *line ? 1 : 0;
  }
  const bool rows = kept >= kColourKeeps * coloured;
  grid.lanes.clear();
  if (!rows) grid.orientation = Orientation::freeform;
  for (const auto& [y, line] : order) {
    if (rows) grid.colours.push_back(line), grid.lanes.push_back({y, y});
  }
  for (Grid::Cell& cell : grid.cells) {
    cell.lane.reset();
    if (!rows) continue;
    const auto line = page.legend.line_of(page.scene.items[cell.item]);
    const double y = view.box[cell.item].center().y;
    std::uint32_t best = 0;
    for (std::uint32_t l = 0; l < order.size(); ++l) {
      if (line ? order[l].second == *line : std::abs(order[l].first - y) < std::abs(order[best].first - y)) best = l;
    }
    cell.lane = best;
  }
}

}  // namespace journeylint::recognising
