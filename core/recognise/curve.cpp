#include <algorithm>

#include "recognise/assemble.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kCurveHeight = 0.6;  // of a note: heights that differ less are crooked hands, not feelings
constexpr std::size_t kFewest = 3;    // points make a curve
constexpr double kBest = 2;           // valence at the top of the lane; its negative at the bottom

}  // namespace

void read_curve(const Page& page, const Grid& grid, Journey& journey) {
  for (std::size_t l = 0; l < journey.lanes.size(); ++l) {
    if (journey.lanes[l].type != NoteType::emotion) continue;
    // Height is always along y of the page: only lanes in rows hold curves.
    if (grid.orientation != Orientation::lanes_in_rows) continue;
    std::vector<std::pair<double, Note*>> silent;
    Range span{1e18, -1e18};
    for (Note& note : journey.notes) {
      if (!note.lane || note.lane->value != l) continue;
      const double y = note.box.center().y;
      span = {std::min(span.from, y), std::max(span.to, y)};
      if (!note.reading.emotion) silent.emplace_back(y, &note);
    }
    double height = 0;
    for (const auto& [y, note] : silent) height = std::max(height, note->box.height);
    if (silent.size() < kFewest || span.length() < kCurveHeight * height) continue;
    for (const auto& [y, note] : silent) {
      const double valence = kBest - 2 * kBest * (y - span.from) / span.length();
      note->reading.emotion = EmotionReading{valence, std::nullopt};
    }
  }
  (void)page;
}

}  // namespace journeylint::recognising
