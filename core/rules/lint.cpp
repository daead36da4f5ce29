#include "rules/lint.hpp"

#include <algorithm>
#include <exception>

#include "base/text_tools.hpp"
#include "rules/own_rule.hpp"
#include "rules/rank.hpp"
#include "rules/suppress.hpp"

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
  } else if (finding.elements.size() == 1) {
    fingerprint.add(finding.elements.front().value);
  } else {
    std::vector<std::string_view> elements;
    elements.reserve(finding.elements.size());
    for (const ElementId& element : finding.elements) elements.push_back(element.value);
    std::sort(elements.begin(), elements.end());
    for (const std::string_view element : elements) fingerprint.add(element);
  }
  return fingerprint.hex();
}

/// Runs one rule on one subject; its exceptions end here.
class Runner {
 public:
  Runner(const Journeys& board, const LintOptions& options, std::vector<Finding>& findings)
      : board_(board), options_(options), findings_(findings) {}

  void run(const Rule& rule, std::optional<JourneyId> id, const JourneyIndex* index, Stage stage) {
    run(rule, id, index, stage, rule.check);
  }

  void run(const OwnRule& own, JourneyId id, const JourneyIndex& index, Stage stage) {
    run(own.rule, id, &index, stage,
        [&own](const Subject& subject, std::vector<Hit>& hits) { check_own(own, subject, hits); });
  }

  [[nodiscard]] const RulesRun& ran() const { return ran_; }

 private:
  template <class Check>
  void run(const Rule& rule, std::optional<JourneyId> id, const JourneyIndex* index, Stage stage, Check check) {
    const auto setting = options_.settings.rules.find(rule.id);
    const bool known = setting != options_.settings.rules.end();
    if (known && setting->second.state == RuleSetting::State::off) return;
    if (stage < rule.from) return;
    ran_.insert(rule.id);
    const Journey* journey = id ? &board_.journeys[id->value] : nullptr;
    const Severity severity = known ? setting->second.severity.value_or(rule.severity) : rule.severity;
    std::vector<Hit> hits;
    try {
      check({board_, journey, index, options_.settings, stage, options_.today, rule}, hits);
    } catch (const std::exception& failure) {
      report_failure(rule, failure.what());
      return;
    } catch (...) {
      report_failure(rule, "?");
      return;
    }
    for (Hit& hit : hits) add(rule, severity, id, std::move(hit));
  }

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
  RulesRun ran_;
};

/// The stage that is stored on the board. Where copies disagree, the furthest: the workshop does not go back by itself.
std::optional<Stage> stored_stage(const std::vector<StoredElement>& stored, std::vector<Notice>& notices) {
  std::optional<Stage> stage;
  for (const StoredElement& at : stored) {
    if (!at.stored.stage) continue;
    if (stage && *stage != *at.stored.stage) {
      notices.push_back({"conflicting-stage", "Elements of this board say different stages; the furthest one counts.",
                         at.element.value});
    }
    if (!stage || *stage < *at.stored.stage) stage = at.stored.stage;
  }
  return stage;
}

StageReading stage_of(const Journey& journey, std::optional<Stage> set, std::optional<Stage> stored) {
  if (set) return {*set, "set"};
  if (stored) return {*stored, "stored"};
  return infer_stage(journey);
}

}  // namespace

LintResult lint(const Journeys& journeys, const LintOptions& options, const std::vector<StoredElement>& stored) {
  LintResult result;
  result.own = options.settings.own;
  Runner runner(journeys, options, result.findings);
  const std::optional<Stage> on_board = stored_stage(stored, result.notices);
  for (std::uint32_t i = 0; i < journeys.journeys.size(); ++i) {
    const Journey& journey = journeys.journeys[i];
    const StageReading stage = stage_of(journey, options.stage, on_board);
    result.stages.push_back(stage);
    if (journey.confidence < kJourneyConfidence) continue;
    const JourneyIndex index(journey);
    for (const Rule* rule : all_rules()) {
      if (rule->about == Rule::About::journey) runner.run(*rule, JourneyId{i}, &index, stage.stage);
    }
    for (const auto& own : options.settings.own) runner.run(*own, JourneyId{i}, index, stage.stage);
  }
  for (const Rule* rule : all_rules()) {
    if (rule->about == Rule::About::board) runner.run(*rule, std::nullopt, nullptr, Stage::improving);
  }
  tell_apart(result.findings);
  hold_back_drafts(journeys, stored, result.findings, result.notices);
  apply_suppressions(journeys, stored, runner.ran(), result.findings, result.notices);
  rank(journeys, result.findings);
  fold(result.findings);
  return result;
}

}  // namespace journeylint
