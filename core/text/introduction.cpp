#include "text/introduction.hpp"

#include <algorithm>
#include <array>

#include "text/actor.hpp"
#include "text/persona.hpp"
#include "text/time.hpp"

namespace journeylint::text {
namespace {

/// In front of a colon: what follows is whoever it is for.
constexpr std::array<std::string_view, 8> kFor{"for", "voor", "fur", "pour", "rol", "rolle", "role", "wer"};
constexpr std::array<std::string_view, 7> kAnds{"&", "+", "en", "and", "und", "et", "e"};
/// What somebody has that a map shows, and whose it is.
constexpr std::array<std::string_view, 14> kTold{"reis",       "klantreis", "verhaal",  "dag",   "weg",
                                                 "journey",    "story",     "day",      "reise", "weg",
                                                 "geschichte", "parcours",  "histoire", "fil"};
constexpr std::array<std::string_view, 5> kOf{"van", "of", "von", "de", "d"};
constexpr std::size_t kNameWords = 3;      ///< "Fam. de Groot", "Inès et Malo"
constexpr std::size_t kFewestDetails = 2;  ///< words that say something of them
constexpr std::size_t kFewestTold = 4;     ///< "The parents: both at work"
constexpr std::size_t kDayAt = 3;          ///< tokens behind a place that may tell the day
constexpr std::size_t kAgeNear = 3;        ///< tokens between a name and its age
constexpr std::size_t kRoleAt = 2;         ///< words before the one for whoever travels: "Masters applicant"

template <std::size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// In capitals anything may stand.
bool could_introduce(const Token& token) {
  const bool other = token.is(all_caps) || token.has(Feature::month) || token.has(Feature::weekday);
  return could_be_name(token) && (!other || token.has(Feature::first_name));
}

bool parts(const Token& token) {
  return token.folded == "," || token.folded == "(" || token.folded == ";";
}

bool cuts(const Token& token) {
  return token.folded == "-" || token.folded == "\u2013" || token.folded == "\u2014" || token.folded == "\u00B7" ||
         token.folded == "|";
}

/// The names a text begins with.
struct Names {
  std::size_t end = 0;  ///< token behind them
  bool titled = false;  ///< a title stands before them
  bool sure = false;    ///< that, or a first name is among them
  bool family = false;  ///< "Fam. de Groot: two parents": the colon behind it opens what is said of them
};

Names names_at_start(const Tokens& tokens) {
  Names names;
  std::size_t i = 0;
  std::size_t words = 0;
  while (i < tokens.size() && words < kNameWords + 1) {
    const Token& token = tokens[i];
    if (i > 0 && token.is(line_start)) break;
    const bool family = is_family(token.folded) || is_kin(token.folded);
    if ((family || is_title(token.folded)) && words == 0) {
      names.titled = names.sure = true;
      names.family = family;
    } else if (could_introduce(token) || (names.sure && words == 0 && token.is(capitalised))) {  // "Dhr. Bakker"
      names.sure = names.sure || token.has(Feature::first_name);
      names.end = i + 1;
      ++words;
    } else if (i == 0 || (token.folded != "." && token.folded != "-" && !one_of(kAnds, token.folded) &&
                          !token.has(Feature::article) && !token.has(Feature::preposition))) {
      break;
    }
    ++i;
  }
  return names;
}

/// "Joris, Nadia, Kees (planning)": who is there.
bool goes_on_with_names(const Tokens& tokens, std::size_t from) {
  return from < tokens.size() && could_introduce(tokens[from]) &&
         (from + 1 == tokens.size() || tokens[from + 1].kind == TokenKind::punct || could_introduce(tokens[from + 1]));
}

/// "Amsterdam, dinsdag 14 mei": right behind what looked like a name.
bool tells_a_day(const Sentence& sentence, std::size_t from) {
  const Tokens& tokens = sentence.tokens;
  const std::size_t end = std::min(tokens.size(), from + kDayAt);
  for (std::size_t i = from; i < end; ++i) {
    if (tokens[i].has(Feature::weekday) || tokens[i].has(Feature::month)) return true;
  }
  const std::optional<DateReading> date = read_date(sentence);
  return date && from < end && date->cue.begin < tokens[end - 1].end;
}

bool tells_a_year(const Tokens& tokens) {
  return std::any_of(tokens.all().begin(), tokens.all().end(), [](const Token& token) {
    return token.kind == TokenKind::number && token.folded.size() == 4 && token.folded >= "1900" &&
           token.folded < "2100";
  });
}

Introduced by_name(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  const Names names = names_at_start(tokens);
  if (names.end == 0 || names.end >= tokens.size()) return Introduced::no;
  const Token& next = tokens[names.end];
  if (next.folded == ":" && !names.family) return Introduced::no;  // what they said, or are to do
  const bool opens = next.is(line_start) || next.folded == "+" || next.folded == "," || next.folded == ":";
  if (!opens && !(names.sure && (cuts(next) || parts(next)))) return Introduced::no;
  const std::size_t from = next.is(line_start) ? names.end : names.end + 1;
  if (!names.titled && (goes_on_with_names(tokens, from) || tells_a_year(tokens))) return Introduced::no;
  if (!names.sure && tells_a_day(sentence, from)) return Introduced::no;
  std::size_t words = 0;
  for (std::size_t i = from; i < tokens.size(); ++i) words += tokens[i].kind != TokenKind::punct ? 1U : 0U;
  return words >= kFewestDetails ? Introduced::by_name : Introduced::no;
}

/// "Wim (71)", "Mevr. De Wit, 82": the age near the name, and the name no speaker's.
Introduced by_age(const Sentence& sentence) {
  const auto read = read_persona(sentence, PersonaContext::note);
  if (!read || read->kind != PersonaKind::specific || read->name.empty() || read->age.empty()) return Introduced::no;
  const Tokens& tokens = sentence.tokens;
  const std::size_t name_at = sentence.text.find(read->name);
  const std::size_t age_at = sentence.text.find(read->age);
  std::size_t name = 0;
  std::size_t age = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].begin <= name_at) name = i;
    if (tokens[i].begin <= age_at) age = i;
  }
  const bool spoken = name == 0 && tokens.size() > 1 && tokens[1].folded == ":";
  const std::size_t between = age > name ? age - name : name - age;
  return spoken || between > kAgeNear ? Introduced::no : Introduced::by_age;
}

