#include "text/label_forms.hpp"

#include <array>
#include <cstdint>
#include <cstring>
#include <iterator>

#include "base/text_tools.hpp"

namespace journeylint::text {
namespace {

/// Up to eight letters in one number, so that a list of short words is searched without a call.
constexpr std::uint64_t packed(std::string_view word) {
  std::uint64_t number = 0;
  for (const char c : word) number = number << 8U | static_cast<unsigned char>(c);
  return number;
}

template <std::size_t N>
constexpr auto pack(const std::string_view (&words)[N]) {
  std::array<std::uint64_t, N> numbers{};
  for (std::size_t i = 0; i < N; ++i) numbers[i] = packed(words[i]);
  return numbers;
}

template <std::size_t N>
bool one_of(const std::array<std::uint64_t, N>& words, std::string_view word) {
  if (word.size() > 8) return false;
  const std::uint64_t number = packed(word);
  bool found = false;
  for (const std::uint64_t candidate : words) found |= candidate == number;
  return found;
}

constexpr std::string_view kArticlesWords[] = {
    "de",  "het", "een",  "the",  "a",    "an",    "der",  "die", "das",   "ein",    "le",  "la",    "les", "l",
    "un",  "une", "des",  "onze", "ons",  "our",   "mijn", "my",  "unser", "unsere", "nos", "notre", "hun", "their",
    "his", "her", "haar", "zijn", "ihre", "seine", "deze", "dit", "this",  "jouw",   "je",  "your"};
constexpr auto kArticles = pack(kArticlesWords);
constexpr std::string_view kLinksWords[] = {"van", "de", "het",  "der",  "des",  "den", "the", "du",
                                            "le",  "la", "les",  "our",  "onze", "von", "a",   "an",
                                            "een", "my", "mijn", "voor", "for",  "fur", "bij", "vd"};
constexpr auto kLinks = pack(kLinksWords);
constexpr std::string_view kStickiesWords[] = {"briefje", "geeltje", "kaartje", "memo",     "note",   "notes",
                                               "postit",  "postits", "sticker", "stickies", "sticky", "zettel"};
constexpr auto kStickies = pack(kStickiesWords);

constexpr std::string_view kAsksWords[] = {"what", "how", "wat", "hoe", "was", "wie", "que", "comment"};
constexpr auto kAsks = pack(kAsksWords);
constexpr std::string_view kAskedWords[] = {"he",     "she", "they", "it",  "one",  "people", "persons",
                                            "person", "hij", "ze",   "zij", "hen",  "men",    "er",
                                            "sie",    "es",  "man",  "il",  "elle", "ils",    "on"};
constexpr auto kAsked = pack(kAskedWords);
constexpr std::string_view kPersonsWords[] = {"he", "she", "they", "hij",  "ze", "zij",
                                              "er", "sie", "il",   "elle", "ils"};
constexpr auto kPersons = pack(kPersonsWords);
constexpr std::string_view kHelpingWords[] = {
    "do",    "does",   "did",   "is",     "are",    "was",   "were",   "be",    "being", "been",   "will",
    "would", "can",    "could", "might",  "here",   "now",   "then",   "there", "at",    "in",     "of",
    "about", "during", "that",  "each",   "every",  "point", "stage",  "step",  "phase", "moment", "next",
    "zich",  "hier",   "nu",    "dan",    "op",     "bij",   "die",    "elke",  "fase",  "stap",   "sich",
    "jetzt", "dann",   "dabei", "dieser", "diesem", "jeder", "schritt"};
constexpr auto kHelping = pack(kHelpingWords);

/// Whoever travels the journey, as a word of its own and as the first half of a compound, by first letter.
constexpr std::string_view kCustomers[] = {
    "bewoner",    "bewoners",    "besucher",   "bezoeker",    "bezoekers",  "burger",     "burgers",     "buyer",
    "buyers",     "candidate",   "candidates", "citizen",     "citizens",   "client",     "clienten",    "clients",
    "consument",  "consumenten", "consumer",   "consumers",   "customer",   "customers",  "donateur",    "donor",
    "donors",     "employee",    "employees",  "gast",        "gaste",      "gasten",     "gebruiker",   "gebruikers",
    "guest",      "guests",      "huurder",    "huurders",    "inwoner",    "inwoners",   "kandidaat",   "kandidat",
    "kandidaten", "klant",       "klanten",    "koper",       "kopers",     "kunde",      "kunden",      "kundin",
    "learner",    "learners",    "leden",      "leerling",    "leerlingen", "lid",        "medewerker",  "medewerkers",
    "member",     "members",     "mieter",     "mitarbeiter", "mitglied",   "mitglieder", "nutzer",      "ouder",
    "ouders",     "parent",      "parents",    "passenger",   "passengers", "patient",    "patienten",   "patientin",
    "patients",   "reisende",    "reiziger",   "reizigers",   "shopper",    "shoppers",   "sollicitant", "student",
    "studenten",  "students",    "subscriber", "tenant",      "tenants",    "traveler",   "traveller",   "travellers",
    "usager",     "user",        "users",      "utilisateur", "verzekerde", "visitor",    "visitors",    "voyageur",
    "werknemer",  "werknemers"};

bool starts_with(std::string_view text, std::string_view head) {
  return text.substr(0, head.size()) == head;
}
bool ends_with(std::string_view text, std::string_view tail) {
  return text.size() >= tail.size() && text.substr(text.size() - tail.size()) == tail;
}

struct Range {
  std::size_t first = 0;
  std::size_t last = 0;
};

constexpr auto kCustomerRanges = [] {
  std::array<Range, 26> ranges{};
  std::size_t at = 0;
  for (std::size_t letter = 0; letter < ranges.size(); ++letter) {
    ranges[letter].first = at;
    while (at < std::size(kCustomers) && kCustomers[at][0] == static_cast<char>('a' + letter)) ++at;
    ranges[letter].last = at;
  }
  return ranges;
}();
static_assert(kCustomerRanges[25].last == std::size(kCustomers), "sorted by first letter");

Range customers_with(char first) {
  return first >= 'a' && first <= 'z' ? kCustomerRanges[static_cast<std::size_t>(first - 'a')] : Range{};
}

struct Face {
  std::string_view emoji;
  std::int8_t value;
};
constexpr Face kFaces[] = {{"\U0001F600", 2},  {"\U0001F603", 2},  {"\U0001F604", 2},  {"\U0001F60D", 2},
                           {"\U0001F929", 2},  {"\U0001F60A", 2},  {"\U0001F642", 1},  {"\U0001F44D", 1},
                           {"\u263A", 1},      {"\U0001F610", 0},  {"\U0001F611", 0},  {"\U0001F615", -1},
                           {"\U0001F641", -1}, {"\u2639", -1},     {"\U0001F61F", -1}, {"\U0001F61E", -1},
                           {"\U0001F44E", -1}, {"\U0001F622", -2}, {"\U0001F62D", -2}, {"\U0001F620", -2},
                           {"\U0001F621", -2}, {"\U0001F92C", -2}};

bool read_mark(std::string_view text, LabelMatch& match) {
  for (const Face& face : kFaces) {
    if (!starts_with(text, face.emoji)) continue;
    const std::string_view rest = text.substr(face.emoji.size());
    if (!rest.empty() && rest != "\uFE0F") return false;
    match.mark = ScaleMark::face;
    match.mark_value = face.value;
    return true;
  }
  double sign = 1;
  match.mark = ScaleMark::number;
  for (const std::string_view minus : {"-", "\u2212", "\u2013", "+"}) {
    if (!starts_with(text, minus)) continue;
    text.remove_prefix(minus.size());
    sign = minus == "+" ? 1 : -1;
    match.mark = ScaleMark::signed_number;
    break;
  }
  if (text.empty() || text.size() > 3) return false;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return false;
    value = value * 10 + (c - '0');
  }
  match.mark_value = sign * value;
  return value <= 100;
}

}  // namespace

