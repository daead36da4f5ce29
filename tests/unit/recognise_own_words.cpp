#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/own_words.hpp"

/// Maps whose labels no list knows: where they stand and how they are made has to tell.

namespace journeylint {
namespace {

using namespace testing;

// Phases beside each other, rows of notes below, labels at the left of the rows.
MapBuilder table(double x0 = 0, double y0 = 0, const Words& labels = kLabels) {
  MapBuilder map;
  for (std::size_t p = 0; p < kPhases.size(); ++p) {
    const double x = x0 + 300 + 240 * static_cast<double>(p);
    Element& head = map.add("phase" + std::to_string(p), ElementKind::shape, {x, y0, 220, 50}, kPhases[p]);
    head.fill = Colour{0x74C0FC};
    head.font_size = 24;
    for (std::size_t l = 0; l < labels.size(); ++l) {
      map.note(id_of(l, p), {x + 20, y0 + 100 + 170 * static_cast<double>(l), 150, 110}, kNotes[l][p]);
    }
  }
  for (std::size_t l = 0; l < labels.size(); ++l) {
    map.text("lane" + std::to_string(l), x0, y0 + 140 + 170 * static_cast<double>(l), labels[l], 24);
  }
  return map;
}

// Another map on the same board.
void put_on(MapBuilder& map, const MapBuilder& other, const std::string& prefix) {
  for (Element e : other.board().elements) {
    e.id.value = prefix + e.id.value;
    map.board().elements.push_back(e);
  }
}

TEST(RecogniseOwnWords, WhatBeginsTheRowsUnderHeadingsIsALabel) {
  const Journey journey = only_journey(table());
  EXPECT_EQ(journey.orientation, Orientation::lanes_in_rows);
  EXPECT_EQ(titles(journey.phases), kPhases);
  EXPECT_EQ(lane_titles(journey), kLabels);
  EXPECT_EQ(place(journey, "note-0-0"), "0/0");
  EXPECT_EQ(place(journey, "note-2-3"), "2/3");
}

TEST(RecogniseOwnWords, TheNameOfTheRowOfPhasesIsNoLane) {
  MapBuilder map = table();
  map.text("row", 0, 10, "Stages", 24);
  const Journey journey = only_journey(map);
  EXPECT_EQ(titles(journey.phases), kPhases);
  EXPECT_EQ(lane_titles(journey), kLabels);
}

TEST(RecogniseOwnWords, ABandIsCalledWhatStandsAtItsBeginning) {
  MapBuilder map = table();
  remove(map, "lane");
  for (std::size_t l = 0; l < kLabels.size(); ++l) {
    const double y = 85 + 170 * static_cast<double>(l);
    map.add("band" + std::to_string(l), ElementKind::shape, {0, y, 1300, 150}, "").fill = Colour{0xF8F9FA};
    map.text("lane" + std::to_string(l), 12, y + 8, kLabels[l], 22);
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(lane_titles(journey), kLabels);
  EXPECT_EQ(place(journey, "note-1-2"), "1/2");
}

TEST(RecogniseOwnWords, LabelsStandWellAboveTheirNotes) {
  MapBuilder map = table();
  remove(map, "lane");
  for (std::size_t l = 0; l < kLabels.size(); ++l) {
    const double row = 60 * static_cast<double>(l + 1);  // room for a label
    for (std::size_t p = 0; p < kPhases.size(); ++p) {
      for (Element& e : map.board().elements) e.box.y += e.id.value == id_of(l, p) ? row : 0;
    }
    map.text("lane" + std::to_string(l), 300, 25 + 170 * static_cast<double>(l) + row, kLabels[l], 24);
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(lane_titles(journey), kLabels);
  EXPECT_EQ(titles(journey.phases), kPhases);
  EXPECT_EQ(place(journey, "note-0-1"), "0/1");
  EXPECT_EQ(place(journey, "note-2-3"), "2/3");
}

TEST(RecogniseOwnWords, ContainersUnderEachOtherAreLanes) {
  MapBuilder map = table();
  remove(map, "lane");
  for (std::size_t l = 0; l < kLabels.size(); ++l) {
    const double y = 70 + 170 * static_cast<double>(l);
    Element& row = map.add("lane" + std::to_string(l), ElementKind::shape, {0, y, 1300, 160}, kLabels[l]);
    row.fill = Colour{0xF8F9FA};
    row.font_size = 16;
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(lane_titles(journey), kLabels);
  EXPECT_EQ(titles(journey.phases), kPhases);
  EXPECT_EQ(place(journey, "note-2-1"), "2/1");
}

TEST(RecogniseOwnWords, ColoursThatKeepToLanesTellThemFromPhases) {
  // The headings are made like the labels, so only the notes' colours can tell.
  MapBuilder map = table();
  remove(map, "lane");
  remove(map, "phase");
  const auto bar = [&](const std::string& id, Box box, const std::string& words) {
    Element& e = map.add(id, ElementKind::shape, box, words);
    e.fill = Colour{0xDEE2E6};
    e.font_size = 22;
  };
  for (std::size_t l = 0; l < kLabels.size(); ++l)
    bar("lane" + std::to_string(l), {0, 100 + 170 * static_cast<double>(l), 220, 110}, kLabels[l]);
  for (std::size_t p = 0; p < kPhases.size(); ++p)
    bar("phase" + std::to_string(p), {300 + 240 * static_cast<double>(p), -60, 220, 110}, kPhases[p]);
  const auto paint = [&](std::size_t digit) {
    const std::vector<std::uint32_t> fills{0xFFEC99, 0xB2F2BB, 0xFFC9C9, 0xA5D8FF};
    for (Element& e : map.board().elements) {
      if (e.kind == ElementKind::note) e.fill = Colour{fills[static_cast<std::size_t>(e.id.value[digit] - '0')]};
    }
  };
  paint(5);  // by lane
  EXPECT_EQ(only_journey(map).orientation, Orientation::lanes_in_rows);
  paint(7);  // by phase: then those are the lanes
  const Journey turned = only_journey(map);
  EXPECT_EQ(turned.orientation, Orientation::lanes_in_columns);
  EXPECT_EQ(lane_titles(turned), kPhases);
}

TEST(RecogniseOwnWords, ALabelMayStandAgainInEveryPhase) {
  MapBuilder map;
  for (std::size_t p = 0; p < kPhases.size(); ++p) {
    const double x = 400 * static_cast<double>(p);
    map.add("phase" + std::to_string(p), ElementKind::frame, {x, 0, 360, 700}, kPhases[p]);
    for (std::size_t l = 0; l < kLabels.size(); ++l) {
      const double y = 20 + 220 * static_cast<double>(l);
      map.text("lane" + std::to_string(l) + "-" + std::to_string(p), x + 10, y, kLabels[l], 16);
      map.note(id_of(l, p), {x + 10, y + 30, 150, 110}, kNotes[l][p]);
    }
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(lane_titles(journey), kLabels);
  EXPECT_EQ(journey.lanes[1].elements.size(), kPhases.size());
  EXPECT_EQ(place(journey, "note-1-3"), "1/3");
}

TEST(RecogniseOwnWords, LabelsMayStandBehindTheirRowsButWhatIsParkedThereIsNone) {
  for (const ElementKind kind : {ElementKind::shape, ElementKind::note}) {
    MapBuilder map = table();
    remove(map, "lane");
    for (std::size_t l = 0; l < kLabels.size(); ++l) {
      const double y = 100 + 170 * static_cast<double>(l);
      Element& label = map.add("lane" + std::to_string(l), kind, {1290, y, 160, 110}, kLabels[l]);
      label.fill = Colour{0xE6E6E6};
    }
    const Journey journey = only_journey(map);
    EXPECT_EQ(titles(journey.phases), kPhases);
    EXPECT_EQ(lane_titles(journey) == kLabels, kind == ElementKind::shape);
  }
}

TEST(RecogniseOwnWords, LabelsThatComeAgainBeginTheNextMap) {
  MapBuilder map = table();
  put_on(map, table(0, 1100, {"Zib and zab", "Knirps"}), "b-");
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 2U);
  EXPECT_EQ(lane_titles(read.journeys[0]), kLabels);
  EXPECT_EQ(lane_titles(read.journeys[1]), (Words{"Zib and zab", "Knirps"}));
  EXPECT_EQ(place(read.journeys[1], "b-note-1-2"), "1/2");
}

TEST(RecogniseOwnWords, GroupsMayHaveAMapEachInAFrame) {
  MapBuilder map;
  for (std::size_t g = 0; g < 2; ++g) {
    const double x = 1500 * static_cast<double>(g);
    put_on(map, table(x, 60 * static_cast<double>(g)), std::to_string(g));
    map.add("frame" + std::to_string(g), ElementKind::frame, {x - 40, -60, 1380, 800}, "Group " + std::to_string(g));
  }
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 2U);
  EXPECT_EQ(lane_titles(read.journeys[1]), kLabels);
  EXPECT_EQ(place(read.journeys[1], "1note-2-0"), "2/0");
}

TEST(RecogniseOwnWords, GroupsUnderEachOtherStayApartAndAreCalledLikeTheirFrames) {
  const Words groups{"Group 1: Bas, wheelchair", "the second one - grandpa Wim"};
  MapBuilder map;
  map.text("title", 0, -300, "Meadowfest for everyone", 90);
  for (std::size_t g = 0; g < 2; ++g) {
    const double y = 1000 * static_cast<double>(g);
    put_on(map, table(0, y, g == 0 ? Words{"doing", "Knirps", "pain points"} : Words{"doing", "questions"}),
           std::to_string(g));
    map.add("frame" + std::to_string(g), ElementKind::frame, {-40, y - 60, 1380, 800}, groups[g]);
  }
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 2U);
  for (std::size_t g = 0; g < 2; ++g) EXPECT_EQ(read.journeys[g].title, groups[g]);
  EXPECT_EQ(lane_titles(read.journeys[0]), (Words{"doing", "Knirps", "pain points"}));
  EXPECT_EQ(lane_titles(read.journeys[1]), (Words{"doing", "questions"}));
}

TEST(RecogniseOwnWords, GroupsBesideEachOtherStayApartWhateverTheirFramesAreCalled) {
  for (const Words& groups : {Words{"Table 1", "Table 2", "Table 3"}, Words{"the red ones", "the blue ones", "us"}}) {
    MapBuilder map;
    for (std::size_t g = 0; g < 3; ++g) {
      const double x = 1500 * static_cast<double>(g);
      put_on(map, table(x, 0, {"doing", "feelings", "pain points"}), std::to_string(g));
      map.add("frame" + std::to_string(g), ElementKind::frame, {x - 40, -60, 1380, 800}, groups[g]);
    }
    remove(map, "1lane");  // the second group wrote no labels
    const Journeys read = recognise(map.board());
    ASSERT_EQ(read.journeys.size(), 3U) << groups[0];
    for (const Journey& journey : read.journeys) EXPECT_EQ(titles(journey.phases), kPhases) << groups[0];
    EXPECT_EQ(place(read.journeys[2], "2note-1-3"), "1/3");
  }
}

TEST(RecogniseOwnWords, OverEachOfSeveralMapsItsOwnTitleCountsNotTheOneOverAll) {
  const Words names{"As it is now", "How we want it in 2030"};
  MapBuilder map;
  map.text("title", 0, -300, "Moving house, town of Eastfen", 60);
  for (std::size_t g = 0; g < 2; ++g) {
    const double y = 1000 * static_cast<double>(g);
    put_on(map, table(0, y, {"doing", "feelings", "pain points"}), std::to_string(g));
    map.text("name" + std::to_string(g), 0, y - 80, names[g], 34);
  }
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 2U);
  for (std::size_t g = 0; g < 2; ++g) EXPECT_EQ(read.journeys[g].title, names[g]);
  EXPECT_EQ(read.journeys[0].state, MapState::as_is);
}

TEST(RecogniseOwnWords, ATitleBetweenLabelsBeginsTheNextMapAndTheCustomerHeadsARow) {
  MapBuilder map;
  put_on(map, table(0, 0, {"Passenger", "feelings", "pain points"}), "0");
  put_on(map, table(0, 700, {"Passenger", "feelings", "owner"}), "1");
  map.text("title0", 0, -80, "Missed the train - AS IS", 34);
  map.text("title1", 0, 620, "Missed the train - TO BE", 34);
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 2U);
  EXPECT_EQ(lane_titles(read.journeys[0]), (Words{"Passenger", "feelings", "pain points"}));
  EXPECT_EQ(lane_titles(read.journeys[1]), (Words{"Passenger", "feelings", "owner"}));
  EXPECT_EQ(read.journeys[0].notes.size(), 12U);
  EXPECT_EQ(read.journeys[1].title, "Missed the train - TO BE");
  EXPECT_EQ(read.journeys[1].persona.kind, PersonaKind::missing);
}

TEST(RecogniseOwnWords, AListOfTextsHasNoHeadingsAndIsNoMap) {
  MapBuilder map = table();
  remove(map, "phase");
  remove(map, "note-1");
  remove(map, "note-2");
  for (const Journey& journey : recognise(map.board()).journeys) EXPECT_LT(journey.confidence, 0.5);
}

}  // namespace
}  // namespace journeylint
