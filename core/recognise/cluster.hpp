#pragma once

#include <cstdint>
#include <vector>

#include "recognise/scene.hpp"

namespace journeylint::recognising {

/// Items that hang together with `heading`: on the panel under it, or below it and each other within `reach` notes.
/// Empty when more than `most` would: then the heading stands amid something larger and has nothing of its own.
[[nodiscard]] std::vector<std::uint32_t> hanging_under(const Scene& scene, std::uint32_t heading,
                                                       const std::vector<char>& free, double reach, std::size_t most);

}  // namespace journeylint::recognising
