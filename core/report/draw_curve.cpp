#include "report/draw.hpp"
#include "report/phrases.hpp"

namespace journeylint {
namespace {

constexpr std::int32_t kAbove = 36;  ///< room for stars and words above the best mood
constexpr std::int32_t kBelow = 34;  ///< and for words below the worst
constexpr std::int32_t kSpan = kCurveHeight - kAbove - kBelow;
/// Where a mood counts as good or bad rather than neither: hundredths.
constexpr std::int32_t kTurn = 25;

std::int32_t height_of(const Row& row, std::int32_t valence) {
  return row.y + kAbove + (200 - valence) * kSpan / 400;
}

std::string_view colour_of(std::int32_t valence) {
  if (valence >= kTurn) return look_of(Kin::gain).ink;
  return valence <= -kTurn ? look_of(Kin::pain).ink : kSoftInk;
}

std::string at(std::int32_t x, std::int32_t y) {
  return std::to_string(x) + ' ' + std::to_string(y);
}

struct Stop {
  std::int32_t x = 0, y = 0;
  std::size_t phase = 0;
};

void draw_scale(Canvas& canvas, const Scene& scene, const Row& row) {
  for (const std::int32_t valence : {200, 0, -200}) {
    const std::int32_t y = height_of(row, valence);
    canvas.path("M" + at(kLabelWidth, y) + "H" + std::to_string(scene.grid.width),
                {"", valence == 0 ? "#b9a3ae" : kRule, "1", valence == 0 ? "" : "2 4"});
    draw_face(canvas, kLabelWidth - 14, y, valence);
  }
}

void draw_line(Canvas& canvas, const Scene& scene, const Row& row, const std::vector<Stop>& stops) {
  if (stops.empty()) return;
  const std::string gradient = "mood-" + std::to_string(scene.id.value + 1);
  std::string d = "M" + at(stops.front().x, stops.front().y);
  for (std::size_t i = 1; i < stops.size(); ++i) {
    const std::int32_t middle = (stops[i - 1].x + stops[i].x) / 2;
    d += "C" + at(middle, stops[i - 1].y) + ' ' + at(middle, stops[i].y) + ' ' + at(stops[i].x, stops[i].y);
  }
  std::string stop_list;
  for (const auto& [offset, valence] : {std::pair{"0", 200}, {"0.5", 0}, {"1", -200}}) {
    stop_list +=
        std::string("<stop offset=\"") + offset + "\" stop-color=\"" + std::string(colour_of(valence)) + "\"/>";
  }
  canvas.add("<defs><linearGradient id=\"" + gradient + "\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" x2=\"0\" y1=\"" +
             std::to_string(height_of(row, 200)) + "\" y2=\"" + std::to_string(height_of(row, -200)) + "\">" +
             stop_list + "</linearGradient></defs>\n");
  const std::string ink = "url(#" + gradient + ")";
  canvas.path(d, {"", ink, "3", ""});
}

void draw_points(Canvas& canvas, const Row& row, const Column& column, const std::vector<MoodPoint>& points) {
  const auto count = static_cast<std::int32_t>(points.size());
  const std::int32_t room = column.width - 2 * kCellPad;
  for (std::int32_t i = 0; count > 1 && i < count; ++i) {
    const std::int32_t valence = points[static_cast<std::size_t>(i)].valence;
    const std::int32_t x = column.x + kCellPad + room * (2 * i + 1) / (2 * count);
    canvas.circle(x, height_of(row, valence), 3, {kSheet, colour_of(valence), "1.5", ""});
  }
}

void draw_stop(Canvas& canvas, const Scene& scene, const Stop& stop, const PhaseMood& mood) {
  const std::string_view colour = colour_of(*mood.mean);
  canvas.circle(stop.x, stop.y, 6, {colour, kSheet, "2", ""});
  const auto word = [&](const Texts& texts, std::int32_t y) {
    canvas.text(stop.x, y, phrases::phrase(texts, scene.language),
                {11, colour, Weight::bold, {}, Font::Anchor::middle});
  };
  std::int32_t above = stop.y - 17;
  if (mood.turn == PhaseMood::Turn::lowest) word(phrases::kLowest, stop.y + 21);
  if (mood.turn == PhaseMood::Turn::recovery) {
    word(phrases::kRecovery, stop.y - 12);
    above -= 12;
  }
  if (mood.moments_of_truth > 0) draw_star(canvas, stop.x, above, kHeading);
}

}  // namespace

void draw_curve(Canvas& canvas, const Scene& scene, const Row& row) {
  const std::vector<PhaseMood> moods = mood_curve(scene.journey);
  draw_scale(canvas, scene, row);
  std::vector<Stop> stops;
  for (std::size_t i = 0; i < moods.size(); ++i) {
    const Column& column = scene.grid.columns[i];
    const std::int32_t middle = column.x + column.width / 2;
    if (moods[i].mean) {
      stops.push_back({middle, height_of(row, *moods[i].mean), i});
    } else if (moods[i].moments_of_truth > 0) {
      draw_star(canvas, middle, height_of(row, 0) - 12, kHeading);
    }
  }
  draw_line(canvas, scene, row, stops);
  for (const Stop& stop : stops) draw_points(canvas, row, scene.grid.columns[stop.phase], moods[stop.phase].points);
  for (const Stop& stop : stops) draw_stop(canvas, scene, stop, moods[stop.phase]);
}

}  // namespace journeylint
