#include "rules/meaning.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "base/text_tools.hpp"
#include "text/tokens.hpp"

namespace journeylint {
namespace {

/// Longer than this a text is no note; its meaning is kept as a hash.
constexpr std::size_t kLongestMeaning = 600;
/// A letter more, less or other makes another word of a shorter one: "not", "now".
constexpr std::size_t kTypoLength = 5;
/// One word in this many may be mistyped.
constexpr std::size_t kWordsATypo = 4;

constexpr std::array<std::string_view, 12> kArticles{"de",  "het", "een", "the", "a",     "an",
                                                     "der", "die", "das", "ein", "einer", "eine"};

std::vector<std::string_view> words_of(std::string_view meaning) {
  std::vector<std::string_view> out;
  while (!meaning.empty()) {
    const std::size_t end = std::min(meaning.find(' '), meaning.size());
    if (end > 0) out.push_back(meaning.substr(0, end));
    meaning.remove_prefix(std::min(end + 1, meaning.size()));
  }
  return out;
}

bool has_digit(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// One letter more, less or other, or two neighbours swapped.
bool near(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (a.size() < kTypoLength || b.size() - a.size() > 1 || has_digit(a) || has_digit(b)) return false;
  std::size_t begin = 0;
  while (begin < a.size() && a[begin] == b[begin]) ++begin;
  std::size_t end = 0;
  while (end < a.size() - begin && a[a.size() - 1 - end] == b[b.size() - 1 - end]) ++end;
  const std::size_t left = a.size() - begin - end;
  if (a.size() != b.size()) return left == 0;
  if (left <= 1) return true;
  return left == 2 && a[begin] == b[begin + 1] && a[begin + 1] == b[begin];
}

}  // namespace

std::string meaning_of(std::string_view text) {
  text::Tokens tokens;
  tokens.read(text);
  std::vector<std::string_view> words;
  for (const text::Token& token : tokens.all()) {
    if (token.kind == text::TokenKind::punct) continue;
    const bool article = std::find(kArticles.begin(), kArticles.end(), token.folded) != kArticles.end();
    const std::string_view emoji = text.substr(token.begin, token.end - token.begin);
    if (!article) words.push_back(token.kind == text::TokenKind::emoji ? emoji : token.folded);
  }
  // A note may be signs alone: "++", "?".
  if (words.empty()) words.push_back(text);
  std::sort(words.begin(), words.end());
  std::string out;
  for (const std::string_view word : words) {
    if (!out.empty()) out += ' ';
    out += word;
  }
  if (out.size() <= kLongestMeaning) return out;
  Fingerprint fingerprint;
  fingerprint.add(text.size() <= kLongestMeaning * 4 ? std::string_view(out) : text);
  std::string sum(1, '#');
  sum += fingerprint.hex();
  return sum;
}

bool same_meaning(std::string_view left, std::string_view right) {
  if (left == right) return true;
  std::vector<std::string_view> a = words_of(left);
  std::vector<std::string_view> b = words_of(right);
  if (a.size() != b.size()) return false;
  const std::size_t most = std::max<std::size_t>(1, a.size() / kWordsATypo);
  std::vector<std::string_view> only_a;
  std::vector<std::string_view> only_b;
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(only_a));
  std::set_difference(b.begin(), b.end(), a.begin(), a.end(), std::back_inserter(only_b));
  if (only_a.size() != only_b.size() || only_a.size() > most) return false;
  for (const std::string_view word : only_a) {
    const auto twin =
        std::find_if(only_b.begin(), only_b.end(), [&](std::string_view other) { return near(word, other); });
    if (twin == only_b.end()) return false;
    only_b.erase(twin);
  }
  return true;
}

}  // namespace journeylint
