#include "text/language.hpp"

namespace journeylint::text {
namespace {

constexpr std::uint32_t kFunctionWord = 4;  ///< a function word says more about a language than a content word,
constexpr std::uint32_t kOnly = 3;          ///< and a word of one language more than one of two
constexpr std::uint32_t kShared = 1;
constexpr std::uint32_t kBoard = 3;     ///< the board's own language counts as one word that only it has
constexpr std::uint32_t kSpelling = 1;  ///< letters that hint at a language in a word nobody knows

bool ends_with(std::string_view word, std::string_view end) {
  return word.size() > end.size() + 1 && word.substr(word.size() - end.size()) == end;
}

bool contains(std::string_view word, std::string_view part) {
  return word.find(part) != std::string_view::npos;
}

void vote_by_spelling(std::string_view word, Umlaut umlaut, LanguageVotes& votes) {
  if (umlaut == Umlaut::yes) votes.points[2] += 3 * kSpelling;
  if (contains(word, "ij") || contains(word, "aa") || contains(word, "uu") || ends_with(word, "heid") ||
      ends_with(word, "lijk")) {
    votes.points[0] += 2 * kSpelling;
  }
  if (ends_with(word, "ing") && !contains(word, "ung")) votes.points[1] += kSpelling;
  if (ends_with(word, "tion") || ends_with(word, "ment") || ends_with(word, "th")) votes.points[1] += kSpelling;
  if (ends_with(word, "ung") || ends_with(word, "keit") || contains(word, "sch")) votes.points[2] += kSpelling;
  if (ends_with(word, "en")) {
    votes.points[0] += kSpelling;
    votes.points[2] += kSpelling;
  }
}

}  // namespace

LanguageVotes votes_of(std::string_view folded, const std::array<Sense, kLanguages>& senses, Umlaut umlaut) {
  LanguageVotes votes;
  unsigned known = 0;
  for (const Sense& sense : senses) known += sense.set != 0 ? 1U : 0U;
  if (known == 0) {
    vote_by_spelling(folded, umlaut, votes);
    return votes;
  }
  if (umlaut == Umlaut::yes && senses[2].set != 0) votes.points[2] += kOnly;
  if (known == kLanguages) return votes;
  for (std::size_t language = 0; language < kLanguages; ++language) {
    const Sense& sense = senses[language];
    if (sense.set == 0) continue;
    const bool function = features_of(sense.set).has(Feature::function);
    const std::uint32_t worth = known == 1 ? kOnly : kShared;
    votes.points[language] += sense.form == Form::typo ? kShared : function ? worth + kFunctionWord - kOnly : worth;
  }
  return votes;
}

Language tell_language(LanguageVotes votes, Language board_language) {
  if (board_language != Language::und) votes.points[language_slot(board_language)] += kBoard;
  std::size_t best = 0;
  bool tie = false;
  for (std::size_t language = 1; language < kLanguages; ++language) {
    if (votes.points[language] > votes.points[best]) {
      best = language;
      tie = false;
    } else if (votes.points[language] == votes.points[best]) {
      tie = true;
    }
  }
  if (tie || votes.points[best] == 0) return board_language;
  return static_cast<Language>(best + 1);
}

}  // namespace journeylint::text
