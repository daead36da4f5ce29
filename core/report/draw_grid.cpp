#include <algorithm>

#include "report/draw.hpp"
#include "report/phrases.hpp"

namespace journeylint {
namespace {

/// A heading ends in a point, to say which way the journey goes.
constexpr std::int32_t kPoint = 14;

void draw_heading(Canvas& canvas, const Scene& scene, const Column& column) {
  if (column.heading.empty() && !column.phase) return;
  const std::int32_t left = column.x + 3;
  const std::int32_t right = column.x + column.width + kPoint - 3;
  const std::int32_t bottom = scene.grid.heading - 10;
  const std::int32_t middle = bottom / 2;
  const Ink ink{column.phase ? kHeading : kSoftInk, "", "1", ""};
  canvas.polygon({{left, 0},
                  {right - kPoint, 0},
                  {right, middle},
                  {right - kPoint, bottom},
                  {left, bottom},
                  {left + kPoint, middle}},
                 ink);
  std::string moment;
  if (column.phase) {
    const auto when = scene.journey.phases[column.phase->value].moment;
    if (when) moment = phrases::phrase(phrases::kMoments, *when, scene.language);
  }
  const auto lines = static_cast<std::int32_t>(column.heading.size());
  const std::int32_t height = lines * line_height(kHeadingSize) + (moment.empty() ? 0 : 12);
  std::int32_t y = std::max(1, (bottom - height) / 2);
  y = canvas.lines(left + kPoint + 8, y, column.width - 52, column.heading,
                   {kHeadingSize, kSheet, Weight::bold, {}, {}});
  if (!moment.empty()) canvas.text(left + kPoint + 8, y + 8, moment, {10, "#c9d6e2", Weight::regular, {}, {}});
  draw_marks(canvas, column.x + column.width - 12, 0, column.marks, column.width - 30);
}

void draw_lane(Canvas& canvas, const Scene& scene, const Row& row) {
  const KinLook& look = look_of(row.kin);
  canvas.box({0, row.y, scene.grid.width, row.height}, 0, {look.band, "", "1", ""});
  canvas.box({0, row.y, 6, row.height}, 0, {look.ink, "", "1", ""});
  draw_kin_sign(canvas, 16, row.y + kCellPad + 2, row.kin);
  canvas.lines(38, row.y + kCellPad, kLabelWidth - 52, row.label, {kLabelSize, look.ink, Weight::bold, {}, {}});
  draw_marks(canvas, kLabelWidth - 18, row.y + 4, row.marks, kLabelWidth - 50);
}

/// Lines between columns, and between lanes on top of everything that fills.
void draw_lines(Canvas& canvas, const Grid& grid) {
  for (const Column& column : grid.columns) {
    canvas.path("M" + std::to_string(column.x) + " 0V" + std::to_string(grid.height), {"", kRule, "1", "2 4"});
  }
  for (const Row& row : grid.rows) {
    canvas.path("M0 " + std::to_string(row.y) + "H" + std::to_string(grid.width), {"", kRule, "1", ""});
  }
  canvas.path("M0 " + std::to_string(grid.height) + "H" + std::to_string(grid.width), {"", kRule, "1", ""});
}

/// Small arrows from each card of a path to the next on its line.
void draw_path(Canvas& canvas, const std::vector<Card>& cards) {
  for (std::size_t i = 1; i < cards.size(); ++i) {
    const Area& from = cards[i - 1].area;
    if (from.y != cards[i].area.y || from.right() + kCardGap != cards[i].area.x) continue;
    const std::int32_t x = from.right() + 4;
    const std::int32_t y = from.y + std::min(from.height, cards[i].area.height) / 2;
    canvas.path("M" + std::to_string(x) + ' ' + std::to_string(y - 5) + "l6 5l-6 5",
                {"", look_of(Kin::doing).ink, "2", ""});
  }
}

}  // namespace

void draw_card(Canvas& canvas, const Card& card) {
  const KinLook& look = look_of(kin_of(card.type));
  const Area& area = card.area;
  const bool assumed = card.certainty == Card::Certainty::assumed;
  canvas.open(0, 0, card.text);
  canvas.box(area, 5, {look.paper, look.ink, "1", assumed ? "4 3" : ""});
  canvas.box({area.x, area.y + 5, 4, area.height - 10}, 0, {look.ink, "", "1", ""});
  std::int32_t x = area.x + 4 + kCardPad;
  std::int32_t y = area.y + kCardPad + (card.marks.empty() ? 0 : kMarkRoom);
  const bool sign = card.sign == Card::Sign::shown;
  if (sign) draw_sign(canvas, x, y, card.type, card.valence);
  const std::int32_t room = area.width - 4 - 2 * kCardPad;
  const std::int32_t indent = sign ? 20 : 0;
  y = canvas.lines(x + indent, y, room - indent, card.lines, {});
  canvas.lines(x, y, room, card.arrows, {kArrowSize, kSoftInk, Weight::regular, Font::Slant::italic, {}});
  if (card.votes > 0) {
    const std::int32_t bottom = area.bottom() - 12;
    canvas.circle(x + 4, bottom, 4, {look.ink, "", "1", ""});
    canvas.text(x + 12, bottom + 4, std::to_string(card.votes), {10, look.ink, Weight::bold, {}, {}});
  }
  draw_marks(canvas, area.right() - 6, area.y, card.marks, area.width - 20);
  canvas.close();
}

void draw_grid(Canvas& canvas, const Scene& scene) {
  for (const Column& column : scene.grid.columns) draw_heading(canvas, scene, column);
  canvas.open(0, scene.grid.heading);
  for (const Row& row : scene.grid.rows) draw_lane(canvas, scene, row);
  draw_lines(canvas, scene.grid);
  for (const Row& row : scene.grid.rows) {
    if (row.curve > 0) draw_curve(canvas, scene, row);
    if (row.flow == Row::Flow::path) draw_path(canvas, row.cards);
    for (const Card& card : row.cards) draw_card(canvas, card);
  }
  canvas.close();
}

}  // namespace journeylint
