#include "recognise/readings.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "recognise/actors.hpp"
#include "recognise/lists.hpp"
#include "recognise/mirror.hpp"
#include "recognise/placed_labels.hpp"
#include "recognise/row_starts.hpp"
#include "recognise/young.hpp"

namespace journeylint::recognising {
namespace {

constexpr std::size_t kLinesTried = 8;     // label lines per orientation: one per map on the page, and then some
constexpr double kClearHeads = 5;          // worth of headings over labels that only their place tells
constexpr double kAcross = -1;             // tilt: colours keep to what would be phases
constexpr double kRowsUsual = 0.5;         // in score: most maps have their lanes in rows
constexpr std::size_t kFewestHeads = 3;    // over labels that only their place tells
constexpr std::size_t kFewestBehind = 3;   // labels at the end of their rows that only their place tells
constexpr std::size_t kLabelsDropped = 2;  // from the top of a line: a phase or a card that is called like a lane
constexpr double kSameFont = 0.08;         // of the font: a label set larger is a heading
constexpr double kFarAbove = 1.6;          // times the next distance between labels
constexpr double kHeadless = 4;            // worth of headings: with less, lanes that are written have no phases

std::optional<Grid> under_labels(const Page& page, const View& view, const Rated& labels) {
  const Rated heads = heads_over(page, view, labels);
  if (heads.line.empty() || heads.worth < kHeadless) {
    if (labels.worth < kWrittenAlone)
      return heads.line.empty() ? std::nullopt : std::optional(lay_out(page, view, labels, heads));
    Grid grid = lay_out(page, view, labels, {{}, kHeadless, {}});
    if (grid.cells.size() >= labels.line.size()) return grid;
    // A template without phases: its lanes say what it is.
    if (heads.line.empty()) return labels.worth >= kWritten ? std::optional(std::move(grid)) : std::nullopt;
  }
  return lay_out(page, view, labels, heads);
}

// The first of the labels may be the first of the phases: "Need" over a column of labels that stand above their notes.
std::optional<Rated> without_first(const Page& page, const Rated& labels) {
  if (labels.line.size() < 3) return std::nullopt;
  Rated rest = labels;
  if (page.words[labels.line.front()].lane) rest.worth -= page.words[labels.line.front()].lane_sure;
  rest.line.erase(rest.line.begin());
  if (!rest.copies.empty()) rest.copies.erase(rest.copies.begin());
  return rest;
}

// It looks unlike the second, or stands far above it.
bool first_stands_out(const Page& page, const View& view, const Line& line) {
  if (line.size() < 3) return false;
  const Item& first = page.scene.items[line[0]];
  const Item& second = page.scene.items[line[1]];
  const bool painted = first.fill != second.fill && second.fill == page.scene.items[line[2]].fill;
  if (painted || first.form != second.form || std::abs(first.font - second.font) > kSameFont * second.font) return true;
  const auto gap = [&](std::size_t i) { return view.ink[line[i]].center().y - view.ink[line[i - 1]].center().y; };
  return gap(1) > kFarAbove * gap(2) || page.words[line[0]].phase.has_value();
}

std::vector<Grid> labelled(const Page& page, const View& view, const std::vector<Rated>& lines) {
  std::vector<Grid> grids;
  for (std::size_t i = 0; i < lines.size() && i < kLinesTried; ++i) {
    std::optional<Grid> grid = under_labels(page, view, lines[i]);
    // Labels that only their place tells are none without headings: a card may stand over them, in line with these.
    if (grid && lines[i].told == Rated::Told::by_place && grid->heads.empty()) grid.reset();
    std::optional<Rated> rest = without_first(page, lines[i]);
    // What is made like the labels over them may be a card, which hides the headings.
    const bool card = grid && grid->heads.empty() && !page.words[lines[i].line.front()].lane;
    if (grid && !card && !first_stands_out(page, view, lines[i].line)) rest.reset();
    for (std::size_t k = 0; k < kLabelsDropped && rest; ++k, rest = without_first(page, *rest)) {
      std::optional<Grid> other = under_labels(page, view, *rest);
      if (other && (!grid || other->score > grid->score)) grid = std::move(other);
    }
    if (grid) grids.push_back(std::move(*grid));
  }
  std::sort(grids.begin(), grids.end(),
            [](const Grid& a, const Grid& b) { return std::tie(b.score, a.labels) < std::tie(a.score, b.labels); });
  return grids;
}

// Labels, and nothing beside them: what they name may stand on their other side, or nobody has filled it in yet.
bool is_hollow(const std::vector<Grid>& grids) {
  return !grids.empty() && grids.front().cells.size() < grids.front().labels.size();
}

using LinesOf = std::vector<Rated> (*)(const Page&, const View&);

std::vector<Grid> from_behind(const Page& page, const View& view, LinesOf lines_of) {
  const View behind = mirrored(view);
  std::vector<Grid> grids;
  for (Grid& grid : labelled(page, behind, lines_of(page, behind))) {
    if (!grid.heads.empty() && grid.cells.size() >= 2 * grid.labels.size()) grids.push_back(mirrored(std::move(grid)));
  }
  return grids;
}

// Labels of maps under each other come again; phases do not.
bool comes_again(const Page& page, const Line& heads) {
  std::set<std::string_view> seen;
  return std::any_of(heads.begin(), heads.end(),
                     [&](std::uint32_t i) { return !seen.insert(page.scene.items[i].text).second; });
}

// Along a time line notes stand as near to it as there is room, and in a list one after the other: their rows say
// nothing.
void forget_rows(Grid& grid) {
  grid.orientation = Orientation::freeform;
  grid.lanes.clear();
  for (Grid::Cell& cell : grid.cells) cell.lane.reset();
}

}  // namespace

std::vector<Grid> written_readings(const Page& page, const View& view) {
  std::vector<Grid> best;
  std::vector<Grid> grids = labelled(page, view, label_lines(page, view));
  if (is_hollow(grids)) take_better(from_behind(page, view, label_lines), best);
  take_better(std::move(grids), best);
  return best;
}

// Beside a map people park what they could not place: behind its rows, labels are no notes, and every row is filled.
bool are_labels_behind(const Page& page, const Grid& grid) {
  if (grid.labels.size() < kFewestBehind) return false;
  std::vector<std::size_t> held(grid.lanes.size(), 0);
  for (const Grid::Cell& cell : grid.cells) {
    if (cell.lane) ++held[*cell.lane];
  }
  const bool filled = std::all_of(held.begin(), held.end(), [&](std::size_t n) { return 2 * n >= grid.heads.size(); });
  return filled && std::none_of(grid.labels.begin(), grid.labels.end(),
                                [&](std::uint32_t i) { return page.scene.items[i].form == Form::note; });
}

// Labels that nobody knows need headings over their rows, which name nobody: a list of texts has none.
std::vector<Grid> placed_readings(const Page& page, const View& view) {
  const auto is_none = [&](const Grid& grid) {
    if (names_actors(page, grid.labels)) return false;
    if (grid.tilt < kAcross) return true;
    return grid.heads.size() < kFewestHeads || grid.head_worth < kClearHeads || names_actors(page, grid.heads) ||
           comes_again(page, grid.heads);
  };
  std::vector<Grid> grids = labelled(page, view, placed_lines(page, view));
  grids.erase(std::remove_if(grids.begin(), grids.end(), is_none), grids.end());
  if (!grids.empty()) return grids;
  grids = from_behind(page, view, placed_lines);
  grids.erase(std::remove_if(grids.begin(), grids.end(),
                             [&](const Grid& grid) { return is_none(grid) || !are_labels_behind(page, grid); }),
              grids.end());
  return grids;
}

std::optional<Grid> plain_reading(const Page& page, const View& view) {
  const Rated heads = heads_over(page, view, {});
  if (heads.line.empty()) return std::nullopt;
  Grid grid = lay_out(page, view, {}, heads);
  if (grid.cells.empty() && !is_young(page, view, {})) return std::nullopt;
  if (names_actors(page, heads.line)) grid.score *= kActorsAsPhases;
  settle_unlabelled(page, view, grid);
  if (grid.colours.empty() && (grid.on_time_line || goes_on_in_lists(page, view, grid))) {
    forget_rows(grid);
  } else if (grid.colours.empty()) {
    name_rows(page, view, grid);
  }
  return grid;
}

double leaning(const Grid& grid) {
  return grid.score + grid.tilt + (grid.orientation == Orientation::lanes_in_rows ? kRowsUsual : 0);
}

void take_better(std::vector<Grid> grids, std::vector<Grid>& best) {
  if (!grids.empty() && (best.empty() || grids.front().score > best.front().score)) best = std::move(grids);
}

}  // namespace journeylint::recognising
