#include "text/edits.hpp"

#include <algorithm>
#include <array>

namespace journeylint::text {
namespace {

constexpr std::size_t kLongest = 24;  // letters; longer words are not compared

}  // namespace

bool edits_apart(std::string_view a, std::string_view b, std::size_t most) {
  if (a.size() > kLongest || b.size() > kLongest) return false;
  if (a.size() > b.size() + most || b.size() > a.size() + most) return false;
  std::array<std::array<std::size_t, kLongest + 1>, 3> rows{};  // the last two rows and the one being made
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i + 2) % 3];
    const auto& before = rows[(i + 1) % 3];
    row[0] = i;
    std::size_t least = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
      row[j] = std::min({changed, above[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
      least = std::min(least, row[j]);
    }
    if (least > most) return false;
  }
  return rows[a.size() % 3][b.size()] <= most;
}

}  // namespace journeylint::text
