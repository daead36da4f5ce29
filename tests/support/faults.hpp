#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Mistakes to put into clean maps, one at a time.

namespace journeylint::testing_support {

/// A change of one line. `label` is how the line begins ("|   " for the phases); a lane's line is given by its first
/// cell. Without a text the line is taken out, or the cell emptied; without a label the text is a line of its own.
struct LineEdit {
  std::string_view label;
  std::size_t cell;  ///< of a lane, from 1; 0 for the whole line
  std::string_view text;
};

/// One mistake, made by one change or by several that belong together.
struct Fault {
  std::string_view rule;
  std::string_view map;
  std::vector<LineEdit> edits;
};

/// A rule that no change of a clean map makes speak alone, and why.
struct NoFault {
  std::string_view rule;
  std::string_view reason;
};

[[nodiscard]] const std::vector<Fault>& faults();
[[nodiscard]] std::span<const NoFault> rules_without_fault();

/// The clean map with the mistake in it.
[[nodiscard]] std::string with_fault(const Fault& fault);

}  // namespace journeylint::testing_support
