#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "recognise/roles.hpp"
#include "recognise/scene.hpp"
#include "recognise/view.hpp"
#include "recognise/words.hpp"

namespace journeylint::recognising {

/// Items that stand in one line, in order: labels under each other, headings beside each other.
using Line = std::vector<std::uint32_t>;

/// One reading of the page as a grid, seen along `View`.
struct Grid {
  Orientation orientation = Orientation::lanes_in_rows;
  Line labels;                ///< of lanes, from top to bottom; empty where none are written
  Line heads;                 ///< of phases, from left to right
  std::vector<Range> lanes;   ///< bands along y; in step with `labels` where there are any
  std::vector<Range> phases;  ///< bands along x, in step with `heads`
  struct Cell {
    std::uint32_t item = 0;
    std::uint32_t lane = 0;
    std::uint32_t phase = 0;
  };
  std::vector<Cell> cells;  ///< what stands in the grid, sorted by item
  double score = 0;         ///< 0 and up; compares readings of one page
};

/// What every step of finding a grid looks at.
struct Page {
  const Scene& scene;
  const std::vector<Words>& words;
  const std::vector<Role>& roles;
};

/// A line of headings and how much speaks for it.
struct Rated {
  Line line;
  double worth = 0;  ///< 0 and up
};

/// The label lines of lanes, best first.
[[nodiscard]] std::vector<Rated> label_lines(const Page& page, const View& view);

/// The row of phase headings that fits the labels best (`labels` may be empty); empty when there is none.
[[nodiscard]] Rated heads_over(const Page& page, const View& view, const Line& labels);

/// Bands, cells and score for labels and headings.
[[nodiscard]] Grid lay_out(const Page& page, const View& view, const Rated& labels, const Rated& heads);

/// The best reading of the page as a grid; nothing when it has none.
[[nodiscard]] std::optional<Grid> find_grid(const Page& page);

}  // namespace journeylint::recognising
