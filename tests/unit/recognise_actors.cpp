#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "support/reading.hpp"

/// Rows that are told by who acts in them: departments, personas, swimlanes.

namespace journeylint {
namespace {

using namespace testing;

MapBuilder rows_of(const Words& actors) {
  const std::vector<Words> notes{{"answers the phone", "sends an offer", "calls back"},
                                 {"checks the stock", "packs the box", "stores the return"},
                                 {"nothing yet", "books the payment", "pays it back"}};
  const Words phases{"Looking", "Buying", "Returning"};
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

TEST(RecogniseActors, RowsMayBePersonas) {
  const Journey journey = only_journey(rows_of({"Hanna, 34", "Youssef (61)", "Bea, 19"}));
  EXPECT_EQ(types(journey), (Words{"persona", "persona", "persona"}));
  EXPECT_EQ(place(journey, "note-1-2"), "1/2");
  for (const std::string family : {"The Parker family", "Gezin Peeters", "Familie Peters"}) {
    const Journey with = only_journey(rows_of({"Hanna, 34", "Youssef (61)", family}));
    EXPECT_EQ(types(with), (Words{"persona", "persona", "persona"})) << family;
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
