#include "recognise/cluster.hpp"

#include <algorithm>

namespace journeylint::recognising {
namespace {

bool near(const Box& a, const Box& b, double reach) {
  return a.left() <= b.right() + reach && b.left() <= a.right() + reach && a.top() <= b.bottom() + reach &&
         b.top() <= a.bottom() + reach;
}

}  // namespace

std::vector<std::uint32_t> hanging_under(const Scene& scene, std::uint32_t heading, const std::vector<char>& free,
                                         double reach, std::size_t most) {
  const Item& head = scene.items[heading];
  std::vector<std::uint32_t> found;
  if (head.holder) {
    for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
      if (i != heading && free[i] != 0 && scene.items[i].holder == head.holder) found.push_back(i);
    }
    if (!found.empty() && found.size() <= most) return found;
    found.clear();
  }
  std::vector<char> taken(scene.items.size(), 0);
  std::vector<std::uint32_t> open{heading};
  taken[heading] = 1;
  while (!open.empty()) {
    const Box around = scene.items[open.back()].box;
    open.pop_back();
    for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
      const Item& item = scene.items[i];
      if (item.box.top() > around.bottom() + reach) break;  // items are sorted from top to bottom
      if (taken[i] != 0 || free[i] == 0 || item.holds > 0) continue;
      if (item.box.top() < head.box.top() - 0.3 || !near(around, item.box, reach)) continue;
      taken[i] = 1;
      found.push_back(i);
      open.push_back(i);
      if (found.size() > most) return {};
    }
  }
  return found;
}

}  // namespace journeylint::recognising
