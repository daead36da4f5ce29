#include "report/finding_json.hpp"

#include <algorithm>

#include "report/cue_json.hpp"
#include "report/words.hpp"
#include "rules/fixes/fixes.hpp"

namespace journeylint {
namespace {

void write_value(JsonWriter& out, const Arg& arg, Language language) {
  if (const auto* text = std::get_if<std::string>(&arg.value)) {
    out.text(*text);
  } else if (const auto* number = std::get_if<std::int64_t>(&arg.value)) {
    out.whole(*number);
  } else {
    out.text(in_language(std::get<Texts>(arg.value), language));
  }
}

/// Do all findings of the rule say this alike?
bool is_shared(const Texts& texts, Language language) {
  return in_language(texts, language).find('{') == std::string_view::npos;
}

enum class Words { all, shared, own };

/// All of a finding's sentences, those that it shares with the others of its rule, or the rest of them.
void write_words(JsonWriter& out, const Finding& finding, Language language, Words words) {
  const Rule& rule = *finding.rule;
  const auto sentence = [&](std::string_view name, const Texts& texts) {
    const bool shared = is_shared(texts, language);
    if (words != Words::all && shared != (words == Words::shared)) return;
    out.key(name).text(shared ? std::string(in_language(texts, language)) : worded(texts, finding.args, language));
  };
  sentence("title", rule.title);
  if (words != Words::shared) out.key("message").text(worded(rule.message, finding.args, language));
  sentence("why", rule.why);
  sentence("advice", rule.advice);
  sentence("question", rule.question);
}

void write_journey_of(JsonWriter& out, const Finding& finding) {
  out.key("journey");
  if (finding.journey) {
    out.text(journey_name(*finding.journey));
  } else {
    out.null();
  }
}

void write_args(JsonWriter& out, const std::vector<Arg>& args, Language language) {
  out.begin_object();
  for (const Arg& arg : args) write_value(out.key(arg.name), arg, language);
  out.end_object();
}

void write_pointers(JsonWriter& out, const std::vector<Pointer>& pointers) {
  out.begin_array();
  for (const Pointer& pointer : pointers) {
    if (!cue_out(pointer.cue, pointer.text)) continue;
    out.begin_object().key("element").text(pointer.element.value).key("note").text(pointer.text).key("cue");
    write_cue(out, pointer.cue, pointer.text);
    out.end_object();
  }
  out.end_array();
}

void write_suppressed(JsonWriter& out, const Suppression& by) {
  out.begin_object().key("reason").text(by.reason).key("by").text(by.by).key("at").text(by.at);
  out.key("scope").text(name_of(by.scope)).end_object();
}

void write_fix(JsonWriter& out, const FixTemplate& fix, Language language) {
  out.begin_object().key("id").text(fix.id).key("title").text(in_language(fix.title, language));
  out.key("safe").raw(fix.safety == FixTemplate::Safety::safe ? "true" : "false").end_object();
}

/// Calls `write` for each fix that the finding offers.
template <class Write>
void write_offered(JsonWriter& out, const Finding& finding, const Write& write) {
  out.begin_array();
  for (const FixTemplate& fix : finding.rule->fixes) {
    if (offered(finding, fix)) write(fix);
  }
  out.end_array();
}

bool offers_all(const Finding& finding) {
  const auto& fixes = finding.rule->fixes;
  return std::all_of(fixes.begin(), fixes.end(), [&](const FixTemplate& fix) { return offered(finding, fix); });
}

void write_baseline(JsonWriter& out, const Analysis& analysis, const Finding& finding) {
  if (!analysis.baseline || finding.suppressed) return;
  out.key("baseline").text(analysis.baseline->fingerprints.count(finding.fingerprint) == 1 ? "open" : "new");
}

void write_follows(JsonWriter& out, const Finding& finding, Language language) {
  if (finding.follows.empty()) return;
  out.key("follows").begin_array();
  for (const Consequence& one : finding.follows) {
    out.begin_object().key("rule").text(one.rule->id);
    out.key("title").text(worded(one.rule->title, one.args, language)).key("elements");
    write_ids(out, one.elements);
    out.key("fingerprint").text(one.fingerprint).end_object();
  }
  out.end_array();
}

}  // namespace

void write_finding(JsonWriter& out, const Analysis& analysis, const Finding& finding) {
  const Language language = analysis.language;
  const Rule& rule = *finding.rule;
  out.begin_object().key("rule").text(rule.id).key("code").text(rule.code);
  out.key("severity").text(name_of(finding.severity)).key("confidence").score(finding.confidence);
  write_journey_of(out, finding);
  write_ids(out.key("elements"), finding.elements);
  write_words(out, finding, language, Words::all);
  write_args(out.key("args"), finding.args, language);
  write_pointers(out.key("pointers"), finding.pointers);
  out.key("docs").text(docs_path(rule));
  out.key("fingerprint").text(finding.fingerprint).key("suppressed");
  if (finding.suppressed) {
    write_suppressed(out, *finding.suppressed);
  } else {
    out.null();
  }
  write_offered(out.key("fixes"), finding, [&](const FixTemplate& fix) { write_fix(out, fix, language); });
  write_baseline(out, analysis, finding);
  write_follows(out, finding, language);
  out.end_object();
}

void write_own(JsonWriter& out, const Analysis& analysis, const Finding& finding, const Finding& like) {
  out.begin_object().key("rule").text(finding.rule->id);
  if (finding.severity != like.severity) out.key("severity").text(name_of(finding.severity));
  if (finding.confidence < 1) out.key("confidence").score(finding.confidence);
  if (finding.journey != like.journey) write_journey_of(out, finding);
  if (!finding.elements.empty()) write_ids(out.key("elements"), finding.elements);
  write_words(out, finding, analysis.language, Words::own);
  if (!finding.pointers.empty()) write_pointers(out.key("pointers"), finding.pointers);
  out.key("fingerprint").text(finding.fingerprint);
  if (finding.suppressed) write_suppressed(out.key("suppressed"), *finding.suppressed);
  if (!offers_all(finding)) {
    write_offered(out.key("fixes"), finding, [&](const FixTemplate& fix) { out.text(fix.id); });
  }
  write_baseline(out, analysis, finding);
  write_follows(out, finding, analysis.language);
  out.end_object();
}

void write_alike(JsonWriter& out, const Finding& like, Language language) {
  const Rule& rule = *like.rule;
  out.begin_object().key("rule").text(rule.id).key("words").begin_object();
  out.key("code").text(rule.code).key("docs").text(docs_path(rule)).key("severity").text(name_of(like.severity));
  write_journey_of(out, like);
  write_words(out, like, language, Words::shared);
  out.end_object().key("fixes").begin_array();
  for (const FixTemplate& fix : rule.fixes) write_fix(out, fix, language);
  out.end_array().end_object();
}

std::string journey_name(JourneyId id) {
  return "journey-" + std::to_string(id.value + 1);
}

void write_ids(JsonWriter& out, const std::vector<ElementId>& elements) {
  out.begin_array();
  for (const ElementId& element : elements) out.text(element.value);
  out.end_array();
}

std::string docs_path(const Rule& rule) {
  if (rule.id.rfind("own/", 0) == 0) return "docs/own-rules.md";
  return "docs/rules/" + std::string(rule.id) + ".md";
}

std::string iso_date(Date date) {
  const auto padded = [](std::int32_t number, std::size_t digits) {
    std::string out = std::to_string(number);
    while (out.size() < digits) out.insert(0, "0");
    return out;
  };
  return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

}  // namespace journeylint
