#include "recognise/when_row.hpp"

#include <cstddef>

#include "text/time.hpp"

namespace journeylint::recognising {
namespace {

constexpr std::size_t kLongest = 32;  // bytes: "from Monday 14 September"
constexpr std::size_t kFewest = 2;

bool says_when(const Item& item) {
  return item.form == Form::bare && !item.text.empty() && item.text.size() <= kLongest &&
         text::names_when(text::Sentence(item.text, Language::und));
}

// Three of four in it say when.
bool is_when_row(const Page& page, const Grid& grid, std::size_t lane) {
  std::size_t all = 0;
  std::size_t when = 0;
  for (const Grid::Cell& cell : grid.cells) {
    if (cell.lane != lane) continue;
    ++all;
    when += says_when(page.scene.items[cell.item]) ? 1U : 0U;
  }
  return when >= kFewest && when * 4 >= all * 3;
}

}  // namespace

std::vector<char> take_when_row(const Page& page, Grid& grid) {
  const std::size_t free = grid.labels.empty() && grid.colours.empty() ? grid.lanes.size() : grid.unlabelled;
  std::size_t lane = 0;
  while (lane < free && !is_when_row(page, grid, lane)) ++lane;
  if (lane >= free || grid.heads.empty() || grid.lanes.size() < 2) return {};
  std::vector<char> taken(grid.cells.size(), 0);
  for (std::size_t i = 0; i < taken.size(); ++i) {
    Grid::Cell& cell = grid.cells[i];
    if (cell.lane == lane) taken[i] = 1;
    if (cell.lane && *cell.lane > lane) --*cell.lane;
  }
  grid.lanes.erase(grid.lanes.begin() + static_cast<std::ptrdiff_t>(lane));
  if (grid.unlabelled > 0) --grid.unlabelled;
  return taken;
}

}  // namespace journeylint::recognising
