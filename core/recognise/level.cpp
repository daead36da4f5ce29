#include "recognise/level.hpp"
#include "recognise/median.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace journeylint::recognising {
namespace {

constexpr double kTurnAgreement = 0.5;  // degrees: turned together means by the same angle, jitter differs by more
constexpr double kTurnShare = 0.4;      // of the elements: below it, single notes are askew, not the map
constexpr double kRaster = 960;         // snaps per note: far below what an eye can see, far above rounding
constexpr double kRasterShift = 0.137;  // keeps round coordinates away from the borders of the raster
constexpr double kPi = 3.14159265358979323846;

struct Turn {
  double sine = 0;
  double cosine = 1;
};

// Sums and products only: the same bits on every machine. Good to 1e-9 within ±45 degrees.
Turn turn_of(double degrees) {
  const double t = degrees * (kPi / 180);
  const double q = t * t;
  const double sine = t * (1 - q / 6 * (1 - q / 20 * (1 - q / 42 * (1 - q / 72 * (1 - q / 110 * (1 - q / 156))))));
  const double cosine = 1 - q / 2 * (1 - q / 12 * (1 - q / 30 * (1 - q / 56 * (1 - q / 90 * (1 - q / 132)))));
  return {sine, cosine};
}

Point turned(Point p, Point around, Turn turn) {
  const double dx = p.x - around.x;
  const double dy = p.y - around.y;
  return {around.x + dx * turn.cosine - dy * turn.sine, around.y + dx * turn.sine + dy * turn.cosine};
}

// Quarter turns leave out: the rest lies in (-45, 45].
double askew(double rotation) {
  double rest = std::fmod(rotation, 90);
  if (rest > 45) rest -= 90;
  if (rest <= -45) rest += 90;
  return rest;
}

bool on_its_side(double rotation) {
  const double r = std::fmod(rotation, 180);
  return r > 45 && r <= 135;
}

bool is_path(const Element& e) {
  return e.kind == ElementKind::connector || e.kind == ElementKind::line;
}

double turn_of_the_whole(const Board& board, const std::vector<std::uint32_t>& page) {
  std::vector<double> angles;
  for (const std::uint32_t i : page) {
    if (!is_path(board.elements[i])) angles.push_back(askew(board.elements[i].rotation));
  }
  if (angles.empty()) return 0;
  const double typical = median(angles, 0);
  const auto agree =
      std::count_if(angles.begin(), angles.end(), [&](double a) { return std::abs(a - typical) <= kTurnAgreement; });
  return static_cast<double>(agree) >= kTurnShare * static_cast<double>(angles.size()) ? typical : 0;
}

double typical_height(const Board& board, const std::vector<Placed>& placed) {
  std::vector<double> heights;
  for (const Placed& p : placed) {
    const Element& e = board.elements[p.element];
    if (!e.text.empty() && e.kind != ElementKind::frame && !is_path(e) && p.box.height > 0) {
      heights.push_back(p.box.height);
    }
  }
  return median(std::move(heights), 1);
}

double snap(double v) {
  return std::floor(v * kRaster + 0.5 + kRasterShift) / kRaster;
}

Box around(const std::vector<Point>& points) {
  Box box{points.front().x, points.front().y, 0, 0};
  for (const Point& p : points) box = united(box, Box{p.x, p.y, 0, 0});
  return box;
}

Placed place(const Element& e, std::uint32_t index, Turn back) {
  Placed out;
  out.element = index;
  const Point middle = e.box.center();
  const Point center = turned(middle, {0, 0}, back);
  const bool side = on_its_side(e.rotation);
  const double width = side ? e.box.height : e.box.width;
  const double height = side ? e.box.width : e.box.height;
  out.turned = side ? Placed::Turned::yes : Placed::Turned::no;
  out.box = {center.x - width * 0.5, center.y - height * 0.5, width, height};
  out.font = e.font_size;
  const Turn own = turn_of(askew(e.rotation));
  for (const Point& p : e.points) out.points.push_back(turned(turned(p, middle, own), {0, 0}, back));
  if (is_path(e) && !out.points.empty()) out.box = around(out.points);
  return out;
}

// Small keys are moved instead of elements; equal places are rare, and settled by what stands there.
std::vector<Placed> sorted(const Board& board, std::vector<Placed> placed) {
  struct Key {
    double y, x;
    std::uint32_t index;  // into `placed`
  };
  std::vector<Key> keys;
  keys.reserve(placed.size());
  for (const Placed& p : placed) keys.push_back({p.box.y, p.box.x, static_cast<std::uint32_t>(keys.size())});
  std::sort(keys.begin(), keys.end(), [&](const Key& ka, const Key& kb) {
    if (ka.y != kb.y) return ka.y < kb.y;
    if (ka.x != kb.x) return ka.x < kb.x;
    const Placed& a = placed[ka.index];
    const Placed& b = placed[kb.index];
    const Element& ea = board.elements[a.element];
    const Element& eb = board.elements[b.element];
    return std::tie(a.box.height, a.box.width, ea.kind, ea.text, ea.fill, ea.id, a.element) <
           std::tie(b.box.height, b.box.width, eb.kind, eb.text, eb.fill, eb.id, b.element);
  });
  std::vector<Placed> out;
  out.reserve(placed.size());
  for (const Key& key : keys) out.push_back(std::move(placed[key.index]));
  return out;
}

}  // namespace

std::vector<Placed> level(const Board& board, const std::vector<std::uint32_t>& page) {
  const Turn back = turn_of(-turn_of_the_whole(board, page));
  std::vector<Placed> placed;
  placed.reserve(page.size());
  for (const std::uint32_t i : page) placed.push_back(place(board.elements[i], i, back));
  if (placed.empty()) return placed;

  const double unit = typical_height(board, placed);
  Point origin = {placed.front().box.x, placed.front().box.y};
  for (const Placed& p : placed) {
    origin.x = std::min(origin.x, p.box.x);
    origin.y = std::min(origin.y, p.box.y);
  }
  for (Placed& p : placed) {
    const double right = snap((p.box.right() - origin.x) / unit);
    const double bottom = snap((p.box.bottom() - origin.y) / unit);
    p.box.x = snap((p.box.x - origin.x) / unit);
    p.box.y = snap((p.box.y - origin.y) / unit);
    p.box.width = right - p.box.x;
    p.box.height = bottom - p.box.y;
    p.font = snap(p.font / unit);
    for (Point& q : p.points) q = {snap((q.x - origin.x) / unit), snap((q.y - origin.y) / unit)};
  }
  return sorted(board, std::move(placed));
}

}  // namespace journeylint::recognising
