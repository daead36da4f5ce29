#include "recognise/young.hpp"

#include <algorithm>
#include <cmath>

#include "recognise/head_rows.hpp"

namespace journeylint::recognising {
namespace {

constexpr std::size_t kNotesPerLane = 2;  // fewer, all over the map: it has hardly begun
constexpr std::size_t kMostAlone = 16;    // items, headings among them, on a page without labels of lanes
constexpr double kSameEdge = 0.3;         // notes: a row that begins where labels do
constexpr double kEven = 0.25;            // of the distance between two headings: the others differ less
constexpr double kNamed = 0.6;            // of the headings: without labels so many must name a part of a journey
constexpr std::size_t kFewestAlone = 3;

// What a row is worth: the sum decides between rows, and must reach what headings are asked for (see find.cpp).
constexpr double kMade = 3.5;   // they look alike and stand in a row above the labels
constexpr double kAlone = 5;    // …and say so themselves, where there are no labels
constexpr double kWords = 1.2;  // they say phase words, or carry numbers
constexpr double kCards = 3;    // they name header cards
constexpr double kPitch = 0.8;  // they stand at even distances
constexpr double kFrames = 0.7;
constexpr double kBeginCost = 0.4;  // the row begins left of where labels end
constexpr double kFarCost = 0.15;   // a note's height farther above the first label
constexpr double kMostFar = 0.9;

bool even(const Page& page, const View& view, const Line& row) {
  if (row.size() < 3) return false;
  std::vector<double> gaps;
  for (std::size_t k = 1; k < row.size(); ++k) {
    gaps.push_back(head_box(page, view, row[k]).center().x - head_box(page, view, row[k - 1]).center().x);
  }
  const auto [least, most] = std::minmax_element(gaps.begin(), gaps.end());
  return *least > 0 && *most - *least <= kEven * *most;
}

}  // namespace

bool is_young(const Page& page, const View& view, const Rated& labels) {
  const bool alone = labels.line.empty();
  const double top = alone ? -1e18 : view.ink[labels.line.front()].center().y;
  const double bottom = alone ? 1e18 : view.ink[labels.line.back()].bottom() + view.note_height;
  double left = alone ? -1e18 : 1e18;
  for (const std::uint32_t i : labels.line) left = std::min(left, view.ink[i].left());
  const std::size_t most = alone ? kMostAlone : kNotesPerLane * labels.line.size() + labels.line.size();
  std::size_t found = 0;  // the labels among them
  for (std::uint32_t i = 0; i < view.box.size() && found < most; ++i) {
    const Item& item = page.scene.items[i];
    if (page.roles[i] != Role::open || item.holds > 0 || item.form == Form::frame) continue;
    const Point c = view.ink[i].center();
    found += c.y >= top && c.y <= bottom && c.x >= left && labels.x.contains(c.x) ? 1U : 0U;
  }
  return found < most;
}

double young_worth(const Page& page, const View& view, const Rated& labels, const Line& row) {
  const auto [phases, lanes] = named_in(page, row);
  const auto size = static_cast<double>(row.size());
  if (lanes * 2 > size) return 0;
  const double named = phases / size;
  double worth = kWords * named - kCards * share_of_cards(page, row) + (even(page, view, row) ? kPitch : 0);
  const Item& front = page.scene.items[row.front()];
  if (front.form == Form::frame || front.holds > 0) worth += kFrames;
  if (labels.line.empty()) return row.size() < kFewestAlone || named < kNamed ? 0 : kAlone + worth;
  const Box& first = view.ink[labels.line.front()];
  double bottom = -1e18;
  for (const std::uint32_t i : row) bottom = std::max(bottom, head_box(page, view, i).bottom());
  if (bottom > first.center().y && named < kNamed) return 0;  // the first lane's own notes
  double end = -1e18;
  for (const std::uint32_t i : labels.line) end = std::max(end, view.ink[i].right());
  if (head_box(page, view, row.front()).left() < end - kSameEdge) worth -= kBeginCost;
  return kMade + worth - std::min(kMostFar, kFarCost * std::max(0.0, first.top() - bottom) / view.note_height);
}

}  // namespace journeylint::recognising
