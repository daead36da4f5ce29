#include <algorithm>
#include <cmath>
#include <tuple>

#include "recognise/grid.hpp"
#include "recognise/head_rows.hpp"
#include "recognise/head_worth.hpp"
#include "recognise/young.hpp"

namespace journeylint::recognising {
namespace {

constexpr std::size_t kFewest = 2;
constexpr double kLevel = 0.6;          // notes: the ends of frames in one row differ less
constexpr std::size_t kRowsTried = 16;  // from the top
constexpr std::size_t kMostHeads = 64;
constexpr std::size_t kMostClimbing = 96;  // items from the top, looked at for rows that climb

// What it adds to a row's worth how it was found.
constexpr double kWholeWorth = 0.4;   // bare texts in one line that differ in size only belong together
constexpr double kOverCost = 0.8;     // a row as long stands over it: that one is the headings
constexpr double kOverShare = 0.7;    // of its length: as long
constexpr double kHolderWorth = 0.7;  // frames side by side are no accident
constexpr double kAlongLine = 0.8;    // of the row: so far a time line is drawn along it
constexpr double kOnLine = 0.4;       // notes: the line goes through the headings
constexpr double kOnLineWorth = 1;
constexpr std::size_t kFewestOnLine = 3;
constexpr double kClimbCost = 0.5;  // their row climbs or sinks by a note's height, or more

// It holds the whole level row that was found so far, and more.
bool goes_on(const Line& row, const Line& level) {
  return row.size() > level.size() && !level.empty() && std::all_of(level.begin(), level.end(), [&](std::uint32_t i) {
           return std::find(row.begin(), row.end(), i) != row.end();
         });
}

// Others of the whole row stand between those of this one: headings in colours that alternate.
bool is_woven_into(const Line& whole, const Line& row) {
  const auto first = std::find(whole.begin(), whole.end(), row.front());
  const auto last = std::find(whole.begin(), whole.end(), row.back());
  return first != whole.end() && last != whole.end() && static_cast<std::size_t>(last - first) + 1 > row.size();
}

// How many rows that are about as long stand over one that spans so much; two say as much as more.
double covered(Range span, const std::vector<Range>& above) {
  const auto over = std::count_if(above.begin(), above.end(), [&](const Range& s) {
    return overlap(s.from, s.to, span.from, span.to) >= kOverShare * span.length();
  });
  return std::min(2.0, static_cast<double>(over));
}

// What may be headings or notes of the labels' map.
Line open_items(const Page& page, const View& view, const Rated& labels) {
  std::vector<char> is_label(view.ink.size(), 0);
  for (const std::uint32_t i : labels.line) is_label[i] = 1;
  for (const Line& copies : labels.copies) {
    for (const std::uint32_t i : copies) is_label[i] = 1;
  }
  Line open;
  for (std::uint32_t i = 0; i < view.ink.size(); ++i) {
    const Point c = view.ink[i].center();
    const bool within = labels.x.contains(c.x) && labels.y.contains(c.y);
    if (page.roles[i] == Role::open && is_label[i] == 0 && within) open.push_back(i);
  }
  return open;
}

// Of the map the headings are for.
enum class Age : std::uint8_t { young, grown };

class Finder {
 public:
  Finder(const Page& page, const View& view, const Rated& labels)
      : page_(page),
        view_(view),
        labels_(labels),
        open_(open_items(page, view, labels)),
        worth_(page, view, labels, open_),
        left_(labels_begin(view, labels)),
        age_(is_young(page, view, labels) ? Age::young : Age::grown) {}
  Finder(const Finder&) = delete;  // its worth looks at its own items
  Finder& operator=(const Finder&) = delete;

  [[nodiscard]] Rated best() const {
    const Line above = above_labels();
    Rated best;
    for (const Aligned aligned : {Aligned::middle, Aligned::beginning}) consider_level(above, aligned, best);
    for (const Line& row : climbing_rows(page_, view_, highest(above))) {
      const bool more = !begins_early(row) && goes_on(row, best.line);
      consider(row, (more ? kWholeWorth : 0) - climb_cost(row), best);
    }
    for (const Line& row : holders()) consider(without_name(page_, row), kHolderWorth, best);
    add_declared(best);
    return best;
  }

 private:
  // Rows in one line, from the top: headings are among the first.
  void consider_level(const Line& above, Aligned aligned, Rated& best) const {
    std::vector<Range> spans;  // of the rows so far
    for (const Line& any : rows_of(view_, above, aligned)) {
      const Line whole = without_name(page_, any);
      const std::vector<Line> looks = looks_in(page_, view_, whole, Paint::one);
      const std::vector<Line> painted = looks_in(page_, view_, whole, Paint::many);
      if (painted.empty()) continue;
      if (spans.size() == kRowsTried) break;
      for (const Line& row : painted) consider_painted(without_state(page_, row), looks, spans, best);
      for (const Line& row : looks) {
        if (std::any_of(painted.begin(), painted.end(), [&](const Line& all) { return is_woven_into(all, row); }))
          continue;
        const double extra = -kOverCost * covered(span_of(row), spans);
        consider(row, extra, best);
        if (const Line rest = without_state(page_, row); rest.size() < row.size()) consider(rest, extra, best);
      }
      spans.push_back(span_of(looks.empty() ? painted.front() : looks.front()));
    }
  }

