#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include "recognise/actors.hpp"
#include "recognise/below.hpp"
#include "recognise/chain.hpp"
#include "recognise/grid.hpp"
#include "recognise/islands.hpp"
#include "recognise/mirror.hpp"
#include "recognise/readings.hpp"
#include "recognise/scattered.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kSecondMap = 0.4;       // of the first map's labels: a further map is worth at least this
constexpr double kClearHeads = 5;        // worth of headings over labels that only their place tells
constexpr std::size_t kFewestHeads = 3;  // with fewer, those of the map may stand below it
constexpr double kInLine = 0.5;          // notes: what is in line with headings
constexpr double kSureHeads = 6;         // worth of headings beyond doubt
constexpr double kBelowCost = 0.5;       // in score: hardly any map has its phases below
constexpr std::size_t kFewestIn = 2;     // headings, lanes and labels of a group's map
constexpr std::size_t kFewestCells = 3;  // in a further map
constexpr double kWritten = 2.5;         // label worth: three labels that name lanes are no accident,…
constexpr double kBeyondDoubt = 4.5;     // label worth: five labels; no reading without them is tried
constexpr double kWrittenAlone = 1.3;    // label worth: two lanes or actors; without phases, less is nothing
constexpr double kAgainstWritten = 0.6;  // …and a reading without them must be this much better
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

std::vector<Grid> placed_best(const Page& page, const std::vector<View>& views) {
  std::vector<Grid> best;
  for (const View& view : views) {
    std::vector<Grid> grids = placed_readings(page, view);
    if (!grids.empty() && (best.empty() || leaning(grids.front()) > leaning(best.front()))) best = std::move(grids);
  }
  if (best.empty()) return best;
  // Others are maps of their own, and no other readings of the first.
  best.erase(std::remove_if(best.begin() + 1, best.end(), [&](const Grid& grid) { return shares(best.front(), grid); }),
             best.end());
  return best;
}

// "Steps", in line with the headings: it names their row.
bool names_heads(const Page& page, const Grid& grid, std::uint32_t label) {
  if (grid.heads.empty() || page.words[label].lane != NoteType::step) return false;
  const Point own = page.scene.items[label].ink.center();
  const Point head = page.scene.items[grid.heads.front()].ink.center();
  const bool rows = grid.orientation == Orientation::lanes_in_rows;
  return std::abs(rows ? own.y - head.y : own.x - head.x) <= kInLine;
}

// Labels that words tell stay labels, whatever else is one.
bool keeps_labels(const Page& page, const std::vector<Grid>& placed, const std::vector<Grid>& written) {
  const auto is_kept = [&](std::uint32_t label) {
    return std::any_of(placed.begin(), placed.end(), [&](const Grid& grid) {
      return std::find(grid.labels.begin(), grid.labels.end(), label) != grid.labels.end() ||
             names_heads(page, grid, label);
    });
  };
  return std::all_of(written.begin(), written.end(), [&](const Grid& grid) {
    return grid.known_worth < kWritten || std::all_of(grid.labels.begin(), grid.labels.end(), is_kept);
  });
}

void take_placed(const Page& page, std::vector<Grid> placed, std::vector<Grid>& best) {
  if (placed.empty() || !keeps_labels(page, placed, best)) return;
  const bool hardly = !best.empty() && best.front().known_worth < kWritten;
  if (!best.empty() &&
      !(hardly ? leaning(placed.front()) > leaning(best.front()) : placed.front().score > best.front().score))
    return;
  // Other maps on the page stay what they were.
  for (Grid& grid : best) {
    if (std::none_of(placed.begin(), placed.end(), [&](const Grid& other) { return shares(other, grid); }))
      placed.push_back(std::move(grid));
  }
  best = std::move(placed);
}

// Headings that are hardly any: those of the map may stand below it.
bool lacks_heads(const Grid& grid) {
  return grid.heads.size() < kFewestHeads || grid.head_worth < kSureHeads;
}

// Maps whose phases stand below their lanes.
void look_below(const Page& page, const std::vector<View>& views, std::vector<Grid>& best) {
  if (best.empty()) return;
  const bool on_labels = best.front().known_worth < kWritten && stands_on_labels(page, best.front());
  const bool notes = heads_are_notes(page, best.front()) && heads_are_labelled(page, best.front());
  if (!on_labels && !lacks_heads(best.front()) && !notes) return;
  std::vector<View> below;
  for (const View& view : views) below.push_back(upended(view));
  std::vector<Grid> found;
  for (const View& view : below) take_better(written_readings(page, view), found);
  take_placed(page, placed_best(page, below), found);
  if (found.empty() || lacks_heads(found.front()) || found.front().unlabelled > 0) return;
  if (heads_are_labelled(page, found.front())) return;
  const bool better = on_labels ? leaning(found.front()) > leaning(best.front())
                                : found.front().score > best.front().score + kBelowCost;
  if (!better || !keeps_labels(page, found, best)) return;
  best.clear();
  for (Grid& grid : found) best.push_back(upended(std::move(grid)));
}

// A row of frames, while others stand elsewhere.
bool is_part_of(const Line& row, const Line& all) {
  return row.size() < all.size() && std::all_of(row.begin(), row.end(), [&](std::uint32_t i) {
           return std::find(all.begin(), all.end(), i) != all.end();
         });
}

