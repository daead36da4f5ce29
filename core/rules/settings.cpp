#include "rules/settings.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/json.hpp"
#include "rules/complaints.hpp"
#include "rules/own_rule.hpp"
#include "rules/own_words.hpp"
#include "rules/presets.hpp"
#include "rules/rule.hpp"

namespace journeylint {
namespace {

using nlohmann::json;

std::vector<std::string_view> rule_ids() {
  std::vector<std::string_view> ids;
  for (const Rule* rule : all_rules()) ids.push_back(rule->id);
  return ids;
}

std::vector<std::string_view> option_names(const Rule& rule) {
  std::vector<std::string_view> names;
  for (const RuleOption& option : rule.options) names.push_back(option.name);
  return names;
}

class Reader {
 public:
  explicit Reader(SettingsReading& out) : out_(out), complaints_(out.notices) {}

  void read(const json& root) {
    if (const auto preset = root.find("preset"); preset != root.end()) read_preset(*preset);
    if (const auto own = root.find("own"); own != root.end()) read_own_rules(*own, out_.settings.own, complaints_);
    for (const auto& [key, value] : root.items()) {
      if (key == "rules") {
        read_rules(value);
      } else if (key == "words") {
        read_own_words(value, out_.settings.words, complaints_);
      } else if (key == "phases") {
        read_phases(value, out_.settings.phases, complaints_);
      } else if (key != "$schema" && key != "preset" && key != "own") {
        constexpr std::array<std::string_view, 6> known{"rules", "preset", "words", "phases", "own", "$schema"};
        complaints_.unknown("unknown-setting", "setting", key, known);
      }
    }
  }

 private:
  void read_preset(const json& value) {
    const std::string name = value.is_string() ? value.get<std::string>() : value.dump();
    std::vector<std::string_view> known;
    for (const Preset& preset : presets()) {
      known.push_back(preset.name);
      if (preset.name != name) continue;
      for (const PresetLine& line : preset.lines) {
        RuleSetting setting;
        setting.severity = line.severity;
        if (!line.severity) setting.state = RuleSetting::State::off;
        out_.settings.rules[std::string(line.rule)] = setting;
      }
      return;
    }
    complaints_.unknown("unknown-preset", "preset", name, known);
  }

  void read_rules(const json& rules) {
    if (!rules.is_object()) {
      complaints_.add("bad-settings", "“rules” must be an object of rule ids and what is decided about them.");
      return;
    }
    std::vector<std::string_view> known = rule_ids();
    for (const auto& own : out_.settings.own) known.push_back(own->id);
    for (const auto& [id, value] : rules.items()) {
      if (std::find(known.begin(), known.end(), id) == known.end()) {
        complaints_.unknown("unknown-rule", "rule", id, known);
      } else if (value.is_object()) {
        read_whole(id, value);
      } else {
        read_word(id, value, setting_of(id));
      }
    }
  }

  /// What is decided already, by the preset.
  RuleSetting setting_of(const std::string& id) const {
    const auto found = out_.settings.rules.find(id);
    return found == out_.settings.rules.end() ? RuleSetting{} : found->second;
  }

  void read_word(const std::string& id, const json& value, RuleSetting setting) {
    constexpr std::array<std::string_view, 5> words{"off", "on", "error", "warning", "info"};
    const std::string word = value.is_string() ? value.get<std::string>() : value.dump();
    if (word == "off" || word == "on") {
      setting.state = word == "off" ? RuleSetting::State::off : RuleSetting::State::on;
    } else if (const auto severity = parse_name<Severity>(word)) {
      setting.severity = *severity;
      setting.state = RuleSetting::State::on;
    } else {
      complaints_.add("bad-severity", "“" + word + "” is no setting of “" + id +
                                          "”: it takes off, on, error, warning or info." + did_you_mean(word, words));
      return;
    }
    out_.settings.rules[id] = setting;
  }

  void read_whole(const std::string& id, const json& value) {
    for (const auto& [key, part] : value.items()) {
      if (key == "severity" || key == "state") {
        read_word(id, part, setting_of(id));
      } else if (key == "options") {
        read_options_of(id, part);
      } else {
        constexpr std::array<std::string_view, 3> known{"severity", "state", "options"};
        complaints_.unknown("unknown-setting", "setting of “" + id + "”", key, known);
      }
    }
  }

  void read_options_of(const std::string& id, const json& options) {
    const Rule* rule = find_rule(id);
    if (!options.is_object() || rule == nullptr) {
      complaints_.add("bad-option", "“" + id + "” takes no such options.");
      return;
    }
    RuleSetting setting = setting_of(id);
    for (const auto& [name, value] : options.items()) {
      const auto option = std::find_if(rule->options.begin(), rule->options.end(),
                                       [&wanted = name](const RuleOption& one) { return one.name == wanted; });
      if (option == rule->options.end()) {
        complaints_.unknown("unknown-option", "option of “" + id + "”", name, option_names(*rule));
      } else if (const auto number = option_value(*option, value)) {
        setting.options[name] = *number;
      } else {
        complaints_.add("bad-option", "“" + name + "” of “" + id + "” must be a number from " +
                                          json(option->least).dump() + " to " + json(option->most).dump() + ", not " +
                                          value.dump(-1, ' ', false, json::error_handler_t::replace) + ".");
      }
    }
    out_.settings.rules[id] = setting;
  }

  static std::optional<double> option_value(const RuleOption& option, const json& value) {
    if (!value.is_number()) return std::nullopt;
    const double number = value.get<double>();
    if (!(number >= option.least && number <= option.most)) return std::nullopt;
    const bool whole = static_cast<double>(static_cast<std::int64_t>(number)) == number;
    if (option.kind == RuleOption::Kind::whole && !whole) return std::nullopt;
    return number;
  }

  SettingsReading& out_;
  Complaints complaints_;
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

Settings merged(Settings under, const Settings& over) {
  for (const auto& [id, setting] : over.rules) {
    RuleSetting& into = under.rules[id];
    into.state = setting.state;
    if (setting.severity) into.severity = setting.severity;
    for (const auto& [name, value] : setting.options) into.options[name] = value;
  }
  under.words.insert(under.words.end(), over.words.begin(), over.words.end());
  if (!over.phases.empty()) under.phases = over.phases;
  for (const auto& own : over.own) {
    const auto same =
        std::find_if(under.own.begin(), under.own.end(), [&](const auto& one) { return one->id == own->id; });
    if (same == under.own.end()) {
      under.own.push_back(own);
    } else {
      *same = own;
    }
  }
  return under;
}

}  // namespace journeylint
