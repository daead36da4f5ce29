#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace journeylint {

/// Whether `repaired_utf8` has nothing to repair.
[[nodiscard]] bool is_sound_utf8(std::string_view bytes);

/// Any bytes as valid UTF-8 without NUL: what is broken becomes U+FFFD, nothing is dropped.
[[nodiscard]] std::string repaired_utf8(std::string_view bytes);

/// Well-formed UTF-8 without NUL?
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// Number of UTF-16 units of valid UTF-8.
[[nodiscard]] std::size_t utf16_length(std::string_view utf8);

/// The text without the spaces, tabs and line ends that it begins and ends with.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// 64-bit FNV-1a, for fingerprints: stable for ever, not for security.
class Fingerprint {
 public:
  /// Adds one part; parts cannot run into each other.
  void add(std::string_view part);
  /// 16 lower-case hex digits.
  [[nodiscard]] std::string hex() const;

 private:
  std::uint64_t state_ = 14695981039346656037ULL;
};

/// The known word nearest to a mistyped one, or an empty view when none is near (more than a third of it differs).
[[nodiscard]] std::string_view nearest_word(std::string_view typed, std::span<const std::string_view> known);

}  // namespace journeylint
