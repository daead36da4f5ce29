#include "judge.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "generate/examples.hpp"
#include "recognise/recognise.hpp"
#include "rules/lint.hpp"
#include "support/borders.hpp"
#include "support/clean_maps.hpp"
#include "support/faults.hpp"
#include "support/lint_sketch.hpp"

/// Runs broken checks on the boards that the tests hold a rule against, and says which of them no board notices: a
/// line each, then how many were noticed. What stands on those boards is read once, for all mutants.

namespace journeylint::mutate {
namespace {

using testing_support::Border;
using testing_support::Fault;
using testing_support::holds;
using Elements = std::set<std::string>;

/// A mutant that does not end is noticed too, after so many seconds.
constexpr unsigned kPatience = 5;

struct Reading {
  explicit Reading(std::string_view text) : sketch(journeylint::sketch(text)), journeys(recognise(sketch.board)) {
    index();
  }
  explicit Reading(const Border& border) : journeys(journeys_of(border)) { index(); }

  void index() {
    for (const Journey& journey : journeys.journeys) indexes.emplace_back(journey);
  }

  Sketch sketch;
  Journeys journeys;
  std::vector<JourneyIndex> indexes;
};

/// A board, and what a rule must say of it.
struct Case {
  const Reading* reading;
  enum class Expect : std::uint8_t { silent, speaks, keeps_border, points_at_all, points_at } expect;
  Elements marked;
  const Border* border = nullptr;  ///< for `keeps_border`
};

struct Said {
  std::size_t hits = 0;
  std::size_t cues = 0;
  Elements elements;
  std::vector<Arg> args;
};

Said said(const Rule& rule, void (*check)(const Subject&, std::vector<Hit>&), const Reading& on) {
  static const Settings kNone;
  std::vector<Hit> hits;
  const auto run = [&](const Journey* journey, const JourneyIndex* index) {
    check({on.journeys, journey, index, kNone, Stage::improving, testing_support::kToday, rule}, hits);
  };
  if (rule.about == Rule::About::board) run(nullptr, nullptr);
  for (std::size_t i = 0; rule.about == Rule::About::journey && i < on.indexes.size(); ++i) {
    const Journey& journey = on.journeys.journeys[i];
    if (journey.confidence >= kJourneyConfidence) run(&journey, &on.indexes[i]);
  }
  Said out;
  out.hits = hits.size();
  for (const Hit& hit : hits) {
    out.cues += hit.pointers.size();
    out.args.insert(out.args.end(), hit.args.begin(), hit.args.end());
    for (const ElementId& element : hit.elements) out.elements.insert(element.value);
  }
  return out;
}

bool kept(const Border& border, const Said& said) {
  return said.hits == border.hits && (border.elements.empty() || said.elements == border.elements) &&
         said.cues == border.cues.value_or(said.cues) && (!border.said || holds(said.args, *border.said));
}

bool kept(const Case& one, const Said& said) {
  switch (one.expect) {
    case Case::Expect::silent:
      return said.hits == 0;
    case Case::Expect::speaks:
      return said.hits > 0;
    case Case::Expect::keeps_border:
      return kept(*one.border, said);
    case Case::Expect::points_at:
      return std::includes(said.elements.begin(), said.elements.end(), one.marked.begin(), one.marked.end());
    case Case::Expect::points_at_all:
      return said.hits > 0 && said.elements == one.marked;
  }
  return false;
}

Elements marked(const Sketch& sketch) {
  Elements out;
  for (const ElementId& element : sketch.marked) out.insert(element.value);
  return out;
}

/// Everything the tests hold against one rule: its own examples and borders, the faults put into clean maps, and, for
/// rules that are loud enough to disturb, the clean maps and the faults of others.
class Cases {
 public:
  Cases() {
    for (const Fault& fault : testing_support::faults()) faults_.emplace_back(&fault, Reading(with_fault(fault)));
    for (const auto& map : testing_support::clean_maps()) clean_.emplace_back(map.board);
    for (const Border& border : testing_support::borders()) borders_[border.rule].push_back({border.expect, border});
    for (const RuleExamples& one : all_examples()) {
      for (const Example& example : one.examples) examples_[one.rule->id].push_back({example.expect, example.board});
    }
  }

