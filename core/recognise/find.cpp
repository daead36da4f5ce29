#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "recognise/actors.hpp"
#include "recognise/grid.hpp"
#include "recognise/mirror.hpp"
#include "recognise/placed_labels.hpp"
#include "recognise/row_starts.hpp"
#include "recognise/scattered.hpp"
#include "recognise/young.hpp"

namespace journeylint::recognising {
namespace {

constexpr std::size_t kLinesTried = 8;      // label lines per orientation: one per map on the page, and then some
constexpr double kSecondMap = 0.4;          // of the first map's labels: a further map is worth at least this
constexpr double kClearHeads = 5;           // worth of headings over labels that only their place tells
constexpr std::size_t kFewestInIsland = 8;  // notes, headings and labels
constexpr std::size_t kMostIslands = 12;
constexpr double kSureHeads = 6;           // worth of headings beyond doubt
constexpr double kBelowCost = 0.5;         // in score: hardly any map has its phases below
constexpr double kAcross = -1;             // tilt: colours keep to what would be phases
constexpr double kRowsUsual = 0.5;         // in score: most maps have their lanes in rows
constexpr std::size_t kFewestHeads = 3;    // over labels that only their place tells
constexpr std::size_t kFewestCells = 3;    // in a further map
constexpr double kColourKeeps = 0.8;       // of the notes stand in the row of their colour: rows are lanes
constexpr std::size_t kLabelsDropped = 2;  // from the top of a line: a phase or a card that is called like a lane
constexpr double kSameFont = 0.08;         // of the font: a label set larger is a heading
constexpr double kFarAbove = 1.6;          // times the next distance between labels
constexpr double kWritten = 2.5;           // label worth: three labels that name lanes are no accident,…
constexpr double kBeyondDoubt = 4.5;       // label worth: five labels; no reading without them is tried
constexpr double kWrittenAlone = 1.3;      // label worth: two lanes or actors; without phases, less is nothing
constexpr double kHeadless = 4;            // worth of headings: with less, lanes that are written have no phases
constexpr double kAgainstWritten = 0.6;    // …and a reading without them must be this much better
constexpr double kChain = 0.55;            // arrows per note: most notes are on a path
constexpr double kBentChain = 0.3;         // …or so many, where the path bends
constexpr double kBack = 0.5;              // note widths: an arrow to the left is one of a path that comes back
constexpr std::size_t kFewestBack = 2;
constexpr double kMostOfThem = 0.8;      // of the notes: lanes that hold fewer are none of a path
constexpr double kActorsAsPhases = 0.5;  // of the score of a grid whose headings name people or departments
constexpr double kPathWorth = 5.5;       // a grid without labels must score more than this, or it is a path

bool shares(const Grid& a, const Grid& b) {
  const auto has = [](const Line& line, std::uint32_t i) {
    return std::find(line.begin(), line.end(), i) != line.end();
  };
  for (const std::uint32_t i : b.labels) {
    if (has(a.labels, i)) return true;
  }
  for (const std::uint32_t i : b.heads) {
    if (has(a.heads, i)) return true;
  }
  return overlap_area(a.box, b.box) > 0.2 * std::min(a.box.area(), b.box.area());
}

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
  if (first.form != second.form || std::abs(first.font - second.font) > kSameFont * second.font) return true;
  const auto gap = [&](std::size_t i) { return view.ink[line[i]].center().y - view.ink[line[i - 1]].center().y; };
  return gap(1) > kFarAbove * gap(2) || page.words[line[0]].phase.has_value();
}

std::vector<Grid> labelled(const Page& page, const View& view, const std::vector<Rated>& lines) {
  std::fprintf(stderr, "labelled %s %s\n", view.orientation == Orientation::lanes_in_rows ? "rows" : "columns",
               lines.empty()                            ? ""
               : lines[0].told == Rated::Told::by_place ? "PLACE"
                                                        : "WORDS");
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
    if (grid)
      if (grid) grids.push_back(std::move(*grid));
  }
  std::sort(grids.begin(), grids.end(),
            [](const Grid& a, const Grid& b) { return std::tie(b.score, a.labels) < std::tie(a.score, b.labels); });
  return grids;
}

std::optional<Grid> unlabelled(const Page& page, const View& view) {
  const Rated heads = heads_over(page, view, {});
  if (heads.line.empty()) return std::nullopt;
  Grid grid = lay_out(page, view, {}, heads);
  if (grid.cells.empty() && !is_young(page, view, {})) return std::nullopt;
  if (names_actors(page, heads.line)) grid.score *= kActorsAsPhases;
  settle_unlabelled(page, view, grid);
  if (grid.colours.empty()) name_rows(page, view, grid);
  return grid;
}

