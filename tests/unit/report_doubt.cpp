#include <gtest/gtest.h>

#include "report/doubt.hpp"

namespace journeylint {
namespace {

Journey journey_of(double confidence, std::vector<double> notes) {
  Journey journey;
  journey.confidence = confidence;
  for (const double sure : notes) {
    Note note;
    note.confidence = sure;
    journey.notes.push_back(std::move(note));
  }
  return journey;
}

TEST(ReportDoubt, CountsTheNotesBelowSure) {
  const Doubt doubt = doubt_of(journey_of(0.9, {1, kSure, 0.69, 0.9, 0.9, 0.9, 0.9}));
  EXPECT_EQ(doubt.notes, 1U);
  EXPECT_EQ(doubt.whole, Doubt::Whole::sure);
}

TEST(ReportDoubt, OneNoteInThreeMakesTheWholeDoubtful) {
  EXPECT_EQ(doubt_of(journey_of(0.9, {1, 1, 0.3})).whole, Doubt::Whole::doubtful);
  EXPECT_EQ(doubt_of(journey_of(0.9, {1, 1, 1, 0.3})).whole, Doubt::Whole::sure);
}

TEST(ReportDoubt, SoDoesAJourneyThatMayBeNone) {
  EXPECT_EQ(doubt_of(journey_of(0.6, {1, 1, 1})).whole, Doubt::Whole::doubtful);
  EXPECT_EQ(doubt_of(journey_of(0.9, {})).whole, Doubt::Whole::sure);
}

}  // namespace
}  // namespace journeylint
