#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "recognise/places.hpp"
#include "recognise/work.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kReach = 0.5;      // notes: a loose arrow belongs to an item when it ends this near
constexpr double kTimeLine = 8;     // notes: as long
constexpr double kStraight = 0.02;  // of its length
constexpr double kVoteSize = 0.3;   // of a note's height: a dot larger than this is no vote

std::vector<Box> widened(const Scene& scene, double by) {
  std::vector<Box> boxes;
  boxes.reserve(scene.items.size());
  for (const Item& item : scene.items) {
    const Box& b = item.holds > 0 ? item.ink : item.box;
    boxes.push_back({b.x - by, b.y - by, b.width + 2 * by, b.height + 2 * by});
  }
  return boxes;
}

double distance_squared(const Box& box, Point p) {
  const double dx = std::max({box.left() - p.x, 0.0, p.x - box.right()});
  const double dy = std::max({box.top() - p.y, 0.0, p.y - box.bottom()});
  return dx * dx + dy * dy;
}

class Ends {
 public:
  Ends(const Work& w, const Scene& scene) : scene_(scene), near_(widened(scene, kReach)) {
    for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
      by_id_.emplace_back(w.board.elements[scene.items[i].element].id.value, i);
      if (const auto box = scene.items[i].titles) by_id_.emplace_back(w.board.elements[*box].id.value, i);
    }
    std::sort(by_id_.begin(), by_id_.end());
  }

  [[nodiscard]] std::optional<std::uint32_t> named(std::string_view id) const {
    const auto it = std::lower_bound(by_id_.begin(), by_id_.end(), std::pair{id, std::uint32_t{0}});
    if (it == by_id_.end() || it->first != id) return std::nullopt;
    return it->second;
  }

  [[nodiscard]] std::optional<std::uint32_t> at(Point p) const {
    std::optional<std::uint32_t> best;
    near_.at(p, [&](std::uint32_t i) {
      if (!best || rank(i, p) < rank(*best, p)) best = i;
    });
    return best;
  }

 private:
  [[nodiscard]] std::pair<double, std::uint32_t> rank(std::uint32_t i, Point p) const {
    return {distance_squared(scene_.items[i].box, p), i};
  }
  const Scene& scene_;
  Places near_;
  std::vector<std::pair<std::string_view, std::uint32_t>> by_id_;
};

// An arrow that joins nothing, long and drawn straight along the page: a time line.
bool is_time_line(const Placed& path) {
  if (path.points.size() < 2) return false;
  const Point& a = path.points.front();
  const Point& b = path.points.back();
  const double wide = std::abs(b.x - a.x);
  const double high = std::abs(b.y - a.y);
  return std::max(wide, high) >= kTimeLine && std::min(wide, high) <= kStraight * std::max(wide, high);
}

// False when it joins no two items.
bool add_wire(const Work& w, const Placed& path, const Ends& ends, Scene& scene) {
  const Element& e = w.board.elements[path.element];
  auto from = e.from.empty() ? std::nullopt : ends.named(e.from);
  auto to = e.to.empty() ? std::nullopt : ends.named(e.to);
  if (!from && !path.points.empty()) from = ends.at(path.points.front());
  if (!to && !path.points.empty()) to = ends.at(path.points.back());
  if (!from || !to || *from == *to) return false;
  if (e.arrow == Element::Arrow::start) std::swap(from, to);
  scene.wires.push_back({path.element, *from, *to, e.text});
  return true;
}

}  // namespace

void add_marks(const Work& w, Scene& scene) {
  if (w.marks.empty()) return;
  const Places places(widened(scene, 0));
  for (const std::uint32_t m : w.marks) {
    const Placed& mark = w.placed[m];
    const Element& e = element(w, m);
    const bool small = std::max(mark.box.width, mark.box.height) <= kVoteSize * std::max(1.0, scene.note_height);
    const bool dot = e.kind == ElementKind::stamp || (e.shape == Shape::ellipse && small);
    std::optional<std::uint32_t> on;
    if (dot) {
      places.at(mark.box.center(), [&](std::uint32_t i) {
        const bool note = scene.items[i].form != Form::bare && scene.items[i].holds == 0;
        if (note && (!on || scene.items[i].box.area() < scene.items[*on].box.area())) on = i;
      });
    }
    if (on) {
      scene.items[*on].votes += std::max<std::uint32_t>(1, e.votes);
    } else {
      scene.marks.push_back({mark.element, mark.box, e.fill, e.shape, 0});
    }
  }
}

void add_paths(const Work& w, Scene& scene) {
  const bool any = std::any_of(w.placed.begin(), w.placed.end(), [&](const Placed& p) {
    const ElementKind kind = w.board.elements[p.element].kind;
    return kind == ElementKind::connector || kind == ElementKind::line;
  });
  if (!any) return;
  const Ends ends(w, scene);
  for (std::uint32_t k = 0; k < w.placed.size(); ++k) {
    if (!w.drawn.empty() && w.drawn[k] != 0) continue;
    const Placed& path = w.placed[k];
    const Element& e = w.board.elements[path.element];
    const bool arrow = e.arrow != Element::Arrow::none || !e.from.empty() || !e.to.empty();
    if (e.kind == ElementKind::connector && arrow) {
      if (!add_wire(w, path, ends, scene) && is_time_line(path))
        scene.strokes.push_back({path.element, path.points.front(), path.points.back()});
    } else if (e.kind == ElementKind::connector || e.kind == ElementKind::line) {
      for (std::size_t i = 1; i < path.points.size(); ++i) {
        scene.strokes.push_back({path.element, path.points[i - 1], path.points[i]});
      }
    }
  }
}

}  // namespace journeylint::recognising
