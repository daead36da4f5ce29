#include "recognise/row_starts.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "recognise/actors.hpp"
#include "recognise/label_columns.hpp"

namespace journeylint::recognising {
namespace {

constexpr std::size_t kLongest = 60;    // bytes
constexpr std::size_t kMostTried = 64;  // items from the left: labels are among them
constexpr std::size_t kColumns = 8;     // from the left: cards and titles may stand there as well
constexpr double kSameEdge = 0.3;       // notes: labels of one column begin, or have their middle, at the same place
constexpr double kSameFont = 0.15;      // of the larger
constexpr double kSameLook = 0.1;       // of the larger font
constexpr double kNotes = 0.5;          // of the page: what is made as most of it is, is notes
constexpr double kHardlyAny = 0.2;      // of the page: what is made as so little is, is made so for a reason
constexpr std::size_t kFewBefore = 3;   // one in so many labels may have a stray before it
constexpr std::size_t kFewClear = 2;    // …and one in so many a card
constexpr double kClear = 1;            // notes: so far from the labels a card may stand before them
constexpr double kOverRow = 0.75;       // notes: the middle of a note is no farther above its label…
constexpr double kUnderLabel = 0.6;     // notes: …and none begins farther below it: it may stand above them
constexpr double kNextRow = 1.3;        // of the distance between labels: so far from them the next may stand
constexpr std::size_t kFewest = 2;
constexpr std::size_t kFewestUnnamed = 3;  // labels that no list knows

bool may_label(const Page& page, std::uint32_t i) {
  const Item& item = page.scene.items[i];
  const bool card =
      page.roles[i] == Role::card && page.words[i].header == HeaderRole::persona && page.words[i].whole(item.text);
  if ((page.roles[i] != Role::open && !card) || item.form == Form::frame || item.holds > 0) return false;
  return item.text.size() <= kLongest && !page.corrections[i].any();
}

struct Column {
  Line items;
  Box first;
};

bool in_column(const Page& page, const View& view, const Column& column, std::uint32_t i) {
  const Item& model = page.scene.items[column.items.front()];
  const Item& item = page.scene.items[i];
  if (item.form != model.form || item.turned != model.turned) return false;
  if (std::abs(item.font - model.font) > kSameFont * std::max(item.font, model.font)) return false;
  if (item.form != Form::bare && std::abs(view.box[i].width - view.box[column.items.front()].width) > kSameEdge)
    return false;
  const bool edge = std::abs(view.ink[i].left() - column.first.left()) <= kSameEdge;
  const bool box = std::abs(view.box[i].left() - view.box[column.items.front()].left()) <= kSameEdge;
  const bool middle = std::abs(view.ink[i].center().x - column.first.center().x) <= kSameEdge;
  return edge || box || middle;
}

std::vector<Column> leftmost_columns(const Page& page, const View& view) {
  Line order;
  for (std::uint32_t i = 0; i < view.ink.size(); ++i) {
    if (may_label(page, i)) order.push_back(i);
  }
  const auto before = [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple{view.box[a].left(), view.box[a].top(), a} < std::tuple{view.box[b].left(), view.box[b].top(), b};
  };
  const std::size_t some = std::min(order.size(), kMostTried);
  std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(some), order.end(), before);
  order.resize(some);
  std::vector<Column> columns;
  for (const std::uint32_t i : order) {
    const auto home =
        std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return in_column(page, view, c, i); });
    if (home != columns.end()) {
      home->items.push_back(i);
    } else if (columns.size() < kColumns) {
      columns.push_back({{i}, view.ink[i]});
    }
  }
  return columns;
}

// How much of what else stands on the page is made as these are, 0..1. One colour of their own, or none, sets labels
// apart.
double alike_share(const Page& page, const View& view, const Line& line) {
  const Item& label = page.scene.items[line.front()];
  const bool one_colour =
      std::all_of(line.begin(), line.end(), [&](std::uint32_t i) { return page.scene.items[i].fill == label.fill; });
  std::size_t same = 0;
  std::size_t other = 0;
  for (std::uint32_t i = 0; i < view.box.size(); ++i) {
    const Item& item = page.scene.items[i];
    if (page.roles[i] != Role::open || item.holds > 0 || item.form == Form::frame) continue;
    if (std::find(line.begin(), line.end(), i) != line.end()) continue;
    const bool font = std::abs(item.font - label.font) <= kSameLook * std::max(item.font, label.font);
    const bool size =
        item.form == Form::bare || (std::abs(view.box[i].width - view.box[line.front()].width) <= kSameEdge &&
                                    std::abs(view.box[i].height - view.box[line.front()].height) <= kSameEdge);
    const bool colour = !one_colour || item.fill == label.fill;
    (item.form == label.form && font && size && colour ? same : other) += 1;
  }
  return static_cast<double>(same) / static_cast<double>(std::max<std::size_t>(1, same + other));
}

// What stands left of labels, at their heights.
struct Before {
  std::size_t near = 0;
  std::size_t clear = 0;  ///< of them: a card, a title over the columns
};

