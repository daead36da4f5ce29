#include "report/svg.hpp"

#include <algorithm>

#include "report/draw.hpp"
#include "report/escape.hpp"
#include "report/phrases.hpp"

namespace journeylint {
namespace {

constexpr std::int32_t kMargin = 40;
constexpr std::int32_t kBetween = 64;  ///< between journeys on one sheet

struct Picture {
  std::string body;
  std::int32_t width = 0, height = 0;
};

Picture picture_of(const Analysis& analysis, JourneyId id, const std::vector<Topic>& topics) {
  const Journey& journey = analysis.journeys.journeys[id.value];
  const Marks marks = marks_of(topics, id);
  const Grid grid = lay_out(journey, marks, analysis.language);
  const Scene scene{analysis, journey, id, topics, marks, grid, analysis.language};
  Canvas canvas;
  canvas.open(0, 0);
  std::int32_t y = draw_head(canvas, scene);
  canvas.close();
  canvas.open(0, y);
  draw_grid(canvas, scene);
  canvas.close();
  y += grid.heading + grid.height;
  canvas.open(0, y);
  y += draw_foot(canvas, scene);
  canvas.close();
  // The last heading's point reaches a little beyond the grid.
  return {canvas.take(), grid.width + 14, y};
}

std::string title_of(const Journey& journey, Language language) {
  const std::string title = one_line(journey.title.value_or(""));
  return title.empty() ? phrases::phrase(phrases::kUntitled, language) : title;
}

/// For people who do not see the picture.
std::string description_of(const Journey& journey, Language language) {
  const auto counted = [&](std::size_t count, const Texts& what) {
    return std::to_string(count) + ' ' + phrases::phrase(what, language);
  };
  std::string out = phrases::phrase(phrases::kPictureOf, language) + ": ";
  out += counted(journey.phases.size(), phrases::kPhases) + ", " + counted(journey.lanes.size(), phrases::kLanes) +
         ", " + counted(journey.notes.size(), phrases::kNotes) + ".";
  for (const Phase& phase : journey.phases) out += ' ' + one_line(phase.title) + ';';
  if (out.back() == ';') out.back() = '.';
  return out;
}

std::string opening(std::int32_t width, std::int32_t height, const std::string& name, const std::string& description,
                    const std::string& key, std::string_view language) {
  const std::string w = std::to_string(width);
  const std::string h = std::to_string(height);
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + w + "\" height=\"" + h + "\" viewBox=\"0 0 " + w + ' ' +
         h + "\" role=\"img\" lang=\"" + std::string(language) + "\" aria-labelledby=\"" + key + "-title " + key +
         "-description\" font-family=\"system-ui, sans-serif\">\n<title id=\"" + key + "-title\">" +
         markup_escaped(name) + "</title>\n<desc id=\"" + key + "-description\">" + markup_escaped(description) +
         "</desc>\n";
}

std::string ground(std::int32_t width, std::int32_t height) {
  Canvas canvas;
  canvas.box({0, 0, width, height}, 0, {kSheet, "", "1", ""});
  return canvas.take();
}

std::string shifted(const std::string& body, std::int32_t y) {
  Canvas canvas;
  canvas.open(kMargin, y);
  canvas.add(body);
  canvas.close();
  return canvas.take();
}

}  // namespace

std::string journey_svg(const Analysis& analysis, JourneyId id, const std::vector<Topic>& topics) {
  const Journey& journey = analysis.journeys.journeys[id.value];
  const Picture picture = picture_of(analysis, id, topics);
  const std::int32_t width = picture.width + 2 * kMargin;
  const std::int32_t height = picture.height + 2 * kMargin;
  return opening(width, height, title_of(journey, analysis.language), description_of(journey, analysis.language),
                 "map-" + std::to_string(id.value + 1), name_of(analysis.language)) +
         ground(width, height) + shifted(picture.body, kMargin) + "</svg>\n";
}

std::string svg(const Analysis& analysis) {
  const std::vector<Journey>& journeys = analysis.journeys.journeys;
  const std::vector<Topic> topics = open_topics(analysis);
  const std::string none = phrases::phrase(phrases::kNoJourney, analysis.language);
  std::string body;
  std::string title;
  std::string description;
  std::int32_t width = 600;
  std::int32_t y = kMargin;
  for (std::uint32_t i = 0; i < journeys.size(); ++i) {
    const Picture picture = picture_of(analysis, JourneyId{i}, topics);
    body += shifted(picture.body, y);
    y += picture.height + (i + 1 < journeys.size() ? kBetween : 0);
    width = std::max(width, picture.width);
    title += (i > 0 ? " · " : "") + title_of(journeys[i], analysis.language);
    description += (i > 0 ? " " : "") + description_of(journeys[i], analysis.language);
  }
  if (journeys.empty()) {
    Canvas canvas;
    canvas.text(kMargin, y + 20, none, {18, kSoftInk, Weight::regular, {}, {}});
    body = canvas.take();
    title = description = none;
    y += 30;
  }
  width += 2 * kMargin;
  const std::int32_t height = y + kMargin;
  return opening(width, height, title, description, "map", name_of(analysis.language)) + ground(width, height) + body +
         "</svg>\n";
}

}  // namespace journeylint
