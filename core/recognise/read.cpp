#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "recognise/assemble.hpp"
#include "text/read.hpp"

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

// In a bare-text map phases and lanes are read first, in their own words.
void read_notes(Journey& journey, Language language) {
  ReadingContext context;
  context.board_language = language;
  if (journey.persona.name) context.persona = *journey.persona.name;
  for (Note& note : journey.notes) {
    context.lane.reset();
    if (note.lane) context.lane = journey.lanes[note.lane->value].type;
    note.reading = read_note(note.text, context);
  }
  context.lane.reset();
  for (HeaderCard& card : journey.header) card.reading = read_note(card.value, context);
  for (Stray& stray : journey.strays) stray.reading = read_note(stray.text, context);
}

}  // namespace

void read_words_of(Journey& journey) {
  read_notes(journey, Language::und);
  journey.language = language_of(journey);
}

}  // namespace journeylint::recognising
