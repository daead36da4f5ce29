#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "text/sentence.hpp"

/// Numbers in a note, as written in Dutch, English or German.

namespace journeylint::text {

/// A number with up to two decimals, in hundredths: "7,25" is 725. Nothing for dates, ratios and clocks.
[[nodiscard]] std::optional<std::int64_t> hundredths(const Token& token);

/// A whole number, "1.250" and "1,250" being 1250; nothing when it is no number, or more than nine digits.
[[nodiscard]] std::optional<std::uint32_t> whole_number(const Token& token);

/// `part` out of `whole`: "4/6", "4 van de 6", "8 out of 12", "3 von 5".
struct Ratio {
  std::uint32_t part = 0;
  std::uint32_t whole = 0;
  std::size_t last = 0;  ///< its last token
};
/// The ratio that begins at token `at`; nothing when there is none. `part` is not above `whole`.
[[nodiscard]] std::optional<Ratio> ratio_at(const Sentence& sentence, std::size_t at);

/// The number in a feature's name column ("3"), 0 when there is none.
[[nodiscard]] std::uint32_t number_value(const Token& token);

}  // namespace journeylint::text
