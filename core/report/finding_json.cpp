#include "report/finding_json.hpp"

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

void write_words(JsonWriter& out, const Finding& finding, Language language, Words words) {
  const Rule& rule = *finding.rule;
  const auto sentence = [&](std::string_view name, const Texts& texts) {
    if (is_shared(texts, language)) {
      if (words == Words::all) out.key(name).text(in_language(texts, language));
    } else {
      out.key(name).text(worded(texts, finding.args, language));
    }
  };
  sentence("title", rule.title);
  out.key("message").text(worded(rule.message, finding.args, language));
  sentence("why", rule.why);
  sentence("advice", rule.advice);
  sentence("question", rule.question);
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

void write_suppressed(JsonWriter& out, const std::optional<Suppression>& by) {
  if (!by) {
    out.null();
    return;
  }
  out.begin_object().key("reason").text(by->reason).key("by").text(by->by).key("at").text(by->at);
  out.key("scope").text(name_of(by->scope)).end_object();
}

void write_fix(JsonWriter& out, const FixTemplate& fix, Language language) {
  out.begin_object().key("id").text(fix.id).key("title").text(in_language(fix.title, language));
  out.key("safe").raw(fix.safety == FixTemplate::Safety::safe ? "true" : "false").end_object();
}

void write_fixes(JsonWriter& out, const Finding& finding, Language language, Words words) {
  out.begin_array();
  for (const FixTemplate& fix : finding.rule->fixes) {
    if (!offered(finding, fix)) continue;
    if (words == Words::all) {
      write_fix(out, fix, language);
    } else {
      out.text(fix.id);
    }
  }
  out.end_array();
}

void write_follows(JsonWriter& out, const Finding& finding, Language language) {
  out.begin_array();
  for (const Consequence& one : finding.follows) {
    out.begin_object().key("rule").text(one.rule->id);
    out.key("title").text(worded(one.rule->title, one.args, language)).key("elements");
    write_ids(out, one.elements);
    out.key("fingerprint").text(one.fingerprint).end_object();
  }
  out.end_array();
}

}  // namespace

void write_finding(JsonWriter& out, const Analysis& analysis, const Finding& finding, Words words) {
  const Language language = analysis.language;
  const Rule& rule = *finding.rule;
  out.begin_object().key("rule").text(rule.id);
  if (words == Words::all) out.key("code").text(rule.code);
  out.key("severity").text(name_of(finding.severity)).key("confidence").score(finding.confidence).key("journey");
  if (finding.journey) {
    out.text(journey_name(*finding.journey));
  } else {
    out.null();
  }
  write_ids(out.key("elements"), finding.elements);
  write_words(out, finding, language, words);
  if (words == Words::all) write_args(out.key("args"), finding.args, language);
  write_pointers(out.key("pointers"), finding.pointers);
  if (words == Words::all) out.key("docs").text(docs_path(rule));
  out.key("fingerprint").text(finding.fingerprint);
  write_suppressed(out.key("suppressed"), finding.suppressed);
  write_fixes(out.key("fixes"), finding, language, words);
  if (analysis.baseline && !finding.suppressed) {
    out.key("baseline").text(analysis.baseline->fingerprints.count(finding.fingerprint) == 1 ? "open" : "new");
  }
  if (!finding.follows.empty()) write_follows(out.key("follows"), finding, language);
  out.end_object();
}

void write_rule_words(JsonWriter& out, const Rule& rule, Language language) {
  out.begin_object().key("rule").text(rule.id).key("words").begin_object();
  out.key("code").text(rule.code).key("docs").text(docs_path(rule));
  const auto sentence = [&](std::string_view name, const Texts& texts) {
    if (is_shared(texts, language)) out.key(name).text(in_language(texts, language));
  };
  sentence("title", rule.title);
  sentence("why", rule.why);
  sentence("advice", rule.advice);
  sentence("question", rule.question);
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
