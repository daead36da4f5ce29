#include "recognise/rows.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace journeylint::recognising {
namespace {

constexpr double kOneColour = 0.75;      // of a row's notes
constexpr std::size_t kRowsPerLane = 2;  // as many rows make one lane at most, where lines part the lanes

// The colour that nearly all of a row's notes have.
std::optional<std::uint32_t> colour_of(const Row& row) {
  std::size_t all = 0;
  std::pair<std::size_t, std::uint32_t> most{0, 0};
  for (const auto& [rgb, count] : row.fills) {
    all += count;
    most = std::max(most, {count, rgb});
  }
  if (static_cast<double>(most.first) < kOneColour * static_cast<double>(all) || all == 0) return std::nullopt;
  return most.second;
}

}  // namespace

std::vector<Range> joined_rows(const std::vector<Row>& rows, const std::vector<double>& rules) {
  const auto parted = [&](const Row& a, const Row& b) {
    const auto rule = std::lower_bound(rules.begin(), rules.end(), a.range.middle());
    return rule != rules.end() && *rule < b.range.middle();
  };
  std::size_t lines = 0;
  std::set<std::uint32_t> colours;
  std::size_t coloured = 0;
  for (std::size_t k = 0; k < rows.size(); ++k) {
    if (k > 0 && parted(rows[k - 1], rows[k])) ++lines;
    if (const auto colour = colour_of(rows[k])) colours.insert(*colour), ++coloured;
  }
  const bool ruled = lines > 0 && (lines + 1) * kRowsPerLane >= rows.size();
  const bool told_by_colour = colours.size() >= 2 && coloured * 3 >= rows.size() * 2;
  std::vector<Range> lanes;
  for (std::size_t k = 0; k < rows.size(); ++k) {
    const bool apart = k == 0 || parted(rows[k - 1], rows[k]);
    const auto colour = colour_of(rows[k]);
    const bool same = k > 0 && colour == colour_of(rows[k - 1]);
    if (!apart && ((told_by_colour && colour) || ruled) && (same || !told_by_colour)) {
      lanes.back().to = std::max(lanes.back().to, rows[k].range.to);
    } else {
      lanes.push_back(rows[k].range);
    }
  }
  return lanes;
}

}  // namespace journeylint::recognising
