#include "text/numbers.hpp"
#include "text/time.hpp"

namespace journeylint::text {
namespace {

constexpr std::int32_t kDays[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

bool valid(Date date) {
  return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 && date.day >= 0 &&
         date.day <= kDays[date.month - 1];
}

/// "27" is 2027; a date of the last century is never a deadline on a board.
std::int32_t full_year(std::int32_t year) {
  return year < 100 ? 2000 + year : year;
}

bool is_year(std::optional<std::uint32_t> value) {
  return value && *value >= 1990 && *value < 2100;
}

/// Up to three whole numbers in one token, or in tokens joined by hyphens: "12/3", "2.2.2027", "2027-03-12".
struct Parts {
  std::int32_t value[3] = {0, 0, 0};
  std::size_t digits[3] = {0, 0, 0};
  std::size_t count = 0;
  std::size_t last = 0;
};

std::optional<Parts> parts_at(const Tokens& tokens, std::size_t at) {
  Parts parts;
  for (std::size_t i = at; i < tokens.size() && i < at + 3; ++i) {
    const Token& token = tokens[i];
    if (token.kind != TokenKind::number || (i > at && !token.is(hyphen_before) && !token.is(dot_before))) break;
    parts.last = i;
    for (std::size_t c = 0; c < token.folded.size(); ++c) {
      const char letter = token.folded[c];
      const bool starts = c == 0 || token.folded[c - 1] == '/' || token.folded[c - 1] == '.';
      if (letter == '/' || letter == '.') continue;
      if (letter < '0' || letter > '9') return std::nullopt;
      if (starts && ++parts.count > 3) return std::nullopt;
      const std::size_t slot = parts.count - 1;
      if (++parts.digits[slot] > 4) return std::nullopt;
      parts.value[slot] = parts.value[slot] * 10 + (letter - '0');
    }
  }
  return parts;
}

std::optional<DateReading> numeric(const Sentence& sentence, std::size_t at) {
  const auto parts = parts_at(sentence.tokens, at);
  if (!parts || parts->count < 2) return std::nullopt;
  const Cue cue = sentence.cue(at, parts->last);
  const auto& v = parts->value;
  if (parts->count == 3) {
    const Date date = parts->digits[0] == 4 ? Date{v[0], v[1], v[2]} : Date{full_year(v[2]), v[1], v[0]};
    const Date american{full_year(v[2]), v[0], v[1]};
    if (valid(date) && date.day > 0) return DateReading{date, cue};
    if (parts->digits[0] < 4 && valid(american) && american.day > 0) return DateReading{american, cue};
    return std::nullopt;
  }
  if (parts->digits[0] == 4 && v[1] >= 1 && v[1] <= 12) return DateReading{Date{v[0], v[1], 0}, cue};
  // "12/3" and "12-3" may be a day; "3-5" is more often a span, "1.5" a number.
  const bool slash = sentence.tokens[at].folded.find('/') != std::string_view::npos;
  if (slash && v[0] > 10 && v[0] <= 31 && v[1] >= 1 && v[1] <= 12) return DateReading{std::nullopt, cue};
  return std::nullopt;
}

std::optional<std::int32_t> year_at(const Tokens& tokens, std::size_t at) {
  std::size_t i = at;
  if (i < tokens.size() && (tokens[i].folded == "," || tokens[i].folded == "." || tokens[i].folded == "'")) ++i;
  if (i >= tokens.size()) return std::nullopt;
  const auto value = whole_number(tokens[i]);
  if (is_year(value)) return static_cast<std::int32_t>(*value);
  if (value && tokens[i].folded.size() == 2 && *value >= 20) return full_year(static_cast<std::int32_t>(*value));
  return std::nullopt;
}

std::size_t year_end(const Tokens& tokens, std::size_t at) {
  return tokens[at].kind == TokenKind::number ? at : at + 1;
}

std::optional<std::int32_t> day_at(const Token& token) {
  const auto value = whole_number(token);
  if (!value || *value < 1 || *value > 31 || token.folded.size() > 2) return std::nullopt;
  return static_cast<std::int32_t>(*value);
}

/// "8 mei 2027", "12. März", "May 12th, 2026", "feb".
std::optional<DateReading> named_month(const Sentence& sentence, std::size_t at) {
  const Tokens& tokens = sentence.tokens;
  const auto month = static_cast<std::int32_t>(number_value(tokens[at]));
  if (month < 1 || month > 12) return std::nullopt;
  std::size_t first = at;
  std::size_t last = at;
  std::int32_t day = 0;
  std::size_t before = at;
  if (before > 0 && (tokens[before - 1].folded == "." || tokens[before - 1].folded == "of")) --before;
  if (before > 0 && tokens[before - 1].kind == TokenKind::word && tokens[before - 1].folded.size() <= 2 &&
      !tokens[before - 1].is(space_before)) {
    --before;  // "12th May", "12e mei"
  }
  if (before > 0) {
    if (const auto found = day_at(tokens[before - 1])) day = *found, first = before - 1;
  }
  if (day == 0 && at + 1 < tokens.size()) {
    const auto found = day_at(tokens[at + 1]);
    const bool english = found && sentence.language == Language::en;
    if (english) day = *found, last = at + 1;
  }
  std::size_t behind = last + 1;
  if (behind < tokens.size() && !tokens[behind].is(space_before) && tokens[behind].kind == TokenKind::word) ++behind;
  const auto year = year_at(tokens, behind);
  if (year) last = year_end(tokens, behind);
  // "may", "mar" and "dec" inside a sentence are months only beside a number or a capital.
  const bool short_word = tokens[at].folded.size() <= 3;
  if (short_word && day == 0 && !year && !tokens[at].is(capitalised) && at + 1 != tokens.size()) return std::nullopt;
  if (tokens[at].folded == "may" && day == 0 && !year) return std::nullopt;
  const Cue cue = sentence.cue(first, last);
  const Date date{year.value_or(0), month, day};
  if (year && valid(date)) return DateReading{date, cue};
  return DateReading{std::nullopt, cue};
}

/// "Q3 2027", "wk 40", "KW 12", "sprint 4", "zomer 2027".
std::optional<DateReading> numbered_part(const Sentence& sentence, std::size_t at) {
  const Tokens& tokens = sentence.tokens;
  if (at + 1 >= tokens.size()) return std::nullopt;
  const auto number = whole_number(tokens[at + 1]);
  if (!number) return std::nullopt;
  const Cue cue = sentence.cue(at, at + 1);
  if (is_year(number)) return DateReading{std::nullopt, cue};
  if (*number < 1 || *number > 53) return std::nullopt;
  const bool quarter =
      tokens[at].folded == "q" || tokens[at].folded.substr(0, 3) == "kwa" || tokens[at].folded.substr(0, 3) == "qua";
  if (!quarter)
    return tokens[at].is(space_before) || at == 0 ? std::optional(DateReading{std::nullopt, cue}) : std::nullopt;
  if (*number > 4) return std::nullopt;
  const auto behind = year_at(tokens, at + 2);
  const auto before = at > 0 ? whole_number(tokens[at - 1]) : std::nullopt;
  const std::int32_t month = static_cast<std::int32_t>(*number) * 3;
  if (behind) return DateReading{Date{*behind, month, 0}, sentence.cue(at, year_end(tokens, at + 2))};
  if (is_year(before))
    return DateReading{Date{static_cast<std::int32_t>(*before), month, 0}, sentence.cue(at - 1, at + 1)};
  return DateReading{std::nullopt, cue};
}

}  // namespace

std::optional<DateReading> read_date(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  std::optional<DateReading> moment;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    std::optional<DateReading> found;
    if (token.kind == TokenKind::number) found = numeric(sentence, i);
    if (!found && token.has(Feature::month)) found = named_month(sentence, i);
    if (!found && token.has(Feature::calendar_part)) found = numbered_part(sentence, i);
    if (found && found->date) return found;
    if (found && !moment) moment = found;
    const bool by_weekday = token.has(Feature::weekday) && i > 0 && tokens[i - 1].has(Feature::deadline);
    if (!moment && (token.has(Feature::moment_word) || by_weekday)) {
      moment = DateReading{std::nullopt, sentence.cue(i, i + token.span() - 1)};
    }
  }
  return moment;
}

std::optional<Year> read_year(const Sentence& sentence) {
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    const auto value = whole_number(sentence.tokens[i]);
    if (is_year(value) && sentence.tokens[i].folded.size() == 4) {
      return Year{static_cast<std::int32_t>(*value), sentence.cue(i, i)};
    }
  }
  return std::nullopt;
}

}  // namespace journeylint::text
