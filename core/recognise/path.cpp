#include <algorithm>
#include <tuple>

#include "recognise/grid.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kRow = 0.6;  // of a note: the tops of one row differ less
constexpr std::size_t kFewestNotes = 3;

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

}  // namespace

Grid as_path(const Page& page) {
  Line steps;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    if (could_be_step(page, i)) steps.push_back(i);
  }
  Grid grid;
  grid.orientation = Orientation::freeform;
  if (steps.size() < kFewestNotes) return grid;
  for (const std::uint32_t i : along_arrows(page, in_reading_order(page, steps))) {
    grid.cells.push_back({i, std::nullopt, std::nullopt, 1});
    const Box& b = page.scene.items[i].box;
    grid.box = grid.box.area() > 0 ? united(grid.box, b) : b;
  }
  return grid;
}

}  // namespace journeylint::recognising
