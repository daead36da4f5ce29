#include "recognise/grid.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "recognise/head_rows.hpp"
#include "recognise/rows.hpp"
#include "recognise/tiles.hpp"
#include "recognise/tilt.hpp"
#include "recognise/young.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kRuleShare = 0.5;      // of the grid's length: shorter rules part something else
constexpr double kRowOverlap = 0.1;     // of a note: rows may overlap this much and still be rows
constexpr double kRowsEnd = 2.2;        // notes: below so large a gap nothing belongs to an unlabelled map
constexpr double kColouredRowsEnd = 4;  // notes: with a legend, colour tells what belongs
constexpr double kHeldWorth = 4;        // a grid that holds all that could be notes, against the worth of headings
constexpr double kFirstLane = 0.9;      // of the distance between labels: how far above its label a lane begins
constexpr double kStepsAbove =
    0.25;                     // note heights: a row of its own is this much farther above the label than notes below it
constexpr double kBar = 0.7;  // of the height of what stands in its lane
constexpr double kFirstNote = 2;       // note widths: without phases, how far from the labels the first note stands
constexpr double kNextNote = 4;        // note widths: …and the next from the last
constexpr double kWide = 0.6;          // of the grid: what is wider stands in no phase
constexpr double kTimeLine = 0.8;      // of the headings' span: a line as long…
constexpr double kNearTimeLine = 0.7;  // note heights: …and as near is their time line
constexpr double kOverTimeLine = 2;    // note heights: how far above it notes still belong to it
constexpr double kSameEdge = 0.5;      // notes: labels that begin where the first column does stand above their notes

bool may_stand_in_cell(Role role) {
  return role == Role::open || role == Role::card;
}

class Layer {
 public:
  Layer(const Page& page, const View& view, const Rated& labels, const Rated& heads)
      : page_(page), view_(view), labels_(labels), heads_(heads), taken_(view.box.size(), 0) {
    for (const std::uint32_t i : heads.line) taken_[i] = 1;
    for (const std::uint32_t i : labels.line) taken_[i] = 1;
    for (const Line& copies : labels.copies) {
      for (const std::uint32_t i : copies) taken_[i] = 1;
    }
    head_line_ = -1e18;
    for (const std::uint32_t i : heads.line) head_line_ = std::max(head_line_, head_box(page, view, i).center().y);
    if (labels.line.empty() && heads.line.size() > 2) rise_over_time_line();
    empty_places_ = empty_places();
  }

  [[nodiscard]] Grid run() {
    Grid grid;
    grid.orientation = view_.orientation;
    grid.labels = labels_.line;
    grid.copies = labels_.copies;
    grid.heads = heads_.line;
    grid.label_worth = labels_.worth;
    grid.known_worth = labels_.told == Rated::Told::by_words ? labels_.worth : labels_.known;
    grid.head_worth = heads_.worth;
    grid.on_time_line = on_time_line_;
    Range down{head_line_, labels_.y.to};
    if (!labels_.line.empty()) down.to = std::min(down.to, last_label() + view_.note_height);
    if (heads_.line.empty()) {
      across_ = width_without_heads();
    } else {
      grid.phases = bands_of(phases_axis(down));
      across_ = {std::max(grid.phases.front().from, labels_.x.from), std::min(grid.phases.back().to, labels_.x.to)};
    }
    if (labels_.line.empty()) {
      grid.lanes = rows_apart(lanes_axis());
    } else {
      const std::optional<std::vector<Range>> tiles = tiled_lanes(page_, view_, labels_.line);
      grid.lanes = tiles ? *tiles : bands_of(lanes_axis(), view_.upended ? Reading::against : Reading::along);
      grid.lanes.front().from = std::max(grid.lanes.front().from, heads_.line.empty() ? highest_lane() : head_line_);
    }
    if (!labels_.line.empty() && !heads_.line.empty()) part_first_row(grid);
    fill(grid);
    rate(grid);
    return grid;
  }

 private:
  // Headings along a drawn line, with notes on either side of it: a time line. What stands above belongs to it as well.
  void rise_over_time_line() {
    const Range span{head_box(page_, view_, heads_.line.front()).left(),
                     head_box(page_, view_, heads_.line.back()).right()};
    const std::vector<double> rules = rules_within(view_.level_rules, span, kTimeLine);
    const bool line = std::any_of(rules.begin(), rules.end(), [&](double at) {
      return std::abs(at - head_line_) <= kNearTimeLine * view_.note_height;
    });
    if (!line || rules.size() > 1) return;  // one line: more of them are a table
    double top = head_line_;
    std::size_t above = 0;
    for (std::uint32_t i = 0; i < view_.box.size(); ++i) {
      const Box& b = view_.box[i];
      const bool near = head_line_ - b.bottom() <= kOverTimeLine * view_.note_height;
      if (!is_open(i) || page_.scene.items[i].form == Form::bare || b.center().y >= head_line_ || !near) continue;
      if (!span.contains(b.center().x)) continue;
      top = std::min(top, b.top());
      ++above;
    }
    if (above < heads_.line.size()) return;
    head_line_ = top;
    on_time_line_ = true;
  }

