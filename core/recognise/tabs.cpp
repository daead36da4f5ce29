#include "recognise/tabs.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace journeylint::recognising {
namespace {

constexpr std::size_t kFewestTabs = 3;
constexpr double kOnEdge = 0.15;      // notes: so far above the edge of its band a tab ends, at most
constexpr double kStraddles = 0.6;    // of its height: so much of it lies on the band, at most
constexpr double kWideBand = 2.5;     // times the tab
constexpr double kSamePlace = 0.3;    // notes: tabs begin with their bands, or stand in the middle of them
constexpr double kSameEdge = 0.3;     // notes: bands under each other begin and end at the same places
constexpr double kSameHeight = 0.15;  // of the larger
constexpr double kHighest = 0.75;     // notes: what is higher is a note
constexpr double kTitleStrip = 0.35;  // notes

struct Tab {
  std::uint32_t item = 0;
  std::uint32_t panel = 0;
};

bool may_be_tab(const Scene& scene, const Item& item) {
  return item.form == Form::box && item.holds == 0 && !item.card && item.part == Item::Part::whole && !item.votes &&
         item.turned == Item::Turned::no && item.box.height <= kHighest * scene.note_height &&
         item.drawn == Item::Drawn::no;
}

bool stands_on(const Box& tab, const Box& band) {
  const double into = tab.bottom() - band.top();
  if (into < -kOnEdge || into > kStraddles * tab.height || band.width < kWideBand * tab.width) return false;
  return std::abs(tab.left() - band.left()) <= kSamePlace || std::abs(tab.center().x - band.center().x) <= kSamePlace;
}

// The one thing on the upper edge of a band.
void add_tab_of(const Scene& scene, std::uint32_t panel, std::vector<Tab>& tabs) {
  const Box& band = scene.panels[panel].box;
  auto item =
      std::lower_bound(scene.items.begin(), scene.items.end(), band.top() - kOnEdge - kHighest * scene.note_height,
                       [](const Item& i, double y) { return i.box.y < y; });
  std::vector<std::uint32_t> found;
  for (; item != scene.items.end() && item->box.y < band.top(); ++item) {
    if (may_be_tab(scene, *item) && stands_on(item->box, band))
      found.push_back(static_cast<std::uint32_t>(item - scene.items.begin()));
  }
  if (found.size() == 1) tabs.push_back({found.front(), panel});
}

bool alike(const Scene& scene, const Tab& a, const Tab& b) {
  const Box& band = scene.panels[a.panel].box;
  const Box& other = scene.panels[b.panel].box;
  const double height = scene.items[a.item].box.height;
  const double own = scene.items[b.item].box.height;
  return std::abs(band.left() - other.left()) <= kSameEdge && std::abs(band.right() - other.right()) <= kSameEdge &&
         other.top() >= band.bottom() - kSameEdge && std::abs(height - own) <= kSameHeight * std::max(height, own);
}

void join(Scene& scene, const Tab& tab) {
  Item& item = scene.items[tab.item];
  Panel& band = scene.panels[tab.panel];
  item.box = band.box = united(item.box, band.box);
  item.ink = {item.box.x, item.box.y, item.box.width, std::min(item.box.height, kTitleStrip)};
  item.holds = std::max(1U, band.holds);
}

}  // namespace

bool take_tabs(Scene& scene) {
  std::vector<Tab> tabs;
  for (std::uint32_t p = 0; p < scene.panels.size(); ++p) {
    const Box& band = scene.panels[p].box;
    if (band.width > kWideBand * scene.note_width && band.width > band.height) add_tab_of(scene, p, tabs);
  }
  if (tabs.size() < kFewestTabs) return false;
  std::sort(tabs.begin(), tabs.end(), [&](const Tab& a, const Tab& b) {
    return std::tuple{scene.panels[a.panel].box.top(), a.item} < std::tuple{scene.panels[b.panel].box.top(), b.item};
  });
  std::vector<std::vector<Tab>> stacks;
  for (const Tab& tab : tabs) {
    const auto home = std::find_if(stacks.begin(), stacks.end(),
                                   [&](const std::vector<Tab>& stack) { return alike(scene, stack.back(), tab); });
    if (home != stacks.end()) {
      home->push_back(tab);
    } else {
      stacks.push_back({tab});
    }
  }
  bool any = false;
  for (const std::vector<Tab>& stack : stacks) {
    if (stack.size() < kFewestTabs) continue;
    for (const Tab& tab : stack) join(scene, tab);
    any = true;
  }
  return any;
}

}  // namespace journeylint::recognising
