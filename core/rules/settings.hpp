#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/vocabulary.hpp"

namespace journeylint {

/// Something about the run, not the map: a mistyped setting, an unused suppression.
struct Notice {
  std::string code;                    ///< kebab-case
  std::string message;                 ///< one sentence of English
  std::optional<std::string> element;  ///< id, where it is about one
};

/// What a team decided about one rule.
struct RuleSetting {
  enum class State : std::uint8_t { on, off } state = State::on;
  std::optional<Severity> severity;
  std::map<std::string, double, std::less<>> options;  ///< by name; each lies in the range its rule declares
};

/// How a team wants to be linted. Everything absent is as the rule itself has it.
struct Settings {
  std::map<std::string, RuleSetting, std::less<>> rules;  ///< by rule id
};

/// Settings as the user wrote them, and what could not be understood in them.
struct SettingsReading {
  Settings settings;
  std::vector<Notice> notices;  ///< `bad-settings`, `unknown-rule`, `unknown-setting`, `bad-severity`
};

/// Reads settings from JSON text: `{"rules": {"persona-missing": "off" | "error" | "warning" | "info"}}`.
/// Whatever cannot be understood becomes a notice, with the nearest known word; all the rest takes effect.
[[nodiscard]] SettingsReading read_settings(std::string_view json);

}  // namespace journeylint
