#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.hpp"
#include "base/ids.hpp"
#include "base/vocabulary.hpp"

namespace journeylint {

enum class ElementKind : std::uint8_t { note, text, shape, frame, connector, line, image, stamp, table_cell };
template <>
struct Names<ElementKind> {
  static constexpr std::array<std::string_view, 9> names{"note", "text",  "shape", "frame",     "connector",
                                                         "line", "image", "stamp", "table-cell"};
};

enum class Shape : std::uint8_t { rectangle, ellipse, diamond, polygon, other };
template <>
struct Names<Shape> {
  static constexpr std::array<std::string_view, 5> names{"rectangle", "ellipse", "diamond", "polygon", "other"};
};

/// A colour as 0xRRGGBB.
struct Colour {
  std::uint32_t rgb = 0;
  friend constexpr bool operator==(Colour a, Colour b) { return a.rgb == b.rgb; }
  friend constexpr bool operator!=(Colour a, Colour b) { return a.rgb != b.rgb; }
  friend constexpr bool operator<(Colour a, Colour b) { return a.rgb < b.rgb; }
};

/// One thing on the board, free of any host. Who made it, and when, never reaches the core.
struct Element {
  ElementId id;
  std::string page;  ///< empty where the host has no pages
  ElementKind kind = ElementKind::shape;
  Shape shape = Shape::rectangle;  ///< of shapes
  Box box;                         ///< unrotated
  double rotation = 0;             ///< degrees, clockwise, in [0, 360)
  std::vector<Point> points;       ///< of connectors, lines and polygons: absolute, in order
  std::string text;                ///< valid UTF-8, unwrapped, plain; empty when it has none
  double font_size = 0;            ///< board units; 0 when unknown
  std::optional<Colour> fill;
  std::optional<Colour> stroke;
  std::string parent;               ///< id of the frame or container; empty for none
  std::vector<std::string> groups;  ///< ids, innermost first
  std::string from, to;             ///< of connectors: ids of the ends; empty where loose
  enum class Arrow : std::uint8_t { none, start, end, both } arrow = Arrow::none;
  std::uint32_t votes = 0;
  std::vector<std::string> tags;
  std::string url;
  enum class Locked : std::uint8_t { no, yes } locked = Locked::no;
  std::string lint;  ///< JSON text of what this product stored on the element; empty for nothing
};

/// An element that was set aside or mended on reading, and why.
struct Ignored {
  std::optional<ElementId> element;
  std::string code;  ///< kebab-case: `duplicate-id`, `bad-geometry`, …
};

/// A board at one moment. The order of elements means nothing.
struct Board {
  std::string host;  ///< one of the contract's names
  std::optional<std::string> name;
  std::vector<Element> elements;
  std::vector<Ignored> ignored;
};

}  // namespace journeylint
