#include "recognise/when_row.hpp"

#include <algorithm>
#include <cstddef>

#include "text/time.hpp"

namespace journeylint::recognising {
namespace {

constexpr std::size_t kLongest = 32;  // bytes: "from Monday 14 September"
constexpr std::size_t kFewest = 2;

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

// Beside a time line they stand anywhere.
std::vector<char> dates_on_time_line(const Page& page, const Grid& grid) {
  std::vector<char> taken;
  for (const Grid::Cell& cell : grid.cells) taken.push_back(says_when(page.scene.items[cell.item]) ? 1 : 0);
  return taken;
}

}  // namespace

bool says_when(const Item& item) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return item.form == Form::bare && item.text.size() <= kLongest &&
         std::any_of(item.text.begin(), item.text.end(), is_digit) &&
         text::names_when(text::Sentence(item.text, Language::und));
}

std::vector<char> take_when_row(const Page& page, Grid& grid) {
  if (grid.on_time_line && grid.lanes.empty()) return dates_on_time_line(page, grid);
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
