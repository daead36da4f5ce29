#include "text/sentence.hpp"

#include <array>

#include "text/language.hpp"

namespace journeylint::text {
namespace {

/// Per token: its number in the book; of words only.
struct WordNumbers {
  WordNumbers() {}  // NOLINT(modernize-use-equals-default): leaves the array as it is
  std::array<std::uint32_t, Tokens::kMaxTokens> of;
};

/// The board's own language is tried first, and alone where it knows the word.
const Senses& trace(std::uint32_t word, Language board_language, WordBook& book) {
  if (board_language == Language::und) return book.traced(word, Language::und);
  const Senses& own = book.traced(word, board_language);
  const Sense& sense = own[language_slot(board_language)];
  const bool sure = sense.set != 0 && sense.form != Form::typo;
  return sure ? own : book.traced(word, Language::und);
}

/// Numbers hardly ever come twice, so they are not put in the book.
void look_up(Token& token, Language board_language, WordBook& book, std::uint32_t& number) {
  number = 0;
  if (token.kind != TokenKind::word) {
    const WrittenWord written = look_up_written(token.folded);
    token.senses = written.senses;
    if (written.begins_phrase) token.flags |= phrase_start;
    return;
  }
  number = book.find(token.folded);
  const WrittenWord& written = book.written(number);
  token.grams = written.grams;
  if (written.begins_phrase) token.flags |= phrase_start;
  token.senses = written.known ? written.senses : trace(number, board_language, book);
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

/// The features that tell what a note is about and how it feels; the ones before them are grammar and whose side a word
/// is on.
constexpr std::uint64_t bits_before(unsigned bit, unsigned half) {
  const unsigned from = half * 64;
  return bit <= from ? 0 : bit >= from + 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << (bit - from)) - 1;
}
constexpr unsigned kFirstTopic = static_cast<unsigned>(Feature::feels_very_bad);
constexpr unsigned kAfterTopics = static_cast<unsigned>(Feature::template_word) + 1;
constexpr std::uint64_t kLowTopics = bits_before(kAfterTopics, 0) & ~bits_before(kFirstTopic, 0);
constexpr std::uint64_t kHighTopics = bits_before(kAfterTopics, 1) & ~bits_before(kFirstTopic, 1);

bool is_topic(const Features& features) {
  constexpr std::uint64_t marker = std::uint64_t{1} << static_cast<unsigned>(Feature::begins_phrase);
  return (features.low & ~kLowTopics & ~marker) == 0 && (features.high & ~kHighTopics) == 0;
}

/// Has a topic and no grammar in any language: "no idea", "medewerkers horen", "klaagt".
bool is_topic(const Entry& entry) {
  for (const std::uint16_t set : entry.sets) {
    if (!is_topic(features_of(set))) return false;
  }
  return true;
}

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

/// The longest phrase of the lexicon that begins at `first` stands for its first word, unless it is an idiom.
void look_up_phrase(Tokens& tokens, std::size_t first, Idioms& idioms) {
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
    token.phrase = static_cast<std::uint8_t>(count);
    for (std::size_t language = 0; language < kLanguages; ++language) {
      if (entry.sets[language] != 0) token.senses[language] = {entry.sets[language], Form::base};
    }
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
  Entry entry;
  bool written = true;
  for (std::size_t language = 0; language < kLanguages; ++language) {
    const Sense& sense = token.senses[language];
    const bool mistaken = sense.form == Form::typo && token.folded.size() < 6;  // too short to be sure of
    entry.sets[language] = mistaken ? std::uint16_t{0} : sense.set;
    written = written && (sense.set == 0 || sense.form == Form::base);
  }
  if (token.phrase > 1 || !entry.known() || !is_topic(entry)) return;
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
  for (std::size_t i = 0; i < all.size(); ++i) look_up(all[i], board_language, book, numbers.of[i]);
  Idioms idioms;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].is(phrase_start)) look_up_phrase(tokens, i, idioms);
  }
  language = tell_language(all, board_language);
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
