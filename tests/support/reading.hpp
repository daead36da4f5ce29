#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "recognise/recognise.hpp"
#include "support/map_builder.hpp"

/// What tests of the recogniser ask of a reading.

namespace journeylint::testing {

using Words = std::vector<std::string>;

/// Lane and phase of a note, as "2/0"; "-" for none.
[[nodiscard]] inline std::string place(const Journey& journey, const std::string& id) {
  const Note* note = note_with(journey, id);
  if (note == nullptr) return "unplaced";
  return (note->lane ? std::to_string(note->lane->value) : "-") + '/' +
         (note->phase ? std::to_string(note->phase->value) : "-");
}

[[nodiscard]] inline Words titles(const std::vector<Phase>& phases) {
  Words out;
  for (const Phase& phase : phases) out.push_back(phase.title);
  return out;
}

[[nodiscard]] inline Words types(const Journey& journey) {
  Words out;
  for (const Lane& lane : journey.lanes) out.emplace_back(name_of(lane.type));
  return out;
}

[[nodiscard]] inline Journey only_journey(const MapBuilder& map) {
  const Journeys read = recognise(map.board());
  EXPECT_EQ(read.journeys.size(), 1U);
  return read.journeys.empty() ? Journey{} : read.journeys.front();
}

inline void remove(MapBuilder& map, std::string_view prefix) {
  auto& elements = map.board().elements;
  elements.erase(std::remove_if(elements.begin(), elements.end(),
                                [&](const Element& e) { return e.id.value.rfind(prefix, 0) == 0; }),
                 elements.end());
}

}  // namespace journeylint::testing
