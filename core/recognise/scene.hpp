#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.hpp"
#include "board/board.hpp"

/// One page of a board, made ready for reading: level, in a common scale, loose text joined to its box.
///
/// Lengths are in *notes*: 1 is the typical height of an element with text on this page. The page's top left corner is
/// near (0, 0), and coordinates are snapped to a fine raster, so that neither the place nor the zoom of the map, nor
/// the last bit of a sum, changes a comparison.

namespace journeylint::recognising {

/// What carries the text of an item.
enum class Form : std::uint8_t { note, box, bare, frame, cell };

/// One thing with text.
struct Item {
  std::uint32_t element = 0;  ///< into Board::elements: whose id is reported
  std::string_view text;      ///< of the element, or of the text that lies loose on it
  Box box;                    ///< upright, in notes
  Box ink;                    ///< where its text stands; a strip at the top of something that holds others
  Form form = Form::bare;
  double font = 0;  ///< in notes; 0 when unknown
  std::optional<Colour> fill;
  std::uint32_t votes = 0;
  std::optional<std::uint32_t> holder;  ///< into Scene::panels: the smallest one it lies on
  std::optional<std::uint32_t> card;    ///< into Scene::panels: a box it shares with other texts and nothing else
  std::uint32_t holds = 0;              ///< how many other items lie on it
  enum class Turned : std::uint8_t { no, yes } turned = Turned::no;  ///< stands on its side
  std::optional<std::uint32_t> titles;  ///< into Board::elements: the box whose title it is, where they are one thing
  /// A card that holds heading and body in one text makes two items.
  enum class Part : std::uint8_t { whole, heading, body } part = Part::whole;
  enum class Drawn : std::uint8_t { no, yes } drawn = Drawn::no;  ///< a face of shapes; its text is that face
};

/// A box without text of its own: a band, a cell, a backdrop, a card under several texts, a swatch, a mark.
struct Panel {
  std::uint32_t element = 0;
  Box box;
  std::optional<Colour> fill;
  Shape shape = Shape::rectangle;
  std::uint32_t holds = 0;  ///< items and boxes on it
};

/// A straight stretch of a line: a rule between rows or columns, a piece of a curve.
struct Stroke {
  std::uint32_t element = 0;
  Point from, to;
};

/// A connector between two items, or a loose arrow near them.
struct Wire {
  std::uint32_t element = 0;
  std::uint32_t from = 0, to = 0;  ///< into Scene::items, in the direction of the arrow
  std::string_view label;
};

struct Scene {
  std::vector<Item> items;    ///< sorted by place, then text, then id
  std::vector<Panel> panels;  ///< in the order of their places
  std::vector<Panel> marks;   ///< small and textless: swatches, smileys, dots that lie on nothing
  std::vector<Stroke> strokes;
  std::vector<Wire> wires;
  double note_width = 1;  ///< the typical item that is a note, in notes
  double note_height = 1;
};

/// Indices into Board::elements of one page.
using PageElements = std::vector<std::uint32_t>;

/// Levels, scales and joins. Reads nothing but geometry and which element has text.
[[nodiscard]] Scene make_scene(const Board& board, const PageElements& page);

}  // namespace journeylint::recognising
