#pragma once

#include <cstddef>
#include <string_view>

namespace journeylint::text {

/// Whether one word becomes the other with at most `most` edits: a letter added, left out, changed, or swapped with its
/// neighbour.
[[nodiscard]] bool edits_apart(std::string_view a, std::string_view b, std::size_t most);

}  // namespace journeylint::text
