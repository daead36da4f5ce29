#include "text/lexicon.hpp"

#include <array>
#include <cstring>
#include <utility>

namespace journeylint::text {
namespace {

constexpr std::uint64_t b(unsigned bit) {
  return std::uint64_t{1} << bit;
}

#if defined(__clang__)
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif
#include "text/lexicon_table.inc"

constexpr std::size_t kCount = sizeof(kLengths);
constexpr std::size_t kBlock = 16;        ///< words per block: a binary search over blocks, then a walk
constexpr std::size_t kShortestTypo = 7;  ///< in shorter words one letter makes another word too often
constexpr std::size_t kBlocks = (kCount + kBlock - 1) / kBlock;

/// Where each block's first word begins in kWords.
constexpr auto kOffsets = [] {
  std::array<std::uint32_t, kBlocks> offsets{};
  std::uint32_t offset = 0;
  for (std::size_t i = 0; i < kCount; ++i) {
    if (i % kBlock == 0) offsets[i / kBlock] = offset;
    offset += kLengths[i];
  }
  return offsets;
}();

constexpr unsigned char first_byte(std::size_t block) {
  return static_cast<unsigned char>(kWords[kOffsets[block]]);
}

/// For each first byte, the number of blocks that begin with a lower one.
constexpr auto kFirstBlock = [] {
  std::array<std::uint16_t, 257> starts{};
  std::size_t block = 0;
  for (std::size_t byte = 0; byte < starts.size(); ++byte) {
    while (block < kBlocks && first_byte(block) < byte) ++block;
    starts[byte] = static_cast<std::uint16_t>(block);
  }
  return starts;
}();

std::string_view head(std::size_t block) {
  return {kWords + kOffsets[block], kLengths[block * kBlock]};
}

/// The last block whose head is not after `folded`, plus one; 0 when all are.
std::size_t block_after(std::string_view folded) {
  const auto byte = static_cast<unsigned char>(folded[0]);
  std::size_t low = kFirstBlock[byte];
  std::size_t high = kFirstBlock[byte + 1U];
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (folded < head(middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

Entry entry_at(std::size_t word) {
  return {{kSets[0][word], kSets[1][word], kSets[2][word]}};
}

/// All words by their hash, so that one look tells a word that is not there: most looks of the morphology are such.
/// Made from the table at the first look and the same ever after; it takes no room in the module.
class WordIndex {
 public:
  WordIndex() {
    std::uint32_t offset = 0;
    for (std::size_t i = 0; i < kCount; ++i) {
      std::size_t slot = slot_of({kWords + offset, kLengths[i]});
      while (slots_[slot].length != 0) slot = (slot + 1) % kSlots;
      slots_[slot] = {offset, static_cast<std::uint16_t>(i), kLengths[i]};
      offset += kLengths[i];
    }
  }

  /// kCount when it is not there.
  [[nodiscard]] std::size_t find(std::string_view folded) const {
    if (folded.empty()) return kCount;
    for (std::size_t slot = slot_of(folded); slots_[slot].length != 0; slot = (slot + 1) % kSlots) {
      const Slot& here = slots_[slot];
      if (here.length == folded.size() && std::memcmp(kWords + here.offset, folded.data(), here.length) == 0) {
        return here.word;
      }
    }
    return kCount;
  }

 private:
  struct Slot {
    std::uint32_t offset;
    std::uint16_t word;
    std::uint16_t length;  ///< 0 where the slot is free
  };
  static constexpr std::size_t kSlots = std::size_t{1} << 15U;  ///< less than half full: looks end soon
  static_assert(kCount * 2 < kSlots);

  static std::size_t slot_of(std::string_view word) { return hash_of(word) % kSlots; }

  std::array<Slot, kSlots> slots_{};
};

const WordIndex& index() {
  static const WordIndex made;
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
  const std::size_t word = index().find(folded);
  return word == kCount ? Entry{} : entry_at(word);
}

Entry find_near_word(std::string_view folded) {
  Entry none{};
  if (folded.size() < kShortestTypo) return none;
  const std::string_view beginning = folded.substr(0, 3);
  const std::size_t after = block_after(beginning);
  const std::size_t block = after == 0 ? 0 : after - 1;
  const char* word = kWords + kOffsets[block];
  for (std::size_t i = block * kBlock; i < kCount; ++i) {
    const std::string_view candidate(word, kLengths[i]);
    const int order = candidate.substr(0, 3).compare(beginning);
    if (order > 0) break;
    if (order == 0 && candidate.size() >= kShortestTypo && one_letter_apart(folded, candidate)) return entry_at(i);
    word += kLengths[i];
  }
  return none;
}

const Features& features_of(std::uint16_t set) {
  return kFeatures[set];
}

std::string_view lexicon_name(std::uint16_t name) {
  return kNames[name];
}

}  // namespace journeylint::text
