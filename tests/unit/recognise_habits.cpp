#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "support/reading.hpp"

/// Habits of workshops: headings in many colours, rows that climb, labels set into their band, faces without a colour.

namespace journeylint {
namespace {

using namespace testing;

Element& element(MapBuilder& map, const std::string& id) {
  auto& all = map.board().elements;
  return *std::find_if(all.begin(), all.end(), [&](const Element& e) { return e.id.value == id; });
}

TEST(RecogniseHabits, HeadingsOfBareTextMayDifferInSize) {
  MapBuilder map = small_map();
  const double fonts[] = {24, 30, 27};
  for (std::size_t p = 0; p < 3; ++p) {
    Element& head = element(map, "phase" + std::to_string(p));
    head.font_size = fonts[p];
    head.box.height = fonts[p] * 1.25;
    head.box.y = p == 1 ? 18 : 0;
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(titles(journey.phases), (Words{"Looking", "Buying", "Using"}));
  EXPECT_EQ(place(journey, "note-1-1"), "1/1");
}

TEST(RecogniseHabits, OneLaneMayHaveTheHeadingsColour) {
  constexpr std::uint32_t kColours[] = {0xFFDF6B, 0xA5D8FF, 0xFCC2D7, 0xFFC9C9};
  MapBuilder map = small_map();
  for (std::size_t p = 0; p < 3; ++p) {
    remove(map, "phase" + std::to_string(p));
    const double x = 280 + 300 * static_cast<double>(p);
    map.note("phase" + std::to_string(p), {x, -60, 200, 120}, "moment " + std::string(1, static_cast<char>('K' + p)),
             kColours[1]);
    for (std::size_t l = 0; l < 4; ++l) {
      element(map, "note-" + std::to_string(l) + "-" + std::to_string(p)).fill = Colour{kColours[l]};
    }
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(titles(journey.phases), (Words{"moment K", "moment L", "moment M"}));
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "emotion", "pain"}));
  EXPECT_EQ(place(journey, "note-1-2"), "1/2");
}

TEST(RecogniseHabits, ARowOfHeadingsMayClimbByLittle) {
  MapBuilder map;
  const Words phases{"Looking", "Buying", "On the way", "Using", "Leaving"};
  const Words lanes{"Steps", "Touchpoints", "Pain points"};
  for (std::size_t p = 0; p < phases.size(); ++p) {
    const double rise = 15 * static_cast<double>(p);  // as far as half a note from first to last
    const double x = 300 + 300 * static_cast<double>(p);
    map.text("phase" + std::to_string(p), x, 0 - rise, phases[p], 28);
    for (std::size_t l = 0; l < lanes.size(); ++l) {
      const std::string id = std::to_string(l) + "-" + std::to_string(p);
      map.note("note-" + id, {x, 100 + 200 * static_cast<double>(l) - rise, 160, 120}, "says " + id);
    }
  }
  for (std::size_t l = 0; l < lanes.size(); ++l) {
    map.text("lane" + std::to_string(l), 0, 145 + 200 * static_cast<double>(l), lanes[l], 24);
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(titles(journey.phases), phases);
  EXPECT_EQ(place(journey, "note-1-0"), "1/0");
}

// A lane of six notes under each other between lanes of one, every label in the middle of its lane.
TEST(RecogniseHabits, OneLaneMayBeMuchHigherThanTheOthers) {
  MapBuilder map;
  const Words phases{"Looking", "Buying", "Using"};
  const Words lanes{"Steps", "Touchpoints", "Pain points", "Feelings", "Opportunities"};
  const double tops[] = {100, 270, 440, 1270, 1440};
  const double heights[] = {120, 120, 780, 120, 120};
  for (std::size_t p = 0; p < 3; ++p)
    map.text("phase" + std::to_string(p), 300 + 200 * static_cast<double>(p), 0, phases[p], 28);
  for (std::size_t l = 0; l < 5; ++l) {
    map.text("lane" + std::to_string(l), 0, tops[l] + heights[l] / 2 - 15, lanes[l], 24);
    for (std::size_t p = 0; p < 3; ++p) {
      const std::size_t notes = l == 2 && p == 1 ? 6 : 1;
      for (std::size_t k = 0; k < notes; ++k) {
        const std::string id = std::to_string(l) + std::to_string(p) + std::to_string(k);
        map.note("note-" + id, {300 + 200 * static_cast<double>(p), tops[l] + 132 * static_cast<double>(k), 160, 120},
                 "says " + id);
      }
    }
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "pain", "emotion", "opportunity"}));
  EXPECT_EQ(place(journey, "note-200"), "2/0");
  EXPECT_EQ(place(journey, "note-210"), "2/1");
  EXPECT_EQ(place(journey, "note-215"), "2/1");
  EXPECT_EQ(place(journey, "note-320"), "3/2");
}

