#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/reading.hpp"

/// What headings say beyond the name of their lane or phase.

namespace journeylint {
namespace {

using namespace testing;

void rename(MapBuilder& map, const std::string& prefix, const Words& names) {
  for (Element& e : map.board().elements) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (e.id.value == prefix + std::to_string(i)) e.text = names[i];
    }
  }
}

TEST(RecogniseWording, ALabelMayGoOnToExplainItself) {
  const std::vector<Words> labels{
      {"Steps (what do they do?)", "Touchpoints (on and offline)", "Feelings (1-5)", "Pain points (what hurts?)"},
      {"Steps: what happens here?", "Touchpoints: where do we meet?", "Feelings: how is the mood?",
       "Pain points: why?"},
      {"Steps\nWhat the customer does", "Touchpoints\nWhere we meet", "Feelings\n1 - 5",
       "Pain points\nWhat goes wrong"},
      {"A. Steps", "B. Touchpoints", "C. Feelings", "D. Pain points"}};
  for (const Words& names : labels) {
    MapBuilder map = small_map();
    rename(map, "lane", names);
    const Journey journey = only_journey(map);
    EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "emotion", "pain"})) << names[0];
    ASSERT_EQ(journey.lanes.size(), 4U) << names[0];
    EXPECT_EQ(journey.lanes[0].origin, Lane::Origin::labelled) << names[0];
    EXPECT_EQ(place(journey, "note-3-2"), "3/2") << names[0];
  }
  MapBuilder map = small_map();
  rename(map, "lane", labels[0]);
  EXPECT_EQ(only_journey(map).lanes[3].title, "Pain points");
}

TEST(RecogniseWording, ALabelInABoxMayExplainItselfOnItsSecondLine) {
  MapBuilder map = small_map();
  remove(map, "lane");
  const Words names{"Steps\nWhat does she do?", "Touchpoints\nWhere does she meet us?", "Feelings\nHow does she feel?",
                    "Pain points\nWhat goes wrong?"};
  for (std::size_t l = 0; l < names.size(); ++l) {
    map.add("lane" + std::to_string(l), ElementKind::shape, {0, 105 + 200 * static_cast<double>(l), 220, 110}, names[l])
        .font_size = 20;
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "emotion", "pain"}));
  EXPECT_EQ(place(journey, "note-2-1"), "2/1");
}

TEST(RecogniseWording, AQuestionUnderALabelIsNoLaneOfItsOwn) {
  MapBuilder map = small_map();
  const Words asked{"What do they do?", "Contact moments with us", "How do they feel?", "What goes wrong?"};
  for (std::size_t l = 0; l < asked.size(); ++l) {
    map.text("guide" + std::to_string(l), 0, 178 + 200 * static_cast<double>(l), asked[l], 14);
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "emotion", "pain"}));
  EXPECT_EQ(place(journey, "note-0-0"), "0/0");
  EXPECT_EQ(place(journey, "note-3-1"), "3/1");
}

TEST(RecogniseWording, ACardOfAnObjectiveMayAsk) {
  MapBuilder map = small_map();
  map.text("goal", 0, -160, "Goal: why do they leave in May?", 24);
  const Journey journey = only_journey(map);
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "emotion", "pain"}));
  ASSERT_TRUE(journey.scope.objective.has_value());
  EXPECT_EQ(journey.scope.objective->element.value, "goal");
}

TEST(RecogniseWording, APhaseMayBeCalledLikeAPartOfTheWorkshop) {
  for (const std::string word : {"Check in", "Warm up", "Programme"}) {
    MapBuilder map = small_map();
    rename(map, "phase", {"Looking", word, "Using"});
    const Journey journey = only_journey(map);
    EXPECT_EQ(titles(journey.phases), (Words{"Looking", word, "Using"}));
    EXPECT_EQ(place(journey, "note-1-1"), "1/1") << word;
  }
  MapBuilder map = small_map();  // apart from the headings it is what opens the workshop
  map.text("aside", -700, -300, "Warm up", 20);
  EXPECT_EQ(only_journey(map).phases.size(), 3U);
}

TEST(RecogniseWording, WhereAllTextIsNotesATitleIsOne) {
  MapBuilder map = small_map();
  map.add("title", ElementKind::note, {0, -160, 500, 60}, "Customer journey: a kettle that leaks");
  map.note("aside", {700, -160, 160, 120}, "this journey is too long");
  EXPECT_EQ(only_journey(map).title, "Customer journey: a kettle that leaks");
}

TEST(RecogniseWording, ATitleNeedsNoSizeOfNotesToBeLarger) {
  MapBuilder map = small_map();
  for (Element& e : map.board().elements) {
    if (e.kind == ElementKind::note) e.font_size = 0;
  }
  map.text("title", 0, -160, "A kettle that leaks", 44);
  EXPECT_EQ(only_journey(map).title, "A kettle that leaks");
}

}  // namespace
}  // namespace journeylint
