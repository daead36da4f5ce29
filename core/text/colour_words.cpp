#include "text/colour_words.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "base/text_tools.hpp"

namespace journeylint::text {
namespace {

constexpr std::size_t kLongest = 400;        // bytes: what is longer is no legend
constexpr std::size_t kLongestWord = 12;     // bytes, of a colour
constexpr std::size_t kLongestMeaning = 60;  // bytes
constexpr std::size_t kMostMeanings = 16;

constexpr std::pair<std::string_view, Hue> kNames[] = {{"yellow", Hue::yellow},
                                                       {"geel", Hue::yellow},
                                                       {"gele", Hue::yellow},
                                                       {"gelb", Hue::yellow},
                                                       {"gelbe", Hue::yellow},
                                                       {"jaune", Hue::yellow},
                                                       {"jaunes", Hue::yellow},
                                                       {"orange", Hue::orange},
                                                       {"oranje", Hue::orange},
                                                       {"oranges", Hue::orange},
                                                       {"red", Hue::red},
                                                       {"rood", Hue::red},
                                                       {"rode", Hue::red},
                                                       {"rot", Hue::red},
                                                       {"rote", Hue::red},
                                                       {"rouge", Hue::red},
                                                       {"rouges", Hue::red},
                                                       {"pink", Hue::pink},
                                                       {"roze", Hue::pink},
                                                       {"rosa", Hue::pink},
                                                       {"rose", Hue::pink},
                                                       {"roses", Hue::pink},
                                                       {"purple", Hue::purple},
                                                       {"paars", Hue::purple},
                                                       {"paarse", Hue::purple},
                                                       {"lila", Hue::purple},
                                                       {"violet", Hue::purple},
                                                       {"violett", Hue::purple},
                                                       {"violets", Hue::purple},
                                                       {"blue", Hue::blue},
                                                       {"blauw", Hue::blue},
                                                       {"blauwe", Hue::blue},
                                                       {"blau", Hue::blue},
                                                       {"blaue", Hue::blue},
                                                       {"bleu", Hue::blue},
                                                       {"bleus", Hue::blue},
                                                       {"turquoise", Hue::turquoise},
                                                       {"turkoois", Hue::turquoise},
                                                       {"t\u00FCrkis", Hue::turquoise},
                                                       {"teal", Hue::turquoise},
                                                       {"green", Hue::green},
                                                       {"groen", Hue::green},
                                                       {"groene", Hue::green},
                                                       {"gr\u00FCn", Hue::green},
                                                       {"gr\u00FCne", Hue::green},
                                                       {"vert", Hue::green},
                                                       {"verts", Hue::green},
                                                       {"grey", Hue::grey},
                                                       {"gray", Hue::grey},
                                                       {"grijs", Hue::grey},
                                                       {"grijze", Hue::grey},
                                                       {"grau", Hue::grey},
                                                       {"graue", Hue::grey},
                                                       {"gris", Hue::grey},
                                                       {"white", Hue::white},
                                                       {"wit", Hue::white},
                                                       {"witte", Hue::white},
                                                       {"wei\u00DF", Hue::white},
                                                       {"blanc", Hue::white},
                                                       {"blancs", Hue::white}};

// May stand between the colour and its meaning.
constexpr std::string_view kNotes[] = {"note",     "notes",  "sticky",  "stickies", "postit",  "postits",  "post",
                                       "it",       "its",    "briefje", "briefjes", "geeltje", "geeltjes", "kaartje",
                                       "kaartjes", "zettel", "karte",   "karten",   "card",    "cards"};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The next word from `at` on; empty at the end.
Word next_word(std::string_view text, std::size_t at) {
  while (at < text.size() && !is_letter(text[at])) ++at;
  Word word{at, at};
  while (word.end < text.size() && is_letter(text[word.end])) ++word.end;
  return word;
}

// In lower case, as far as these words need it.
struct Lower {
  std::array<char, kLongestWord> letters{};
  std::size_t size = 0;
  [[nodiscard]] std::string_view view() const { return {letters.data(), size}; }
};

Lower lower(std::string_view word) {
  Lower out;
  if (word.size() > kLongestWord) return out;
  for (const char c : word) out.letters[out.size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  return out;
}

std::optional<Hue> hue_named(std::string_view word) {
  const Lower name = lower(word);
  const auto found =
      std::find_if(std::begin(kNames), std::end(kNames), [&](const auto& known) { return known.first == name.view(); });
  return found == std::end(kNames) ? std::nullopt : std::optional(found->second);
}

bool is_note(std::string_view word) {
  const Lower name = lower(word);
  return std::find(std::begin(kNotes), std::end(kNotes), name.view()) != std::end(kNotes);
}

// Where the meaning begins, when "=", ":" or an arrow follows at `at`.
std::optional<std::size_t> after_sign(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  for (const std::string_view sign : {"=", ":", "->", "=>", "\u2192"}) {
    if (text.substr(at, sign.size()) != sign) continue;
    at += sign.size();
    while (at < text.size() && (text[at] == ' ' || text[at] == '>')) ++at;
    return at;
  }
  return std::nullopt;
}

// The meaning ends at the next colour, at a line's end, or at what parts it from the next.
std::size_t trimmed_end(std::string_view text, std::size_t begin, std::size_t end) {
  end = std::min(end, std::min(text.find('\n', begin), text.size()));
  const auto is_part = [](char c) { return c == ' ' || c == ',' || c == ';' || c == '/' || c == '|' || c == '.'; };
  while (end > begin && is_part(text[end - 1])) --end;
  return end;
}

// Nothing but a sign stands before it on its line: within a sentence a colour is one of things.
bool begins(std::string_view text, std::size_t at) {
  while (at > 0 && text[at - 1] == ' ') --at;
  return at == 0 || !is_letter(text[at - 1]);
}

bool may_explain(std::string_view text) {
  return text.find_first_of("=:(") != std::string_view::npos || text.find("->") != std::string_view::npos ||
         text.find("\u2192") != std::string_view::npos;
}

// The colour that is all a text says, but for the word for a note: "yellow", "gele briefjes".
std::optional<Hue> only_hue(std::string_view text) {
  std::optional<Hue> hue;
  for (Word word = next_word(text, 0); word.begin < word.end; word = next_word(text, word.end)) {
    const std::string_view letters = text.substr(word.begin, word.end - word.begin);
    if (is_note(letters)) continue;
    if (hue || !(hue = hue_named(letters))) return std::nullopt;
  }
  return hue;
}

// Where what stands before the colour ends, in "what they do (yellow)" and in "what they do = yellow".
struct Split {
  std::size_t end = std::string_view::npos;   // of the meaning
  std::size_t from = std::string_view::npos;  // of the colour
};

Split split_of(std::string_view entry) {
  if (const std::size_t open = entry.rfind('('); open != std::string_view::npos && entry.back() == ')')
    return {open, open + 1};
  for (const std::string_view sign : {"=>", "->", "\u2192", "=", ": "}) {
    if (const std::size_t at = entry.rfind(sign); at != std::string_view::npos) return {at, at + sign.size()};
  }
  return {};
}

// The kind first and the colour behind it.
std::vector<ColourMeaning> meanings_before(std::string_view text) {
  std::vector<ColourMeaning> found;
  for (std::size_t begin = 0; begin < text.size() && found.size() < kMostMeanings;) {
    const std::size_t end = std::min(text.find_first_of(",;|\n", begin), text.size());
    std::size_t first = begin;
    while (first < end && !is_letter(text[first])) ++first;
    std::string_view entry = text.substr(first, end - first);
    while (!entry.empty() && entry.back() == ' ') entry.remove_suffix(1);
    begin = end + 1;
    const Split split = entry.empty() ? Split{} : split_of(entry);
    if (split.end == std::string_view::npos) continue;
    const std::optional<Hue> hue = only_hue(entry.substr(split.from));
    const std::size_t meaning_end = trimmed_end(text, first, first + split.end);
    // "Key: what they do (yellow)": the heading is no part of it.
    if (const std::size_t colon = entry.substr(0, split.end).find(": "); colon != std::string_view::npos)
      first += colon + 2;
    if (!hue || meaning_end <= first || meaning_end - first > kLongestMeaning) continue;
    found.push_back({*hue, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(meaning_end)});
  }
  return found;
}

struct Rgb {
  double red = 0, green = 0, blue = 0;
};

Rgb parts_of(std::uint32_t rgb) {
  return {static_cast<double>(rgb >> 16U & 0xFFU), static_cast<double>(rgb >> 8U & 0xFFU),
          static_cast<double>(rgb & 0xFFU)};
}

double between(std::uint32_t a, std::uint32_t b) {
  const Rgb x = parts_of(a);
  const Rgb y = parts_of(b);
  return (x.red - y.red) * (x.red - y.red) + (x.green - y.green) * (x.green - y.green) +
         (x.blue - y.blue) * (x.blue - y.blue);
}

// From pale to strong, as whiteboards offer them.
constexpr std::array<std::array<std::uint32_t, 5>, 10> kUsual{{{0xFFF3BF, 0xFFEC99, 0xFFE066, 0xFFDF6B, 0xFFD43B},
                                                               {0xFFE8CC, 0xFFD8A8, 0xFFC078, 0xFFA94D, 0xFF922B},
                                                               {0xFFE3E3, 0xFFC9C9, 0xFFA8A8, 0xFF8787, 0xFA5252},
                                                               {0xFFDEEB, 0xFCC2D7, 0xFAA2C1, 0xF783AC, 0xE64980},
                                                               {0xE5DBFF, 0xD0BFFF, 0xB197FC, 0x9775FA, 0x845EF7},
                                                               {0xD0EBFF, 0xA5D8FF, 0x74C0FC, 0x4DABF7, 0x339AF0},
                                                               {0xC5F6FA, 0x99E9F2, 0x66D9E8, 0x3BC9DB, 0x20C997},
                                                               {0xD3F9D8, 0xB2F2BB, 0x8CE99A, 0x69DB7C, 0x51CF66},
                                                               {0xF1F3F5, 0xE9ECEF, 0xDEE2E6, 0xCED4DA, 0x868E96},
                                                               {0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xF8F9FA}}};

}  // namespace

std::vector<ColourMeaning> colour_meanings(std::string_view text) {
  std::vector<ColourMeaning> found;
  if (text.size() > kLongest || !may_explain(text)) return found;
  std::vector<std::size_t> names;  // where each entry begins
  for (Word word = next_word(text, 0); word.begin < word.end && found.size() < kMostMeanings;
       word = next_word(text, word.end)) {
    const std::optional<Hue> hue = hue_named(text.substr(word.begin, word.end - word.begin));
    if (!hue || (found.empty() && !begins(text, word.begin))) continue;
    std::size_t end = word.end;
    for (Word more = next_word(text, end); is_note(text.substr(more.begin, more.end - more.begin));
         more = next_word(text, end))
      end = more.end;
    const std::optional<std::size_t> begin = after_sign(text, end);
    if (!begin) continue;
    found.push_back({*hue, static_cast<std::uint32_t>(*begin), static_cast<std::uint32_t>(text.size())});
    names.push_back(word.begin);
  }
  for (std::size_t k = 0; k < found.size(); ++k) {
    const std::size_t next = k + 1 < names.size() ? names[k + 1] : text.size();
    found[k].end = static_cast<std::uint32_t>(trimmed_end(text, found[k].begin, next));
  }
  found.erase(std::remove_if(found.begin(), found.end(), [](const ColourMeaning& m) { return m.end <= m.begin; }),
              found.end());
  return found.empty() ? meanings_before(text) : found;
}

double distance_squared(Hue hue, std::uint32_t rgb) {
  double nearest = 1e18;
  for (const std::uint32_t usual : kUsual[static_cast<std::size_t>(hue)])
    nearest = std::min(nearest, between(usual, rgb));
  return nearest;
}

}  // namespace journeylint::text
