#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "support/reading.hpp"

/// Layouts that people use more rarely, each on a small board of its own.

namespace journeylint {
namespace {

using namespace testing;

// Three stages, each over two steps; lanes with labels at the left.
MapBuilder staged_map() {
  const std::vector<Words> steps{
      {"asks a neighbour", "reads reviews"}, {"signs the form", "pays"}, {"rides to work", "locks it outside"}};
  const std::vector<Words> lanes{{"neighbour", "form", "app"}, {"no prices anywhere", "form is too long", "lock jams"}};
  MapBuilder map;
  map.add("persona", ElementKind::shape, {0, -500, 300, 160}, "Persona\nMira, 41\nrides to work").fill =
      Colour{0xFFF9DB};
  const Words stages{"Looking", "Buying", "Using"};
  for (std::size_t p = 0; p < 3; ++p) {
    const double x = 300 + 400 * static_cast<double>(p);
    Element& stage = map.add("stage" + std::to_string(p), ElementKind::shape, {x, 0, 370, 50}, stages[p]);
    stage.fill = Colour{0x74C0FC};
    stage.font_size = 28;
    for (std::size_t k = 0; k < 2; ++k) {
      map.note("step-" + std::to_string(p) + std::to_string(k), {x + 200 * static_cast<double>(k), 90, 160, 120},
               steps[p][k], 0xA5D8FF);
    }
    for (std::size_t l = 0; l < 2; ++l) {
      map.note("note-" + std::to_string(l) + "-" + std::to_string(p),
               {x + 200 * static_cast<double>(l), 290 + 200 * static_cast<double>(l), 160, 120}, lanes[l][p]);
    }
  }
  map.text("lane0", 0, 335, "Touchpoints", 24).text("lane1", 0, 535, "Pain points", 24);
  return map;
}

TEST(RecogniseLayouts, StepsUnderStagesNeedNoLabel) {
  const Journey journey = only_journey(staged_map());
  EXPECT_EQ(titles(journey.phases), (Words{"Looking", "Buying", "Using"}));
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "pain"}));
  EXPECT_EQ(journey.lanes[0].origin, Lane::Origin::inferred);
  EXPECT_EQ(place(journey, "step-00"), "0/0");
  EXPECT_EQ(place(journey, "step-21"), "0/2");
  EXPECT_EQ(place(journey, "note-0-1"), "1/1");
  EXPECT_EQ(place(journey, "note-1-2"), "2/2");
}

TEST(RecogniseLayouts, BothRowsOfHeadingsMayBeLabelled) {
  MapBuilder map = staged_map();
  map.text("row0", 0, 10, "Stages", 24).text("row1", 0, 135, "Steps", 24);
  const Journey journey = only_journey(map);
  EXPECT_EQ(titles(journey.phases), (Words{"Looking", "Buying", "Using"}));
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "pain"}));
  EXPECT_EQ(journey.lanes[0].title, "Steps");
  EXPECT_EQ(place(journey, "step-11"), "0/1");
}

TEST(RecogniseLayouts, ANoteMayLieAcrossTwoPhases) {
  MapBuilder map = small_map();
  remove(map, "note-3-0");
  remove(map, "note-3-1");
  map.note("wide", {300, 700, 430, 120}, "nobody calls back");
  const Journey journey = only_journey(map);
  EXPECT_EQ(place(journey, "note-2-0"), "2/0");
  EXPECT_EQ(place(journey, "note-2-1"), "2/1");
  ASSERT_NE(note_with(journey, "wide"), nullptr);
  EXPECT_EQ(note_with(journey, "wide")->lane->value, 3U);
  EXPECT_NE(note_with(journey, "wide")->phase->value, 2U);
}

TEST(RecogniseLayouts, LanesNeedNoPhases) {
  MapBuilder map = small_map();
  remove(map, "phase");
  const Journey journey = only_journey(map);
  EXPECT_TRUE(journey.phases.empty());
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "emotion", "pain"}));
  EXPECT_EQ(place(journey, "note-0-2"), "0/-");
  EXPECT_EQ(place(journey, "note-3-0"), "3/-");
}

MapBuilder card_row(const Words& texts) {
  MapBuilder map;
  map.add("persona", ElementKind::shape, {0, -400, 300, 160}, "Persona\nMira, 41\nrides to work").fill =
      Colour{0xFFF9DB};
  for (std::size_t p = 0; p < texts.size(); ++p) {
    const double x = 320 * static_cast<double>(p);
    Element& card = map.add("card" + std::to_string(p), ElementKind::shape, {x, 0, 280, 220}, texts[p]);
    card.fill = Colour{0xE7F5FF};
    card.font_size = 20;
  }
  return map;
}

