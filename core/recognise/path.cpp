#include <algorithm>
#include <cmath>
#include <tuple>

#include "recognise/grid.hpp"
#include "recognise/median.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kRow = 0.6;  // of a note: the tops of one row differ less
constexpr std::size_t kFewestNotes = 3;

// Headings over the steps of a path, each over the first step of its phase.
constexpr std::size_t kFewestHeads = 2;
constexpr std::size_t kMostSteps = 256;  // of a path that people still give headings
constexpr double kOver = 0.7;            // notes: a heading stands this near above its step
constexpr double kLarger = 1.1;          // times the font of the steps, where both are known
constexpr double kAlike = 0.3;           // of the larger: fonts of headings differ less
constexpr double kHeadsWorth = 6.5;      // of such a row of headings (see headings.cpp)

bool could_be_step(const Page& page, std::uint32_t i) {
  const Item& item = page.scene.items[i];
  return page.roles[i] == Role::open && item.holds == 0 && item.form != Form::frame && item.form != Form::bare;
}

Line in_reading_order(const Page& page, Line items) {
  std::sort(items.begin(), items.end(), [&](std::uint32_t a, std::uint32_t b) {
    const Box& ba = page.scene.items[a].box;
    const Box& bb = page.scene.items[b].box;
    return std::tie(ba.y, ba.x, a) < std::tie(bb.y, bb.x, b);
  });
  std::size_t begin = 0;
  for (std::size_t i = 1; i <= items.size(); ++i) {
    const bool same = i < items.size() && page.scene.items[items[i]].box.y - page.scene.items[items[begin]].box.y <=
                                              kRow * page.scene.note_height;
    if (same) continue;
    std::sort(items.begin() + static_cast<std::ptrdiff_t>(begin), items.begin() + static_cast<std::ptrdiff_t>(i),
              [&](std::uint32_t a, std::uint32_t b) {
                return std::tuple{page.scene.items[a].box.x, a} < std::tuple{page.scene.items[b].box.x, b};
              });
    begin = i;
  }
  return items;
}

// Along the arrows; what no arrow leads to comes in reading order.
Line along_arrows(const Page& page, const Line& reading) {
  std::vector<Line> next(page.scene.items.size());
  std::vector<std::uint32_t> before(page.scene.items.size(), 0);
  for (const Wire& w : page.scene.wires) {
    next[w.from].push_back(w.to);
    ++before[w.to];
  }
  Line out;
  std::vector<char> seen(page.scene.items.size(), 0);
  const auto follow = [&](std::uint32_t start) {
    Line stack{start};
    while (!stack.empty()) {
      const std::uint32_t i = stack.back();
      stack.pop_back();
      if (seen[i] != 0) continue;
      seen[i] = 1;
      out.push_back(i);
      Line ahead = next[i];
      std::sort(ahead.rbegin(), ahead.rend());
      stack.insert(stack.end(), ahead.begin(), ahead.end());
    }
  };
  for (const std::uint32_t i : reading) {
    if (before[i] == 0) follow(i);
  }
  for (const std::uint32_t i : reading) follow(i);
  out.erase(std::remove_if(out.begin(), out.end(), [&](std::uint32_t i) { return !could_be_step(page, i); }),
            out.end());
  return out;
}

double middle_font(const Page& page, const Line& items) {
  std::vector<double> fonts;
  for (const std::uint32_t i : items) fonts.push_back(page.scene.items[i].font);
  return median(std::move(fonts), 0);
}

// Bare text, set larger than the steps and not the name of the whole.
Line possible_heads(const Page& page, double font) {
  Line heads;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    const Item& item = page.scene.items[i];
    const Words& w = page.words[i];
    const bool bare = item.form == Form::bare && item.part == Item::Part::whole && page.roles[i] == Role::open;
    if (bare && w.header != HeaderRole::title && item.font >= kLarger * font) heads.push_back(i);
  }
  return heads;
}

