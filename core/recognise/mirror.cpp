#include "recognise/mirror.hpp"

#include <algorithm>
#include <utility>

namespace journeylint::recognising {
namespace {

void turn(std::vector<Box>& boxes) {
  for (Box& box : boxes) box.x = -box.right();
}

Range turned(const Range& range) {
  return {-range.to, -range.from};
}

void upend(std::vector<Box>& boxes) {
  for (Box& box : boxes) box.y = -box.bottom();
}

}  // namespace

View mirrored(View view) {
  turn(view.box);
  turn(view.ink);
  turn(view.panel);
  for (View::Rule& rule : view.level_rules) rule.span = turned(rule.span);
  for (View::Rule& rule : view.upright_rules) rule.at = -rule.at;
  std::reverse(view.upright_rules.begin(), view.upright_rules.end());
  return view;
}

Grid mirrored(Grid grid) {
  std::reverse(grid.heads.begin(), grid.heads.end());
  std::reverse(grid.phases.begin(), grid.phases.end());
  for (Range& phase : grid.phases) phase = turned(phase);
  const auto last = static_cast<std::uint32_t>(grid.phases.size()) - 1;
  for (Grid::Cell& cell : grid.cells) {
    if (cell.phase) cell.phase = last - *cell.phase;
  }
  return grid;
}

View upended(View view) {
  view.upended = !view.upended;
  upend(view.box);
  upend(view.ink);
  upend(view.panel);
  for (View::Rule& rule : view.upright_rules) rule.span = turned(rule.span);
  for (View::Rule& rule : view.level_rules) rule.at = -rule.at;
  std::reverse(view.level_rules.begin(), view.level_rules.end());
  return view;
}

Grid upended(Grid grid) {
  std::reverse(grid.labels.begin(), grid.labels.end());
  std::reverse(grid.copies.begin(), grid.copies.end());
  std::reverse(grid.colours.begin(), grid.colours.end());
  std::reverse(grid.lanes.begin(), grid.lanes.end());
  for (Range& lane : grid.lanes) lane = turned(lane);
  const auto last = static_cast<std::uint32_t>(grid.lanes.size()) - 1;
  for (Grid::Cell& cell : grid.cells) {
    if (cell.lane) cell.lane = last - *cell.lane;
  }
  return grid;
}

}  // namespace journeylint::recognising
