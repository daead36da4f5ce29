#include "text/time.hpp"

#include "text/numbers.hpp"

namespace journeylint::text {
namespace {

struct Unit {
  std::string_view name;
  std::uint32_t seconds;
};
constexpr Unit kUnits[] = {{"second", 1},      {"minute", 60},   {"quarter", 900},   {"hour", 3600},    {"day", 86400},
                           {"workday", 86400}, {"week", 604800}, {"month", 2592000}, {"year", 31536000}};

constexpr std::size_t kMostWhenWords = 4;  // "from Monday 14 September"

std::uint32_t seconds_in(const Token& token) {
  for (const Unit& unit : kUnits) {
    if (unit.name == lexicon_name(token.features.name)) return unit.seconds;
  }
  return 0;
}

/// The amount before a unit, in hundredths: "3", "1,5", "twee", "half", "2-3" (the upper one). 0 when there is none.
std::int64_t amount_before(const Tokens& tokens, std::size_t unit, std::size_t& first) {
  if (unit == 0) return 0;
  std::size_t at = unit - 1;
  // "2 volle weken", "3 lange dagen": one word may stand between.
  const bool between = tokens[at].kind == TokenKind::word && !tokens[at].has(Feature::amount_word) &&
                       !tokens[at].has(Feature::half) && at > 0 && tokens[at - 1].kind == TokenKind::number;
  if (between) --at;
  first = at;
  if (tokens[at].has(Feature::half)) {
    const std::string_view word = tokens[at].folded;
    const bool and_a_half = word.substr(0, 6) == "anderh" || word.substr(0, 6) == "einein";
    if (at > 0 && tokens[at - 1].has(Feature::amount_word)) --first;
    return and_a_half ? 150 : 50;
  }
  if (const auto value = hundredths(tokens[at])) return *value;
  if (tokens[at].has(Feature::amount_word)) return std::int64_t{number_value(tokens[at])} * 100;
  return 0;
}

/// "34 jaar oud", "5 years old", "8-jährige": an age.
bool is_age(const Tokens& tokens, std::size_t unit) {
  if (lexicon_name(tokens[unit].features.name) != "year" || unit + 1 >= tokens.size()) return false;
  const std::string_view next = tokens[unit + 1].folded;
  return next == "oud" || next == "old" || next == "alt" || next == "jong";
}

bool is_clock(const Token& token) {
  if (token.kind != TokenKind::number) return false;
  const std::size_t colon = token.folded.find(':');
  return colon != std::string_view::npos && token.folded.size() == colon + 3;
}

/// "9.00", "21h30": beside a day a time of day may be written so.
bool is_loose_clock(const Token& token) {
  if (token.kind != TokenKind::number || token.folded.size() < 4) return is_clock(token);
  const char mark = token.folded[token.folded.size() - 3];
  return mark == '.' || mark == ':' || mark == 'h' || mark == 'u';
}

}  // namespace

bool names_when(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  if (tokens.size() == 0 || tokens.words() > kMostWhenWords) return false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].has(Feature::weekday) || tokens[i].has(Feature::month) || is_loose_clock(tokens[i])) return true;
    const bool numbered = i + 1 < tokens.size() && tokens[i + 1].kind == TokenKind::number;
    if (i == 0 && numbered && tokens[i].has(Feature::time_unit)) return true;
  }
  return read_date(sentence).has_value();
}

std::optional<TimeReading> read_time(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  std::optional<TimeReading> reading;
  std::size_t waiting = tokens.size();
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].has(Feature::waiting) && waiting == tokens.size()) waiting = i;
    if (reading) continue;
    if (is_clock(tokens[i])) {
      reading = TimeReading{std::nullopt, TimeReading::Kind::moment, sentence.cue(i, i)};
    } else if (tokens[i].has(Feature::time_unit) && !is_age(tokens, i)) {
      std::size_t first = i;
      const std::int64_t amount = amount_before(tokens, i, first);
      const std::uint32_t seconds = seconds_in(tokens[i]);
      if (amount <= 0 || seconds == 0 || amount > 1'000'000) continue;
      const auto minutes = static_cast<std::uint64_t>(amount) * seconds / 6000;
      reading = TimeReading{static_cast<std::uint32_t>(minutes < 0xFFFFFFFF ? minutes : 0xFFFFFFFF),
                            TimeReading::Kind::duration, sentence.cue(first, i)};
    }
  }
  if (waiting == tokens.size()) return reading;
  if (!reading || reading->kind == TimeReading::Kind::moment) {
    const std::size_t last = waiting + tokens[waiting].span() - 1;
    return TimeReading{std::nullopt, TimeReading::Kind::waiting, sentence.cue(waiting, last)};
  }
  reading->kind = TimeReading::Kind::waiting;
  return reading;
}

}  // namespace journeylint::text
