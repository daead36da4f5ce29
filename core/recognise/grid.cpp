#include "recognise/grid.hpp"

#include <algorithm>

namespace journeylint::recognising {
namespace {

constexpr double kRuleShare = 0.5;  // of the grid's length: shorter rules part something else
constexpr std::size_t kLinesTried = 3;
constexpr double kRowOverlap = 0.1;  // of a note: rows may overlap this much and still be rows
constexpr double kRowsEnd = 1.5;     // notes: below so large a gap nothing belongs to an unlabelled map
constexpr double kHeldWorth = 4;     // a grid that holds all that could be notes, against the worth of headings
constexpr double kWide = 0.6;        // of the grid: what is wider stands in no phase

Axis lanes_axis(const Page& page, const View& view, const Line& labels, const Line& heads, Range across) {
  Axis axis;
  axis.note = view.note_height;
  for (const std::uint32_t i : labels) axis.anchors.push_back({view.ink[i].top(), view.ink[i].bottom()});
  double top = -1e18;
  for (const std::uint32_t i : heads) top = std::max(top, view.ink[i].center().y);
  for (std::uint32_t i = 0; i < view.box.size(); ++i) {
    if (page.roles[i] != Role::open || page.scene.items[i].holds > 0) continue;
    if (std::find(heads.begin(), heads.end(), i) != heads.end()) continue;
    if (std::find(labels.begin(), labels.end(), i) != labels.end()) continue;
    if (heads.size() > 2 && view.box[i].width > kWide * across.length()) continue;
    const Point c = view.box[i].center();
    if (c.y > top && across.contains(c.x)) axis.notes.push_back({view.box[i].top(), view.box[i].bottom()});
  }
  axis.rules = rules_within(view.level_rules, across, kRuleShare);
  return axis;
}

Axis phases_axis(const Page& page, const View& view, const Line& labels, const Line& heads, Range down) {
  Axis axis;
  axis.note = view.note_width;
  for (const std::uint32_t i : heads) axis.anchors.push_back({view.ink[i].left(), view.ink[i].right()});
  for (std::uint32_t i = 0; i < view.box.size(); ++i) {
    if (page.roles[i] != Role::open || page.scene.items[i].holds > 0) continue;
    if (std::find(heads.begin(), heads.end(), i) != heads.end()) continue;
    if (std::find(labels.begin(), labels.end(), i) != labels.end()) continue;
    const Point c = view.box[i].center();
    if (down.contains(c.y)) axis.notes.push_back({view.box[i].left(), view.box[i].right()});
  }
  axis.rules = rules_within(view.upright_rules, down, kRuleShare);
  return axis;
}

std::optional<std::uint32_t> band_at(const std::vector<Range>& bands, double v) {
  for (std::uint32_t i = 0; i < bands.size(); ++i) {
    if (v >= bands[i].from && v < bands[i].to) return i;
  }
  return std::nullopt;
}

// Without labels, rows that keep clear of each other in every phase are lanes.
std::vector<Range> rows_apart(const View& view, const Axis& axis) {
  std::vector<Range> notes = axis.notes;
  std::sort(notes.begin(), notes.end(), [](const Range& a, const Range& b) { return a.from < b.from; });
  std::vector<Range> bands;
  double reach = -1e18;  // as far down as the cards go on which the notes so far stand
  for (const Range& n : notes) {
    if (bands.empty() || n.from > bands.back().to - kRowOverlap * view.note_height) {
      if (!bands.empty() && n.from > reach + kRowsEnd * view.note_height) break;
      bands.push_back(n);
    } else {
      bands.back().to = std::max(bands.back().to, n.to);
    }
    const auto card = std::upper_bound(view.panel.begin(), view.panel.end(), n.from,
                                       [](double v, const Box& b) { return v < b.top(); });
    reach = std::max(reach, n.to);
    if (card != view.panel.begin() && std::prev(card)->bottom() > n.from) {
      reach = std::max(reach, std::prev(card)->bottom());
    }
  }
  return bands;
}

}  // namespace

Grid lay_out(const Page& page, const View& view, const Rated& rated_labels, const Rated& rated_heads) {
  const Line& labels = rated_labels.line;
  const Line& heads = rated_heads.line;
  Grid grid;
  grid.orientation = view.orientation;
  grid.labels = labels;
  grid.heads = heads;
  const double note = view.note_width;
  Range across{view.ink[heads.front()].left() - note, view.ink[heads.back()].right() + note};
  Range down{view.ink[heads.front()].center().y, 1e18};
  if (!labels.empty()) down.to = view.ink[labels.back()].bottom() + view.note_height;
  grid.phases = bands_of(phases_axis(page, view, labels, heads, down));
  across = {grid.phases.front().from, grid.phases.back().to};
  if (!labels.empty()) {
    grid.lanes = bands_of(lanes_axis(page, view, labels, heads, across));
    grid.lanes.front().from = std::max(grid.lanes.front().from, view.ink[heads.front()].center().y);
  } else {
    grid.lanes = rows_apart(view, lanes_axis(page, view, labels, heads, across));
  }
  for (std::uint32_t i = 0; i < view.box.size(); ++i) {
    if (page.roles[i] == Role::legend || page.scene.items[i].holds > 0) continue;
    if (std::find(heads.begin(), heads.end(), i) != heads.end()) continue;
    if (std::find(labels.begin(), labels.end(), i) != labels.end()) continue;
    if (heads.size() > 2 && view.box[i].width > kWide * across.length()) continue;
    const Point c = view.box[i].center();
    const auto lane = band_at(grid.lanes, c.y);
    const auto phase = band_at(grid.phases, c.x);
    if (lane && phase) grid.cells.push_back({i, *lane, *phase});
  }
  const auto open = static_cast<double>(std::count(page.roles.begin(), page.roles.end(), Role::open));
  const double held = static_cast<double>(grid.cells.size() + labels.size() + heads.size()) / std::max(1.0, open);
  grid.score = rated_labels.worth + rated_heads.worth + kHeldWorth * std::min(1.0, held);
  return grid;
}

std::optional<Grid> find_grid(const Page& page) {
  std::optional<Grid> best;
  const auto consider = [&](const View& view, const Rated& labels) {
    const Rated heads = heads_over(page, view, labels.line);
    if (heads.line.empty()) return;
    Grid grid = lay_out(page, view, labels, heads);
    if (!best || grid.score > best->score) best = std::move(grid);
  };
  for (const Orientation orientation : {Orientation::lanes_in_rows, Orientation::lanes_in_columns}) {
    const View view = view_of(page.scene, orientation);
    const std::vector<Rated> lines = label_lines(page, view);
    for (std::size_t i = 0; i < lines.size() && i < kLinesTried; ++i) consider(view, lines[i]);
    consider(view, {});
  }
  return best;
}

}  // namespace journeylint::recognising
