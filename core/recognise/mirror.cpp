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

}  // namespace journeylint::recognising
