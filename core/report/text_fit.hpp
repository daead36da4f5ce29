#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// How wide text will be where it cannot be measured. Widths are those of a wide sans serif, so that with a narrower
/// one there is room to spare, and nothing ever runs out of its box.

namespace journeylint {

enum class Weight : std::uint8_t { regular, bold };

/// In pixels, rounded up, at a font size in pixels.
[[nodiscard]] std::int32_t text_width(std::string_view text, std::int32_t size, Weight weight = Weight::regular);

/// Text broken into lines no wider than `width` pixels: at line breaks, spaces, hyphens and slashes, and within a word
/// that is wider than a line, with a hyphen between letters. Joined characters (an emoji of several) stay together.
/// Runs of spaces become one. Empty lines at the ends are dropped; text without any character gives no line.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::int32_t width, std::int32_t size,
                                               Weight weight = Weight::regular);

/// From one baseline to the next.
[[nodiscard]] constexpr std::int32_t line_height(std::int32_t size) {
  return size + size / 3;
}

/// Is it read from right to left? The first letter decides.
[[nodiscard]] bool reads_leftwards(std::string_view text);

}  // namespace journeylint
