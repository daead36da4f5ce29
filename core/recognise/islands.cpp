#include "recognise/islands.hpp"

#include <algorithm>
#include <utility>

namespace journeylint::recognising {
namespace {

constexpr std::size_t kFewestInIsland = 8;  // notes, headings and labels
constexpr std::size_t kMostIslands = 12;
constexpr std::size_t kFewestIn = 2;     // headings, lanes and labels of a group's map
constexpr std::size_t kFewestHeads = 3;  // of it, where the frames may be phases
constexpr double kClearHeads = 5;        // worth of its headings

// Large frames beside each other, each with room for a map of its own.
Line large_frames(const Page& page) {
  Line frames;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    const Item& item = page.scene.items[i];
    if ((item.form == Form::frame || item.holds > 0) && item.holds >= kFewestInIsland) frames.push_back(i);
  }
  const auto stands_in = [&](std::uint32_t inner, std::uint32_t outer) {
    const Box& box = page.scene.items[outer].box;
    return inner != outer && box.contains(page.scene.items[inner].box.center()) &&
           box.area() > page.scene.items[inner].box.area();
  };
  Line outermost;
  for (const std::uint32_t i : frames) {
    if (std::none_of(frames.begin(), frames.end(), [&](std::uint32_t k) { return stands_in(i, k); }))
      outermost.push_back(i);
  }
  return outermost.size() > kMostIslands ? Line{} : outermost;
}

// Per large frame beside others, the roles of the page with everything outside it set apart; empty with fewer than two
// such frames.
std::vector<std::vector<Role>> islands(const Page& page) {
  std::vector<std::vector<Role>> found;
  const Line frames = large_frames(page);
  if (frames.size() < 2) return found;
  for (const std::uint32_t frame : frames) {
    const Box& box = page.scene.items[frame].box;
    std::vector<Role> roles = page.roles;
    for (std::uint32_t i = 0; i < roles.size(); ++i) {
      if (i == frame || !box.contains(page.scene.items[i].box.center())) roles[i] = Role::apart;
    }
    found.push_back(std::move(roles));
  }
  return found;
}

// The maps of groups: headings, and labels or at least rows, within their frames.
std::vector<Grid> find_on_islands(const Page& page, const std::vector<std::vector<Role>>& each, FindOn find,
                                  std::size_t fewest_heads, std::size_t fewest_labels) {
  std::vector<Grid> found;
  for (const std::vector<Role>& roles : each) {
    for (Grid& grid : find({page.scene, page.words, roles, page.legend, page.corrections})) {
      const bool map = grid.labels.size() >= fewest_labels && grid.lanes.size() >= kFewestIn &&
                       grid.heads.size() >= fewest_heads && grid.head_worth >= kClearHeads;
      if (map) found.push_back(std::move(grid));
    }
  }
  return found;
}

// Labels or headings in one frame and in another: what two groups wrote was read as one map.
bool spans(const Grid& grid, const std::vector<std::vector<Role>>& each) {
  const auto in_several = [&](const Line& line) {
    return std::count_if(each.begin(), each.end(), [&](const std::vector<Role>& roles) {
             return std::any_of(line.begin(), line.end(), [&](std::uint32_t i) { return roles[i] != Role::apart; });
           }) > 1;
  };
  return in_several(grid.labels) || in_several(grid.heads);
}

// Frames, side by side, were read as the phases, and the labels stand in the first of them.
bool heads_frames(const Page& page, const std::vector<Grid>& grids) {
  if (grids.size() != 1 || grids.front().heads.size() < 2) return false;
  const std::vector<Item>& items = page.scene.items;
  const Grid& grid = grids.front();
  const bool frames = std::all_of(grid.heads.begin(), grid.heads.end(),
                                  [&](std::uint32_t i) { return items[i].form == Form::frame || items[i].holds > 0; });
  return frames && std::all_of(grid.labels.begin(), grid.labels.end(), [&](std::uint32_t i) {
           return items[grid.heads.front()].box.contains(items[i].box.center());
         });
}

}  // namespace

std::vector<Grid> maps_of_groups(const Page& page, const std::vector<Grid>& whole, FindOn find) {
  const std::vector<std::vector<Role>> each = islands(page);
  if (each.empty()) return {};
  const bool told =
      !whole.empty() && (whole.front().known_worth >= kWritten || whole.front().labels.size() > kFewestIn);
  if (!told) return find_on_islands(page, each, find, kFewestIn, kFewestIn);
  if (std::any_of(whole.begin(), whole.end(), [&](const Grid& grid) { return spans(grid, each); })) {
    std::vector<Grid> found =
        find_on_islands(page, each, find, kFewestIn, 0);  // some groups may have written no labels
    const bool labelled =
        std::any_of(found.begin(), found.end(), [](const Grid& grid) { return !grid.labels.empty(); });
    return labelled && found.size() > 1 ? found : std::vector<Grid>{};
  }
  if (!heads_frames(page, whole)) return {};
  // The frames are the groups', if a whole map stands in every one of them.
  std::vector<Grid> found = find_on_islands(page, each, find, kFewestHeads, kFewestIn);
  return found.size() >= each.size() ? found : std::vector<Grid>{};
}

}  // namespace journeylint::recognising