// What could be a note, and is not merely written on the board.
bool could_be_note(const Page& page, std::uint32_t i) {
  const Item& item = page.scene.items[i];
  return page.roles[i] == Role::open && item.form != Form::bare && item.holds == 0;
}

std::size_t count_notes(const Page& page) {
  std::size_t notes = 0;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) notes += could_be_note(page, i) ? 1U : 0U;
  return notes;
}

// How many arrows lead back, against the direction of reading.
std::size_t backward(const Page& page) {
  const auto middle = [&](std::uint32_t i) { return page.scene.items[i].box.center().x; };
  return static_cast<std::size_t>(std::count_if(
      page.scene.wires.begin(), page.scene.wires.end(),
      [&](const Wire& wire) { return middle(wire.from) - middle(wire.to) > kBack * page.scene.note_width; }));
}

// Arrows that lead through most of the notes, or on in the other direction below, as a path does that bends: the path
// is the order, whatever lines the notes make by chance. Arrows from card to card, where cards carry the headings, are
// the order of the phases.
bool is_chain(const Page& page) {
  const auto heads = [&](std::uint32_t i) { return page.scene.items[i].part == Item::Part::heading; };
  const auto wires =
      static_cast<std::size_t>(std::count_if(page.scene.wires.begin(), page.scene.wires.end(),
                                             [&](const Wire& wire) { return !heads(wire.from) || !heads(wire.to); }));
  const auto share = static_cast<double>(wires) / static_cast<double>(std::max<std::size_t>(1, count_notes(page)));
  return wires >= 2 && (share >= kChain || (share >= kBentChain && backward(page) >= kFewestBack));
}

// The path leads through the lanes of this grid.
bool holds_most(const Page& page, const Grid& grid) {
  const auto held = static_cast<std::size_t>(std::count_if(
      grid.cells.begin(), grid.cells.end(), [&](const Grid::Cell& cell) { return could_be_note(page, cell.item); }));
  const auto labels = static_cast<std::size_t>(
      std::count_if(grid.labels.begin(), grid.labels.end(), [&](std::uint32_t i) { return could_be_note(page, i); }));
  return static_cast<double>(held + labels) >= kMostOfThem * static_cast<double>(count_notes(page));
}

// Labels, and nothing beside them: what they name may stand on their other side, or nobody has filled it in yet.
bool is_hollow(const std::vector<Grid>& grids) {
  return !grids.empty() && grids.front().cells.size() < grids.front().labels.size();
}

std::vector<Grid> from_behind(const Page& page, const View& view) {
  const View behind = mirrored(view);
  std::vector<Grid> grids;
  for (Grid& grid : labelled(page, behind, label_lines(page, behind))) {
    if (!grid.heads.empty() && grid.cells.size() >= 2 * grid.labels.size()) grids.push_back(mirrored(std::move(grid)));
  }
  return grids;
}

// Labels that nobody knows need headings over their rows, which name nobody: a list of texts has none.
std::vector<Grid> by_place(const Page& page, const View& view) {
  std::vector<Grid> grids = labelled(page, view, placed_lines(page, view));
  grids.erase(std::remove_if(grids.begin(), grids.end(),
                             [&](const Grid& grid) {
                               if (names_actors(page, grid.labels)) return false;
                               if (grid.tilt < kAcross) return true;
                               return grid.heads.size() < kFewestHeads || grid.head_worth < kClearHeads ||
                                      names_actors(page, grid.heads);
                             }),
              grids.end());
  return grids;
}

void take_better(std::vector<Grid> grids, std::vector<Grid>& best) {
  if (!grids.empty() && (best.empty() || grids.front().score > best.front().score)) best = std::move(grids);
}

// What a reading is worth where words hardly say which of two lines are the labels: colours do, or what is usual.
double leaning(const Grid& grid) {
  return grid.score + grid.tilt + (grid.orientation == Orientation::lanes_in_rows ? kRowsUsual : 0);
}

std::vector<Grid> placed_best(const Page& page, const std::vector<View>& views) {
  std::vector<Grid> best;
  for (const View& view : views) {
    std::vector<Grid> grids = by_place(page, view);
    if (!grids.empty() && (best.empty() || leaning(grids.front()) > leaning(best.front()))) best = std::move(grids);
  }
  return best;
}