Before before(const Page& page, const View& view, const Line& line) {
  const double left = view.box[line.front()].left();
  const double top = view.box[line.front()].top();
  const double bottom = view.box[line.back()].bottom();
  Before found;
  for (std::uint32_t i = 0; i < view.box.size(); ++i) {
    const Item& item = page.scene.items[i];
    if (page.roles[i] != Role::open || item.holds > 0) continue;
    const Point c = view.box[i].center();
    if (c.y <= top || c.y >= bottom || c.x >= left) continue;
    const bool near = item.form != Form::bare && view.box[i].right() > left - kClear;  // texts reach far
    (near ? found.near : found.clear) += 1;
  }
  return found;
}

// Keeps the labels that begin a row: something stands right of them, at their height. One between others may be empty.
void keep_rows(const Page& page, const View& view, Line& line) {
  std::vector<char> served(line.size(), 0);
  for (std::uint32_t i = 0; i < view.box.size(); ++i) {
    if (page.roles[i] != Role::open || page.scene.items[i].holds > 0) continue;
    const double y = view.box[i].center().y;
    for (std::size_t k = 0; k < line.size(); ++k) {
      const Box& label = view.box[line[k]];
      const bool level = y > label.top() - kOverRow && view.box[i].top() < label.bottom() + kUnderLabel;
      if (level && view.box[i].left() > label.right() - kSameEdge) served[k] = 1;
    }
  }
  const auto first = std::find(served.begin(), served.end(), 1) - served.begin();
  const auto past = served.rend() - std::find(served.rbegin(), served.rend(), 1);
  const auto count = static_cast<std::size_t>(std::count(served.begin(), served.end(), 1));
  if (count < kFewest || static_cast<std::size_t>(past - first) > count + 1) {
    line.clear();
    return;
  }
  line = Line(line.begin() + first, line.begin() + past);
}

// From the first that names somebody to the last, and one more at either end that is no farther from them than they are
// from each other.
Line actors_in(const Page& page, const View& view, const Line& line) {
  const auto acts = [&](std::uint32_t i) { return actor_of(page.scene.items[i].text).has_value(); };
  auto first = std::find_if(line.begin(), line.end(), acts);
  auto past = std::find_if(line.rbegin(), line.rend(), acts).base();
  if (past - first < static_cast<std::ptrdiff_t>(kFewest)) return {};
  const auto top = [&](auto at) { return view.box[*at].top(); };
  const double reach = kNextRow * (top(past - 1) - top(first)) / static_cast<double>(past - first - 1);
  if (first != line.begin() && top(first) - top(first - 1) <= reach) --first;
  if (past != line.end() && top(past) - top(past - 1) <= reach) ++past;
  return {first, past};
}

// Whoever acts may stand over their rows instead of before them: between one name and the next there are notes.
Line over_rows(const Page& page, const View& view, const Line& column) {
  Line line = actors_in(page, view, column);
  if (line.size() < kFewest || !names_actors(page, line)) return {};
  const double pitch =
      (view.box[line.back()].top() - view.box[line.front()].top()) / static_cast<double>(line.size() - 1);
  std::size_t served = 0;
  for (std::size_t k = 0; k < line.size(); ++k) {
    const Box& label = view.box[line[k]];
    const double end = k + 1 < line.size() ? view.box[line[k + 1]].top() : label.top() + pitch;
    for (std::uint32_t i = 0; i < view.box.size(); ++i) {
      if (page.roles[i] != Role::open || page.scene.items[i].holds > 0) continue;
      const Box& own = view.box[i];
      if (own.top() < label.bottom() - kSameEdge || own.center().y > end || own.left() < label.left() - kSameEdge)
        continue;
      ++served;
      break;
    }
  }
  return served == line.size() ? line : Line{};
}

}  // namespace

std::vector<RowStarts> row_starts(const Page& page, const View& view) {
  std::vector<RowStarts> found;
  for (Column& column : leftmost_columns(page, view)) {
    if (column.items.size() < kFewest) continue;
    sort_down(view, column.items);
    const double alike = alike_share(page, view, column.items);
    const Before others = before(page, view, column.items);
    const std::size_t size = column.items.size();
    if (alike > kNotes || others.near * kFewBefore > size) continue;
    const bool first = others.clear * kFewClear <= size + 1;
    const Line over = over_rows(page, view, column.items);
    keep_rows(page, view, column.items);
    if (column.items.empty() && !over.empty()) found.push_back({over, alike <= kHardlyAny && first});
    if (!column.items.empty()) found.push_back({std::move(column.items), alike <= kHardlyAny && first});
  }
  return found;
}

void name_rows(const Page& page, const View& view, Grid& grid) {
  for (const RowStarts& rows : row_starts(page, view)) {
    if (!rows.apart || rows.items.size() < kFewestUnnamed || rows.items.size() != grid.lanes.size()) continue;
    bool fit = true;
    for (std::size_t l = 0; l < grid.lanes.size() && fit; ++l) {
      fit = grid.lanes[l].contains(view.ink[rows.items[l]].center().y);
    }
    if (!fit) continue;
    grid.labels = rows.items;
    const auto is_label = [&](const Grid::Cell& cell) {
      return std::count(rows.items.begin(), rows.items.end(), cell.item) > 0;
    };
    grid.cells.erase(std::remove_if(grid.cells.begin(), grid.cells.end(), is_label), grid.cells.end());
    return;
  }
}

}  // namespace journeylint::recognising
