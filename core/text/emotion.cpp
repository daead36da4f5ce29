#include "text/emotion.hpp"

#include <array>

#include "text/scores.hpp"

namespace journeylint::text {
namespace {

double word_valence(const Token& token) {
  if (token.has(Feature::feels_very_bad)) return -2;
  if (token.has(Feature::feels_very_good)) return 2;
  if (token.has(Feature::feels_bad)) return -1;
  return token.has(Feature::feels_good) ? 1 : 0;
}

bool feels(const Token& token) {
  return word_valence(token) != 0;
}

/// "Kwijt", "lost", "schwindet": what was good and is lost or fades is good no more. Itself it may feel bad.
bool loses(const Token& token) {
  constexpr std::array<std::string_view, 23> kWords{
      "kwijt",    "verliest",  "verliezen", "verloren", "verloor",   "vervlogen", "zakt",  "daalt",
      "lose",     "loses",     "losing",    "lost",     "fades",     "fading",    "faded", "gone",
      "verliert", "verlieren", "verliere",  "verlor",   "schwindet", "sinkt",     "dahin"};
  for (const std::string_view word : kWords) {
    if (token.folded == word) return true;
  }
  return false;
}

/// What stands in the few words before a feeling and bends it.
struct Bend {
  bool negated = false;
  bool more = false;
  bool less = false;
  bool not_at_all = false;  ///< "totaal niet", "gar nicht"
  bool too = false;
};

constexpr std::size_t kReach = 3;  ///< words before a feeling that can bend it: "niet zo heel blij"

bool ends_clause(const Token& token) {
  if (token.has(Feature::contrast)) return true;
  return token.kind == TokenKind::punct && token.folded != "'" && token.folded != "\"";
}

/// Is the token at `at` a later word of a phrase that begins before it, such as the "from" of "far from"?
bool inside_phrase(const Tokens& tokens, std::size_t at) {
  for (std::size_t back = 1; back < kReach && back <= at; ++back) {
    if (tokens[at - back].span() > back) return true;
  }
  return false;
}

/// "far from", "alles andere als", "een beetje": a phrase that bends what follows and says nothing by itself.
bool only_bends(const Token& token) {
  if (feels(token) || token.has(Feature::mood_neutral)) return false;
  return token.has(Feature::negation) || token.has(Feature::negation_far) || token.has(Feature::softener) ||
         token.has(Feature::intensifier) || token.has(Feature::contrast);
}

/// "Never felt so welcome", "nog nooit zo blij", "noch nie so froh": the "so" and its feeling stand behind `never`.
bool as_never_before(const Tokens& tokens, std::size_t never, bool so) {
  if (!so) return false;
  const std::string_view word = tokens[never].folded;
  if (word == "never") return true;
  const std::string_view before = never > 0 ? tokens[never - 1].folded : std::string_view();
  return (word == "nooit" && before == "nog") || (word == "nie" && before == "noch");
}

Bend bend_before(const Tokens& tokens, std::size_t at) {
  Bend bend;
  const double valence = word_valence(tokens[at]);
  bool so = false;
  for (std::size_t i = at, seen = 0; i > 0 && seen < kReach;) {
    if (inside_phrase(tokens, --i)) continue;  // the phrase is judged as a whole, where it begins
    ++seen;
    const Token& token = tokens[i];
    if (token.span() > 1 && !only_bends(token)) continue;  // "no problem" negates nothing behind it
    if (valence > 0 && loses(token)) {
      bend.negated = true;
      break;
    }
    if (ends_clause(token) || (feels(token) && !token.has(Feature::negation) && !token.has(Feature::intensifier)))
      break;
    if (as_never_before(tokens, i, so)) {
      bend.more = true;
      break;
    }
    const bool french = token.folded == "pas" && i + 1 == at;  // in Dutch, "only": which is no feeling yet either
    if (token.has(Feature::negation) || token.has(Feature::negation_far) || french) {
      bend.negated = true;
      continue;
    }
    so = so || token.folded == "so" || token.folded == "zo";
    if (token.has(Feature::softener)) bend.less = true;
    if (token.has(Feature::intensifier)) (bend.negated ? bend.not_at_all : bend.more) = true;
    if (token.folded == "gar" || token.folded == "helemaal" || token.folded == "absoluut")
      bend.not_at_all = bend.negated;
    if (i + 1 == at && token.has(Feature::too)) bend.too = true;
  }
  return bend;
}

/// "Froh wie noch nie", "blij als nooit tevoren", "happier than ever before".
bool ends_as_never_before(const Tokens& tokens, std::size_t at) {
  const std::string_view before = at > 0 ? tokens[at - 1].folded : std::string_view();
  return (tokens[at].folded == "nie" && before == "noch") || (tokens[at].folded == "nooit" && before == "als");
}

/// "Freut mich nicht", "vertrouwt het niet", "Geduld verloren", "boosheid zakt wat": what bends from behind.
void bend_after(const Tokens& tokens, std::size_t after, double valence, Bend& bend) {
  for (std::size_t i = after; i < tokens.size() && i < after + kReach; ++i) {
    const Token& token = tokens[i];
    if (valence > 0 && loses(token)) {
      bend.negated = true;
      return;
    }
    if (ends_clause(token) || feels(token)) return;
    if (ends_as_never_before(tokens, i)) {
      bend.more = true;
      return;
    }
    if (token.has(Feature::negation) && i + 1 == tokens.size()) bend.negated = !bend.negated;
    if (token.has(Feature::softener) && i == after) bend.less = true;
  }
}

double bent(double valence, const Bend& bend) {
  if (bend.too && valence > 0) return -1;
  if (bend.negated) return valence < 0 ? 1 : bend.not_at_all ? -2 : -1;
  const double sign = valence < 0 ? -1 : 1;
  if (bend.less) return sign;
  return bend.more ? 2 * sign : valence;
}

struct Moods {
  double best = 0;
  double worst = 0;
  bool neutral = false;
  bool contrast = false;
  Cue best_cue, worst_cue, neutral_cue;
  void add(double valence, Cue cue) {
    if (valence > best) best = valence, best_cue = cue;
    if (valence < worst) worst = valence, worst_cue = cue;
  }
};

bool counts(const Token& token, EmotionContext context) {
  if (token.form == Form::typo && token.folded.size() < 6) return false;
  return context == EmotionContext::asked || !token.has(Feature::only_if_asked);
}

/// "Super irritant", "at ease again": beside another feeling some words only say how much, or once more.
bool only_accompanies(const Tokens& tokens, std::size_t at) {
  const Token& token = tokens[at];
  if (token.span() > 1) return false;
  if (token.has(Feature::intensifier)) return at + 1 < tokens.size() && feels(tokens[at + 1]);
  if (!token.has(Feature::again) || !token.has(Feature::only_if_asked)) return false;
  for (const Token& other : tokens.all()) {
    if (&other != &token && feels(other) && !other.has(Feature::again)) return true;
  }
  return false;
}

/// "te ingewikkeld", "too many": too much of anything is no good, unless an infinitive follows ("te betalen").
bool too_much(const Tokens& tokens, std::size_t at) {
  if (!tokens[at].has(Feature::too) || at + 1 >= tokens.size()) return false;
  const Token& next = tokens[at + 1];
  return next.kind == TokenKind::word && !next.has(Feature::verb) && !next.has(Feature::noun) && !feels(next) &&
         !next.has(Feature::article) && !next.has(Feature::pronoun_third);
}

void gather(const Sentence& sentence, EmotionContext context, Moods& moods) {
  const Tokens& tokens = sentence.tokens;
  for (std::size_t i = 0; i < tokens.size();) {
    const Token& token = tokens[i];
    const std::size_t last = i + token.span() - 1;
    if (token.has(Feature::contrast)) moods.contrast = true;
    if (context == EmotionContext::asked && too_much(tokens, i)) moods.add(-1, sentence.cue(i, i + 1));
    if (counts(token, context) && !only_accompanies(tokens, i)) {
      if (feels(token)) {
        Bend bend = bend_before(tokens, i);
        bend_after(tokens, last + 1, word_valence(token), bend);
        moods.add(bent(word_valence(token), bend), sentence.cue(i, last));
      } else if (token.has(Feature::mood_neutral)) {
        moods.neutral = true;
        moods.neutral_cue = sentence.cue(i, last);
      }
    }
    i = last + 1;
  }
}

}  // namespace

std::optional<EmotionReading> read_emotion(const Sentence& sentence, EmotionContext context) {
  Moods moods;
  gather(sentence, context, moods);
  if (moods.best > 0 && moods.worst < 0) {
    const double mean = (moods.best + moods.worst) / 2;
    return EmotionReading{mean, mean < 0 ? moods.worst_cue : moods.best_cue};
  }
  if (moods.best > 0 || moods.worst < 0) {
    const double share = moods.neutral && moods.contrast ? 0.5 : 1;
    return moods.best > 0 ? EmotionReading{moods.best * share, moods.best_cue}
                          : EmotionReading{moods.worst * share, moods.worst_cue};
  }
  if (moods.neutral) return EmotionReading{0, moods.neutral_cue};
  if (context == EmotionContext::asked) return read_score(sentence);
  return std::nullopt;
}

}  // namespace journeylint::text