TEST(RecogniseLayouts, ACardMayHoldItsHeadingAndItsBody) {
  const std::vector<Words> boards{
      {"1 · Looking\nasks a neighbour", "2 · Buying\nsigns the form", "3 · Using\nrides to work"},
      {"Looking\n\nasks a neighbour", "Buying\n\nsigns the form", "Using\n\nrides to work every day"},
      {"Before\nasks a neighbour\nreads reviews", "There\nsigns a long form\npays at once",
       "After\nrides to work\nlocks it outside"}};
  for (const Words& texts : boards) {
    const Journey journey = only_journey(card_row(texts));
    ASSERT_EQ(journey.phases.size(), 3U) << texts[0];
    EXPECT_EQ(journey.phases[0].title, texts[0].substr(0, texts[0].find('\n')));
    EXPECT_EQ(journey.phases[1].elements.front().value, "card1");
    ASSERT_NE(note_with(journey, "card1"), nullptr);
    EXPECT_EQ(note_with(journey, "card1")->text.rfind("signs", 0), 0U);
    EXPECT_EQ(place(journey, "card1"), "0/1");
    EXPECT_TRUE(journey.strays.empty());
  }
}

TEST(RecogniseLayouts, ASentenceOverSeveralLinesIsNoCard) {
  const Journey journey = only_journey(card_row(
      {"asks the neighbour\nwhat he paid for it", "signs the form with\na pen", "rides to work in\nthe rain"}));
  ASSERT_NE(note_with(journey, "card0"), nullptr);
  EXPECT_EQ(note_with(journey, "card0")->text, "asks the neighbour\nwhat he paid for it");
}

TEST(RecogniseLayouts, RowsOfOneColourAreOneLane) {
  MapBuilder map = small_map();
  remove(map, "lane");
  const std::vector<std::uint32_t> fills{0xB2F2BB, 0xA5D8FF, 0xFCC2D7, 0xFFC9C9};
  for (Element& e : map.board().elements) {
    if (e.kind == ElementKind::note) e.fill = Colour{fills[static_cast<std::size_t>(e.id.value[5] - '0')]};
    if (e.kind == ElementKind::note && e.id.value[5] > '0') e.box.y += 150;
  }
  for (int p = 0; p < 3; ++p)
    map.note("more-" + std::to_string(p), {300.0 + 300 * p, 235, 160, 120}, "waits", fills[0]);
  const Journey journey = only_journey(map);
  ASSERT_EQ(journey.lanes.size(), 4U);
  EXPECT_EQ(place(journey, "more-1"), "0/1");
  EXPECT_EQ(place(journey, "note-1-1"), "1/1");
}

