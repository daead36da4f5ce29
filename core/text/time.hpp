#pragma once

#include <optional>

#include "base/reading.hpp"
#include "text/sentence.hpp"

/// How long and when: "3 werkdagen", "na een week", "geen reactie", "12-03-2027", "Q3", "volgende maand".

namespace journeylint::text {

[[nodiscard]] std::optional<TimeReading> read_time(const Sentence& sentence);

/// The first date, month, quarter or moment that the note names.
[[nodiscard]] std::optional<DateReading> read_date(const Sentence& sentence);

/// It says when and hardly more: "from 2 May", "Mon 9.00", "day 3", "21:30". How long something takes is no
/// such time.
[[nodiscard]] bool names_when(const Sentence& sentence);

/// A year that stands alone: "KTO 2025".
struct Year {
  std::int32_t year = 0;
  Cue cue;
};
[[nodiscard]] std::optional<Year> read_year(const Sentence& sentence);

}  // namespace journeylint::text
