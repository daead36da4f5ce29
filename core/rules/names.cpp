#include "rules/names.hpp"

#include <algorithm>

namespace journeylint {
namespace {

constexpr std::size_t kShortestWord = 2;  // "HR"; such short ones must be the whole word
constexpr std::size_t kStem = 6;          // letters: long enough to tell departments apart, short enough for endings

bool is_sign(unsigned char byte) {
  const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
  return !letter && !(byte >= '0' && byte <= '9');
}

/// A word of `names` begins with `stem`, or is it when that is so short.
bool begins_a_word(std::string_view names, std::string_view stem) {
  for (std::size_t at = names.find(stem); at != std::string_view::npos; at = names.find(stem, at + 1)) {
    const std::size_t end = at + stem.size();
    const bool whole = end == names.size() || names[end] == ' ';
    if ((at == 0 || names[at - 1] == ' ') && (stem.size() > kShortestWord || whole)) return true;
  }
  return false;
}

}  // namespace

void fold_onto(std::string& out, std::string_view text) {
  const std::size_t begin = out.size();
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_sign(byte)) {
      if (out.size() > begin && out.back() != ' ') out += ' ';
    } else {
      out += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : c;
    }
  }
  while (out.size() > begin && out.back() == ' ') out.pop_back();
}

std::string folded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  fold_onto(out, text);
  return out;
}

bool shares_a_word(std::string_view text, std::string_view folded_names) {
  const std::string words = folded(text);
  std::string_view rest = words;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string_view word = rest.substr(0, end);
    if (word.size() >= kShortestWord && begins_a_word(folded_names, word.substr(0, kStem))) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

std::string names_at_the_table(const Journey& journey) {
  std::string names;
  for (const HeaderCard& card : journey.header) {
    const bool people = card.role == HeaderRole::participants || card.role == HeaderRole::department ||
                        card.role == HeaderRole::sponsor;
    if (people) names += folded(card.value) + " ";
  }
  return names;
}

}  // namespace journeylint
