#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "board/board.hpp"
#include "journey/journey.hpp"

namespace journeylint::testing {

/// Puts together small boards for tests of the recogniser.
class MapBuilder {
 public:
  MapBuilder& note(std::string id, Box box, std::string text, std::uint32_t fill = 0xFFDF6B) {
    Element& e = add(std::move(id), ElementKind::note, box, std::move(text));
    e.fill = Colour{fill};
    e.font_size = 20;
    return *this;
  }
  MapBuilder& text(std::string id, double x, double y, std::string words, double font = 20) {
    const double width = 0.56 * font * static_cast<double>(words.size());
    add(std::move(id), ElementKind::text, {x, y, width, font * 1.25}, std::move(words)).font_size = font;
    return *this;
  }
  Element& add(std::string id, ElementKind kind, Box box, std::string words) {
    Element e;
    e.id.value = std::move(id);
    e.kind = kind;
    e.box = box;
    e.text = std::move(words);
    board_.elements.push_back(std::move(e));
    return board_.elements.back();
  }
  [[nodiscard]] const Board& board() const { return board_; }
  [[nodiscard]] Board& board() { return board_; }

 private:
  Board board_;
};

/// Four lanes under each other, three phases beside each other, labels at the left, a persona card above.
/// Ids: "phase0", "lane0", "note-<lane>-<phase>".
[[nodiscard]] inline MapBuilder small_map() {
  const std::vector<std::string> phases{"Looking", "Buying", "Using"};
  const std::vector<std::string> lanes{"Steps", "Touchpoints", "Feelings", "Pain points"};
  const std::vector<std::vector<std::string>> notes{{"asks a neighbour", "signs the form", "rides to work"},
                                                    {"neighbour", "shop", "app"},
                                                    {"curious", "nervous", "proud"},
                                                    {"no prices anywhere", "form is too long", "app forgets me"}};
  MapBuilder map;
  map.add("persona", ElementKind::shape, {0, -400, 300, 160}, "Persona\nMira, 41\nrides to work").fill =
      Colour{0xFFF9DB};
  for (std::size_t p = 0; p < phases.size(); ++p) {
    const double x = 300 + 300 * static_cast<double>(p);
    map.text("phase" + std::to_string(p), x, 0, phases[p], 28);
    for (std::size_t l = 0; l < lanes.size(); ++l) {
      const double y = 100 + 200 * static_cast<double>(l);
      map.note("note-" + std::to_string(l) + "-" + std::to_string(p), {x, y, 160, 120}, notes[l][p]);
    }
  }
  for (std::size_t l = 0; l < lanes.size(); ++l) {
    map.text("lane" + std::to_string(l), 0, 145 + 200 * static_cast<double>(l), lanes[l], 24);
  }
  return map;
}

/// The note that was read from the element; null when it is none of the journey's.
[[nodiscard]] inline const Note* note_with(const Journey& journey, std::string_view id) {
  const auto found =
      std::find_if(journey.notes.begin(), journey.notes.end(), [&](const Note& n) { return n.element.value == id; });
  return found == journey.notes.end() ? nullptr : &*found;
}

/// Was the element left out of every cell and heading?
[[nodiscard]] inline bool unplaced(const Journeys& read, std::string_view id) {
  return std::any_of(read.unplaced.begin(), read.unplaced.end(), [&](const ElementId& e) { return e.value == id; });
}

}  // namespace journeylint::testing
