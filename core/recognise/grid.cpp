#include "recognise/grid.hpp"

#include <algorithm>
#include <cmath>

namespace journeylint::recognising {
namespace {

constexpr double kRuleShare = 0.5;      // of the grid's length: shorter rules part something else
constexpr double kRowOverlap = 0.1;     // of a note: rows may overlap this much and still be rows
constexpr double kRowsEnd = 2.2;        // notes: below so large a gap nothing belongs to an unlabelled map
constexpr double kColouredRowsEnd = 4;  // notes: with a legend, colour tells what belongs
constexpr double kHeldWorth = 4;        // a grid that holds all that could be notes, against the worth of headings
constexpr double kWide = 0.6;           // of the grid: what is wider stands in no phase
constexpr double kSameEdge = 0.5;       // notes: labels that begin where the first column does stand above their notes

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
  }

  [[nodiscard]] Grid run() {
    Grid grid;
    grid.orientation = view_.orientation;
    grid.labels = labels_.line;
    grid.copies = labels_.copies;
    grid.heads = heads_.line;
    grid.label_worth = labels_.worth;
    grid.head_worth = heads_.worth;
    Range down{head_line_, labels_.y.to};
    if (!labels_.line.empty()) down.to = std::min(down.to, last_label() + view_.note_height);
    grid.phases = bands_of(phases_axis(down));
    across_ = {std::max(grid.phases.front().from, labels_.x.from), std::min(grid.phases.back().to, labels_.x.to)};
    if (labels_.line.empty()) {
      grid.lanes = rows_apart(lanes_axis());
    } else {
      grid.lanes = bands_of(lanes_axis());
      grid.lanes.front().from = std::max(grid.lanes.front().from, head_line_);
    }
    fill(grid);
    rate(grid);
    return grid;
  }

 private:
  [[nodiscard]] bool is_note(std::uint32_t i) const {
    const Item& item = page_.scene.items[i];
    return taken_[i] == 0 && item.holds == 0 && item.form != Form::frame;
  }
  [[nodiscard]] bool is_open(std::uint32_t i) const { return page_.roles[i] == Role::open && is_note(i); }
  [[nodiscard]] bool wide(std::uint32_t i) const {
    return heads_.line.size() > 2 && view_.box[i].width > kWide * across_.length();
  }
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
      axis.notes.push_back({view_.box[i].left(), view_.box[i].right()});
    }
    const double end = labels_.line.empty() ? head_line_ + 4 * view_.note_height : last_label();
    axis.rules = rules_within(view_.upright_rules, {head_line_, end}, kRuleShare);
    return axis;
  }

  // Labels beside their lanes end here; labels above their notes begin where the notes do.
  [[nodiscard]] double label_edge() const {
    double right = -1e18;
    double left = 1e18;
    for (const std::uint32_t i : labels_.line) {
      right = std::max(right, view_.ink[i].right());
      left = std::min(left, view_.ink[i].left());
    }
    const Box first = head_box(page_, view_, heads_.line.front());
    return first.left() < right - kSameEdge ? left - kSameEdge : right - 0.1;
  }

  [[nodiscard]] Axis lanes_axis() const {
    Axis axis;
    axis.note = view_.note_height;
    for (const std::uint32_t i : labels_.line) {
      const Box& b = page_.scene.items[i].holds > 0 ? view_.box[i] : view_.ink[i];
      axis.anchors.push_back({b.top(), b.bottom()});
    }
    for (std::uint32_t i = 0; i < view_.box.size(); ++i) {
      const Point c = view_.box[i].center();
      if (labels_.line.empty() && !page_.legend.lines.empty() && !page_.legend.line_of(page_.scene.items[i].fill) &&
          page_.scene.items[i].fill) {
        continue;
      }
      if (!is_open(i) || wide(i) || c.y <= head_line_ || !labels_.y.contains(c.y) || !across_.contains(c.x)) continue;
      axis.notes.push_back({view_.box[i].top(), view_.box[i].bottom()});
    }
    axis.rules = rules_within(view_.level_rules, across_, kRuleShare);
    return axis;
  }

  // Without labels, rows that keep clear of each other in every phase are lanes.
  [[nodiscard]] std::vector<Range> rows_apart(const Axis& axis) const {
    std::vector<Range> notes = axis.notes;
    std::sort(notes.begin(), notes.end(), [](const Range& a, const Range& b) {
      return std::pair{a.from, a.to} < std::pair{b.from, b.to};
    });
    std::vector<Range> bands;
    double reach = -1e18;  // as far down as the cards go on which the notes so far stand
    for (const Range& n : notes) {
      if (bands.empty() || n.from > bands.back().to - kRowOverlap * view_.note_height) {
        const double end = page_.legend.lines.empty() ? kRowsEnd : kColouredRowsEnd;
        if (!bands.empty() && n.from > reach + end * view_.note_height) break;
        bands.push_back(n);
      } else {
        bands.back().to = std::max(bands.back().to, n.to);
      }
      reach = std::max({reach, n.to, card_end(n.from)});
    }
    return bands;
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
      if (page_.roles[i] == Role::legend || page_.roles[i] == Role::apart || !is_note(i) || wide(i)) continue;
      const Point c = view_.box[i].center();
      const auto lane = find(grid.lanes, c.y);
      const auto phase = find(grid.phases, c.x);
      if (!lane || !phase || !labels_.x.contains(c.x) || !labels_.y.contains(c.y)) continue;
      const double clear = std::min(clearance(grid.lanes[*lane], view_.box[i].top(), view_.box[i].bottom()),
                                    clearance(grid.phases[*phase], view_.box[i].left(), view_.box[i].right()));
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
    const double neat = grid.cells.empty() ? 0 : whole / static_cast<double>(grid.cells.size());
    grid.score = labels_.worth + heads_.worth + kHeldWorth * neat * std::min(1.0, held / std::max(1.0, open));
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
  Range across_{-1e18, 1e18};
};

}  // namespace

Grid lay_out(const Page& page, const View& view, const Rated& labels, const Rated& heads) {
  return Layer(page, view, labels, heads).run();
}

}  // namespace journeylint::recognising
