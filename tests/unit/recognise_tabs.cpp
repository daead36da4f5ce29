#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "support/own_words.hpp"

/// Bands whose names stand on their upper edges, as on the tabs of a folder.

namespace journeylint {
namespace {

using namespace testing;

constexpr double kBand = 1000;  // wide

double band_top(std::size_t lane) {
  return 140 + 220 * static_cast<double>(lane);
}

// Headings over bands of notes.
MapBuilder bands() {
  MapBuilder map;
  for (std::size_t p = 0; p < kPhases.size(); ++p) {
    const double x = 20 + 240 * static_cast<double>(p);
    map.text("phase" + std::to_string(p), x, 0, kPhases[p], 32);
    for (std::size_t l = 0; l < kLabels.size(); ++l) {
      map.note(id_of(l, p), {x, band_top(l) + 20, 150, 110}, kNotes[l][p]);
    }
  }
  for (std::size_t l = 0; l < kLabels.size(); ++l) {
    map.add("band" + std::to_string(l), ElementKind::shape, {0, band_top(l), kBand, 150}, "").fill = Colour{0xF8F9FA};
  }
  return map;
}

void add_tab(MapBuilder& map, std::size_t lane, double x, double lift) {
  const Box box{x, band_top(lane) - lift, 160, 34};
  Element& tab = map.add("lane" + std::to_string(lane), ElementKind::shape, box, kLabels[lane]);
  tab.fill = Colour{0x99E9F2};
  tab.font_size = 18;
}

void expect_lanes(const MapBuilder& map) {
  const Journey journey = only_journey(map);
  EXPECT_EQ(journey.orientation, Orientation::lanes_in_rows);
  EXPECT_EQ(titles(journey.phases), kPhases);
  EXPECT_EQ(lane_titles(journey), kLabels);
  EXPECT_EQ(place(journey, "note-0-0"), "0/0");
  EXPECT_EQ(place(journey, "note-1-2"), "1/2");
  EXPECT_EQ(place(journey, "note-2-3"), "2/3");
}

TEST(RecogniseTabs, InTheMiddleOfTheEdgeTheyNameBands) {
  MapBuilder map = bands();
  for (std::size_t l = 0; l < kLabels.size(); ++l) add_tab(map, l, (kBand - 160) / 2, 36);
  expect_lanes(map);
}

TEST(RecogniseTabs, AtTheBeginningTheyNameBands) {
  MapBuilder map = bands();
  for (std::size_t l = 0; l < kLabels.size(); ++l) add_tab(map, l, 6, 34);
  expect_lanes(map);
}

TEST(RecogniseTabs, AcrossTheEdgeTheyNameBands) {
  MapBuilder map = bands();
  for (std::size_t l = 0; l < kLabels.size(); ++l) add_tab(map, l, (kBand - 160) / 2, 17);
  expect_lanes(map);
}

TEST(RecogniseTabs, OneChipOnOneBandNamesNoLane) {
  MapBuilder map = bands();
  add_tab(map, 1, (kBand - 160) / 2, 36);
  const Journey journey = only_journey(map);
  EXPECT_EQ(titles(journey.phases), kPhases);
  EXPECT_TRUE(std::none_of(journey.lanes.begin(), journey.lanes.end(),
                           [](const Lane& lane) { return lane.title == kLabels[1]; }));
}

}  // namespace
}  // namespace journeylint
