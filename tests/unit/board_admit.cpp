#include "board/admit.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace journeylint {
namespace {

Element element(std::string id, Box box) {
  Element out;
  out.id.value = std::move(id);
  out.box = box;
  return out;
}

TEST(Admit, TurnsNegativeSizesRound) {
  Board board;
  board.elements.push_back(element("a", {10, 20, -4, -6}));
  admit(board);
  EXPECT_EQ(board.elements[0].box.x, 6);
  EXPECT_EQ(board.elements[0].box.y, 14);
  EXPECT_EQ(board.elements[0].box.width, 4);
  EXPECT_EQ(board.elements[0].box.height, 6);
  EXPECT_TRUE(board.ignored.empty());
}

TEST(Admit, NamesTheElementWhoseNumbersAreNone) {
  Board board;
  board.elements.push_back(element("a", {std::nan(""), 0, 1, 1}));
  board.elements.push_back(element("b", {0, std::numeric_limits<double>::infinity(), 1, 1}));
  board.elements[0].text = "kept";
  admit(board);
  ASSERT_EQ(board.elements.size(), 2U);
  EXPECT_EQ(board.elements[0].text, "kept");
  EXPECT_EQ(board.elements[0].box.x, 0);
  ASSERT_EQ(board.ignored.size(), 2U);
  EXPECT_EQ(board.ignored[0].element->value, "a");
  EXPECT_EQ(board.ignored[0].code, "bad-geometry");
  EXPECT_EQ(board.ignored[1].element->value, "b");
}

TEST(Admit, NamesADuplicateIdOnceAndKeepsBoth) {
  Board board;
  for (int i = 0; i < 3; ++i) board.elements.push_back(element("same", {0, 0, 1, 1}));
  admit(board);
  EXPECT_EQ(board.elements.size(), 3U);
  ASSERT_EQ(board.ignored.size(), 1U);
  EXPECT_EQ(board.ignored[0].code, "duplicate-id");
}

TEST(Admit, BringsRotationIntoOneTurn) {
  Board board;
  board.elements.push_back(element("a", {0, 0, 1, 1}));
  board.elements[0].rotation = -90;
  admit(board);
  EXPECT_EQ(board.elements[0].rotation, 270);
}

TEST(Admit, RepairsTextAndDropsPointsThatAreNone) {
  Board board;
  board.elements.push_back(element("a", {0, 0, 1, 1}));
  board.elements[0].text = std::string("x\0y", 3);
  board.elements[0].points = {{1, 2}, {std::nan(""), 0}, {3, 4}};
  admit(board);
  EXPECT_EQ(board.elements[0].text, "x\xEF\xBF\xBDy");
  EXPECT_EQ(board.elements[0].points.size(), 2U);
  ASSERT_EQ(board.ignored.size(), 1U);
  EXPECT_EQ(board.ignored[0].code, "bad-points");
}

}  // namespace
}  // namespace journeylint
