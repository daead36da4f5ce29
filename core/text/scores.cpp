#include "text/scores.hpp"

#include "text/numbers.hpp"

namespace journeylint::text {
namespace {

/// A grade out of ten as people in the Netherlands, Britain and Germany mean it: six is just enough.
double of_ten(std::int64_t hundredths) {
  if (hundredths <= 300) return -2;
  if (hundredths <= 500) return -1;
  if (hundredths < 650) return 0;
  return hundredths < 850 ? 1 : 2;
}

/// Marks from 1 to 5, from worst to best.
double of_five(std::int64_t hundredths) {
  const double value = static_cast<double>(hundredths) / 100 - 3;
  return value < -2 ? -2 : value > 2 ? 2 : value;
}

bool is_star(std::string_view word) {
  return word == "ster" || word == "sterren" || word == "star" || word == "stars" || word == "stern" ||
         word == "sterne";
}

bool is_grade_word(std::string_view word) {
  return word == "cijfer" || word == "score" || word == "rating" || word == "rapportcijfer" || word == "mood" ||
         word == "grade" || word == "nps" || word == "punten" || word == "points" || word == "punkte" ||
         word == "stemming" || word == "emotie" || word == "emotion" || word == "stimmung" || word == "bewertung" ||
         word == "waardering" || word == "gevoel" || word == "feeling" || word == "csat" || word == "ces";
}

EmotionReading reading(const Sentence& sentence, double valence, std::size_t first, std::size_t last) {
  return {valence, sentence.cue(first, last)};
}

/// "+", "--", "+/-", "±": a note of nothing but signs.
std::optional<EmotionReading> sign_alone(const Sentence& sentence) {
  std::size_t plus = 0;
  std::size_t minus = 0;
  const std::string_view text = sentence.text;
  if (text.size() > 12) return std::nullopt;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+')
      ++plus;
    else if (text[i] == '-')
      ++minus;
    else if (text.substr(i, 3) == "\u2212" || text.substr(i, 3) == "\u2013")
      ++minus, i += 2;
    else if (text.substr(i, 2) == "\u00b1")
      ++plus, ++minus, ++i;
    else if (text[i] != ' ' && text[i] != '/' && text[i] != '\n')
      return std::nullopt;
  }
  if (plus + minus == 0) return std::nullopt;
  const double size = plus + minus > 1 ? 2 : 1;
  const double valence = plus > 0 && minus > 0 ? 0 : plus > 0 ? size : -size;
  return reading(sentence, valence, 0, sentence.tokens.size() - 1);
}

/// "⭐⭐⭐", "***": as many of five.
std::optional<EmotionReading> stars_alone(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  std::int64_t stars = 0;
  for (const Token& token : tokens.all()) {
    if (token.folded[0] == '*' && token.folded.size() > 1) {
      stars += static_cast<std::int64_t>(token.folded.size());
      continue;
    }
    if (token.kind != TokenKind::emoji) return std::nullopt;
    if (token.folded == "\u2B50" || token.folded == "\u2605" || token.folded == "\U0001F31F")
      ++stars;
    else if (token.folded != "\u2606")
      return std::nullopt;
  }
  if (stars == 0 || stars > 5) return std::nullopt;
  return reading(sentence, stars == 1 && tokens.size() == 1 ? 2 : of_five(stars * 100), 0, tokens.size() - 1);
}

/// -1 for "-2", +1 for "+2", 0 when the number at `at` has no sign.
int sign_before(const Sentence& sentence, std::size_t at) {
  const Token& token = sentence.tokens[at];
  if (at == 0 || token.is(space_before) || sentence.tokens[at - 1].kind != TokenKind::punct) return 0;
  const std::string_view sign = sentence.tokens[at - 1].folded;
  if (sign == "+") return 1;
  return sign == "-" || sign == "\u2212" || sign == "\u2013" ? -1 : 0;
}

std::optional<EmotionReading> number_at(const Sentence& sentence, std::size_t at) {
  const Tokens& tokens = sentence.tokens;
  if (const auto ratio = ratio_at(sentence, at)) {
    const std::int64_t part = std::int64_t{ratio->part} * 100;
    if (ratio->whole == 5) return reading(sentence, of_five(part), at, ratio->last);
    if (ratio->whole == 10) return reading(sentence, of_ten(part), at, ratio->last);
    return std::nullopt;
  }
  const auto value = hundredths(tokens[at]);
  if (!value) return std::nullopt;
  const Token* next = at + 1 < tokens.size() ? &tokens[at + 1] : nullptr;
  if (next != nullptr && is_star(next->folded) && *value <= 500) return reading(sentence, of_five(*value), at, at + 1);
  const int sign = sign_before(sentence, at);
  if (sign != 0 && *value <= 200) {
    return reading(sentence, sign * static_cast<double>(*value) / 100, at - 1, at);
  }
  // A bare number, or one behind a word that asks for a grade.
  std::size_t first = at;
  while (first > 0 && tokens[first - 1].kind == TokenKind::punct) --first;
  const bool graded = first > 0 && is_grade_word(tokens[first - 1].folded);
  const bool german_grade =
      first > 0 && (tokens[first - 1].folded == "note" || tokens[first - 1].folded == "schulnote");
  if (german_grade && *value >= 100 && *value <= 600) return reading(sentence, of_five(600 - *value), first - 1, at);
  if ((tokens.size() == 1 || graded) && *value <= 1000) {
    const bool five = tokens.size() == 1 || tokens[first - 1].folded == "mood" ||
                      (*value == 300 && tokens[first - 1].folded != "nps");
    const double valence = five && *value <= 500 ? (*value == 0 ? 0 : of_five(*value)) : of_ten(*value);
    return reading(sentence, valence, graded ? first - 1 : at, at);
  }
  return std::nullopt;
}

}  // namespace

std::optional<EmotionReading> read_score(const Sentence& sentence) {
  if (sentence.tokens.size() == 0) return std::nullopt;
  if (auto sign = sign_alone(sentence)) return sign;
  if (auto stars = stars_alone(sentence)) return stars;
  for (std::size_t i = 0; i < sentence.tokens.size() && i < 12; ++i) {
    if (sentence.tokens[i].kind != TokenKind::number) continue;
    if (auto number = number_at(sentence, i)) return number;
  }
  return std::nullopt;
}

}  // namespace journeylint::text
