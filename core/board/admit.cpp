#include "board/admit.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/text_tools.hpp"

namespace journeylint {
namespace {

/// Beyond this a board unit is smaller than what a double can tell apart in sums of areas.
constexpr double kFarthest = 1e9;

enum class Mended : bool { no, yes };

Mended mend(double& value) {
  if (std::isfinite(value) && value >= -kFarthest && value <= kFarthest) return Mended::no;
  value = 0;
  return Mended::yes;
}

/// A box drawn from right to left, or upwards, is the same box.
void turn_round(double& start, double& size) {
  if (size >= 0) return;
  start += size;
  size = -size;
}

/// Turns by whole circles; far-out angles have lost their fraction anyway.
void normalise_rotation(double& degrees) {
  degrees -= 360.0 * std::floor(degrees / 360.0);
  if (!(degrees >= 0 && degrees < 360)) degrees = 0;
}

Mended mend_geometry(Element& element) {
  Box& box = element.box;
  bool bad = false;
  for (double* value : {&box.x, &box.y, &box.width, &box.height, &element.rotation, &element.font_size}) {
    bad = mend(*value) == Mended::yes || bad;
  }
  turn_round(box.x, box.width);
  turn_round(box.y, box.height);
  normalise_rotation(element.rotation);
  element.font_size = std::max(0.0, element.font_size);
  return bad ? Mended::yes : Mended::no;
}

Mended mend_points(Element& element) {
  const auto bad = [](Point p) { return mend(p.x) == Mended::yes || mend(p.y) == Mended::yes; };
  const auto first_bad = std::remove_if(element.points.begin(), element.points.end(), bad);
  if (first_bad == element.points.end()) return Mended::no;
  element.points.erase(first_bad, element.points.end());
  return Mended::yes;
}

void repair(std::string& text) {
  if (!is_sound_utf8(text)) text = repaired_utf8(text);
}

void repair_texts(Element& element) {
  for (std::string* text : {&element.id.value, &element.page, &element.text, &element.parent, &element.from,
                            &element.to, &element.url, &element.lint}) {
    if (!text->empty()) repair(*text);
  }
  for (std::string& group : element.groups) repair(group);
  for (std::string& tag : element.tags) repair(tag);
}

void report_duplicates(Board& board) {
  std::unordered_set<std::string_view> seen;
  seen.reserve(board.elements.size());
  std::vector<std::string_view> twice;
  for (const Element& element : board.elements) {
    const std::string_view id = element.id.value;
    if (!seen.insert(id).second && !id.empty()) twice.push_back(id);
  }
  std::sort(twice.begin(), twice.end());
  twice.erase(std::unique(twice.begin(), twice.end()), twice.end());
  for (const std::string_view id : twice) board.ignored.push_back({ElementId{std::string(id)}, "duplicate-id"});
}

}  // namespace

void admit(Board& board) {
  for (Element& element : board.elements) {
    repair_texts(element);
    const auto report = [&](const char* code) { board.ignored.push_back({element.id, code}); };
    if (element.id.value.empty()) board.ignored.push_back({std::nullopt, "missing-id"});
    if (mend_geometry(element) == Mended::yes) report("bad-geometry");
    if (mend_points(element) == Mended::yes) report("bad-points");
  }
  report_duplicates(board);
  sort_ignored(board.ignored);
}

void sort_ignored(std::vector<Ignored>& ignored) {
  std::sort(ignored.begin(), ignored.end(), [](const Ignored& a, const Ignored& b) {
    const std::string_view left = a.element ? std::string_view(a.element->value) : std::string_view();
    const std::string_view right = b.element ? std::string_view(b.element->value) : std::string_view();
    if (left != right) return left < right;
    return a.code < b.code;
  });
}

}  // namespace journeylint
