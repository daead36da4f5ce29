#include "report/figures.hpp"

namespace journeylint {

std::int32_t hundredths(double value) {
  return static_cast<std::int32_t>(value * 100 + (value < 0 ? -0.5 : 0.5));
}

std::string decimal(std::int32_t hundredths) {
  const std::int32_t size = hundredths < 0 ? -hundredths : hundredths;
  std::string out = hundredths < 0 ? "-" : "";
  out += std::to_string(size / 100);
  const std::int32_t rest = size % 100;
  if (rest == 0) return out;
  out += '.';
  out += static_cast<char>('0' + rest / 10);
  if (rest % 10 != 0) out += static_cast<char>('0' + rest % 10);
  return out;
}

}  // namespace journeylint
