#include "report/curve.hpp"

#include <algorithm>

#include "report/figures.hpp"
#include "rules/index.hpp"

namespace journeylint {
namespace {

constexpr Kinds kFeelings{NoteType::emotion};
constexpr Kinds kTelling{NoteType::thought, NoteType::quote, NoteType::pain, NoteType::gain};

/// A rise of one point of the scale's four is a change that people notice.
constexpr std::int32_t kRise = 100;

void add_points(const Journey& journey, const Kinds& kinds, std::vector<PhaseMood>& curve) {
  for (const Note& note : journey.notes) {
    if (!note.phase || !note.reading.emotion || !kinds.has(note.type)) continue;
    const std::int32_t valence = std::clamp(hundredths(note.reading.emotion->valence), -200, 200);
    curve[note.phase->value].points.push_back({&note, valence});
  }
}

std::int32_t mean_of(const std::vector<MoodPoint>& points) {
  std::int64_t sum = 0;
  for (const MoodPoint& point : points) sum += point.valence;
  return static_cast<std::int32_t>(sum / static_cast<std::int64_t>(points.size()));
}

void mark_turns(std::vector<PhaseMood>& curve) {
  PhaseMood* lowest = nullptr;
  const PhaseMood* before = nullptr;
  for (PhaseMood& mood : curve) {
    if (!mood.mean) continue;
    if (before != nullptr && *before->mean < 0 && *mood.mean - *before->mean >= kRise)
      mood.turn = PhaseMood::Turn::recovery;
    if (*mood.mean < 0 && (lowest == nullptr || *mood.mean < *lowest->mean)) lowest = &mood;
    before = &mood;
  }
  if (lowest != nullptr) lowest->turn = PhaseMood::Turn::lowest;
}

}  // namespace

std::vector<PhaseMood> mood_curve(const Journey& journey) {
  std::vector<PhaseMood> curve(journey.phases.size());
  add_points(journey, kFeelings, curve);
  const bool felt = std::any_of(curve.begin(), curve.end(), [](const PhaseMood& mood) { return !mood.points.empty(); });
  if (!felt) add_points(journey, kTelling, curve);
  for (PhaseMood& mood : curve) {
    if (!mood.points.empty()) mood.mean = mean_of(mood.points);
  }
  for (const Note& note : journey.notes) {
    if (note.phase && note.type == NoteType::moment_of_truth) ++curve[note.phase->value].moments_of_truth;
  }
  mark_turns(curve);
  return curve;
}

}  // namespace journeylint
