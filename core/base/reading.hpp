#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/vocabulary.hpp"

/// What one note says, as plain values: made by `text/`, kept in the journey, looked at by the rules.

namespace journeylint {

/// The words that made us say so: a half-open range of bytes in the note's own UTF-8 text, on character borders.
struct Cue {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend constexpr bool operator==(Cue a, Cue b) { return a.begin == b.begin && a.end == b.end; }
};

struct VoiceReading {
  Voice label = Voice::ambiguous;  ///< what the linter acts on
  double score = 0.5;              ///< 0..1: how likely it is that the note is written from the organisation's side
  std::optional<Cue> cue;          ///< the strongest words for the label
};

struct EmotionReading {
  double valence = 0;  ///< -2 (very bad) .. +2 (very good)
  std::optional<Cue> cue;
};

/// Numbers, or words and behaviour.
enum class EvidenceMode : std::uint8_t { unknown, qualitative, quantitative };

struct EvidenceReading {
  EvidenceKind kind = EvidenceKind::other;
  EvidenceMode mode = EvidenceMode::unknown;
  std::optional<std::uint32_t> sample_size;  ///< people, calls, answers: "n=12", "12 interviews"
  std::optional<Cue> date;                   ///< when it was gathered, as written
  std::optional<std::int32_t> year;          ///< of that date, where it names one
  std::optional<Cue> cue;
};

struct PersonaReading {
  PersonaKind kind = PersonaKind::generic;  ///< `missing` is never said of a text
  std::string name;                         ///< empty when it has none
  std::string age;                          ///< as written: "34", "begin 30"; empty when it has none
  std::string situation, goal, need, expectation;
  std::optional<Cue> cue;  ///< for `generic`: the word that names everybody
};

/// Does the organisation own the contact (its site, its shop), or does it reach the customer by others (reviews,
/// friends)?
enum class Directness : std::uint8_t { unknown, direct, indirect };

struct ChannelReading {
  Channel channel = Channel::digital;
  Directness directness = Directness::unknown;
  std::string name;  ///< one word for the same channel in any language: "phone", "email", "website", "shop", …
  Cue cue;
};

struct TimeReading {
  std::optional<std::uint32_t> minutes;  ///< how long, where a number and a unit are given
  enum class Kind : std::uint8_t { duration, waiting, moment } kind = Kind::duration;
  Cue cue;
};

struct OwnerReading {
  enum class Kind : std::uint8_t { person, role, everyone } kind = Kind::role;
  std::string name;
  Cue cue;
};

/// A calendar day: `year` 1..9999, `month` 1..12, `day` 1..31 (0 where only the month is given).
struct Date {
  std::int32_t year = 0;
  std::int32_t month = 0;
  std::int32_t day = 0;
  friend constexpr bool operator==(Date a, Date b) { return a.year == b.year && a.month == b.month && a.day == b.day; }
  friend constexpr bool operator<(Date a, Date b) {
    if (a.year != b.year) return a.year < b.year;
    if (a.month != b.month) return a.month < b.month;
    return a.day < b.day;
  }
};

struct DateReading {
  std::optional<Date> date;  ///< where it names a calendar day, month or quarter (its last month)
  Cue cue;                   ///< "volgende week", "Q3", "12-03-2027"
};

/// Everything read from one note. An absent part was not found in the words: unknown, not missing.
struct NoteReading {
  Language language = Language::und;
  std::optional<VoiceReading> voice;
  std::optional<EmotionReading> emotion;
  std::optional<EvidenceReading> evidence;
  std::optional<PersonaReading> persona;  ///< who it names, if it reads as somebody at all
  std::optional<ChannelReading> channel;
  std::optional<TimeReading> time;
  std::optional<OwnerReading> owner;
  std::optional<DateReading> date;  ///< a deadline or a review date
  std::optional<Cue> metric;        ///< a figure to steer by: "NPS", "< 2 dagen", "-30 %"
  std::optional<Cue> department;    ///< a department or a system of the organisation, by name
  std::optional<Cue> system;
  std::optional<Cue> prescriptive;    ///< what should be, or will be: "should", "moet kunnen", "gaan we"
  std::optional<Cue> placeholder;     ///< left over from a template: "Lorem ipsum", "Typ hier", "Step 1"
  std::optional<Cue> defect;          ///< a fault inside the organisation named as a problem: "systeem plat"
  std::optional<Cue> third_party;     ///< somebody outside: a friend, a review site, a competitor
  std::optional<Cue> drop_out;        ///< leaving, giving up, returning, complaining
  std::optional<Cue> repeat_contact;  ///< asking again what should have been told
  std::uint16_t words = 0;            ///< number of words
  enum class Vague : std::uint8_t {
    no,
    yes
  } vague = Vague::no;  ///< too little to act on: two words or fewer without a verb
};

}  // namespace journeylint
