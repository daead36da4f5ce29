#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/vocabulary.hpp"

namespace journeylint {

struct OwnRule;

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

/// What a word of a team's own makes of a note.
enum class WordTopic : std::uint8_t {
  internal,         ///< somebody or something of the organisation: written from its side
  customer,         ///< somebody on the customer's side
  channel,          ///< a way of contact
  generic_persona,  ///< everybody, and so nobody
  emotion           ///< a feeling, with its valence
};
template <>
struct Names<WordTopic> {
  static constexpr std::array<std::string_view, 5> names{"internal", "customer", "channel", "generic-persona",
                                                         "emotion"};
};

/// A word or a few that a team adds to what the product knows of words, or takes from it.
struct OwnWord {
  WordTopic topic = WordTopic::internal;
  enum class Change : std::uint8_t { add, remove } change = Change::add;
  std::string word;                    ///< as written; case and accents do not matter
  double valence = 0;                  ///< -2..2, of an added emotion
  Channel channel = Channel::digital;  ///< of an added channel
};

/// A phase of a team's own model, known by its name or by other words in a heading.
struct ModelPhase {
  std::string name;
  std::vector<std::string> words;
  Moment moment = Moment::during;
};

/// How a team wants to be linted. Everything absent is as the rule itself has it.
struct Settings {
  std::map<std::string, RuleSetting, std::less<>> rules;  ///< by rule id
  std::vector<OwnWord> words;
  std::vector<ModelPhase> phases;                   ///< the phases of engagement, in order; empty: the product's own
  std::vector<std::shared_ptr<const OwnRule>> own;  ///< in the order of writing
};

/// Settings as the user wrote them, and what could not be understood in them.
struct SettingsReading {
  Settings settings;
  /// `bad-settings`, `unknown-preset`, `unknown-rule`, `unknown-setting`, `bad-severity`, `unknown-option`,
  /// `bad-option`, `bad-word`, `bad-phase`, `bad-own-rule`
  std::vector<Notice> notices;
};

/// Reads settings from JSON text, described by `schema/config.schema.json`:
///
///     {"preset": "workshop",
///      "rules": {"persona-missing": "off" | "on" | "error" | "warning" | "info",
///                "map-overloaded": {"severity": "info", "options": {"most-phases": 7}}},
///      "words": {"internal": {"add": ["kantoor zuid"], "remove": ["team"]}, "emotion": {"add": {"lekker bezig": 1}},
///                "channel": {"add": {"klantpas": "digital"}}},
///      "phases": [{"name": "Verlangen", "words": ["dromen"], "moment": "before"}],
///      "own": [ … see `rules/own_rule.hpp` … ]}
///
/// Whatever cannot be understood becomes a notice, with the nearest known word; all the rest takes effect.
[[nodiscard]] SettingsReading read_settings(std::string_view json);

/// `over` laid upon `under`: what both decide is as `over` has it.
[[nodiscard]] Settings merged(Settings under, const Settings& over);

}  // namespace journeylint
