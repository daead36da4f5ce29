#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/reading.hpp"
#include "text/sentence.hpp"

/// How people say whose journey it is without the word "persona".

namespace journeylint::text {

/// How sure it is that a text introduces somebody: by a name and an age, wherever it stands; by a name and what
/// follows, or by a word for whoever travels, only above a map.
enum class Introduced : std::uint8_t { no, by_role, by_name, by_age };

struct Introduction {
  Introduced how = Introduced::no;
  std::size_t value_begin = 0;  ///< byte where what is said of them begins: behind "for:"
  std::string_view name = {};   ///< with the title before it: "Fam. de Groot"; empty without one
};

/// "Fleur, HR-adviseur, 14 km van werk", "Wim (71)", "for: day-pass user", "Pendler mit Leasingwagen". A list of people
/// and what somebody is to do introduce nobody.
[[nodiscard]] Introduction read_introduction(std::string_view text);

/// "Ria (67), lost her husband", "Noor, 31": so plainly somebody that it is no note, wherever it stands.
[[nodiscard]] bool is_person(std::string_view text);

/// "Priya's Saturday at Meadowfest", "de reis van Sem": the first name in a title that says whose journey it is.
[[nodiscard]] std::optional<std::string> named_in_title(std::string_view title);

}  // namespace journeylint::text
