#include "recognise/chain.hpp"

#include <algorithm>

namespace journeylint::recognising {
namespace {

constexpr double kChain = 0.55;     // arrows per note: most notes are on a path
constexpr double kBentChain = 0.3;  // …or so many, where the path bends
constexpr double kBack = 0.5;       // note widths: an arrow to the left is one of a path that comes back
constexpr std::size_t kFewestBack = 2;
constexpr double kMostOfThem = 0.8;  // of the notes: lanes that hold fewer are none of a path

// What could be a note, and is not merely written on the board.
bool could_be_note(const Page& page, std::uint32_t i) {
  const Item& item = page.scene.items[i];
  return page.roles[i] == Role::open && item.form != Form::bare && item.holds == 0;
}

std::size_t count_notes(const Page& page) {
  std::size_t notes = 0;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) notes += could_be_note(page, i) ? 1U : 0U;
  return notes;
}

// How many arrows lead back, against the direction of reading.
std::size_t backward(const Page& page) {
  const auto middle = [&](std::uint32_t i) { return page.scene.items[i].box.center().x; };
  return static_cast<std::size_t>(std::count_if(
      page.scene.wires.begin(), page.scene.wires.end(),
      [&](const Wire& wire) { return middle(wire.from) - middle(wire.to) > kBack * page.scene.note_width; }));
}

}  // namespace

bool is_chain(const Page& page) {
  const auto heads = [&](std::uint32_t i) { return page.scene.items[i].part == Item::Part::heading; };
  const auto wires =
      static_cast<std::size_t>(std::count_if(page.scene.wires.begin(), page.scene.wires.end(),
                                             [&](const Wire& wire) { return !heads(wire.from) || !heads(wire.to); }));
  const auto share = static_cast<double>(wires) / static_cast<double>(std::max<std::size_t>(1, count_notes(page)));
  return wires >= 2 && (share >= kChain || (share >= kBentChain && backward(page) >= kFewestBack));
}

bool holds_most(const Page& page, const Grid& grid) {
  const auto held = static_cast<std::size_t>(std::count_if(
      grid.cells.begin(), grid.cells.end(), [&](const Grid::Cell& cell) { return could_be_note(page, cell.item); }));
  const auto labels = static_cast<std::size_t>(
      std::count_if(grid.labels.begin(), grid.labels.end(), [&](std::uint32_t i) { return could_be_note(page, i); }));
  return static_cast<double>(held + labels) >= kMostOfThem * static_cast<double>(count_notes(page));
}

}  // namespace journeylint::recognising
