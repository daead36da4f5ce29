#include <gtest/gtest.h>

#include "base/json.hpp"
#include "generate/sketch.hpp"
#include "journeylint.hpp"
#include "report/compare.hpp"
#include "report/sarif.hpp"
#include "rules/decide.hpp"
#include "support/apply_edits.hpp"

namespace journeylint {
namespace {

Board board() {
  Board out = sketch(R"(
# Klantreis: <img src=x onerror=alert(1)> | `code`
|           | Dromen                 | Bestellen                          | Plaatsen              |
| Stappen   | Knipt foto's uit       | Kiest een blad                     | Ruimt de kamer leeg   |
| Acties (intern) | [klik](http://kwaad.example) @jan www.kwaad.example  | Prijslijst maken    |                       |
)")
                  .board;
  out.name = "map één & twee.excalidraw";
  return out;
}

Analysis run(const Board& on, std::optional<Baseline> baseline = std::nullopt) {
  Options options;
  options.lint.today = {2027, 3, 1};
  options.lint.stage = Stage::improving;
  options.baseline = std::move(baseline);
  return analyse(on, options);
}

Board settled(Board on, std::string& fingerprint) {
  const Analysis before = run(on);
  for (const Finding& finding : before.lint.findings) {
    if (!finding.elements.empty()) fingerprint = finding.fingerprint;
  }
  const Table table{before.board, before.journeys, before.lint.findings, before.today};
  testing::apply_edits(
      on, suppress(table, {fingerprint, SuppressionScope::note, "<i>later</i>", "Ine", "2027-03-01"}).value());
  return on;
}

TEST(Sarif, HasTheShapeOfTwoOneZero) {
  std::string fingerprint;
  const Analysis analysis = run(settled(board(), fingerprint));
  const auto log = parse_json(sarif(analysis));
  ASSERT_TRUE(log.has_value());
  EXPECT_EQ((*log)["version"], "2.1.0");
  ASSERT_EQ((*log)["runs"].size(), 1U);
  const auto& sarif_run = (*log)["runs"][0];
  const auto& rules = sarif_run["tool"]["driver"]["rules"];
  ASSERT_EQ(sarif_run["results"].size(), analysis.lint.findings.size());
  int suppressed = 0;
  for (const auto& result : sarif_run["results"]) {
    EXPECT_EQ(rules.at(result["ruleIndex"].get<std::size_t>())["id"], result["ruleId"]);
    EXPECT_FALSE(result["message"]["text"].get<std::string>().empty());
    EXPECT_EQ(result["partialFingerprints"].size(), 1U);
    const auto& location = result["locations"][0];
    EXPECT_FALSE(location["logicalLocations"].empty());
    EXPECT_EQ(location["physicalLocation"]["artifactLocation"]["uri"], "map%20%C3%A9%C3%A9n%20%26%20twee.excalidraw");
    if (result["suppressions"].empty()) continue;
    ++suppressed;
    EXPECT_EQ(result["suppressions"][0]["justification"], "<i>later</i>");
    EXPECT_EQ(result["partialFingerprints"]["journeylint/v1"], fingerprint);
  }
  EXPECT_EQ(suppressed, 1);
}

TEST(Sarif, TellsWhatIsNewUnchangedAndAbsent) {
  const auto before = read_baseline(report_json(run(board())));
  ASSERT_TRUE(static_cast<bool>(before));
  Board changed = board();
  testing::with_text(changed, "Prijslijst maken").text = "Persona: Youssef, 38, wil voor de kerst koken";
  const Analysis analysis = run(changed, before.value());
  const auto log = parse_json(sarif(analysis));
  std::map<std::string, int> states;
  for (const auto& result : (*log)["runs"][0]["results"]) ++states[result["baselineState"].get<std::string>()];
  EXPECT_GT(states["unchanged"], 0);
}

TEST(Compare, TellsResolvedFromOpenAndNew) {
  Board on = board();
  const Analysis first = run(on);
  const std::string report = report_json(first);
  ASSERT_FALSE(first.lint.findings.empty());
  Board moved = on;
  for (Element& element : moved.elements) {
    element.box.x = element.box.x * 1.5 + 400;
    element.box.width *= 1.5;
    element.box.y = element.box.y * 1.5;
    element.box.height *= 1.5;
  }
  std::reverse(moved.elements.begin(), moved.elements.end());
  testing::with_text(moved, "Prijslijst maken").text = "Een prijslijst opzetten";
  const auto same = parse_json(compare_json(run(moved), report).value());
  EXPECT_TRUE((*same)["new"].empty()) << "moving, reordering and rewording make nothing new: " << (*same).dump();
  EXPECT_TRUE((*same)["resolved"].empty());
  Board less = on;
  less.elements.erase(std::remove_if(less.elements.begin(), less.elements.end(),
                                     [](const Element& e) { return e.text == "Prijslijst maken"; }),
                      less.elements.end());
  const auto progress = parse_json(compare_json(run(less), report).value());
  ASSERT_GE((*progress)["resolved"].size(), 1U);
  EXPECT_FALSE((*progress)["resolved"][0]["message"].get<std::string>().empty());
  const auto back = parse_json(compare_json(first, report_json(run(less))).value());
  EXPECT_EQ((*back)["new"].size(), (*progress)["resolved"].size());
  EXPECT_EQ(compare_json(first, "{}").error().code, "bad-baseline");
}

TEST(Compare, TheReportSaysWhatIsOpen) {
  const auto baseline = read_baseline(report_json(run(board())));
  const auto report = parse_json(report_json(run(board(), baseline.value())));
  for (const auto& finding : (*report)["findings"]) EXPECT_EQ(finding["baseline"], "open");
  EXPECT_TRUE((*report)["resolved"].empty());
  EXPECT_FALSE(parse_json(report_json(run(board())))->contains("resolved"));
}

}  // namespace
}  // namespace journeylint
