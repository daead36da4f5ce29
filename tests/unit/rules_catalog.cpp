#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "generate/examples.hpp"
#include "support/borders.hpp"
#include "support/lint_sketch.hpp"

namespace journeylint {
namespace {

using testing_support::fired;
using testing_support::holds;
using testing_support::lint_sketch;
using testing_support::Linted;
using testing_support::pointed_at;
using testing_support::times;

std::set<std::string> marked(const Sketch& sketch) {
  std::set<std::string> out;
  for (const ElementId& element : sketch.marked) out.insert(element.value);
  return out;
}

std::string said(const Linted& linted) {
  std::string out;
  for (const Finding& finding : linted.result.findings) {
    out += "  " + std::string(finding.rule->id);
    for (const ElementId& element : finding.elements) out += " " + element.value;
    out += "\n";
  }
  return out;
}

/// An example must do what it says it does, whatever the group's stage.
void expect_kept(const Rule& rule, const Example& example, const SketchLayout& layout) {
  const Linted linted = lint_sketch(example.board, layout, Stage::improving);
  if (example.expect == Example::Expect::clean) {
    EXPECT_FALSE(fired(linted.result, rule.id)) << rule.id << " speaks on\n" << example.board << said(linted);
    return;
  }
  EXPECT_TRUE(fired(linted.result, rule.id)) << rule.id << " is silent on\n" << example.board << said(linted);
  if (linted.sketch.marked.empty()) return;
  EXPECT_EQ(pointed_at(linted.result, rule.id), marked(linted.sketch)) << rule.id << " on\n"
                                                                       << example.board << said(linted);
}

TEST(Catalog, ExamplesDoWhatTheySay) {
  for (const RuleExamples& one : all_examples()) {
    for (const Example& example : one.examples) expect_kept(*one.rule, example, {});
  }
}

TEST(Catalog, ExamplesDoSoAnywhereAndAtAnyScale) {
  SketchLayout layout;
  layout.scale = 2.5;
  layout.origin = {-4000, 12345};
  for (const RuleExamples& one : all_examples()) {
    for (const Example& example : one.examples) expect_kept(*one.rule, example, layout);
  }
}

TEST(Catalog, RulesKeepTheirBorders) {
  for (const testing_support::Border& border : testing_support::borders()) {
    const Journeys journeys = journeys_of(border);
    LintOptions options;
    options.today = testing_support::kToday;
    options.stage = Stage::improving;
    const LintResult result = lint(journeys, options);
    EXPECT_EQ(times(result, border.rule), border.hits) << border.rule << ": " << border.what;
    if (!border.elements.empty()) {
      EXPECT_EQ(pointed_at(result, border.rule), border.elements) << border.rule << ": " << border.what;
    }
    std::size_t cues = 0;
    bool said = !border.said;
    for (const Finding& finding : result.findings) {
      if (finding.rule->id != border.rule) continue;
      cues += finding.pointers.size();
      said = said || holds(finding.args, *border.said);
    }
    EXPECT_EQ(border.cues.value_or(cues), cues) << border.rule << ": " << border.what;
    EXPECT_TRUE(said) << border.rule << ": " << border.what;
  }
}

TEST(Catalog, CleanExamplesHaveNoErrorsOfAnyRule) {
  for (const RuleExamples& one : all_examples()) {
    for (const Example& example : one.examples) {
      if (example.expect != Example::Expect::clean) continue;
      const Linted linted = lint_sketch(example.board, {}, std::nullopt);
      std::set<std::string> errors = testing_support::found(linted.result, Severity::error);
      errors.erase("required-lane-missing");  // small boards show only the lanes that their rule is about
      EXPECT_TRUE(errors.empty()) << one.rule->id << "\n" << example.board << said(linted);
    }
  }
}

TEST(Catalog, EveryRuleIsWhole) {
  std::set<std::string_view> codes;
  for (const RuleExamples& one : all_examples()) {
    const Rule& rule = *one.rule;
    EXPECT_TRUE(codes.insert(rule.code).second) << rule.code << " is used twice";
    EXPECT_TRUE(rule.code.size() == 5 && rule.code.substr(0, 2) == "JL") << rule.code;
    for (const Texts& texts : {rule.title, rule.message, rule.why, rule.advice}) {
      EXPECT_FALSE(texts.nl.empty()) << rule.id;
      EXPECT_FALSE(texts.en.empty()) << rule.id;
      EXPECT_NE(texts.nl, texts.en) << rule.id;
    }
    for (const std::string_view id : rule.silences) EXPECT_NE(find_rule(id), nullptr) << rule.id << " silences " << id;
    EXPECT_GE(rule.weight, 0) << rule.id;
    EXPECT_LE(rule.weight, 100) << rule.id;
  }
}

TEST(Catalog, EveryRuleHasTwoExamplesOfEachKindInTwoLanguages) {
  for (const RuleExamples& one : all_examples()) {
    if (one.rule->id == "rule-failed") continue;  // never speaks by itself
    std::map<Example::Expect, std::set<Language>> languages;
    std::map<Example::Expect, int> count;
    for (const Example& example : one.examples) {
      languages[example.expect].insert(example.language);
      ++count[example.expect];
    }
    for (const auto expect : {Example::Expect::clean, Example::Expect::fires}) {
      EXPECT_GE(count[expect], 2) << one.rule->id;
      EXPECT_EQ(languages[expect].count(Language::nl), 1U) << one.rule->id;
      EXPECT_EQ(languages[expect].count(Language::en), 1U) << one.rule->id;
    }
  }
}

TEST(Catalog, AnEmptyOrYoungBoardGetsNoReproaches) {
  for (const char* board : {"# Klantreis: de tuin", "# Klantreis: de tuin\nPersona: Ada, 50, heeft een balkon",
                            "Start: seeds arrive\n> Calls a neighbour\n> Buys soil"}) {
    const Linted linted = lint_sketch(board, {}, std::nullopt);
    EXPECT_TRUE(testing_support::found(linted.result, Severity::warning).empty()) << board << said(linted);
  }
}

}  // namespace
}  // namespace journeylint
