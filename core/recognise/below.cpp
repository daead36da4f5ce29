#include "recognise/below.hpp"

#include <algorithm>
#include <cmath>

#include "recognise/cuts.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kSameFont = 0.08;  // of the font
constexpr double kSameSize = 0.35;  // of the larger: notes are drawn by hand
constexpr double kBeside = 0.75;    // notes: a label stands this much before its row, at most

}  // namespace

bool heads_are_notes(const Page& page, const Grid& grid) {
  if (grid.heads.empty()) return false;
  const Item& head = page.scene.items[grid.heads.front()];
  const auto alike = std::count_if(grid.cells.begin(), grid.cells.end(), [&](const Grid::Cell& cell) {
    const Item& note = page.scene.items[cell.item];
    return note.form == head.form &&
           std::abs(note.box.height - head.box.height) <= kSameSize * std::max(note.box.height, head.box.height);
  });
  return 3 * static_cast<std::size_t>(alike) >= grid.cells.size();
}

bool heads_are_labelled(const Page& page, const Grid& grid) {
  if (grid.labels.empty() || grid.heads.empty()) return false;
  const bool rows = grid.orientation == Orientation::lanes_in_rows;
  const std::vector<Item>& items = page.scene.items;
  const Item& label = items[grid.labels.front()];
  const auto along = [&](const Point& p) { return rows ? p.x : p.y; };
  const auto across = [&](const Point& p) { return rows ? p.y : p.x; };
  Range row{1e18, -1e18};
  for (const std::uint32_t i : grid.heads) {
    const Box& box = items[i].box;
    row.from = std::min(row.from, rows ? box.top() : box.left());
    row.to = std::max(row.to, rows ? box.bottom() : box.right());
  }
  const double first = along(items[grid.heads.front()].box.center());
  const bool painted =
      std::any_of(grid.labels.begin(), grid.labels.end(), [&](std::uint32_t i) { return items[i].fill != label.fill; });
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    const Item& item = items[i];
    const Point c = item.ink.center();
    if (item.form != label.form || (item.fill != label.fill && !painted) || page.roles[i] != Role::open) continue;
    if (std::abs(item.font - label.font) > kSameFont * label.font || page.words[i].lane == NoteType::phase) continue;
    if (across(c) > row.from - kBeside && across(c) < row.to && along(c) < first &&
        std::find(grid.heads.begin(), grid.heads.end(), i) == grid.heads.end())
      return true;
  }
  return false;
}

bool stands_on_labels(const Page& page, const Grid& grid) {
  if (grid.orientation != Orientation::lanes_in_columns || grid.labels.empty() || grid.heads.empty()) return false;
  const std::vector<Item>& items = page.scene.items;
  return items[grid.labels.front()].ink.center().y > items[grid.heads.back()].ink.center().y;
}

}  // namespace journeylint::recognising
