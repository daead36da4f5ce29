#pragma once

#include <cstdint>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "rules/complaints.hpp"
#include "rules/phrase.hpp"
#include "rules/rule.hpp"

/// A rule of a team's own, written down as data:
///
///     {"name": "mot-complete", "severity": "warning", "stage": "mapping",
///      "check": {"every": "moment-of-truth", "has": ["kpi", "owner"], "where": "phase"},
///      "title": {"nl": "…", "en": "…"}, "message": "“{note}” has no {missing}.", "advice": "…"}
///
/// `check` is one of
///
///     {"some": SELECT, "in": "map|phase|lane"}                                 presence
///     {"count": SELECT, "in": "map|phase|lane|cell", "least"?: n, "most"?: n}  count
///     {"ratio": SELECT, "of": SELECT, "least"?: 0..1, "most"?: 0..1}           ratio
///     {"every": SELECT, "has": [SELECT…], "where": "note|cell|phase|lane|link|map"}  relation
///     {"words": […], "on": SELECT, "must": "appear|stay-out"}                  vocabulary
///     {"order": [SELECT…]}             the first of each stands no later along the phases than that of the next
///     {"lanes": [type…]}  {"phases": [words…]}                                 order of lanes, of phases
///
/// SELECT is a note type, or {"type"?: type or list, "phase"?: words, "moment"?, "words"?: […], "voice"?,
/// "feeling"?: "negative|neutral|positive", "with"?: [PART…], "without"?: [PART…], "name"?: text}, PART one of owner,
/// date, metric, channel, time, evidence, votes. Messages may use {note}, {missing}, {phase}, {lane}, {count}.

namespace journeylint {

/// What a note may carry besides its words.
enum class Part : std::uint8_t { owner, date, metric, channel, time, evidence, votes };
template <>
struct Names<Part> {
  static constexpr std::array<std::string_view, 7> names{"owner", "date",     "metric", "channel",
                                                         "time",  "evidence", "votes"};
};

enum class Feeling : std::uint8_t { negative, neutral, positive };
template <>
struct Names<Feeling> {
  static constexpr std::array<std::string_view, 3> names{"negative", "neutral", "positive"};
};

/// Where notes are counted, or looked for.
enum class Place : std::uint8_t { map, phase, lane, cell, link, note };
template <>
struct Names<Place> {
  static constexpr std::array<std::string_view, 6> names{"map", "phase", "lane", "cell", "link", "note"};
};

/// Which notes. Everything absent does not matter.
struct Select {
  std::vector<NoteType> types;
  std::optional<Phrase> phase;
  std::optional<Moment> moment;
  std::vector<Phrase> words;  ///< one of them stands in the note
  std::optional<Voice> voice;
  std::optional<Feeling> feeling;
  std::vector<Part> with, without;
  std::string nl, en;  ///< what messages call it
};

struct OwnCheck {
  enum class Kind : std::uint8_t {
    presence,
    count,
    ratio,
    relation,
    vocabulary,
    order,
    lanes,
    phases
  } kind = Kind::presence;
  Select select;               ///< what must be there, is counted, or must have
  std::vector<Select> others;  ///< what it is compared with, must have, or comes before
  Place place = Place::map;
  std::optional<double> least, most;
  std::vector<Phrase> words;  ///< vocabulary; titles of phases
  enum class Must : std::uint8_t { appear, stay_out } must = Must::appear;
  std::vector<NoteType> lanes;
};

/// Owns the texts that its `rule` looks at, so it stays where it is.
struct OwnRule {
  OwnRule() = default;
  OwnRule(const OwnRule&) = delete;
  OwnRule& operator=(const OwnRule&) = delete;

  std::string id;  ///< `own/` and the name
  struct Words {
    std::string nl, en;
  };
  Words title, message, why, advice, question;
  OwnCheck check;
  Rule rule{};  ///< without a check of its own
};

/// Every rule of a team has this code: their numbers are not ours to give.
inline constexpr std::string_view kOwnCode = "OWN";

/// Reads a list of rules. A definition that cannot be read is named in a notice; the others are read all the same.
void read_own_rules(const nlohmann::json& list, std::vector<std::shared_ptr<const OwnRule>>& out,
                    Complaints& complaints);

/// What the rule says of a journey. What is unknown is not called missing.
void check_own(const OwnRule& own, const Subject& subject, std::vector<Hit>& hits);

}  // namespace journeylint
