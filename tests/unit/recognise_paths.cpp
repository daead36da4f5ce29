#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "recognise/recognise.hpp"
#include "support/map_builder.hpp"

/// Journeys without a grid, and grids that are not drawn with lines.

namespace journeylint {
namespace {

using testing::MapBuilder;
using testing::small_map;
using Words = std::vector<std::string>;

void arrow(MapBuilder& map, const std::string& from, const std::string& to, const std::string& words = "") {
  Element& e = map.add("from-" + from + "-to-" + to, ElementKind::connector, {0, 0, 1, 1}, words);
  e.from = from;
  e.to = to;
  e.arrow = Element::Arrow::end;
}

Words order_of(const Journey& journey) {
  Words out;
  for (const Note& note : journey.notes) out.push_back(note.element.value);
  return out;
}

// Six steps: three to the right, then back below them.
MapBuilder bent_path() {
  const Words steps{"asks a friend", "compares prices", "orders a kettle", "waits at home", "unpacks it", "makes tea"};
  MapBuilder map;
  map.text("title", 0, -200, "Customer journey: a kettle", 40);
  for (std::size_t k = 0; k < steps.size(); ++k) {
    const double column = static_cast<double>(k < 3 ? k : 5 - k);
    map.note("s" + std::to_string(k), {column * 300, k < 3 ? 0.0 : 220.0, 160, 120}, steps[k]);
  }
  return map;
}

TEST(RecognisePaths, NotesMayStandOnEitherSideOfATimeLine) {
  MapBuilder map;
  const Words phases{"Looking", "Buying", "Using", "Leaving"};
  const std::size_t above[] = {2, 1, 2, 1};
  std::vector<std::pair<std::string, std::size_t>> notes;
  for (std::size_t p = 0; p < phases.size(); ++p) {
    const double x = 340 * static_cast<double>(p);
    map.text("phase" + std::to_string(p), x + 20, 262, phases[p], 26);
    for (std::size_t k = 0; k < above[p]; ++k) {  // one a little higher than the other
      notes.emplace_back("above" + std::to_string(p) + std::to_string(k), p);
      const double right = 160 * static_cast<double>(k);
      map.note(notes.back().first, {x + right, 100 - 20 * static_cast<double>(k), 150, 110}, "step", 0xB2F2BB);
    }
    notes.emplace_back("below" + std::to_string(p), p);
    map.note(notes.back().first, {x, 340, 150, 110}, "pain", 0xFFC9C9);
  }
  map.add("line", ElementKind::line, {-20, 250, 1400, 0}, "").points = {{-20, 250}, {1380, 250}};
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 1U);
  for (const auto& [id, phase] : notes) {
    const Note* note = testing::note_with(read.journeys.front(), id);
    ASSERT_NE(note, nullptr) << id;
    ASSERT_TRUE(note->phase.has_value()) << id;
    EXPECT_EQ(note->phase->value, phase) << id;
  }
}

TEST(RecognisePaths, HeadingsOverItsStepsPartAPath) {
  MapBuilder map = bent_path();
  map.text("h0", 0, -50, "Looking", 28).text("h1", 600, -50, "Buying", 28).text("h2", 300, 170, "Using", 28);
  map.note("aside", {610, 140, 120, 70}, "no prices anywhere");  // beside the path
  for (int k = 0; k < 5; ++k) arrow(map, "s" + std::to_string(k), "s" + std::to_string(k + 1));
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 1U);
  const Journey& journey = read.journeys.front();
  EXPECT_EQ(journey.orientation, Orientation::freeform);
  ASSERT_EQ(journey.phases.size(), 3U);
  EXPECT_EQ(journey.phases[1].title, "Buying");
  const std::vector<std::uint32_t> phases{0, 0, 1, 1, 2, 2};
  for (std::size_t k = 0; k < phases.size(); ++k) {
    const Note* step = testing::note_with(journey, "s" + std::to_string(k));
    ASSERT_NE(step, nullptr) << k;
    ASSERT_TRUE(step->phase.has_value()) << k;
    EXPECT_EQ(step->phase->value, phases[k]) << k;
    EXPECT_EQ(step->type, NoteType::step) << k;
  }
  EXPECT_EQ(journey.title, "Customer journey: a kettle");
}

