#pragma once

#include <cstdint>
#include <vector>

#include "recognise/scene.hpp"
#include "recognise/words.hpp"

namespace journeylint::recognising {

/// Items that hang together with `heading`: on the panel under it, or below it and each other within `reach` notes.
/// Empty when more than `most` would: then the heading stands amid something larger and has nothing of its own.
[[nodiscard]] std::vector<std::uint32_t> hanging_under(const Scene& scene, std::uint32_t heading,
                                                       const std::vector<char>& free, double reach, std::size_t most);

/// What a mere label of a header card heads, of the items that hang under it. In a row of such labels ("Persona",
/// "Start", "End": cards to fill in) it has what stands below itself, and not what goes on below the others.
void keep_own_parts(const Scene& scene, const std::vector<Words>& words, std::uint32_t heading,
                    std::vector<std::uint32_t>& parts);

}  // namespace journeylint::recognising
