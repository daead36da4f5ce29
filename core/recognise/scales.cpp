#include "recognise/scales.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <tuple>

#include "text/labels.hpp"

namespace journeylint::recognising {
namespace {

constexpr std::size_t kLongest = 4;     // bytes: "+2", or "-2" with a long minus
constexpr std::size_t kFewest = 3;      // marks make a scale
constexpr std::size_t kMostMarks = 64;  // more numbers than this are notes
constexpr double kSameColumn = 0.3;     // notes: middles of one column differ less
constexpr double kEven = 0.25;          // of the distance between two marks: the others differ less

struct Mark {
  std::uint32_t item = 0;
  Point at;
  double value = 0;
};

// How far a scale goes that begins at the top of `column`: one step from mark to mark, at even distances.
std::size_t run_of(std::span<const Mark> column) {
  if (column.size() < kFewest) return 1;
  const double step = column[1].value - column[0].value;
  const double pitch = column[1].at.y - column[0].at.y;
  if (std::abs(step) != 1 || pitch <= 0) return 1;
  std::size_t k = 1;
  for (; k < column.size(); ++k) {
    if (column[k].value - column[k - 1].value != step) break;
    if (std::abs(column[k].at.y - column[k - 1].at.y - pitch) > kEven * pitch) break;
  }
  return k;
}

// Several scales may stand under each other.
void take_scales(std::span<const Mark> column, std::vector<Role>& roles) {
  while (column.size() >= kFewest) {
    const std::size_t run = run_of(column);
    for (std::size_t k = 0; k < run && run >= kFewest; ++k) roles[column[k].item] = Role::scale;
    column = column.subspan(run >= kFewest ? run : 1);
  }
}

}  // namespace

std::optional<double> mark_of(const Item& item) {
  if (item.form != Form::bare || item.text.empty() || item.text.size() > kLongest) return std::nullopt;
  const std::optional<text::LabelMatch> scale = text::scale_mark(item.text);
  if (!scale) return std::nullopt;
  if (scale->mark != text::ScaleMark::signed_number && scale->mark != text::ScaleMark::number) return std::nullopt;
  return scale->mark_value;
}

void find_scales(const Scene& scene, std::vector<Role>& roles) {
  std::vector<Mark> marks;
  for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
    if (roles[i] != Role::open) continue;
    if (const auto value = mark_of(scene.items[i])) marks.push_back({i, scene.items[i].ink.center(), *value});
  }
  if (marks.size() < kFewest || marks.size() > kMostMarks) return;
  std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
    return std::tuple{a.at.x, a.at.y, a.item} < std::tuple{b.at.x, b.at.y, b.item};
  });
  for (std::size_t begin = 0; begin < marks.size();) {
    std::size_t end = begin + 1;
    while (end < marks.size() && marks[end].at.x - marks[begin].at.x <= kSameColumn) ++end;
    std::vector<Mark> column(marks.begin() + static_cast<std::ptrdiff_t>(begin),
                             marks.begin() + static_cast<std::ptrdiff_t>(end));
    std::sort(column.begin(), column.end(), [](const Mark& a, const Mark& b) {
      return std::tuple{a.at.y, a.item} < std::tuple{b.at.y, b.item};
    });
    take_scales(column, roles);
    begin = end;
  }
}

}  // namespace journeylint::recognising
