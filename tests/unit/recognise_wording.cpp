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

TEST(RecogniseWording, ALabelInPeoplesOwnWordsNamesALane) {
  MapBuilder map = small_map();
  rename(map, "lane", {"Steps", "Touchpoints", "The mood she is in", "Where it falls to pieces, grrr"});
  const Journey journey = only_journey(map);
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "emotion", "pain"}));
  EXPECT_EQ(journey.lanes[3].title, "Where it falls to pieces, grrr");
}

TEST(RecogniseWording, NotesSettleALabelThatMaySayTwoThings) {
  const auto fourth = [](const Words& notes) {
    MapBuilder map = small_map();
    rename(map, "lane", {"Steps", "Touchpoints", "Feelings", "Where are we, sure or guessing"});
    rename(map, "note-3-", notes);
    return types(only_journey(map))[3];
  };
  EXPECT_EQ(fourth({"survey, n=120, March", "12 interviews with guests", "call log, June"}), "evidence");
  EXPECT_EQ(fourth({"we assume they compare prices", "maybe they ask friends", "probably price"}), "assumption");
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

// A bar as the headings are, over labels of another colour.
TEST(RecogniseWording, StepsBeforeTheHeadingsNamesTheirRow) {
  MapBuilder map = small_map();
  rename(map, "lane", {"What they do", "Touchpoints", "Feelings", "Pain points"});
  for (Element& e : map.board().elements) {
    const bool phase = e.id.value.rfind("phase", 0) == 0;
    if (!phase && e.id.value.rfind("lane", 0) != 0) continue;
    e.kind = ElementKind::shape;
    e.fill = Colour{phase ? 0x343A40U : 0xE9ECEFU};
    e.font_size = 20;
    if (phase) e.box = {e.box.x, 0, 280, 60};
    if (!phase) e.box = {0, e.box.y - 50, 210, 150};
  }
  Element& name = map.add("name", ElementKind::shape, {0, 0, 210, 60}, "Steps");
  name.fill = Colour{0x343A40};
  name.font_size = 20;
  const Journey journey = only_journey(map);
  EXPECT_EQ(titles(journey.phases), (Words{"Looking", "Buying", "Using"}));
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "emotion", "pain"}));
}

TEST(RecogniseWording, WhereAllTextIsNotesATitleIsOne) {
  MapBuilder map = small_map();
  map.add("title", ElementKind::note, {0, -160, 500, 60}, "Customer journey: a kettle that leaks");
  map.note("aside", {700, -160, 160, 120}, "this journey is too long");
  EXPECT_EQ(only_journey(map).title, "Customer journey: a kettle that leaks");
}

TEST(RecogniseWording, ATitleNeedsNoSizeOfNotesToBeLarger) {
  for (const double font : {44.0, 37.0}) {
    MapBuilder map = small_map();
    for (Element& e : map.board().elements) {
      if (e.kind == ElementKind::note) e.font_size = 0;
    }
    map.text("title", 0, -160, "A kettle that leaks", font);
    EXPECT_EQ(only_journey(map).title, "A kettle that leaks") << font;
  }
}

MapBuilder map_without_persona() {
  MapBuilder map;
  const MapBuilder whole = small_map();
  for (const Element& element : whole.board().elements) {
    if (element.id.value != "persona") map.add(element.id.value, element.kind, element.box, element.text);
  }
  return map;
}

TEST(RecogniseWording, SomebodyWithNameAndAgeBesideTheMapIsThePersona) {
  for (const char* person :
       {"Farah (29), nurse on nights", "Mevrouw Jansen, 72, woont alleen", "Karl, 41\ndrives a van"}) {
    MapBuilder map = map_without_persona();
    map.note("who", {0, -300, 300, 140}, person);
    map.note("plan", {400, -300, 160, 120}, "Sprint 14");
    const Journey journey = only_journey(map);
    EXPECT_EQ(journey.persona.kind, PersonaKind::specific) << person;
    ASSERT_EQ(journey.persona.elements.size(), 1U) << person;
    EXPECT_EQ(journey.persona.elements[0].value, "who");
    EXPECT_TRUE(journey.persona.age) << person;
  }
  for (const char* other : {"Workshop 12 May, Utrecht", "Jan 12", "16 Apr", "June 20: review", "Planning: week 34"}) {
    MapBuilder map = map_without_persona();
    map.note("other", {400, -300, 160, 120}, other);
    EXPECT_EQ(only_journey(map).persona.kind, PersonaKind::missing) << other;
  }
}

