#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// A lane's label in words, for whoever weighs them. Articles are left out, elided words stand apart.

namespace journeylint::text {

struct LabelWord {
  std::string folded;
  bool link = false;     ///< joins a noun to what it is about: van, to, für
  bool between = false;  ///< may stand within a phrase: "haken ZE af", "gaat ER mis"
  bool bracket = false;  ///< stands between brackets
};

struct LabelWords {
  std::vector<LabelWord> words;         ///< the first fourteen
  std::vector<std::string_view> emoji;  ///< into the label
  enum class End : std::uint8_t { plain, question } end = End::plain;
};

/// Splits the first 120 bytes of a label, which may be any bytes.
[[nodiscard]] LabelWords split_label(std::string_view label);

}  // namespace journeylint::text
