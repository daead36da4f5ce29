#pragma once

#include <cstdint>
#include <string>
#include <utility>

namespace journeylint {

/// The host's own id of an element, unchanged. Unique on a healthy board only.
struct ElementId {
  std::string value;
  friend bool operator==(const ElementId& a, const ElementId& b) { return a.value == b.value; }
  friend bool operator<(const ElementId& a, const ElementId& b) { return a.value < b.value; }
};

/// A place in one array of one analysis: means nothing outside it.
template <class Tag>
struct Index {
  std::uint32_t value = 0;
  friend constexpr bool operator==(Index a, Index b) { return a.value == b.value; }
  friend constexpr bool operator!=(Index a, Index b) { return a.value != b.value; }
  friend constexpr bool operator<(Index a, Index b) { return a.value < b.value; }
};

using ElementIndex = Index<struct ElementTag>;  ///< into Board::elements
using JourneyId = Index<struct JourneyTag>;     ///< into Journeys::journeys
using PhaseId = Index<struct PhaseTag>;         ///< into Journey::phases
using LaneId = Index<struct LaneTag>;           ///< into Journey::lanes
using NoteId = Index<struct NoteTag>;           ///< into Journey::notes

}  // namespace journeylint
