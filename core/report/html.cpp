#include "report/html.hpp"

#include "report/escape.hpp"
#include "report/finding_json.hpp"
#include "report/gather.hpp"
#include "report/html_style.hpp"
#include "report/phrases.hpp"
#include "report/svg.hpp"

namespace journeylint {
namespace {

using namespace phrases;

class Page {
 public:
  explicit Page(const Analysis& analysis)
      : analysis_(analysis), language_(analysis.language), topics_(open_topics(analysis)) {}

  std::string whole() {
    const std::vector<Journey>& journeys = analysis_.journeys.journeys;
    const std::string title = journeys.empty() ? say(kNoJourney) : title_of(journeys.front());
    out_ = "<!DOCTYPE html>\n<html lang=\"" + std::string(name_of(language_)) +
           "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, "
           "initial-scale=1\">\n"
           // Nothing may be fetched and nothing may run, whatever stands on a note.
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<title>" +
           title + "</title>\n<style>" + std::string(kPageStyle) + "\n</style>\n</head>\n<body>\n<main>\n";
    if (journeys.empty()) element("h1", title);
    for (std::uint32_t i = 0; i < journeys.size(); ++i) journey(journeys[i], JourneyId{i});
    board();
    out_ += "<footer>Journeylint " + std::string(kVersion) + " · " + say(kMadeOn) + " " + iso_date(analysis_.today) +
            "</footer>\n</main>\n</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string say(const Texts& texts) const { return phrase(texts, language_); }
  [[nodiscard]] std::string sentence(const Texts& texts, const Finding& finding) const {
    return markup_escaped(worded(texts, finding.args, language_));
  }
  [[nodiscard]] std::string title_of(const Journey& journey) const {
    const std::string title = one_line(journey.title.value_or(""));
    return title.empty() ? say(kUntitled) : markup_escaped(title);
  }

  /// `content` is markup: whatever comes from the board was escaped before.
  void element(std::string_view tag, const std::string& content, std::string_view style = {}) {
    const std::string name(tag);
    out_ += "<" + name + (style.empty() ? "" : " class=\"" + std::string(style) + "\"") + ">" + content + "</" + name +
            ">\n";
  }
  void open_part(const Texts& heading) {
    out_ += "<section class=\"part\">\n";
    element("h2", say(heading));
  }
  void close_part() { out_ += "</section>\n"; }

  void journey(const Journey& one, JourneyId id) {
    out_ += "<section class=\"journey\">\n";
    element("h1", title_of(one));
    std::string about = phrase(kStates, one.state, language_);
    if (!about.empty()) about += " · ";
    about += phrase(kStages, analysis_.lint.stages[id.value].stage, language_);
    element("p", about, "about");
    out_ += "<figure>\n" + journey_svg(analysis_, id, topics_) + "</figure>\n";
    progress(one, id);
    open_part(kFindings);
    findings(id);
    close_part();
    actions(one);
    questions(one);
    evidence(one);
    decided(id);
    out_ += "</section>\n";
  }

  void figure(const std::string& number, const std::string& words) { element("li", "<b>" + number + "</b> " + words); }
  static std::string share(std::size_t part, std::size_t whole) {
    return std::to_string(part) + " / " + std::to_string(whole);
  }

  void progress(const Journey& one, JourneyId id) {
    open_part(kProgress);
    std::size_t open = 0;
    for (const Topic& topic : topics_) open += topic.journey == id ? topic.findings.size() : 0;
    std::size_t settled = 0;
    for (const Finding* finding : decided_findings(analysis_)) settled += finding->journey == id ? 1U : 0U;
    const std::vector<ActionItem> items = action_items(one);
    std::size_t owned = 0;
    for (const ActionItem& item : items) owned += item.owner.empty() ? 0U : 1U;
    const OpenQuestions questions = open_questions(one);
    out_ += "<ul class=\"figures\">\n";
    figure(std::to_string(open), say(kOpenFindings));
    figure(std::to_string(settled), say(kDecidedFindings));
    if (!items.empty()) figure(share(owned, items.size()), say(kActionsOwned));
    if (!one.phases.empty()) {
      figure(share(one.phases.size() - questions.unproven.size(), one.phases.size()), say(kPhasesProven));
    }
    figure(phrase(kStages, analysis_.lint.stages[id.value].stage, language_), say(kStage));
    out_ += "</ul>\n";
    close_part();
  }

  void findings(std::optional<JourneyId> id) {
    bool any = false;
    for (std::size_t i = 0; i < count_of<Severity>; ++i) {
      bool first = true;
      for (const Topic& one : topics_) {
        if (one.journey != id || static_cast<std::size_t>(one.severity()) != i) continue;
        if (first) {
          element("h3", say(kSeverityHeading[i]));
          out_ += "<ol class=\"topics\">\n";
        }
        first = false;
        any = true;
        topic(one);
      }
      if (!first) out_ += "</ol>\n";
    }
    if (!any) element("p", say(kNoFindings), "none");
  }

  void labelled(const Texts& label, const std::string& words, std::string_view style = {}) {
    if (!words.empty()) element("p", "<span class=\"label\">" + say(label) + ":</span> " + words, style);
  }

  void topic(const Topic& topic) {
    const Rule& rule = topic.rule();
    const Finding& first = *topic.findings.front();
    out_ += "<li class=\"" + std::string(name_of(topic.severity())) + "\">\n";
    element("h4", "<span class=\"number\">" + std::to_string(topic.number) + "</span> " + sentence(rule.title, first) +
                      " <span class=\"kind\">" + phrase(kSeverity, topic.severity(), language_) + "</span>");
    if (topic.findings.size() == 1) {
      element("p", sentence(rule.message, first));
    } else {
      out_ += "<ul>\n";
      for (const Finding* finding : topic.findings) element("li", sentence(rule.message, *finding));
      out_ += "</ul>\n";
    }
    labelled(kWhy, sentence(rule.why, first));
    labelled(kAdvice, sentence(rule.advice, first));
    labelled(kAskRoom, sentence(rule.question, first), "ask");
    for (const Finding* finding : topic.findings) {
      for (const Consequence& next : finding->follows)
        labelled(kFollows, markup_escaped(worded(next.rule->title, next.args, language_)));
    }
    out_ += "</li>\n";
  }

  void actions(const Journey& one) {
    open_part(kActions);
    const std::vector<ActionItem> items = action_items(one);
    if (items.empty()) {
      element("p", say(kNoActions), "none");
      return close_part();
    }
    out_ += "<table>\n<thead><tr>";
    for (const Texts& head : {kAction, kOwner, kWhen, kPhase}) out_ += "<th scope=\"col\">" + say(head) + "</th>";
    out_ += "</tr></thead>\n<tbody>\n";
    for (const ActionItem& item : items) {
      const auto or_none = [&](const std::string& value, const Texts& none) {
        return value.empty() ? "<span class=\"none\">" + say(none) + "</span>" : markup_escaped(value);
      };
      out_ += "<tr><td>" + markup_escaped(item.note->text) + "</td><td>" + or_none(item.owner, kNobody) + "</td><td>" +
              or_none(item.when, kNoDate) + "</td><td>" + markup_escaped(phase_title(one, item.note->phase)) +
              "</td></tr>\n";
    }
    out_ += "</tbody>\n</table>\n";
    close_part();
  }

  void note_list(const Texts& label, const Journey& one, const std::vector<const Note*>& notes) {
    if (notes.empty()) return;
    element("h3", say(label));
    out_ += "<ul class=\"todo\">\n";
    for (const Note* note : notes) {
      const std::string phase = phase_title(one, note->phase);
      const std::string where = phase.empty() ? "" : " <span class=\"kind\">" + markup_escaped(phase) + "</span>";
      element("li", markup_escaped(note->text) + where);
    }
    out_ += "</ul>\n";
  }

  void questions(const Journey& one) {
    open_part(kOpenQuestions);
    const OpenQuestions open = open_questions(one);
    if (open.empty()) element("p", say(kNoOpenQuestions), "none");
    note_list(kQuestions, one, open.questions);
    note_list(kAssumptions, one, open.assumptions);
    if (!open.unproven.empty()) {
      element("h3", say(kUnproven));
      out_ += "<ul class=\"todo\">\n";
      for (const PhaseId phase : open.unproven) element("li", markup_escaped(phase_title(one, phase)));
      out_ += "</ul>\n";
    }
    close_part();
  }

  void evidence(const Journey& one) {
    open_part(kEvidence);
    const std::vector<const Note*> notes = evidence_notes(one);
    if (notes.empty()) element("p", say(kNoEvidence), "none");
    if (!notes.empty()) out_ += "<ul>\n";
    for (const Note* note : notes) {
      std::string kind;
      if (note->reading.evidence) {
        kind = " <span class=\"kind\">" + phrase(kEvidenceKinds, note->reading.evidence->kind, language_) + "</span>";
      }
      element("li", markup_escaped(note->text) + kind);
    }
    if (!notes.empty()) out_ += "</ul>\n";
    close_part();
  }

  void decided(std::optional<JourneyId> id) {
    bool first = true;
    for (const Finding* finding : decided_findings(analysis_)) {
      if (finding->journey != id) continue;
      if (first) {
        open_part(kDecided);
        out_ += "<ul>\n";
      }
      first = false;
      const Suppression& by = *finding->suppressed;
      element("li", "<b>" + sentence(finding->rule->title, *finding) +
                        "</b>: " + sentence(finding->rule->message, *finding) + "<br>" + say(kReason) + ": " +
                        (by.reason.empty() ? say(kNoReason) : markup_escaped(by.reason)) +
                        (by.at.empty() ? "" : " (" + markup_escaped(by.at) + ")"));
    }
    if (first) return;
    out_ += "</ul>\n";
    close_part();
  }

  /// Findings about no journey in particular.
  void board() {
    bool any = false;
    for (const Topic& topic : topics_) any = any || !topic.journey;
    if (any) {
      open_part(kWholeBoard);
      findings(std::nullopt);
      close_part();
    }
    decided(std::nullopt);
  }

  const Analysis& analysis_;
  Language language_;
  std::vector<Topic> topics_;
  std::string out_;
};

}  // namespace

std::string html(const Analysis& analysis) {
  return Page(analysis).whole();
}

}  // namespace journeylint
