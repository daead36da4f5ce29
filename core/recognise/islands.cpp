#include "recognise/islands.hpp"

#include <algorithm>
#include <utility>

namespace journeylint::recognising {
namespace {

constexpr std::size_t kFewestInIsland = 8;  // notes, headings and labels
constexpr std::size_t kMostIslands = 12;

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

}  // namespace

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

}  // namespace journeylint::recognising
