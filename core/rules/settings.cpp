#include "rules/settings.hpp"

#include <array>
#include <vector>

#include "base/json.hpp"
#include "base/text_tools.hpp"
#include "rules/rule.hpp"

namespace journeylint {
namespace {

using nlohmann::json;

std::string did_you_mean(std::string_view typed, std::span<const std::string_view> known) {
  const std::string_view nearest = nearest_word(typed, known);
  return nearest.empty() ? std::string() : " Did you mean “" + std::string(nearest) + "”?";
}

std::vector<std::string_view> rule_ids() {
  std::vector<std::string_view> ids;
  for (const Rule* rule : all_rules()) ids.push_back(rule->id);
  return ids;
}

class Reader {
 public:
  explicit Reader(SettingsReading& out) : out_(out) {}

  void read(const json& root) {
    for (const auto& [key, value] : root.items()) {
      if (key == "rules") {
        read_rules(value);
      } else if (key != "$schema") {
        constexpr std::array<std::string_view, 2> known{"rules", "$schema"};
        notice("unknown-setting", "There is no setting “" + key + "”." + did_you_mean(key, known));
      }
    }
  }

 private:
  void read_rules(const json& rules) {
    if (!rules.is_object()) {
      notice("bad-settings", "“rules” must be an object of rule ids and what is decided about them.");
      return;
    }
    const std::vector<std::string_view> known = rule_ids();
    for (const auto& [id, value] : rules.items()) {
      if (find_rule(id) == nullptr) {
        notice("unknown-rule", "There is no rule “" + id + "”." + did_you_mean(id, known));
      } else {
        read_rule(id, value);
      }
    }
  }

  void read_rule(const std::string& id, const json& value) {
    constexpr std::array<std::string_view, 5> words{"off", "on", "error", "warning", "info"};
    const std::string word = value.is_string() ? value.get<std::string>() : value.dump();
    RuleSetting setting;
    if (word == "off" || word == "on") {
      setting.state = word == "off" ? RuleSetting::State::off : RuleSetting::State::on;
    } else if (const auto severity = parse_name<Severity>(word)) {
      setting.severity = *severity;
    } else {
      notice("bad-severity", "“" + word + "” is no setting of “" + id + "”: it takes off, on, error, warning or info." +
                                 did_you_mean(word, words));
      return;
    }
    out_.settings.rules[id] = setting;
  }

  void notice(std::string code, std::string message) {
    out_.notices.push_back({std::move(code), std::move(message), std::nullopt});
  }

  SettingsReading& out_;
};

}  // namespace

double Subject::option(const RuleOption& declared) const {
  const auto setting = settings.rules.find(rule.id);
  if (setting == settings.rules.end()) return declared.fallback;
  const auto value = setting->second.options.find(declared.name);
  return value == setting->second.options.end() ? declared.fallback : value->second;
}

SettingsReading read_settings(std::string_view text) {
  SettingsReading out;
  const std::optional<json> root = parse_json(text);
  if (!root || !root->is_object()) {
    out.notices.push_back({"bad-settings", "The settings are no JSON object; the defaults are used.", std::nullopt});
    return out;
  }
  Reader(out).read(*root);
  return out;
}

}  // namespace journeylint
