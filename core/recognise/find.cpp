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
constexpr std::size_t kFewestHeads = 3;  // with fewer, those of the map may stand below it
constexpr double kInLine = 0.5;          // notes: what is in line with headings
constexpr double kSureHeads = 6;         // worth of headings beyond doubt
constexpr double kBelowCost = 0.5;       // in score: hardly any map has its phases below
constexpr std::size_t kFewestCells = 3;  // in a further map
constexpr double kBeyondDoubt = 4.5;     // label worth: five labels; no reading without them is tried
constexpr double kAgainstWritten =
    0.6;  // of the score: where labels are written, a reading without them must be this much better
constexpr double kPathWorth = 5.5;  // a grid without labels must score more than this, or it is a path

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
  below.reserve(views.size());
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

// Maps with labels, the best reading of the page first.
std::vector<Grid> with_labels(const Page& page, const std::vector<View>& views) {
  std::vector<Grid> best;
  for (const View& view : views) take_better(written_readings(page, view), best);
  const bool across =
      !best.empty() && names_actors(page, best.front().heads);  // phases called like lanes are its labels
  if (across) {
    best.front().score *= kActorsAsPhases;
    take_better(placed_best(page, views), best);
  } else if (best.empty() || best.front().label_worth < kBeyondDoubt) {
    take_placed(page, placed_best(page, views), best);
  }
  look_below(page, views, best);
  return best;
}

// A map without labels.
std::optional<Grid> without_labels(const Page& page, const std::vector<View>& views) {
  std::optional<Grid> plain;
  for (const View& view : views) {
    std::optional<Grid> grid = plain_reading(page, view);
    if (grid && (!plain || grid->score > plain->score)) plain = std::move(grid);
  }
  if (!plain || plain->on_time_line || !lacks_heads(*plain)) return plain;
  std::optional<Grid> grid = plain_reading(page, upended(views.front()));
  if (grid && !lacks_heads(*grid) && grid->score > plain->score + kBelowCost) plain = upended(std::move(*grid));
  return plain;
}

// The first, and of the others those that are maps of their own.
std::vector<Grid> maps_among(std::vector<Grid> grids) {
  std::vector<Grid> out;
  for (Grid& grid : grids) {
    const bool drawn = grid.known_worth >= kWritten && !grid.heads.empty();  // if nobody has filled it in yet
    const bool more = out.empty() || (grid.label_worth >= kSecondMap * out.front().label_worth &&
                                      (grid.cells.size() >= kFewestCells || drawn));
    if (more && std::none_of(out.begin(), out.end(), [&](const Grid& g) { return shares(g, grid); })) {
      out.push_back(std::move(grid));
    }
  }
  return out;
}

std::vector<Grid> find_on(const Page& page) {
  const std::vector<View> views{view_of(page.scene, Orientation::lanes_in_rows),
                                view_of(page.scene, Orientation::lanes_in_columns)};
  std::vector<Grid> best = with_labels(page, views);
  const bool beyond_doubt = !best.empty() && best.front().known_worth >= kBeyondDoubt;
  std::optional<Grid> plain = beyond_doubt ? std::nullopt : without_labels(page, views);
  const bool written = !best.empty() && best.front().known_worth >= kWritten;
  const bool chain = is_chain(page);
  if (!written) {
    std::optional<Grid> scattered = as_scattered(page);
    const bool row = plain && !chain && !(scattered && is_part_of(plain->heads, scattered->heads));
    const double most = std::max(row ? plain->score : 0, best.empty() ? 0 : best.front().score);
    if (scattered && scattered->score > most) return {std::move(*scattered)};
  }
  const bool in_lanes =
      chain && !best.empty() && best.front().label_worth >= kWrittenAlone && holds_most(page, best.front());
  const double against = plain && !in_lanes ? plain->score * (written ? kAgainstWritten : 1) : 0;
  if (!best.empty() && best.front().score > against) return maps_among(std::move(best));
  if (plain && plain->score > kPathWorth && !chain) return {std::move(*plain)};
  Grid path = as_path(page);
  return path.cells.empty() ? std::vector<Grid>{} : std::vector<Grid>{std::move(path)};
}

}  // namespace

std::vector<Grid> find_grids(const Page& page) {
  std::vector<Grid> grids = find_on(page);
  std::vector<Grid> apart = maps_of_groups(page, grids, find_on);
  if (!apart.empty()) grids = std::move(apart);
  sort_for_reading(grids);
  return grids;
}

}  // namespace journeylint::recognising
