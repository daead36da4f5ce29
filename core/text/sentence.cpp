#include "text/sentence.hpp"

#include <array>

#include "text/language.hpp"
#include "text/topics.hpp"

namespace journeylint::text {
namespace {

/// Per token: its number in the book; of words only.
struct WordNumbers {
  WordNumbers() {}  // NOLINT(modernize-use-equals-default): leaves the array as it is
  std::array<std::uint32_t, Tokens::kMaxTokens> of;
};

/// Numbers hardly ever come twice, so they are not put in the book.
void look_up(Token& token, Language board_language, WordBook& book, std::uint32_t& number, LanguageVotes& votes) {
  number = 0;
  if (token.kind != TokenKind::word) {
    const WrittenWord written = look_up_written(token.folded);
    token.senses = written.senses;
    if (written.begins_phrase) token.flags |= phrase_start;
    return;
  }
  number = book.find(token.folded);
  const WordMeaning& meaning = book.meaning(number, board_language);
  token.grams = meaning.grams;
  token.senses = meaning.senses;
  if (meaning.begins_phrase) token.flags |= phrase_start;
  if (meaning.topic) token.flags |= topic_word;
  votes.add(token.is(umlaut) ? votes_of(token.folded, token.senses, Umlaut::yes) : meaning.votes);
}

/// "gibt" stands in the lexicon as itself; what it means stands at "geben".
void resolve_irregular(Token& token) {
  const Features own = token.features;
  const bool irregular =
      own.has(Feature::irregular_finite) || own.has(Feature::irregular_past) || own.has(Feature::irregular_participle);
  if (!irregular || token.form != Form::base) return;
  token.form = own.has(Feature::irregular_finite)       ? Form::finite
               : own.has(Feature::irregular_participle) ? Form::participle
                                                        : Form::past;
  const Entry lemma = find_word(lexicon_name(own.name));
  for (const std::uint16_t set : lemma.sets) {
    if (set != 0 && features_of(set).has(Feature::verb)) token.features.add(features_of(set));
  }
}

/// What the token means in `language`; in any other where that one does not know it.
void resolve(Token& token, Language language, WordBook& book, std::uint32_t number) {
  token.features = {};
  token.form = Form::none;
  if (language != Language::und) {
    Sense& own = token.senses[language_slot(language)];
    if (own.set == 0 && token.kind == TokenKind::word &&
        (token.senses[0].set | token.senses[1].set | token.senses[2].set) != 0) {
      own = book.traced(number, language)[language_slot(language)];
    }
    if (own.set != 0 && own.form != Form::typo) {
      token.features = features_of(own.set);
      token.form = own.form;
      return;
    }
  }
  for (const Sense& sense : token.senses) {
    if (sense.set == 0) continue;
    token.features.add(features_of(sense.set));
    if (token.form == Form::none) token.form = sense.form;
  }
}

constexpr std::size_t kLongestPhrase = 3;  ///< tokens

/// Phrases and words of a note that have a topic only, until its language is known. Their words keep their grammar.
struct Idioms {
  struct Idiom {
    std::size_t at;
    Entry entry;
  };
  Idioms() {}  // NOLINT(modernize-use-equals-default): leaves the array as it is
  std::array<Idiom, Tokens::kMaxTokens> found;
  std::size_t size = 0;
};

/// The longest phrase of the lexicon that begins at `first` stands for its first word, unless it is an idiom. It votes
/// in that word's place.
void look_up_phrase(Tokens& tokens, std::size_t first, Idioms& idioms, LanguageVotes& votes) {
  Token& token = tokens.all()[first];
  for (std::size_t count = kLongestPhrase; count > 1; --count) {
    if (first + count > tokens.size()) continue;
    const Entry entry = find_word(tokens.folded(first, first + count - 1));
    if (!entry.known()) continue;
    if (is_topic(entry)) {
      if (token.idiom > 1 || idioms.size == idioms.found.size()) continue;
      idioms.found[idioms.size++] = {first, entry};
      token.idiom = static_cast<std::uint8_t>(count);
      continue;  // a shorter phrase may still have a grammar
    }
    const Umlaut written = token.is(umlaut) ? Umlaut::yes : Umlaut::no;
    if (token.kind == TokenKind::word) votes.take_back(votes_of(token.folded, token.senses, written));
    token.phrase = static_cast<std::uint8_t>(count);
    for (std::size_t language = 0; language < kLanguages; ++language) {
      if (entry.sets[language] != 0) token.senses[language] = {entry.sets[language], Form::base};
    }
    if (token.kind == TokenKind::word) votes.add(votes_of(token.folded, token.senses, written));
    return;
  }
}

/// The topic of an idiom takes the place of its first word's topic.
void resolve_idiom(Token& token, const Entry& entry, Language language) {
  Features topic{};
  if (language != Language::und) topic = features_of(entry.sets[language_slot(language)]);
  if (!topic.any()) {
    for (const std::uint16_t set : entry.sets) topic.add(features_of(set));
  }
  topic.low |= token.features.low & ~kLowTopics;
  topic.high |= token.features.high & ~kHighTopics;
  if (topic.name == 0) topic.name = token.features.name;
  token.features = topic;
}

/// Bent words end like this: "klaagt", "cancels", "cancelled", "leaving", "brieven". Others are not tried.
bool may_be_bent(std::string_view word) {
  const char last = word.back();
  return last == 't' || last == 's' || last == 'd' || last == 'n' || (last == 'g' && word.size() > 4);
}

/// "klaagt" stands in a list of topics and is still a bent "klagen"; "belt" stands there because "belt terug over"
/// does.
void split_topic(Token& token, std::size_t at, Idioms& idioms, WordBook& book, std::uint32_t number) {
  if (!token.is(topic_word) || token.phrase > 1) return;
  const Entry entry = without_mistaken(token.senses, token.folded.size());
  bool written = true;
  for (const Sense& sense : token.senses) written = written && (sense.set == 0 || sense.form == Form::base);
  token.senses = {};
  if (written && may_be_bent(token.folded)) {
    const Senses& traced = book.traced(number, Language::und);
    for (std::size_t language = 0; language < kLanguages; ++language) {
      const bool bent = traced[language].form != Form::typo && !is_topic(features_of(traced[language].set));
      if (bent) token.senses[language] = traced[language];
    }
  }
  bool topic = false;
  for (const std::uint16_t set : entry.sets) {
    topic = topic || (features_of(set).low & kLowTopics) != 0 || (features_of(set).high & kHighTopics) != 0;
  }
  if (topic && token.idiom == 1 && idioms.size < idioms.found.size()) idioms.found[idioms.size++] = {at, entry};
}

}  // namespace

Sentence::Sentence(std::string_view note, Language board_language) {
  WordBook book;
  read(note, board_language, book);
}

void Sentence::read(std::string_view note, Language board_language, WordBook& book) {
  text = note;
  tokens.read(note);
  const std::span<Token> all = tokens.all();
  WordNumbers numbers;
  LanguageVotes votes;
  for (std::size_t i = 0; i < all.size(); ++i) look_up(all[i], board_language, book, numbers.of[i], votes);
  Idioms idioms;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].is(phrase_start)) look_up_phrase(tokens, i, idioms, votes);
  }
  language = tell_language(votes, board_language);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].kind == TokenKind::word) split_topic(all[i], i, idioms, book, numbers.of[i]);
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    resolve(all[i], language, book, numbers.of[i]);
    resolve_irregular(all[i]);
  }
  for (std::size_t i = 0; i < idioms.size; ++i) {
    resolve_idiom(tokens.all()[idioms.found[i].at], idioms.found[i].entry, language);
  }
}

std::size_t Sentence::find(Feature feature, std::size_t from) const {
  while (from < tokens.size() && !tokens[from].has(feature)) ++from;
  return from;
}

}  // namespace journeylint::text
