#pragma once

#include <string>
#include <string_view>

/// Names on a board compared as names, not read as language.

namespace journeylint {

/// The text in small letters, as far as ASCII goes, with every run of blanks and signs as one blank and none at the
/// ends: the same name however it is set.
[[nodiscard]] std::string folded(std::string_view text);

/// Does some word of `text` stand in `folded_names`, which is folded? Words shorter than three letters do not count, and
/// of long words the first six letters are enough ("plannings-" in "planning").
[[nodiscard]] bool shares_a_word(std::string_view text, std::string_view folded_names);

}  // namespace journeylint
