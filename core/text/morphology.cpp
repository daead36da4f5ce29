#include "text/morphology.hpp"

#include <cstring>

#include "text/prefixes.hpp"

namespace journeylint::text {
namespace {

constexpr unsigned kDutch = 0;
constexpr unsigned kEnglish = 1;
constexpr unsigned kGerman = 2;

/// A word being put together out of parts, in place.
class Candidate {
 public:
  Candidate(std::string_view a, std::string_view b, std::string_view c = {}) {
    append(a);
    append(b);
    append(c);
  }
  [[nodiscard]] std::string_view view() const { return {letters_, size_}; }

 private:
  void append(std::string_view part) {
    const std::size_t n = part.size() < sizeof(letters_) - size_ ? part.size() : sizeof(letters_) - size_;
    if (n == 0) return;  // an empty part may point nowhere
    std::memcpy(letters_ + size_, part.data(), n);
    size_ += n;
  }
  char letters_[96];
  std::size_t size_ = 0;
};

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

bool ends_with(std::string_view word, std::string_view end) {
  return word.size() > end.size() && word.substr(word.size() - end.size()) == end;
}

bool starts_with(std::string_view word, std::string_view start) {
  return word.size() > start.size() && word.substr(0, start.size()) == start;
}

std::string_view without(std::string_view word, std::size_t letters) {
  return word.substr(0, word.size() - letters);
}

bool is_verb(const Features& features) {
  return features.has(Feature::verb);
}
bool is_no_verb(const Features& features) {
  return !features.has(Feature::verb) && !features.has(Feature::function);
}

/// The set of an exact word in one language, when it is of the wanted kind; else 0.
std::uint16_t exact(std::string_view word, unsigned language, bool (*wanted)(const Features&)) {
  if (word.size() < 2) return 0;
  const std::uint16_t set = find_word(word).sets[language];
  return set != 0 && wanted(features_of(set)) ? set : std::uint16_t{0};
}

std::uint16_t verb(std::string_view word, unsigned language) {
  return exact(word, language, is_verb);
}

/// "registreer" → "registreren", "bel" → "bellen", "geef" → "geven"; also of the second part of a verb.
std::uint16_t dutch_infinitive(std::string_view prefix, std::string_view stem) {
  if (stem.size() < 2) return 0;
  if (const auto set = verb(Candidate(prefix, stem, "en").view(), kDutch)) return set;
  if (const auto set = verb(Candidate(prefix, stem, "n").view(), kDutch)) return set;
  const char last = stem.back();
  const char before = stem[stem.size() - 2];
  if (is_vowel(last)) return 0;
  const std::string_view soft = last == 'f' ? "ven" : last == 's' ? "zen" : "";
  const char plain[] = {last, 'e', 'n', '\0'};
  if (stem.size() > 2 && is_vowel(before) && stem[stem.size() - 3] == before) {
    const std::string_view open = without(stem, 2);
    const Candidate beginning(prefix, open);
    if (!soft.empty()) {
      if (const auto set = verb(Candidate(beginning.view(), soft).view(), kDutch)) return set;
    }
    return verb(Candidate(beginning.view(), plain).view(), kDutch);
  }
  if (!soft.empty()) return verb(Candidate(prefix, without(stem, 1), soft).view(), kDutch);
  if (!is_vowel(before)) return 0;
  return verb(Candidate(Candidate(prefix, stem).view(), plain).view(), kDutch);
}

std::uint16_t german_infinitive(std::string_view prefix, std::string_view stem) {
  if (stem.size() < 2) return 0;
  if (const auto set = verb(Candidate(prefix, stem, "en").view(), kGerman)) return set;
  return verb(Candidate(prefix, stem, "n").view(), kGerman);
}

std::uint16_t infinitive(std::string_view prefix, std::string_view stem, unsigned language) {
  return language == kDutch ? dutch_infinitive(prefix, stem) : german_infinitive(prefix, stem);
}

template <class Visit>
std::uint16_t any_particle(std::string_view word, unsigned language, Visit visit) {
  const auto walk = [&](const auto& particles) -> std::uint16_t {
    for (const std::string_view particle : particles) {
      if (!starts_with(word, particle)) continue;
      if (const std::uint16_t set = visit(particle, word.substr(particle.size()))) return set;
    }
    return 0;
  };
  return language == kDutch ? walk(kDutchParticles) : walk(kGermanParticles);
}

bool has_fixed_prefix(std::string_view word, unsigned language) {
  const auto any = [&](const auto& prefixes) {
    for (const std::string_view prefix : prefixes) {
      if (starts_with(word, prefix)) return true;
    }
    return false;
  };
  return language == kDutch ? any(kDutchFixed) : any(kGermanFixed);
}

/// The infinitive with its particle, or, where the lexicon has only the bare verb, that one.
std::uint16_t with_particle(std::string_view particle, std::string_view stem, unsigned language) {
  if (const auto set = infinitive(particle, stem, language)) return set;
  return infinitive({}, stem, language);
}

Form irregular_form(const Features& features) {
  if (features.has(Feature::irregular_finite)) return Form::finite;
  if (features.has(Feature::irregular_participle)) return Form::participle;
  return features.has(Feature::irregular_past) ? Form::past : Form::none;
}

/// "geeft" is by rule, "gibt" and "genomen" stand in the lexicon with their infinitive.
Sense irregular(std::string_view particle, std::string_view word, unsigned language) {
  const std::uint16_t set = find_word(word).sets[language];
  if (set == 0) return {0, Form::none};
  const Features& features = features_of(set);
  const Form form = irregular_form(features);
  if (form == Form::none) return {0, Form::none};
  const std::string_view lemma = lexicon_name(features.name);
  if (const auto whole = verb(Candidate(particle, lemma).view(), language)) return {whole, form};
  return {verb(lemma, language), form};
}

/// A participle without its particle: "gesteld", "gelegt", "gezet", "geleitet".
std::uint16_t participle(std::string_view particle, std::string_view word, unsigned language) {
  const char last = word.back();
  if ((last != 'd' && last != 't') || !starts_with(word, "ge") || word.size() < 5) return 0;
  const std::string_view rest = word.substr(2);
  for (const std::size_t ending : {1U, 0U, 2U}) {
    if (ending == 2 && !ends_with(rest, "et")) continue;
    const std::string_view stem = without(rest, ending);
    const auto set = particle.empty() ? infinitive({}, stem, language) : with_particle(particle, stem, language);
    if (set != 0) return set;
  }
  return 0;
}

/// Dutch and German bend verbs much alike: -t, -te/-de, ge-…-t/-d, and the particle in front of it all.
Sense trace_verb(std::string_view word, unsigned language) {
  if (const Sense sense = irregular({}, word, language); sense.set != 0) return sense;
  if (const auto set = participle({}, word, language)) return {set, Form::participle};
  const char last = word.back();
  const bool german = language == kGerman;
  if (last == 't') {
    std::uint16_t set = infinitive({}, without(word, 1), language);
    if (set == 0 && !german) set = dutch_infinitive({}, word);  // "zet", "wacht"
    if (set == 0 && german && ends_with(word, "et")) set = german_infinitive({}, without(word, 2));
    if (set != 0) {
      const bool either = has_fixed_prefix(word, language) || (german && ends_with(word, "iert"));
      return {set, either ? Form::finite_or_participle : Form::finite};
    }
  }
  if (last == 'd' && !german && has_fixed_prefix(word, language)) {
    if (const auto set = dutch_infinitive({}, without(word, 1))) return {set, Form::participle};
  }
  for (const std::string_view end : {"de", "te", "den", "ten", "ete", "eten"}) {
    if (!ends_with(word, end)) continue;
    if (const auto set = infinitive({}, without(word, end.size()), language)) return {set, Form::past};
  }
  for (const std::string_view end : {"end", "ende"}) {
    if (!ends_with(word, end)) continue;
    if (const auto set = verb(without(word, end.size() - 2), language)) return {set, Form::gerund};
  }
  if (const auto set = infinitive({}, german && last == 'e' ? without(word, 1) : word, language))
    return {set, Form::stem};
  return {0, Form::none};
}

/// "opgesteld", "aan­genomen", "angelegt", "anzulegen", "doorlezen" (of a verb the lexicon has without particle).
Sense trace_particle_verb(std::string_view word, unsigned language) {
  Form form = Form::participle;
  const auto visit = [&](std::string_view particle, std::string_view rest) -> std::uint16_t {
    if (rest.size() < 3) return 0;
    form = Form::participle;
    if (const auto set = participle(particle, rest, language)) return set;
    if (const Sense sense = irregular(particle, rest, language); sense.set != 0) {
      form = sense.form;
      return sense.set;
    }
    form = Form::base;
    const std::string_view inner = starts_with(rest, "zu") && language == kGerman ? rest.substr(2) : rest;
    if (const auto set = verb(Candidate(particle, inner).view(), language)) return set;
    if (const auto set = verb(inner, language)) return set;
    form = Form::finite;
    return rest.back() == 't' ? with_particle(particle, without(rest, 1), language) : std::uint16_t{0};
  };
  const std::uint16_t set = any_particle(word, language, visit);
  return {set, set == 0 ? Form::none : form};
}

std::uint16_t other(std::string_view word, unsigned language) {
  return exact(word, language, is_no_verb);
}

/// "facturen" → "factuur", "bonnen" → "bon", "brieven" → "brief".
std::uint16_t dutch_singular(std::string_view word) {
  if (word.size() < 4) return 0;
  if (const auto set = other(word, kDutch)) return set;
  const char last = word.back();
  const std::string_view open = without(word, 1);
  if (last == open.back()) return other(open, kDutch);
  const char hard = last == 'v' ? 'f' : last == 'z' ? 's' : last;
  const char closed[] = {open.back(), hard, '\0'};
  if (hard != last) {
    const char end[] = {hard, '\0'};
    if (const auto set = other(Candidate(open, end).view(), kDutch)) return set;
  }
  return is_vowel(open.back()) ? other(Candidate(open, closed).view(), kDutch) : std::uint16_t{0};
}

Sense trace_dutch_noun(std::string_view word) {
  if (ends_with(word, "s")) {
    if (const auto set = other(without(word, 1), kDutch)) return {set, Form::plural};
  }
  if (ends_with(word, "en")) {
    if (const auto set = dutch_singular(without(word, 2))) return {set, Form::plural};
  }
  const std::string_view single = ends_with(word, "jes") ? without(word, 1) : word;
  for (const std::string_view end : {"je", "tje", "pje", "kje", "etje"}) {
    if (!ends_with(single, end)) continue;
    const std::string_view base = without(single, end.size());
    if (const auto set = other(base, kDutch)) return {set, Form::diminutive};
    if (end == "kje") {
      if (const auto set = other(Candidate(base, "g").view(), kDutch)) return {set, Form::diminutive};
    }
    if (end == "etje" && base.size() > 2) {
      if (const auto set = other(without(base, 1), kDutch)) return {set, Form::diminutive};
    }
  }
  if (ends_with(word, "e")) {
    if (const auto set = dutch_singular(without(word, 1))) return {set, Form::inflected};
  }
  return {0, Form::none};
}

Sense trace_german_noun(std::string_view word) {
  for (const std::string_view end : {"n", "en", "s", "es", "e", "er", "ern", "em", "innen", "in"}) {
    if (!ends_with(word, end)) continue;
    if (const auto set = other(without(word, end.size()), kGerman)) return {set, Form::plural};
  }
  return {0, Form::none};
}

std::uint16_t english(std::string_view word) {
  return exact(word, kEnglish, [](const Features& features) { return !features.has(Feature::function); });
}

/// "stopped" → "stop", "placed" → "place", "called" → "call".
std::uint16_t english_stem(std::string_view stem) {
  if (stem.size() < 2) return 0;
  if (const auto set = english(stem)) return set;
  if (const auto set = english(Candidate(stem, "e").view())) return set;
  if (stem.back() == 'i') return english(Candidate(without(stem, 1), "y").view());
  const bool doubled = stem.size() > 3 && stem.back() == stem[stem.size() - 2];
  return doubled ? english(without(stem, 1)) : std::uint16_t{0};
}

Sense trace_english(std::string_view word) {
  if (const Sense sense = irregular({}, word, kEnglish); sense.set != 0) return sense;
  const auto form_of = [](std::uint16_t set) { return is_verb(features_of(set)) ? Form::finite : Form::plural; };
  if (ends_with(word, "s")) {
    if (const auto set = english(without(word, 1))) return {set, form_of(set)};
    if (ends_with(word, "es")) {
      if (const auto set = english_stem(without(word, 2))) return {set, form_of(set)};
    }
  }
  if (ends_with(word, "ed")) {
    if (const auto set = english_stem(without(word, 2))) return {set, Form::past};
  }
  if (ends_with(word, "ing")) {
    if (const auto set = english_stem(without(word, 3))) return {set, Form::gerund};
  }
  return {0, Form::none};
}

std::uint16_t noun_set(const Entry& entry, unsigned language) {
  const std::uint16_t set = entry.sets[language];
  return set != 0 && features_of(set).has(Feature::noun) ? set : std::uint16_t{0};
}

/// The longest known noun at the end of `word`, which may have lost its plural ending before.
std::array<Sense, kLanguages> last_noun(std::string_view word, unsigned missing) {
  std::array<Sense, kLanguages> senses{};
  for (std::size_t split = 3; split + 3 <= word.size(); ++split) {
    const Entry entry = find_word(word.substr(split));
    if (!entry.known()) continue;
    bool found = false;
    for (const unsigned language : {kDutch, kGerman}) {
      const std::uint16_t set = (missing >> language & 1U) != 0 ? noun_set(entry, language) : std::uint16_t{0};
      if (set == 0) continue;
      senses[language] = {set, Form::compound};
      found = true;
    }
    if (found) break;
  }
  return senses;
}

/// The last part of a compound decides. "klantenserviceafdeling" → "afdeling", "Kundenanfragen" → "Anfrage".
std::array<Sense, kLanguages> trace_compound(std::string_view word, unsigned missing) {
  std::array<Sense, kLanguages> senses{};
  if (word.size() < 8 || (missing & (1U << kDutch | 1U << kGerman)) == 0) return senses;
  for (const std::string_view end : {"", "s", "n", "en", "e", "innen", "in"}) {
    if (!end.empty() && !ends_with(word, end)) continue;
    senses = last_noun(without(word, end.size()), missing);
    if ((senses[kDutch].set | senses[kGerman].set) != 0) break;
  }
  return senses;
}

Sense trace_one(std::string_view word, unsigned language) {
  if (language == kEnglish) return trace_english(word);
  if (const Sense sense = trace_verb(word, language); sense.set != 0) return sense;
  if (const Sense sense = language == kDutch ? trace_dutch_noun(word) : trace_german_noun(word); sense.set != 0)
    return sense;
  return word.size() < 6 ? Sense{0, Form::none} : trace_particle_verb(word, language);
}

/// "pruefen" for "prüfen".
std::string_view without_ue(std::string_view word, char* buffer, std::size_t room) {
  std::size_t size = 0;
  for (std::size_t i = 0; i < word.size() && size < room; ++i) {
    buffer[size++] = word[i];
    const bool umlauted = word[i] == 'a' || word[i] == 'o' || word[i] == 'u';
    if (umlauted && i + 1 < word.size() && word[i + 1] == 'e') ++i;
  }
  return {buffer, size};
}

bool any(const std::array<Sense, kLanguages>& senses) {
  return (senses[0].set | senses[1].set | senses[2].set) != 0;
}

}  // namespace

std::array<Sense, kLanguages> trace_word(std::string_view folded, unsigned missing) {
  std::array<Sense, kLanguages> senses{};
  if (folded.size() < 3) return senses;
  for (unsigned language = 0; language < kLanguages; ++language) {
    if ((missing >> language & 1U) != 0) senses[language] = trace_one(folded, language);
  }
  if (any(senses)) return senses;
  if ((missing >> kGerman & 1U) != 0) {
    char buffer[96];
    const std::string_view plain = without_ue(folded, buffer, sizeof(buffer));
    if (plain.size() != folded.size()) {
      const std::uint16_t set = find_word(plain).sets[kGerman];
      senses[kGerman] = set != 0 ? Sense{set, Form::base} : trace_one(plain, kGerman);
    }
  }
  if (any(senses)) return senses;
  senses = trace_compound(folded, missing);
  if (any(senses)) return senses;
  const Entry near = find_near_word(folded);
  for (unsigned language = 0; language < kLanguages; ++language) {
    if ((missing >> language & 1U) != 0)
      senses[language] = {near.sets[language], near.sets[language] != 0 ? Form::typo : Form::none};
  }
  return senses;
}

Sense join_particle(std::string_view particle, std::string_view finite, Language language) {
  if (language == Language::und) return {0, Form::none};
  const auto slot = static_cast<unsigned>(language_slot(language));
  if (particle.size() + finite.size() > 90) return {0, Form::none};
  const Candidate whole(particle, finite);
  if (slot == kEnglish) return {verb(whole.view(), slot), Form::base};
  if (const Sense sense = irregular(particle, finite, slot); sense.set != 0) return sense;
  const Sense sense = trace_verb(whole.view(), slot);
  return sense.set != 0 ? Sense{sense.set, Form::finite} : sense;
}

}  // namespace journeylint::text
