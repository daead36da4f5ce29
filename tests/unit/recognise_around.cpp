#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "support/reading.hpp"

/// What stands around a map: who it is about, its title, and what belongs to no map.

namespace journeylint {
namespace {

using namespace testing;

/// A map whose headings and labels span their phases and lanes.
MapBuilder tiled_map() {
  MapBuilder map;
  const MapBuilder whole = small_map();
  for (const Element& e : whole.board().elements) {
    if (e.id.value == "persona") continue;
    Element& copy = map.add(e.id.value, e.kind, e.box, e.text);
    copy.fill = e.fill;
    copy.font_size = e.font_size;
    if (e.id.value.rfind("phase", 0) == 0) {
      copy.kind = ElementKind::shape;
      copy.box = {e.box.x, 0, 290, 50};
    } else if (e.id.value.rfind("lane", 0) == 0) {
      copy.kind = ElementKind::shape;
      copy.box = {0, 90 + 200.0 * static_cast<double>(e.id.value.back() - '0'), 200, 180};
    }
  }
  return map;
}

bool is_note(const Journey& journey, const std::string& id) {
  return note_with(journey, id) != nullptr;
}

TEST(RecogniseAround, WhatLiesBeyondTheLastPhaseOrLaneIsNoNote) {
  MapBuilder map = tiled_map();
  map.note("right", {1280, 120, 160, 120}, "ask legal about the wording");
  map.text("below", 320, 960, "Source: six interviews in June", 18);
  const Journey journey = only_journey(map);
  EXPECT_FALSE(is_note(journey, "right"));
  EXPECT_FALSE(is_note(journey, "below"));
  EXPECT_TRUE(is_note(journey, "note-0-2"));
  EXPECT_EQ(journey.notes.size(), 12U);
}

TEST(RecogniseAround, ANotePushedOverTheEdgeStaysInItsCell) {
  MapBuilder map = tiled_map();
  map.note("second", {1065, 110, 120, 120}, "locks the bike");
  map.note("third", {1195, 115, 120, 120}, "walks to the office");
  const Journey journey = only_journey(map);
  EXPECT_EQ(place(journey, "third"), "0/2");
}

TEST(RecogniseAround, WhatIsSaidInTheMarginIsNoNote) {
  MapBuilder map = tiled_map();
  map.text("aside", 620, 245, "<- Kate: ops says so, too", 14);
  map.text("remark", 620, 445, "rings the bell", 14);
  const Journey journey = only_journey(map);
  EXPECT_FALSE(is_note(journey, "aside"));
  EXPECT_TRUE(is_note(journey, "remark"));
}

TEST(RecogniseAround, SomebodyInTheCornerOrAmongTheNotesIsWhoTheMapIsAbout) {
  for (const Box place : {Box{0, 0, 190, 60}, Box{760, 320, 150, 110}}) {
    MapBuilder map = tiled_map();
    map.add("who", ElementKind::shape, place, "Mila (67), cycles to work");
    const Journey journey = only_journey(map);
    EXPECT_EQ(journey.persona.kind, PersonaKind::specific);
    EXPECT_EQ(journey.persona.name, "Mila");
    EXPECT_FALSE(is_note(journey, "who"));
  }
}

TEST(RecogniseAround, ARowOfDatesUnderTheHeadingsIsNoLane) {
  const Words when{"from 2 May", "Mon 9.00", "21:30"};
  MapBuilder map = small_map();
  for (Element& e : map.board().elements) {
    if (e.id.value.rfind("phase", 0) == 0) e.box.y = -60;
  }
  const Journey plain = only_journey(map);
  for (std::size_t p = 0; p < 3; ++p)
    map.text("when" + std::to_string(p), 300 + 300 * static_cast<double>(p), -15, when[p], 12);
  const Journey journey = only_journey(map);
  EXPECT_EQ(types(journey), types(plain));
  EXPECT_EQ(journey.notes.size(), plain.notes.size());
  EXPECT_EQ(titles(journey.phases), titles(plain.phases));
}

TEST(RecogniseAround, WhatATemplateLeftBehindIsHardlyANote) {
  MapBuilder map = tiled_map();
  map.note("left", {470, 110, 110, 120}, "Type something");
  map.note("text", {470, 310, 110, 120}, "text");
  const Journey journey = only_journey(map);
  ASSERT_TRUE(is_note(journey, "left"));
  EXPECT_LT(note_with(journey, "left")->confidence, 0.5);
  ASSERT_TRUE(is_note(journey, "text"));
  EXPECT_GT(note_with(journey, "text")->confidence, 0.5);
}

TEST(RecogniseAround, SomebodyIntroducedAboveTheMapIsThePersona) {
  for (const char* person : {"Hilde, boekhoudster, 9 km van kantoor", "Aurélie, apprentie, habite chez ses parents"}) {
    MapBuilder map = tiled_map();
    map.text("who", 400, -200, person, 20);
    const Journey journey = only_journey(map);
    EXPECT_EQ(journey.persona.kind, PersonaKind::specific) << person;
    ASSERT_EQ(journey.persona.elements.size(), 1U) << person;
    EXPECT_EQ(journey.persona.elements[0].value, "who");
  }
  MapBuilder anybody = tiled_map();
  anybody.note("who", {400, -200, 300, 80}, "Pendler mit Dienstrad");
  EXPECT_EQ(only_journey(anybody).persona.kind, PersonaKind::generic);
  MapBuilder below = tiled_map();
  below.text("who", 400, 1600, "Hilde, boekhoudster, 9 km van kantoor", 20);
  EXPECT_EQ(only_journey(below).persona.kind, PersonaKind::missing);
}

TEST(RecogniseAround, ALegendIsNoPersona) {
  MapBuilder map = tiled_map();
  const Words names{"evidence", "patient", "visible staff"};
  const std::uint32_t fills[] = {0xFFF9B1, 0xD5F692, 0xA6CCF5};
  for (std::size_t i = 0; i < names.size(); ++i) {
    const double x = 300 + 200 * static_cast<double>(i);
    map.add("swatch" + std::to_string(i), ElementKind::shape, {x, -120, 24, 24}, "").fill = Colour{fills[i]};
    map.text("entry" + std::to_string(i), x + 32, -118, names[i], 16);
  }
  EXPECT_EQ(only_journey(map).persona.kind, PersonaKind::missing);
}

TEST(RecogniseAround, AStateThatSaysOfWhatIsATitle) {
  MapBuilder map = tiled_map();
  map.text("title", 0, -160, "AS-IS: joining the gym", 44);
  const Journey journey = only_journey(map);
  EXPECT_EQ(journey.title, "AS-IS: joining the gym");
  EXPECT_EQ(journey.state, MapState::as_is);
}

TEST(RecogniseAround, ATitleIsLargerThanTheHeadings) {
  MapBuilder map = tiled_map();
  map.text("wifi", 0, -160, "wifi: guest / welcome1", 28);
  EXPECT_FALSE(only_journey(map).title);
}

TEST(RecogniseAround, AFrameAroundTheMapNamesItWhereNothingInItDoes) {
  MapBuilder map = tiled_map();
  map.add("frame", ElementKind::frame, {-60, -240, 1300, 1200}, "Blueprint joining the gym");
  EXPECT_EQ(only_journey(map).title, "Blueprint joining the gym");
  map.text("title", 0, -160, "Joining the gym, as it is meant", 44);
  EXPECT_EQ(only_journey(map).title, "Joining the gym, as it is meant");
}

TEST(RecogniseAround, OfATitleOnANoteTheFirstLineIsIt) {
  MapBuilder map = tiled_map();
  for (Element& e : map.board().elements) {
    if (e.kind != ElementKind::shape) e.font_size = 0;
  }
  map.add("title", ElementKind::note, {0, -200, 600, 100}, "From school to the first year\nwhat nobody tells you");
  EXPECT_EQ(only_journey(map).title, "From school to the first year");
}

TEST(RecogniseAround, ATitleThatSaysWhoseMakesThePersona) {
  MapBuilder map = tiled_map();
  map.text("title", 0, -160, "Sarah's first week", 44);
  const Journey journey = only_journey(map);
  EXPECT_EQ(journey.persona.kind, PersonaKind::specific);
  EXPECT_EQ(journey.persona.name, "Sarah");
}

}  // namespace
}  // namespace journeylint