TEST(RecogniseHabits, EveryHeadingMayHaveItsOwnColour) {
  constexpr std::uint32_t kColours[] = {0xFFC9C9, 0xB2F2BB, 0xA5D8FF};
  for (const ElementKind kind : {ElementKind::note, ElementKind::shape}) {
    MapBuilder map = small_map();
    for (std::size_t p = 0; p < 3; ++p) {
      Element& head = element(map, "phase" + std::to_string(p));
      head.kind = kind;
      head.fill = Colour{kColours[p]};
      head.box = {280 + 300 * static_cast<double>(p), -20, 200, 80};
    }
    const Journey journey = only_journey(map);
    EXPECT_EQ(titles(journey.phases), (Words{"Looking", "Buying", "Using"}));
    EXPECT_EQ(place(journey, "note-0-0"), "0/0");
    EXPECT_EQ(place(journey, "note-3-2"), "3/2");
  }
}

TEST(RecogniseHabits, AMapMayHaveThirtyPhasesThatComeAgain) {
  MapBuilder map;
  const Words names{"Ask", "Wait", "Experience"};
  const Words lanes{"Steps", "Touchpoints", "Pain points"};
  for (std::size_t p = 0; p < 30; ++p) {
    const double x = 300 + 220 * static_cast<double>(p);
    map.text("phase" + std::to_string(p), x, 0, names[p % 3], 28);
    for (std::size_t l = 0; l < lanes.size(); ++l) {
      const std::string id = std::to_string(l) + "-" + std::to_string(p);
      map.note("note-" + id, {x, 100 + 200 * static_cast<double>(l), 160, 120}, "says " + id);
    }
  }
  for (std::size_t l = 0; l < lanes.size(); ++l) {
    map.text("lane" + std::to_string(l), 0, 145 + 200 * static_cast<double>(l), lanes[l], 24);
  }
  const Journey journey = only_journey(map);
  ASSERT_EQ(journey.phases.size(), 30U);
  EXPECT_EQ(journey.phases[29].title, "Experience");
  EXPECT_EQ(place(journey, "note-2-28"), "2/28");
}

TEST(RecogniseHabits, SmallTextsBesideTheHeadingsAreNone) {
  MapBuilder map = small_map();
  for (std::size_t p = 0; p < 3; ++p) {
    map.text("time" + std::to_string(p), 320 + 300 * static_cast<double>(p), 38,
             Words{"2 days", "1 hour", "3 weeks"}[p], 14);
    element(map, "phase" + std::to_string(p)).kind = ElementKind::shape;
    element(map, "phase" + std::to_string(p)).fill = Colour{0xA5D8FF};
    element(map, "phase" + std::to_string(p)).box = {290 + 300 * static_cast<double>(p), -10, 240, 40};
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(titles(journey.phases), (Words{"Looking", "Buying", "Using"}));
  EXPECT_EQ(types(journey), (Words{"wait", "step", "touchpoint", "emotion", "pain"}));
  EXPECT_EQ(place(journey, "time1"), "0/1");
  EXPECT_EQ(place(journey, "note-2-1"), "3/1");
}

// A table of boxes: headings, labels and cells are made alike.
TEST(RecogniseHabits, ATableMayBeDrawnOfBoxes) {
  const Words phases{"Looking around", "Signing", "Riding"};
  const Words lanes{"Steps", "Touchpoints", "Feelings", "Pain points"};
  MapBuilder map;
  const auto box = [&](const std::string& id, std::size_t column, std::size_t row, const std::string& words) {
    Element& e = map.add(id, ElementKind::shape,
                         {200 * static_cast<double>(column), 110 * static_cast<double>(row), 200, 110}, words);
    e.stroke = Colour{0x868E96};
    e.font_size = 18;
  };
  for (std::size_t p = 0; p < phases.size(); ++p) {
    box("phase" + std::to_string(p), p + 1, 0, phases[p]);
    for (std::size_t l = 0; l < lanes.size(); ++l) {
      box("cell-" + std::to_string(l) + "-" + std::to_string(p), p + 1, l + 1,
          "says " + std::to_string(l) + " and " + std::to_string(p));
    }
  }
  for (std::size_t l = 0; l < lanes.size(); ++l) box("lane" + std::to_string(l), 0, l + 1, lanes[l]);
  const Journey journey = only_journey(map);
  EXPECT_EQ(titles(journey.phases), phases);
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "emotion", "pain"}));
  EXPECT_EQ(place(journey, "cell-0-0"), "0/0");
  EXPECT_EQ(place(journey, "cell-3-2"), "3/2");
}

