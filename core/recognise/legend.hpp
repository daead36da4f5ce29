#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "recognise/scene.hpp"
#include "recognise/words.hpp"
#include "text/label_guess.hpp"

namespace journeylint::recognising {

/// A colour and the item that says what it means.
struct LegendLine {
  Colour fill;
  std::uint32_t item = 0;
  std::string_view text;                 ///< what it says of this colour: all of the item, or a part of it
  Words words;                           ///< of `text`
  std::optional<text::LaneGuess> guess;  ///< what it may say in words that no list knows

  [[nodiscard]] std::optional<NoteType> lane() const {
    return words.lane || !guess ? words.lane : std::optional(guess->type);
  }
  [[nodiscard]] double lane_sure() const { return words.lane || !guess ? words.lane_sure : guess->confidence; }
};

struct Legend {
  std::vector<LegendLine> lines;
  std::optional<std::uint32_t> heading;
  std::optional<std::uint32_t> feelings;  ///< into `lines`
  /// Whether its words name lanes; a legend of teams or machines says nothing of rows.
  enum class Tells : std::uint8_t { nothing, lanes } tells = Tells::nothing;

  /// The line whose colour is the nearest to `fill`; nothing when none is near.
  [[nodiscard]] std::optional<std::uint32_t> line_of(std::optional<Colour> fill) const;

  /// The line that says what an item is: of its colour, or for a face without one the line of feelings.
  [[nodiscard]] std::optional<std::uint32_t> line_of(const Item& item) const;
};

/// Finds the legend: words right of small coloured boxes, coloured boxes with such words under a heading "Legend" or
/// close together, or words that name colours ("yellow = what they do").
[[nodiscard]] Legend find_legend(const Scene& scene, const std::vector<Words>& words);

}  // namespace journeylint::recognising
