#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// A label's text, brought into the form in which the label table holds it.

namespace journeylint::text {

/// The head of a text, folded: lower case, no accents, no spaces or signs, "and" left out, numbers as `#`.
/// Fixed in size, so that a text of any length costs the same.
struct LabelKey {
  static constexpr std::size_t kMaxKey = 60;
  static constexpr std::size_t kMaxWords = 9;

  struct Word {
    std::uint8_t key_begin;  ///< into `key`
    std::uint8_t key_end;
    std::uint32_t begin;  ///< bytes of the text
    std::uint32_t end;
  };

  LabelKey() {}  // NOLINT(modernize-use-equals-default): leaves the arrays as they are

  std::array<char, kMaxKey> key;
  std::array<Word, kMaxWords> words;
  std::size_t size = 0;   ///< bytes of `key`
  std::size_t count = 0;  ///< words
  std::size_t joint = 0;  ///< words before the first "and"; 0 when there is none
  /// Words before the first separator (`:`, `=`, a line break, a dash between spaces, a bracket); `count` when there is
  /// none.
  std::size_t head = 0;
  enum class Separator : std::uint8_t { none, colon, line, dash, bracket } separator = Separator::none;
  std::uint32_t value_begin = 0xFFFFFFFF;  ///< byte after the separator where something stands again
  bool whole = false;                      ///< the key holds every word of the text
  bool numbered = false;                   ///< a list number stood in front: "2.", "a)", "③"
  bool clock = false;                      ///< a time of day stands in it: "10:45", "11u", "14.30"

  [[nodiscard]] std::string_view joined(std::size_t first, std::size_t last) const {
    if (first >= last) return {};
    const std::size_t from = words[first].key_begin;
    return {key.data() + from, static_cast<std::size_t>(words[last - 1].key_end) - from};
  }
  [[nodiscard]] std::string_view word(std::size_t i) const { return joined(i, i + 1); }
};

/// Folds the head of `text`.
[[nodiscard]] LabelKey label_key(std::string_view text);

}  // namespace journeylint::text
