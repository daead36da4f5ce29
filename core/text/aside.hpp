#pragma once

#include <string_view>

/// What people who make a map say to each other on it, and not about the journey.

namespace journeylint::text {

/// "<- Joyce: marketing says so for years, haha", "@Mo: did they agree?", "vraag aan Ruud". By its words alone: it may
/// still be a note, where notes look like this.
[[nodiscard]] bool is_aside(std::string_view text);

}  // namespace journeylint::text
