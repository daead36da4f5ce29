#include <algorithm>
#include <array>

#include "base/text_tools.hpp"
#include "text/label_key.hpp"
#include "text/labels.hpp"

namespace journeylint::text {
namespace {

constexpr std::size_t kLongest = 100;  // bytes: what is longer is a text of its own
constexpr double kSureLane = 0.6;

// Folded words that a question about the lane begins with.
constexpr std::string_view kAsking[] = {
    "what",  "whats",  "how",  "which",  "where",   "when",    "who",     "why",      "wat",     "hoe",     "welke",
    "welk",  "waar",   "wie",  "waarom", "wanneer", "was",     "welche",  "welcher",  "wo",      "wann",    "warum",
    "woran", "worauf", "quel", "quels",  "quelle",  "quelles", "comment", "pourquoi", "waarmee", "waardoor"};

bool in_brackets(std::string_view text, std::size_t begin) {
  const std::string_view whole = trimmed(text);
  const std::string_view before = trimmed(text.substr(0, begin));
  if (before.empty() || whole.empty()) return false;
  const std::string_view rest = trimmed(text.substr(begin));  // on a line of their own
  if (rest.size() > 2 && rest.front() == '(' && rest.back() == ')') return true;
  return (before.back() == '(' && whole.back() == ')') || (before.back() == '[' && whole.back() == ']');
}

bool has_letters(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const char lower = static_cast<char>(c | 0x20);
    return (lower >= 'a' && lower <= 'z') || static_cast<unsigned char>(c) >= 0x80;
  });
}

}  // namespace

bool is_explanation(std::string_view text, std::size_t begin, NoteType lane) {
  if (begin >= text.size()) return false;
  if (in_brackets(text, begin)) return true;
  const std::string_view rest = trimmed(text.substr(begin));
  if (rest.empty() || rest.size() > kLongest) return false;
  if (!has_letters(rest)) return lane == NoteType::emotion && rest.size() > 2;  // "1 - 5", "-2 … +2"
  const LabelKey key = label_key(rest);
  if (key.count == 0) return false;
  if (key.count > 1 && std::find(std::begin(kAsking), std::end(kAsking), key.word(0)) != std::end(kAsking)) return true;
  const LabelMatches matches = match_label(rest);
  const LabelMatch* same = matches.find_lane(lane);
  return same != nullptr && same->confidence >= kSureLane && same->value_begin == kNoValue && key.count > 1;
}

}  // namespace journeylint::text
