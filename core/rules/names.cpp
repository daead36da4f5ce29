#include "rules/names.hpp"

#include <algorithm>
#include <array>

namespace journeylint {
namespace {

constexpr std::size_t kShortestWord = 2;  // "HR"; such short ones must be the whole word
constexpr std::size_t kStem = 6;          // letters: long enough to tell departments apart, short enough for endings

/// The folded form of each byte; 0 for a sign.
constexpr std::array<unsigned char, 256> kFolded = [] {
  std::array<unsigned char, 256> table{};
  for (std::size_t byte = 0; byte < table.size(); ++byte) {
    const bool capital = byte >= 'A' && byte <= 'Z';
    const bool kept = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80;
    if (kept || capital) table[byte] = static_cast<unsigned char>(capital ? byte + ('a' - 'A') : byte);
  }
  return table;
}();

/// Gives `use` the bytes of the folded text.
template <class Use>
void each_folded(std::string_view text, Use use) {
  bool any = false;
  bool gap = false;
  for (const char c : text) {
    const unsigned char byte = kFolded[static_cast<unsigned char>(c)];
    if (byte == 0) {
      gap = any;
      continue;
    }
    if (gap) use(static_cast<unsigned char>(' '));
    gap = false;
    any = true;
    use(byte);
  }
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

std::string folded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  each_folded(text, [&](unsigned char byte) { out += static_cast<char>(byte); });
  return out;
}

std::optional<std::uint32_t> folded_hash(std::string_view text) {
  std::uint32_t hash = 2166136261U;  // FNV-1a
  bool any = false;
  each_folded(text, [&](unsigned char byte) {
    hash = (hash ^ byte) * 16777619U;
    any = true;
  });
  return any ? std::optional(hash) : std::nullopt;
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