  [[nodiscard]] bool is_note(std::uint32_t i) const {
    const Item& item = page_.scene.items[i];
    return taken_[i] == 0 && item.holds == 0 && item.form != Form::frame;
  }
  [[nodiscard]] bool is_open(std::uint32_t i) const { return page_.roles[i] == Role::open && is_note(i); }
  [[nodiscard]] bool wide(std::uint32_t i) const {
    return heads_.line.size() > 2 && view_.box[i].width > kWide * across_.length();
  }
  [[nodiscard]] bool by_legend() const { return page_.legend.tells == Legend::Tells::lanes; }
  [[nodiscard]] double last_label() const { return view_.ink[labels_.line.back()].bottom(); }

  [[nodiscard]] Axis phases_axis(Range down) const {
    Axis axis;
    axis.note = view_.note_width;
    for (const std::uint32_t i : heads_.line) {
      const Box b = head_box(page_, view_, i);
      axis.anchors.push_back({b.left(), b.right()});
    }
    const double left = labels_.line.empty() ? -1e18 : label_edge();
    for (std::uint32_t i = 0; i < view_.box.size(); ++i) {
      const Point c = view_.box[i].center();
      if (!is_open(i) || !down.contains(c.y) || c.x < left || !labels_.x.contains(c.x)) continue;
      add_unless_across({view_.box[i].left(), view_.box[i].right()}, axis);
    }
    for (const Box& b : empty_places_) {
      if (down.contains(b.center().y) && b.center().x > left) add_unless_across({b.left(), b.right()}, axis);
    }
    const double end = labels_.line.empty() ? head_line_ + 4 * view_.note_height : last_label();
    axis.rules = rules_within(view_.upright_rules, {head_line_, end}, kRuleShare);
    return axis;
  }

  // Under two rows of headings the second often has no label: steps that stand above the first label's own notes, with
  // nothing as far below it.
  void part_first_row(Grid& grid) const {
    const Range& lane = grid.lanes.front();
    const double label = view_.ink[labels_.line.front()].center().y;
    std::vector<Range> notes;
    for (std::uint32_t i = 0; i < view_.box.size(); ++i) {
      const bool here = in_lanes(i) && view_.box[i].center().y <= lane.to;
      if (here) notes.push_back({view_.box[i].top(), view_.box[i].bottom()});
    }
    std::sort(notes.begin(), notes.end(),
              [](const Range& a, const Range& b) { return a.from != b.from ? a.from < b.from : a.to < b.to; });
    std::size_t above = 0;
    Range row{0, -1e18};
    while (above < notes.size() && (above == 0 || notes[above].from < row.to)) {
      row = {above == 0 ? notes[0].from : row.from, std::max(row.to, notes[above].to)};
      ++above;
    }
    if (above < heads_.line.size() || above == notes.size()) return;
    const double rest_from = notes[above].from;
    const double rest_to =
        std::max_element(notes.begin(), notes.end(), [](const Range& a, const Range& b) { return a.to < b.to; })->to;
    const Box& bar = view_.box[labels_.line.front()];
    const bool covers = bar.height >= kBar * (rest_to - rest_from);  // a bar as high as its lane says where it begins
    const bool clear = row.to < view_.ink[labels_.line.front()].top() && row.to <= rest_from;
    if (is_ruled() && rules_between(row.middle(), (rest_from + rest_to) * 0.5) == 0) return;
    const double over = label - row.middle();
    const double under = std::max(0.0, rest_to - label);
    if (!clear || (!covers && over < under + kStepsAbove * view_.note_height)) return;
    const double cut = (row.to + rest_from) * 0.5;
    grid.lanes.insert(grid.lanes.begin(), {head_line_, cut});
    grid.lanes[1].from = cut;
    grid.unlabelled = 1;
  }

  // Lines are drawn between most lanes.
  [[nodiscard]] bool is_ruled() const {
    const double first = view_.ink[labels_.line.front()].center().y;
    return rules_between(first, last_label()) + 1 >= labels_.line.size();
  }
  [[nodiscard]] std::size_t rules_between(double from, double to) const {
    const std::vector<double> rules = rules_within(view_.level_rules, across_, kRuleShare);
    return static_cast<std::size_t>(
        std::count_if(rules.begin(), rules.end(), [&](double at) { return at > from && at < to; }));
  }

