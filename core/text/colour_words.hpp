#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

/// What a legend in words says of colours: "yellow = what they do, red: ouch", "what they do (yellow)".

namespace journeylint::text {

enum class Hue : std::uint8_t { yellow, orange, red, pink, purple, blue, turquoise, green, grey, white };

/// A colour and where in the text stands what it means, in bytes.
struct ColourMeaning {
  Hue hue = Hue::yellow;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// The meanings in order; empty for a text without any. Any bytes may come in. "Red dot = my vote" is about dots, and
/// no meaning of the colour of notes.
[[nodiscard]] std::vector<ColourMeaning> colour_meanings(std::string_view text);

/// How far a colour, 0xRRGGBB, is from what people call by that name; 0 and up, a squared distance in RGB.
[[nodiscard]] double distance_squared(Hue hue, std::uint32_t rgb);

}  // namespace journeylint::text