void sort_for_reading(std::vector<Grid>& grids) {
  std::sort(grids.begin(), grids.end(), [](const Grid& a, const Grid& b) {
    const double ka = a.box.y + a.box.x;
    const double kb = b.box.y + b.box.x;
    return std::tie(ka, a.labels, a.heads) < std::tie(kb, b.labels, b.heads);
  });
}

std::vector<Grid> find_on(const Page& page) {
  std::vector<Grid> best;
  std::optional<Grid> plain;
  std::vector<View> views;
  for (const Orientation orientation : {Orientation::lanes_in_rows, Orientation::lanes_in_columns}) {
    views.push_back(view_of(page.scene, orientation));
    take_better(written_readings(page, views.back()), best);
  }
  const bool across =
      !best.empty() && names_actors(page, best.front().heads);  // phases called like lanes are its labels
  if (across) {
    best.front().score *= kActorsAsPhases;
    take_better(placed_best(page, views), best);
  } else if (best.empty() || best.front().label_worth < kBeyondDoubt) {
    take_placed(page, placed_best(page, views), best);
  }
  look_below(page, views, best);
  const bool plain_enough = !best.empty() && best.front().known_worth >= kBeyondDoubt;
  for (std::size_t v = 0; v < views.size() && !plain_enough; ++v) {
    std::optional<Grid> grid = plain_reading(page, views[v]);
    if (grid && (!plain || grid->score > plain->score)) plain = std::move(grid);
  }
  if (plain && !plain->on_time_line && lacks_heads(*plain)) {
    std::optional<Grid> grid = plain_reading(page, upended(views.front()));
    if (grid && !lacks_heads(*grid) && grid->score > plain->score + kBelowCost) plain = upended(std::move(*grid));
  }
  std::vector<Grid> out;
  const bool written = !best.empty() && best.front().known_worth >= kWritten;
  const bool chain = is_chain(page);
  const bool in_lanes =
      chain && !best.empty() && best.front().label_worth >= kWrittenAlone && holds_most(page, best.front());
  if (!written) {
    std::optional<Grid> scattered = as_scattered(page);
    const bool row = plain && !chain && !(scattered && is_part_of(plain->heads, scattered->heads));
    const double most = std::max(row ? plain->score : 0, best.empty() ? 0 : best.front().score);
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

// The maps of groups: headings, and labels or at least rows, within their frames.
std::vector<Grid> find_on_islands(const Page& page, const std::vector<std::vector<Role>>& each,
                                  std::size_t fewest_heads, std::size_t fewest_labels) {
  std::vector<Grid> found;
  for (const std::vector<Role>& roles : each) {
    for (Grid& grid : find_on({page.scene, page.words, roles, page.legend, page.corrections})) {
      const bool map = grid.labels.size() >= fewest_labels && grid.lanes.size() >= kFewestIn &&
                       grid.heads.size() >= fewest_heads && grid.head_worth >= kClearHeads;
      if (map) found.push_back(std::move(grid));
    }
  }
  return found;
}

// Labels or headings in one frame and in another: what two groups wrote was read as one map.
bool spans(const Grid& grid, const std::vector<std::vector<Role>>& each) {
  const auto in_several = [&](const Line& line) {
    return std::count_if(each.begin(), each.end(), [&](const std::vector<Role>& roles) {
             return std::any_of(line.begin(), line.end(), [&](std::uint32_t i) { return roles[i] != Role::apart; });
           }) > 1;
  };
  return in_several(grid.labels) || in_several(grid.heads);
}

// Frames, side by side, were read as the phases.
bool heads_frames(const Page& page, const std::vector<Grid>& grids) {
  return grids.size() == 1 && grids.front().heads.size() >= 2 &&
         std::all_of(grids.front().heads.begin(), grids.front().heads.end(), [&](std::uint32_t i) {
           return page.scene.items[i].form == Form::frame || page.scene.items[i].holds > 0;
         });
}

// The maps of groups that worked in frames, where that says more than what was read of the whole page; empty otherwise.
std::vector<Grid> maps_of_groups(const Page& page, const std::vector<Grid>& whole) {
  const std::vector<std::vector<Role>> each = islands(page);
  if (each.empty()) return {};
  const bool told = !whole.empty() && (whole.front().known_worth >= kWritten || whole.front().labels.size() > 2);
  if (!told) return find_on_islands(page, each, kFewestIn, kFewestIn);
  if (std::any_of(whole.begin(), whole.end(), [&](const Grid& grid) { return spans(grid, each); })) {
    std::vector<Grid> found = find_on_islands(page, each, kFewestIn, 0);  // some groups may have written no labels
    const bool labelled =
        std::any_of(found.begin(), found.end(), [](const Grid& grid) { return !grid.labels.empty(); });
    return labelled && found.size() > 1 ? found : std::vector<Grid>{};
  }
  if (!heads_frames(page, whole)) return {};
  // The frames are the groups', if a whole map stands in every one of them.
  std::vector<Grid> found = find_on_islands(page, each, kFewestHeads, kFewestIn);
  return found.size() >= each.size() ? found : std::vector<Grid>{};
}

}  // namespace

std::vector<Grid> find_grids(const Page& page) {
  std::vector<Grid> grids = find_on(page);
  std::vector<Grid> apart = maps_of_groups(page, grids);
  if (!apart.empty()) grids = std::move(apart);
  sort_for_reading(grids);
  return grids;
}

}  // namespace journeylint::recognising
