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
constexpr std::size_t kShortestEnding = 3;  // letters

// In the order of `Idea`.
constexpr std::string_view kIdeaNames[] = {"them", "us",   "ours", "staff", "what",    "who",   "where", "why",
                                           "how",  "act",  "deed", "feel",  "make",    "along", "take",  "up",
                                           "will", "can",  "must", "not",   "see",     "say",   "think", "know",
                                           "use",  "want", "get",  "meet",  "measure", "good",  "dear",  "yet"};
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

/// How a cue has to stand to the word that is looked up.
enum class Fit : std::uint8_t { whole, beginning, ending, near };

bool fits(std::string_view cue, std::string_view folded, Fit fit, std::size_t edits) {
  const bool open = cue.back() == '-';
  if (cue.front() == '-') return fit == Fit::ending && cue.substr(1) == folded;
  if (open) cue.remove_suffix(1);
  const std::string_view head = open ? folded.substr(0, cue.size()) : folded;
  if (fit != Fit::near) return open == (fit == Fit::beginning) && fit != Fit::ending && head == cue;
  return cue.size() >= (open ? kNearStem : kNearWord) + (edits - 1) * kNearMore && edits_apart(head, cue, edits);
}

/// The longest cue that fits.
const CueMeanings* find(std::string_view folded, Fit fit, std::size_t edits) {
  if (folded.empty() || folded.front() < 'a' || folded.front() > 'z') return nullptr;
  const auto letter = static_cast<std::size_t>(folded.front() - 'a');
  const CueMeanings* found = nullptr;
  std::size_t longest = 0;
  Unpacker words(kPlaces[letter].offset);
  for (std::uint32_t number = kPlaces[letter].cue; number < kPlaces[letter + 1].cue; ++number) {
    const std::string_view cue = words.next();
    if (cue.size() <= longest || !fits(cue, folded, fit, edits)) continue;
    longest = cue.size();
    found = &kCueSets[kCueSetOf[number]];
  }
  return found;
}

}  // namespace

const CueMeanings* find_cue(std::string_view folded) {
  return find(folded, Fit::whole, 0);
}

const CueMeanings* find_near_cue(std::string_view folded, std::size_t edits) {
  return find(folded, Fit::near, edits);
}

const CueMeanings* find_beginning(std::string_view folded) {
  return find(folded, Fit::beginning, 0);
}

const CueMeanings* find_ending(std::string_view folded) {
  const CueMeanings* found = nullptr;
  for (std::size_t at = 1; found == nullptr && at + kShortestEnding <= folded.size(); ++at) {
    found = find(folded.substr(at), Fit::ending, 0);
  }
  return found;
}

CueMeaning cue_meaning(CueMeanings::Meaning meaning) {
  CueMeaning out = kMeanings[meaning.name];
  out.weight = meaning.weight;
  return out;
}

}  // namespace journeylint::text
