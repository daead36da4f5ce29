#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include "support/clean_maps.hpp"
#include "support/lint_sketch.hpp"

/// One mistake at a time put into a clean map: its rule must speak, at the marked notes, and no other rule as loud.

namespace journeylint {
namespace {

using testing_support::clean_map;
using testing_support::clean_maps;
using testing_support::CleanMap;
using testing_support::fired;
using testing_support::found;
using testing_support::lint_sketch;
using testing_support::Linted;
using testing_support::pointed_at;

/// `label` is how the line begins; a lane's line is given by its first cell. Without a text the line is taken out.
struct Fault {
  std::string_view rule;
  std::string_view map;
  std::string_view label;
  std::size_t cell;  ///< of a lane, from 1; 0 for the whole line
  std::string_view text;
};

constexpr std::array kFaults{
    Fault{"persona-missing", "wasmachine", "Persona:", 0, ""},
    Fault{"persona-missing", "cat", "Persona:", 0, ""},
    Fault{"persona-generic", "opvang", "Persona:", 0, "!Persona: alle klanten"},
    Fault{"persona-generic", "pottery", "Persona:", 0, "!Persona: all our customers"},
    Fault{"scope-unbounded", "rijbewijs", "Begin:", 0, ""},
    Fault{"scope-unbounded", "bank", "End:", 0, ""},
    Fault{"question-missing", "knie", "Vraag:", 0, ""},
    Fault{"question-missing", "luggage", "Question:", 0, ""},
    Fault{"review-missing-or-stale", "opvang", "Review:", 0, "!Review: maart 2025"},
    Fault{"review-missing-or-stale", "glasses", "Review:", 0, ""},
    Fault{"inside-out-step", "zonnepanelen", "| Stappen", 3,
          "!Afdeling planning wijst monteurs toe; Ruimen de zolder leeg"},
    Fault{"inside-out-step", "bank", "| Steps", 2, "!CRM system creates a record; Scans his passport"},
    Fault{"pain-without-opportunity", "knie", "| Pijnpunten", 2, "!Wachtkamer zit vol hoestende mensen"},
    Fault{"pain-without-opportunity", "bank", "| Pains", 1, "!Every bank hides its fees"},
    Fault{"touchpoint-without-emotion", "rijbewijs", "| Gevoel", 1, ""},
    Fault{"touchpoint-without-emotion", "bank", "| Emotions", 1, ""},
    Fault{"mot-missing-or-inflated", "opvang", "| MoT", 0, ""},
    Fault{"mot-missing-or-inflated", "cat", "| Moments of truth", 0, ""},
    Fault{"mot-without-stakes", "luggage", "| Moments of truth", 1, "!The screen"},
    Fault{"map-without-actions", "wasmachine", "| Acties", 0, ""},
    Fault{"map-without-actions", "luggage", "| Actions", 0, ""},
    Fault{"evidence-missing", "zonnepanelen", "| Bewijs", 0, ""},
    Fault{"evidence-missing", "glasses", "| Evidence", 0, ""},
    Fault{"template-placeholder-left", "camping", "| Stappen", 4, "!Typ hier je tekst; Zwemt voor het ontbijt"},
    Fault{"template-placeholder-left", "glasses", "| Steps", 3, "!Lorem ipsum; Tries on nine frames"},
};

/// The same line with another text in one cell; cells are counted from 1, after the lane's label.
std::string with_cell(const std::string& line, std::size_t cell, std::string_view text) {
  std::size_t at = 0;
  for (std::size_t bar = 0; bar <= cell; ++bar) at = line.find('|', at) + 1;
  const std::size_t end = line.find('|', at);
  return line.substr(0, at) + " " + std::string(text) + " " + line.substr(end);
}

std::string broken(const Fault& fault) {
  std::string out;
  std::string_view rest = clean_map(fault.map).board;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string line(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.substr(0, fault.label.size()) == fault.label) {
      line = fault.cell > 0 ? with_cell(line, fault.cell, fault.text) : std::string(fault.text);
    }
    out += line + "\n";
  }
  return out;
}

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
  return {SketchLayout{}, far, boxes};
}

TEST(FaultInjection, EachMistakeIsFoundAndNothingElse) {
  for (const Fault& fault : kFaults) {
    const std::string board = broken(fault);
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
