#include "report/finding_json.hpp"

#include "report/cue_json.hpp"
#include "report/words.hpp"
#include "rules/fixes/fixes.hpp"

namespace journeylint {
namespace {

using Json = nlohmann::ordered_json;

Json arg_value(const Arg& arg, Language language) {
  if (const auto* text = std::get_if<std::string>(&arg.value)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&arg.value)) return *number;
  return in_language(std::get<Texts>(arg.value), language);
}

Json fixes(const Finding& finding, Language language) {
  Json out = Json::array();
  for (const FixTemplate& fix : finding.rule->fixes) {
    if (!offered(finding, fix)) continue;
    out.push_back({{"id", fix.id},
                   {"title", in_language(fix.title, language)},
                   {"safe", fix.safety == FixTemplate::Safety::safe}});
  }
  return out;
}

Json pointers(const Finding& finding) {
  Json out = Json::array();
  for (const Pointer& pointer : finding.pointers) {
    Json words = cue_json(pointer.cue, pointer.text);
    if (!words.is_null()) {
      out.push_back({{"element", pointer.element.value}, {"note", pointer.text}, {"cue", std::move(words)}});
    }
  }
  return out;
}

Json suppressed(const Finding& finding) {
  if (!finding.suppressed) return nullptr;
  const Suppression& by = *finding.suppressed;
  return {{"reason", by.reason}, {"by", by.by}, {"at", by.at}, {"scope", name_of(by.scope)}};
}

Json follows(const Finding& finding, Language language) {
  Json out = Json::array();
  for (const Consequence& one : finding.follows) {
    out.push_back({{"rule", one.rule->id},
                   {"title", worded(one.rule->title, one.args, language)},
                   {"elements", ids_json(one.elements)},
                   {"fingerprint", one.fingerprint}});
  }
  return out;
}

}  // namespace

Json finding_json(const Analysis& analysis, const Finding& finding) {
  const Language language = analysis.language;
  const Rule& rule = *finding.rule;
  Json args = Json::object();
  for (const Arg& arg : finding.args) args[arg.name] = arg_value(arg, language);
  Json out{{"rule", rule.id},
           {"code", rule.code},
           {"severity", name_of(finding.severity)},
           {"confidence", rounded(finding.confidence)},
           {"journey", finding.journey ? Json(journey_name(*finding.journey)) : Json(nullptr)},
           {"elements", ids_json(finding.elements)},
           {"title", worded(rule.title, finding.args, language)},
           {"message", worded(rule.message, finding.args, language)},
           {"why", worded(rule.why, finding.args, language)},
           {"advice", worded(rule.advice, finding.args, language)},
           {"question", worded(rule.question, finding.args, language)},
           {"args", std::move(args)},
           {"pointers", pointers(finding)},
           {"docs", docs_path(rule)},
           {"fingerprint", finding.fingerprint},
           {"suppressed", suppressed(finding)},
           {"fixes", fixes(finding, language)}};
  if (analysis.baseline && !finding.suppressed)
    out["baseline"] = analysis.baseline->fingerprints.count(finding.fingerprint) == 1 ? "open" : "new";
  if (!finding.follows.empty()) out["follows"] = follows(finding, language);
  return out;
}

std::string journey_name(JourneyId id) {
  return "journey-" + std::to_string(id.value + 1);
}

Json ids_json(const std::vector<ElementId>& elements) {
  Json out = Json::array();
  for (const ElementId& element : elements) out.push_back(element.value);
  return out;
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
