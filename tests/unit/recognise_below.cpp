#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/own_words.hpp"

/// Maps whose phases stand below their lanes, or right of them.

namespace journeylint {
namespace {

using namespace testing;

constexpr double kRow = 170;

double row_top(std::size_t lane) {
  return 20 + kRow * static_cast<double>(lane);
}

void add_heads(MapBuilder& map) {
  for (std::size_t p = 0; p < kPhases.size(); ++p) {
    const Box box{300 + 240 * static_cast<double>(p), row_top(kLabels.size()), 220, 50};
    Element& head = map.add("phase" + std::to_string(p), ElementKind::shape, box, kPhases[p]);
    head.fill = Colour{0x74C0FC};
    head.font_size = 24;
  }
}

void add_notes(MapBuilder& map) {
  for (std::size_t l = 0; l < kLabels.size(); ++l) {
    for (std::size_t p = 0; p < kPhases.size(); ++p) {
      map.note(id_of(l, p), {320 + 240 * static_cast<double>(p), row_top(l), 150, 110}, kNotes[l][p]);
    }
  }
}

void add_labels(MapBuilder& map, const Words& labels) {
  for (std::size_t l = 0; l < labels.size(); ++l) {
    map.text("lane" + std::to_string(l), 0, row_top(l) + 40, labels[l], 24);
  }
}

TEST(RecogniseBelow, HeadingsBelowRowsAreNoLabelsOfColumns) {
  MapBuilder map;
  add_notes(map);
  add_labels(map, kLabels);
  add_heads(map);
  const Journey journey = only_journey(map);
  EXPECT_EQ(journey.orientation, Orientation::lanes_in_rows);
  EXPECT_EQ(titles(journey.phases), kPhases);
  EXPECT_EQ(lane_titles(journey), kLabels);
  EXPECT_EQ(place(journey, "note-0-1"), "0/1");
  EXPECT_EQ(place(journey, "note-2-3"), "2/3");
}

// Bars in the colours of their lanes, and steps in a colour of their own: a row like one of headings.
MapBuilder painted() {
  const Words labels{"Steps", "Feelings", "Pain points"};
  const std::vector<Colour> colours{Colour{0xFFC9C9}, Colour{0xB2F2BB}, Colour{0xA5D8FF}};
  MapBuilder map;
  add_notes(map);
  for (Element& e : map.board().elements) e.fill = colours[static_cast<std::size_t>(e.id.value[5] - '0')];
  for (std::size_t l = 0; l < labels.size(); ++l) {
    Element& bar = map.add("lane" + std::to_string(l), ElementKind::shape, {0, row_top(l) - 10, 200, 130}, labels[l]);
    bar.fill = colours[l];
    bar.font_size = 20;
  }
  return map;
}

TEST(RecogniseBelow, ARowThatALabelBeginsIsNotTheHeadings) {
  MapBuilder map = painted();
  add_heads(map);
  const Journey journey = only_journey(map);
  EXPECT_EQ(titles(journey.phases), kPhases);
  EXPECT_EQ(lane_titles(journey), (Words{"Steps", "Feelings", "Pain points"}));
  EXPECT_EQ(place(journey, "note-0-1"), "0/1");
  EXPECT_EQ(place(journey, "note-2-3"), "2/3");
}

TEST(RecogniseBelow, LabelsAboveTheirNotesStayAboveThem) {
  MapBuilder map;
  const Words labels{"Steps", "Feelings", "Pain points"};
  add_notes(map);
  for (std::size_t l = 0; l < labels.size(); ++l) {
    map.text("lane" + std::to_string(l), 300, row_top(l) - 40, labels[l], 24);
  }
  add_heads(map);
  const Journey journey = only_journey(map);
  EXPECT_EQ(titles(journey.phases), kPhases);
  EXPECT_EQ(lane_titles(journey), labels);
  EXPECT_EQ(place(journey, "note-0-1"), "0/1");
  EXPECT_EQ(place(journey, "note-1-0"), "1/0");
  EXPECT_EQ(place(journey, "note-2-3"), "2/3");
}

TEST(RecogniseBelow, PhasesAtTheRightOfColumnsAreRead) {
  MapBuilder map = painted();
  add_heads(map);
  // The page on its diagonal: columns with their labels on top, and headings at the right.
  for (Element& e : map.board().elements) e.box = {e.box.y, e.box.x, e.box.height, e.box.width};
  const Journey journey = only_journey(map);
  EXPECT_EQ(journey.orientation, Orientation::lanes_in_columns);
  EXPECT_EQ(titles(journey.phases), kPhases);
  EXPECT_EQ(place(journey, "note-0-1"), "0/1");
  EXPECT_EQ(place(journey, "note-2-3"), "2/3");
}

}  // namespace
}  // namespace journeylint
