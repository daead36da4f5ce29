#include "text/persona.hpp"

#include <algorithm>
#include <array>

#include "text/labels.hpp"
#include "text/numbers.hpp"
#include "text/persona_card.hpp"
#include "text/time.hpp"

namespace journeylint::text {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// Who goes the same way every day, whatever the lexicons know of them.
constexpr std::array<std::string_view, 7> kCommuters{"commuter",  "forens",  "navetteur", "navetteuse",
                                                     "pendelaar", "pendler", "pendlerin"};
/// Beside what they are: "student met bijbaan".
constexpr std::array<std::string_view, 5> kSideJobs{"bijbaan", "bijbaantje", "minijob", "nebenjob", "sideline"};

template <std::size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// What the words of a persona card tell.
struct Traits {
  std::size_t name = kNone;
  std::size_t name_last = 0;
  std::size_t age = kNone;
  std::size_t age_last = 0;
  std::size_t details = 0;  ///< words that tell this one from another
  std::size_t life = 0;     ///< of them, words of a private life
  std::size_t everybody = kNone;
  std::size_t people = 0;    ///< words for a person of any kind
  std::size_t role = kNone;  ///< whoever travels: "applicant", "inwoner"
  bool named = false;        ///< a first name stands in it
  bool numbered = false;     ///< "widow of 78": a number that may tell an age
  bool acts = false;         ///< says something that they do
};

bool says_nothing(const Token& token) {
  return token.has(Feature::function) || token.has(Feature::article) || token.has(Feature::preposition) ||
         token.has(Feature::conjunction) || token.has(Feature::be) || token.has(Feature::have) ||
         token.has(Feature::modal) || token.has(Feature::amount_word) || token.has(Feature::question_word);
}

bool is_everybody(const Token& token) {
  return token.has(Feature::generic_person) && !token.has(Feature::life);
}

/// "Age:" at the head of a line: the label of a field of the card, filled in or not.
bool labels_a_field(const Tokens& tokens, std::size_t at) {
  if (!tokens[at].is(line_start) || at + 1 >= tokens.size() || tokens[at + 1].folded != ":") return false;
  for (const LabelMatch& match : match_label(tokens[at].folded)) {
    if (match.kind == LabelKind::header && match.role == HeaderRole::persona) return true;
    if (match.kind == LabelKind::lane) return true;
  }
  return false;
}

/// A word that could be a first name: capitalised, known as nothing, and not merely the first word of a line.
bool is_name(const Tokens& tokens, std::size_t at) {
  const Token& token = tokens[at];
  if (token.kind != TokenKind::word || !token.is(capitalised) || token.folded.size() < 2) return false;
  if (token.is(all_caps) && token.folded.size() < 4) return false;
  const bool known = token.features.any() && token.form != Form::typo;
  const bool followed = at + 1 < tokens.size() &&
                        (tokens[at + 1].kind == TokenKind::number || tokens[at + 1].folded == "," ||
                         tokens[at + 1].folded == "(" || tokens[at + 1].folded == "-" || tokens[at + 1].folded == ":" ||
                         tokens[at + 1].folded == "\u2013" || tokens[at + 1].folded == "\u2014");
  if (is_everybody(token) || token.has(Feature::role_customer) || token.has(Feature::generic_modifier)) return false;
  if (labels_a_field(tokens, at)) return false;
  if (known)
    return token.is(sentence_start) && followed && !token.has(Feature::noun) && !token.has(Feature::verb) &&
           !token.has(Feature::life);
  return true;
}

/// Nobody is so many minutes or hours old.
bool counts_a_life(const Token& unit) {
  const std::string_view name = lexicon_name(unit.features.name);
  return unit.has(Feature::time_unit) && name != "minute" && name != "hour" && name != "quarter" && name != "second";
}

/// "34", "(68)", "34 jaar", "begin 30", "in her fifties"; never "first-time" numbers, spans of a segment or counts.
bool is_age(const Tokens& tokens, std::size_t at) {
  const auto value = whole_number(tokens[at]);
  if (!value || *value < 4 || *value > 109 || tokens[at].folded.size() > 3) return false;
  if (tokens[at].is(hyphen_before) || (at + 1 < tokens.size() && tokens[at + 1].is(hyphen_before))) return false;
  if (at + 1 == tokens.size()) return true;
  const Token& next = tokens[at + 1];
  return next.kind == TokenKind::punct || counts_a_life(next) || next.folded == "jr" || next.folded == "j" ||
         next.folded == "jaar" || next.folded == "yrs" || next.folded == "ans" || next.is(line_start) ||
         next.has(Feature::conjunction) || next.has(Feature::life);
}

/// "commuting", "werkt": what somebody does; what befell them ("boete gekregen") is where a journey begins.
bool is_doing(const Token& token) {
  if (!token.has(Feature::verb) || token.has(Feature::noun) || token.is(hyphen_before)) return false;
  return token.form != Form::typo && token.form != Form::participle && token.form != Form::past;
}

Traits gather(const Tokens& tokens) {
  Traits traits;
  for (std::size_t i = 0; i < tokens.size();) {
    const Token& token = tokens[i];
    const std::size_t next = i + token.span();
    if (token.kind == TokenKind::number) {
      traits.numbered = true;
      const bool label = i > 0 && tokens[i - 1].has(Feature::generic_person);  // "Persona 4"
      if (traits.age == kNone && !label && is_age(tokens, i)) {
        traits.age = i;
        traits.age_last = i + 1 < tokens.size() && tokens[i + 1].has(Feature::time_unit) ? i + 1 : i;
      }
    } else if (token.kind == TokenKind::word) {
      if (is_everybody(token) || names_traveller(token)) {
        ++traits.people;
        if (traits.role == kNone && names_traveller(token)) traits.role = i;
        if (traits.everybody == kNone) traits.everybody = i;
      } else if (traits.name == kNone && is_name(tokens, i)) {
        traits.name = i;
        traits.name_last = i;
        ++traits.details;
      } else if (token.folded.size() > 1 && !says_nothing(token) && !token.has(Feature::generic_modifier)) {
        ++traits.details;
      }
      if (token.has(Feature::life) || one_of(kSideJobs, token.folded)) ++traits.life;
      traits.named = traits.named || (token.is(capitalised) && token.has(Feature::first_name));
      traits.acts = traits.acts || (traits.role != kNone && is_doing(token));
      if (token.has(Feature::role_organisation)) ++traits.people;
    }
    i = next;
  }
  return traits;
}

/// German writes every noun with a capital: there a name needs a number, a comma or a title beside it.
bool name_holds(const Sentence& sentence, const Traits& traits) {
  if (traits.name == kNone) return false;
  const Tokens& tokens = sentence.tokens;
  const std::size_t at = traits.name;
  const bool beside_age = traits.age != kNone && (traits.age > at ? traits.age - at : at - traits.age) <= 3;
  const bool title = at > 0 && tokens[at - 1].has(Feature::life);
  const bool set_off = at + 1 < tokens.size() && tokens[at + 1].kind == TokenKind::punct;
  const bool inside = at > 0 && (tokens[at].is(in_brackets) || tokens[at - 1].kind == TokenKind::word);
  if (sentence.language == Language::de) return beside_age || title || set_off;
  return beside_age || title || set_off || inside;
}

PersonaKind kind_of(const Sentence& sentence, const Traits& traits) {
  const Tokens& tokens = sentence.tokens;
  const bool anybody =
      traits.everybody != kNone && (tokens[traits.everybody].has(Feature::pronoun_third) ||
                                    tokens[0].has(Feature::generic_modifier) || tokens[0].has(Feature::everyone));
  if (traits.age != kNone || name_holds(sentence, traits)) return PersonaKind::specific;
  // "Applicant from abroad", "Pendler mit Leasingwagen": all who travel so, and nobody's life.
  const bool nobody = traits.name == kNone && !traits.named && !traits.numbered && traits.life == 0;
  if (traits.role != kNone && nobody && !traits.acts) return PersonaKind::generic;
  if (traits.details >= 3) return PersonaKind::specific;
  if (traits.details == 2) return anybody ? PersonaKind::generic : PersonaKind::specific;
  if (traits.life > 0 && traits.details >= 1 && traits.people + traits.details >= 2 && !anybody)
    return PersonaKind::specific;
  return PersonaKind::generic;
}

/// Outside a card: does the text name somebody at all?
bool names_somebody(const Sentence& sentence, const Traits& traits) {
  if (traits.age != kNone && (traits.name != kNone || traits.life > 0 || traits.people > 0)) return true;
  if (traits.people > 0 || traits.life > 0) return true;
  const bool verb_first = sentence.tokens.size() > 0 && sentence.tokens[0].has(Feature::verb);
  return !verb_first && (name_holds(sentence, traits) || traits.age != kNone);
}

/// "Jan 12", "16 Apr": a day of the year and no age.
bool is_date(const Sentence& sentence, const Traits& traits) {
  const std::optional<DateReading> date = read_date(sentence);
  const auto covers = [&](std::size_t first, std::size_t last) {
    const Cue part = sentence.cue(first, last);
    return date->cue.begin < part.end && part.begin < date->cue.end;
  };
  return date &&
         (covers(traits.age, traits.age_last) || (traits.name != kNone && covers(traits.name, traits.name_last)));
}

}  // namespace