// Two bars say what every lane is called; the others are called something of the workshop's own.
TEST(RecogniseHabits, BarsInLineWithLabelsAreLabels) {
  MapBuilder map = small_map();
  const Words own{"What Mira is up to", "Where Mira bumps into us", "Feelings", "Pain points"};
  for (std::size_t l = 0; l < own.size(); ++l) {
    Element& label = element(map, "lane" + std::to_string(l));
    label.kind = ElementKind::shape;
    label.fill = Colour{0xE9ECEF};
    label.box = {0, 80 + 200 * static_cast<double>(l), 240, 170};
    label.text = own[l];
  }
  const Journey journey = only_journey(map);
  ASSERT_EQ(journey.lanes.size(), 4U);
  EXPECT_EQ(journey.lanes[1].title, own[1]);
  EXPECT_EQ(place(journey, "note-0-1"), "0/1");
  EXPECT_EQ(place(journey, "note-1-2"), "1/2");
}

// Without headings, the notes of the first lane are no headings, although they stand above its label's middle.
TEST(RecogniseHabits, TheFirstNotesOfAStackAreNoHeadings) {
  MapBuilder map = small_map();
  auto& elements = map.board().elements;
  elements.erase(std::remove_if(elements.begin(), elements.end(),
                                [](const Element& e) { return e.id.value.rfind("phase", 0) == 0; }),
                 elements.end());
  for (std::size_t p = 0; p < 3; ++p) {
    map.note("top" + std::to_string(p), {300 + 300 * static_cast<double>(p), -25, 160, 120},
             Words{"looks around", "signs again", "locks it"}[p]);
  }
  element(map, "lane0").box.y = 85;
  const Journey journey = only_journey(map);
  EXPECT_TRUE(journey.phases.empty());
  EXPECT_EQ(place(journey, "top1"), "0/-");
  EXPECT_EQ(place(journey, "note-0-1"), "0/-");
}

TEST(RecogniseHabits, ARowOfHeadingsMayClimb) {
  for (const double climb : {-0.12, 0.12}) {
    MapBuilder map = small_map();
    for (Element& e : map.board().elements) {
      if (e.id.value != "persona" && e.id.value.rfind("lane", 0) != 0) e.box.y += climb * (e.box.x - 300);
    }
    const Journey journey = only_journey(map);
    EXPECT_EQ(titles(journey.phases), (Words{"Looking", "Buying", "Using"})) << climb;
    EXPECT_EQ(place(journey, "note-1-2"), "1/2") << climb;
  }
}

TEST(RecogniseHabits, ALabelMayBeSetIntoItsBand) {
  MapBuilder map = small_map();
  for (std::size_t p = 0; p < 3; ++p) {
    map.note("mood" + std::to_string(p), {300 + 300 * static_cast<double>(p), 960, 160, 120},
             "hopes it works " + std::to_string(p));
  }
  map.text("inset", 300, 905, "Opportunities", 24);
  const Journey journey = only_journey(map);
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "emotion", "pain", "opportunity"}));
  EXPECT_EQ(place(journey, "mood0"), "4/0");
  EXPECT_EQ(place(journey, "mood2"), "4/2");
  EXPECT_EQ(place(journey, "note-3-0"), "3/0");
}

