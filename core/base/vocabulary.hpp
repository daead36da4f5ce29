#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

/// The words of the report: every enumeration that people and tools see by name, with those names.
/// The JSON Schema and the TypeScript types are generated from these tables.

namespace journeylint {

/// Specialised per enumeration: `names[i]` is the name of the enumerator with value i.
template <class E>
struct Names;

template <class E>
[[nodiscard]] constexpr std::string_view name_of(E value) {
  return Names<E>::names[static_cast<std::size_t>(value)];
}

template <class E>
[[nodiscard]] constexpr std::optional<E> parse_name(std::string_view name) {
  for (std::size_t i = 0; i < Names<E>::names.size(); ++i) {
    if (Names<E>::names[i] == name) return static_cast<E>(i);
  }
  return std::nullopt;
}

template <class E>
inline constexpr std::size_t count_of = Names<E>::names.size();

/// Language of a text; `und` where it cannot be told.
enum class Language : std::uint8_t { und, nl, en, de };
template <>
struct Names<Language> {
  static constexpr std::array<std::string_view, 4> names{"und", "nl", "en", "de"};
};

/// What a lane holds and what a note says: one vocabulary for both.
/// `step` is what the customer does; `action` is what the organisation is going to do about it.
enum class NoteType : std::uint8_t {
  phase,
  step,
  touchpoint,
  channel,
  emotion,
  thought,
  need,
  goal,
  expectation,
  quote,
  pain,
  gain,
  opportunity,
  idea,
  action,
  moment_of_truth,
  evidence,
  assumption,
  question,
  frontstage,
  backstage,
  system,
  department,
  owner,
  stakeholder,
  kpi,
  data_point,
  signal,
  wait,
  effort,
  deliverable,
  promise,
  context,
  trigger,
  driver,
  branch,
  drop_out,
  gap,
  risk,
  experiment,
  priority,
  persona,
  scope,
  other
};
template <>
struct Names<NoteType> {
  static constexpr std::array<std::string_view, 44> names{
      "phase",       "step",       "touchpoint",  "channel",         "emotion",    "thought",
      "need",        "goal",       "expectation", "quote",           "pain",       "gain",
      "opportunity", "idea",       "action",      "moment-of-truth", "evidence",   "assumption",
      "question",    "frontstage", "backstage",   "system",          "department", "owner",
      "stakeholder", "kpi",        "data-point",  "signal",          "wait",       "effort",
      "deliverable", "promise",    "context",     "trigger",         "driver",     "branch",
      "drop-out",    "gap",        "risk",        "experiment",      "priority",   "persona",
      "scope",       "other"};
};

/// What a card outside the grid is for.
enum class HeaderRole : std::uint8_t {
  title,
  persona,
  scope_start,
  scope_end,
  objective,
  scenario,
  product,
  participants,
  department,
  state,
  review,
  legend,
  instructions,
  parking_lot,
  sponsor,
  other
};
template <>
struct Names<HeaderRole> {
  static constexpr std::array<std::string_view, 16> names{
      "title",      "persona", "scope-start", "scope-end", "objective",    "scenario",    "product", "participants",
      "department", "state",   "review",      "legend",    "instructions", "parking-lot", "sponsor", "other"};
};

/// From whose side a note is written.
enum class Voice : std::uint8_t { customer, internal, ambiguous };
template <>
struct Names<Voice> {
  static constexpr std::array<std::string_view, 3> names{"customer", "internal", "ambiguous"};
};

/// Where a claim comes from.
enum class EvidenceKind : std::uint8_t {
  assumption,
  interview,
  observation,
  survey,
  panel,
  analytics,
  crm,
  purchase,
  frontline,
  feedback,
  documentation,
  anecdote,
  other
};
template <>
struct Names<EvidenceKind> {
  static constexpr std::array<std::string_view, 13> names{
      "assumption", "interview", "observation", "survey",        "panel",    "analytics", "crm",
      "purchase",   "frontline", "feedback",    "documentation", "anecdote", "other"};
};

enum class PersonaKind : std::uint8_t { specific, generic, missing };
template <>
struct Names<PersonaKind> {
  static constexpr std::array<std::string_view, 3> names{"specific", "generic", "missing"};
};

/// When a phase lies, seen from the purchase or the service itself.
enum class Moment : std::uint8_t { before, during, after };
template <>
struct Names<Moment> {
  static constexpr std::array<std::string_view, 3> names{"before", "during", "after"};
};

enum class MapState : std::uint8_t { as_is, to_be, undeclared };
template <>
struct Names<MapState> {
  static constexpr std::array<std::string_view, 3> names{"as-is", "to-be", "undeclared"};
};

enum class View : std::uint8_t { customer, organisation, undeclared };
template <>
struct Names<View> {
  static constexpr std::array<std::string_view, 3> names{"customer", "organisation", "undeclared"};
};

/// How far the workshop has come. Ordered: a rule applies from its stage on.
enum class Stage : std::uint8_t { framing, collecting, mapping, improving };
template <>
struct Names<Stage> {
  static constexpr std::array<std::string_view, 4> names{"framing", "collecting", "mapping", "improving"};
};

enum class Orientation : std::uint8_t { lanes_in_rows, lanes_in_columns, freeform };
template <>
struct Names<Orientation> {
  static constexpr std::array<std::string_view, 3> names{"lanes-in-rows", "lanes-in-columns", "freeform"};
};

/// Ordered from the gravest on.
enum class Severity : std::uint8_t { error, warning, info };
template <>
struct Names<Severity> {
  static constexpr std::array<std::string_view, 3> names{"error", "warning", "info"};
};

/// The kind of contact a channel offers.
enum class Channel : std::uint8_t { digital, analogue, human, external };
template <>
struct Names<Channel> {
  static constexpr std::array<std::string_view, 4> names{"digital", "analogue", "human", "external"};
};

}  // namespace journeylint
