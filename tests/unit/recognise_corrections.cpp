#include <gtest/gtest.h>

#include <algorithm>

#include "recognise/recognise.hpp"
#include "support/map_builder.hpp"

namespace journeylint {
namespace {

using testing::MapBuilder;
using testing::note_with;
using testing::small_map;
using testing::unplaced;

void say(MapBuilder& map, const std::string& id, const std::string& read) {
  for (Element& e : map.board().elements) {
    if (e.id.value == id) e.lint = R"({"v":1,"read":)" + read + "}";
  }
}

const Phase* phase_of(const Journey& journey, const std::string& id) {
  const auto found = std::find_if(journey.phases.begin(), journey.phases.end(), [&](const Phase& phase) {
    return std::count(phase.elements.begin(), phase.elements.end(), ElementId{id}) > 0;
  });
  return found == journey.phases.end() ? nullptr : &*found;
}

const Lane* lane_of(const Journey& journey, const std::string& id) {
  const auto found = std::find_if(journey.lanes.begin(), journey.lanes.end(), [&](const Lane& lane) {
    return std::count(lane.elements.begin(), lane.elements.end(), ElementId{id}) > 0;
  });
  return found == journey.lanes.end() ? nullptr : &*found;
}

Journey only(const Journeys& read) {
  EXPECT_EQ(read.journeys.size(), 1U);
  return read.journeys.empty() ? Journey{} : read.journeys.front();
}

TEST(RecogniseCorrections, ANoteIsWhatPeopleSayItIs) {
  MapBuilder map = small_map();
  say(map, "note-1-1", R"({"as":"pain"})");
  const Journey journey = only(recognise(map.board()));
  const Note* note = note_with(journey, "note-1-1");
  ASSERT_NE(note, nullptr);
  EXPECT_EQ(note->type, NoteType::pain);
  EXPECT_EQ(note->confidence, 1);
  EXPECT_EQ(note->phase->value, 1U);
  EXPECT_EQ(note->lane->value, 1U);
}

TEST(RecogniseCorrections, WhatIsNoPartOfTheMapIsUnplaced) {
  MapBuilder map = small_map();
  say(map, "note-0-2", R"({"apart":true})");
  const Journeys read = recognise(map.board());
  EXPECT_EQ(note_with(only(read), "note-0-2"), nullptr);
  EXPECT_TRUE(unplaced(read, "note-0-2"));
}

TEST(RecogniseCorrections, APhaseMayStandBelowTheOthers) {
  MapBuilder map = small_map();
  map.note("late", {1200, 100, 160, 120}, "Leaving").note("after", {1200, 300, 160, 120}, "phones the shop");
  say(map, "late", R"({"as":"phase"})");
  const Journey journey = only(recognise(map.board()));
  ASSERT_EQ(journey.phases.size(), 4U);
  const Phase* phase = phase_of(journey, "late");
  ASSERT_NE(phase, nullptr);
  EXPECT_EQ(phase->title, "Leaving");
  EXPECT_EQ(phase->confidence, 1);
  EXPECT_EQ(note_with(journey, "late"), nullptr);
  const Note* below = note_with(journey, "after");
  ASSERT_NE(below, nullptr);
  ASSERT_TRUE(below->phase);
  EXPECT_EQ(below->phase->value, 3U);
}

TEST(RecogniseCorrections, ALabelOfALaneCanBeAPhase) {
  MapBuilder map = small_map();
  map.text("thought", 1200, 0, "Goal", 28).note("after", {1200, 300, 160, 120}, "phones the shop");
  say(map, "thought", R"({"as":"phase"})");
  const Journey journey = only(recognise(map.board()));
  EXPECT_NE(phase_of(journey, "thought"), nullptr);
  EXPECT_EQ(journey.lanes.size(), 4U);
}

TEST(RecogniseCorrections, AHeadingThatIsANoteHeadsNothing) {
  MapBuilder map = small_map();
  say(map, "phase2", R"({"as":"quote"})");
  const Journey journey = only(recognise(map.board()));
  EXPECT_EQ(journey.phases.size(), 2U);
  EXPECT_EQ(phase_of(journey, "phase2"), nullptr);
  const Note* note = note_with(journey, "phase2");
  ASSERT_NE(note, nullptr);
  EXPECT_EQ(note->type, NoteType::quote);
}

TEST(RecogniseCorrections, ALabelNamesTheLanePeopleSay) {
  MapBuilder map = small_map();
  for (Element& e : map.board().elements) {
    if (e.id.value == "lane3") e.text = "Grmbl";
  }
  say(map, "lane3", R"({"lane":"gain"})");
  const Journey journey = only(recognise(map.board()));
  ASSERT_EQ(journey.lanes.size(), 4U);
  const Lane* lane = lane_of(journey, "lane3");
  ASSERT_NE(lane, nullptr);
  EXPECT_EQ(lane->type, NoteType::gain);
  EXPECT_EQ(lane->title, "Grmbl");
  EXPECT_EQ(lane->confidence, 1);
  EXPECT_EQ(note_with(journey, "note-3-1")->type, NoteType::gain);
}

TEST(RecogniseCorrections, ACardHasTheRolePeopleSay) {
  MapBuilder map = small_map();
  map.note("card", {600, -400, 200, 120}, "Sees an advertisement");
  say(map, "card", R"({"header":"scope-start"})");
  const Journey journey = only(recognise(map.board()));
  ASSERT_TRUE(journey.scope.start);
  EXPECT_EQ(journey.scope.start->element.value, "card");
  EXPECT_EQ(journey.scope.start->text, "Sees an advertisement");
}

TEST(RecogniseCorrections, AStrayCanBeANote) {
  MapBuilder map = small_map();
  map.note("stray", {2600, 1600, 160, 120}, "queue at the counter");
  ASSERT_TRUE(unplaced(recognise(map.board()), "stray"));
  say(map, "stray", R"({"as":"pain"})");
  const Journeys read = recognise(map.board());
  EXPECT_FALSE(unplaced(read, "stray"));
  const Journey journey = only(read);
  const Note* note = note_with(journey, "stray");
  ASSERT_NE(note, nullptr);
  EXPECT_EQ(note->type, NoteType::pain);
  EXPECT_FALSE(note->lane);
  EXPECT_FALSE(note->phase);
}

TEST(RecogniseCorrections, SaysWhatItCannotReadAndReadsTheNoteAllTheSame) {
  MapBuilder map = small_map();
  for (Element& e : map.board().elements) {
    if (e.id.value == "note-2-0") e.lint = R"({"v":1,"read":)";
  }
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.notices.size(), 1U);
  EXPECT_EQ(read.notices[0].element.value, "note-2-0");
  EXPECT_NE(note_with(only(read), "note-2-0"), nullptr);
}

}  // namespace
}  // namespace journeylint
