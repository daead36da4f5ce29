#include "recognise/lists.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "recognise/median.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kEven = 1.3;  // times the steps within rows: those from one row into the next are as small
constexpr std::size_t kFewestSteps = 3;

// In more colours than one, the most frequent colours of the lanes.
bool has_coloured_lanes(const Page& page, const Grid& grid) {
  std::map<std::uint32_t, std::map<std::uint32_t, std::size_t>> fills;  // per lane
  for (const Grid::Cell& cell : grid.cells) {
    const std::optional<Colour>& fill = page.scene.items[cell.item].fill;
    if (cell.lane) ++fills[*cell.lane][fill ? fill->rgb + 1 : 0];
  }
  std::set<std::uint32_t> usual;
  for (const auto& [lane, counts] : fills) {
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most->first != 0) usual.insert(most->first);
  }
  return usual.size() > 1;
}

}  // namespace

bool goes_on_in_lists(const Page& page, const View& view, const Grid& grid) {
  if (grid.lanes.size() < 2 || has_coloured_lanes(page, grid)) return false;
  std::map<std::uint32_t, std::vector<const Grid::Cell*>> columns;
  for (const Grid::Cell& cell : grid.cells) {
    if (cell.phase && cell.lane) columns[*cell.phase].push_back(&cell);
  }
  std::vector<double> within;
  std::vector<double> between;
  for (auto& [phase, cells] : columns) {
    std::sort(cells.begin(), cells.end(), [&](const Grid::Cell* a, const Grid::Cell* b) {
      return std::pair{view.box[a->item].top(), a->item} < std::pair{view.box[b->item].top(), b->item};
    });
    for (std::size_t k = 1; k < cells.size(); ++k) {
      const double step = view.box[cells[k]->item].top() - view.box[cells[k - 1]->item].bottom();
      (cells[k]->lane == cells[k - 1]->lane ? within : between).push_back(step);
    }
  }
  if (within.size() < kFewestSteps || between.size() < kFewestSteps) return false;
  const double inner = median(std::move(within), 0);
  return inner >= 0 && median(std::move(between), 0) <= kEven * inner;
}

}  // namespace journeylint::recognising
