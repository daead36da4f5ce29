#include "board/stored.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"

namespace journeylint {
namespace {

TEST(Stored, ReadsEveryPart) {
  const StoredReading reading = parse_stored(
      R"({"v": 1, "suppress": [{"rule": "vague-note", "scope": "lane", "reason": "later", "by": "Ine",
          "at": "2027-03-01", "text": "pijn"}], "read": {"as": "pain"}, "stage": "mapping",
          "draft": {"rules": ["persona-missing"], "text": "Persona: …"}, "config": {"preset": "workshop"}})");
  EXPECT_TRUE(reading.faults.empty());
  ASSERT_EQ(reading.stored.suppress.size(), 1U);
  EXPECT_EQ(reading.stored.suppress[0].scope, SuppressionScope::lane);
  EXPECT_EQ(reading.stored.suppress[0].by, "Ine");
  EXPECT_EQ(reading.stored.read.as, NoteType::pain);
  EXPECT_EQ(reading.stored.stage, Stage::mapping);
  ASSERT_TRUE(reading.stored.draft.has_value());
  EXPECT_EQ(reading.stored.draft->rules.at(0), "persona-missing");
  EXPECT_EQ(reading.stored.config, R"({"preset":"workshop"})");
}

TEST(Stored, KeepsWhatItDoesNotKnow) {
  const std::string later =
      R"({"v": 7, "mood": {"x": [1]}, "suppress": [{"rule": "a", "scope": "planet"},
          {"rule": "b", "scope": "note", "until": "2030-01-01"}], "read": {"as": "hologram"}})";
  StoredReading reading = parse_stored(later);
  EXPECT_EQ(reading.faults, (std::vector<std::string>{"bad-lint-part", "bad-lint-part"}));
  reading.stored.stage = Stage::improving;
  const auto written = parse_json(write_stored(reading.stored));
  ASSERT_TRUE(written.has_value());
  EXPECT_EQ((*written)["v"], 7);
  EXPECT_EQ((*written)["mood"]["x"][0], 1);
  EXPECT_EQ((*written)["read"]["as"], "hologram");
  ASSERT_EQ((*written)["suppress"].size(), 2U);
  EXPECT_EQ((*written)["suppress"][0]["until"], "2030-01-01");
  EXPECT_EQ((*written)["suppress"][1]["scope"], "planet");
  EXPECT_EQ((*written)["stage"], "improving");
}

TEST(Stored, NothingLeftIsNoObject) {
  StoredReading reading = parse_stored(R"({"v": 1, "stage": "mapping"})");
  reading.stored.stage.reset();
  EXPECT_EQ(write_stored(reading.stored), "");
}

TEST(Stored, NamesTheElementWhoseDataIsBroken) {
  Board board;
  for (const char* lint : {"{", R"({"stage": "later", "read": {"as": "pain"}})", "", R"([1])"}) {
    Element element;
    element.id.value = "e" + std::to_string(board.elements.size());
    element.lint = lint;
    board.elements.push_back(element);
  }
  const auto stored = read_stored(board);
  ASSERT_EQ(stored.size(), 1U);
  EXPECT_EQ(stored[0].element.value, "e1");
  EXPECT_EQ(stored[0].stored.read.as, NoteType::pain) << "one broken part spoils no other";
  ASSERT_EQ(board.ignored.size(), 3U);
  EXPECT_EQ(board.ignored[0].code, "bad-lint");
  EXPECT_EQ(board.ignored[1].code, "bad-lint-part");
  EXPECT_EQ(board.ignored[1].element->value, "e1");
}

}  // namespace
}  // namespace journeylint
