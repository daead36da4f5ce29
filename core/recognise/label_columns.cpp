#include "recognise/label_columns.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace journeylint::recognising {
namespace {

constexpr double kSameColumn = 0.5;      // of the narrower one: labels share this much of their width, or…
constexpr double kSameEdge = 0.3;        // notes: …begin at the same place
constexpr double kNoteSized = 0.8;       // of the typical note: as large
constexpr std::size_t kFewNumbered = 3;  // one in so many
constexpr std::size_t kFewest = 2;       // labels make a line
// A label set into its band, and the column it belongs to:
constexpr double kSure = 0.9;             // that it names a lane
constexpr std::size_t kFewestBeside = 3;  // kinds of lanes in the column
constexpr double kInsetReach = 2;         // note widths: how far right of the column it begins
constexpr double kRowApart = 0.6;         // of the distance between labels: how far from any of them
constexpr double kRowsBeyond = 2.5;       // of that distance: how far below the last
constexpr std::size_t kMostInset = 4;     // one or two, a few zones at the bottom

bool same_column(const Box& a, const Range& span) {
  const double common = overlap(a.left(), a.right(), span.from, span.to);
  if (common >= kSameColumn * std::min(a.width, span.length())) return true;
  return std::abs(a.left() - span.from) <= kSameEdge;
}

std::vector<LabelColumn> columns_of(const View& view, const Line& candidates) {
  Line order = candidates;
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple{view.ink[a].left(), view.ink[a].top(), a} < std::tuple{view.ink[b].left(), view.ink[b].top(), b};
  });
  std::vector<LabelColumn> columns;
  for (const std::uint32_t i : order) {
    auto home = std::find_if(columns.rbegin(), columns.rend(),
                             [&](const LabelColumn& c) { return same_column(view.ink[i], c.span); });
    if (home == columns.rend()) {
      columns.push_back({{i}, {view.ink[i].left(), view.ink[i].right()}});
    } else {
      home->items.push_back(i);
      home->span.to = std::max(home->span.to, view.ink[i].right());
    }
  }
  return columns;
}

// Titles of frames are a line of their own: a frame whose name stands at the labels' height by chance is none of them.
void keep_one_kind(const Page& page, Line& line) {
  const auto holder = [&](std::uint32_t i) {
    return page.scene.items[i].holds > 0 || page.scene.items[i].form == Form::frame;
  };
  const auto holders = static_cast<std::size_t>(std::count_if(line.begin(), line.end(), holder));
  const bool most = holders * 2 > line.size();
  line.erase(std::remove_if(line.begin(), line.end(), [&](std::uint32_t i) { return holder(i) != most; }), line.end());
}

// Labels written as text are no notes: "complaints 2026" on a sticky that begins where they do is one.
void drop_notes(const Page& page, const View& view, Line& line) {
  const auto bare = [&](std::uint32_t i) { return page.scene.items[i].form == Form::bare; };
  const auto texts = static_cast<std::size_t>(std::count_if(line.begin(), line.end(), bare));
  if (texts < kFewest || texts * 3 < line.size() * 2) return;
  line.erase(std::remove_if(line.begin(), line.end(),
                            [&](std::uint32_t i) {
                              return !bare(i) && view.box[i].height >= kNoteSized * view.note_height &&
                                     view.box[i].height * kNoteSized <= view.note_height;
                            }),
             line.end());
}

// A line under a label that asks for the same ("Pains" over "What goes wrong?") belongs to the label.
void drop_guides(const Page& page, const View& view, Line& line) {
  Line kept;
  for (const std::uint32_t i : line) {
    if (!kept.empty()) {
      const Box& label = view.ink[kept.back()];
      const Box& own = view.ink[i];
      const bool same = page.words[i].lane == page.words[kept.back()].lane;
      const bool smaller = page.scene.items[i].font < page.scene.items[kept.back()].font;
      if (same && smaller && own.top() - label.bottom() <= std::max(label.height, own.height)) continue;
    }
    kept.push_back(i);
  }
  line = std::move(kept);
}

bool names_another(const Page& page, const Line& line, std::uint32_t label) {
  return std::none_of(line.begin(), line.end(),
                      [&](std::uint32_t i) { return page.words[i].lane == page.words[label].lane; });
}

