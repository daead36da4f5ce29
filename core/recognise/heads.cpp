#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

#include "recognise/grid.hpp"
#include "recognise/head_rows.hpp"
#include "recognise/median.hpp"
#include "recognise/young.hpp"

namespace journeylint::recognising {
namespace {

constexpr std::size_t kFewest = 2;
constexpr double kNamesRow = 0.6;       // that a text names the row of headings
constexpr double kLevel = 0.6;          // notes: the ends of frames in one row differ less
constexpr std::size_t kRowsTried = 16;  // from the top
constexpr std::size_t kMostHeads = 64;
constexpr std::size_t kMostClimbing = 96;  // items from the top, looked at for rows that climb

// What a row of headings is worth. The sum decides between rows; each part is 0..1.
constexpr double kSpanWorth = 2;       // it reaches as far as what stands below
constexpr double kServedWorth = 1.5;   // something stands below each
constexpr double kLookWorth = 1;       // they look alike
constexpr double kPaintedWorth = 0.8;  // …but for their colours
constexpr double kApartWorth = 1.5;    // and unlike the notes
constexpr double kWordsWorth = 1;      // they say phase words, or carry numbers
constexpr double kFontWorth = 0.5;     // they are set larger than the notes
constexpr double kWholeWorth = 0.4;    // bare texts in one line that differ in size only belong together
constexpr double kOverCost = 0.8;      // a row as long stands over it: that one is the headings
constexpr double kOverShare = 0.7;     // of its length: as long
constexpr double kLarger = 1.15;       // times the font of the notes
constexpr double kHolderWorth = 0.7;   // frames side by side are no accident
constexpr double kClashCost = 3;       // they stand over each other
constexpr double kClimbCost = 0.5;     // their row climbs or sinks by a note's height, or more
constexpr double kCardsCost = 3;       // they name header cards: those stand above the phases
constexpr double kSureCard = 0.6;
constexpr double kBarEdge = 0.1;    // notes: a row that begins this much above the bar of a lane stands beside it
constexpr double kBarHeight = 0.8;  // of a note's, at least
constexpr double kWritten = 2.5;    // label worth: three labels that name lanes
constexpr double kHardlyApart = 0.2;
constexpr std::size_t kFewestColours = 4;  // of lanes
constexpr double kFewestClear = 3;         // headings that a row needs to be told by its place
constexpr double kOthersApart = 0.6;       // of looking unlike all the notes: looking unlike most of them
constexpr double kPlainCost = 1.2;

struct Below {
  Line items;
  Range span{1e18, -1e18};
};

class Finder {
 public:
  Finder(const Page& page, const View& view, const Rated& labels) : page_(page), view_(view), labels_(labels) {
    young_ = is_young(page, view, labels);
    is_label_.assign(view.ink.size(), 0);
    for (const std::uint32_t i : labels.line) is_label_[i] = 1;
    for (const Line& copies : labels.copies) {
      for (const std::uint32_t i : copies) is_label_[i] = 1;
    }
    for (std::uint32_t i = 0; i < view.ink.size(); ++i) {
      if (page.roles[i] == Role::open && is_label_[i] == 0 && within(view.ink[i].center())) open_.push_back(i);
    }
  }

  [[nodiscard]] Rated best() const {
    Line above;
    for (const std::uint32_t i : open_) {
      const Point c = view_.ink[i].center();
      const bool holder = page_.scene.items[i].holds > 0 || page_.scene.items[i].form == Form::frame;
      if (!holder && c.y < low() && c.x > left() && may_head(i)) above.push_back(i);
    }
    Rated best;
    for (const Aligned aligned : {Aligned::middle, Aligned::beginning}) {
      std::vector<Range> spans;  // of the rows so far, from the top: headings are among the first
      for (Line& whole : rows_of(view_, above, aligned)) {
        drop_row_name(whole);
        const std::vector<Line> looks = looks_in(page_, view_, whole, Paint::one);
        const std::vector<Line> painted = looks_in(page_, view_, whole, Paint::many);
        if (painted.empty()) continue;
        if (spans.size() == kRowsTried) break;
        for (const Line& any : painted) {
          const Line row = without_state(any);
          if (row.size() < kFewest) continue;
          if (!looks.empty() && row.size() <= looks.front().size()) continue;
          const bool sized = !looks.empty() && page_.scene.items[row.front()].form == Form::bare && !begins_early(row);
          consider(row, (sized ? kWholeWorth : 0) - kOverCost * covered(row, spans), best);
        }
        for (const Line& row : looks) {
          const double extra = -kOverCost * covered(row, spans);
          consider(row, extra, best);
          if (const Line rest = without_state(row); rest.size() < row.size()) consider(rest, extra, best);
        }
        spans.push_back(span_of(looks.empty() ? painted.front() : looks.front()));
      }
    }
    for (const Line& row : climbing_rows(page_, view_, highest(above))) {
      const bool more = !begins_early(row) && goes_on(row, best.line);
      consider(row, (more ? kWholeWorth : 0) - climb_cost(row), best);
    }
    for (Line& row : holders()) {
      drop_row_name(row);
      consider(row, kHolderWorth, best);
    }
    add_declared(best);
    return best;
  }

