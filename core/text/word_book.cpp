#include "text/word_book.hpp"

#include "text/morphology.hpp"
#include "text/topics.hpp"
#include "text/voice_grams.hpp"

namespace journeylint::text {
namespace {

constexpr std::size_t kFirstSlots = 64;
constexpr unsigned kEveryLanguage = 7;

/// Is `set` more than the mark that a phrase begins with the word?
bool says_something(std::uint16_t set) {
  if (set == 0) return false;
  Features rest = features_of(set);
  const auto mark = static_cast<unsigned>(Feature::begins_phrase);
  static_assert(static_cast<unsigned>(Feature::begins_phrase) < 64);
  rest.low &= ~(std::uint64_t{1} << mark);
  return rest.any();
}

}  // namespace

WrittenWord look_up_written(std::string_view folded) {
  const Entry entry = find_word(folded);
  WrittenWord word;
  for (std::size_t language = 0; language < kLanguages; ++language) {
    const std::uint16_t set = entry.sets[language];
    if (set == 0) continue;
    if (features_of(set).has(Feature::begins_phrase)) word.begins_phrase = true;
    if (!says_something(set)) continue;
    word.senses[language] = {set, Form::base};
    word.known = true;
  }
  return word;
}

std::uint32_t WordBook::find(std::string_view folded) {
  if (words_.size() * 2 >= slots_.size()) grow();
  const std::uint32_t hash = hash_of(folded);
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash & mask;
  for (; slots_[slot] != 0; slot = (slot + 1) & mask) {
    const Word& word = words_[slots_[slot] - 1];
    if (word.hash == hash && letters(word) == folded) return slots_[slot] - 1;
  }
  slots_[slot] = add(folded, hash) + 1;
  return slots_[slot] - 1;
}

std::uint32_t WordBook::add(std::string_view folded, std::uint32_t hash) {
  const Word word{look_up_written(folded),
                  gram_sum(folded),
                  {},
                  {},
                  {},
                  {},
                  hash,
                  static_cast<std::uint32_t>(letters_.size()),
                  static_cast<std::uint32_t>(folded.size())};
  letters_.append(folded);
  words_.push_back(word);
  return static_cast<std::uint32_t>(words_.size() - 1);
}

void WordBook::grow() {
  slots_.assign(slots_.empty() ? kFirstSlots : slots_.size() * 2, 0);
  const std::size_t mask = slots_.size() - 1;
  for (std::uint32_t number = 0; number < words_.size(); ++number) {
    std::size_t slot = words_[number].hash & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = number + 1;
  }
}

const Senses& WordBook::traced(std::uint32_t number, Language language) {
  Word& word = words_[number];
  const auto which = static_cast<std::size_t>(language);
  if (!word.asked[which]) {
    const unsigned missing = language == Language::und ? kEveryLanguage : 1U << language_slot(language);
    word.traced[which] = trace_word(letters(word), missing);
    word.asked[which] = true;
  }
  return word.traced[which];
}

const WordMeaning& WordBook::meaning(std::uint32_t number, Language board_language) {
  const auto which = static_cast<std::size_t>(board_language);
  if (!words_[number].understood[which]) {
    words_[number].meaning[which] = understand(number, board_language);
    words_[number].understood[which] = true;
  }
  return words_[number].meaning[which];
}

WordMeaning WordBook::understand(std::uint32_t number, Language board_language) {
  const Word& word = words_[number];
  WordMeaning meaning;
  meaning.grams = word.grams;
  meaning.begins_phrase = word.written.begins_phrase;
  meaning.senses = word.written.senses;
  if (!word.written.known) {
    meaning.senses = traced(number, board_language);
    if (board_language != Language::und) {
      const Sense& own = meaning.senses[language_slot(board_language)];
      if (own.set == 0 || own.form == Form::typo) meaning.senses = traced(number, Language::und);
    }
  }
  meaning.votes = votes_of(letters(word), meaning.senses, Umlaut::no);
  const Entry entry = without_mistaken(meaning.senses, word.size);
  meaning.topic = entry.known() && is_topic(entry);
  return meaning;
}

Entry without_mistaken(const Senses& senses, std::size_t bytes) {
  constexpr std::size_t shortest = 6;
  Entry entry{};
  for (std::size_t language = 0; language < kLanguages; ++language) {
    const Sense& sense = senses[language];
    if (sense.form != Form::typo || bytes >= shortest) entry.sets[language] = sense.set;
  }
  return entry;
}

}  // namespace journeylint::text
