#include "text/lexicon.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <utility>
#include <vector>

namespace journeylint::text {
namespace {

#if defined(__clang__)
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif
#include "text/lexicon_table.inc"

constexpr std::size_t kShortestTypo = 7;  ///< in shorter words one letter makes another word too often
constexpr std::size_t kBeginning = 3;     ///< letters that a word and its misspelling share

// How the table is packed is written down where it is made, in lexicon/generate.cmake.
constexpr std::uint8_t kOneByteEntries = 240;  ///< below it a byte is an entry's number, from it on half of one
constexpr std::uint8_t kFirstValue = 128, kZeroValue = 160, kFirstName = 192, kEnd = 255;

/// The table unpacked: the words in byte order, what is known of them, and all of them by their hash, so that one look
/// tells a word that is not there: most looks of the morphology are such.
/// Made at the first look and the same ever after; packed it takes a third of the room in what a browser loads.
class Lexicon {
 public:
  Lexicon() {
    unpack_entries();
    unpack_words();
    slots_.fill(kFree);
    for (std::size_t i = 0; i < kCount; ++i) {
      std::size_t slot = slot_of(word(i));
      while (slots_[slot] != kFree) slot = (slot + 1) % kSlots;
      slots_[slot] = static_cast<std::uint16_t>(i);
    }
  }

  /// All zeros when it is not there.
  [[nodiscard]] Entry find(std::string_view folded) const {
    if (folded.empty()) return {};
    for (std::size_t slot = slot_of(folded); slots_[slot] != kFree; slot = (slot + 1) % kSlots) {
      const std::size_t i = slots_[slot];
      const std::size_t length = ends_[i + 1] - ends_[i];
      if (length == folded.size() && std::memcmp(letters_.data() + ends_[i], folded.data(), length) == 0)
        return entry(i);
    }
    return {};
  }

  [[nodiscard]] std::string_view word(std::size_t i) const {
    return {letters_.data() + ends_[i], ends_[i + 1] - ends_[i]};
  }
  [[nodiscard]] const Entry& entry(std::size_t word) const { return entries_[entry_of_[word]]; }
  [[nodiscard]] const Features& features(std::uint16_t set) const { return features_[set]; }