TEST(RecognisePaths, ABentPathGoesAlongItsArrows) {
  MapBuilder map = bent_path();
  for (int k = 0; k < 5; ++k) arrow(map, "s" + std::to_string(k), "s" + std::to_string(k + 1));
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 1U);
  EXPECT_EQ(read.journeys[0].orientation, Orientation::freeform);
  EXPECT_EQ(order_of(read.journeys[0]), (Words{"s0", "s1", "s2", "s3", "s4", "s5"}));
  for (const Note& note : read.journeys[0].notes) EXPECT_EQ(note.type, NoteType::step);
}

TEST(RecognisePaths, ABranchKeepsItsConditionAndADropOutItsEnd) {
  MapBuilder map = bent_path();
  map.note("gone", {600, 480, 160, 120}, "gives up and leaves");
  for (int k = 0; k < 5; ++k) {
    arrow(map, "s" + std::to_string(k), "s" + std::to_string(k + 1), k == 2 ? "if it is in stock" : "");
  }
  arrow(map, "s2", "gone", "if not");
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 1U);
  EXPECT_EQ(read.journeys[0].notes.size(), 7U);
  Words conditions;
  for (const Link& link : read.journeys[0].links) {
    if (link.label) conditions.push_back(link.from.value + '>' + link.to.value + ' ' + *link.label);
  }
  std::sort(conditions.begin(), conditions.end());
  EXPECT_EQ(conditions, (Words{"s2>gone if not", "s2>s3 if it is in stock"}));
  const auto gone = std::find_if(read.journeys[0].notes.begin(), read.journeys[0].notes.end(),
                                 [](const Note& n) { return n.element.value == "gone"; });
  ASSERT_NE(gone, read.journeys[0].notes.end());
  EXPECT_TRUE(gone->reading.drop_out);
}

TEST(RecognisePaths, ATimeLineHasItsPhasesAboveIt) {
  MapBuilder map;
  map.text("title", 0, -200, "Customer journey: a kettle", 40);
  const Words phases{"Monday", "Friday", "A week later"};
  for (std::size_t p = 0; p < 3; ++p) {
    const double x = 400 * static_cast<double>(p);
    map.text("phase" + std::to_string(p), x, 0, phases[p], 30);
    map.note("up" + std::to_string(p), {x, 90, 160, 120}, "walks to the shop", 0xB2F2BB);
    map.note("down" + std::to_string(p), {x + 40, 300, 160, 120}, "nobody is there", 0xFFC9C9);
  }
  map.add("line", ElementKind::line, {0, 255, 1100, 0}, "").points = {{0, 255}, {1100, 255}};
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 1U);
  ASSERT_EQ(read.journeys[0].phases.size(), 3U);
  EXPECT_EQ(read.journeys[0].phases[2].title, "A week later");
  for (const Note& note : read.journeys[0].notes) {
    ASSERT_TRUE(note.phase) << note.element.value;
    EXPECT_EQ(std::to_string(note.phase->value), note.element.value.substr(note.element.value.size() - 1));
  }
}

bool same_places(const Journeys& read, const Journeys& plain) {
  if (read.journeys.size() != 1 || plain.journeys.size() != 1) return false;
  const Journey& a = read.journeys[0];
  const Journey& b = plain.journeys[0];
  return a.notes.size() == b.notes.size() &&
         std::equal(a.notes.begin(), a.notes.end(), b.notes.begin(), [](const Note& x, const Note& y) {
           return x.element == y.element && x.lane == y.lane && x.phase == y.phase && x.type == y.type;
         });
}

TEST(RecognisePaths, AGridMayBeAPicture) {
  MapBuilder map = small_map();
  map.add("picture", ElementKind::image, {-20, -40, 1200, 960}, "");
  EXPECT_TRUE(same_places(recognise(map.board()), recognise(small_map().board())));
}

