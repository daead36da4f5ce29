#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/reading.hpp"

/// Phases that stand elsewhere than in a row above the notes, and headings that are hard to tell.

namespace journeylint {
namespace {

using namespace testing;

const Words kPhases{"At breakfast", "On the bus", "At the doors", "In the hall"};

void add_notes(MapBuilder& map, std::size_t phase, double x, double y) {
  const std::vector<Words> texts{{"packs snacks", "checks the hours"},
                                 {"counts red cars", "folds the buggy"},
                                 {"queues twice", "opens her bag"},
                                 {"runs to the lion", "hides behind dad"}};
  for (std::size_t k = 0; k < 2; ++k) {
    map.note("note-" + std::to_string(phase) + "-" + std::to_string(k), {x + 160 * static_cast<double>(k), y, 140, 100},
             texts[phase][k]);
  }
}

MapBuilder frames_along_a_bend() {
  const std::vector<Point> places{{0, 0}, {600, 0}, {600, 500}, {0, 500}};
  MapBuilder map;
  for (std::size_t p = 0; p < kPhases.size(); ++p) {
    map.add("phase" + std::to_string(p), ElementKind::frame, {places[p].x, places[p].y, 360, 300}, kPhases[p]);
    add_notes(map, p, places[p].x + 20, places[p].y + 60);
  }
  return map;
}

TEST(RecogniseScattered, FramesAnywhereAreThePhases) {
  MapBuilder map = frames_along_a_bend();
  for (std::size_t p = 1; p < kPhases.size(); ++p) {
    Element& arrow = map.add("arrow" + std::to_string(p), ElementKind::connector, {0, 0, 1, 1}, "");
    arrow.from = "phase" + std::to_string(p - 1);
    arrow.to = "phase" + std::to_string(p);
    arrow.arrow = Element::Arrow::end;
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(journey.orientation, Orientation::freeform);
  EXPECT_EQ(titles(journey.phases), kPhases);
  EXPECT_EQ(place(journey, "note-2-1"), "-/2");
  EXPECT_EQ(place(journey, "note-3-0"), "-/3");
}

TEST(RecogniseScattered, BoxesThatArrowsJoinAreThePhases) {
  const std::vector<Point> places{{600, 500}, {0, 0}, {600, 0}, {0, 500}};  // only the arrows tell their order
  MapBuilder map;
  for (std::size_t p = 0; p < kPhases.size(); ++p) {
    const std::string number = std::to_string(p);
    map.add("box" + number, ElementKind::shape, {places[p].x, places[p].y, 360, 300}, "").fill = Colour{0xF8F9FA};
    map.text("phase" + number, places[p].x + 15, places[p].y + 10, kPhases[p], 24);
    add_notes(map, p, places[p].x + 20, places[p].y + 60);
    if (p == 0) continue;
    Element& arrow = map.add("arrow" + number, ElementKind::connector, {0, 0, 1, 1}, "");
    arrow.from = "box" + std::to_string(p - 1);
    arrow.to = "box" + number;
    arrow.arrow = Element::Arrow::end;
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(journey.orientation, Orientation::freeform);
  EXPECT_EQ(titles(journey.phases), kPhases);
  EXPECT_EQ(place(journey, "note-2-1"), "-/2");
  EXPECT_EQ(place(journey, "note-3-0"), "-/3");
}

TEST(RecogniseScattered, NumbersTellTheOrderOfFrames) {
  MapBuilder map = frames_along_a_bend();
  for (std::size_t p = 0; p < kPhases.size(); ++p) {
    for (Element& e : map.board().elements) {
      if (e.id.value == "phase" + std::to_string(p)) e.text = std::to_string(4 - p) + ". " + e.text;
    }
  }
  EXPECT_EQ(titles(only_journey(map).phases),
            (Words{"1. In the hall", "2. At the doors", "3. On the bus", "4. At breakfast"}));
}

TEST(RecogniseScattered, NotesStandAroundNumberedHeadings) {
  const std::vector<Point> places{{0, 200}, {500, 0}, {1000, 260}, {1500, 40}};
  MapBuilder map;
  for (std::size_t p = 0; p < kPhases.size(); ++p) {
    Element& hub = map.add("phase" + std::to_string(p), ElementKind::shape, {places[p].x, places[p].y, 180, 90},
                           std::to_string(p + 1) + " " + kPhases[p]);
    hub.shape = Shape::ellipse;
    hub.fill = Colour{0xD0BFFF};
    hub.font_size = 24;
    add_notes(map, p, places[p].x - 60, places[p].y + (p % 2 == 0 ? 120 : -130));
  }
  const Journey journey = only_journey(map);
  ASSERT_EQ(journey.phases.size(), 4U);
  EXPECT_EQ(journey.phases[2].title, "3 At the doors");
  EXPECT_EQ(place(journey, "note-1-0"), "-/1");
  EXPECT_EQ(place(journey, "note-2-1"), "-/2");
}

TEST(RecogniseScattered, PhasesMayStandBelowTheirLanes) {
  MapBuilder map = small_map();
  for (Element& e : map.board().elements) {
    if (e.id.value.rfind("phase", 0) == 0) e.box.y = 900;
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(titles(journey.phases), (Words{"Looking", "Buying", "Using"}));
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "emotion", "pain"}));
  EXPECT_EQ(place(journey, "note-0-1"), "0/1");
  EXPECT_EQ(place(journey, "note-3-2"), "3/2");
}

// Headings as boxes over the columns of the small map.
MapBuilder with_bars(double width, std::uint32_t odd_fill) {
  MapBuilder map = small_map();
  for (Element& e : map.board().elements) {
    if (e.id.value.rfind("phase", 0) != 0) continue;
    const std::size_t p = static_cast<std::size_t>(e.id.value.back() - '0');
    e.kind = ElementKind::shape;
    e.fill = Colour{p % 2 == 0 ? 0x74C0FCU : odd_fill};
    e.box = {290 + 300 * static_cast<double>(p), 0, width, 40};
  }
  return map;
}

TEST(RecogniseScattered, HeadingsMayHaveColoursThatAlternate) {
  EXPECT_EQ(titles(only_journey(with_bars(260, 0xFFD8A8)).phases), (Words{"Looking", "Buying", "Using"}));
}

TEST(RecogniseScattered, ChevronsReachIntoEachOther) {
  EXPECT_EQ(titles(only_journey(with_bars(340, 0x74C0FC)).phases), (Words{"Looking", "Buying", "Using"}));
}

TEST(RecogniseScattered, AShortWordInTheMiddleOfALongBarIsWrittenOnIt) {
  MapBuilder map = with_bars(280, 0x74C0FC);
  for (Element& e : map.board().elements) {
    if (e.id.value.rfind("phase", 0) != 0) continue;
    e.text.clear();
  }
  const Words phases{"Look", "Go", "Use"};
  for (std::size_t p = 0; p < 3; ++p) {
    const double width = 24.0 * 0.56 * static_cast<double>(phases[p].size());
    map.text("word" + std::to_string(p), 290 + 300 * static_cast<double>(p) + 140 - width / 2, 5, phases[p], 24);
  }
  const Journey journey = only_journey(map);
  ASSERT_EQ(titles(journey.phases), phases);
  EXPECT_EQ(journey.phases[1].elements.front().value, "phase1");
}

TEST(RecogniseScattered, APhaseMayBeCalledLikeAParkingLot) {
  MapBuilder map = small_map();
  for (Element& e : map.board().elements) {
    if (e.id.value == "phase0") e.text = "Parking";
  }
  EXPECT_EQ(titles(only_journey(map).phases), (Words{"Parking", "Buying", "Using"}));
}

TEST(RecogniseScattered, TheLastPhaseMayBeCalledLikeABreak) {
  MapBuilder map = small_map();
  for (Element& e : map.board().elements) {
    if (e.id.value == "phase2") e.text = "Lunch";
  }
  EXPECT_EQ(titles(only_journey(map).phases), (Words{"Looking", "Buying", "Lunch"}));
}

TEST(RecogniseScattered, ALegendNeedsNoHeading) {
  MapBuilder map = small_map();
  remove(map, "lane");
  const std::vector<std::uint32_t> fills{0xFFEC99, 0xA5D8FF, 0xFCC2D7, 0xFFC9C9};
  const Words kinds{"Steps", "Touchpoints", "Feelings", "Pain points"};
  for (Element& e : map.board().elements) {
    if (e.kind == ElementKind::note) e.fill = Colour{fills[static_cast<std::size_t>(e.id.value[5] - '0')]};
  }
  for (std::size_t k = 0; k < kinds.size(); ++k) {
    Element& entry =
        map.add("key" + std::to_string(k), ElementKind::shape, {1400, 40 * static_cast<double>(k), 130, 34}, kinds[k]);
    entry.fill = Colour{fills[k]};
    entry.font_size = 14;
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "emotion", "pain"}));
  EXPECT_EQ(journey.legend.size(), 4U);
  EXPECT_EQ(place(journey, "note-2-1"), "2/1");
}

