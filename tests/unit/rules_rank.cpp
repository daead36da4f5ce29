#include "rules/rank.hpp"

#include <gtest/gtest.h>

#include <array>

namespace journeylint {
namespace {

constexpr std::array<std::string_view, 2> kSilenced{"b", "c"};
constexpr std::array<std::string_view, 1> kBack{"a"};

Rule rule(std::string_view id, Severity severity, int weight, std::span<const std::string_view> silences = {}) {
  Rule out{};
  out.id = id;
  out.code = id;
  out.severity = severity;
  out.silences = silences;
  out.weight = weight;
  return out;
}

Finding finding(const Rule& of, std::vector<ElementId> elements, double confidence = 1) {
  Finding out;
  out.rule = &of;
  out.severity = of.severity;
  out.confidence = confidence;
  out.journey = JourneyId{0};
  out.elements = std::move(elements);
  out.fingerprint = std::string(of.id) + (out.elements.empty() ? "" : out.elements.front().value);
  return out;
}

std::string order(const std::vector<Finding>& findings) {
  std::string out;
  for (const Finding& one : findings) out += one.fingerprint + " ";
  return out;
}

Journeys board(int notes) {
  Journeys out;
  out.journeys.emplace_back();
  for (int i = 0; i < notes; ++i) {
    Note note;
    note.element.value = std::to_string(i);
    out.journeys[0].notes.push_back(note);
  }
  return out;
}

TEST(Rank, GravestThenInTurnsThenByWeightSurenessAndPlace) {
  const Rule heavy = rule("h", Severity::warning, 90);
  const Rule light = rule("l", Severity::warning, 10);
  const Rule grave = rule("g", Severity::error, 0);
  std::vector<Finding> findings{finding(light, {{"3"}}),      finding(heavy, {{"4"}}), finding(heavy, {{"2"}}),
                                finding(heavy, {{"1"}}, 0.5), finding(grave, {}),      finding(light, {{"0"}}, 0.7)};
  findings.push_back(finding(grave, {{"5"}}));
  findings.back().suppressed = Suppression{};
  rank(board(6), findings);
  EXPECT_EQ(order(findings), "g h2 h4 l3 l0 h1 g5 ");
}

TEST(Rank, DoesNotDependOnTheOrderItIsGiven) {
  const Rule a = rule("a", Severity::info, 5);
  const Rule b = rule("b", Severity::info, 5);
  std::vector<Finding> findings{finding(b, {{"1"}}), finding(a, {{"1"}}), finding(a, {{"0"}}), finding(b, {})};
  std::vector<Finding> turned(findings.rbegin(), findings.rend());
  rank(board(2), findings);
  rank(board(2), turned);
  EXPECT_EQ(order(findings), order(turned));
  EXPECT_EQ(order(findings), "b a0 a1 b1 ");
}

TEST(Fold, ConsequencesStandUnderTheirCause) {
  const Rule cause = rule("a", Severity::error, 0, kSilenced);
  const Rule b = rule("b", Severity::warning, 0);
  const Rule d = rule("d", Severity::warning, 0);
  std::vector<Finding> findings{finding(cause, {}), finding(b, {{"1"}}), finding(d, {{"1"}}), finding(b, {{"2"}})};
  findings.push_back(finding(b, {{"3"}}));
  findings.back().suppressed = Suppression{};
  findings.push_back(finding(b, {{"4"}}));
  findings.back().journey = JourneyId{1};
  fold(findings);
  EXPECT_EQ(order(findings), "a d1 b3 b4 ") << "what is suppressed, or of another journey, stands for itself";
  ASSERT_EQ(findings[0].follows.size(), 2U);
  EXPECT_EQ(findings[0].follows[1].fingerprint, "b2");
}

TEST(Fold, ACauseAtNotesCoversThoseOnly) {
  const Rule cause = rule("a", Severity::error, 0, kSilenced);
  const Rule b = rule("b", Severity::warning, 0);
  std::vector<Finding> findings{finding(cause, {{"1"}, {"2"}}), finding(b, {{"2"}}), finding(b, {{"2"}, {"3"}}),
                                finding(b, {})};
  fold(findings);
  EXPECT_EQ(findings.size(), 3U);
  EXPECT_EQ(findings[0].follows.size(), 1U);
}

TEST(Fold, ChainsEndAtTheFirstCauseAndCirclesFoldNothing) {
  const Rule a = rule("a", Severity::error, 0, kSilenced);
  const Rule b = rule("b", Severity::error, 0, std::span(kSilenced).subspan(1));
  const Rule c = rule("c", Severity::warning, 0);
  std::vector<Finding> chain{finding(b, {}), finding(c, {{"1"}}), finding(a, {})};
  fold(chain);
  ASSERT_EQ(chain.size(), 1U);
  EXPECT_EQ(chain[0].follows.size(), 2U);
  const Rule back = rule("b", Severity::error, 0, kBack);
  std::vector<Finding> circle{finding(a, {}), finding(back, {})};
  fold(circle);
  EXPECT_EQ(circle.size(), 2U);
}

TEST(Fingerprints, OfElementsWithOneIdDiffer) {
  const Rule a = rule("a", Severity::info, 0);
  std::vector<Finding> findings{finding(a, {{"1"}}), finding(a, {{"1"}}), finding(a, {{"1"}})};
  tell_apart(findings);
  EXPECT_NE(findings[0].fingerprint, findings[1].fingerprint);
  EXPECT_NE(findings[1].fingerprint, findings[2].fingerprint);
  EXPECT_EQ(findings[0].fingerprint, "a1");
}

}  // namespace
}  // namespace journeylint
