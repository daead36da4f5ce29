#include "rules/lint.hpp"

#include <algorithm>
#include <exception>
#include <map>

#include "base/text_tools.hpp"

namespace journeylint {
namespace {

constexpr std::string_view kRuleFailed = "rule-failed";

/// A journey's name that outlives rewording: its page, and which one it is there.
std::string journey_key(const Journeys& board, JourneyId id) {
  const Journey& journey = board.journeys[id.value];
  std::size_t ordinal = 0;
  for (std::uint32_t i = 0; i < id.value; ++i) {
    if (board.journeys[i].page == journey.page) ++ordinal;
  }
  return journey.page.value_or("") + "#" + std::to_string(ordinal);
}

std::string fingerprint_of(const Journeys& board, const Finding& finding) {
  Fingerprint fingerprint;
  fingerprint.add(finding.rule->id);
  if (finding.elements.empty()) {
    fingerprint.add(finding.journey ? journey_key(board, *finding.journey) : "board");
    // Two findings about the map as a whole differ by what they say is amiss.
    for (const Arg& arg : finding.args) {
      if (const auto* text = std::get_if<std::string>(&arg.value)) fingerprint.add(*text);
    }
  } else {
    std::vector<ElementId> elements = finding.elements;
    std::sort(elements.begin(), elements.end());
    for (const ElementId& element : elements) fingerprint.add(element.value);
  }
  return fingerprint.hex();
}

/// Runs one rule on one subject; its exceptions end here.
class Runner {
 public:
  Runner(const Journeys& board, const LintOptions& options, std::vector<Finding>& findings)
      : board_(board), options_(options), findings_(findings) {}

  void run(const Rule& rule, std::optional<JourneyId> id, const JourneyIndex* index, Stage stage) {
    const auto setting = options_.settings.rules.find(rule.id);
    const bool known = setting != options_.settings.rules.end();
    if (known && setting->second.state == RuleSetting::State::off) return;
    if (stage < rule.from) return;
    const Journey* journey = id ? &board_.journeys[id->value] : nullptr;
    const Severity severity = known ? setting->second.severity.value_or(rule.severity) : rule.severity;
    std::vector<Hit> hits;
    try {
      rule.check({board_, journey, index, options_.settings, stage, options_.today, rule}, hits);
    } catch (const std::exception& failure) {
      report_failure(rule, failure.what());
      return;
    } catch (...) {
      report_failure(rule, "?");
      return;
    }
    for (Hit& hit : hits) add(rule, severity, id, std::move(hit));
  }

 private:
  void add(const Rule& rule, Severity severity, std::optional<JourneyId> id, Hit hit) {
    Finding finding;
    finding.rule = &rule;
    finding.severity = severity;
    finding.confidence = hit.confidence;
    finding.journey = id;
    finding.elements = std::move(hit.elements);
    finding.args = std::move(hit.args);
    finding.pointers = std::move(hit.pointers);
    finding.fingerprint = fingerprint_of(board_, finding);
    findings_.push_back(std::move(finding));
  }

  void report_failure(const Rule& rule, std::string_view reason) {
    const Rule* failed = find_rule(kRuleFailed);
    Hit hit;
    hit.args.push_back({"rule", std::string(rule.id)});
    hit.args.push_back({"reason", std::string(reason)});
    add(*failed, failed->severity, std::nullopt, std::move(hit));
  }

  const Journeys& board_;
  const LintOptions& options_;
  std::vector<Finding>& findings_;
};

/// Where each element stands in the reading order of the whole board.
std::map<std::string_view, std::size_t> reading_order(const Journeys& board) {
  std::map<std::string_view, std::size_t> order;
  for (const Journey& journey : board.journeys) {
    for (const Note& note : journey.notes) order.emplace(note.element.value, order.size());
  }
  for (const ElementId& element : board.unplaced) order.emplace(element.value, order.size());
  return order;
}

void rank(const Journeys& board, std::vector<Finding>& findings) {
  if (findings.empty()) return;
  const auto order = reading_order(board);
  const auto place = [&](const Finding& finding) -> std::size_t {
    if (finding.elements.empty()) return 0;
    const auto found = order.find(finding.elements.front().value);
    return found == order.end() ? order.size() : found->second + 1;
  };
  std::vector<std::pair<std::size_t, std::size_t>> keys;  // place, index
  keys.reserve(findings.size());
  for (std::size_t i = 0; i < findings.size(); ++i) keys.emplace_back(place(findings[i]), i);
  std::sort(keys.begin(), keys.end(), [&](const auto& a, const auto& b) {
    const Finding& left = findings[a.second];
    const Finding& right = findings[b.second];
    if (left.severity != right.severity) return left.severity < right.severity;
    if (left.rule->code != right.rule->code) return left.rule->code < right.rule->code;
    if (a.first != b.first) return a.first < b.first;
    return left.fingerprint < right.fingerprint;
  });
  std::vector<Finding> ranked;
  ranked.reserve(findings.size());
  for (const auto& key : keys) ranked.push_back(std::move(findings[key.second]));
  findings = std::move(ranked);
}

}  // namespace

LintResult lint(const Journeys& journeys, const LintOptions& options) {
  LintResult result;
  Runner runner(journeys, options, result.findings);
  for (std::uint32_t i = 0; i < journeys.journeys.size(); ++i) {
    const Journey& journey = journeys.journeys[i];
    const StageReading stage = options.stage ? StageReading{*options.stage, "set"} : infer_stage(journey);
    result.stages.push_back(stage);
    if (journey.confidence < kJourneyConfidence) continue;
    const JourneyIndex index(journey);
    for (const Rule* rule : all_rules()) {
      if (rule->about == Rule::About::journey) runner.run(*rule, JourneyId{i}, &index, stage.stage);
    }
  }
  for (const Rule* rule : all_rules()) {
    if (rule->about == Rule::About::board) runner.run(*rule, std::nullopt, nullptr, Stage::improving);
  }
  rank(journeys, result.findings);
  return result;
}

}  // namespace journeylint