  // A row in which each has its own colour counts where it is longer than those of one look.
  void consider_painted(const Line& row, const std::vector<Line>& looks, const std::vector<Range>& spans,
                        Rated& best) const {
    if (row.size() < kFewest || (!looks.empty() && row.size() <= looks.front().size())) return;
    const bool sized = !looks.empty() && page_.scene.items[row.front()].form == Form::bare && !begins_early(row);
    consider(row, (sized ? kWholeWorth : 0) - kOverCost * covered(span_of(row), spans), best);
  }

  void consider(const Line& row, double extra, Rated& best) const {
    if (row.size() < kFewest || row.size() > kMostHeads) return;
    const double s = worth_.of(row);
    if (labels_.line.empty() && is_on_time_line(row)) {                      // its notes stand on either side
      const bool stops = page_.scene.items[row.front()].form != Form::note;  // notes may lie on the axis of a curve
      extra = stops ? kOnLineWorth : std::max(extra, 0.0);
    }
    const double young = age_ == Age::young ? young_worth(page_, view_, labels_, row) : 0;
    const double worth = std::max(s > 0 ? s + extra : 0, young);
    if (worth > best.worth) best = {row, worth, {}};
  }

  // A line is drawn along it.
  [[nodiscard]] bool is_on_time_line(const Line& row) const {
    if (row.size() < kFewestOnLine) return false;
    const double y = head_box(page_, view_, row.front()).center().y;
    const std::vector<double> rules = rules_within(view_.level_rules, span_of(row), kAlongLine);
    return rules.size() == 1 && std::abs(rules.front() - y) <= kOnLine * view_.note_height;
  }

  // Headings stand above the middle of the first label, right of where labels begin.
  [[nodiscard]] Line above_labels() const {
    const double low = labels_.line.empty() ? 1e18 : view_.ink[labels_.line.front()].center().y;
    Line above;
    for (const std::uint32_t i : open_) {
      const Point c = view_.ink[i].center();
      if (!may_hold(i) && c.y < low && c.x > left_ && may_head(i)) above.push_back(i);
    }
    return above;
  }

  // Headings are among the topmost.
  [[nodiscard]] Line highest(Line items) const {
    if (items.size() <= kMostClimbing) return items;
    const auto past = items.begin() + static_cast<std::ptrdiff_t>(kMostClimbing);
    std::nth_element(items.begin(), past, items.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::tuple{view_.ink[a].center().y, a} < std::tuple{view_.ink[b].center().y, b};
    });
    items.erase(past, items.end());
    return items;
  }

  // Frames or boxes side by side, each holding a part of the map.
  [[nodiscard]] std::vector<Line> holders() const {
    Line all;
    for (const std::uint32_t i : open_) {
      if (may_hold(i) && view_.box[i].center().x > left_ && may_head(i)) all.push_back(i);
    }
    std::vector<Line> rows;
    while (!all.empty()) {
      const Box& model = view_.box[all.front()];
      Line row;
      Line rest;
      for (const std::uint32_t i : all) {
        const Box& b = view_.box[i];
        const bool level = std::abs(b.top() - model.top()) < kLevel && std::abs(b.bottom() - model.bottom()) < kLevel;
        (level ? row : rest).push_back(i);
      }
      std::sort(row.begin(), row.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tuple{view_.box[a].left(), a} < std::tuple{view_.box[b].left(), b};
      });
      rows.push_back(std::move(row));
      all = std::move(rest);
    }
    return rows;
  }

  // What people said is a phase is one, wherever it stands.
  void add_declared(Rated& best) const {
    for (const std::uint32_t i : open_) {
      if (page_.corrections[i].as == NoteType::phase && std::count(best.line.begin(), best.line.end(), i) == 0) {
        best.line.push_back(i);
        best.worth += kWordsWorth;
      }
    }
    std::sort(best.line.begin(), best.line.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::tuple{view_.ink[a].center().x, a} < std::tuple{view_.ink[b].center().x, b};
    });
  }

  [[nodiscard]] bool may_head(std::uint32_t i) const {
    return !is_said_note(page_.corrections[i]) && page_.scene.items[i].part != Item::Part::body;
  }
  [[nodiscard]] bool may_hold(std::uint32_t i) const {
    return page_.scene.items[i].holds > 0 || page_.scene.items[i].form == Form::frame;
  }
  [[nodiscard]] Range span_of(const Line& row) const {
    return {view_.ink[row.front()].left(), view_.ink[row.back()].right()};
  }
  // Its first text stands over the labels, or names the whole: a title in line with the headings.
  [[nodiscard]] bool begins_early(const Line& row) const {
    double end = -1e18;
    for (const std::uint32_t i : labels_.line) end = std::max(end, view_.ink[i].right());
    return view_.ink[row.front()].left() < end || page_.words[row.front()].header == HeaderRole::title;
  }
  [[nodiscard]] double climb_cost(const Line& row) const {
    const double rise = std::abs(view_.ink[row.back()].center().y - view_.ink[row.front()].center().y);
    return kClimbCost * (begins_early(row) ? 1 : std::min(1.0, rise / view_.note_height));
  }

  const Page& page_;
  const View& view_;
  const Rated& labels_;
  const Line open_;
  const HeadWorth worth_;
  const double left_;  // where labels begin
  const Age age_;
};

}  // namespace

Rated heads_over(const Page& page, const View& view, const Rated& labels) {
  return Finder(page, view, labels).best();
}

}  // namespace journeylint::recognising
