#include "recognise/head_worth.hpp"

#include <algorithm>
#include <set>

#include "recognise/median.hpp"
#include "recognise/when_row.hpp"

namespace journeylint::recognising {
namespace {

// The sum of these decides between rows; each part is 0..1.
constexpr double kSpanWorth = 2;       // it reaches as far as what stands below
constexpr double kServedWorth = 1.5;   // something stands below each
constexpr double kLookWorth = 1;       // they look alike
constexpr double kPaintedWorth = 0.8;  // …but for their colours
constexpr double kApartWorth = 1.5;    // and unlike the notes
constexpr double kFontWorth = 0.5;     // they are set larger than the notes
constexpr double kManyWorth = 0.5;     // there are four of them, or more
constexpr double kClashCost = 3;       // they stand over each other
constexpr double kCardsCost = 3;       // they name header cards: those stand above the phases
constexpr double kWhenCost = 1;        // they only say when
constexpr double kPlainCost = 1.2;     // they are made as notes are, and say nothing of phases

constexpr double kLarger = 1.15;    // times the font of the notes
constexpr double kBarEdge = 0.1;    // notes: a row that begins this much above the bar of a lane stands beside it
constexpr double kBarHeight = 0.8;  // of a note's, at least
constexpr double kPoint = 0.25;     // of a chevron's length
constexpr double kHardlyApart = 0.2;
constexpr std::size_t kFewestColours = 4;  // of lanes
constexpr double kFewestClear = 3;         // headings that a row needs to be told by its place
constexpr double kOthersApart = 0.6;       // of looking unlike all the notes: looking unlike most of them

// How much of the row says phase words, in headings. One may be a phase by the name of a lane; most of them are labels
// of lanes.
double phase_words(const Page& page, const Line& row) {
  const auto [phases, lanes] = named_in(page, row);
  return lanes * 2 > static_cast<double>(row.size()) ? phases - lanes : phases;
}

// How many headings stand over the one before them. Chevrons reach into each other by their points.
double clashes(const std::vector<Box>& heads) {
  double clash = 0;
  for (std::size_t h = 1; h < heads.size(); ++h) {
    const double common = heads[h - 1].right() - heads[h].left();
    clash += common > 0.1 && common > kPoint * std::min(heads[h].width, heads[h - 1].width) ? 1 : 0;
  }
  return clash;
}

// How many of a row only say when: dates under the headings, if there are others.
double dates_in(const Page& page, const Line& row) {
  return static_cast<double>(
      std::count_if(row.begin(), row.end(), [&](std::uint32_t i) { return says_when(page.scene.items[i]); }));
}

// How much of `span` the headings reach over, 0..1.
double share_reached(Range reach, Range span) {
  return span.length() <= 0 ? 0 : overlap(reach.from, reach.to, span.from, span.to) / span.length();
}

}  // namespace

double labels_begin(const View& view, const Rated& labels) {
  double left = labels.line.empty() ? -1e18 : 1e18;
  for (const std::uint32_t i : labels.line) left = std::min(left, view.ink[i].left());
  return left;
}

double HeadWorth::of(const Line& row) const {
  const Below below = this->below(row);
  if (below.items.size() < row.size() || is_first_lane(row, below)) return 0;
  const double n = static_cast<double>(row.size());
  std::vector<Box> heads;
  for (const std::uint32_t i : row) heads.push_back(head_box(page_, view_, i));
  const double pitch = (heads.back().center().x - heads.front().center().x) / (n - 1);
  if (pitch <= 0) return 0;
  const Range reach{std::min(heads.front().left(), heads.front().center().x - pitch * 0.5),
                    std::max(heads.back().right(), heads.back().center().x + pitch * 0.5)};
  const auto [served, same] = serving(row, heads, below, reach);
  const double words = phase_words(page_, row);
  const double unlike = apart(row, below, same);
  // Labels that only their place tells are labels when headings stand over them; notes are none.
  if (labels_.told == Rated::Told::by_place && unlike < kHardlyApart && words < n) return 0;
  const double larger = page_.scene.items[row.front()].font > kLarger * usual_font(below) ? kFontWorth : 0;
  return larger + kSpanWorth * share_reached(reach, below.span) + kServedWorth * served / n +
         (paint_of(row) == Paint::one ? kLookWorth : kPaintedWorth) + kApartWorth * unlike + kWordsWorth * words / n -
         kClashCost * clashes(heads) / n - kCardsCost * share_of_cards(page_, row) +
         kManyWorth * std::min(1.0, (n - 1) / 3) - kWhenCost * dates_in(page_, row) / n -
         (is_plain(row, unlike, words) ? kPlainCost : 0);
}

HeadWorth::Below HeadWorth::below(const Line& row) const {
  double bottom = -1e18;
  for (const std::uint32_t i : row) bottom = std::max(bottom, head_box(page_, view_, i).center().y);
  Below below;
  const double left = labels_begin(view_, labels_);
  const double end = labels_.line.empty() ? 1e18 : view_.ink[labels_.line.back()].bottom() + 2 * view_.note_height;
  for (const std::uint32_t i : open_) {
    if (page_.scene.items[i].holds > 0 || page_.scene.items[i].form == Form::frame) continue;
    const Point c = view_.ink[i].center();
    if (c.y <= bottom + 0.2 || c.x < left || c.y > end) continue;
    below.items.push_back(i);
    below.span = {std::min(below.span.from, c.x), std::max(below.span.to, c.x)};
  }
  return below;
}

HeadWorth::Serving HeadWorth::serving(const Line& row, const std::vector<Box>& heads, const Below& below,
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

Paint HeadWorth::paint_of(const Line& row) const {
  const auto fill = look_of(page_, view_, row.front()).fill;
  const bool one =
      std::all_of(row.begin(), row.end(), [&](std::uint32_t i) { return look_of(page_, view_, i).fill == fill; });
  return one ? Paint::one : Paint::many;
}

// How unlike the notes the headings are made, 0..1.
double HeadWorth::apart(const Line& row, const Below& below, double same) const {
  const double n = static_cast<double>(row.size());
  // One lane of several may be in the headings' colour.
  const bool few = n >= kFewestClear && same > 0 && same * 3 < static_cast<double>(below.items.size());
  const double others = few && stands_clear(row, below) && has_colours(below) ? 1 : 0;
  return std::max(1 - std::min(1.0, same / n), kOthersApart * others);
}

// Made as notes are, in the notes' colour, and saying nothing of phases: the first notes of the first lane. Bare text
// has no colour to tell by.
bool HeadWorth::is_plain(const Line& row, double unlike, double words) const {
  const bool made = page_.scene.items[row.front()].form != Form::bare;
  return made && labels_.worth >= kWritten && unlike < kHardlyApart && words <= 0 && !first_is_bar();
}

// A row beside the first label is the first lane's, unless it is made quite unlike what stands below: then that label
// names the row of headings. Colour alone does not tell: lanes have colours.
bool HeadWorth::is_first_lane(const Line& row, const Below& below) const {
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
bool HeadWorth::first_is_bar() const {
  const std::uint32_t first = labels_.line.front();
  return page_.scene.items[first].form != Form::bare && view_.box[first].height >= kBarHeight * view_.note_height;
}

// A bar says how high its lane is.
bool HeadWorth::stands_beside_bar(const Line& row, double bottom) const {
  const Box& bar = view_.box[labels_.line.front()];
  if (page_.scene.items[labels_.line.front()].form == Form::bare || bottom > bar.bottom() + kBarEdge) return false;
  return std::all_of(row.begin(), row.end(),
                     [&](std::uint32_t i) { return view_.box[i].top() >= bar.top() - kBarEdge; });
}

// It is no row of a lane: it stands above the first label, which has notes of its own, and no label begins it.
bool HeadWorth::stands_clear(const Line& row, const Below& below) const {
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
bool HeadWorth::has_colours(const Below& below) const {
  std::set<std::uint32_t> fills;
  for (const std::uint32_t i : below.items) {
    if (page_.scene.items[i].fill) fills.insert(page_.scene.items[i].fill->rgb);
  }
  return fills.size() >= kFewestColours;
}

double HeadWorth::usual_font(const Below& below) const {
  std::vector<double> fonts;
  for (const std::uint32_t i : below.items) fonts.push_back(page_.scene.items[i].font);
  return median(std::move(fonts), 0);
}

}  // namespace journeylint::recognising
