#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/vocabulary.hpp"
#include "journey/journey.hpp"
#include "recognise/scene.hpp"
#include "text/labels.hpp"

namespace journeylint::recognising {

/// What the text of an item could be, seen as a label. The words themselves stand in `text/`.
struct Words {
  std::optional<NoteType> lane;  ///< `phase` names the row of phases itself: "Fasen", "Stages"
  double lane_sure = 0;          ///< 0..1
  std::vector<NoteType> also;    ///< other lanes it could name, best first
  std::optional<HeaderRole> header;
  text::HeaderDetail detail = text::HeaderDetail::none;
  double header_sure = 0;                ///< 0..1
  std::optional<Stray::Kind> stray;      ///< parking lot, instructions, a break, the name of a dividing line
  std::optional<text::PhaseKind> phase;  ///< names a part of a journey
  std::optional<text::ForeignBoard> foreign;
  double foreign_sure = 0;  ///< 0..1
  std::uint32_t value = 0;  ///< byte where the value after a label begins; the size where there is none
  enum class Number : std::uint8_t { none, leading } number = Number::none;  ///< "1.", "Fase 2", "B)"

  enum class LeftOver : std::uint8_t { no, yes } left_over = LeftOver::no;  ///< of a template: "Type something"

  enum class Rest : std::uint8_t { value, explanation } rest = Rest::value;  ///< what follows the name of a lane

  /// The whole text is a label, with nothing after it.
  [[nodiscard]] bool whole(std::string_view text) const { return value >= text.size(); }
  /// It names a lane and does no more, or says what that name asks for: "Pains (what goes wrong?)".
  [[nodiscard]] bool names(std::string_view text) const { return whole(text) || rest == Rest::explanation; }
};

/// Of one text.
[[nodiscard]] Words words_of(std::string_view text);

/// Of every item, in step with the items.
[[nodiscard]] std::vector<Words> read_words(const Scene& scene);

}  // namespace journeylint::recognising
