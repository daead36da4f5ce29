#include "text/aside.hpp"

#include <algorithm>
#include <array>

#include "text/people.hpp"
#include "text/sentence.hpp"

namespace journeylint::text {
namespace {

/// Points at what it is about.
constexpr std::array<std::string_view, 5> kPointers{"<-", "\u2190", "\u2191", "^", "\u21D0"};
constexpr std::array<std::string_view, 8> kLaughs{"haha", "hahaha", "hihi", "lol", "hehe", "mdr", "ptdr", "grapje"};
/// Who agrees writes no note of their own.
constexpr std::array<std::string_view, 9> kNods{"same", "idem",  "eens",  "agree", "agreed",
                                                "dito", "ditto", "genau", "pareil"};
constexpr std::size_t kNodWords = 3;

struct Errand {
  std::string_view first;
  std::string_view second;
};

/// How a question to somebody at the table begins.
constexpr Errand kErrands[] = {{"vraag", "aan"},   {"vraag", "voor"},  {"vragen", "aan"},   {"question", "for"},
                               {"question", "to"}, {"frage", "an"},    {"frage", "fur"},    {"demander", "a"},
                               {"question", "a"},  {"nog", "checken"}, {"nog", "navragen"}, {"noch", "klaren"}};

template <std::size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::size_t word_from(const Tokens& tokens) {
  std::size_t i = 0;
  while (i < tokens.size() && tokens[i].kind == TokenKind::punct) ++i;
  return i;
}

/// "Joyce: …", "(Gareth: …)": who stands in front of a colon says it, or is to do it.
bool is_spoken(std::string_view text, const Tokens& tokens, std::size_t first) {
  if (first >= tokens.size()) return false;
  const Sentence said(text.substr(tokens[first].begin), Language::und);
  const auto owner = read_owner(said, OwnerContext::action);
  if (!owner || owner->kind != OwnerReading::Kind::person || owner->cue.begin != 0) return false;
  // "Pain: too slow" looks as if Pain had said it.
  if (first == 0 && !tokens[0].has(Feature::first_name)) return false;
  for (const Token& token : said.tokens.all()) {
    if (token.begin >= owner->cue.end && !token.is(in_brackets) && token.folded != "(" && token.folded != ")")
      return token.folded == ":";
  }
  return false;
}

}  // namespace

bool is_aside(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \n\t\r");
  if (begin == std::string_view::npos) return false;
  const std::string_view rest = text.substr(begin);
  for (const std::string_view pointer : kPointers) {
    if (rest.substr(0, pointer.size()) == pointer && rest.size() > pointer.size()) return true;
  }
  const Sentence sentence(text, Language::und);
  const Tokens& tokens = sentence.tokens;
  const std::size_t first = word_from(tokens);
  if (first == tokens.size()) return false;
  if (first > 0 && tokens[first - 1].folded == "@" && !tokens[first].is(space_before)) return true;
  for (const Token& token : tokens.all()) {
    if (one_of(kLaughs, token.folded)) return true;
  }
  if (tokens.words() <= kNodWords && one_of(kNods, tokens[first].folded)) return true;
  for (const Errand& errand : kErrands) {
    const bool both = first + 1 < tokens.size() && tokens[first].folded == errand.first;
    if (both && tokens[first + 1].folded == errand.second) return true;
  }
  return is_spoken(text, tokens, first);
}

}  // namespace journeylint::text
