#include "report/markdown.hpp"

#include "report/escape.hpp"
#include "report/finding_json.hpp"
#include "report/gather.hpp"
#include "report/phrases.hpp"

namespace journeylint {
namespace {

using namespace phrases;

class Writer {
 public:
  explicit Writer(const Analysis& analysis)
      : analysis_(analysis), language_(analysis.language), topics_(open_topics(analysis)) {}

  std::string whole() {
    const std::vector<Journey>& journeys = analysis_.journeys.journeys;
    if (journeys.empty()) line("# " + say(kNoJourney));
    for (std::uint32_t i = 0; i < journeys.size(); ++i) journey(journeys[i], JourneyId{i});
    board();
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string say(const Texts& texts) const { return phrase(texts, language_); }
  [[nodiscard]] std::string sentence(const Texts& texts, const Finding& finding) const {
    return markdown_escaped(worded(texts, finding.args, language_));
  }
  void line(const std::string& text) { out_ += text + "\n"; }
  void gap() {
    if (out_.size() > 1 && out_.substr(out_.size() - 2) != "\n\n") out_ += '\n';
  }
  void heading(const std::string& text) {
    gap();
    line("## " + text);
    gap();
  }
  void item(const Texts& label, const std::optional<std::string>& value) {
    if (value && !value->empty()) line("- " + say(label) + ": " + markdown_escaped(*value));
  }

  void journey(const Journey& one, JourneyId id) {
    gap();
    line("# " + (one.title ? markdown_escaped(*one.title) : say(kUntitled)));
    gap();
    std::string about = phrase(kStates, one.state, language_);
    if (!about.empty()) about += " · ";
    about += phrase(kStages, analysis_.lint.stages[id.value].stage, language_);
    line("_" + about + " · " + say(kMadeOn) + " " + iso_date(analysis_.today) + "_");
    persona(one);
    scope(one);
    findings(id);
    actions(one);
    questions(one);
    evidence(one);
    decided(id);
  }

  void persona(const Journey& one) {
    heading(say(kPersona));
    const Persona& who = one.persona;
    if (who.kind == PersonaKind::missing) return line(say(kNoPersona));
    line("**" + (who.name ? markdown_escaped(*who.name) : say(kPersona)) + "**" +
         (who.kind == PersonaKind::generic ? " (" + say(kGenericPersona) + ")" : ""));
    gap();
    item(kAge, who.age);
    item(kSituation, who.situation);
    item(kGoal, who.goal);
    item(kNeed, who.need);
    item(kExpectation, who.expectation);
  }

  void scope_item(const Texts& label, const std::optional<ScopePart>& part) {
    if (part) item(label, part->text);
  }
  void scope(const Journey& one) {
    heading(say(kScope));
    const Scope& scope = one.scope;
    item(kStart, scope.start ? scope.start->text : say(kUnset));
    item(kEnd, scope.end ? scope.end->text : say(kUnset));
    scope_item(kObjective, scope.objective);
    scope_item(kScenario, scope.scenario);
    scope_item(kProduct, scope.product);
  }

  void findings(std::optional<JourneyId> id) {
    heading(say(kFindings));
    bool any = false;
    for (std::size_t i = 0; i < count_of<Severity>; ++i) {
      bool first = true;
      for (const Topic& topic : topics_) {
        if (topic.journey != id || static_cast<std::size_t>(topic.severity()) != i) continue;
        if (first) line("### " + say(kSeverityHeading[i]));
        first = false;
        any = true;
        gap();
        this->topic(topic);
      }
      gap();
    }
    if (!any) line(say(kNoFindings));
  }

  void topic(const Topic& topic) {
    const Rule& rule = topic.rule();
    const Finding& first = *topic.findings.front();
    line(std::to_string(topic.number) + ". **" + sentence(rule.title, first) + "** (" +
         phrase(kSeverity, topic.severity(), language_) + ", `" + std::string(rule.id) + "`)");
    for (const Finding* finding : topic.findings) line("   - " + sentence(rule.message, *finding));
    const auto explained = [&](const Texts& label, const Texts& text) {
      const std::string words = sentence(text, first);
      if (!words.empty()) line("   - _" + say(label) + ":_ " + words);
    };
    explained(kWhy, rule.why);
    explained(kAdvice, rule.advice);
    explained(kAskRoom, rule.question);
    for (const Finding* finding : topic.findings) {
      for (const Consequence& next : finding->follows) {
        line("   - _" + say(kFollows) + ":_ " + markdown_escaped(worded(next.rule->title, next.args, language_)));
      }
    }
  }

  void actions(const Journey& one) {
    heading(say(kActions));
    const std::vector<ActionItem> items = action_items(one);
    if (items.empty()) return line(say(kNoActions));
    line("| " + say(kAction) + " | " + say(kOwner) + " | " + say(kWhen) + " | " + say(kPhase) + " |");
    line("| --- | --- | --- | --- |");
    for (const ActionItem& action : items) {
      line("| " + markdown_escaped(action.note->text) + " | " +
           (action.owner.empty() ? say(kNobody) : markdown_escaped(action.owner)) + " | " +
           (action.when.empty() ? say(kNoDate) : markdown_escaped(action.when)) + " | " +
           markdown_escaped(phase_title(one, action.note->phase)) + " |");
    }
  }

  void note_list(const Texts& label, const Journey& one, const std::vector<const Note*>& notes) {
    if (notes.empty()) return;
    gap();
    line("### " + say(label));
    gap();
    for (const Note* note : notes) {
      const std::string phase = phase_title(one, note->phase);
      line("- [ ] " + markdown_escaped(note->text) + (phase.empty() ? "" : " (" + markdown_escaped(phase) + ")"));
    }
  }

  void questions(const Journey& one) {
    heading(say(kOpenQuestions));
    const OpenQuestions open = open_questions(one);
    if (open.empty()) return line(say(kNoOpenQuestions));
    note_list(kQuestions, one, open.questions);
    note_list(kAssumptions, one, open.assumptions);
    if (open.unproven.empty()) return;
    gap();
    line("### " + say(kUnproven));
    gap();
    for (const PhaseId phase : open.unproven) line("- [ ] " + markdown_escaped(phase_title(one, phase)));
  }

  void evidence(const Journey& one) {
    heading(say(kEvidence));
    const std::vector<const Note*> notes = evidence_notes(one);
    if (notes.empty()) return line(say(kNoEvidence));
    for (const Note* note : notes) {
      const std::string kind =
          note->reading.evidence ? " (" + phrase(kEvidenceKinds, note->reading.evidence->kind, language_) + ")" : "";
      line("- " + markdown_escaped(note->text) + kind);
    }
  }

  void decided(std::optional<JourneyId> id) {
    bool first = true;
    for (const Finding* finding : decided_findings(analysis_)) {
      if (finding->journey != id) continue;
      if (first) heading(say(kDecided));
      first = false;
      const Suppression& by = *finding->suppressed;
      const std::string reason = by.reason.empty() ? say(kNoReason) : markdown_escaped(by.reason);
      line("- **" + sentence(finding->rule->title, *finding) + "**: " + sentence(finding->rule->message, *finding) +
           " " + say(kReason) + ": " + reason + (by.at.empty() ? "" : " (" + markdown_escaped(by.at) + ")"));
    }
  }

  /// Findings about no journey in particular.
  void board() {
    bool any = false;
    for (const Topic& topic : topics_) any = any || !topic.journey;
    if (any) {
      gap();
      line("# " + say(kWholeBoard));
      findings(std::nullopt);
    }
    decided(std::nullopt);
  }

  const Analysis& analysis_;
  Language language_;
  std::vector<Topic> topics_;
  std::string out_;
};

}  // namespace

std::string markdown(const Analysis& analysis) {
  return Writer(analysis).whole();
}

}  // namespace journeylint