// Lanes told apart by colour; the row of faces is written without any.
TEST(RecogniseHabits, AFaceWithoutColourStandsInTheLegendsLaneOfFeelings) {
  const std::vector<std::pair<std::string, std::uint32_t>> legend{
      {"Steps", 0xFFDF6B}, {"Feelings", 0xD0BFFF}, {"Pain points", 0xFFA8A8}};
  const Words faces{"\xF0\x9F\x98\xAD", "\xF0\x9F\x99\x82", "\xF0\x9F\x98\x90"};
  MapBuilder map;
  for (std::size_t p = 0; p < 3; ++p) {
    const double x = 300 * static_cast<double>(p);
    map.add("phase" + std::to_string(p), ElementKind::frame, {x, 0, 280, 900}, Words{"Looking", "Buying", "Using"}[p]);
    map.note("step" + std::to_string(p), {x + 20, 40, 240, 240}, Words{"asks around", "signs it", "rides"}[p],
             0xFFDF6B);
    map.text("face" + std::to_string(p), x + 110, 420, faces[p], 44);
    map.note("pain" + std::to_string(p), {x + 20, 560, 240, 240}, Words{"no prices", "too long", "it jams"}[p],
             0xFFA8A8);
  }
  for (std::size_t k = 0; k < legend.size(); ++k) {
    const double y = 1000 + 40 * static_cast<double>(k);
    map.add("swatch" + std::to_string(k), ElementKind::shape, {0, y, 26, 26}, "").fill = Colour{legend[k].second};
    map.text("entry" + std::to_string(k), 40, y, legend[k].first, 18);
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(types(journey), (Words{"step", "emotion", "pain"}));
  EXPECT_EQ(place(journey, "face0"), "1/0");
  EXPECT_EQ(place(journey, "face2"), "1/2");
  EXPECT_EQ(place(journey, "pain1"), "2/1");
}

TEST(RecogniseHabits, TheNameOfADividingLineIsNoNote) {
  for (const std::string name : {"Line of visibility", "lijn van zichtbaarheid", "Sichtbarkeitslinie"}) {
    MapBuilder map = small_map();
    map.text("divider", 900, 468, name, 16);
    map.add("line", ElementKind::line, {0, 490, 1200, 0}, "").points = {{0, 490}, {1200, 490}};
    const Journeys read = recognise(map.board());
    ASSERT_EQ(read.journeys.size(), 1U);
    EXPECT_EQ(note_with(read.journeys.front(), "divider"), nullptr) << name;
    EXPECT_TRUE(unplaced(read, "divider")) << name;
    EXPECT_EQ(read.journeys.front().lanes.size(), 4U) << name;
  }
}

TEST(RecogniseHabits, TwoScalesMayStandUnderEachOther) {
  MapBuilder map = small_map();
  const Words feelings{"+2", "+1", "0", "-1", "-2"};
  const Words grades{"4", "3", "2", "1"};
  for (std::size_t k = 0; k < feelings.size(); ++k) {
    map.text("mark" + std::to_string(k), 240, 480 + 35 * static_cast<double>(k), feelings[k], 14);
  }
  for (std::size_t k = 0; k < grades.size(); ++k) {
    map.text("grade" + std::to_string(k), 240, 700 + 30 * static_cast<double>(k), grades[k], 14);
  }
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 1U);
  for (const std::string id : {"mark0", "mark4", "grade0", "grade3"}) {
    EXPECT_EQ(note_with(read.journeys.front(), id), nullptr) << id;
  }
}

TEST(RecogniseHabits, EveryNoteOfAFullLaneIsReadThoughItsFirstOnesTellWhatItIs) {
  MapBuilder map = small_map();
  remove(map, "lane3");
  remove(map, "note-3");
  map.text("lane3", 0, 2400, "Actions", 24);
  for (int n = 0; n < 100; ++n) {
    const Box box{300 + 300 * static_cast<double>(n % 3), 1000 + 100 * static_cast<double>(n / 3), 160, 90};
    map.note("plan" + std::to_string(n), box, "Kim: shorter form " + std::to_string(n));
  }
  const Journey journey = only_journey(map);
  std::size_t plans = 0;
  for (const Note& note : journey.notes) {
    if (note.element.value.rfind("plan", 0) != 0) continue;
    ++plans;
    EXPECT_GT(note.reading.words, 0) << note.element.value;
    EXPECT_EQ(name_of(note.type), "action") << note.element.value;
    EXPECT_TRUE(note.reading.owner.has_value()) << note.element.value;
  }
  EXPECT_EQ(plans, 100U);
}

struct Block {
  const char* title;
  Box box;
  std::vector<const char*> notes;
};