// The step that begins right under the heading.
std::optional<std::uint32_t> step_under(const Page& page, const Line& path, std::uint32_t head) {
  const Box& own = page.scene.items[head].ink;
  std::optional<std::uint32_t> best;
  for (const std::uint32_t i : path) {
    const Box& b = page.scene.items[i].box;
    const bool under = b.top() >= own.center().y && b.top() - own.bottom() <= kOver * page.scene.note_height;
    const bool along = overlap(b.left(), b.right(), own.left(), own.right()) > 0;
    if (under && along && (!best || b.left() < page.scene.items[*best].box.left())) best = i;
  }
  return best;
}

// Per item: an arrow leads to it or from it; all are where there are no arrows.
std::vector<char> on_the_way(const Page& page) {
  std::vector<char> on(page.scene.items.size(), page.scene.wires.empty() ? 1 : 0);
  for (const Wire& wire : page.scene.wires) on[wire.from] = on[wire.to] = 1;
  return on;
}

double distance_squared(const Page& page, std::uint32_t a, std::uint32_t b) {
  const Point p = page.scene.items[a].box.center();
  const Point q = page.scene.items[b].box.center();
  return (p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y);
}

// A phase goes on along the path until the next one begins; what stands beside the path is of the step it stands by.
void part_by_heads(const Page& page, Grid& grid) {
  const std::vector<char> on = on_the_way(page);
  Line path;
  for (const Grid::Cell& cell : grid.cells) {
    if (on[cell.item] != 0) path.push_back(cell.item);
  }
  if (path.empty() || path.size() > kMostSteps) return;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> begins;  // step, heading
  for (const std::uint32_t head : possible_heads(page, middle_font(page, path))) {
    const double font = begins.empty() ? 0 : page.scene.items[begins.front().second].font;
    const double own = page.scene.items[head].font;
    if (font > 0 && std::abs(own - font) > kAlike * std::max(own, font)) continue;
    if (const auto step = step_under(page, path, head)) begins.emplace_back(*step, head);
  }
  const auto lanes =
      std::count_if(begins.begin(), begins.end(), [&](const auto& b) { return page.words[b.second].lane.has_value(); });
  if (begins.size() < kFewestHeads || static_cast<std::size_t>(lanes) * 2 > begins.size()) return;
  std::vector<std::optional<std::uint32_t>> phase(page.scene.items.size());
  for (const std::uint32_t step : path) {
    const auto begun = std::find_if(begins.begin(), begins.end(), [&](const auto& b) { return b.first == step; });
    if (begun != begins.end()) grid.heads.push_back(begun->second);
    if (!grid.heads.empty()) phase[step] = static_cast<std::uint32_t>(grid.heads.size() - 1);
  }
  for (Grid::Cell& cell : grid.cells) {
    if (on[cell.item] != 0) {
      cell.phase = phase[cell.item];
      continue;
    }
    cell.phase = phase[*std::min_element(path.begin(), path.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::pair{distance_squared(page, cell.item, a), a} < std::pair{distance_squared(page, cell.item, b), b};
    })];
  }
  std::stable_sort(grid.cells.begin(), grid.cells.end(),
                   [](const Grid::Cell& a, const Grid::Cell& b) { return a.phase < b.phase; });
  grid.head_worth = kHeadsWorth;
  for (const std::uint32_t head : grid.heads) grid.box = united(grid.box, page.scene.items[head].box);
}

}  // namespace

Grid as_path(const Page& page) {
  Line steps;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    if (could_be_step(page, i)) steps.push_back(i);
  }
  Grid grid;
  grid.orientation = Orientation::freeform;
  grid.way = Grid::Way::path;
  if (steps.size() < kFewestNotes) return grid;
  for (const std::uint32_t i : along_arrows(page, in_reading_order(page, steps))) {
    grid.cells.push_back({i, std::nullopt, std::nullopt, 1});
    const Box& b = page.scene.items[i].box;
    grid.box = grid.box.area() > 0 ? united(grid.box, b) : b;
  }
  part_by_heads(page, grid);
  return grid;
}

}  // namespace journeylint::recognising
