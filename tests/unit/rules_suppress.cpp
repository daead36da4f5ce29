#include "rules/suppress.hpp"

#include <gtest/gtest.h>

#include "generate/sketch.hpp"
#include "journeylint.hpp"
#include "rules/meaning.hpp"

namespace journeylint {
namespace {

constexpr std::string_view kBoard = R"(
# Klantreis: een keuken bestellen
Persona: Youssef, 38, net verhuisd, wil voor de kerst in zijn eigen keuken koken
|           | Dromen                 | Bestellen                          | Plaatsen              |
| Stappen   | Knipt foto's uit       | Kiest een blad                     | Ruimt de kamer leeg   |
| Emoties   | 🙂                     | 😐                                 | 😀                    |
| Acties (intern) | !Brochure maken        | !Prijslijst maken                  |                       |
)";

Element& find(Board& board, std::string_view text) {
  for (Element& element : board.elements) {
    if (element.text == text) return element;
  }
  throw std::runtime_error("no such element");
}

Options options() {
  Options out;
  out.lint.today = {2027, 3, 1};
  out.lint.stage = Stage::improving;
  return out;
}

Analysis run(const Board& board) {
  return analyse(board, options());
}

std::vector<const Finding*> of(const Analysis& analysis, std::string_view rule) {
  std::vector<const Finding*> out;
  for (const Finding& finding : analysis.lint.findings) {
    if (finding.rule->id == rule) out.push_back(&finding);
  }
  return out;
}

std::vector<std::string> codes(const Analysis& analysis) {
  std::vector<std::string> out;
  for (const Notice& notice : analysis.notices) out.push_back(notice.code + " " + notice.element.value_or("-"));
  return out;
}

void suppress(Element& element, std::string_view rule, SuppressionScope scope, std::string finding = "") {
  Stored stored = parse_stored(element.lint.empty() ? "{}" : element.lint).stored;
  stored.suppress.push_back(
      {std::string(rule), scope, "later", "Ine", "2027-03-01", meaning_of(element.text), std::move(finding)});
  element.lint = write_stored(stored);
}

constexpr std::string_view kRule = "action-without-owner";

TEST(Suppress, ANoteStaysSettledThroughMovesCopiesAndTypos) {
  Board board = sketch(kBoard).board;
  ASSERT_EQ(of(run(board), kRule).size(), 2U);
  Element& note = find(board, "Brochure maken");
  suppress(note, kRule, SuppressionScope::note);
  note.text = "Maken: brochhure!";
  note.box.y += 6;
  Element copy = note;
  copy.id.value = "copy";
  copy.box.x += 60;
  board.elements.push_back(copy);
  const Analysis analysis = run(board);
  std::size_t suppressed = 0;
  for (const Finding* finding : of(analysis, kRule)) suppressed += finding->suppressed ? 1U : 0U;
  EXPECT_EQ(suppressed, 2U) << "the note and its copy";
  EXPECT_EQ(of(analysis, kRule).size(), 3U);
  EXPECT_TRUE(analysis.lint.findings.back().suppressed) << "what is settled ranks last";
  EXPECT_EQ(analysis.lint.findings.back().suppressed->by, "Ine");
  EXPECT_TRUE(codes(analysis).empty());
}

TEST(Suppress, ANoteThatMeansSomethingElseSpeaksAgain) {
  Board board = sketch(kBoard).board;
  Element& note = find(board, "Brochure maken");
  suppress(note, kRule, SuppressionScope::note);
  note.text = "Website verbouwen";
  const Analysis analysis = run(board);
  for (const Finding* finding : of(analysis, kRule)) EXPECT_FALSE(finding->suppressed);
  EXPECT_EQ(codes(analysis), std::vector<std::string>{"stale-suppression " + note.id.value});
}

TEST(Suppress, WhatSuppressesNothingIsNamed) {
  Board board = sketch(kBoard).board;
  Element& note = find(board, "Knipt foto's uit");
  suppress(note, kRule, SuppressionScope::note);
  suppress(find(board, "Dromen"), "no-such-rule", SuppressionScope::rule);
  const Analysis analysis = run(board);
  const std::vector<std::string> expected{"unknown-rule " + find(board, "Dromen").id.value,
                                          "unused-suppression " + note.id.value};
  std::vector<std::string> found = codes(analysis);
  std::sort(found.begin(), found.end());
  EXPECT_EQ(found, expected);
}

TEST(Suppress, ARuleThatDidNotRunIsNotCalledUnused) {
  Board board = sketch(kBoard).board;
  suppress(find(board, "Brochure maken"), kRule, SuppressionScope::note);
  Options early = options();
  early.lint.stage = Stage::mapping;
  EXPECT_TRUE(codes(analyse(board, early)).empty());
}

TEST(Suppress, ALaneARuleAndTheBoard) {
  Board lane = sketch(kBoard).board;
  suppress(find(lane, "Acties (intern)"), kRule, SuppressionScope::lane);
  const Analysis in_lane = run(lane);
  EXPECT_EQ(of(in_lane, kRule).size(), 2U);
  for (const Finding* finding : of(in_lane, kRule)) EXPECT_TRUE(finding->suppressed);

  Board rule = sketch(kBoard).board;
  suppress(find(rule, "😐"), kRule, SuppressionScope::rule);
  const Analysis everywhere = run(rule);
  for (const Finding* finding : of(everywhere, kRule)) EXPECT_TRUE(finding->suppressed);

  Board board = sketch(kBoard).board;
  const Analysis before = run(board);
  const auto lanes = of(before, "scope-unbounded");
  ASSERT_EQ(lanes.size(), 1U);
  suppress(find(board, "😐"), "scope-unbounded", SuppressionScope::board, lanes[0]->fingerprint);
  const Analysis after = run(board);
  ASSERT_EQ(of(after, "scope-unbounded").size(), 1U);
  EXPECT_TRUE(of(after, "scope-unbounded")[0]->suppressed);
}

TEST(Suppress, BrokenDataNamesItsElement) {
  Board board = sketch(kBoard).board;
  Element& note = find(board, "Brochure maken");
  note.lint = "{\"suppress\": [";
  const Analysis analysis = run(board);
  ASSERT_EQ(analysis.board.ignored.size(), 1U);
  EXPECT_EQ(analysis.board.ignored[0].element->value, note.id.value);
  EXPECT_EQ(of(analysis, kRule).size(), 2U);
}

TEST(Stage, StoredOnTheBoardIsObeyed) {
  Board board = sketch(kBoard).board;
  Options free = options();
  free.lint.stage.reset();
  find(board, "😐").lint = R"({"v":1,"stage":"mapping"})";
  const Analysis analysis = analyse(board, free);
  EXPECT_EQ(analysis.lint.stages.at(0).stage, Stage::mapping);
  EXPECT_EQ(analysis.lint.stages.at(0).reason, "stored");
  EXPECT_EQ(run(board).lint.stages.at(0).stage, Stage::improving) << "what is asked for outweighs what is stored";
  find(board, "😀").lint = R"({"v":1,"stage":"improving"})";
  const Analysis torn = analyse(board, free);
  EXPECT_EQ(torn.lint.stages.at(0).stage, Stage::improving);
  EXPECT_EQ(torn.notices.at(0).code, "conflicting-stage");
}

TEST(Meaning, OutlivesDressAndTypos) {
  const std::string meaning = meaning_of("De klant belt de helpdesk twee keer.");
  EXPECT_TRUE(same_meaning(meaning, meaning_of("klant BELT twee keer, de helpdesk")));
  EXPECT_TRUE(same_meaning(meaning, meaning_of("De klant belt de hepldesk twee keer")));
  EXPECT_TRUE(same_meaning(meaning, meaning_of("De klant belt de helpdeks twee keer")));
}

TEST(Meaning, ChangesWithTheNote) {
  const std::string meaning = meaning_of("De klant belt de helpdesk 2 keer");
  for (const char* other :
       {"De klant belt de helpdesk niet 2 keer", "De klant belt de helpdesk 3 keer",
        "De klant mailt de helpdesk 2 keer", "De klant belt", "", "De monteur belt de helpdesk 2 keer"}) {
    EXPECT_FALSE(same_meaning(meaning, meaning_of(other))) << other;
  }
  EXPECT_FALSE(same_meaning(meaning_of("not good"), meaning_of("now good")));
  EXPECT_FALSE(same_meaning(meaning_of("😀"), meaning_of("😡")));
  EXPECT_FALSE(same_meaning(meaning_of("++"), meaning_of("--")));
  std::string longest;
  for (int i = 0; i < 400; ++i) longest += "word" + std::to_string(i) + " ";
  EXPECT_LT(meaning_of(longest).size(), 40U);
  EXPECT_TRUE(same_meaning(meaning_of(longest), meaning_of(longest)));
}

}  // namespace
}  // namespace journeylint