 private:
  [[nodiscard]] Range span_of(const Line& row) const {
    return {view_.ink[row.front()].left(), view_.ink[row.back()].right()};
  }
  // How many rows that are about as long stand over this one; two say as much as more.
  [[nodiscard]] double covered(const Line& row, const std::vector<Range>& above) const {
    const Range span = span_of(row);
    const auto over = std::count_if(above.begin(), above.end(), [&](const Range& s) {
      return overlap(s.from, s.to, span.from, span.to) >= kOverShare * span.length();
    });
    return std::min(2.0, static_cast<double>(over));
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
  // It holds the whole level row that was found so far, and more.
  static bool goes_on(const Line& row, const Line& level) {
    return row.size() > level.size() && !level.empty() && std::all_of(level.begin(), level.end(), [&](std::uint32_t i) {
             return std::find(row.begin(), row.end(), i) != row.end();
           });
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
  [[nodiscard]] Paint paint_of(const Line& row) const {
    const auto fill = look_of(page_, view_, row.front()).fill;
    const bool one =
        std::all_of(row.begin(), row.end(), [&](std::uint32_t i) { return look_of(page_, view_, i).fill == fill; });
    return one ? Paint::one : Paint::many;
  }
  [[nodiscard]] bool within(Point p) const { return labels_.x.contains(p.x) && labels_.y.contains(p.y); }
  // Headings stand above the middle of the first label, right of where labels begin.
  [[nodiscard]] double low() const { return labels_.line.empty() ? 1e18 : view_.ink[labels_.line.front()].center().y; }
  [[nodiscard]] double left() const {
    double left = labels_.line.empty() ? -1e18 : 1e18;
    for (const std::uint32_t i : labels_.line) left = std::min(left, view_.ink[i].left());
    return left;
  }

  [[nodiscard]] bool may_head(std::uint32_t i) const {
    return !is_said_note(page_.corrections[i]) && page_.scene.items[i].part != Item::Part::body;
  }

  [[nodiscard]] bool names_row(std::uint32_t i) const {
    const Words& w = page_.words[i];
    return w.lane == NoteType::phase && w.lane_sure > kNamesRow && w.names(page_.scene.items[i].text);
  }

  // "Stages" names the row it begins; "Stage", "Stage", "Stage" are headings that still want a name.
  void drop_row_name(Line& row) const {
    const auto naming = std::count_if(row.begin(), row.end(), [&](std::uint32_t i) { return names_row(i); });
    if (naming > 1) return;
    row.erase(std::remove_if(row.begin(), row.end(), [&](std::uint32_t i) { return names_row(i); }), row.end());
  }

  // "Current state" may stand in line with the headings by chance.
  [[nodiscard]] Line without_state(Line row) const {
    const auto state = [&](std::uint32_t i) {
      const Words& w = page_.words[i];
      return w.header == HeaderRole::state && w.header_sure >= kSureCard && !w.phase;
    };
    row.erase(std::remove_if(row.begin(), row.end(), state), row.end());
    return row;
  }

  // A row beside the first label is the first lane's, unless it is made quite unlike what stands below: then that label
  // names the row of headings. Colour alone does not tell: lanes have colours.
  [[nodiscard]] bool is_first_lane(const Line& row, const Below& below) const {
    if (labels_.line.empty() || page_.scene.items[row.front()].holds > 0) return false;
    double bottom = 1e18;
    for (const std::uint32_t i : row) bottom = std::min(bottom, view_.box[i].bottom());
    if (bottom <= view_.ink[labels_.line.front()].center().y && !stands_beside_bar(row, bottom)) return false;
    const Look look = look_of(page_, view_, row.front());
    std::size_t same = 0;
    for (const std::uint32_t i : below.items) same += alike(look, look_of(page_, view_, i), Paint::many) ? 1U : 0U;
    return same * 3 > below.items.size();
  }

  // A label as high as its lane.
  [[nodiscard]] bool first_is_bar() const {
    const std::uint32_t first = labels_.line.front();
    return page_.scene.items[first].form != Form::bare && view_.box[first].height >= kBarHeight * view_.note_height;
  }
  // A bar says how high its lane is.
  [[nodiscard]] bool stands_beside_bar(const Line& row, double bottom) const {
    const Box& bar = view_.box[labels_.line.front()];
    if (page_.scene.items[labels_.line.front()].form == Form::bare || bottom > bar.bottom() + kBarEdge) return false;
    return std::all_of(row.begin(), row.end(),
                       [&](std::uint32_t i) { return view_.box[i].top() >= bar.top() - kBarEdge; });
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

  void consider(const Line& row, double extra, Rated& best) const {
    if (row.size() < kFewest || row.size() > kMostHeads) return;
    const double s = score(row);
    const double worth = std::max(s > 0 ? s + extra : 0, young_ ? young_worth(page_, view_, labels_, row) : 0);
    if (worth > best.worth) best = {row, worth, {}};
  }

  // Frames or boxes side by side, each holding a part of the map.
  [[nodiscard]] std::vector<Line> holders() const {
    Line all;
    for (const std::uint32_t i : open_) {
      const Item& item = page_.scene.items[i];
      const bool holder = item.holds > 0 || item.form == Form::frame;
      if (holder && view_.box[i].center().x > left() && may_head(i)) all.push_back(i);
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

  [[nodiscard]] Below below(const Line& row) const {
    double bottom = -1e18;
    for (const std::uint32_t i : row) bottom = std::max(bottom, head_box(page_, view_, i).center().y);
    Below below;
    const double end = labels_.line.empty() ? 1e18 : view_.ink[labels_.line.back()].bottom() + 2 * view_.note_height;
    for (const std::uint32_t i : open_) {
      if (page_.scene.items[i].holds > 0 || page_.scene.items[i].form == Form::frame) continue;
      const Point c = view_.ink[i].center();
      if (c.y <= bottom + 0.2 || c.x < left() || c.y > end) continue;
      below.items.push_back(i);
      below.span = {std::min(below.span.from, c.x), std::max(below.span.to, c.x)};
    }
    return below;
  }

  [[nodiscard]] double score(const Line& row) const {
    const Below below = this->below(row);
    if (below.items.size() < row.size() || is_first_lane(row, below)) return 0;
    const double n = static_cast<double>(row.size());
    std::vector<Box> heads;
    for (const std::uint32_t i : row) heads.push_back(head_box(page_, view_, i));
    const double pitch = (heads.back().center().x - heads.front().center().x) / (n - 1);
    if (pitch <= 0) return 0;
    const Range reach{std::min(heads.front().left(), heads.front().center().x - pitch * 0.5),
                      std::max(heads.back().right(), heads.back().center().x + pitch * 0.5)};
    const double span = below.span.length() <= 0
                            ? 0
                            : overlap(reach.from, reach.to, below.span.from, below.span.to) / below.span.length();
    const auto [served, same] = serving(row, heads, below, reach);
    double clash = 0;
    for (std::size_t h = 1; h < row.size(); ++h) clash += heads[h].left() < heads[h - 1].right() - 0.1 ? 1 : 0;
    const auto [phases, lanes] = named_in(page_, row);
    // One may be a phase by that name; most of them are labels of lanes.
    const double words = lanes * 2 > n ? phases - lanes : phases;
    // One lane of several may be in the headings' colour.
    const bool few = n >= kFewestClear && same > 0 && same * 3 < static_cast<double>(below.items.size());
    const double others = few && stands_clear(row, below) && has_colours(below) ? 1 : 0;
    const double apart = std::max(1 - std::min(1.0, same / n), kOthersApart * others);
    // Made as notes are, in the notes' colour, and saying nothing of phases: the first notes of the first lane. Bare
    // text has no colour to tell by.
    const bool made = page_.scene.items[row.front()].form != Form::bare;
    const bool plain = made && labels_.worth >= kWritten && apart < kHardlyApart && words <= 0 && !first_is_bar();
    const double larger = page_.scene.items[row.front()].font > kLarger * usual_font(below) ? kFontWorth : 0;
    return larger + kSpanWorth * span + kServedWorth * served / n +
           (paint_of(row) == Paint::one ? kLookWorth : kPaintedWorth) + kApartWorth * apart + kWordsWorth * words / n -
           kClashCost * clash / n - kCardsCost * share_of_cards(page_, row) + 0.5 * std::min(1.0, (n - 1) / 3) -
           (plain ? kPlainCost : 0);
  }

  // It is no row of a lane: it stands above the first label, which has notes of its own, and no label begins it.
  [[nodiscard]] bool stands_clear(const Line& row, const Below& below) const {
    if (labels_.line.empty()) return false;
    Box span = view_.box[row.front()];
    for (const std::uint32_t i : row) span = united(span, view_.box[i]);
    const double first = view_.ink[labels_.line.front()].center().y;
    const bool served = std::any_of(below.items.begin(), below.items.end(), [&](std::uint32_t i) {
      return view_.box[i].top() < first && view_.box[i].bottom() > first;
    });
    if (span.bottom() > first || !served) return false;
    return std::none_of(open_.begin(), open_.end(), [&](std::uint32_t i) {
      const Words& w = page_.words[i];
      const double y = view_.ink[i].center().y;
      const bool begins = view_.ink[i].left() < span.left() && y > span.top() && y < span.bottom();
      return begins && w.lane && *w.lane != NoteType::phase && w.names(page_.scene.items[i].text);
    });
  }

  // Colour tells the lanes apart.
  [[nodiscard]] bool has_colours(const Below& below) const {
    std::set<std::uint32_t> fills;
    for (const std::uint32_t i : below.items) {
      if (page_.scene.items[i].fill) fills.insert(page_.scene.items[i].fill->rgb);
    }
    return fills.size() >= kFewestColours;
  }

  [[nodiscard]] double usual_font(const Below& below) const {
    std::vector<double> fonts;
    for (const std::uint32_t i : below.items) fonts.push_back(page_.scene.items[i].font);
    return median(std::move(fonts), 0);
  }

  // How many headings have something below them, and how much of what is below looks like a heading.
  [[nodiscard]] std::pair<double, double> serving(const Line& row, const std::vector<Box>& heads, const Below& below,
                                                  Range reach) const {
    std::vector<double> middles;
    middles.reserve(heads.size());
    for (const Box& b : heads) middles.push_back(b.center().x);
    std::vector<char> served(row.size(), 0);
    const Look look = look_of(page_, view_, row.front());
    const Paint paint = paint_of(row);
    double same = 0;
    for (const std::uint32_t i : below.items) {
      const double x = view_.ink[i].center().x;
      if (!reach.contains(x)) continue;
      const auto next = std::lower_bound(middles.begin(), middles.end(), x);
      auto nearest = static_cast<std::size_t>(next - middles.begin());
      if (nearest == middles.size() || (nearest > 0 && x - middles[nearest - 1] < middles[nearest] - x)) --nearest;
      served[nearest] = 1;
      if (alike(look, look_of(page_, view_, i), paint)) same += 1;
    }
    return {static_cast<double>(std::count(served.begin(), served.end(), 1)), same};
  }

  const Page& page_;
  const View& view_;
  const Rated& labels_;
  bool young_ = false;
  std::vector<char> is_label_;
  Line open_;
};

}  // namespace

Box head_box(const Page& page, const View& view, std::uint32_t item) {
  const Item& i = page.scene.items[item];
  if (i.holds == 0 && i.form != Form::frame) return view.ink[item];
  return {view.box[item].left(), view.box[item].top(), view.box[item].width, 0};
}

double share_of_cards(const Page& page, const Line& row) {
  double ends = 0;
  double others = 0;
  for (const std::uint32_t i : row) {
    const Words& w = page.words[i];
    if (!w.header || w.header_sure < kSureCard || w.phase || w.header == HeaderRole::title) continue;
    if (!w.whole(page.scene.items[i].text)) continue;
    const bool end = *w.header == HeaderRole::scope_start || *w.header == HeaderRole::scope_end;
    (end ? ends : others) += 1;
  }
  return others > 0 ? (others + ends) / static_cast<double>(row.size()) : 0;
}

Rated heads_over(const Page& page, const View& view, const Rated& labels) {
  return Finder(page, view, labels).best();
}

}  // namespace journeylint::recognising
