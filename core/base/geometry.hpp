#pragma once

#include <algorithm>

namespace journeylint {

/// A point in board units; y grows downwards.
struct Point {
  double x = 0;
  double y = 0;
};

/// An upright box in board units: `x`/`y` is the top-left corner, sizes are never negative.
struct Box {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;

  [[nodiscard]] constexpr double left() const { return x; }
  [[nodiscard]] constexpr double top() const { return y; }
  [[nodiscard]] constexpr double right() const { return x + width; }
  [[nodiscard]] constexpr double bottom() const { return y + height; }
  [[nodiscard]] constexpr double area() const { return width * height; }
  [[nodiscard]] constexpr Point center() const { return {x + width * 0.5, y + height * 0.5}; }
  [[nodiscard]] constexpr bool contains(Point p) const {
    return p.x >= left() && p.x <= right() && p.y >= top() && p.y <= bottom();
  }
  [[nodiscard]] constexpr bool contains(const Box& b) const {
    return b.left() >= left() && b.right() <= right() && b.top() >= top() && b.bottom() <= bottom();
  }
};

/// Length shared by two ranges; 0 when they only touch or lie apart.
[[nodiscard]] constexpr double overlap(double a0, double a1, double b0, double b1) {
  return std::max(0.0, std::min(a1, b1) - std::max(a0, b0));
}
[[nodiscard]] constexpr double overlap_x(const Box& a, const Box& b) {
  return overlap(a.left(), a.right(), b.left(), b.right());
}
[[nodiscard]] constexpr double overlap_y(const Box& a, const Box& b) {
  return overlap(a.top(), a.bottom(), b.top(), b.bottom());
}
[[nodiscard]] constexpr double overlap_area(const Box& a, const Box& b) {
  return overlap_x(a, b) * overlap_y(a, b);
}

/// The smallest box around both.
[[nodiscard]] constexpr Box united(const Box& a, const Box& b) {
  const double x = std::min(a.left(), b.left());
  const double y = std::min(a.top(), b.top());
  return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

}  // namespace journeylint