TEST(RecogniseScattered, ALegendMayNameItsColours) {
  MapBuilder map = small_map();
  remove(map, "lane");
  const std::vector<std::uint32_t> fills{0xFFEC99, 0xA5D8FF, 0xB2F2BB, 0xFFC9C9};
  for (Element& e : map.board().elements) {
    if (e.kind == ElementKind::note) e.fill = Colour{fills[static_cast<std::size_t>(e.id.value[5] - '0')]};
  }
  map.text("key", 900, -300, "yellow = steps, blue = touchpoints, green = feelings, red = pain points", 14);
  const Journey journey = only_journey(map);
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "emotion", "pain"}));
  EXPECT_EQ(journey.lanes[3].title, "pain points");
  EXPECT_EQ(place(journey, "note-3-2"), "3/2");
}

TEST(RecogniseScattered, APathThatComesBackIsAPath) {
  MapBuilder map;
  const Words texts{"reads the board", "asks at the desk", "waits at the gate", "boards late",
                    "lands at night",  "finds the bus",    "sleeps a little",   "fills in a form"};
  for (std::size_t k = 0; k < texts.size(); ++k) {
    const double column = k < 4 ? static_cast<double>(k) : static_cast<double>(7 - k);
    map.note("step" + std::to_string(k), {300 * column, k < 4 ? 0.0 : 500.0, 180, 90}, texts[k]);
    map.note("beside" + std::to_string(k), {300 * column + 20, k < 4 ? 130.0 : 630.0, 140, 80},
             "sees no sign " + std::to_string(k), 0xFFC9C9);
    if (k == 0) continue;
    Element& arrow = map.add("arrow" + std::to_string(k), ElementKind::connector, {0, 0, 1, 1}, "");
    arrow.from = "step" + std::to_string(k - 1);
    arrow.to = "step" + std::to_string(k);
    arrow.arrow = Element::Arrow::end;
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(journey.orientation, Orientation::freeform);
  EXPECT_TRUE(journey.phases.empty());
  EXPECT_EQ(place(journey, "step5"), "-/-");
}

}  // namespace
}  // namespace journeylint
