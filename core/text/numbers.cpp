#include "text/numbers.hpp"

namespace journeylint::text {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_out_of(std::string_view word) {
  return word == "van" || word == "of" || word == "von" || word == "out" || word == "in" || word == "uit" ||
         word == "aus";
}

}  // namespace

std::optional<std::int64_t> hundredths(const Token& token) {
  if (token.kind != TokenKind::number || token.folded.size() > 9) return std::nullopt;
  std::int64_t value = 0;
  int decimals = -1;
  for (const char c : token.folded) {
    if (is_digit(c)) {
      if (decimals >= 2) return std::nullopt;
      value = value * 10 + (c - '0');
      if (decimals >= 0) ++decimals;
    } else if ((c == ',' || c == '.') && decimals < 0) {
      decimals = 0;
    } else {
      return std::nullopt;
    }
  }
  for (int i = decimals < 0 ? 0 : decimals; i < 2; ++i) value *= 10;
  return value;
}

std::optional<std::uint32_t> whole_number(const Token& token) {
  if (token.kind != TokenKind::number) return std::nullopt;
  std::uint32_t value = 0;
  std::size_t digits = 0;
  std::size_t group = 0;  // digits since the last thousands sign; 0 before the first one
  std::size_t since = 0;
  for (const char c : token.folded) {
    if (is_digit(c)) {
      if (++digits > 9) return std::nullopt;
      value = value * 10 + static_cast<std::uint32_t>(c - '0');
      ++since;
    } else if ((c == '.' || c == ',') && (group == 0 || since == 3)) {
      group = 1;
      since = 0;
    } else {
      return std::nullopt;
    }
  }
  if (group != 0 && since != 3) return std::nullopt;
  return value;
}

std::optional<Ratio> ratio_at(const Sentence& sentence, std::size_t at) {
  const Tokens& tokens = sentence.tokens;
  const std::string_view text = tokens[at].folded;
  if (tokens[at].kind != TokenKind::number) return std::nullopt;
  const std::size_t slash = text.find('/');
  if (slash != std::string_view::npos) {
    if (slash > 5 || text.size() - slash > 6) return std::nullopt;
    Ratio ratio{0, 0, at};
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (i == slash) continue;
      if (!is_digit(text[i])) return std::nullopt;
      std::uint32_t& side = i < slash ? ratio.part : ratio.whole;
      side = side * 10 + static_cast<std::uint32_t>(text[i] - '0');
    }
    return ratio.part <= ratio.whole && ratio.whole > 0 ? std::optional(ratio) : std::nullopt;
  }
  const auto part = whole_number(tokens[at]);
  if (!part || at + 2 >= tokens.size() || !is_out_of(tokens[at + 1].folded)) return std::nullopt;
  for (std::size_t i = at + 2; i < tokens.size() && i < at + 5; ++i) {
    const auto whole = whole_number(tokens[i]);
    if (whole && *part <= *whole && *whole > 0) return Ratio{*part, *whole, i};
    const bool between =
        tokens[i].has(Feature::article) || tokens[i].has(Feature::preposition) || tokens[i].folded == "onze";
    if (!between) return std::nullopt;
  }
  return std::nullopt;
}

std::uint32_t number_value(const Token& token) {
  std::uint32_t value = 0;
  if (token.features.value > 0) return static_cast<std::uint32_t>(token.features.value);
  for (const char c : lexicon_name(token.features.name)) {
    if (!is_digit(c)) return 0;
    value = value * 10 + static_cast<std::uint32_t>(c - '0');
  }
  return value;
}

}  // namespace journeylint::text
