#include "recognise/faces.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "recognise/places.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kRound = 0.7;        // the shorter side of a head, of the longer one
constexpr double kEye = 0.3;          // of the head's width, at most
constexpr double kEyesAbove = 0.55;   // of the head's height: eyes stand above, …
constexpr double kMouthBelow = 0.45;  // …the mouth below
constexpr double kWideMouth = 0.2;    // of the head's width, at least
constexpr double kBend = 0.08;        // of the mouth's width: less is a straight mouth

constexpr std::string_view kGlad = "\xF0\x9F\x99\x82";
constexpr std::string_view kStraight = "\xF0\x9F\x98\x90";
constexpr std::string_view kSad = "\xF0\x9F\x99\x81";

struct Head {
  std::uint32_t placed = 0;
  std::vector<std::uint32_t> parts;  // into placed
  std::size_t eyes = 0;
  std::optional<double> bend;  // of the mouth: below 0 its corners hang
};

bool is_head(const Work& w, std::uint32_t placed) {
  const Element& e = element(w, placed);
  const Box& b = w.placed[placed].box;
  const bool round = std::min(b.width, b.height) >= kRound * std::max(b.width, b.height);
  return e.kind == ElementKind::shape && e.shape == Shape::ellipse && e.text.empty() && round && b.width > 0;
}

bool is_path(const Element& e) {
  return e.kind == ElementKind::line || (e.kind == ElementKind::connector && e.from.empty() && e.to.empty());
}

// How far the middle hangs below the ends.
double bend_of(const std::vector<Point>& points) {
  const std::size_t ends = std::max<std::size_t>(1, points.size() / 3);
  if (points.size() <= 2 * ends) return 0;
  double middle = 0;
  for (std::size_t k = ends; k + ends < points.size(); ++k) middle += points[k].y;
  return middle / static_cast<double>(points.size() - 2 * ends) - (points.front().y + points.back().y) * 0.5;
}

void add_part(const Work& w, std::uint32_t part, Head& head) {
  const Box& face = w.placed[head.placed].box;
  const Placed& p = w.placed[part];
  if (!face.contains(p.box)) return;
  const Element& e = w.board.elements[p.element];
  const double middle = (p.box.center().y - face.top()) / face.height;
  if (is_path(e)) {
    if (middle < kMouthBelow || p.box.width < kWideMouth * face.width || p.points.size() < 2) return;
    const double bend = bend_of(p.points);
    head.bend = std::abs(bend) <= kBend * p.box.width ? 0 : bend;
  } else {
    if (middle > kEyesAbove || std::max(p.box.width, p.box.height) > kEye * face.width) return;
    ++head.eyes;
  }
  head.parts.push_back(part);
}

void take_out(const std::vector<char>& drawn, std::vector<std::uint32_t>& list) {
  list.erase(std::remove_if(list.begin(), list.end(), [&](std::uint32_t i) { return drawn[i] != 0; }), list.end());
}

}  // namespace

std::vector<Face> take_faces(Work& w) {
  std::vector<Head> heads;
  for (const auto* list : {&w.boxes, &w.marks}) {
    for (const std::uint32_t i : *list) {
      if (is_head(w, i)) heads.push_back({i, {}, 0, std::nullopt});
    }
  }
  if (heads.empty()) return {};
  std::sort(heads.begin(), heads.end(), [](const Head& a, const Head& b) { return a.placed < b.placed; });
  std::vector<Box> boxes;
  boxes.reserve(heads.size());
  for (const Head& head : heads) boxes.push_back(w.placed[head.placed].box);
  const Places places(boxes);
  for (std::uint32_t i = 0; i < w.placed.size(); ++i) {
    const Element& e = element(w, i);
    const bool small = e.kind == ElementKind::shape && e.text.empty();
    if (!small && !is_path(e)) continue;
    places.at(w.placed[i].box.center(), [&](std::uint32_t h) {
      if (heads[h].placed != i) add_part(w, i, heads[h]);
    });
  }
  std::vector<Face> faces;
  w.drawn.assign(w.placed.size(), 0);
  for (const Head& head : heads) {
    if (head.eyes != 2 || !head.bend || w.drawn[head.placed] != 0) continue;
    w.drawn[head.placed] = 1;
    for (const std::uint32_t part : head.parts) w.drawn[part] = 1;
    faces.push_back({head.placed, *head.bend > 0 ? kGlad : *head.bend < 0 ? kSad : kStraight});
  }
  if (faces.empty()) {
    w.drawn.clear();
    return faces;
  }
  take_out(w.drawn, w.boxes);
  take_out(w.drawn, w.marks);
  w.shapes.clear();
  for (const std::uint32_t i : w.boxes) w.shapes.push_back(w.placed[i].box);
  return faces;
}

}  // namespace journeylint::recognising
