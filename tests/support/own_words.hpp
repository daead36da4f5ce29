#pragma once

#include <string>
#include <vector>

#include "support/reading.hpp"

/// Words of a map whose labels no list knows.

namespace journeylint::testing {

inline const Words kPhases{"The letter", "Ringing round", "Van day", "Boxes"};
inline const Words kLabels{"Zib and zab", "Knirps", "Old Bertha"};  // nobody knows what they mean
inline const std::vector<Words> kNotes{{"opens it twice", "asks an aunt", "lifts a piano", "cannot find the kettle"},
                                       {"blue one", "green one", "red one", "grey one"},
                                       {"hums", "whistles", "shouts", "sleeps"}};

[[nodiscard]] inline std::string id_of(std::size_t lane, std::size_t phase) {
  return "note-" + std::to_string(lane) + "-" + std::to_string(phase);
}

[[nodiscard]] inline Words lane_titles(const Journey& journey) {
  Words out;
  for (const Lane& lane : journey.lanes) out.push_back(lane.title);
  return out;
}

}  // namespace journeylint::testing