// Labels that words tell stay labels, whatever else is one.
bool keeps_labels(const std::vector<Grid>& placed, const std::vector<Grid>& written) {
  const auto is_kept = [&](std::uint32_t label) {
    return std::any_of(placed.begin(), placed.end(), [&](const Grid& grid) {
      return std::find(grid.labels.begin(), grid.labels.end(), label) != grid.labels.end();
    });
  };
  return std::all_of(written.begin(), written.end(), [&](const Grid& grid) {
    return grid.known_worth < kWritten || std::all_of(grid.labels.begin(), grid.labels.end(), is_kept);
  });
}

void take_placed(std::vector<Grid> placed, std::vector<Grid>& best) {
  if (placed.empty() || !keeps_labels(placed, best)) return;
  const bool hardly = !best.empty() && best.front().known_worth < kWritten;
  if (!best.empty() &&
      !(hardly ? leaning(placed.front()) > leaning(best.front()) : placed.front().score > best.front().score))
    return;
  best = std::move(placed);
}

// Headings that are hardly any: those of the map may stand below it.
bool lacks_heads(const Grid& grid) {
  return grid.heads.empty() || grid.head_worth < kSureHeads;
}

// Maps whose phases stand below their lanes.
void look_below(const Page& page, const std::vector<View>& views, std::vector<Grid>& best) {
  if (best.empty() || !lacks_heads(best.front())) return;
  std::vector<View> below;
  for (const View& view : views) below.push_back(upended(view));
  std::vector<Grid> found;
  for (const View& view : below) take_better(labelled(page, view, label_lines(page, view)), found);
  take_placed(placed_best(page, below), found);
  if (found.empty() || lacks_heads(found.front()) || found.front().unlabelled > 0) return;
  if (found.front().score <= best.front().score + kBelowCost) return;
  best.clear();
  for (Grid& grid : found) best.push_back(upended(std::move(grid)));
}

void sort_for_reading(std::vector<Grid>& grids) {
  std::sort(grids.begin(), grids.end(), [](const Grid& a, const Grid& b) {
    const double ka = a.box.y + a.box.x;
    const double kb = b.box.y + b.box.x;
    return std::tie(ka, a.labels, a.heads) < std::tie(kb, b.labels, b.heads);
  });
}

}  // namespace

void settle_unlabelled(const Page& page, const View& view, Grid& grid) {
  if (page.legend.tells != Legend::Tells::lanes) return;
  std::map<std::uint32_t, std::vector<double>> places;  // per colour: where its notes stand along y
  for (const Grid::Cell& cell : grid.cells) {
    if (const auto line = page.legend.line_of(page.scene.items[cell.item])) {
      places[*line].push_back(view.box[cell.item].center().y);
    }
  }
  if (places.size() < 2) return;
  std::vector<std::pair<double, std::uint32_t>> order;
  for (auto& [line, ys] : places) {
    std::sort(ys.begin(), ys.end());
    order.emplace_back(ys[ys.size() / 2], line);
  }
  std::sort(order.begin(), order.end());
  double kept = 0;
  double coloured = 0;
  for (const Grid::Cell& cell : grid.cells) {
    const auto line = page.legend.line_of(page.scene.items[cell.item]);
    if (!line) continue;
    const double y = view.box[cell.item].center().y;
    const auto nearest = std::min_element(order.begin(), order.end(), [&](const auto& a, const auto& b) {
      return std::abs(a.first - y) < std::abs(b.first - y);
    });
    coloured += 1;
    kept += nearest->second == *line ? 1 : 0;
  }
  const bool rows = kept >= kColourKeeps * coloured;
  grid.lanes.clear();
  if (!rows) grid.orientation = Orientation::freeform;
  for (const auto& [y, line] : order) {
    if (rows) grid.colours.push_back(line), grid.lanes.push_back({y, y});
  }
  for (Grid::Cell& cell : grid.cells) {
    cell.lane.reset();
    if (!rows) continue;
    const auto line = page.legend.line_of(page.scene.items[cell.item]);
    const double y = view.box[cell.item].center().y;
    std::uint32_t best = 0;
    for (std::uint32_t l = 0; l < order.size(); ++l) {
      if (line ? order[l].second == *line : std::abs(order[l].first - y) < std::abs(order[best].first - y)) best = l;
    }
    cell.lane = best;
  }
}

