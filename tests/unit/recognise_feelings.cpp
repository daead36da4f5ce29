#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "support/reading.hpp"

/// Feelings that nobody put into words: faces, and heights along a curve.

namespace journeylint {
namespace {

using namespace testing;

void draw_face(MapBuilder& map, const std::string& id, double x, double y, double bend) {
  Element& head = map.add(id, ElementKind::shape, {x, y, 70, 70}, "");
  head.shape = Shape::ellipse;
  for (const double eye : {20.0, 45.0}) {
    map.add(id + "-eye", ElementKind::shape, {x + eye, y + 20, 5, 5}, "").shape = Shape::ellipse;
  }
  const double low = y + 50;
  Element& mouth = map.add(id + "-mouth", ElementKind::line, {x + 18, low, 34, std::abs(bend)}, "");
  mouth.points = {{x + 18, low}, {x + 35, low + bend}, {x + 52, low}};
}

// Feelings high and low around a line; what follows stands close below the lowest.
TEST(RecogniseFeelings, TheAxisOfACurvePartsNoLanes) {
  MapBuilder map;
  const std::vector<std::string> phases{"Looking", "Buying", "Using", "Leaving"};
  const double heights[] = {310, 420, 480, 365};
  const std::vector<std::string> feelings{"proud", "nervous", "furious", "fine"};
  for (std::size_t p = 0; p < phases.size(); ++p) {
    const double x = 300 + 200 * static_cast<double>(p);
    const std::string id = std::to_string(p);
    map.text("phase" + id, x, 0, phases[p], 28);
    map.note("step" + id, {x, 100, 140, 110}, "step " + id);
    map.note("feeling" + id, {x, heights[p], 110, 80}, feelings[p]);
    map.note("pain" + id, {x, 600, 140, 110}, "pain " + id);
  }
  map.text("lane0", 0, 140, "Steps", 24).text("lane1", 0, 385, "Feelings", 24).text("lane2", 0, 640, "Pain points", 24);
  Element& axis = map.add("axis", ElementKind::line, {280, 420, 800, 0}, "");
  axis.points = {{280, 420}, {1080, 420}};
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 1U);
  for (std::size_t p = 0; p < phases.size(); ++p) {
    const Note* note = testing::note_with(read.journeys.front(), "feeling" + std::to_string(p));
    ASSERT_NE(note, nullptr) << p;
    EXPECT_EQ(note->lane->value, 1U) << p;
  }
  // A curve through the line says so as well.
  Element& curve = map.add("curve", ElementKind::line, {300, 310, 700, 240}, "");
  curve.points = {{340, 340}, {540, 460}, {740, 540}, {940, 380}};
  for (std::size_t p = 0; p < phases.size(); ++p) {
    EXPECT_EQ(testing::note_with(recognise(map.board()).journeys.front(), "feeling" + std::to_string(p))->lane->value,
              1U);
  }
}

TEST(RecogniseFeelings, FeelingsMayBeDrawnAsFaces) {
  MapBuilder map = small_map();
  remove(map, "note-2");
  draw_face(map, "glad", 320, 520, 10);
  draw_face(map, "flat", 620, 520, 0);
  draw_face(map, "sad", 920, 520, -10);
  draw_face(map, "fun", 1900, -300, 10);  // beside the title, for fun
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 1U);
  const Journey& journey = read.journeys[0];
  const std::vector<std::pair<std::string, double>> faces{{"glad", 1}, {"flat", 0}, {"sad", -1}};
  for (std::size_t p = 0; p < faces.size(); ++p) {
    EXPECT_EQ(place(journey, faces[p].first), "2/" + std::to_string(p));
    const Note* note = note_with(journey, faces[p].first);
    ASSERT_NE(note, nullptr);
    EXPECT_EQ(note->type, NoteType::emotion);
    ASSERT_TRUE(note->reading.emotion) << faces[p].first;
    EXPECT_EQ(note->reading.emotion->valence, faces[p].second);
    EXPECT_EQ(note->text, "") << "nobody wrote anything";
  }
  EXPECT_TRUE(read.unplaced.empty());
}

TEST(RecogniseFeelings, FeelingsMayBeFacesInCircles) {
  MapBuilder map = small_map();
  const std::vector<std::pair<std::string, bool>> faces{{":)", true}, {":-(", false}, {"\xF0\x9F\x98\xA1", false}};
  for (std::size_t p = 0; p < faces.size(); ++p) {
    for (Element& e : map.board().elements) {
      if (e.id.value != "note-2-" + std::to_string(p)) continue;
      e.kind = ElementKind::shape;
      e.shape = Shape::ellipse;
      e.box = {e.box.x, e.box.y + 20, 80, 80};
      e.text = faces[p].first;
    }
  }
  const Journey journey = only_journey(map);
  for (std::size_t p = 0; p < faces.size(); ++p) {
    const Note* note = note_with(journey, "note-2-" + std::to_string(p));
    ASSERT_NE(note, nullptr);
    EXPECT_EQ(note->type, NoteType::emotion);
    ASSERT_TRUE(note->reading.emotion) << faces[p].first;
    EXPECT_EQ(note->reading.emotion->valence > 0, faces[p].second) << faces[p].first;
  }
}

TEST(RecogniseFeelings, HeightOverAScaleIsAFeeling) {
  for (const Words& marks : {Words{"+2", "+1", "0", "-1", "-2"}, Words{"5", "4", "3", "2", "1"}}) {
    MapBuilder map = small_map();
    for (std::size_t k = 0; k < marks.size(); ++k) {
      map.text("mark" + std::to_string(k), 240, 560 + 80 * static_cast<double>(k), marks[k]);
    }
    for (Element& e : map.board().elements) {
      if (e.id.value == "note-2-0") e.box.y = 520, e.text = "neighbour lends his";
      if (e.id.value == "note-2-1") e.box.y = 840, e.text = "form";
      if (e.id.value == "note-2-2") e.box.y = 680, e.text = "bell";
      if (e.id.value == "lane2") e.box.y = 725;
      if (e.id.value.rfind("note-3", 0) == 0) e.box.y = 1080;
      if (e.id.value == "lane3") e.box.y = 1125;
    }
    const Journey journey = only_journey(map);
    const std::vector<double> valences{2, -2, 0};
    for (std::size_t p = 0; p < 3; ++p) {
      const std::string id = "note-2-" + std::to_string(p);
      EXPECT_EQ(place(journey, id), "2/" + std::to_string(p)) << marks[0];
      const Note* note = note_with(journey, id);
      ASSERT_NE(note, nullptr);
      ASSERT_TRUE(note->reading.emotion) << id;
      EXPECT_NEAR(note->reading.emotion->valence, valences[p], 0.3) << id;
    }
    for (std::size_t k = 0; k < marks.size(); ++k) {
      EXPECT_EQ(note_with(journey, "mark" + std::to_string(k)), nullptr) << marks[k];
    }
  }
}

}  // namespace
}  // namespace journeylint