TEST(RecogniseWording, WhatEmployeesDoIsTheStepsOfTheirOwnJourney) {
  const Words phases{"Hired", "First week", "First year"};
  const auto types_of = [&](const Words& lanes) {
    MapBuilder map;
    for (std::size_t p = 0; p < phases.size(); ++p) {
      map.text("phase" + std::to_string(p), 300 + 280 * static_cast<double>(p), 0, phases[p], 26);
      for (std::size_t l = 0; l < lanes.size(); ++l) {
        const double y = 90 + 160 * static_cast<double>(l);
        map.note("note-" + std::to_string(l) + std::to_string(p), {300 + 280 * static_cast<double>(p), y, 150, 110},
                 "said " + std::to_string(l) + std::to_string(p));
      }
    }
    for (std::size_t l = 0; l < lanes.size(); ++l) {
      map.text("lane" + std::to_string(l), 0, 130 + 160 * static_cast<double>(l), lanes[l], 20);
    }
    return types(only_journey(map));
  };
  EXPECT_EQ(types_of({"Wat doet de medewerker?", "Gevoel", "Pijnpunten"}), (Words{"step", "emotion", "pain"}));
  EXPECT_EQ(types_of({"Stappen", "Wat doet de medewerker?", "Gevoel"}), (Words{"step", "frontstage", "emotion"}));
  EXPECT_EQ(types_of({"Gevoel", "Wat doet de medewerker?", "Backstage"}),
            (Words{"emotion", "frontstage", "backstage"}));
}

TEST(RecogniseWording, ABreakIsNothingElseOrHasATime) {
  for (const auto& [words, found] : std::vector<std::pair<const char*, bool>>{
           {"lunch with the new team", true}, {"pause button is hidden", true}, {"Lunch 12:30", false}}) {
    MapBuilder map = small_map();
    map.note("extra", {500, 100, 160, 120}, words);
    EXPECT_EQ(note_with(only_journey(map), "extra") != nullptr, found) << words;
  }
}

void add_map(MapBuilder& map, const std::string& name, Point at, const Words& phases, const Words& lanes) {
  for (std::size_t p = 0; p < phases.size(); ++p) {
    const double x = at.x + 300 + 280 * static_cast<double>(p);
    map.text(name + "phase" + std::to_string(p), x, at.y, phases[p], 20);
    for (std::size_t l = 0; l < lanes.size(); ++l) {
      const double y = at.y + 90 + 160 * static_cast<double>(l);
      map.note(name + std::to_string(l) + "-" + std::to_string(p), {x, y, 150, 110}, "said " + std::to_string(l + p));
    }
  }
  for (std::size_t l = 0; l < lanes.size(); ++l) {
    map.text(name + "lane" + std::to_string(l), at.x, at.y + 130 + 160 * static_cast<double>(l), lanes[l], 20);
  }
}

// The first phase of the second map stands under the labels of the first.
TEST(RecogniseWording, ANumberedPhaseIsNoLaneAmongLabelsWithoutNumbers) {
  const Words first{"1. Looking", "2. Booking", "3. Driving"};
  const Words second{"1. Trigger", "2. Compare", "3. Move in"};
  MapBuilder map;
  add_map(map, "a", {300, 0}, first, {"Steps", "Touchpoints", "Feelings", "Pain points"});
  add_map(map, "b", {0, 900}, second, {"Steps", "Channels", "Feelings", "Opportunities"});
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 2U);
  EXPECT_EQ(titles(read.journeys[0].phases), first);
  EXPECT_EQ(titles(read.journeys[1].phases), second);
  EXPECT_EQ(types(read.journeys[0]), (Words{"step", "touchpoint", "emotion", "pain"}));
}

}  // namespace
}  // namespace journeylint
