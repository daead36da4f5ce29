#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "journey/journey.hpp"

/// Names on a board compared as names, not read as language.

namespace journeylint {

/// The text in small letters, as far as ASCII goes, with every run of blanks and signs as one blank and none at the
/// ends: the same name however it is set.
[[nodiscard]] std::string folded(std::string_view text);

/// A number for the folded text, the same for the same; none for a text of which nothing is left.
[[nodiscard]] std::optional<std::uint32_t> folded_hash(std::string_view text);

/// Does some word of `text` stand in `folded_names`, which is folded? Of long words the
/// first six letters are enough ("plannings-" in "planning"); a word of two letters ("HR") must be a whole one.
[[nodiscard]] bool shares_a_word(std::string_view text, std::string_view folded_names);

/// The people and departments on the cards of participants, departments and the sponsor, folded; empty when there is no
/// such card.
[[nodiscard]] std::string names_at_the_table(const Journey& journey);

}  // namespace journeylint
