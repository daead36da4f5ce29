#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>

#include "recognise/recognise.hpp"
#include "support/map_builder.hpp"

/// The same map, elsewhere on the canvas, at another zoom, a little askew, in another order, reads the same.

namespace journeylint {
namespace {

using testing::MapBuilder;
using testing::small_map;

std::string number(double v) {
  return std::to_string(std::lround(v * 1000));
}

// Everything about a reading that must not change.
std::string essence(const Journeys& read) {
  std::string out;
  for (const Journey& j : read.journeys) {
    out += "journey " + std::string(name_of(j.orientation)) + ' ' + number(j.confidence) + '\n';
    for (const Phase& p : j.phases) out += "phase " + p.title + '\n';
    for (const Lane& l : j.lanes) out += "lane " + l.title + ' ' + std::string(name_of(l.type)) + '\n';
    for (const Note& n : j.notes) {
      out += "note " + n.element.value + ' ' + std::string(name_of(n.type)) + ' ' +
             (n.lane ? std::to_string(n.lane->value) : "-") + ' ' + (n.phase ? std::to_string(n.phase->value) : "-") +
             ' ' + std::to_string(n.order) + ' ' + number(n.confidence) + '\n';
    }
    for (const HeaderCard& h : j.header) out += "card " + h.element.value + '\n';
  }
  for (const ElementId& id : read.unplaced) out += "unplaced " + id.value + '\n';
  return out;
}

// Crooked by hand: every note a little out of line, by a fixed pattern.
MapBuilder crooked_map() {
  MapBuilder map = small_map();
  int k = 0;
  for (Element& e : map.board().elements) {
    if (e.kind != ElementKind::note) continue;
    e.box.x += (k * 7) % 19 - 9;
    e.box.y += (k * 5) % 17 - 8;
    ++k;
  }
  return map;
}

void for_each_box(Board& board, const std::function<void(Element&)>& change) {
  for (Element& e : board.elements) change(e);
}

TEST(RecogniseInvariance, OrderOfElements) {
  MapBuilder map = crooked_map();
  const std::string before = essence(recognise(map.board()));
  std::reverse(map.board().elements.begin(), map.board().elements.end());
  EXPECT_EQ(essence(recognise(map.board())), before);
  std::rotate(map.board().elements.begin(), map.board().elements.begin() + 7, map.board().elements.end());
  EXPECT_EQ(essence(recognise(map.board())), before);
}

TEST(RecogniseInvariance, PlaceOnTheCanvas) {
  const std::string before = essence(recognise(crooked_map().board()));
  for (const Point by : {Point{10000.1, -0.7}, Point{-123456.7, 98765.4}, Point{0.3, 1e6}}) {
    MapBuilder map = crooked_map();
    for_each_box(map.board(), [&](Element& e) { e.box.x += by.x, e.box.y += by.y; });
    EXPECT_EQ(essence(recognise(map.board())), before) << by.x << ' ' << by.y;
  }
}

TEST(RecogniseInvariance, Scale) {
  const std::string before = essence(recognise(crooked_map().board()));
  for (const double scale : {0.1, 0.33, 1.7, 10.0}) {
    MapBuilder map = crooked_map();
    for_each_box(map.board(), [&](Element& e) {
      e.box = {e.box.x * scale, e.box.y * scale, e.box.width * scale, e.box.height * scale};
      e.font_size *= scale;
    });
    EXPECT_EQ(essence(recognise(map.board())), before) << scale;
  }
}

TEST(RecogniseInvariance, TurnOfTheWhole) {
  const std::string before = essence(recognise(crooked_map().board()));
  for (const double degrees : {1.0, 3.0, 5.0, 355.0}) {
    MapBuilder map = crooked_map();
    const double turn = degrees * 3.14159265358979 / 180;
    for_each_box(map.board(), [&](Element& e) {
      const Point c = e.box.center();
      e.box.x = c.x * std::cos(turn) - c.y * std::sin(turn) - e.box.width / 2;
      e.box.y = c.x * std::sin(turn) + c.y * std::cos(turn) - e.box.height / 2;
      e.rotation = degrees;
    });
    EXPECT_EQ(essence(recognise(map.board())), before) << degrees;
  }
}

TEST(RecogniseInvariance, Decoration) {
  MapBuilder map = crooked_map();
  const std::string before = essence(recognise(map.board()));
  map.add("picture", ElementKind::image, {-900, -900, 200, 100}, "");
  map.add("swoosh", ElementKind::line, {2000, 2000, 50, 50}, "").points = {{2000, 2000}, {2050, 2050}, {2010, 2040}};
  EXPECT_EQ(essence(recognise(map.board())), before);
}

TEST(RecogniseInvariance, NamesOfElements) {
  const Journeys before = recognise(crooked_map().board());
  MapBuilder map = crooked_map();
  for_each_box(map.board(), [](Element& e) { std::reverse(e.id.value.begin(), e.id.value.end()); });
  const Journeys after = recognise(map.board());
  ASSERT_EQ(after.journeys.size(), before.journeys.size());
  ASSERT_EQ(after.journeys[0].notes.size(), before.journeys[0].notes.size());
  for (std::size_t i = 0; i < before.journeys[0].notes.size(); ++i) {
    std::string id = after.journeys[0].notes[i].element.value;
    std::reverse(id.begin(), id.end());
    EXPECT_EQ(id, before.journeys[0].notes[i].element.value);
  }
}

TEST(RecogniseInvariance, OneMoreNoteChangesNothingElse) {
  MapBuilder map = crooked_map();
  const Journeys before = recognise(map.board());
  map.note("extra", {475, 310, 100, 90}, "second shop");
  const Journeys after = recognise(map.board());
  ASSERT_EQ(after.journeys.size(), 1U);
  EXPECT_EQ(after.journeys[0].notes.size(), before.journeys[0].notes.size() + 1);
  for (const Note& old : before.journeys[0].notes) {
    const auto now = std::find_if(after.journeys[0].notes.begin(), after.journeys[0].notes.end(),
                                  [&](const Note& n) { return n.element == old.element; });
    ASSERT_NE(now, after.journeys[0].notes.end());
    EXPECT_EQ(now->lane, old.lane);
    EXPECT_EQ(now->phase, old.phase);
    EXPECT_EQ(now->type, old.type);
  }
}

}  // namespace
}  // namespace journeylint
