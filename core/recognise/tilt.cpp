#include "recognise/tilt.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace journeylint::recognising {
namespace {

// Colours keep to lanes and not to phases: what says which is which where no word does.
constexpr double kColourWorth = 3;

using Band = std::optional<std::uint32_t> Grid::Cell::*;

// How well colours keep to bands of one kind, 0..1: the share of coloured notes in their band's usual colour.
double keep_colour(const Page& page, const Grid& grid, Band band) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> counts;  // band and colour
  std::map<std::uint32_t, std::size_t> usual;                             // per band
  double all = 0;
  for (const Grid::Cell& cell : grid.cells) {
    const std::optional<Colour>& fill = page.scene.items[cell.item].fill;
    if (!fill || !(cell.*band)) continue;
    const std::size_t same = ++counts[{*(cell.*band), fill->rgb}];
    std::size_t& most = usual[*(cell.*band)];
    most = std::max(most, same);
    all += 1;
  }
  double kept = 0;
  for (const auto& [number, most] : usual) kept += static_cast<double>(most);
  return all > 0 ? kept / all : 0;
}

}  // namespace

double tilt_of(const Page& page, const Grid& grid) {
  return kColourWorth * (keep_colour(page, grid, &Grid::Cell::lane) - keep_colour(page, grid, &Grid::Cell::phase));
}

}  // namespace journeylint::recognising
