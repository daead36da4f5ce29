#include "report/sarif.hpp"

#include <map>
#include <nlohmann/json.hpp>

#include "report/compare.hpp"
#include "report/finding_json.hpp"
#include "report/words.hpp"
#include "rules/suppress.hpp"

namespace journeylint {
namespace {

using Json = nlohmann::ordered_json;

/// The name under which SARIF readers match results of two runs.
constexpr const char* kFingerprint = "journeylint/v1";

Json words(std::string_view text) {
  return {{"text", text}};
}

std::string_view level(Severity severity) {
  return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "note";
}

/// A file's name as a relative URI: all but letters, digits and `-._~/` in percents.
std::string uri(std::string_view name) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string out;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
                       c == '-' || c == '.' || c == '_' || c == '~' || c == '/';
    if (plain) {
      out += c;
    } else {
      out += '%';
      out += hex[byte >> 4U];
      out += hex[byte & 0xFU];
    }
  }
  return out;
}

/// Every rule of the catalog, then the team's own that spoke.
class Rules {
 public:
  explicit Rules(const Analysis& analysis) : language_(analysis.language) {
    for (const Rule* rule : all_rules()) add(*rule);
    for (const Finding& finding : analysis.lint.findings) add(*finding.rule);
  }
  [[nodiscard]] std::size_t index(const Rule& rule) const { return indexes_.at(rule.id); }
  [[nodiscard]] Json take() { return std::move(list_); }

 private:
  void add(const Rule& rule) {
    if (!indexes_.emplace(rule.id, indexes_.size()).second) return;
    const auto say = [&](const Texts& texts) { return std::string(in_language(texts, language_)); };
    list_.push_back({{"id", rule.id},
                     {"name", rule.code},
                     {"shortDescription", words(say(rule.title))},
                     {"fullDescription", words(say(rule.why))},
                     {"help", words(say(rule.advice))},
                     {"defaultConfiguration", {{"level", level(rule.severity)}}},
                     {"properties", {{"stage", name_of(rule.from)}, {"docs", docs_path(rule)}}}});
  }

  Language language_;
  std::map<std::string_view, std::size_t> indexes_;
  Json list_ = Json::array();
};

class Results {
 public:
  explicit Results(const Analysis& analysis) : analysis_(analysis), texts_(texts_by_element(analysis.journeys)) {}

  [[nodiscard]] Json result(const Finding& finding, const Rules& rules) const {
    const auto say = [&](const Texts& texts) { return worded(texts, finding.args, analysis_.language); };
    Json out{{"ruleId", finding.rule->id},
             {"ruleIndex", rules.index(*finding.rule)},
             {"level", level(finding.severity)},
             {"message", words(say(finding.rule->message) + " " + say(finding.rule->advice))},
             {"locations", Json::array({location(finding.elements)})},
             {"partialFingerprints", {{kFingerprint, finding.fingerprint}}},
             {"suppressions", suppressions(finding)},
             {"rank", static_cast<int>(finding.confidence * 100)}};
    if (analysis_.baseline) {
      const bool known = analysis_.baseline->fingerprints.count(finding.fingerprint) == 1;
      out["baselineState"] = known ? "unchanged" : "new";
    }
    return out;
  }

  /// What an earlier report found and is no more.
  [[nodiscard]] Json gone(const Json& resolved) const {
    std::vector<ElementId> elements;
    for (const auto& id : resolved["elements"]) elements.push_back({id.get<std::string>()});
    return {{"ruleId", resolved["rule"]},
            {"message", words(resolved["message"].get<std::string>())},
            {"locations", Json::array({location(elements)})},
            {"partialFingerprints", {{kFingerprint, resolved["fingerprint"]}}},
            {"baselineState", "absent"}};
  }

 private:
  static Json suppressions(const Finding& finding) {
    Json out = Json::array();
    if (!finding.suppressed) return out;
    const Suppression& by = *finding.suppressed;
    out.push_back({{"kind", "inSource"},
                   {"status", "accepted"},
                   {"justification", by.reason},
                   {"properties", {{"by", by.by}, {"at", by.at}, {"scope", name_of(by.scope)}}}});
    return out;
  }

  [[nodiscard]] Json location(const std::vector<ElementId>& elements) const {
    Json places = Json::array();
    for (const ElementId& element : elements) {
      const auto text = texts_.find(element.value);
      const std::string name = text == texts_.end() ? element.value : std::string(text->second);
      places.push_back({{"name", name}, {"fullyQualifiedName", element.value}, {"kind", "element"}});
    }
    if (places.empty()) places.push_back({{"name", analysis_.board.name.value_or("board")}, {"kind", "board"}});
    Json out{{"logicalLocations", std::move(places)}};
    if (analysis_.board.name) out["physicalLocation"] = {{"artifactLocation", {{"uri", uri(*analysis_.board.name)}}}};
    return out;
  }

  const Analysis& analysis_;
  std::map<std::string_view, std::string_view> texts_;
};

Json at_element(const std::string& element) {
  return Json::array({{{"logicalLocations", Json::array({{{"fullyQualifiedName", element}, {"kind", "element"}}})}}});
}

/// What concerns the run: its notices, and the elements that were set aside because they could not be read.
Json notifications(const Analysis& analysis) {
  Json out = Json::array();
  const auto add = [&](const std::string& code, std::string_view message, const std::optional<std::string>& element) {
    Json one{{"descriptor", {{"id", code}}}, {"level", "warning"}, {"message", words(message)}};
    if (element) one["locations"] = at_element(*element);
    out.push_back(std::move(one));
  };
  for (const Notice& notice : analysis.notices) add(notice.code, notice.message, notice.element);
  for (const Ignored& ignored : analysis.board.ignored) {
    const std::optional<std::string> element =
        ignored.element ? std::optional<std::string>(ignored.element->value) : std::nullopt;
    add(ignored.code, "An element of the board was set aside: " + ignored.code + ".", element);
  }
  return out;
}

}  // namespace

std::string sarif(const Analysis& analysis) {
  Rules rules(analysis);
  const Results writer(analysis);
  Json results = Json::array();
  for (const Finding& finding : analysis.lint.findings) results.push_back(writer.result(finding, rules));
  if (analysis.baseline) {
    for (const Json& one : resolved_json(analysis, *analysis.baseline)) results.push_back(writer.gone(one));
  }
  Json run{{"tool", {{"driver", {{"name", "journeylint"}, {"semanticVersion", kVersion}, {"rules", rules.take()}}}}},
           {"columnKind", "utf16CodeUnits"},
           {"invocations",
            Json::array({{{"executionSuccessful", true}, {"toolExecutionNotifications", notifications(analysis)}}})},
           {"results", std::move(results)}};
  const Json out{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                 {"version", "2.1.0"},
                 {"runs", Json::array({std::move(run)})}};
  return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace journeylint