namespace {

std::vector<Grid> find_on(const Page& page) {
  std::vector<Grid> best;
  std::optional<Grid> plain;
  std::vector<View> views;
  for (const Orientation orientation : {Orientation::lanes_in_rows, Orientation::lanes_in_columns}) {
    views.push_back(view_of(page.scene, orientation));
    std::vector<Grid> grids = labelled(page, views.back(), label_lines(page, views.back()));
    if (is_hollow(grids)) take_better(from_behind(page, views.back()), best);
    take_better(std::move(grids), best);
  }
  const bool across =
      !best.empty() && names_actors(page, best.front().heads);  // phases called like lanes are its labels
  if (across) best.front().score *= kActorsAsPhases;
  if (best.empty() || best.front().label_worth < kBeyondDoubt || across) {
    take_placed(placed_best(page, views), best);
  }
  look_below(page, views, best);
  const bool plain_enough = !best.empty() && best.front().known_worth >= kBeyondDoubt;
  for (std::size_t v = 0; v < views.size() && !plain_enough; ++v) {
    std::optional<Grid> grid = unlabelled(page, views[v]);
    if (grid && (!plain || grid->score > plain->score)) plain = std::move(grid);
  }
  if (plain && lacks_heads(*plain)) {
    std::optional<Grid> grid = unlabelled(page, upended(views.front()));
    if (grid && !lacks_heads(*grid) && grid->score > plain->score + kBelowCost) plain = upended(std::move(*grid));
  }
  std::vector<Grid> out;
  const bool written = !best.empty() && best.front().known_worth >= kWritten;
  const bool chain = is_chain(page);
  const bool in_lanes =
      chain && !best.empty() && best.front().label_worth >= kWrittenAlone && holds_most(page, best.front());
  if (!written) {
    std::optional<Grid> scattered = as_scattered(page);
    const double most = std::max(plain && !chain ? plain->score : 0, best.empty() ? 0 : best.front().score);
    if (scattered && scattered->score > most) return {std::move(*scattered)};
  }
  const double against = plain && !in_lanes ? plain->score * (written ? kAgainstWritten : 1) : 0;
  if (!best.empty() && best.front().score > against) {
    for (Grid& grid : best) {
      const bool drawn = grid.known_worth >= kWritten && !grid.heads.empty();  // if nobody has filled it in yet
      const bool more = out.empty() || (grid.label_worth >= kSecondMap * out.front().label_worth &&
                                        (grid.cells.size() >= kFewestCells || drawn));
      if (more && std::none_of(out.begin(), out.end(), [&](const Grid& g) { return shares(g, grid); })) {
        out.push_back(std::move(grid));
      }
    }
  } else if (plain && plain->score > kPathWorth && !chain) {
    out.push_back(std::move(*plain));
  } else {
    Grid path = as_path(page);
    if (!path.cells.empty()) out.push_back(std::move(path));
  }
  return out;
}

// Large frames beside each other, each with room for a map of its own.
Line islands(const Page& page) {
  Line frames;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    const Item& item = page.scene.items[i];
    if ((item.form == Form::frame || item.holds > 0) && item.holds >= kFewestInIsland) frames.push_back(i);
  }
  const auto stands_in = [&](std::uint32_t inner, std::uint32_t outer) {
    const Box& box = page.scene.items[outer].box;
    return inner != outer && box.contains(page.scene.items[inner].box.center()) &&
           box.area() > page.scene.items[inner].box.area();
  };
  Line outermost;
  for (const std::uint32_t i : frames) {
    if (std::none_of(frames.begin(), frames.end(), [&](std::uint32_t k) { return stands_in(i, k); }))
      outermost.push_back(i);
  }
  return outermost.size() > kMostIslands ? Line{} : outermost;
}

// The maps of groups, each in a frame of its own: labels and headings within it.
std::vector<Grid> find_on_islands(const Page& page) {
  std::vector<Grid> found;
  const Line frames = islands(page);
  if (frames.size() < 2) return found;
  for (const std::uint32_t frame : frames) {
    const Box& box = page.scene.items[frame].box;
    std::vector<Role> roles = page.roles;
    for (std::uint32_t i = 0; i < roles.size(); ++i) {
      if (i == frame || !box.contains(page.scene.items[i].box.center())) roles[i] = Role::apart;
    }
    for (Grid& grid : find_on({page.scene, page.words, roles, page.legend, page.corrections})) {
      const bool map = grid.labels.size() >= 2 && grid.heads.size() >= 2 && grid.head_worth >= kClearHeads;
      if (map) found.push_back(std::move(grid));
    }
  }
  return found;
}

}  // namespace

std::vector<Grid> find_grids(const Page& page) {
  std::vector<Grid> grids = find_on(page);
  const bool told = !grids.empty() && (grids.front().known_worth >= kWritten || grids.front().labels.size() > 2);
  if (!told) {
    std::vector<Grid> apart = find_on_islands(page);
    if (!apart.empty()) grids = std::move(apart);
  }
  sort_for_reading(grids);
  return grids;
}

}  // namespace journeylint::recognising