TEST(RecogniseLayouts, ALegendOfTeamsSaysNothingOfRows) {
  MapBuilder map =
      card_row({"1 · Looking\nasks a neighbour", "2 · Buying\nsigns the form", "3 · Using\nrides to work"});
  const std::vector<std::uint32_t> fills{0xD3F9D8, 0xFFE8CC, 0xE5DBFF};
  for (std::size_t p = 0; p < 3; ++p) {
    map.note("tool" + std::to_string(p), {320 * static_cast<double>(p), 260, 280, 60}, "SAP", fills[p]);
    Element& swatch =
        map.add("swatch" + std::to_string(p), ElementKind::shape, {0, 500 + 40 * static_cast<double>(p), 24, 24}, "");
    swatch.fill = Colour{fills[p]};
    map.text("team" + std::to_string(p), 40, 500 + 40 * static_cast<double>(p),
             p == 0   ? "Red crew"
             : p == 1 ? "Blue crew"
                      : "Night crew");
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(journey.orientation, Orientation::lanes_in_rows);
  EXPECT_EQ(journey.lanes.size(), 2U);
  EXPECT_EQ(place(journey, "card2"), "0/2");
  EXPECT_EQ(place(journey, "tool1"), "1/1");
}

TEST(RecogniseLayouts, NotesTellWhatALaneWithoutLabelHolds) {
  const std::vector<std::pair<std::string, Words>> lanes{
      {"step", {"looks for a dentist", "makes an appointment", "sits in the chair"}},
      {"emotion", {"2/5", "3/5", "1/5"}},
      {"pain", {"site does not say who is free", "nobody picks up the phone", "drill is much too loud"}},
      {"thought", {"did I brush enough?", "will I feel it?", "did I pay twice?"}},
      {"owner", {"Karin", "front desk", "Tom"}},
      {"action",
       {"Karin: show free hours, count calls, May", "Tom: second line at lunch, measure waits, June",
        "Karin: offer headphones, ask 20 people, July"}}};
  MapBuilder map;
  map.text("title", 0, -160, "Customer journey: a tooth that hurts", 44);
  const Words phases{"Searching", "Booking", "Treatment"};
  const std::vector<std::uint32_t> fills{0xB2F2BB, 0xFCC2D7, 0xFFC9C9, 0xA5D8FF, 0xFFD8A8, 0xD0BFFF};
  for (std::size_t p = 0; p < 3; ++p) {
    const double x = 300 * static_cast<double>(p);
    map.text("phase" + std::to_string(p), x, 0, phases[p], 28);
    for (std::size_t l = 0; l < lanes.size(); ++l) {
      map.note("note-" + std::to_string(l) + "-" + std::to_string(p), {x, 100 + 170 * static_cast<double>(l), 160, 120},
               lanes[l].second[p], fills[l]);
    }
  }
  const Journey journey = only_journey(map);
  ASSERT_EQ(journey.lanes.size(), lanes.size());
  for (std::size_t l = 0; l < lanes.size(); ++l) {
    EXPECT_EQ(name_of(journey.lanes[l].type), lanes[l].first);
    EXPECT_LT(journey.lanes[l].confidence, 0.8);
  }
}

TEST(RecogniseLayouts, PhasesSayHowSureTheyAre) {
  const Journey clear = only_journey(small_map());
  MapBuilder same = small_map();  // headings that look like any note, one over nothing
  for (Element& e : same.board().elements) {
    if (e.id.value.rfind("phase", 0) != 0) continue;
    e.kind = ElementKind::note;
    e.fill = Colour{0xFFDF6B};
    e.font_size = 20;
    e.box = {e.box.x, -60, 160, 120};
  }
  for (std::size_t l = 0; l < 4; ++l) remove(same, "note-" + std::to_string(l) + "-2");
  const Journey vague = only_journey(same);
  ASSERT_EQ(clear.phases.size(), 3U);
  ASSERT_EQ(vague.phases.size(), 3U);
  EXPECT_GT(clear.phases[0].confidence, 0.85);
  EXPECT_LT(vague.phases[0].confidence, clear.phases[0].confidence - 0.05);
  EXPECT_LT(vague.phases[2].confidence, vague.phases[1].confidence);
}

TEST(RecogniseLayouts, APlaceInTheGridIsNoParkingLot) {
  for (const std::string words : {"Parking lot", "Parkeerplaats", "Wachtkamer", "Fridge"}) {
    MapBuilder map = small_map();
    for (Element& e : map.board().elements) {
      if (e.id.value == "note-1-1") e.text = words;
    }
    const Journey journey = only_journey(map);
    EXPECT_EQ(place(journey, "note-1-1"), "1/1") << words;
    EXPECT_EQ(place(journey, "note-2-1"), "2/1") << words;
  }
}

TEST(RecogniseLayouts, ARemarkBesideTheMapIsNoNoteOfIt) {
  for (const bool sticky : {false, true}) {
    MapBuilder map = small_map();
    if (sticky) {
      map.note("remark", {1400, 420, 160, 120}, "VAT in 2025?");
    } else {
      map.text("remark", 1400, 420, "VAT in 2025?");
    }
    const Journey journey = only_journey(map);
    EXPECT_EQ(note_with(journey, "remark"), nullptr);
    EXPECT_EQ(place(journey, "note-1-2"), "1/2");
  }
}

TEST(RecogniseLayouts, SmallNotesUnderLargeHeadingsAreNoMarks) {
  MapBuilder map = small_map();
  std::vector<Element> texts;
  for (Element& e : map.board().elements) {
    if (e.id.value.rfind("phase", 0) == 0) {
      e.kind = ElementKind::shape;
      e.fill = Colour{0x74C0FC};
      e.box = {e.box.x, -400, 160, 440};
    }
    if (e.kind != ElementKind::note) continue;
    Element text = e;
    text.id.value = "text-of-" + e.id.value;
    text.kind = ElementKind::text;
    text.fill.reset();
    text.box = {e.box.x + 20, e.box.y + 40, 120, 25};
    texts.push_back(text);
    e.kind = ElementKind::shape;
    e.text.clear();
  }
  remove(map, "persona");
  map.board().elements.insert(map.board().elements.end(), texts.begin(), texts.end());
  for (int k = 0; k < 3; ++k) {
    Element& dot = map.add("dot" + std::to_string(k), ElementKind::shape, {440.0 + 300 * k, 800, 14, 14}, "");
    dot.shape = Shape::ellipse;
    dot.fill = Colour{k == 1 ? 0x2F9E44U : 0xE03131U};
  }
  const Journey journey = only_journey(map);
  ASSERT_EQ(journey.lanes.size(), 4U);
  for (int l = 0; l < 4; ++l) {
    const std::string id = "note-" + std::to_string(l) + "-1";
    EXPECT_EQ(place(journey, id), std::to_string(l) + "/1") << id;
  }
  EXPECT_TRUE(journey.legend.empty());
}

TEST(RecogniseLayouts, ALastLaneUnderItsLabelIsAsDeepAsTheOthers) {
  MapBuilder map = small_map();
  for (Element& e : map.board().elements) {
    if (e.kind == ElementKind::text && e.id.value.rfind("lane", 0) == 0) {
      e.box.x = 300;
      e.box.y -= 85;
    }
    if (e.kind == ElementKind::note) e.box = {e.box.x, e.box.y + 20, 60, 40};
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(place(journey, "note-3-0"), "3/0");
  EXPECT_EQ(place(journey, "note-3-2"), "3/2");
}

// What a workshop calls its lanes need not be known: made as no note is, a column of texts is the labels.
MapBuilder labelled(const Words& lanes) {
  MapBuilder map;
  const Words phases{"Before", "During", "After"};
  for (std::size_t p = 0; p < phases.size(); ++p) {
    map.text("phase" + std::to_string(p), 320 + 280 * static_cast<double>(p), 0, phases[p], 26);
  }
  for (std::size_t l = 0; l < lanes.size(); ++l) {
    const double y = 90 + 160 * static_cast<double>(l);
    map.text("lane" + std::to_string(l), 0, y + 40, lanes[l], 20);
    for (std::size_t p = 0; p < phases.size(); ++p) {
      map.note("note-" + std::to_string(l) + "-" + std::to_string(p), {320 + 280 * static_cast<double>(p), y, 150, 110},
               "said " + std::to_string(l) + std::to_string(p));
    }
  }
  return map;
}

TEST(RecogniseLayouts, MoreLabelsMayBeUnknownThanKnown) {
  const Words lanes{"What they do", "What they feel", "Blue sky", "Elephants", "Red herrings", "Green grass"};
  const Journey journey = only_journey(labelled(lanes));
  ASSERT_EQ(journey.lanes.size(), lanes.size());
  for (std::size_t l = 0; l < lanes.size(); ++l) {
    EXPECT_EQ(journey.lanes[l].title, lanes[l]);
    EXPECT_EQ(place(journey, "note-" + std::to_string(l) + "-1"), std::to_string(l) + "/1");
  }
}

TEST(RecogniseLayouts, NotOneLabelNeedBeKnown) {
  const Words lanes{"Blue sky", "Elephants", "Red herrings", "Green grass"};
  const Journey journey = only_journey(labelled(lanes));
  EXPECT_EQ(titles(journey.phases), (Words{"Before", "During", "After"}));
  ASSERT_EQ(journey.lanes.size(), lanes.size());
  for (std::size_t l = 0; l < lanes.size(); ++l) {
    EXPECT_EQ(journey.lanes[l].title, lanes[l]);
    EXPECT_EQ(note_with(journey, "lane" + std::to_string(l)), nullptr) << "a label is no note";
    EXPECT_EQ(place(journey, "note-" + std::to_string(l) + "-0"), std::to_string(l) + "/0");
  }
}

TEST(RecogniseLayouts, LabelsMayStandBehindTheirLanes) {
  const Words phases{"Before", "During", "After"};
  const Words lanes{"Steps", "Touchpoints", "Emotions", "Pain points"};
  MapBuilder map;
  for (std::size_t p = 0; p < phases.size(); ++p) {
    map.text("phase" + std::to_string(p), 280 * static_cast<double>(p), 0, phases[p], 26);
    for (std::size_t l = 0; l < lanes.size(); ++l) {
      map.note("note-" + std::to_string(l) + "-" + std::to_string(p),
               {280 * static_cast<double>(p), 90 + 160 * static_cast<double>(l), 150, 110},
               "said " + std::to_string(l) + std::to_string(p));
    }
  }
  for (std::size_t l = 0; l < lanes.size(); ++l) {
    map.text("lane" + std::to_string(l), 860, 130 + 160 * static_cast<double>(l), lanes[l], 20);
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(titles(journey.phases), phases);
  EXPECT_EQ(types(journey), (Words{"step", "touchpoint", "emotion", "pain"}));
  EXPECT_EQ(place(journey, "note-1-0"), "1/0");
  EXPECT_EQ(place(journey, "note-3-2"), "3/2");
}

}  // namespace
}  // namespace journeylint
