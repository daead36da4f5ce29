#include <gtest/gtest.h>

#include <algorithm>

#include "recognise/recognise.hpp"
#include "support/map_builder.hpp"

namespace journeylint {
namespace {

using testing::MapBuilder;
using testing::note_with;
using testing::small_map;
using testing::unplaced;

void expect_small_map(const Journey& journey) {
  ASSERT_EQ(journey.phases.size(), 3U);
  ASSERT_EQ(journey.lanes.size(), 4U);
  EXPECT_EQ(journey.lanes[0].type, NoteType::step);
  EXPECT_EQ(journey.lanes[1].type, NoteType::touchpoint);
  EXPECT_EQ(journey.lanes[2].type, NoteType::emotion);
  EXPECT_EQ(journey.lanes[3].type, NoteType::pain);
  for (std::uint32_t l = 0; l < 4; ++l) {
    for (std::uint32_t p = 0; p < 3; ++p) {
      const Note* note = note_with(journey, "note-" + std::to_string(l) + "-" + std::to_string(p));
      ASSERT_NE(note, nullptr) << l << ' ' << p;
      EXPECT_EQ(note->lane->value, l);
      EXPECT_EQ(note->phase->value, p);
      EXPECT_EQ(note->type, journey.lanes[l].type);
    }
  }
}

TEST(RecogniseGrid, ReadsLanesInRows) {
  const MapBuilder map = small_map();
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 1U);
  EXPECT_EQ(read.journeys[0].orientation, Orientation::lanes_in_rows);
  EXPECT_GT(read.journeys[0].confidence, 0.8);
  EXPECT_EQ(read.journeys[0].persona.kind, PersonaKind::specific);
  EXPECT_EQ(read.journeys[0].persona.age, "41");
  expect_small_map(read.journeys[0]);
}

TEST(RecogniseGrid, ReadsLanesInColumns) {
  MapBuilder map = small_map();
  for (Element& e : map.board().elements) {
    if (e.id.value == "persona") continue;
    const Point middle = e.box.center();
    e.box.x = middle.y * 1.6 - e.box.width / 2;
    e.box.y = middle.x * 0.8 - e.box.height / 2;
  }
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 1U);
  EXPECT_EQ(read.journeys[0].orientation, Orientation::lanes_in_columns);
  expect_small_map(read.journeys[0]);
}

TEST(RecogniseGrid, JoinsTextToTheBoxItLiesOn) {
  MapBuilder map = small_map();
  std::vector<Element> texts;
  for (Element& e : map.board().elements) {
    if (e.kind != ElementKind::note) continue;
    Element text = e;
    text.id.value = "text-of-" + e.id.value;
    text.kind = ElementKind::text;
    text.fill.reset();
    text.box = {e.box.x + 20, e.box.y + 30, 120, 50};
    texts.push_back(text);
    e.kind = ElementKind::shape;
    e.text.clear();
  }
  map.board().elements.insert(map.board().elements.end(), texts.begin(), texts.end());
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 1U);
  expect_small_map(read.journeys[0]);
}

TEST(RecogniseGrid, LeavesTheParkingLotOut) {
  MapBuilder map = small_map();
  map.text("parking", 1400, 100, "Parking lot", 28).note("parked", {1400, 160, 160, 120}, "another logo?");
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 1U);
  expect_small_map(read.journeys[0]);
  EXPECT_TRUE(unplaced(read, "parked"));
  for (const Stray& stray : read.journeys[0].strays) EXPECT_NE(stray.kind, Stray::Kind::note) << stray.text;
}

TEST(RecogniseGrid, ReadsTwoMapsUnderEachOther) {
  MapBuilder map = small_map();
  const MapBuilder second = small_map();
  for (Element e : second.board().elements) {
    e.id.value = "second-" + e.id.value;
    e.box.y += 1700;
    map.board().elements.push_back(e);
  }
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 2U);
  expect_small_map(read.journeys[0]);
  EXPECT_EQ(read.journeys[1].notes.size(), 12U);
  EXPECT_NE(note_with(read.journeys[1], "second-note-3-2"), nullptr);
}

TEST(RecogniseGrid, KeepsPagesApart) {
  MapBuilder map = small_map();
  const MapBuilder second = small_map();
  for (Element& e : map.board().elements) e.page = "a";
  for (Element e : second.board().elements) {
    e.page = "b";
    map.board().elements.push_back(e);
  }
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 2U);
  EXPECT_EQ(read.journeys[0].page, "a");
  EXPECT_EQ(read.journeys[1].page, "b");
  expect_small_map(read.journeys[0]);
  expect_small_map(read.journeys[1]);
}

TEST(RecogniseGrid, ClaimsNoJourneyOnATaskBoard) {
  MapBuilder map;
  const std::vector<std::string> columns{"To do", "Doing", "Done"};
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const double x = 300 * static_cast<double>(c);
    map.text("column" + std::to_string(c), x, 0, columns[c], 28);
    for (std::size_t k = 0; k < 3; ++k) {
      map.note("task" + std::to_string(c) + std::to_string(k), {x, 80 + 150 * static_cast<double>(k), 160, 120},
               "fix bug " + std::to_string(k));
    }
  }
  for (const Journey& journey : recognise(map.board()).journeys) EXPECT_LT(journey.confidence, 0.5);
}

TEST(RecogniseGrid, ReadsBoardsWithNextToNothing) {
  EXPECT_TRUE(recognise(Board{}).journeys.empty());
  MapBuilder one;
  one.note("only", {0, 0, 0, 0}, "hello");
  const Journeys read = recognise(one.board());
  EXPECT_TRUE(unplaced(read, "only"));
  MapBuilder same;
  for (int i = 0; i < 50; ++i) same.note("same", {10, 10, 100, 100}, "again");
  const Journeys stacked = recognise(same.board());
  std::size_t seen = stacked.unplaced.size();
  for (const Journey& journey : stacked.journeys) seen += journey.notes.size() + journey.phases.size();
  EXPECT_EQ(seen, 50U);
}

}  // namespace
}  // namespace journeylint
