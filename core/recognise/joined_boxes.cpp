#include "recognise/joined_boxes.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace journeylint::recognising {
namespace {

constexpr std::size_t kFewestBoxes = 3;
constexpr std::size_t kMostBoxes = 32;
constexpr std::uint32_t kFewestHeld = 2;   // a title and something else
constexpr std::size_t kLongestTitle = 60;  // bytes
constexpr double kSameFont = 0.15;         // of the larger
constexpr double kInto = 0.1;              // notes: what stands below a title begins this much above its end, at most

// Boxes without words of their own that arrows join, as numbers into Scene::panels; empty where arrows do not lead
// from the first to the last of them.
std::vector<std::uint32_t> joined(const Work& w, const Scene& scene) {
  std::map<std::string_view, std::uint32_t> by_id;
  for (std::uint32_t p = 0; p < scene.panels.size(); ++p) {
    if (scene.panels[p].holds >= kFewestHeld) by_id.emplace(w.board.elements[scene.panels[p].element].id.value, p);
  }
  std::set<std::uint32_t> boxes;
  std::set<std::pair<std::uint32_t, std::uint32_t>> links;
  for (const Placed& path : w.placed) {
    const Element& e = w.board.elements[path.element];
    if (e.kind != ElementKind::connector || e.from == e.to) continue;
    const auto from = by_id.find(e.from);
    const auto to = by_id.find(e.to);
    if (from == by_id.end() || to == by_id.end()) continue;
    links.insert(std::minmax(from->second, to->second));
    boxes.insert({from->second, to->second});
  }
  if (boxes.size() < kFewestBoxes || boxes.size() > kMostBoxes || links.size() + 1 < boxes.size()) return {};
  return {boxes.begin(), boxes.end()};
}

bool lie_apart(const Scene& scene, const std::vector<std::uint32_t>& boxes) {
  for (std::size_t a = 0; a < boxes.size(); ++a) {
    for (std::size_t b = a + 1; b < boxes.size(); ++b) {
      if (overlap_area(scene.panels[boxes[a]].box, scene.panels[boxes[b]].box) > 0) return false;
    }
  }
  return true;
}

struct Title {
  std::uint32_t item = 0;
  std::uint32_t panel = 0;
  std::uint32_t holds = 0;  ///< of the box, besides
};

// The text at the top of a box, with everything else below it.
std::optional<Title> title_of(const Scene& scene, std::uint32_t panel) {
  const Box& box = scene.panels[panel].box;
  std::vector<std::uint32_t> held;
  for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
    if (box.contains(scene.items[i].box.center())) held.push_back(i);
  }
  if (held.size() < kFewestHeld) return std::nullopt;
  const auto top = [&](std::uint32_t i) { return scene.items[i].box.top(); };
  const std::uint32_t first =
      *std::min_element(held.begin(), held.end(), [&](std::uint32_t a, std::uint32_t b) { return top(a) < top(b); });
  const Item& title = scene.items[first];
  const bool below = std::all_of(held.begin(), held.end(),
                                 [&](std::uint32_t i) { return i == first || top(i) >= title.box.bottom() - kInto; });
  if (!below || title.form != Form::bare || title.text.size() > kLongestTitle) return std::nullopt;
  return Title{first, panel, static_cast<std::uint32_t>(held.size()) - 1};
}

}  // namespace

bool take_joined_boxes(const Work& w, Scene& scene) {
  if (scene.panels.size() < kFewestBoxes) return false;
  const std::vector<std::uint32_t> boxes = joined(w, scene);
  if (boxes.empty() || !lie_apart(scene, boxes)) return false;
  std::vector<Title> titles;
  for (const std::uint32_t panel : boxes) {
    const std::optional<Title> title = title_of(scene, panel);
    if (!title) return false;
    const double font = scene.items[title->item].font;
    const double first = titles.empty() ? font : scene.items[titles.front().item].font;
    if (std::abs(font - first) > kSameFont * std::max(font, first)) return false;
    titles.push_back(*title);
  }
  for (const Title& title : titles) {
    Item& item = scene.items[title.item];
    const Panel& panel = scene.panels[title.panel];
    item.box = panel.box;
    item.form = Form::box;
    item.fill = panel.fill;
    item.holds = title.holds;
    item.card.reset();
    item.titles = panel.element;
  }
  return true;
}

}  // namespace journeylint::recognising