// Nothing at its height stands left of it, right of where the column begins.
bool begins_row(const Page& page, const View& view, const Range& column, std::uint32_t label) {
  const Box& own = view.ink[label];
  for (std::uint32_t i = 0; i < view.ink.size(); ++i) {
    const Point c = view.ink[i].center();
    if (i == label || page.roles[i] != Role::open || page.scene.items[i].holds > 0) continue;
    if (c.y > own.top() && c.y < own.bottom() && c.x > column.from && c.x < own.left()) return false;
  }
  return true;
}

bool is_inset(const Page& page, const View& view, const LabelColumn& column, std::uint32_t label) {
  const Item& item = page.scene.items[label];
  if (page.words[label].lane_sure < kSure || (item.form != Form::bare && item.holds == 0)) return false;
  const double gap = view.ink[label].left() - column.span.to;
  const double first = view.ink[column.items.front()].center().y;
  const double last = view.ink[column.items.back()].center().y;
  const double pitch = (last - first) / static_cast<double>(column.items.size() - 1);
  const double y = view.ink[label].center().y;
  if (gap < -column.span.length() || gap > kInsetReach * view.note_width) return false;
  if (y < first || y > last + kRowsBeyond * pitch) return false;
  const bool apart = std::none_of(column.items.begin(), column.items.end(), [&](std::uint32_t i) {
    return std::abs(view.ink[i].center().y - y) < kRowApart * pitch;
  });
  return apart && names_another(page, column.items, label) && begins_row(page, view, column.span, label);
}

void adopt_inset(const Page& page, const View& view, std::vector<LabelColumn>& columns) {
  const auto home = std::find_if(columns.begin(), columns.end(), [&](const LabelColumn& column) {
    std::set<NoteType> kinds;
    for (const std::uint32_t i : column.items) kinds.insert(*page.words[i].lane);
    return kinds.size() >= kFewestBeside;
  });
  if (home == columns.end()) return;
  Line found;
  for (const LabelColumn& column : columns) {
    if (&column == &*home) continue;
    for (const std::uint32_t i : column.items) {
      if (found.size() <= kMostInset && is_inset(page, view, *home, i)) found.push_back(i);
    }
  }
  if (found.size() > kMostInset) return;
  for (LabelColumn& column : columns) {
    column.items.erase(std::remove_if(column.items.begin(), column.items.end(),
                                      [&](std::uint32_t i) { return std::count(found.begin(), found.end(), i) > 0; }),
                       column.items.end());
  }
  home->items.insert(home->items.end(), found.begin(), found.end());
  sort_down(view, home->items);
}

// People number all their lanes or none: "1. Trigger" among labels without numbers is the first of the phases.
void drop_numbered(const Page& page, Line& line) {
  const auto numbered = [&](std::uint32_t i) { return page.words[i].number == Words::Number::leading; };
  const auto count = static_cast<std::size_t>(std::count_if(line.begin(), line.end(), numbered));
  if (count * kFewNumbered > line.size()) return;
  line.erase(std::remove_if(line.begin(), line.end(), numbered), line.end());
}

}  // namespace

void sort_down(const View& view, Line& line) {
  std::sort(line.begin(), line.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple{view.ink[a].center().y, a} < std::tuple{view.ink[b].center().y, b};
  });
}

bool is_label(const Page& page, std::uint32_t i) {
  const Words& w = page.words[i];
  const bool heads_phases = w.lane == NoteType::phase;  // "Stages" stands before the row of headings
  return page.roles[i] == Role::open && w.lane && !heads_phases && w.names(page.scene.items[i].text);
}

std::vector<LabelColumn> label_columns(const Page& page, const View& view) {
  Line candidates;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    if (is_label(page, i)) candidates.push_back(i);
  }
  std::vector<LabelColumn> columns = columns_of(view, candidates);
  for (LabelColumn& column : columns) {
    keep_one_kind(page, column.items);
    drop_notes(page, view, column.items);
    drop_numbered(page, column.items);
    sort_down(view, column.items);
    drop_guides(page, view, column.items);
  }
  adopt_inset(page, view, columns);
  return columns;
}

}  // namespace journeylint::recognising
