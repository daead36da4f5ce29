#pragma once

#include <string_view>

#include "base/reading.hpp"

/// The fields of a persona card: one a line, or between commas.

namespace journeylint::text {

/// Fills what the card says of name, age, situation, goal, need and expectation; leaves what it does not say.
void read_card(std::string_view text, PersonaReading& reading);

}  // namespace journeylint::text
