#include "base/json.hpp"
#include "report/json.hpp"
#include "report/sheet.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "report/figures.hpp"
#include "report/text_fit.hpp"
#include "support/report_sample.hpp"

namespace journeylint {
namespace {

std::string joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) out += (out.empty() ? "" : "|") + line;
  return out;
}

TEST(TextFit, BreaksAtSpacesAndKeepsLineBreaks) {
  EXPECT_EQ(joined(wrapped("  one  two\nthree\n\n", 1000, 12)), "one two|three");
  EXPECT_EQ(joined(wrapped("one two three", text_width("one two", 12), 12)), "one two|three");
  EXPECT_TRUE(wrapped(" \n ", 100, 12).empty());
}

TEST(TextFit, NeverExceedsTheWidth) {
  std::string text = "Arbeidsongeschiktheidsverzekeringsmaatschappij ";
  for (int i = 0; i < 5; ++i) text += "👩‍👩‍👧‍👦";
  text += " ääääääääääääääääääääääääää 予約の確認メールを待っている間に電話する";
  for (const std::int32_t width : {60, 97, 150, 400}) {
    std::string all;
    for (const std::string& line : wrapped(text, width, 12)) {
      EXPECT_LE(text_width(line, 12), width) << line;
      all += line;
    }
    for (const char c : {' ', '-'}) all.erase(std::remove(all.begin(), all.end(), c), all.end());
    std::string whole = text;
    whole.erase(std::remove(whole.begin(), whole.end(), ' '), whole.end());
    EXPECT_EQ(all, whole) << "nothing is lost at " << width;
  }
}

TEST(TextFit, KnowsWhichWayTextIsRead) {
  EXPECT_TRUE(reads_leftwards("1. שלום"));
  EXPECT_TRUE(reads_leftwards("مرحبا bus"));
  EXPECT_FALSE(reads_leftwards("bus مرحبا"));
  EXPECT_FALSE(reads_leftwards("12 …"));
}

TEST(Figures, AreShortAndRounded) {
  EXPECT_EQ(decimal(hundredths(-1.5)), "-1.5");
  EXPECT_EQ(decimal(hundredths(0.07)), "0.07");
  EXPECT_EQ(decimal(hundredths(2)), "2");
  EXPECT_EQ(decimal(hundredths(-0.004)), "0");
}

bool overlapping(const Area& a, const Area& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

void expect_tidy(const Journey& journey) {
  const Grid grid = lay_out(journey, {}, Language::en);
  std::vector<Area> areas;
  for (const Row& row : grid.rows) {
    for (const Card& card : row.cards) {
      areas.push_back(card.area);
      EXPECT_GE(card.area.y, row.y + row.curve);
      EXPECT_LE(card.area.bottom(), row.y + row.height);
      EXPECT_LE(card.area.right(), grid.width);
      EXPECT_GE(card.area.height, static_cast<std::int32_t>(card.lines.size()) * line_height(kNoteSize));
    }
  }
  EXPECT_EQ(areas.size(), journey.notes.size());
  for (std::size_t i = 0; i < areas.size(); ++i) {
    for (std::size_t j = i + 1; j < areas.size(); ++j) EXPECT_FALSE(overlapping(areas[i], areas[j])) << i << " " << j;
  }
}

TEST(Sheet, PutsEveryNoteInItsRowWithoutOverlap) {
  Journey journey = testing::small_analysis().journeys.journeys[0];
  expect_tidy(journey);
  const std::vector<Note> few = journey.notes;
  for (std::size_t i = 0; i < 25; ++i) {
    for (Note note : few) {
      for (std::size_t j = 0; j < i % 7; ++j) note.text += " and then some more words about what happens next";
      journey.notes.push_back(note);
    }
  }
  journey.notes[3].lane.reset();
  journey.notes[5].phase.reset();
  journey.notes[7].phase.reset();
  journey.notes[7].lane.reset();
  expect_tidy(journey);
}

TEST(Sheet, ComesNearToASheetOfPaper) {
  Journey journey = testing::small_analysis().journeys.journeys[0];
  const std::vector<Note> few = journey.notes;
  for (std::size_t i = 0; i < 20; ++i) journey.notes.insert(journey.notes.end(), few.begin(), few.end());
  const Grid grid = lay_out(journey, {}, Language::en);
  const double ratio = grid.width / static_cast<double>(grid.height + grid.heading);
  EXPECT_GT(ratio, 0.9);
  EXPECT_LT(ratio, 2.4);
}

TEST(Curve, MarksTheLowestAndTheRecovery) {
  const std::vector<PhaseMood> moods = mood_curve(testing::small_analysis().journeys.journeys[0]);
  ASSERT_EQ(moods.size(), 2U);
  EXPECT_EQ(moods[0].mean, -150);
  EXPECT_EQ(moods[0].turn, PhaseMood::Turn::lowest);
  EXPECT_EQ(moods[1].mean, 100);
  EXPECT_EQ(moods[1].turn, PhaseMood::Turn::recovery);
}

TEST(Curve, StandsInTheReportAsItIsDrawn) {
  const auto report = parse_json(report_json(testing::small_analysis()));
  ASSERT_TRUE(report);
  const auto& journey = (*report)["journeys"][0];
  const auto& curve = journey["curve"];
  ASSERT_EQ(curve.size(), 2U);
  EXPECT_EQ(curve[0]["phase"], journey["phases"][0]["id"]);
  EXPECT_EQ(curve[0]["mean"], -1.5);
  EXPECT_EQ(curve[0]["turn"], "lowest");
  EXPECT_EQ(curve[1]["mean"], 1.0);
  EXPECT_EQ(curve[1]["turn"], "recovery");
  EXPECT_FALSE(curve[0]["points"].empty());
}

TEST(Topics, GatherTheFindingsOfOneRule) {
  const Analysis analysis = testing::small_analysis();
  const std::vector<Topic> topics = open_topics(analysis);
  ASSERT_EQ(topics.size(), 2U);
  EXPECT_EQ(topics[1].number, 2U);
  EXPECT_EQ(topics[1].findings.size(), 2U);
  EXPECT_EQ(decided_findings(analysis).size(), 1U);
  const Marks marks = marks_of(topics, JourneyId{0});
  EXPECT_EQ(marks.size(), 2U);
  EXPECT_EQ(marks.at("n2").size(), 1U);
}

}  // namespace
}  // namespace journeylint
