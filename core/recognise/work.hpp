#pragma once

#include <cstdint>
#include <vector>

#include "recognise/level.hpp"
#include "recognise/scene.hpp"

namespace journeylint::recognising {

/// What the makers of a scene share while they make it.
struct Work {
  const Board& board;
  std::vector<Placed> placed;
  std::vector<std::uint32_t> boxes;  // into placed: what can hold text or others
  std::vector<std::uint32_t> texts;  // into placed: loose texts
  std::vector<std::uint32_t> marks;  // into placed: small and textless
  std::vector<Box> shapes;           // of boxes, in their order
  std::vector<std::uint32_t> holds;  // per box: how many boxes lie on it
  std::vector<double> fullest;       // per box: the largest share of its area that one box on it takes
  std::vector<char> drawn;           // per placed: part of a drawn face; empty where there are none
};

[[nodiscard]] inline const Element& element(const Work& w, std::uint32_t placed) {
  return w.board.elements[w.placed[placed].element];
}

/// Dots and stamps on a note are its votes; the other small things become marks.
void add_marks(const Work& w, Scene& scene);

/// Lines become strokes; connectors become wires between the items at their ends.
void add_paths(const Work& w, Scene& scene);

}  // namespace journeylint::recognising