/// "Pendler mit Leasingwagen", "all new members": a word for whoever travels, and nothing that they do.
Introduced by_role(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  std::size_t words = 0;
  for (std::size_t i = 0; i < tokens.size() && words <= kRoleAt; ++i) {
    const Token& token = tokens[i];
    if (token.kind != TokenKind::word || token.has(Feature::question_word)) return Introduced::no;
    if (names_traveller(token)) {
      const bool alone = i + 1 == tokens.size();
      const bool told = !alone && (tokens[i + 1].has(Feature::preposition) || parts(tokens[i + 1]) ||
                                   (tokens[i + 1].folded == ":" && tokens.size() > i + kFewestTold));
      return told ? Introduced::by_role : Introduced::no;
    }
    if (token.has(Feature::pronoun_we) || (token.has(Feature::verb) && !token.has(Feature::noun))) break;
    ++words;
  }
  return Introduced::no;
}

/// "Applicant: Hendrik, dairy farmer": who travels, by name. "Customer: where is it?" is what one says.
std::optional<Introduction> by_role_and_name(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  if (tokens.size() < 4 || tokens[1].folded != ":" || !names_traveller(tokens[0])) return std::nullopt;
  const std::size_t begin = tokens[2].begin;
  const Introduced how = by_name(Sentence(sentence.text.substr(begin), Language::und));
  return how == Introduced::no ? std::nullopt : std::optional(Introduction{how, begin, {}});
}

/// The name in "Priya's".
std::string_view owner_in(std::string_view word) {
  for (const std::string_view end : {std::string_view("'s"), std::string_view("\u2019s")}) {
    if (word.size() > end.size() && word.substr(word.size() - end.size()) == end)
      return word.substr(0, word.size() - end.size());
  }
  return {};
}

/// A number behind "(" or ",".
bool has_number_apart(std::string_view text) {
  char last = ' ';
  for (const char c : text) {
    if (c >= '1' && c <= '9' && (last == '(' || last == ',' || last == ';')) return true;
    if (c != ' ' && c != '\n') last = c;
  }
  return false;
}

bool is_first_name(std::string_view word) {
  const Sentence name(word, Language::und);
  return name.tokens.size() == 1 && name.tokens[0].is(capitalised) && name.tokens[0].has(Feature::first_name);
}

}  // namespace

Introduction read_introduction(std::string_view text) {
  const Sentence sentence(text, Language::und);
  const Tokens& tokens = sentence.tokens;
  if (tokens.size() < 2) return {};
  if (one_of(kFor, tokens[0].folded) && tokens[1].folded == ":" && tokens.size() > 2) {
    return {Introduced::by_role, tokens[2].begin, {}};
  }
  if (text.find('?') != std::string_view::npos) return {};
  if (const Introduced how = by_age(sentence); how != Introduced::no) return {how, 0, {}};
  if (const Introduced how = by_name(sentence); how != Introduced::no) {
    const Names names = names_at_start(tokens);
    const std::size_t end = names.titled ? tokens[names.end - 1].end : tokens[0].begin;
    return {how, 0, text.substr(tokens[0].begin, end - tokens[0].begin)};
  }
  if (const std::optional<Introduction> called = by_role_and_name(sentence)) return *called;
  return {tells_a_year(tokens) ? Introduced::no : by_role(sentence), 0, {}};
}

bool is_person(std::string_view text) {
  if (!has_number_apart(text)) return false;  // most notes: no words need be read
  const Sentence sentence(text, Language::und);
  const Tokens& tokens = sentence.tokens;
  std::size_t name = 0;
  while (name < tokens.size() && tokens[name].kind == TokenKind::word && tokens[name].is(capitalised)) ++name;
  return name > 0 && name + 1 < tokens.size() && parts(tokens[name]) && tokens[name + 1].kind == TokenKind::number &&
         by_age(sentence) != Introduced::no;
}

std::optional<std::string> named_in_title(std::string_view title) {
  const Sentence sentence(title, Language::und);
  const Tokens& tokens = sentence.tokens;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::string_view word = title.substr(tokens[i].begin, tokens[i].end - tokens[i].begin);
    const std::string_view owner = owner_in(word);
    if (!owner.empty() && is_first_name(owner)) return std::string(owner);
    const bool told = i > 1 && one_of(kOf, tokens[i - 1].folded) && one_of(kTold, tokens[i - 2].folded);
    if (told && is_first_name(word)) return std::string(word);
  }
  return std::nullopt;
}

}  // namespace journeylint::text
