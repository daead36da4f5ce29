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

TEST(RecogniseScattered, HeadingsInAlikeBoxesMayDifferInTheSizeOfTheirText) {
  MapBuilder map = with_bars(260, 0x74C0FC);
  for (Element& e : map.board().elements) {
    if (e.id.value.rfind("phase", 0) == 0) e.font_size = e.id.value == "phase1" ? 21 : 28;
  }
  EXPECT_EQ(titles(only_journey(map).phases), (Words{"Looking", "Buying", "Using"}));
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

TEST(RecogniseScattered, TheLastPhaseMayBeCalledLikeABreakOrACard) {
  for (const char* name : {"Lunch", "Offer (May)"}) {
    MapBuilder map = small_map();
    for (Element& e : map.board().elements) {
      if (e.id.value == "phase2") e.text = name;
    }
    EXPECT_EQ(titles(only_journey(map).phases), (Words{"Looking", "Buying", name}));
  }
}

TEST(RecogniseScattered, ListsUnderHeadingsAreNoLanes) {
  const Words heads{"Dreaming", "Tickets", "The way", "Inside"};
  const std::vector<Words> lists{{"poster", "a film of last year, seen three times", "chat explodes", "asks around"},
                                 {"queues for forty minutes online", "four each, and they are seven", "mail"},
                                 {"by bike, if it is dry", "bus", "parents bring the young ones to the gate"},
                                 {"bags", "two queues for coins and one more for the band", "map on a board", "hot"}};
  for (const double row : {0.0, 160.0}) {  // in rows, the same texts are lanes
    MapBuilder map;
    for (std::size_t p = 0; p < heads.size(); ++p) {
      const double x = 260 * static_cast<double>(p);
      map.add("phase" + std::to_string(p), ElementKind::shape, {x, 0, 250, 90}, heads[p]).fill = Colour{0x60A917};
      double y = 120;
      for (std::size_t k = 0; k < lists[p].size(); ++k) {
        const double height = lists[p][k].size() > 24 ? 60 : 24;
        Element& text = map.add("note-" + std::to_string(p) + "-" + std::to_string(k), ElementKind::text,
                                {x + 8, row > 0 ? 120 + row * static_cast<double>(k) : y, 215, height}, lists[p][k]);
        text.font_size = 14;
        y += height + 10;
      }
    }
    const Journey journey = only_journey(map);
    EXPECT_EQ(titles(journey.phases), heads);
    EXPECT_EQ(journey.lanes.empty(), row == 0) << row;
    EXPECT_EQ(journey.notes.size(), 14U) << row;
  }
}

TEST(RecogniseScattered, AlongATimeLineNotesHaveNoLanes) {
  const Words stops{"The letter", "Packing", "On the coach", "Home again"};
  const std::vector<Words> said{{"begs mum", "teddy in, teddy out", "sings", "falls asleep"},
                                {"curious", "butterflies", "is sick", "proud"},
                                {"costs too much", "no raincoat", "sits alone", "photos are locked"}};
  MapBuilder map;
  Element& arrow = map.add("arrow", ElementKind::connector, {-60, 25, 1500, 0}, "");
  arrow.arrow = Element::Arrow::end;
  arrow.points = {{-60, 25}, {1440, 25}};
  for (std::size_t p = 0; p < stops.size(); ++p) {
    const double x = 380 * static_cast<double>(p);
    const std::string at = std::to_string(p);
    map.add("phase" + at, ElementKind::shape, {x, 0, 240, 50}, stops[p]).fill = Colour{0xDDEDFA};
    map.text("when" + at, x + 80, 56, "Mon 1" + at + ".30", 14);
    map.note("over" + at, {x, -150 - 12 * static_cast<double>(p % 3), 110, 110}, said[0][p], 0xFED49A);
    map.note("next" + at, {x + 130, -155, 110, 110}, said[1][p], 0xF7A5A1);
    map.note("under" + at, {x + 10, 100 + 9 * static_cast<double>(p), 110, 110}, said[2][p], 0xFC8282);
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(titles(journey.phases), stops);
  EXPECT_EQ(journey.orientation, Orientation::freeform);
  EXPECT_TRUE(journey.lanes.empty());
  EXPECT_EQ(journey.notes.size(), 12U);
  EXPECT_EQ(place(journey, "over2"), "-/2");
}

const std::vector<std::uint32_t> kFills{0xFFEC99, 0xA5D8FF, 0xB2F2BB, 0xFFC9C9};

/// Without labels: the colours of the notes tell their lanes.
MapBuilder coloured_map() {
  MapBuilder map = small_map();
  remove(map, "lane");
  for (Element& e : map.board().elements) {
    if (e.kind == ElementKind::note) e.fill = Colour{kFills[static_cast<std::size_t>(e.id.value[5] - '0')]};
  }
  return map;
}

TEST(RecogniseScattered, ALegendNeedsNoHeading) {
  const Words kinds{"Steps", "Touchpoints", "Feelings", "Pain points"};
  for (const bool beside : {false, true}) {
    MapBuilder map = coloured_map();
    for (std::size_t k = 0; k < kinds.size(); ++k) {
      const double at = static_cast<double>(k);
      const Box place = beside ? Box{138 * at, -120, 130, 34} : Box{1400, 40 * at, 130, 34};
      Element& entry = map.add("key" + std::to_string(k), ElementKind::shape, place, kinds[k]);
      entry.fill = Colour{kFills[k]};
      entry.font_size = 14;
    }
    const Journey journey = only_journey(map);
    EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "emotion", "pain"})) << beside;
    EXPECT_EQ(journey.legend.size(), 4U) << beside;
    EXPECT_EQ(place(journey, "note-2-1"), "2/1") << beside;
  }
}