  // Without headings, the first lane is no higher than the others: what stands above it is a title or a card.
  [[nodiscard]] double highest_lane() const {
    const double first = view_.ink[labels_.line.front()].center().y;
    const double last = view_.ink[labels_.line.back()].center().y;
    const auto steps = static_cast<double>(std::max<std::size_t>(1, labels_.line.size() - 1));
    return std::min(first - kFirstLane * (last - first) / steps, view_.box[labels_.line.front()].top());
  }

  // Lanes without phases reach as far as notes follow each other.
  [[nodiscard]] Range width_without_heads() const {
    std::vector<Range> notes;
    const double left = label_edge();
    const Range down{view_.ink[labels_.line.front()].top() - view_.note_height, last_label() + view_.note_height};
    for (std::uint32_t i = 0; i < view_.box.size(); ++i) {
      const Point c = view_.box[i].center();
      if (!is_open(i) || !down.contains(c.y) || c.x < left || !labels_.x.contains(c.x)) continue;
      notes.push_back({view_.box[i].left(), view_.box[i].right()});
    }
    std::sort(notes.begin(), notes.end(),
              [](const Range& a, const Range& b) { return a.from != b.from ? a.from < b.from : a.to < b.to; });
    double reach = left + kFirstNote * view_.note_width;
    for (const Range& n : notes) {
      if (n.from > reach + kNextNote * view_.note_width) break;
      reach = std::max(reach, n.to);
    }
    return {left, std::min(reach, labels_.x.to)};
  }

  // A note that lies across two of them says nothing of where one ends and the other begins.
  static void add_unless_across(const Range& note, Axis& axis) {
    const auto first = std::lower_bound(axis.anchors.begin(), axis.anchors.end(), note.from,
                                        [](const Range& a, double v) { return a.middle() < v; });
    const auto past =
        std::upper_bound(first, axis.anchors.end(), note.to, [](double v, const Range& a) { return v < a.middle(); });
    if (past - first < 2) axis.notes.push_back(note);
  }

  // Labels beside their lanes end here; labels above their notes begin where the notes do.
  [[nodiscard]] double label_edge() const {
    double right = -1e18;
    double left = 1e18;
    for (const std::uint32_t i : labels_.line) {
      right = std::max(right, view_.ink[i].right());
      left = std::min(left, view_.ink[i].left());
    }
    if (heads_.line.empty()) return right - 0.1;
    const Box first = head_box(page_, view_, heads_.line.front());
    return first.left() < right - kSameEdge ? left - kSameEdge : right - 0.1;
  }

  [[nodiscard]] bool in_lanes(std::uint32_t i) const {
    const Point c = view_.box[i].center();
    const std::optional<Colour>& fill = page_.scene.items[i].fill;
    if (labels_.line.empty() && by_legend() && fill && !page_.legend.line_of(fill)) return false;
    return is_open(i) && !wide(i) && c.y > head_line_ && labels_.y.contains(c.y) && across_.contains(c.x);
  }

  [[nodiscard]] Axis lanes_axis() const {
    Axis axis;
    axis.note = view_.note_height;
    for (const std::uint32_t i : labels_.line) {
      const Box& b = page_.scene.items[i].holds > 0 ? view_.box[i] : view_.ink[i];
      axis.anchors.push_back({b.top(), b.bottom()});
    }
    for (std::uint32_t i = 0; i < view_.box.size(); ++i) {
      if (in_lanes(i)) add_unless_across({view_.box[i].top(), view_.box[i].bottom()}, axis);
    }
    for (const Box& b : empty_places_) {
      const bool here = b.center().y > head_line_ && across_.contains(b.center().x);
      if (here) add_unless_across({b.top(), b.bottom()}, axis);
    }
    axis.rules = rules_within(view_.level_rules, across_, kRuleShare);
    return axis;
  }

  // Before there are notes, the empty boxes that lie ready for them say where they will stand.
  [[nodiscard]] std::vector<Box> empty_places() const {
    std::vector<Box> places;
    if (!is_young(page_, view_, labels_)) return places;
    for (std::size_t k = 0; k < view_.panel.size(); ++k) {
      const Point c = view_.panel[k].center();
      if (page_.scene.panels[k].holds == 0 && labels_.x.contains(c.x) && labels_.y.contains(c.y)) {
        places.push_back(view_.panel[k]);
      }
    }
    return places;
  }

  // Without labels, rows that keep clear of each other in every phase are lanes, unless they belong together.
  [[nodiscard]] std::vector<Range> rows_apart(const Axis& axis) const {
    std::vector<Row> rows;
    double reach = -1e18;  // as far down as the cards go on which the notes so far stand, and the frames around phases
    for (const std::uint32_t i : heads_.line) {
      if (page_.scene.items[i].holds > 0 || page_.scene.items[i].form == Form::frame)
        reach = std::max(reach, view_.box[i].bottom());
    }
    for (const Standing& n : standing_below_heads()) {
      if (rows.empty() || n.range.from > rows.back().range.to - kRowOverlap * view_.note_height) {
        const double end = by_legend() ? kColouredRowsEnd : kRowsEnd;
        if (!rows.empty() && n.range.from > reach + end * view_.note_height) break;
        rows.push_back({n.range, {}});
      } else {
        rows.back().range.to = std::max(rows.back().range.to, n.range.to);
      }
      if (n.fill) ++rows.back().fills[n.fill->rgb];
      reach = std::max({reach, n.range.to, card_end(n.range.from)});
    }
    return joined_rows(rows, axis.rules);
  }

