#include <algorithm>

#include "report/draw.hpp"

namespace journeylint {
namespace {

/// Marks in a row before the rest is only counted.
constexpr std::int32_t kMarkStep = kMarkSize + 2;

std::string at(std::int32_t x, std::int32_t y) {
  return std::to_string(x) + ' ' + std::to_string(y);
}

std::string line(std::int32_t x0, std::int32_t y0, std::int32_t x1, std::int32_t y1) {
  return "M" + at(x0, y0) + "L" + at(x1, y1);
}

Ink stroke(std::string_view colour) {
  return {"", colour, "1.6", ""};
}

}  // namespace

void draw_mark(Canvas& canvas, std::int32_t x, std::int32_t y, const Mark& mark) {
  const Ink ink{kSeverityInk[static_cast<std::size_t>(mark.severity)], kSheet, "1.5", ""};
  std::int32_t baseline = y + 4;
  if (mark.severity == Severity::error) {
    canvas.polygon({{x - 5, y - 10}, {x + 5, y - 10}, {x + 11, y}, {x + 5, y + 10}, {x - 5, y + 10}, {x - 11, y}}, ink);
  } else if (mark.severity == Severity::warning) {
    canvas.polygon({{x, y - 13}, {x + 13, y + 10}, {x - 13, y + 10}}, ink);
    baseline = y + 7;
  } else {
    canvas.circle(x, y, 10, ink);
  }
  const std::int32_t size = mark.number < 10 ? 11 : mark.number < 100 ? 9 : 7;
  if (mark.number == 0) return;  // in the reading key
  canvas.text(x, baseline, std::to_string(mark.number), {size, kSheet, Weight::bold, {}, Font::Anchor::middle});
}

void draw_marks(Canvas& canvas, std::int32_t right, std::int32_t y, const std::vector<Mark>& marks, std::int32_t room) {
  const auto fits = static_cast<std::size_t>(std::max(1, room / kMarkStep));
  const std::size_t shown = marks.size() <= fits ? marks.size() : fits - 1;
  std::int32_t x = right - static_cast<std::int32_t>(std::max<std::size_t>(shown, 1) - 1) * kMarkStep;
  if (shown < marks.size()) {
    const std::string rest = "+" + std::to_string(marks.size() - shown);
    const std::int32_t left = shown == 0 ? right : x - kMarkStep;
    canvas.circle(left, y, 10, {kSheet, kSoftInk, "1.5", ""});
    canvas.text(left, y + 4, rest, {9, kSoftInk, Weight::bold, {}, Font::Anchor::middle});
  }
  for (std::size_t i = 0; i < shown; ++i, x += kMarkStep) draw_mark(canvas, x, y, marks[i]);
}

void draw_face(Canvas& canvas, std::int32_t x, std::int32_t y, std::int32_t valence) {
  const std::string_view ink = valence >= 50    ? look_of(Kin::gain).ink
                               : valence <= -50 ? look_of(Kin::pain).ink
                                                : kSoftInk;
  canvas.circle(x, y, 8, {kSheet, ink, "1.5", ""});
  canvas.circle(x - 3, y - 2, 1, {ink, "", "1", ""});
  canvas.circle(x + 3, y - 2, 1, {ink, "", "1", ""});
  const std::int32_t bend = valence / 50;  // -4 .. 4
  const std::int32_t corner = y + 3 - bend / 3;
  canvas.path("M" + at(x - 4, corner) + "Q" + at(x, corner + bend) + " " + at(x + 4, corner), {"", ink, "1.5", ""});
}

void draw_star(Canvas& canvas, std::int32_t x, std::int32_t y, std::string_view colour) {
  canvas.polygon({{x, y - 9},
                  {x + 3, y - 3},
                  {x + 9, y - 3},
                  {x + 4, y + 1},
                  {x + 6, y + 8},
                  {x, y + 4},
                  {x - 6, y + 8},
                  {x - 4, y + 1},
                  {x - 9, y - 3},
                  {x - 3, y - 3}},
                 {colour, kSheet, "1", ""});
}

void draw_kin_sign(Canvas& canvas, std::int32_t x, std::int32_t y, Kin kin) {
  const std::string_view ink = look_of(kin).ink;
  const std::int32_t middle_x = x + 7;
  const std::int32_t middle_y = y + 7;
  switch (kin) {
    case Kin::doing:  // one step on
      canvas.path("M" + at(x + 2, y + 2) + "L" + at(x + 7, y + 7) + "L" + at(x + 2, y + 12), stroke(ink));
      canvas.path("M" + at(x + 8, y + 2) + "L" + at(x + 13, y + 7) + "L" + at(x + 8, y + 12), stroke(ink));
      break;
    case Kin::feeling:  // a speech bubble
      canvas.path("M" + at(x + 1, y + 2) + "H" + std::to_string(x + 13) + "V" + std::to_string(y + 10) + "H" +
                      std::to_string(x + 7) + "L" + at(x + 4, y + 13) + "V" + std::to_string(y + 10) + "H" +
                      std::to_string(x + 1) + "Z",
                  stroke(ink));
      break;
    case Kin::pain:
      canvas.circle(middle_x, middle_y, 6, {"", ink, "1.6", ""});
      canvas.path(line(x + 4, middle_y, x + 10, middle_y), stroke(ink));
      break;
    case Kin::gain:
      canvas.circle(middle_x, middle_y, 6, {"", ink, "1.6", ""});
      canvas.path(line(x + 4, middle_y, x + 10, middle_y) + line(middle_x, y + 4, middle_x, y + 10), stroke(ink));
      break;
    case Kin::insight:  // a looking glass
      canvas.circle(x + 6, y + 6, 5, {"", ink, "1.6", ""});
      canvas.path(line(x + 10, y + 10, x + 13, y + 13), stroke(ink));
      break;
    case Kin::better:  // upwards
      canvas.path(line(middle_x, y + 13, middle_x, y + 1) + "M" + at(x + 2, y + 6) + "L" + at(middle_x, y + 1) + "L" +
                      at(x + 12, y + 6),
                  stroke(ink));
      break;
    case Kin::organisation:  // a house with a door
      canvas.path("M" + at(x + 1, y + 13) + "V" + std::to_string(y + 6) + "L" + at(x + 7, y + 1) + "L" +
                      at(x + 13, y + 6) + "V" + std::to_string(y + 13) + "Z" + line(x + 7, y + 13, x + 7, y + 9),
                  stroke(ink));
      break;
    case Kin::other:
      canvas.box({x + 2, y + 2, 10, 10}, 2, {"", ink, "1.6", ""});
      break;
  }
}

void draw_sign(Canvas& canvas, std::int32_t x, std::int32_t y, NoteType type, std::optional<std::int32_t> valence) {
  if (type == NoteType::moment_of_truth) {
    draw_star(canvas, x + 7, y + 8, look_of(Kin::gain).ink);
  } else if (type == NoteType::emotion && valence) {
    draw_face(canvas, x + 8, y + 8, *valence);
  } else {
    draw_kin_sign(canvas, x, y, kin_of(type));
  }
}

}  // namespace journeylint