bool names_traveller(const Token& token) {
  return token.has(Feature::role_customer) || one_of(kCommuters, token.folded);
}

std::optional<PersonaReading> read_persona(const Sentence& sentence, PersonaContext context) {
  const Tokens& tokens = sentence.tokens;
  if (tokens.size() == 0) return std::nullopt;
  const Traits traits = gather(tokens);
  if (context == PersonaContext::note && !names_somebody(sentence, traits) && tokens.words() > 3) {
    bool acts = false;
    for (const Token& token : tokens.all()) acts = acts || (token.has(Feature::verb) && token.form != Form::typo);
    if (acts) return std::nullopt;
  }
  if (context == PersonaContext::note && traits.age != kNone && is_date(sentence, traits)) return std::nullopt;
  PersonaReading reading;
  reading.kind = kind_of(sentence, traits);
  const auto written = [&](std::size_t first, std::size_t last) {
    const Cue cue = sentence.cue(first, last);
    return std::string(sentence.text.substr(cue.begin, cue.end - cue.begin));
  };
  if (name_holds(sentence, traits)) reading.name = written(traits.name, traits.name_last);
  if (traits.age != kNone) reading.age = written(traits.age, traits.age_last);
  if (reading.kind == PersonaKind::generic && traits.everybody != kNone) {
    reading.cue = sentence.cue(traits.everybody, traits.everybody + tokens[traits.everybody].span() - 1);
  }
  if (reading.kind == PersonaKind::specific) read_card(sentence.text, reading);
  return reading;
}

}  // namespace journeylint::text
