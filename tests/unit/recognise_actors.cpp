#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "support/reading.hpp"

/// Rows that are told by who acts in them: departments, personas, swimlanes.

namespace journeylint {
namespace {

using namespace testing;

MapBuilder rows_of(const Words& actors, const Words& phases = {"Looking", "Buying", "Returning"}) {
  const std::vector<Words> notes{{"answers the phone", "sends an offer", "calls back"},
                                 {"checks the stock", "packs the box", "stores the return"},
                                 {"nothing yet", "books the payment", "pays it back"}};
  MapBuilder map;
  map.text("title", 0, -160, "Customer journey: a kettle that leaks", 44);
  for (std::size_t p = 0; p < 3; ++p) {
    const double x = 300 + 300 * static_cast<double>(p);
    map.text("phase" + std::to_string(p), x, 0, phases[p], 28);
    for (std::size_t l = 0; l < 3; ++l) {
      const double y = 100 + 200 * static_cast<double>(l);
      map.note("note-" + std::to_string(l) + "-" + std::to_string(p), {x, y, 160, 120}, notes[l][p]);
    }
  }
  for (std::size_t l = 0; l < 3; ++l) {
    map.text("row" + std::to_string(l), 0, 145 + 200 * static_cast<double>(l), actors[l], 24);
  }
  return map;
}

TEST(RecogniseActors, RowsMayBeDepartments) {
  for (const Words& names : {Words{"Sales", "Warehouse", "Finance"}, Words{"Verkoop", "Magazijn", "Boekhouding"},
                             Words{"Vertrieb", "Lager", "Buchhaltung"}}) {
    const Journey journey = only_journey(rows_of(names));
    EXPECT_EQ(types(journey), (Words{"department", "department", "department"})) << names[0];
    EXPECT_EQ(titles(journey.phases), (Words{"Looking", "Buying", "Returning"}));
    for (std::size_t l = 0; l < 3; ++l) {
      EXPECT_EQ(journey.lanes[l].title, names[l]);
      EXPECT_EQ(place(journey, "note-" + std::to_string(l) + "-1"), std::to_string(l) + "/1") << names[l];
    }
  }
}

TEST(RecogniseActors, AmongThemARowMayStillSayWhatItHolds) {
  EXPECT_EQ(types(only_journey(rows_of({"Sales", "Finance", "what we promise"}))),
            (Words{"department", "department", "promise"}));
  EXPECT_EQ(types(only_journey(rows_of({"Verkoop", "Magazijn", "gedoe"}))),
            (Words{"department", "department", "pain"}));
  EXPECT_EQ(types(only_journey(rows_of({"Sales", "Finance", "The others"}))),
            (Words{"department", "department", "department"}));
}

// Few notes in a narrow map, and headings that name no part of a journey: the departments would make as good a row of
// headings. But departments are no phases.
TEST(RecogniseActors, DepartmentsAreNoPhases) {
  struct At {
    double x, y;
    const char* words;
  };
  const std::vector<At> notes{{993, 70, "installer"},
                              {1368, 71, "online sums"},
                              {1517, 71, "energy adviser"},
                              {1744, 77, "grant office"},
                              {2123, 79, "pour the slab"},
                              {2501, 70, "sports club"},
                              {2653, 78, "tune the curve"},
                              {986, 217, "neighbour"},
                              {1364, 214, "online sums"},
                              {2118, 215, "electrician"},
                              {2269, 219, "pour the slab"},
                              {990, 363, "neighbour"},
                              {1366, 358, "work out the load"},
                              {1519, 367, "online sums"},
                              {1750, 368, "form"},
                              {2123, 365, "fitters"}};
  const Words heads{"Spark", "Sums", "Paper", "Fitting", "First winter"};
  const Words departments{"Logistics", "Customer service", "Sales"};
  MapBuilder map;
  for (std::size_t p = 0; p < heads.size(); ++p) {
    const double x = 979 + 377 * static_cast<double>(p);
    map.add("phase" + std::to_string(p), ElementKind::shape, {x, 0, 339, 35}, heads[p]).fill = Colour{0xA5D8FF};
  }
  for (std::size_t l = 0; l < departments.size(); ++l) {
    map.text("row" + std::to_string(l), 751, 110 + 145 * static_cast<double>(l), departments[l], 22);
  }
  for (std::size_t n = 0; n < notes.size(); ++n) {
    map.note("note" + std::to_string(n), {notes[n].x, notes[n].y, 128, 96}, notes[n].words);
  }
  map.text("who", 0, 87, "Persona", 20);
  const Words persona{"Greg Otto, 58", "house of 1974", "likes to reckon", "mistrusts salesmen"};
  for (std::size_t n = 0; n < persona.size(); ++n) {
    map.note("who" + std::to_string(n), {141 * static_cast<double>(n), 120, 128, 96}, persona[n]);
  }
  const Journey journey = only_journey(map);
  EXPECT_EQ(titles(journey.phases), heads);
  EXPECT_EQ(types(journey), (Words{"department", "department", "department"}));
}

TEST(RecogniseActors, PhasesMayBeCalledLikeLanes) {
  const Words phases{"Problem", "Quote", "Service"};
  const Journey journey = only_journey(rows_of({"Customer", "Helpdesk", "Finance"}, phases));
  EXPECT_EQ(journey.orientation, Orientation::lanes_in_rows);
  EXPECT_EQ(titles(journey.phases), phases);
  EXPECT_EQ(place(journey, "note-1-2"), "1/2");
}

TEST(RecogniseActors, RowsMayBePersonas) {
  const Journey journey = only_journey(rows_of({"Hanna, 34", "Youssef (61)", "Bea, 19"}));
  EXPECT_EQ(types(journey), (Words{"persona", "persona", "persona"}));
  EXPECT_EQ(place(journey, "note-1-2"), "1/2");
  for (const std::string family : {"The Parker family", "Gezin Peeters", "Familie Peters"}) {
    const Journey with = only_journey(rows_of({"Hanna, 34", "Youssef (61)", family}));
    EXPECT_EQ(types(with), (Words{"persona", "persona", "persona"})) << family;
  }
}

TEST(RecogniseActors, PersonasMayBeToldByKin) {
  for (const Words& names :
       {Words{"Oma Greet", "Tante Ans", "Wij, de kinderen"}, Words{"Grandma Edith", "Uncle Bert", "The Hendersons"},
        Words{"Oma Inge", "Frau Kowalski von gegen\u00FCber", "Familie Brandt"},
        Words{"Mamie Odile", "Oncle Serge", "Les Garnier"}, Words{"Jan", "Hanna", "Piet en Els"}}) {
    const Journey journey = only_journey(rows_of(names));
    EXPECT_EQ(types(journey), (Words{"persona", "persona", "persona"})) << names[0];
    EXPECT_EQ(place(journey, "note-1-2"), "1/2") << names[0];
  }
}

TEST(RecogniseActors, DepartmentsAreToldByHowTheirNamesAreMade) {
  for (const Words& names :
       {Words{"Crediteuren", "Nachtploeg", "Kwaliteitsbureau"}, Words{"Returns desk", "Early shift", "Goods inwards"},
        Words{"Reparaturannahme", "Fr\u00FChschicht", "Baub\u00FCro"},
        Words{"Comptabilit\u00E9", "\u00C9quipe de jour", "Service technique"}}) {
    EXPECT_EQ(types(only_journey(rows_of(names))), (Words{"department", "department", "department"})) << names[0];
  }
}

TEST(RecogniseActors, RolesAreToldByTheirHead) {
  for (const Words& names : {Words{"Site manager", "Crane operator", "CEO / bookkeeper"},
                             Words{"Ploegleider", "Zorgmedewerker", "Huismeester (avond)"},
                             Words{"Bauleiterin", "Fachberater", "Schichtleitung"},
                             Words{"Chef de chantier", "Responsable qualit\u00E9", "Technicienne"}}) {
    EXPECT_EQ(types(only_journey(rows_of(names))), (Words{"stakeholder", "stakeholder", "stakeholder"})) << names[0];
  }
}

// Under the situation in the margin, which is written in the same column and nearly as large.
TEST(RecogniseActors, TheirNamesMayStandOverTheirRows) {
  const Words names{"Oma Greet", "Tante Ans", "Familie de Wit"};
  MapBuilder map;
  map.text("state", 0, -320, "huidige situatie", 22);
  for (std::size_t p = 0; p < 3; ++p) {
    const double x = 20 + 300 * static_cast<double>(p);
    map.text("phase" + std::to_string(p), x, -60, Words{"Zoeken", "Kopen", "Terugbrengen"}[p], 28);
    for (std::size_t l = 0; l < 3; ++l) {
      map.note("note-" + std::to_string(l) + "-" + std::to_string(p), {x, 60 + 240 * static_cast<double>(l), 160, 120},
               "iets wat gebeurt " + std::to_string(l * 3 + p));
    }
  }
  for (std::size_t l = 0; l < 3; ++l) {
    map.text("row" + std::to_string(l), 0, 10 + 240 * static_cast<double>(l), names[l], 24);
  }
  const Journey journey = only_journey(map);
  ASSERT_EQ(journey.lanes.size(), 3U);
  for (std::size_t l = 0; l < 3; ++l) EXPECT_EQ(journey.lanes[l].title, names[l]);
  EXPECT_EQ(types(journey), (Words{"persona", "persona", "persona"}));
  EXPECT_EQ(place(journey, "note-1-2"), "1/2");
}

TEST(RecogniseActors, WeeksAreNobody) {
  for (const Journey& journey : recognise(rows_of({"16 Apr 12", "7 May 12", "2 June 12"}).board()).journeys) {
    for (const Lane& lane : journey.lanes) EXPECT_NE(lane.type, NoteType::persona) << lane.title;
  }
}

TEST(RecogniseActors, AChainMayWanderBetweenSwimlanes) {
  MapBuilder map;
  const Words rows{"Customer", "Front desk", "Warehouse"};
  for (std::size_t l = 0; l < 3; ++l) {
    const double y = 200 * static_cast<double>(l);
    map.text("row" + std::to_string(l), 0, y + 80, rows[l], 26);
    map.add("rule" + std::to_string(l), ElementKind::line, {0, y, 1800, 0}, "").points = {{0, y}, {1800, y}};
  }
  const std::vector<std::pair<std::string, std::size_t>> chain{{"asks for a kettle", 0}, {"looks it up", 1},
                                                               {"fetches it", 2},        {"wraps it", 1},
                                                               {"takes it home", 0},     {"makes tea", 0}};
  for (std::size_t k = 0; k < chain.size(); ++k) {
    const double x = 260 + 240 * static_cast<double>(k);
    const double y = 40 + 200 * static_cast<double>(chain[k].second);
    map.note("note" + std::to_string(k), {x, y, 160, 120}, chain[k].first);
    if (k == 0) continue;
    Element& arrow = map.add("arrow" + std::to_string(k), ElementKind::connector, {x - 80, y, 80, 1}, "");
    arrow.from = "note" + std::to_string(k - 1);
    arrow.to = "note" + std::to_string(k);
    arrow.arrow = Element::Arrow::end;
  }
  const Journey journey = only_journey(map);
  ASSERT_EQ(journey.lanes.size(), 3U);
  EXPECT_TRUE(journey.phases.empty());
  EXPECT_EQ(journey.lanes[0].type, NoteType::step);
  EXPECT_EQ(journey.lanes[1].type, NoteType::department);
  for (std::size_t k = 0; k < chain.size(); ++k) {
    EXPECT_EQ(place(journey, "note" + std::to_string(k)), std::to_string(chain[k].second) + "/-");
  }
  EXPECT_EQ(journey.links.size(), 5U);
}

}  // namespace
}  // namespace journeylint
