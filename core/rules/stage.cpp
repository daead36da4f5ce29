#include "rules/stage.hpp"

#include <algorithm>
#include <map>
#include <string_view>

#include "rules/index.hpp"

namespace journeylint {
namespace {

/// Fewer notes in the grid than this is a board where people are still settling what to map.
constexpr std::size_t kCollectingNotes = 4;
/// Up to so many notes on a map that has more headings than notes: a template with its first notes.
constexpr std::size_t kFirstNotes = 5;
/// A grid of two phases by two lanes is the smallest that says something about a journey.
constexpr std::size_t kMappingPhases = 2;
constexpr std::size_t kMappingLanes = 2;
/// Actions are being worked on once there are two: one may be a stray thought.
constexpr std::size_t kImprovingActions = 2;
/// So many ideas of what could be better, and one sign that the group has begun to choose among them.
constexpr std::size_t kImprovingIdeas = 2;
/// Votes on so many notes are a vote held, not a slip.
constexpr std::size_t kVotedNotes = 2;

/// Different notes on the map, up to one more than matter. What a template says in its cells, by its words or because
/// it says so in most of them, has not been written by anybody.
std::size_t written_notes(const Journey& journey) {
  const bool anywhere = journey.orientation == Orientation::freeform;
  std::map<std::string_view, std::size_t> texts;
  std::size_t notes = 0;
  std::size_t most = 0;
  for (const Note& note : journey.notes) {
    if (texts.size() > kFirstNotes + 1) break;
    const bool placed = anywhere || note.phase.has_value() || note.lane.has_value();
    if (!placed || note.reading.placeholder) continue;
    ++notes;
    most = std::max(most, ++texts[note.text]);
  }
  return texts.size() - (most > 1 && most * 2 > notes ? 1 : 0);
}

/// The map is being turned into plans: an action, or a lane ready for them; somebody or something to hold it to; votes;
/// moments chosen and evidence gathered; or a day to look back.
bool choosing(const Journey& journey, const JourneyIndex& index) {
  constexpr Kinds kPlans{NoteType::action, NoteType::experiment, NoteType::priority, NoteType::owner, NoteType::kpi};
  if (index.any(kPlans) || index.has_lane(kPlans)) return true;
  if (index.any({NoteType::moment_of_truth}) && index.any({NoteType::evidence})) return true;
  const auto voted =
      std::count_if(journey.notes.begin(), journey.notes.end(), [](const Note& note) { return note.votes > 0; });
  if (static_cast<std::size_t>(voted) >= kVotedNotes) return true;
  return std::any_of(journey.header.begin(), journey.header.end(),
                     [](const HeaderCard& card) { return card.role == HeaderRole::review; });
}

}  // namespace

StageReading infer_stage(const Journey& journey) {
  const bool freeform = journey.orientation == Orientation::freeform;
  const std::size_t notes = written_notes(journey);
  const bool begun = notes > kFirstNotes || notes >= journey.phases.size() + journey.lanes.size();
  if (notes < kCollectingNotes || !begun) return {Stage::framing, "few-notes"};
  const bool grid = journey.phases.size() >= kMappingPhases && (freeform || journey.lanes.size() >= kMappingLanes);
  if (!grid) return {Stage::collecting, "no-grid"};
  const JourneyIndex index(journey);
  if (index.count(kWork) >= kImprovingActions) return {Stage::improving, "actions"};
  const bool ideas = index.count({NoteType::opportunity, NoteType::idea}) >= kImprovingIdeas;
  if (ideas && choosing(journey, index)) return {Stage::improving, "choosing"};
  return {Stage::mapping, "grid"};
}

}  // namespace journeylint
