#pragma once

#include <span>
#include <vector>

namespace journeylint::recognising {

/// A stretch of one axis, in notes.
struct Range {
  double from = 0;
  double to = 0;
  [[nodiscard]] constexpr double middle() const { return (from + to) * 0.5; }
  [[nodiscard]] constexpr double length() const { return to - from; }
  [[nodiscard]] constexpr bool contains(double v) const { return v >= from && v <= to; }
};

/// What is known of one axis: headings in order, what lies along it, and rules (drawn lines, edges of bands).
struct Axis {
  std::vector<Range> anchors;  ///< headings, in order
  std::vector<Range> notes;    ///< in any order
  std::vector<double> rules;   ///< sorted
  double note = 1;             ///< typical length of a note along this axis
};

/// Which way an axis is read: against it, headings that begin their bands stand at the far ends of these.
enum class Reading { along, against };

/// One band per heading, in order; neighbours touch. The first begins and the last ends where the notes that hang
/// together with them do.
[[nodiscard]] std::vector<Range> bands_of(const Axis& axis, Reading reading = Reading::along);

}  // namespace journeylint::recognising
