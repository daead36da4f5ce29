#pragma once

#include <cstdint>
#include <string>

#include "report/canvas.hpp"

/// The parts of the drawn map. Each draws into a canvas; those above and below the grid say how high they are.

namespace journeylint {

/// What the parts have in common.
struct Scene {
  const Analysis& analysis;
  const Journey& journey;
  JourneyId id;
  const std::vector<Topic>& topics;  ///< of the whole export
  const Marks& marks;
  const Grid& grid;
  Language language;
};

/// A finding's number in the shape of its severity: hexagon, triangle, disc. `x`/`y` is its middle.
void draw_mark(Canvas& canvas, std::int32_t x, std::int32_t y, const Mark& mark);
/// Marks side by side, the first one at the right end.
void draw_marks(Canvas& canvas, std::int32_t right, std::int32_t y, const std::vector<Mark>& marks, std::int32_t room);
/// The sign of a kind of note, 14 px square; a face where the feeling is known.
void draw_sign(Canvas& canvas, std::int32_t x, std::int32_t y, NoteType type, std::optional<std::int32_t> valence);
void draw_kin_sign(Canvas& canvas, std::int32_t x, std::int32_t y, Kin kin);
/// A face in a circle around a middle: valence in hundredths.
void draw_face(Canvas& canvas, std::int32_t x, std::int32_t y, std::int32_t valence);
void draw_star(Canvas& canvas, std::int32_t x, std::int32_t y, std::string_view colour);
void draw_card(Canvas& canvas, const Card& card);

/// Title, persona, scope. Returns the height.
std::int32_t draw_head(Canvas& canvas, const Scene& scene);
/// Headings, lanes and cards.
void draw_grid(Canvas& canvas, const Scene& scene);
/// The emotion curve in a row of the grid.
void draw_curve(Canvas& canvas, const Scene& scene, const Row& row);
/// What lies beside the map, the findings by number, how to read it. Returns the height.
std::int32_t draw_foot(Canvas& canvas, const Scene& scene);

}  // namespace journeylint
