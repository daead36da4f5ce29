#pragma once

#include <cstdint>
#include <string>

namespace journeylint {

/// The nearest whole number of hundredths: -1.5 is -150.
[[nodiscard]] std::int32_t hundredths(double value);

/// Hundredths in the shortest decimal form: 150 is "1.5", 0 is "0". No locale, no rounding of its own.
[[nodiscard]] std::string decimal(std::int32_t hundredths);

}  // namespace journeylint
