#include "support/lint_sketch.hpp"

#include <functional>

#include "recognise/recognise.hpp"

namespace journeylint::testing_support {
namespace {

using Visit = std::function<void(const Rule&, const std::vector<ElementId>&)>;

void each(const LintResult& result, const Visit& visit) {
  for (const Finding& finding : result.findings) {
    visit(*finding.rule, finding.elements);
    for (const Consequence& one : finding.follows) visit(*one.rule, one.elements);
  }
}

}  // namespace

Linted lint_sketch(std::string_view board, const SketchLayout& layout, std::optional<Stage> stage) {
  Linted out;
  out.sketch = sketch(board, layout);
  out.journeys = recognise(out.sketch.board);
  LintOptions options;
  options.today = kToday;
  options.stage = stage;
  out.result = lint(out.journeys, options);
  return out;
}

bool fired(const LintResult& result, std::string_view rule) {
  return times(result, rule) > 0;
}

std::size_t times(const LintResult& result, std::string_view rule) {
  std::size_t out = 0;
  each(result, [&](const Rule& one, const std::vector<ElementId>&) { out += one.id == rule ? 1U : 0U; });
  return out;
}

std::set<std::string> pointed_at(const LintResult& result, std::string_view rule) {
  std::set<std::string> out;
  each(result, [&](const Rule& one, const std::vector<ElementId>& elements) {
    if (one.id != rule) return;
    for (const ElementId& element : elements) out.insert(element.value);
  });
  return out;
}

std::set<std::string> found(const LintResult& result, Severity severity) {
  std::set<std::string> out;
  for (const Finding& finding : result.findings) {
    if (finding.severity <= severity) out.insert(std::string(finding.rule->id));
  }
  return out;
}

}  // namespace journeylint::testing_support
