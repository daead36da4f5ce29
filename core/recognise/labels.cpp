#include <algorithm>
#include <set>
#include <tuple>

#include "recognise/grid.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kSameColumn = 0.5;  // of the narrower one: labels share this much of their width, or…
constexpr double kSameEdge = 0.3;    // notes: …begin at the same place
constexpr double kSameFont = 0.15;   // of the larger: fonts of one line of headings differ less
constexpr std::size_t kFewest = 2;   // labels make a line

struct Column {
  Line items;
  Range span;
};

bool is_label(const Page& page, std::uint32_t i) {
  const Words& w = page.words[i];
  return page.roles[i] == Role::open && w.lane && w.whole(page.scene.items[i].text);
}

bool same_column(const Box& a, const Range& span) {
  const double common = overlap(a.left(), a.right(), span.from, span.to);
  if (common >= kSameColumn * std::min(a.width, span.length())) return true;
  return std::abs(a.left() - span.from) <= kSameEdge;
}

std::vector<Column> columns_of(const View& view, const Line& candidates) {
  Line order = candidates;
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple{view.ink[a].left(), view.ink[a].top(), a} < std::tuple{view.ink[b].left(), view.ink[b].top(), b};
  });
  std::vector<Column> columns;
  for (const std::uint32_t i : order) {
    auto home = std::find_if(columns.rbegin(), columns.rend(),
                             [&](const Column& c) { return same_column(view.ink[i], c.span); });
    if (home == columns.rend()) {
      columns.push_back({{i}, {view.ink[i].left(), view.ink[i].right()}});
    } else {
      home->items.push_back(i);
      home->span.to = std::max(home->span.to, view.ink[i].right());
    }
  }
  return columns;
}

// Distinct lanes in distinct places: a row of channels or the copies of one label are no line of labels.
double worth(const Page& page, const View& view, Line& line) {
  std::sort(line.begin(), line.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple{view.ink[a].center().y, a} < std::tuple{view.ink[b].center().y, b};
  });
  double sum = 0;
  std::set<NoteType> types;
  for (const std::uint32_t i : line) {
    const Words& w = page.words[i];
    sum += types.insert(*w.lane).second ? w.lane_sure : 0.3 * w.lane_sure;
  }
  return types.size() >= kFewest ? sum : 0;
}

// A label of the workshop's own making stands in the same column as the known ones and looks like them.
void add_unknown(const Page& page, const View& view, Line& line) {
  if (line.size() < 3) return;
  Range span{1e18, -1e18};
  Range reach{1e18, -1e18};
  double font = 0;
  for (const std::uint32_t i : line) {
    span = {std::min(span.from, view.ink[i].left()), std::max(span.to, view.ink[i].right())};
    reach = {std::min(reach.from, view.ink[i].top()), std::max(reach.to, view.ink[i].bottom())};
    font += page.scene.items[i].font / static_cast<double>(line.size());
  }
  const Item& model = page.scene.items[line.front()];
  const double pitch = reach.length() / static_cast<double>(line.size() - 1);
  Line found;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    const Item& item = page.scene.items[i];
    if (is_label(page, i) || page.roles[i] != Role::open || item.form != model.form) continue;
    const Box& ink = view.ink[i];
    if (ink.top() < reach.from - 1.3 * pitch || ink.bottom() > reach.to + 1.3 * pitch) continue;
    if (std::abs(item.font - font) > kSameFont * std::max(item.font, font)) continue;
    const bool same_fill = item.form == Form::bare || item.fill == model.fill;
    const bool inside = ink.left() >= span.from - kSameEdge && ink.right() <= span.to + kSameEdge;
    const bool edge = std::abs(ink.left() - view.ink[line.front()].left()) <= kSameEdge;
    const double middle = (ink.left() + ink.right()) * 0.5;
    const bool centred = std::abs(middle - view.ink[line.front()].center().x) <= kSameEdge;
    if (same_fill && inside && (edge || centred)) found.push_back(i);
  }
  if (found.size() > line.size()) return;  // more strangers than labels: a column of notes
  line.insert(line.end(), found.begin(), found.end());
  std::sort(line.begin(), line.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple{view.ink[a].center().y, a} < std::tuple{view.ink[b].center().y, b};
  });
}

}  // namespace

std::vector<Rated> label_lines(const Page& page, const View& view) {
  Line candidates;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    if (is_label(page, i)) candidates.push_back(i);
  }
  std::vector<Rated> lines;
  for (Column& column : columns_of(view, candidates)) {
    const double sum = worth(page, view, column.items);
    if (sum > 0) lines.push_back({std::move(column.items), sum});
  }
  std::sort(lines.begin(), lines.end(),
            [](const Rated& a, const Rated& b) { return std::tie(b.worth, a.line) < std::tie(a.worth, b.line); });
  for (Rated& line : lines) add_unknown(page, view, line.line);
  return lines;
}

}  // namespace journeylint::recognising
