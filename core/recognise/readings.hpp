#pragma once

#include <optional>
#include <vector>

#include "recognise/grid.hpp"

/// Every way to read a page as a grid, seen along one view; the choice between them is made in find.cpp.

namespace journeylint::recognising {

constexpr double kWrittenAlone = 1.3;    ///< label worth: two lanes or actors; without phases, less is nothing
constexpr double kActorsAsPhases = 0.5;  ///< of the score of a grid whose headings name people or departments

/// Under labels that say what they name, best first. Labels with nothing beside them may stand behind their lanes:
/// those of the mirrored view are among them.
[[nodiscard]] std::vector<Grid> written_readings(const Page& page, const View& view);

/// Under labels that only their place tells, or that name who acts, best first.
[[nodiscard]] std::vector<Grid> placed_readings(const Page& page, const View& view);

/// Without labels: rows, colours by the legend, or what begins each row tell the lanes.
[[nodiscard]] std::optional<Grid> plain_reading(const Page& page, const View& view);

/// What a reading is worth where words hardly say which of two lines are the labels: colours do, or what is usual.
[[nodiscard]] double leaning(const Grid& grid);

/// Takes the readings that score more.
void take_better(std::vector<Grid> grids, std::vector<Grid>& best);

}  // namespace journeylint::recognising
