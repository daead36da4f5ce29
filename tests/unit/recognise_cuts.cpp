#include <gtest/gtest.h>

#include "recognise/cuts.hpp"

/// Where one phase or lane ends and the next begins, along one axis.

namespace journeylint::recognising {
namespace {

TEST(RecogniseCuts, WhereTheFirstHeadingBeginsALinePartsNothing) {
  Axis axis;
  axis.anchors = {{3.5, 6.55}, {6.6, 9.65}, {9.7, 12.75}};
  for (const double at : {3.5, 4.53, 5.54, 6.73, 7.4, 8.0, 9.75, 10.8}) axis.notes.push_back({at, at + 0.95});
  axis.rules = {3.5, 12.8};  // the edges of the panels behind the lanes
  const std::vector<Range> bands = bands_of(axis);
  ASSERT_EQ(bands.size(), 3U);
  EXPECT_NEAR(bands[0].to, 6.6, 0.15);
  EXPECT_NEAR(bands[1].to, 9.7, 0.15);
}

TEST(RecogniseCuts, ALineBetweenTwoHeadingsPartsThem) {
  Axis axis;
  axis.anchors = {{0, 2}, {4, 6}};
  axis.notes = {{0.2, 1.2}, {2.3, 3.3}, {4.2, 5.2}};
  axis.rules = {2.1};
  EXPECT_DOUBLE_EQ(bands_of(axis)[0].to, 2.1);
  axis.rules = {3.6};
  EXPECT_DOUBLE_EQ(bands_of(axis)[0].to, 3.6);
}

}  // namespace
}  // namespace journeylint::recognising
