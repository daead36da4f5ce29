#include "report/compare.hpp"

#include <set>

#include "base/json.hpp"

namespace journeylint {
namespace {

using Json = nlohmann::ordered_json;

std::string text_of(const nlohmann::json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Folded findings are there too: they have only been said under another one.
std::set<std::string_view> present(const Analysis& analysis) {
  std::set<std::string_view> out;
  for (const Finding& finding : analysis.lint.findings) {
    out.insert(finding.fingerprint);
    for (const Consequence& one : finding.follows) out.insert(one.fingerprint);
  }
  return out;
}

}  // namespace

Result<Baseline> read_baseline(std::string_view report) {
  const auto root = parse_json(report);
  const bool whole = root && root->is_object() && root->contains("findings") && (*root)["findings"].is_array();
  if (!whole) return Error{"bad-baseline", "The baseline is no report: it has no findings.", ""};
  Baseline baseline;
  const auto keep = [&](const nlohmann::json& finding) {
    if (const std::string fingerprint = text_of(finding, "fingerprint"); !fingerprint.empty())
      baseline.fingerprints.insert(fingerprint);
  };
  for (const nlohmann::json& finding : (*root)["findings"]) {
    if (!finding.is_object()) continue;
    if (finding.contains("suppressed") && finding["suppressed"].is_object()) continue;
    keep(finding);
    Baseline::Past past;
    past.fingerprint = text_of(finding, "fingerprint");
    past.rule = text_of(finding, "rule");
    past.code = text_of(finding, "code");
    past.severity = text_of(finding, "severity");
    past.title = text_of(finding, "title");
    past.message = text_of(finding, "message");
    if (const auto ids = finding.find("elements"); ids != finding.end() && ids->is_array()) {
      for (const auto& id : *ids) {
        if (id.is_string()) past.elements.push_back({id.get<std::string>()});
      }
    }
    if (!past.fingerprint.empty()) baseline.findings.push_back(std::move(past));
    const auto follows = finding.find("follows");
    if (follows == finding.end() || !follows->is_array()) continue;
    for (const nlohmann::json& one : *follows) {
      if (one.is_object()) keep(one);
    }
  }
  return baseline;
}

Json resolved_json(const Analysis& analysis, const Baseline& baseline) {
  const std::set<std::string_view> still = present(analysis);
  Json out = Json::array();
  for (const Baseline::Past& past : baseline.findings) {
    if (still.count(past.fingerprint) == 1) continue;
    Json elements = Json::array();
    for (const ElementId& element : past.elements) elements.push_back(element.value);
    out.push_back({{"rule", past.rule},
                   {"code", past.code},
                   {"severity", past.severity},
                   {"title", past.title},
                   {"message", past.message},
                   {"elements", std::move(elements)},
                   {"fingerprint", past.fingerprint}});
  }
  return out;
}

Result<std::string> compare_json(const Analysis& analysis, std::string_view report) {
  const Result<Baseline> baseline = read_baseline(report);
  if (!baseline) return baseline.error();
  Json fresh = Json::array();
  Json open = Json::array();
  Json suppressed = Json::array();
  for (const Finding& finding : analysis.lint.findings) {
    const bool known = baseline.value().fingerprints.count(finding.fingerprint) == 1;
    (finding.suppressed ? suppressed : known ? open : fresh).push_back(finding.fingerprint);
  }
  return Json{{"new", std::move(fresh)},
              {"open", std::move(open)},
              {"resolved", resolved_json(analysis, baseline.value())},
              {"suppressed", std::move(suppressed)}}
      .dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace journeylint
