#pragma once

#include <string_view>
#include <vector>

#include "base/vocabulary.hpp"
#include "board/board.hpp"

/// A board written down in text, for the examples of rules and for tests: laid out the way people lay out a map.
///
///     # Klantreis: naar de kapper            the title
///     Persona: Tygo, 15, wil …               any other line: a card above the map, as it stands
///     |         | Zoeken       | Knippen  |  the phases
///     | Stappen | Kijkt filmpjes; !Belt | … |  a lane: its label, then a cell a phase, `;` between notes
///     > Koffie is te duur                    a note beside the map
///     @ Kijkt filmpjes -> Belt : als het moet   an arrow between two notes, with its label
///
/// A second title begins another map, below the first. `+` before a note: it lies on the one before it, a pile.
/// `!` before a note, a card, a phase or a lane's label: this is what a rule must point at. `(3)` behind a note: its
/// votes. `[#ffd43b]` before a note: its colour.

namespace journeylint {

struct Sketch {
  Board board;
  std::vector<ElementId> marked;  ///< the elements written with `!`, in the order of writing
};

/// How a sketch is laid out.
struct SketchLayout {
  Orientation orientation = Orientation::lanes_in_rows;  ///< rows or columns
  enum class Carrier : std::uint8_t { notes, boxes_under_text, bare_text } carrier = Carrier::notes;
  double scale = 1;  ///< board units per unit of the layout
  Point origin;      ///< where its top-left corner lies
};

[[nodiscard]] Sketch sketch(std::string_view text, const SketchLayout& layout);
[[nodiscard]] Sketch sketch(std::string_view text);

}  // namespace journeylint
