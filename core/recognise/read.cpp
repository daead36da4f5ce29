#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "recognise/assemble.hpp"
#include "text/note_reader.hpp"
#include "text/persona.hpp"
#include "text/sentence.hpp"

namespace journeylint::recognising {
namespace {

// The language most notes are in; the words in all languages decide between two.
Language language_of(const Journey& journey) {
  std::array<std::size_t, count_of<Language>> votes{};
  for (const Note& note : journey.notes) {
    if (note.reading.language != Language::und) votes[static_cast<std::size_t>(note.reading.language)] += 1;
  }
  const auto best = std::max_element(votes.begin(), votes.end());
  return *best == 0 ? Language::und : static_cast<Language>(best - votes.begin());
}

ReadingContext context_of(const Journey& journey, Language language) {
  ReadingContext context;
  context.board_language = language;
  if (journey.persona.name) context.persona = *journey.persona.name;
  return context;
}

std::optional<NoteType> lane_type(const Journey& journey, const Note& note) {
  if (!note.lane) return std::nullopt;
  return journey.lanes[note.lane->value].type;
}

// In a bare-text map phases and lanes are read first, in their own words.
void read_notes(Journey& journey, text::WordBook& book) {
  text::NoteReader reader(context_of(journey, Language::und), book);
  const std::vector<char> later = can_wait(journey);
  for (std::size_t i = 0; i < later.size(); ++i) {
    Note& note = journey.notes[i];
    if (later[i] == 0) note.reading = reader.read(note.text, lane_type(journey, note));
  }
  for (HeaderCard& card : journey.header) card.reading = reader.read(card.value, std::nullopt);
  for (Stray& stray : journey.strays) stray.reading = reader.read(stray.text, std::nullopt);
}

void fill(std::optional<std::string>& field, const std::string& read) {
  if (!field && !read.empty()) field = read;
}

// Who the cards name. Cards that are all about everybody name nobody.
void read_personas(Journey& journey) {
  bool generic = false;
  bool specific = false;
  for (HeaderCard& card : journey.header) {
    if (card.role != HeaderRole::persona) continue;
    card.reading.persona = text::read_persona(text::Sentence(card.value, journey.language), text::PersonaContext::card);
    if (!card.reading.persona) continue;
    const PersonaReading& read = *card.reading.persona;
    generic = generic || read.kind == PersonaKind::generic;
    specific = specific || read.kind == PersonaKind::specific;
    fill(journey.persona.age, read.age);
    fill(journey.persona.situation, read.situation);
    fill(journey.persona.goal, read.goal);
    fill(journey.persona.need, read.need);
    fill(journey.persona.expectation, read.expectation);
  }
  if (generic && !specific && journey.persona.kind == PersonaKind::specific) {
    journey.persona.kind = PersonaKind::generic;
  }
}

}  // namespace

void read_words_of(Journey& journey, text::WordBook& book) {
  read_notes(journey, book);
  journey.language = language_of(journey);
  read_personas(journey);
}

void read_the_rest(Journey& journey, const std::vector<NoteType>& before, const std::vector<char>& waited,
                   text::WordBook& book) {
  text::NoteReader reader(context_of(journey, journey.language), book);
  for (std::size_t i = 0; i < waited.size(); ++i) {
    Note& note = journey.notes[i];
    const bool settled = note.lane && journey.lanes[note.lane->value].type != before[note.lane->value];
    if (waited[i] == 0 && !settled) continue;
    const std::optional<EmotionReading> drawn = note.reading.emotion;
    note.reading = reader.read(note.text, lane_type(journey, note));
    if (!note.reading.emotion) note.reading.emotion = drawn;
  }
}

}  // namespace journeylint::recognising