TEST(RecognisePaths, AGridMayBeATable) {
  MapBuilder map;
  const std::vector<Words> rows{{"", "Looking", "Buying", "Using"},
                                {"Steps", "asks a neighbour", "signs the form", "rides to work"},
                                {"Feelings", "curious", "nervous", "proud"},
                                {"Pain points", "no prices anywhere", "form is too long", "app forgets me"}};
  for (std::size_t r = 0; r < rows.size(); ++r) {
    for (std::size_t c = 0; c < rows[r].size(); ++c) {
      Element& cell = map.add("c" + std::to_string(r) + std::to_string(c), ElementKind::table_cell,
                              {200 * static_cast<double>(c), 80 * static_cast<double>(r), 200, 80}, rows[r][c]);
      cell.font_size = 16;
    }
  }
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 1U);
  const Journey& journey = read.journeys[0];
  ASSERT_EQ(journey.phases.size(), 3U);
  ASSERT_EQ(journey.lanes.size(), 3U);
  EXPECT_EQ(journey.lanes[2].type, NoteType::pain);
  ASSERT_EQ(journey.notes.size(), 9U);
  for (const Note& note : journey.notes) {
    EXPECT_EQ(note.lane->value + 1, static_cast<std::uint32_t>(note.element.value[1] - '0'));
    EXPECT_EQ(note.phase->value + 1, static_cast<std::uint32_t>(note.element.value[2] - '0'));
  }
}

TEST(RecognisePaths, ColoursMayTellTheLanes) {
  MapBuilder map = small_map();
  auto& elements = map.board().elements;
  elements.erase(std::remove_if(elements.begin(), elements.end(),
                                [](const Element& e) { return e.id.value.rfind("lane", 0) == 0; }),
                 elements.end());
  const std::vector<std::uint32_t> fills{0xB2F2BB, 0xA5D8FF, 0xFCC2D7, 0xFFC9C9};
  const Words names{"Steps", "Touchpoints", "Feelings", "Pain points"};
  for (Element& e : elements) {
    if (e.kind == ElementKind::note) e.fill = Colour{fills[static_cast<std::size_t>(e.id.value[5] - '0')]};
  }
  for (std::size_t l = 0; l < 4; ++l) {
    const double y = 100 + 40 * static_cast<double>(l);
    map.add("swatch" + std::to_string(l), ElementKind::shape, {1400, y, 26, 26}, "").fill = Colour{fills[l]};
    map.text("means" + std::to_string(l), 1440, y, names[l]);
  }
  const Journeys read = recognise(map.board());
  ASSERT_EQ(read.journeys.size(), 1U);
  ASSERT_EQ(read.journeys[0].lanes.size(), 4U);
  for (std::size_t l = 0; l < 4; ++l) {
    EXPECT_EQ(read.journeys[0].lanes[l].title, names[l]);
    EXPECT_EQ(read.journeys[0].lanes[l].origin, Lane::Origin::inferred);
  }
  EXPECT_EQ(read.journeys[0].notes.size(), 12U);
}

TEST(RecognisePaths, LabelsMayBeDressedUp) {
  const std::vector<Words> dressed{{"1. STAPPEN", "2. Touchpoints:", "3) Gevoel \xF0\x9F\x99\x82", "4 - Pijnpunten"},
                                   {"\xF0\x9F\x91\xA3 Steps", "TOUCHPOINTS", "Feeling", "Pain pionts"},
                                   {"Schritte:", "Kontaktpunkte", "GEF\xC3\x9CHLE", "Schmerzpunkte \xE2\x9A\xA1"},
                                   {"\xC3\x89tapes du client", "Points de contact", "\xC3\x89motions", "Irritants"}};
  for (const Words& labels : dressed) {
    MapBuilder map = small_map();
    for (Element& e : map.board().elements) {
      if (e.id.value.rfind("lane", 0) == 0) e.text = labels[static_cast<std::size_t>(e.id.value[4] - '0')];
    }
    EXPECT_TRUE(same_places(recognise(map.board()), recognise(small_map().board()))) << labels[0];
  }
}

}  // namespace
}  // namespace journeylint
