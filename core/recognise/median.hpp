#pragma once

#include <algorithm>
#include <vector>

namespace journeylint::recognising {

/// The value in the middle, the larger of two; `otherwise` when there are none.
[[nodiscard]] inline double median(std::vector<double> values, double otherwise) {
  if (values.empty()) return otherwise;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

}  // namespace journeylint::recognising
