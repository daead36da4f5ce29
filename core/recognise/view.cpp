#include "recognise/view.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace journeylint::recognising {
namespace {

constexpr double kSlope = 0.05;           // rise per length: a rule drawn by hand is never quite level
constexpr double kShortRule = 1.5;        // notes: shorter strokes are parts of drawings
constexpr std::size_t kFewestAcross = 2;  // pieces of a curve that cross its axis
constexpr std::size_t kMostAcross = 64;   // slanting strokes: more are a drawing
constexpr double kSameRule = 0.06;        // notes: edges this near are one rule

Box swapped(const Box& b) {
  return {b.y, b.x, b.height, b.width};
}

void sort_and_merge(std::vector<View::Rule>& rules) {
  std::sort(rules.begin(), rules.end(), [](const View::Rule& a, const View::Rule& b) {
    return std::tie(a.at, a.span.from, a.span.to) < std::tie(b.at, b.span.from, b.span.to);
  });
  std::vector<View::Rule> merged;
  for (const View::Rule& rule : rules) {
    // Pieces of one line, and the edges of cells side by side, make one rule.
    if (!merged.empty() && rule.at - merged.back().at <= kSameRule) {
      merged.back().span.from = std::min(merged.back().span.from, rule.span.from);
      merged.back().span.to = std::max(merged.back().span.to, rule.span.to);
    } else {
      merged.push_back(rule);
    }
  }
  rules = std::move(merged);
}

bool crosses(const Stroke& s, const View::Rule& rule) {
  const double x = (s.from.x + s.to.x) * 0.5;
  return std::min(s.from.y, s.to.y) < rule.at && std::max(s.from.y, s.to.y) > rule.at && rule.span.contains(x);
}

// A line that a curve goes up and down through is the curve's axis, and parts nothing.
void drop_axes(const std::vector<Stroke>& slanting, std::vector<View::Rule>& rules) {
  if (slanting.size() < kFewestAcross || slanting.size() > kMostAcross) return;
  rules.erase(std::remove_if(rules.begin(), rules.end(),
                             [&](const View::Rule& rule) {
                               const auto across = std::count_if(slanting.begin(), slanting.end(),
                                                                 [&](const Stroke& s) { return crosses(s, rule); });
                               return static_cast<std::size_t>(across) >= kFewestAcross;
                             }),
              rules.end());
}

void add_box_edges(View& view, const Box& b) {
  if (b.width > kShortRule) {
    view.level_rules.push_back({b.top(), {b.left(), b.right()}});
    view.level_rules.push_back({b.bottom(), {b.left(), b.right()}});
  }
  if (b.height > kShortRule) {
    view.upright_rules.push_back({b.left(), {b.top(), b.bottom()}});
    view.upright_rules.push_back({b.right(), {b.top(), b.bottom()}});
  }
}

}  // namespace

View view_of(const Scene& scene, Orientation orientation) {
  const bool swap = orientation == Orientation::lanes_in_columns;
  const auto seen = [swap](const Box& b) { return swap ? swapped(b) : b; };
  View view;
  view.orientation = orientation;
  view.note_width = swap ? scene.note_height : scene.note_width;
  view.note_height = swap ? scene.note_width : scene.note_height;
  for (const Item& item : scene.items) {
    view.box.push_back(seen(item.box));
    view.ink.push_back(seen(item.ink));
    if (item.holds > 0 || item.form == Form::frame || item.form == Form::cell) add_box_edges(view, view.box.back());
  }
  for (const Panel& panel : scene.panels) {
    view.panel.push_back(seen(panel.box));
    add_box_edges(view, view.panel.back());
  }
  std::vector<View::Rule> drawn;
  std::vector<Stroke> slanting;
  for (const Stroke& s : scene.strokes) {
    const Point a = swap ? Point{s.from.y, s.from.x} : s.from;
    const Point b = swap ? Point{s.to.y, s.to.x} : s.to;
    const double dx = std::abs(a.x - b.x);
    const double dy = std::abs(a.y - b.y);
    if (dx > kShortRule && dy <= kSlope * dx) {
      drawn.push_back({(a.y + b.y) * 0.5, {std::min(a.x, b.x), std::max(a.x, b.x)}});
    } else if (dy > kShortRule && dx <= kSlope * dy) {
      view.upright_rules.push_back({(a.x + b.x) * 0.5, {std::min(a.y, b.y), std::max(a.y, b.y)}});
    } else {
      slanting.push_back({s.element, a, b});
    }
  }
  drop_axes(slanting, drawn);
  view.level_rules.insert(view.level_rules.end(), drawn.begin(), drawn.end());
  sort_and_merge(view.level_rules);
  sort_and_merge(view.upright_rules);
  return view;
}

std::vector<double> rules_within(const std::vector<View::Rule>& rules, Range span, double share) {
  std::vector<double> out;
  for (const View::Rule& rule : rules) {
    const double common = overlap(rule.span.from, rule.span.to, span.from, span.to);
    if (common >= share * span.length()) out.push_back(rule.at);
  }
  return out;
}

}  // namespace journeylint::recognising
