#include "rules/decide.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "generate/sketch.hpp"
#include "journeylint.hpp"
#include "report/settle.hpp"
#include "support/apply_edits.hpp"

namespace journeylint {
namespace {

using testing::apply_edits;
using testing::with_text;

constexpr std::string_view kRule = "action-without-owner";

Board board() {
  return sketch(R"(
# Klantreis: een keuken bestellen
Persona: Youssef, 38, net verhuisd, wil voor de kerst in zijn eigen keuken koken
|           | Dromen                 | Bestellen                          | Plaatsen              |
| Stappen   | Knipt foto's uit       | Kiest een blad                     | Ruimt de kamer leeg   |
| Emoties   | 🙂                     | 😐                                 | 😀                    |
| Acties (intern) | !Brochure maken  | !Prijslijst maken                  |                       |
)")
      .board;
}

Analysis run(const Board& on) {
  Options options;
  options.lint.today = {2027, 3, 1};
  return analyse(on, options);
}

const Finding* first(const Analysis& analysis, std::string_view rule) {
  for (const Finding& finding : analysis.lint.findings) {
    if (finding.rule->id == rule && !finding.suppressed) return &finding;
  }
  return nullptr;
}

Table table(const Analysis& analysis) {
  return {analysis.board, analysis.journeys, analysis.lint.findings, analysis.today};
}

std::size_t standing(const Board& on, std::string_view rule) {
  const Analysis analysis = run(on);
  std::size_t count = 0;
  for (const Finding& finding : analysis.lint.findings)
    count += finding.rule->id == rule && !finding.suppressed ? 1U : 0U;
  return count;
}

TEST(Decide, EveryScopeSettlesAndCanBeRevoked) {
  for (const auto& [scope, left] : {std::pair{SuppressionScope::note, 1U}, std::pair{SuppressionScope::lane, 0U},
                                    std::pair{SuppressionScope::board, 1U}, std::pair{SuppressionScope::rule, 0U}}) {
    Board on = board();
    const Analysis before = run(on);
    ASSERT_EQ(standing(on, kRule), 2U);
    const std::string fingerprint = first(before, kRule)->fingerprint;
    const auto edits = suppress(table(before), {fingerprint, scope, "niet nu", "Ine", "2027-03-01"});
    ASSERT_TRUE(static_cast<bool>(edits)) << name_of(scope);
    apply_edits(on, edits.value());
    EXPECT_EQ(standing(on, kRule), left) << name_of(scope);
    const Analysis after = run(on);
    const auto back = revoke(table(after), fingerprint);
    ASSERT_TRUE(static_cast<bool>(back)) << name_of(scope);
    apply_edits(on, back.value());
    EXPECT_EQ(standing(on, kRule), 2U) << name_of(scope);
    for (const Element& element : on.elements) EXPECT_TRUE(element.lint.empty()) << "nothing is left behind";
  }
}

TEST(Decide, RefusesWhatCannotBe) {
  const Analysis analysis = run(board());
  const std::string fingerprint = first(analysis, kRule)->fingerprint;
  EXPECT_EQ(suppress(table(analysis), {"no", SuppressionScope::note, "x", "", ""}).error().code, "no-finding");
  EXPECT_EQ(suppress(table(analysis), {fingerprint, SuppressionScope::note, "", "", ""}).error().code, "no-reason");
  const Finding* whole = first(analysis, "scope-unbounded");
  ASSERT_NE(whole, nullptr);
  EXPECT_EQ(suppress(table(analysis), {whole->fingerprint, SuppressionScope::note, "x", "", ""}).error().code,
            "no-carrier");
  EXPECT_EQ(revoke(table(analysis), fingerprint).error().code, "nothing-to-do");
  EXPECT_EQ(correct(table(analysis), {{"gone"}}, {}).error().code, "no-element");
  EXPECT_EQ(set_stage(table(run(Board{})), Stage::mapping).error().code, "no-carrier");
}

TEST(Decide, StageIsStoredOnceAndTakenBack) {
  Board on = board();
  with_text(on, "😐").lint = R"({"v":1,"stage":"framing","later":1})";
  const auto edits = set_stage(table(run(on)), Stage::improving);
  ASSERT_TRUE(static_cast<bool>(edits));
  apply_edits(on, edits.value());
  EXPECT_EQ(run(on).lint.stages.at(0).stage, Stage::improving);
  EXPECT_EQ(with_text(on, "😐").lint, R"({"later":1,"v":1})") << "what is not ours to know is kept";
  apply_edits(on, set_stage(table(run(on)), std::nullopt).value());
  EXPECT_NE(run(on).lint.stages.at(0).reason, "stored");
}

TEST(Settle, AnswersRequestsInJson) {
  Board on = board();
  const Analysis analysis = run(on);
  const std::string fingerprint = first(analysis, kRule)->fingerprint;
  const auto answer =
      settle(analysis,
             R"({"do": "suppress", "scope": "note", "reason": "<b>\"later\"</b>", "finding": ")" + fingerprint + "\"}");
  ASSERT_TRUE(static_cast<bool>(answer)) << answer.error().message;
  const auto json = parse_json(answer.value());
  ASSERT_TRUE(json.has_value());
  ASSERT_EQ((*json)["edits"].size(), 1U);
  const auto& edit = (*json)["edits"][0];
  EXPECT_EQ(edit["edit"], "lint");
  EXPECT_EQ(edit["lint"]["suppress"][0]["reason"], "<b>\"later\"</b>");
  EXPECT_EQ(edit["lint"]["suppress"][0]["at"], "2027-03-01");
  EXPECT_EQ(edit["lint"]["v"], 1);
}

TEST(Settle, StoresCorrectionsAndSettings) {
  Board on = board();
  const Analysis analysis = run(on);
  const std::string note = with_text(on, "Kiest een blad").id.value;
  const auto corrected = settle(analysis, R"({"do": "correct", "elements": [")" + note + R"("], "as": "pain"})");
  ASSERT_TRUE(static_cast<bool>(corrected));
  EXPECT_EQ((*parse_json(corrected.value()))["edits"][0]["lint"]["read"]["as"], "pain");
  const auto configured = settle(analysis, R"({"do": "configure", "config": {"preset": "workshop"}})");
  ASSERT_TRUE(static_cast<bool>(configured));
  EXPECT_EQ((*parse_json(configured.value()))["edits"][0]["lint"]["config"]["preset"], "workshop");
}

TEST(Settle, RefusesInOneLine) {
  const Analysis analysis = run(board());
  for (const char* request :
       {"", "[]", "{}", R"({"do": "explode"})", R"({"do": "suppress", "scope": "planet"})",
        R"({"do": "correct", "elements": ["note-3"], "as": "hologram"})", R"({"do": "stage", "stage": "later"})"}) {
    const auto answer = settle(analysis, request);
    ASSERT_FALSE(static_cast<bool>(answer)) << request;
    EXPECT_EQ(answer.error().message.find('\n'), std::string::npos);
  }
}

}  // namespace
}  // namespace journeylint
