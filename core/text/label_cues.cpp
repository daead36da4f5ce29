#include "text/label_cues.hpp"

#include <array>
#include <cstdint>
#include <iterator>

#include "text/edits.hpp"

namespace journeylint::text {
namespace {

#if defined(__clang__)
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif
#include "text/label_cues_table.inc"

constexpr std::size_t kLetters = 26;
constexpr std::size_t kLongest = 26;  // bytes of a cue
// Letters of a cue that may be mistyped: of a word, of a beginning, and more with each further mistake.
constexpr std::size_t kNearWord = 5;
constexpr std::size_t kNearStem = 7;
constexpr std::size_t kNearMore = 3;

// In the order of `Idea`.
constexpr std::string_view kIdeaNames[] = {"them", "us",   "ours", "staff", "what",    "who",   "where", "why",
                                           "how",  "act",  "deed", "feel",  "make",    "along", "take",  "up",
                                           "will", "can",  "must", "not",   "see",     "say",   "think", "know",
                                           "use",  "want", "get",  "meet",  "measure", "good"};
static_assert(std::size(kIdeaNames) == kIdeas);

constexpr CueMeaning read_name(std::string_view name) {
  if (const auto type = parse_name<NoteType>(name)) return {true, *type, Idea::them, 0};
  std::size_t at = 0;
  while (kIdeaNames[at] != name) ++at;  // a name that is neither stops the build
  return {false, NoteType::other, static_cast<Idea>(at), 0};
}

constexpr auto kMeanings = [] {
  std::array<CueMeaning, std::size(kCueNames)> meanings{};
  for (std::size_t i = 0; i < meanings.size(); ++i) meanings[i] = read_name(kCueNames[i]);
  return meanings;
}();

constexpr char letter_of(std::string_view cue) {
  return cue.front() == '-' ? cue[1] : cue.front();
}

constexpr bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

/// One cue after the other: of each stands only what the one before does not begin with (see generate.cmake).
class Unpacker {
 public:
  explicit constexpr Unpacker(std::size_t at = 0) : at_(at) {}

  [[nodiscard]] constexpr bool done() const { return at_ + 1 >= std::size(kCueWords); }
  [[nodiscard]] constexpr std::size_t at() const { return at_; }
  constexpr std::string_view next() {
    size_ = static_cast<std::size_t>(kCueWords[at_++] - 'A');
    for (; !done() && !is_capital(kCueWords[at_]); ++at_) word_[size_++] = kCueWords[at_];
    return {word_.data(), size_};
  }

 private:
  std::size_t at_;
  std::size_t size_ = 0;
  std::array<char, kLongest> word_{};
};

/// Where the cues of one first letter begin.
struct Place {
  std::uint32_t offset = 0;  ///< into kCueWords
  std::uint32_t cue = 0;     ///< into kCueSetOf
};
constexpr auto kPlaces = [] {
  std::array<Place, kLetters + 1> places{};
  std::uint32_t cue = 0;
  std::size_t letter = 0;
  for (Unpacker words; !words.done(); ++cue) {
    const auto at = static_cast<std::uint32_t>(words.at());
    const auto own = static_cast<std::size_t>(letter_of(words.next()) - 'a');
    for (; letter <= own; ++letter) places[letter] = {at, cue};
  }
  for (; letter <= kLetters; ++letter) places[letter] = {static_cast<std::uint32_t>(std::size(kCueWords)), cue};
  return places;
}();

/// Calls `take(cue, number)` for every cue of one first letter.
template <class Take>
void each_cue(char first, const Take& take) {
  if (first < 'a' || first > 'z') return;
  const auto letter = static_cast<std::size_t>(first - 'a');
  Unpacker words(kPlaces[letter].offset);
  for (std::uint32_t number = kPlaces[letter].cue; number < kPlaces[letter + 1].cue; ++number) {
    take(words.next(), number);
  }
}

}  // namespace

const CueMeanings* find_cue(std::string_view folded) {
  const CueMeanings* found = nullptr;
  if (folded.empty()) return found;
  each_cue(folded.front(), [&](std::string_view cue, std::uint32_t number) {
    if (cue == folded) found = &kCueSets[kCueSetOf[number]];
  });
  return found;
}

const CueMeanings* find_near_cue(std::string_view folded, std::size_t edits) {
  const CueMeanings* found = nullptr;
  if (folded.empty()) return found;
  each_cue(folded.front(), [&](std::string_view cue, std::uint32_t number) {
    if (found != nullptr || cue.front() == '-') return;
    const bool stem = cue.back() == '-';
    if (stem) cue.remove_suffix(1);
    if (cue.size() < (stem ? kNearStem : kNearWord) + (edits - 1) * kNearMore) return;
    if (edits_apart(stem ? folded.substr(0, cue.size()) : folded, cue, edits)) found = &kCueSets[kCueSetOf[number]];
  });
  return found;
}

const CueMeanings* find_beginning(std::string_view folded) {
  const CueMeanings* found = nullptr;
  std::size_t longest = 0;
  if (folded.empty()) return found;
  each_cue(folded.front(), [&](std::string_view cue, std::uint32_t number) {
    if (cue.back() != '-' || cue.size() <= longest) return;
    const std::string_view stem = cue.substr(0, cue.size() - 1);
    if (folded.substr(0, stem.size()) != stem) return;
    longest = cue.size();
    found = &kCueSets[kCueSetOf[number]];
  });
  return found;
}

const CueMeanings* find_ending(std::string_view folded) {
  for (std::size_t at = 1; at + 3 <= folded.size(); ++at) {
    const std::string_view end = folded.substr(at);
    const CueMeanings* found = nullptr;
    each_cue(end.front(), [&](std::string_view cue, std::uint32_t number) {
      if (cue.front() == '-' && cue.substr(1) == end) found = &kCueSets[kCueSetOf[number]];
    });
    if (found != nullptr) return found;
  }
  return nullptr;
}

CueMeaning cue_meaning(CueMeanings::Meaning meaning) {
  CueMeaning out = kMeanings[meaning.name];
  out.weight = meaning.weight;
  return out;
}

}  // namespace journeylint::text