  /// The first word that does not begin with letters before these.
  [[nodiscard]] std::size_t first_from(std::string_view beginning) const {
    std::size_t low = 0;
    std::size_t high = kCount;
    while (low < high) {
      const std::size_t middle = (low + high) / 2;
      if (word(middle).substr(0, beginning.size()) < beginning) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

 private:
  static constexpr std::size_t kSlots = std::size_t{1} << 15U;  ///< less than half full: looks end soon
  static constexpr std::uint16_t kFree = 0xFFFF;
  static_assert(kCount * 2 < kSlots && kCount < kFree);

  static std::size_t slot_of(std::string_view word) { return hash_of(word) % kSlots; }

  void unpack_entries() {
    std::map<std::string_view, std::uint16_t> numbers{{"", std::uint16_t{0}}};
    features_.push_back({});
    const char* bytes = reinterpret_cast<const char*>(kPackedEntries);
    std::size_t at = 0;
    for (Entry& entry : entries_) {
      for (std::uint16_t& set : entry.sets) {
        const std::size_t begin = at;
        const Features features = unpack_features(at);
        const auto number = static_cast<std::uint16_t>(features_.size());
        const auto [known, is_new] = numbers.emplace(std::string_view(bytes + begin, at - 1 - begin), number);
        if (is_new) features_.push_back(features);
        set = known->second;
      }
    }
  }

  /// Leaves `at` behind the end mark.
  static Features unpack_features(std::size_t& at) {
    Features features{};
    for (std::uint8_t byte = kPackedEntries[at++]; byte != kEnd; byte = kPackedEntries[at++]) {
      if (byte < kFirstValue) {
        (byte < 64 ? features.low : features.high) |= std::uint64_t{1} << byte % 64U;
      } else if (byte < kFirstName) {
        features.value = static_cast<std::int8_t>(byte - kZeroValue);
      } else {
        features.name = static_cast<std::uint16_t>((byte - kFirstName) * 256 + kPackedEntries[at++]);
      }
    }
    return features;
  }

  void unpack_words() {
    std::size_t packed = 0;
    std::size_t code = 0;
    for (std::size_t i = 0; i < kCount; ++i) {
      const auto shared = static_cast<std::size_t>(kPackedWords[packed++] - 'A');
      char* to = letters_.data() + ends_[i];
      if (shared > 0) to = std::copy_n(letters_.data() + ends_[i - 1], shared, to);
      while (kPackedWords[packed] != '\0' && (kPackedWords[packed] < 'A' || kPackedWords[packed] > 'Z'))
        *to++ = kPackedWords[packed++];
      ends_[i + 1] = static_cast<std::uint32_t>(to - letters_.data());
      std::size_t number = kEntryOf[code++];
      if (number >= kOneByteEntries) number = kOneByteEntries + (number - kOneByteEntries) * 256 + kEntryOf[code++];
      entry_of_[i] = static_cast<std::uint16_t>(number);
    }
  }

  std::array<char, kLetters> letters_{};
  std::array<std::uint32_t, kCount + 1> ends_{};  ///< word i is from ends_[i] to ends_[i + 1]
  std::array<std::uint16_t, kCount> entry_of_{};
  std::array<Entry, kEntryCount> entries_{};
  std::vector<Features> features_;
  std::array<std::uint16_t, kSlots> slots_{};  ///< by hash: a word, or kFree
};

const Lexicon& lexicon() {
  static const Lexicon made;
  return made;
}

template <class Number>
Number load(const char* at) {
  Number number;
  std::memcpy(&number, at, sizeof(number));
  return number;
}

/// Are `a` and `b` one letter apart?
bool one_letter_apart(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1 || a == b) return false;
  std::size_t i = 0;
  while (i < a.size() && a[i] == b[i]) ++i;
  if (a.size() < b.size()) return a.substr(i) == b.substr(i + 1);
  if (a.substr(i + 1) == b.substr(i + 1)) return true;
  return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && a.substr(i + 2) == b.substr(i + 2);
}

}  // namespace

std::uint32_t hash_of(std::string_view word) {
  constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15ULL;
  std::uint64_t hash = word.size() * kMix;
  const char* at = word.data();
  std::size_t left = word.size();
  // Eight bytes at a time; of a longer word's end some are taken twice.
  const auto take = [&hash](std::uint64_t part) {
    hash = (hash ^ part) * kMix;
    hash ^= hash >> 32U;
  };
  for (; left > 8; at += 8, left -= 8) take(load<std::uint64_t>(at));
  if (left >= 4) {
    take(load<std::uint32_t>(at) | std::uint64_t{load<std::uint32_t>(at + left - 4)} << 32U);
  } else if (left > 0) {
    const auto byte = [at](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(at[i])}; };
    take(byte(0) | byte(left / 2) << 8U | byte(left - 1) << 16U);
  }
  return static_cast<std::uint32_t>(hash);
}

Entry find_word(std::string_view folded) {
  return lexicon().find(folded);
}

Entry find_near_word(std::string_view folded) {
  if (folded.size() < kShortestTypo) return {};
  const std::string_view beginning = folded.substr(0, kBeginning);
  const Lexicon& all = lexicon();
  for (std::size_t i = all.first_from(beginning); i < kCount; ++i) {
    const std::string_view candidate = all.word(i);
    if (candidate.substr(0, kBeginning) != beginning) break;
    if (candidate.size() >= kShortestTypo && one_letter_apart(folded, candidate)) return all.entry(i);
  }
  return {};
}

const Features& features_of(std::uint16_t set) {
  return lexicon().features(set);
}

std::string_view lexicon_name(std::uint16_t name) {
  return kNames[name];
}

}  // namespace journeylint::text
