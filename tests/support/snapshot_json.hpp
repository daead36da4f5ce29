#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "board/board.hpp"
#include "journey/journey.hpp"

/// For tests and tools only: a board snapshot as JSON becomes a Board, and what was read of it becomes JSON.

namespace journeylint::testing {

/// Reads the snapshot of the contract, one JSON object.
[[nodiscard]] Result<Board> board_from_json(std::string_view json);

/// The reading as one line of JSON, with the names of the report.
[[nodiscard]] std::string journeys_to_json(const Journeys& journeys);

}  // namespace journeylint::testing
