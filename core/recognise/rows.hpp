#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "recognise/cuts.hpp"

namespace journeylint::recognising {

/// Notes of a map without lane labels that overlap in height.
struct Row {
  Range range;
  std::map<std::uint32_t, std::size_t> fills;  ///< how many notes have which colour (0xRRGGBB)
};

/// Lanes of rows: what no line parts, though lines part others, is one lane, and so are neighbours of one colour of
/// their own. `rules` are lines drawn along the lanes, sorted.
[[nodiscard]] std::vector<Range> joined_rows(const std::vector<Row>& rows, const std::vector<double>& rules);

}  // namespace journeylint::recognising
