#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "recognise/corrections.hpp"
#include "recognise/legend.hpp"
#include "recognise/roles.hpp"
#include "recognise/scene.hpp"
#include "recognise/view.hpp"
#include "recognise/words.hpp"

namespace journeylint::recognising {

/// Items that stand in one line, in order: labels under each other, headings beside each other.
using Line = std::vector<std::uint32_t>;

/// A line of headings, how much speaks for it, and how far its map can reach.
struct Rated {
  Line line;
  double worth = 0;          ///< 0 and up
  std::vector<Line> copies;  ///< per heading: the same label again, in other cells of its lane
  enum class Told : std::uint8_t { by_words, by_place } told = Told::by_words;  ///< how labels were found
  double known = 0;      ///< of labels told by place: what their words are worth
  Range x{-1e18, 1e18};  ///< of the view: as far as the next map's labels
  Range y{-1e18, 1e18};
};

constexpr double kWritten = 2.5;  ///< label worth: three labels that name lanes are no accident

/// One reading of a part of the page as a grid, seen along `View`.
struct Grid {
  Orientation orientation = Orientation::lanes_in_rows;
  enum class Way : std::uint8_t { cells, path } way = Way::cells;  ///< a path: the notes stand in its order
  Line labels;                         ///< of lanes, from top to bottom; empty where none are written
  std::vector<Line> copies;            ///< per label: the same label again
  Line heads;                          ///< of phases, from left to right
  std::vector<Range> lanes;            ///< bands along y; behind the `unlabelled` in step with `labels`, if any
  std::size_t unlabelled = 0;          ///< lanes before the first label: a row of steps under the stages
  std::vector<Range> phases;           ///< bands along x, in step with `heads`; empty where nothing heads them
  std::vector<std::uint32_t> colours;  ///< lines of the legend, in step with the lanes, where colours tell lanes apart
  struct Cell {
    std::uint32_t item = 0;
    std::optional<std::uint32_t> lane;
    std::optional<std::uint32_t> phase;
    double clear = 1;  ///< 0..1: how far from the borders of its cell it stands
  };
  std::vector<Cell> cells;  ///< what stands in the grid, sorted by item
  double label_worth = 0;
  double known_worth = 0;  ///< of it: what the words of the labels are worth
  double head_worth = 0;
  double score = 0;           ///< 0 and up; compares readings of one page
  bool on_time_line = false;  ///< its headings lie on a drawn line, with notes on either side
  double tilt = 0;            ///< what speaks for lanes along this orientation, and not across it, where no word does
  Box box;                    ///< around all of it, on the page (not in the view)
};

/// What every step of finding a grid looks at.
struct Page {
  const Scene& scene;
  const std::vector<Words>& words;
  const std::vector<Role>& roles;
  const Legend& legend;
  const std::vector<Correction>& corrections;
};

/// The label lines of lanes, best first.
[[nodiscard]] std::vector<Rated> label_lines(const Page& page, const View& view);

/// Bounds how far the map of each of these lines reaches: as far as the labels of the next one.
void set_reach(const View& view, std::vector<Rated>& lines);

/// The row of phase headings that fits the labels best (`labels` may be empty); empty when there is none.
[[nodiscard]] Rated heads_over(const Page& page, const View& view, const Rated& labels);

/// Bands, cells and score for labels and headings. One of the two may be empty: there are maps without lane labels, and
/// maps without phases.
[[nodiscard]] Grid lay_out(const Page& page, const View& view, const Rated& labels, const Rated& heads);

/// Gives the cells of an unlabelled grid their lanes by the legend's colours, where colours keep to rows; takes the
/// lanes away where they do not.
void settle_unlabelled(const Page& page, const View& view, Grid& grid);

/// Every map on the page, in reading order; one without lanes where nothing but a path is there; empty for nothing.
[[nodiscard]] std::vector<Grid> find_grids(const Page& page);

/// The items of the page as a path: by arrows, else in reading order. Headings over some of its steps begin its phases.
[[nodiscard]] Grid as_path(const Page& page);

}  // namespace journeylint::recognising
