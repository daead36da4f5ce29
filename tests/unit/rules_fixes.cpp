#include "rules/fixes/fixes.hpp"

#include <gtest/gtest.h>

#include <set>

#include "base/json.hpp"
#include "generate/examples.hpp"
#include "generate/sketch.hpp"
#include "journeylint.hpp"
#include "report/fix.hpp"
#include "support/apply_edits.hpp"

namespace journeylint {
namespace {

using testing::apply_edits;
using testing::with_text;

Analysis run(const Board& on) {
  Options options;
  options.lint.today = {2027, 11, 30};
  options.lint.stage = Stage::improving;
  return analyse(on, options);
}

Table table(const Analysis& analysis) {
  return {analysis.board, analysis.journeys, analysis.lint.findings, analysis.today};
}

/// Fingerprints with the rule's name; what is folded counts as said.
std::map<std::string, std::string> said(const Analysis& analysis) {
  std::map<std::string, std::string> out;
  for (const Finding& finding : analysis.lint.findings) {
    out.emplace(finding.fingerprint, finding.rule->id);
    for (const Consequence& one : finding.follows) out.emplace(one.fingerprint, one.rule->id);
  }
  return out;
}

/// Applies a safe fix and says what is wrong with the outcome; empty when the finding is gone and no other came.
std::string wrong_after(const Board& board, const Analysis& before, const Finding& finding, const FixTemplate& fix) {
  const auto plan = plan_fix(table(before), finding.fingerprint, fix.id, Language::en);
  if (!plan) return plan.error().message;
  if (plan.value().choices.size() != 1) return "a safe fix has one choice";
  Board mended = board;
  apply_edits(mended, plan.value().choices[0].edits);
  const auto old = said(before);
  const auto now = said(run(mended));
  std::string wrong;
  if (now.count(finding.fingerprint) == 1) wrong += " still there";
  for (const auto& [fingerprint, rule] : now) {
    if (old.count(fingerprint) == 0) wrong += " new: " + rule;
  }
  return wrong;
}

TEST(Fixes, OfEveryExampleMendWhatTheySayAndNothingElse) {
  std::set<std::string> tried;
  for (const RuleExamples& one : all_examples()) {
    for (const Example& example : one.examples) {
      if (example.expect != Example::Expect::fires) continue;
      for (const auto carrier : {SketchLayout::Carrier::notes, SketchLayout::Carrier::boxes_under_text}) {
        SketchLayout layout;
        layout.carrier = carrier;
        layout.scale = 0.7;
        layout.origin = {-4000, 900};
        const Board board = sketch(example.board, layout).board;
        const Analysis before = run(board);
        for (const Finding& finding : before.lint.findings) {
          if (finding.rule != one.rule) continue;
          for (const FixTemplate& fix : one.rule->fixes) {
            if (fix.safety != FixTemplate::Safety::safe) continue;
            EXPECT_EQ(wrong_after(board, before, finding, fix), "")
                << one.rule->id << " " << fix.id << (carrier == SketchLayout::Carrier::notes ? "" : " loose")
                << example.board;
            tried.insert(std::string(fix.id));
          }
        }
      }
    }
  }
  EXPECT_GE(tried.size(), 3U);
}

TEST(Fixes, EveryFixOfARuleIsKnown) {
  for (const Rule* rule : all_rules()) {
    for (const FixTemplate& fix : rule->fixes) {
      EXPECT_TRUE(std::find(known_fixes().begin(), known_fixes().end(), fix.id) != known_fixes().end())
          << rule->id << " offers " << fix.id;
    }
  }
}

TEST(Fixes, WhatWaitsToBeFilledInIsNamed) {
  Board board = sketch(R"(
# Klantreis: een lekke band
Start: band loopt leeg onderweg
Einde: fietst weer naar het werk
|          | Pech                 | Zoeken               | Ophalen             |
| Stappen  | Stapt af; Belt thuis | Zoekt een werkplaats | Rekent af           |
| Emoties  | 😡                   | 😐                   | 🙂                  |
)")
                    .board;
  const Analysis before = run(board);
  const Finding* missing = nullptr;
  for (const Finding& finding : before.lint.findings) {
    if (finding.rule->id == "persona-missing") missing = &finding;
  }
  ASSERT_NE(missing, nullptr);
  const auto plan = plan_fix(table(before), missing->fingerprint, "insert-persona-card", Language::nl);
  ASSERT_TRUE(static_cast<bool>(plan));
  apply_edits(board, plan.value().choices[0].edits);
  Element& card = board.elements.back();
  const Analysis after = run(board);
  EXPECT_EQ(after.notices.at(0).code, "draft-card");
  EXPECT_EQ(after.notices.at(0).element, card.id.value);
  for (const Element& element : board.elements) {
    if (element.id == card.id) continue;
    EXPECT_EQ(overlap_area(element.box, card.box), 0) << "the card covers " << element.text;
  }
  card.text = "Persona: Noor, 27, verpleegkundige, wil op tijd op haar dienst zijn";
  const Analysis filled = run(board);
  EXPECT_TRUE(filled.notices.empty());
  ASSERT_EQ(filled.journeys.journeys.size(), 1U);
  EXPECT_NE(filled.journeys.journeys[0].persona.kind, PersonaKind::missing);
}

TEST(Fixes, AreJsonForTheHost) {
  const Board board = sketch(all_examples()[0].examples[0].board).board;
  const Analysis analysis = run(board);
  for (const Finding& finding : analysis.lint.findings) {
    for (const FixTemplate& fix : finding.rule->fixes) {
      const auto text = fix_json(analysis, finding.fingerprint, fix.id);
      if (!text) continue;
      const auto json = parse_json(text.value());
      ASSERT_TRUE(json.has_value());
      for (const auto& choice : (*json)["choices"]) {
        EXPECT_FALSE(choice["title"].get<std::string>().empty());
        EXPECT_FALSE(choice["edits"].empty());
      }
    }
  }
  EXPECT_EQ(fix_json(analysis, "no", "insert-lane").error().code, "no-finding");
}

}  // namespace
}  // namespace journeylint
