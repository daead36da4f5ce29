#include "report/rules.hpp"

namespace journeylint {
namespace {

using Json = nlohmann::ordered_json;

Json both(const Texts& texts) {
  return {{"nl", texts.nl}, {"en", texts.en}};
}

}  // namespace

Json rule_json(const Rule& rule) {
  Json origin = Json::array();
  for (const std::string_view idea : rule.origin) origin.push_back(idea);
  Json fixes = Json::array();
  for (const FixTemplate& fix : rule.fixes) {
    fixes.push_back({{"id", fix.id}, {"title", both(fix.title)}, {"safe", fix.safety == FixTemplate::Safety::safe}});
  }
  Json options = Json::array();
  for (const RuleOption& option : rule.options) {
    options.push_back({{"name", option.name},
                       {"default", option.fallback},
                       {"least", option.least},
                       {"most", option.most},
                       {"meaning", both(option.meaning)}});
  }
  return {{"id", rule.id},
          {"code", rule.code},
          {"severity", name_of(rule.severity)},
          {"stage", name_of(rule.from)},
          {"origin", std::move(origin)},
          {"title", both(rule.title)},
          {"message", both(rule.message)},
          {"why", both(rule.why)},
          {"advice", both(rule.advice)},
          {"question", both(rule.question)},
          {"fixes", std::move(fixes)},
          {"options", std::move(options)},
          {"docs", "docs/rules/" + std::string(rule.id) + ".md"}};
}

std::string rules_json() {
  Json out = Json::array();
  for (const Rule* rule : all_rules()) out.push_back(rule_json(*rule));
  return out.dump();
}

}  // namespace journeylint
