#include "text/sentence.hpp"

#include <array>

#include "text/language.hpp"
#include "text/morphology.hpp"

namespace journeylint::text {
namespace {

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

/// Tracing is dear, so the board's own language is tried first, and alone where it knows the word.
std::array<Sense, kLanguages> trace(std::string_view folded, Language board_language) {
  if (board_language == Language::und) return trace_word(folded, kEveryLanguage);
  const std::size_t slot = language_slot(board_language);
  const auto senses = trace_word(folded, 1U << slot);
  const bool sure = senses[slot].set != 0 && senses[slot].form != Form::typo;
  return sure ? senses : trace_word(folded, kEveryLanguage);
}

void look_up(Token& token, Language board_language) {
  const Entry entry = find_word(token.folded);
  bool known = false;
  for (std::size_t language = 0; language < kLanguages; ++language) {
    const std::uint16_t set = entry.sets[language];
    if (set != 0 && features_of(set).has(Feature::begins_phrase)) token.flags |= phrase_start;
    const bool own = says_something(set);
    token.senses[language] = own ? Sense{set, Form::base} : Sense{0, Form::none};
    known = known || own;
  }
  if (!known && token.kind == TokenKind::word) token.senses = trace(token.folded, board_language);
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
void resolve(Token& token, Language language) {
  token.features = {};
  token.form = Form::none;
  if (language != Language::und) {
    Sense& own = token.senses[language_slot(language)];
    if (own.set == 0 && token.kind == TokenKind::word &&
        (token.senses[0].set | token.senses[1].set | token.senses[2].set) != 0) {
      own = trace_word(token.folded, 1U << language_slot(language))[language_slot(language)];
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

/// Bent words end like this: "klaagt", "cancels", "cancelled", "leaving", "brieven". Tracing is dear, so other words
/// are not tried.
bool may_be_bent(std::string_view word) {
  const char last = word.back();
  return last == 't' || last == 's' || last == 'd' || last == 'n' || (last == 'g' && word.size() > 4);
}

/// "klaagt" stands in a list of topics and is still a bent "klagen"; "belt" stands there because "belt terug over"
/// does.
void split_topic(Token& token, std::size_t at, Idioms& idioms) {
  Entry entry;
  bool written = true;
  for (std::size_t language = 0; language < kLanguages; ++language) {
    const Sense& sense = token.senses[language];
    const bool mistaken = sense.form == Form::typo && token.folded.size() < 6;  // too short to be sure of
    entry.sets[language] = mistaken ? std::uint16_t{0} : sense.set;
    written = written && (sense.set == 0 || sense.form == Form::base);
  }
  if (token.kind != TokenKind::word || token.phrase > 1 || !entry.known() || !is_topic(entry)) return;
  token.senses = {};
  if (written && may_be_bent(token.folded)) {
    const auto traced = trace_word(token.folded, kEveryLanguage);
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

void Sentence::read(std::string_view note, Language board_language) {
  text = note;
  tokens.read(note);
  for (Token& token : tokens.all()) look_up(token, board_language);
  Idioms idioms;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].is(phrase_start)) look_up_phrase(tokens, i, idioms);
  }
  language = tell_language(tokens.all(), board_language);
  for (std::size_t i = 0; i < tokens.size(); ++i) split_topic(tokens.all()[i], i, idioms);
  for (Token& token : tokens.all()) {
    resolve(token, language);
    resolve_irregular(token);
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
