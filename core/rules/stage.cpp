#include "rules/stage.hpp"

#include <algorithm>

namespace journeylint {
namespace {

/// Fewer notes in the grid than this is a board where people are still settling what to map.
constexpr std::size_t kCollectingNotes = 4;
/// A grid of two phases by two lanes is the smallest that says something about a journey.
constexpr std::size_t kMappingPhases = 2;
constexpr std::size_t kMappingLanes = 2;
/// Actions are being worked on once there are two: one may be a stray thought.
constexpr std::ptrdiff_t kImprovingActions = 2;

std::size_t placed_notes(const Journey& journey) {
  return static_cast<std::size_t>(std::count_if(journey.notes.begin(), journey.notes.end(), [](const Note& note) {
    return note.phase.has_value() || note.lane.has_value();
  }));
}

}  // namespace

StageReading infer_stage(const Journey& journey) {
  const bool freeform = journey.orientation == Orientation::freeform;
  const std::size_t notes = freeform ? journey.notes.size() : placed_notes(journey);
  if (notes < kCollectingNotes) return {Stage::framing, "few-notes"};
  const bool grid = journey.phases.size() >= kMappingPhases && (freeform || journey.lanes.size() >= kMappingLanes);
  if (!grid) return {Stage::collecting, "no-grid"};
  const auto actions = std::count_if(journey.notes.begin(), journey.notes.end(),
                                     [](const Note& note) { return note.type == NoteType::action; });
  if (actions >= kImprovingActions) return {Stage::improving, "actions"};
  return {Stage::mapping, "grid"};
}

}  // namespace journeylint
