#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "board/board.hpp"

namespace journeylint {

/// A board on its way over the boundary: columns that the host's side fills in place.
class Columns {
 public:
  /// Makes room. Fails on counts that no board has.
  [[nodiscard]] Result<std::size_t> begin(double elements, double points, double text_bytes);

  [[nodiscard]] std::vector<double>& numbers() { return numbers_; }
  [[nodiscard]] std::vector<double>& points() { return points_; }
  [[nodiscard]] std::vector<std::uint8_t>& text() { return text_; }

  /// The board that was filled in; `text_bytes` of the text were written. Fails when strings or points are missing.
  [[nodiscard]] Result<Board> board(double text_bytes) const;

 private:
  std::size_t elements_ = 0;
  std::vector<double> numbers_;
  std::vector<double> points_;
  std::vector<std::uint8_t> text_;
};

}  // namespace journeylint
