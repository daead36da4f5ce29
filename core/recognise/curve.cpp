#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

#include "recognise/assemble.hpp"
#include "recognise/scales.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kCurveHeight = 0.6;  // of a note: heights that differ less are crooked hands, not feelings
constexpr std::size_t kFewest = 3;    // points make a curve
constexpr double kBest = 2;           // valence at the top of the lane; its negative at the bottom

// From the lowest mark to the highest one: where they stand and which feeling they mean.
struct Scale {
  double low = 0, high = 0;  ///< y, in notes; `high` is the smaller one
  double low_valence = -kBest;
  double high_valence = kBest;

  [[nodiscard]] double at(double y) const {
    const double share = (low - y) / (low - high);
    return std::clamp(low_valence + (high_valence - low_valence) * share, -kBest, kBest);
  }
};

// The marks that stand beside this lane. Grades without a sign run from the worst to the best, whatever their range.
std::optional<Scale> scale_beside(const Page& page, const Range& lane) {
  std::vector<std::pair<double, double>> marks;  // y and value, from the top
  bool below_zero = false;
  for (std::uint32_t i = 0; i < page.roles.size(); ++i) {
    const double y = page.scene.items[i].ink.center().y;
    if (page.roles[i] != Role::scale || !lane.contains(y)) continue;
    const auto value = mark_of(page.scene.items[i]);
    if (value) marks.emplace_back(y, *value), below_zero = below_zero || *value < 0;
  }
  if (marks.size() < kFewest) return std::nullopt;
  std::sort(marks.begin(), marks.end());
  Scale scale{marks.back().first, marks.front().first};
  if (scale.low <= scale.high || marks.front().second < marks.back().second) return std::nullopt;
  if (below_zero) {
    scale.low_valence = marks.back().second;
    scale.high_valence = marks.front().second;
  }
  return scale;
}

std::map<std::string_view, double> heights(const Board& board, const Page& page, const Grid& grid) {
  std::map<std::string_view, double> out;
  for (const Grid::Cell& cell : grid.cells) {
    const Item& item = page.scene.items[cell.item];
    out.emplace(board.elements[item.element].id.value, item.box.center().y);
  }
  return out;
}

void read_by_scale(const Board& board, const Page& page, const Grid& grid, std::size_t lane, const Scale& scale,
                   Journey& journey) {
  const std::map<std::string_view, double> height = heights(board, page, grid);
  for (Note& note : journey.notes) {
    if (!note.lane || note.lane->value != lane || note.reading.emotion) continue;
    const auto found = height.find(note.element.value);
    if (found != height.end()) note.reading.emotion = EmotionReading{scale.at(found->second), std::nullopt};
  }
}

// Without a scale, the highest note feels best and the lowest worst.
void read_by_height(std::size_t lane, Journey& journey) {
  std::vector<std::pair<double, Note*>> silent;
  Range span{1e18, -1e18};
  for (Note& note : journey.notes) {
    if (!note.lane || note.lane->value != lane) continue;
    const double y = note.box.center().y;
    span = {std::min(span.from, y), std::max(span.to, y)};
    if (!note.reading.emotion) silent.emplace_back(y, &note);
  }
  double height = 0;
  for (const auto& [y, note] : silent) height = std::max(height, note->box.height);
  if (silent.size() < kFewest || span.length() < kCurveHeight * height) return;
  for (const auto& [y, note] : silent) {
    const double valence = kBest - 2 * kBest * (y - span.from) / span.length();
    note->reading.emotion = EmotionReading{valence, std::nullopt};
  }
}

}  // namespace

void read_curve(const Board& board, const Page& page, const Grid& grid, Journey& journey) {
  // Height is always along y of the page: only lanes in rows hold curves.
  if (grid.orientation != Orientation::lanes_in_rows) return;
  for (std::size_t l = 0; l < journey.lanes.size(); ++l) {
    if (journey.lanes[l].type != NoteType::emotion) continue;
    const auto scale = l < grid.lanes.size() ? scale_beside(page, grid.lanes[l]) : std::nullopt;
    if (scale) {
      read_by_scale(board, page, grid, l, *scale, journey);
    } else {
      read_by_height(l, journey);
    }
  }
}

}  // namespace journeylint::recognising