  std::vector<Case> of(const Rule& rule) const {
    std::vector<Case> out;
    if (const auto own = examples_.find(rule.id); own != examples_.end()) {
      for (const Shown& shown : own->second) out.push_back(case_of(shown));
    }
    if (const auto own = borders_.find(rule.id); own != borders_.end()) {
      for (const Shown& shown : own->second) out.push_back(case_of(shown));
    }
    for (const auto& [fault, reading] : faults_) {
      const bool own = fault->rule == rule.id;
      if (own) out.push_back({&reading, Case::Expect::points_at, marked(reading.sketch)});
      if (own || loud_and_silent(rule, reading)) {
        out.push_back({&reading, own ? Case::Expect::speaks : Case::Expect::silent, {}});
      }
    }
    for (const Reading& reading : clean_) {
      if (loud_and_silent(rule, reading)) out.push_back({&reading, Case::Expect::silent, {}});
    }
    return out;
  }

 private:
  struct Shown {
    Shown(Example::Expect what, std::string_view board) : expect(what), reading(board) {}
    Shown(Example::Expect what, const Border& border) : expect(what), reading(border), border(border) {}
    Example::Expect expect;
    Reading reading;
    std::optional<Border> border;
  };

  static Case case_of(const Shown& shown) {
    if (shown.expect == Example::Expect::clean) return {&shown.reading, Case::Expect::silent, {}};
    if (shown.border) return {&shown.reading, Case::Expect::keeps_border, {}, &*shown.border};
    Elements at = marked(shown.reading.sketch);
    const auto expect = at.empty() ? Case::Expect::speaks : Case::Expect::points_at_all;
    return {&shown.reading, expect, std::move(at)};
  }

  /// What the rule says there and what is folded under another finding are not told apart: only its silence counts.
  static bool loud_and_silent(const Rule& rule, const Reading& reading) {
    return rule.severity <= Severity::warning && said(rule, rule.check, reading).hits == 0;
  }

  std::vector<std::pair<const Fault*, Reading>> faults_;
  std::vector<Reading> clean_;
  std::map<std::string_view, std::vector<Shown>> examples_;
  std::map<std::string_view, std::vector<Shown>> borders_;
};

bool all_kept(const Rule& rule, void (*check)(const Subject&, std::vector<Hit>&), const std::vector<Case>& cases) {
  return std::all_of(cases.begin(), cases.end(),
                     [&](const Case& one) { return kept(one, said(rule, check, *one.reading)); });
}

/// In a process of its own: a broken check may crash or go round for ever.
bool noticed(const Rule& rule, const Mutant& mutant, const std::vector<Case>& cases) {
  const pid_t child = fork();
  if (child == 0) {
    alarm(kPatience);
    bool good = false;
    try {
      good = all_kept(rule, mutant.check, cases);
    } catch (...) {
      good = false;
    }
    _exit(good ? 0 : 1);
  }
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child) {
    std::perror("a mutant could not be run");
    std::exit(2);
  }
  return !WIFEXITED(status) || WEXITSTATUS(status) != 0;
}

int run() {
  const Cases all;
  std::map<std::string_view, std::vector<Case>> cases;
  std::size_t dead = 0;
  for (const Mutant& mutant : all_mutants()) {
    const Rule& rule = *find_rule(mutant.rule);
    if (cases.count(rule.id) == 0) {
      cases[rule.id] = all.of(rule);
      if (!all_kept(rule, rule.check, cases[rule.id])) {
        std::printf("%.*s does not keep its own examples\n", static_cast<int>(rule.id.size()), rule.id.data());
        return 2;
      }
      std::fflush(stdout);
    }
    if (noticed(rule, mutant, cases[rule.id])) {
      ++dead;
    } else {
      std::printf("survives: %.*s\n", static_cast<int>(mutant.change.size()), mutant.change.data());
      std::fflush(stdout);
    }
  }
  const std::size_t count = all_mutants().size();
  std::printf("%zu of %zu mutants killed: %.1f %%\n", dead, count,
              count == 0 ? 0.0 : 100.0 * static_cast<double>(dead) / static_cast<double>(count));
  return 0;
}

}  // namespace
}  // namespace journeylint::mutate

int main() {
  return journeylint::mutate::run();
}
