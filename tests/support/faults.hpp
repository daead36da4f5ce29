#pragma once

#include <span>
#include <string>
#include <string_view>

/// Mistakes to put into clean maps, one at a time.

namespace journeylint::testing_support {

/// `label` is how the line begins; a lane's line is given by its first cell. Without a text the line is taken out, or
/// the cell emptied; without a label the text is a line of its own.
struct Fault {
  std::string_view rule;
  std::string_view map;
  std::string_view label;
  std::size_t cell;  ///< of a lane, from 1; 0 for the whole line
  std::string_view text;
};

[[nodiscard]] std::span<const Fault> faults();

/// The clean map with the mistake in it.
[[nodiscard]] std::string with_fault(const Fault& fault);

}  // namespace journeylint::testing_support
