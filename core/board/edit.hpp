#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "board/board.hpp"

/// What a host is asked to do to its board: a list of these is one press of a button and one undo step.

namespace journeylint {

struct Edit {
  enum class Kind : std::uint8_t {
    insert,  ///< a new element; `element` names it within the list
    move,    ///< to `box`, with everything bound to it
    text,    ///< the element's text becomes `text`
    lint     ///< `Element::lint` becomes `lint`; empty takes it away
  } kind = Kind::lint;
  ElementId element;
  ElementKind what = ElementKind::note;  ///< of inserts: note or text
  std::string page;                      ///< of inserts
  Box box;                               ///< of inserts and moves, board units
  std::string text;                      ///< of inserts and texts
  std::string lint;                      ///< of inserts and lints: JSON text
  double font_size = 0;                  ///< of inserts, board units
  std::optional<Colour> fill;            ///< of inserts
  std::optional<ElementId> like;         ///< of inserts: the element whose font, stroke and manner it takes over
};
template <>
struct Names<Edit::Kind> {
  static constexpr std::array<std::string_view, 4> names{"insert", "move", "text", "lint"};
};

using Edits = std::vector<Edit>;

}  // namespace journeylint