bool is_article(std::string_view word) {
  return one_of(kArticles, word);
}
bool is_link(std::string_view word) {
  return one_of(kLinks, word);
}
bool asks(std::string_view word) {
  return one_of(kAsks, word);
}
bool is_asked(std::string_view word) {
  return one_of(kAsked, word);
}
bool is_persons(std::string_view word) {
  return one_of(kPersons, word);
}
bool is_helping(std::string_view word) {
  return one_of(kHelping, word) || is_article(word);
}
bool is_sticky(std::string_view word) {
  return one_of(kStickies, word);
}
bool is_customer(std::string_view word) {
  if (word.size() < 3) return false;
  const Range range = customers_with(word[0]);
  for (std::size_t i = range.first; i < range.last; ++i) {
    const std::string_view customer = kCustomers[i];
    if (customer.size() == word.size() && customer.back() == word.back() && customer == word) return true;
  }
  return false;
}

std::string_view after_customer(std::string_view key) {
  std::string_view rest;
  const Range range = customers_with(key[0]);
  for (std::size_t i = range.first; i < range.last; ++i) {
    const std::string_view customer = kCustomers[i];
    // The list is sorted, so the longest one is met last.
    if (key.size() >= customer.size() + 4 && starts_with(key, customer)) rest = key.substr(customer.size());
  }
  return rest;
}

const KeyMeanings* find_other_ending(std::string_view key) {
  static constexpr std::string_view kEndings[] = {"en", "n", "s", "e", "es", "er"};
  if (key.size() < 4 || key.size() > 32) return nullptr;
  for (const std::string_view ending : kEndings) {
    if (key.size() >= ending.size() + 4 && ends_with(key, ending)) {
      const KeyMeanings* found = find_key(key.substr(0, key.size() - ending.size()));
      if (found != nullptr) return found;
    }
  }
  std::array<char, 36> longer;
  std::memcpy(longer.data(), key.data(), key.size());
  for (const std::string_view ending : kEndings) {
    std::memcpy(longer.data() + key.size(), ending.data(), ending.size());
    const KeyMeanings* found = find_key({longer.data(), key.size() + ending.size()});
    if (found != nullptr) return found;
  }
  return nullptr;
}

double journey_word(std::string_view word, std::string_view before) {
  if (word.size() < 7) return 0;
  switch (word.back()) {  // every word below ends in one of these
    case 'y':
    case 'p':
    case 's':
    case 't':
    case 'e':
    case 'n':
      break;
    default:
      return 0;
  }
  if (word == "blueprint" || word == "journeymap" || word == "klantreis" || word == "kundenreise") return 0.9;
  if (word == "journey" || word == "journeys" || word == "parcours") return is_customer(before) ? 0.92 : 0.7;
  for (const std::string_view reis : {"journey", "reizen", "reise", "reis"}) {
    if (ends_with(word, reis) && is_customer(word.substr(0, word.size() - reis.size()))) return 0.9;
  }
  return 0;
}

bool add_scale_mark(std::string_view text, LabelMatches& matches) {
  const std::string_view mark = trimmed(text.substr(0, text.size() < 16 ? text.size() : 16));
  if (mark.empty() || mark.size() > 8 || text.size() > 16) return false;
  LabelMatch match;
  match.kind = LabelKind::scale;
  match.confidence = 0.6;
  if (!read_mark(mark, match)) return false;
  matches.add(match);
  return true;
}

}  // namespace journeylint::text