  struct Standing {
    Range range;
    std::optional<Colour> fill;
  };
  [[nodiscard]] std::vector<Standing> standing_below_heads() const {
    std::vector<Standing> out;
    for (std::uint32_t i = 0; i < view_.box.size(); ++i) {
      if (in_lanes(i)) out.push_back({{view_.box[i].top(), view_.box[i].bottom()}, page_.scene.items[i].fill});
    }
    std::sort(out.begin(), out.end(), [](const Standing& a, const Standing& b) {
      return std::tie(a.range.from, a.range.to, a.fill) < std::tie(b.range.from, b.range.to, b.fill);
    });
    return out;
  }

  [[nodiscard]] double card_end(double y) const {
    const auto next =
        std::upper_bound(view_.panel.begin(), view_.panel.end(), y, [](double v, const Box& b) { return v < b.top(); });
    if (next == view_.panel.begin() || std::prev(next)->bottom() < y) return -1e18;
    return std::prev(next)->bottom();
  }

  void fill(Grid& grid) const {
    const auto find = [](const std::vector<Range>& bands, double v) -> std::optional<std::uint32_t> {
      const auto it =
          std::upper_bound(bands.begin(), bands.end(), v, [](double x, const Range& b) { return x < b.from; });
      if (it == bands.begin() || v > std::prev(it)->to) return std::nullopt;
      return static_cast<std::uint32_t>(it - bands.begin() - 1);
    };
    for (std::uint32_t i = 0; i < view_.box.size(); ++i) {
      if (!may_stand_in_cell(page_.roles[i]) || !is_note(i) || wide(i)) continue;
      const Point c = view_.box[i].center();
      const auto lane = find(grid.lanes, c.y);
      const auto phase = find(grid.phases, c.x);
      const bool across = heads_.line.empty() ? across_.contains(c.x) : phase.has_value();
      if (!lane || !across || !labels_.x.contains(c.x) || !labels_.y.contains(c.y)) continue;
      double clear = clearance(grid.lanes[*lane], view_.box[i].top(), view_.box[i].bottom());
      if (phase) clear = std::min(clear, clearance(grid.phases[*phase], view_.box[i].left(), view_.box[i].right()));
      grid.cells.push_back({i, lane, phase, clear});
    }
  }

  // The share of a note that lies within its band.
  [[nodiscard]] static double clearance(const Range& band, double from, double to) {
    return to > from ? overlap(band.from, band.to, from, to) / (to - from) : 1;
  }

  void rate(Grid& grid) const {
    double open = 0;
    for (std::uint32_t i = 0; i < view_.box.size(); ++i) {
      const Point c = view_.box[i].center();
      open += page_.roles[i] == Role::open && labels_.x.contains(c.x) && labels_.y.contains(c.y) ? 1 : 0;
    }
    const double held = static_cast<double>(grid.cells.size() + grid.labels.size() + grid.heads.size());
    double whole = 0;
    for (const Grid::Cell& cell : grid.cells) whole += cell.clear;
    const double neat = grid.cells.empty() ? 1 : whole / static_cast<double>(grid.cells.size());
    grid.score = labels_.worth + heads_.worth + kHeldWorth * neat * std::min(1.0, held / std::max(1.0, open));
    grid.tilt = tilt_of(page_, grid);
    for (const Grid::Cell& cell : grid.cells) add_to_box(grid, cell.item);
    for (const std::uint32_t i : grid.labels) add_to_box(grid, i);
    for (const std::uint32_t i : grid.heads) add_to_box(grid, i);
  }

  void add_to_box(Grid& grid, std::uint32_t i) const {
    const Box& b = page_.scene.items[i].box;
    grid.box = grid.box.area() > 0 ? united(grid.box, b) : b;
  }

  const Page& page_;
  const View& view_;
  const Rated& labels_;
  const Rated& heads_;
  std::vector<char> taken_;
  double head_line_ = 0;
  bool on_time_line_ = false;
  Range across_{-1e18, 1e18};
  std::vector<Box> empty_places_;  ///< the empty boxes that lie ready for notes, while there are none
};

}  // namespace

Grid lay_out(const Page& page, const View& view, const Rated& labels, const Rated& heads) {
  return Layer(page, view, labels, heads).run();
}

}  // namespace journeylint::recognising
