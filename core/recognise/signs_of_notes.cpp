#include <algorithm>
#include <initializer_list>
#include <set>

#include "recognise/actors.hpp"
#include "recognise/signs.hpp"
#include "recognise/speak.hpp"
#include "text/label_key.hpp"
#include "text/sentence.hpp"
#include "text/voice_clause.hpp"

/// Signs of what the headings and the notes of a map say.

namespace journeylint::recognising {
namespace {

using text::ClauseKind;
using text::Feature;

constexpr std::size_t kThreePhases = 3;
constexpr double kFullPhases = 4;
constexpr std::size_t kLongestActor = 60;  // bytes: a longer heading tells, and names nobody
constexpr std::size_t kLongestClock = 13;  // bytes: "09:00 – 09:30"
constexpr double kManyClocks = 0.25;       // of the texts of a page
constexpr double kThird = 1.0 / 3;
constexpr double kTwoThirds = 2.0 / 3;
constexpr double kHalf = 0.5;
constexpr double kFifth = 0.2;
constexpr double kQuarter = 0.25;
constexpr std::size_t kFewestNotes = 6;  // of fewer, each says no more than a sixth
constexpr std::size_t kFullSize = 40;    // notes

// What somebody on the customer's side does, feels, gets or waits for.
bool is_customers(const text::Features& verb) {
  return verb.has(Feature::verb_customer) || verb.has(Feature::verb_customer_strong) || verb.has(Feature::verb_feel) ||
         verb.has(Feature::verb_receive) || verb.has(Feature::verb_wait);
}

// "Order placed": what was done to a thing, whoever did it.
bool is_done_to(ClauseKind kind) {
  return kind == ClauseKind::participle || kind == ClauseKind::passive;
}

bool has_any(const text::Sentence& sentence, std::initializer_list<Feature> features) {
  return std::any_of(features.begin(), features.end(), [&](Feature f) { return sentence.contains(f); });
}

bool is_clock(const Item& item) {
  return item.text.size() <= kLongestClock && text::label_key(item.text).clock;
}

// Shares of what is counted, summed note by note.
struct Shares {
  double told = 0;         // "belt de helpdesk"
  double with_person = 0;  // "the customer calls", "he waits"
  double with_subject = 0;
  double bare = 0;
  double done_to = 0;
  double feelings = 0;
  double hurts = 0;
  double channels = 0;
  double wordless = 0;
};

bool is_person(const text::Token& subject) {
  return subject.has(Feature::role_customer) || subject.has(Feature::pronoun_third) ||
         subject.has(Feature::pronoun_i) || subject.has(Feature::first_name);
}

void add_clause(const text::Sentence& sentence, double one, Shares& shares) {
  const text::Clause clause = text::read_clause(sentence);
  switch (clause.kind) {
    case ClauseKind::finite_first:
      shares.told += one;
      return;
    case ClauseKind::subject_finite:
      shares.with_subject += one;
      if (clause.subject_head < clause.none && is_person(sentence.tokens[clause.subject_head]))
        shares.with_person += one;
      return;
    case ClauseKind::bare_first:
    case ClauseKind::infinitive_first:
    case ClauseKind::infinitive_last:
      shares.bare += one;
      return;
    default:
      shares.done_to += is_done_to(clause.kind) ? one : 0;
      return;
  }
}

bool goes_wrong(const NoteReading& reading, const text::Sentence& sentence) {
  return reading.defect || has_any(sentence, {Feature::problem, Feature::negation, Feature::negation_far, Feature::too,
                                              Feature::waiting});
}

}  // namespace

void add_heading_signs(const Page& page, const Grid& grid, const Journey& journey, text::WordBook& book, Signs& signs) {
  const auto texts = static_cast<double>(std::max<std::size_t>(1, page.scene.items.size()));
  std::set<text::PhaseKind> kinds;
  double clocks = 0;
  for (std::uint32_t i = 0; i < page.words.size(); ++i) {
    const Words& words = page.words[i];
    const Item& item = page.scene.items[i];
    if (words.phase && *words.phase != text::PhaseKind::generic && words.whole(item.text)) kinds.insert(*words.phase);
    clocks += is_clock(item) ? 1 / texts : 0;
  }
  signs.phase_kinds = std::min(kFullPhases, static_cast<double>(kinds.size())) / kFullPhases;
  signs.four_phases = signs.phase_kinds < 1 ? 0 : 1;
  signs.clock_times = towards(clocks, kManyClocks);
  if (grid.heads.empty()) return;
  const double one = 1 / static_cast<double>(grid.heads.size());
  double phase_words = 0;
  double clock_heads = 0;
  text::Sentence sentence;
  for (const std::uint32_t i : grid.heads) {
    const Words& words = page.words[i];
    const std::string_view text = page.scene.items[i].text;
    sentence.read(text, journey.language, book);
    const text::Clause clause = text::read_clause(sentence);
    phase_words += words.phase ? 1 : 0;
    clock_heads += text::label_key(text).clock ? one : 0;
    if (!is_done_to(clause.kind) && clause.verb < clause.none && is_customers(clause.verb_features))
      signs.doing_heads += one;
    const bool dated = has_any(sentence, {Feature::month, Feature::weekday, Feature::calendar_part});
    if (!dated && has_any(sentence, {Feature::time_unit, Feature::moment_word})) signs.time_heads += one;
    const bool actor = text.size() <= kLongestActor && !words.phase && actor_of(text).has_value();
    if (actor || sentence.contains(Feature::first_name)) signs.people_heads += one;
  }
  signs.phases = grid.heads.size() >= kThreePhases ? 1 : 0;
  signs.phase_words = std::min(kFullPhases, phase_words) / kFullPhases;
  signs.clock_times = std::max(signs.clock_times, clock_heads);
}

void add_note_signs(const Grid& grid, const Journey& journey, text::WordBook& book, Signs& signs) {
  signs.size = towards(static_cast<double>(journey.notes.size()), kFullSize);
  const std::size_t asked = std::min(journey.notes.size(), kNotesAsked);
  if (asked == 0) return;
  const double one = 1 / static_cast<double>(std::max(asked, kFewestNotes));
  Shares shares;
  text::Sentence sentence;
  for (std::size_t n = 0; n < asked; ++n) {
    const Note& note = journey.notes[n];
    const NoteReading& reading = note.reading;
    sentence.read(note.text, journey.language, book);
    add_clause(sentence, one, shares);
    if (reading.emotion || sentence.contains(Feature::feeling)) shares.feelings += one;
    if (goes_wrong(reading, sentence)) shares.hurts += one;
    if (reading.channel) shares.channels += one;
    if (reading.words == 0) shares.wordless += one;
  }
  signs.doing = towards(shares.told + shares.with_person, kThird);
  if (grid.way == Grid::Way::path) signs.path_doing = towards(shares.told + shares.with_person, kTwoThirds);
  signs.actors_act = signs.actors * towards(shares.told + shares.with_subject, kHalf);
  signs.feelings = towards(shares.feelings, kFifth);
  signs.hurts = towards(shares.hurts, kQuarter);
  signs.channels = towards(shares.channels, kQuarter);
  signs.tasks = shares.bare;
  signs.events = towards(shares.done_to, kThird);
  signs.figures = shares.wordless;
}

}  // namespace journeylint::recognising
