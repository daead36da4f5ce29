#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/ids.hpp"
#include "base/vocabulary.hpp"
#include "journey/journey.hpp"
#include "rules/index.hpp"
#include "rules/settings.hpp"

/// What a rule is, what it is given and what it says. One rule is one file in `catalog/`.

namespace journeylint {

/// The same sentence in both languages of the product. `{name}` stands for an argument of the finding;
/// `{name=1:one step|*:many steps}` chooses by the argument's value, `*` standing for every other.
struct Texts {
  std::string_view nl;
  std::string_view en;
};

/// A value that a finding's sentences use, by name.
struct Arg {
  std::string name;
  std::variant<std::string, std::int64_t, Texts> value;
};

/// Words of one element that made a rule speak.
struct Pointer {
  ElementId element;
  std::string text;  ///< the element's whole text
  Cue cue;           ///< bytes of `text`
};

/// What a check reports: one mistake, at the elements it is about.
struct Hit {
  std::vector<ElementId> elements;  ///< empty for the map as a whole
  std::vector<Arg> args;
  std::vector<Pointer> pointers;
  double confidence = 1;  ///< 0..1
};

/// A number that a team may set: a threshold of a rule. What it means stands in `meaning`, with its unit.
struct RuleOption {
  std::string_view name;  ///< kebab-case
  double fallback;        ///< where nothing is set
  double least, most;     ///< what is outside is not taken
  Texts meaning;
  enum class Kind : std::uint8_t { whole, fraction } kind = Kind::whole;
};

struct Rule;

/// What a check looks at.
struct Subject {
  const Journeys& board;
  const Journey* journey;     ///< null only for rules about the whole board
  const JourneyIndex* index;  ///< of `journey`; null with it
  const Settings& settings;
  Stage stage;
  Date today;
  const Rule& rule;

  /// What the team set for an option of this rule, else its fallback.
  [[nodiscard]] double option(const RuleOption& declared) const;
};

/// A mend that a host can apply at the press of a button.
struct FixTemplate {
  std::string_view id;
  Texts title;
  enum class Safety : std::uint8_t { safe, suggestion } safety = Safety::safe;
};

/// One rule, whole but for its examples, which stand beside it and are not linked into the module.
struct Rule {
  std::string_view id;    ///< kebab-case, kept for ever
  std::string_view code;  ///< `JL` and three digits, kept for ever
  Severity severity;
  Stage from;  ///< the workshop stage from which it applies
  enum class About : std::uint8_t { journey, board } about;
  std::span<const std::string_view> origin;  ///< the ideas it comes from: R001 …; empty for rules about our own reading
  Texts title;                               ///< a few words
  Texts message;                             ///< what: one sentence about this board
  Texts why;                                 ///< why it matters
  Texts advice;                              ///< what to do
  Texts question;                            ///< a question to ask the room
  std::span<const FixTemplate> fixes;
  std::span<const RuleOption> options = {};  ///< its thresholds, where a team may set them
  void (*check)(const Subject&, std::vector<Hit>&);
  /// Rules whose findings only follow from this one: they fold under it when this one is about the map as a whole or
  /// points at all their elements.
  std::span<const std::string_view> silences = {};
  int weight = 0;  ///< rank within a severity: the higher, the earlier people should hear it; 0 .. 100
};

/// A small board in text (see `generate/sketch.hpp`), and what the rule must say of it.
struct Example {
  enum class Expect : std::uint8_t { clean, fires } expect;
  Language language;
  std::string_view board;
};

/// All rules, sorted by id. Made by the build from the files in `catalog/`.
[[nodiscard]] std::span<const Rule* const> all_rules();

/// Null when there is no such rule.
[[nodiscard]] const Rule* find_rule(std::string_view id);

}  // namespace journeylint
