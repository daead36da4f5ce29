#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "support/clean_maps.hpp"
#include "support/faults.hpp"
#include "support/lint_sketch.hpp"

/// One mistake at a time put into a clean map: its rule must speak, at the marked notes, and no other rule as loud.

namespace journeylint {
namespace {

using testing_support::clean_maps;
using testing_support::CleanMap;
using testing_support::Fault;
using testing_support::faults;
using testing_support::fired;
using testing_support::found;
using testing_support::lint_sketch;
using testing_support::Linted;
using testing_support::NoFault;
using testing_support::pointed_at;
using testing_support::rules_without_fault;
using testing_support::with_fault;

std::string said(const Linted& linted) {
  std::string out;
  for (const Finding& finding : linted.result.findings) {
    out += "  " + std::string(name_of(finding.severity)) + " " + std::string(finding.rule->id) + "\n";
  }
  return out;
}

std::vector<SketchLayout> layouts() {
  SketchLayout far;
  far.scale = 0.4;
  far.origin = {-900, 7000};
  SketchLayout boxes;
  boxes.carrier = SketchLayout::Carrier::boxes_under_text;
  SketchLayout turned;
  turned.orientation = Orientation::lanes_in_columns;
  turned.scale = 1.7;
  return {SketchLayout{}, far, boxes, turned};
}

TEST(FaultInjection, EachMistakeIsFoundAndNothingElse) {
  for (const Fault& fault : faults()) {
    const std::string board = with_fault(fault);
    for (const SketchLayout& layout : layouts()) {
      const Linted linted = lint_sketch(board, layout, std::nullopt);
      EXPECT_TRUE(fired(linted.result, fault.rule)) << fault.rule << " in " << fault.map << "\n" << said(linted);
      std::set<std::string> others = found(linted.result, Severity::warning);
      others.erase(std::string(fault.rule));
      EXPECT_TRUE(others.empty()) << fault.rule << " in " << fault.map << "\n" << said(linted);
      const std::set<std::string> pointed = pointed_at(linted.result, fault.rule);
      for (const ElementId& element : linted.sketch.marked) {
        EXPECT_EQ(pointed.count(element.value), 1U) << fault.rule << " in " << fault.map << " at " << element.value;
      }
    }
  }
}

TEST(FaultInjection, EveryRuleHasAMistakeOrAReasonWhyNot) {
  std::set<std::string_view> made;
  for (const Fault& fault : faults()) made.insert(fault.rule);
  std::set<std::string_view> not_made;
  for (const NoFault& none : rules_without_fault()) {
    EXPECT_FALSE(none.reason.empty()) << none.rule;
    EXPECT_EQ(made.count(none.rule), 0U) << none.rule << " has a mistake after all";
    not_made.insert(none.rule);
  }
  for (const Rule* rule : all_rules()) EXPECT_EQ(made.count(rule->id) + not_made.count(rule->id), 1U) << rule->id;
}

TEST(FaultInjection, CleanMapsHaveNoErrorsAndOneWarningAtMostOnAverage) {
  std::size_t warnings = 0;
  for (const CleanMap& map : clean_maps()) {
    const Linted linted = lint_sketch(map.board, {}, std::nullopt);
    EXPECT_TRUE(found(linted.result, Severity::error).empty()) << map.name << "\n" << said(linted);
    for (const Finding& finding : linted.result.findings) {
      if (finding.severity == Severity::warning) ++warnings;
    }
  }
  EXPECT_LE(warnings, clean_maps().size());
}

}  // namespace
}  // namespace journeylint