// As its authors draw it: nine blocks of different height, some of them one above the other.
TEST(RecogniseHabits, ABusinessModelCanvasIsNoJourneyThoughItsTitlesMakeRows) {
  const std::vector<Block> blocks{{"Key partners", {0, 0, 300, 600}, {"families"}},
                                  {"Key activities", {300, 0, 300, 300}, {"cloud hosting", "deliveries"}},
                                  {"Key resources", {300, 300, 300, 300}, {"families"}},
                                  {"Value propositions", {600, 0, 300, 600}, {"families"}},
                                  {"Customer relationships", {900, 0, 300, 300}, {"families"}},
                                  {"Channels", {900, 300, 300, 300}, {"families"}},
                                  {"Customer segments", {1200, 0, 300, 600}, {"own shop"}},
                                  {"Cost structure", {0, 600, 750, 250}, {"schools"}},
                                  {"Revenue streams", {750, 600, 750, 250}, {"own shop"}}};
  MapBuilder map;
  for (const Block& block : blocks) {
    map.add(block.title + std::string("-box"), ElementKind::shape, block.box, "");
    map.text(block.title, block.box.x + 10, block.box.y + 8, block.title, 18);
    double y = block.box.y + 50;
    for (const char* note : block.notes) {
      map.note(block.title + std::string(note), {block.box.x + 20, y, 150, 100}, note);
      y += 115;
    }
  }
  for (const Journey& journey : recognise(map.board()).journeys) EXPECT_LT(journey.confidence, 0.5);
}

TEST(RecogniseHabits, AnEmpathyMapIsNoJourneyThoughItsCornersAreLanes) {
  const std::vector<Block> blocks{{"Says", {0, 0, 540, 400}, {"just make it work", "whom do I call"}},
                                  {"Thinks", {560, 0, 540, 400}, {"they charge me twice", "never again"}},
                                  {"Does", {0, 420, 540, 400}, {"compares on the phone", "writes a review"}},
                                  {"Feels", {560, 420, 540, 400}, {"annoyed", "hopeful"}}};
  for (const char* title : {"Empathy map: Omar", ""}) {
    MapBuilder map;
    if (*title != 0) map.text("title", 0, -90, title, 44);
    for (const Block& block : blocks) {
      map.add(block.title + std::string("-box"), ElementKind::shape, block.box, "");
      map.text(block.title, block.box.x + 12, block.box.y + 8, block.title, 36);
      double x = block.box.x + 30;
      for (const char* note : block.notes) {
        map.note(block.title + std::string(note), {x, block.box.y + 100, 150, 150}, note);
        x += 200;
      }
    }
    for (const Journey& journey : recognise(map.board()).journeys) EXPECT_LT(journey.confidence, 0.5) << title;
  }
}

TEST(RecogniseHabits, AMapBesideACanvasStaysAJourney) {
  MapBuilder map = small_map();
  double y = 0;
  for (const char* title :
       {"Key partners", "Key activities", "Key resources", "Value propositions", "Cost structure"}) {
    map.text(title, 4000, y, title, 18);
    map.note(title + std::string("-note"), {4000, y + 60, 160, 110}, "own shop");
    y += 300;
  }
  double most = 0;
  for (const Journey& journey : recognise(map.board()).journeys) most = std::max(most, journey.confidence);
  EXPECT_GT(most, 0.5);
}

TEST(RecogniseHabits, HeadingsOfAMapOfBareTextLookLikeItsNotes) {
  const std::vector<std::string> lanes{"Steps", "Touchpoints", "Emotions", "Pain points"};
  const std::vector<std::string> phases{"Talked into it", "First climb", "Month two"};
  MapBuilder map;
  for (std::size_t p = 0; p < phases.size(); ++p) {
    map.text("phase" + std::to_string(p), 0, 100 + 220 * static_cast<double>(p), phases[p]);
  }
  for (std::size_t l = 0; l < lanes.size(); ++l) {
    const double x = 300 + 300 * static_cast<double>(l);
    map.text("lane" + std::to_string(l), x, 0, lanes[l]);
    for (std::size_t p = 0; p < phases.size(); ++p) {
      const double y = 80 + 220 * static_cast<double>(p);
      const std::string id = std::to_string(l) + "-" + std::to_string(p);
      map.text("note-" + id, x, y, "asks about it " + id);
      map.text("more-" + id, x, y + 60, "hears of it " + id);
    }
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(titles(journey.phases), phases);
  EXPECT_EQ(place(journey, "more-2-1"), "2/1");
}

}  // namespace
}  // namespace journeylint
