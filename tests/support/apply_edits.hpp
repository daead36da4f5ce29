#pragma once

#include <string_view>

#include "board/edit.hpp"

/// For tests only: does to a Board what a host does to its own.

namespace journeylint::testing {

/// Applies the edits in order. A moved box takes loose text on it along only when an edit says so. Throws
/// std::logic_error on an element that does not exist: a host could not apply that either.
void apply_edits(Board& board, const Edits& edits);

/// The element with this text; throws std::logic_error when there is none.
[[nodiscard]] Element& with_text(Board& board, std::string_view text);

}  // namespace journeylint::testing