TEST(RecogniseScattered, AmongTheLinesOfALegendOneMaySayAnything) {
  MapBuilder map = coloured_map();
  const Words kinds{"Steps", "Zib and zab", "Feelings", "Pain points"};
  for (std::size_t k = 0; k < kinds.size(); ++k) {
    const Box place{1400, 40 * static_cast<double>(k), 130, 34};
    map.add("key" + std::to_string(k), ElementKind::shape, place, kinds[k]).fill = Colour{kFills[k]};
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(journey.legend.size(), 4U);
  EXPECT_EQ(place(journey, "note-1-1"), "1/1");
  EXPECT_EQ(journey.notes.size(), 12U);
}

TEST(RecogniseScattered, ALegendMayNameItsColours) {
  MapBuilder map = coloured_map();
  map.text("key", 900, -300, "yellow = steps, blue = touchpoints, green = feelings, red = pain points", 14);
  const Journey journey = only_journey(map);
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "emotion", "pain"}));
  EXPECT_EQ(journey.lanes[3].title, "pain points");
  EXPECT_EQ(place(journey, "note-3-2"), "3/2");
}

TEST(RecogniseScattered, ALegendMaySpeakInWordsOfItsOwnOfHeapsUnderHeadings) {
  MapBuilder map = coloured_map();
  for (Element& e : map.board().elements) {
    if (e.kind != ElementKind::note) continue;
    const int lane = e.id.value[5] - '0';
    const int phase = e.id.value[7] - '0';
    e.box.x += (lane * 37 + phase * 53) % 90;
    e.box.y = 100 + 140 * ((lane + phase) % 4) + (lane * 31 + phase * 17) % 70;
  }
  const Words kinds{"what they do", "where they meet us", "how it feels to them", "what drives them mad"};
  for (std::size_t k = 0; k < kinds.size(); ++k) {
    const double y = -200 + 30 * static_cast<double>(k);
    map.add("swatch" + std::to_string(k), ElementKind::shape, {900, y, 20, 20}, "").fill = Colour{kFills[k]};
    map.text("key" + std::to_string(k), 930, y, kinds[k], 14);
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(journey.orientation, Orientation::freeform);
  EXPECT_EQ(note_with(journey, "note-0-1")->type, NoteType::step);
  EXPECT_EQ(note_with(journey, "note-3-1")->type, NoteType::pain);
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
