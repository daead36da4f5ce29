#include "recognise/cluster.hpp"

#include <algorithm>

namespace journeylint::recognising {
namespace {

constexpr double kSameRow = 0.5;  // of the lower one: cards in one row share so much of their height
constexpr double kSureHeader = 0.6;

bool near(const Box& a, const Box& b, double reach) {
  return a.left() <= b.right() + reach && b.left() <= a.right() + reach && a.top() <= b.bottom() + reach &&
         b.top() <= a.bottom() + reach;
}

// Others head something of their own, or say all there is to say.
bool is_filled_in(HeaderRole role) {
  switch (role) {
    case HeaderRole::state:
    case HeaderRole::title:
    case HeaderRole::legend:
    case HeaderRole::parking_lot:
    case HeaderRole::instructions:
      return false;
    default:
      return true;
  }
}

bool in_one_row(const Box& a, const Box& b) {
  return overlap(a.top(), a.bottom(), b.top(), b.bottom()) >= kSameRow * std::min(a.height, b.height);
}

// Another card, with a label of its own kind, made alike, stands in its row.
bool is_one_of_cards(const Scene& scene, const std::vector<Words>& words, std::uint32_t heading) {
  const Item& own = scene.items[heading];
  for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
    const Item& item = scene.items[i];
    if (item.box.top() > own.box.bottom()) break;  // items are sorted from top to bottom
    const Words& w = words[i];
    const bool card = w.header && w.header_sure >= kSureHeader && w.header != words[heading].header;
    if (card && is_filled_in(*w.header) && item.form == own.form && in_one_row(own.box, item.box) && w.whole(item.text))
      return true;
  }
  return false;
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

void keep_own_parts(const Scene& scene, const std::vector<Words>& words, std::uint32_t heading,
                    std::vector<std::uint32_t>& parts) {
  if (parts.empty() || !is_one_of_cards(scene, words, heading)) return;
  const Box& own = scene.items[heading].box;
  parts.erase(std::remove_if(parts.begin(), parts.end(),
                             [&](std::uint32_t i) {
                               const double x = scene.items[i].box.center().x;
                               return x < own.left() || x > own.right();
                             }),
              parts.end());
}

}  // namespace journeylint::recognising
