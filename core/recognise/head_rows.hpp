#pragma once

#include <optional>
#include <vector>

#include "recognise/grid.hpp"

/// Rows that could be headings: what stands in line and is made alike.

namespace journeylint::recognising {

/// How an item is made, as far as headings are made alike.
struct Look {
  Form form = Form::bare;
  double font = 0;
  double height = 0;
  std::optional<Colour> fill;
};

/// Headings are of one colour, or every one has its own.
enum class Paint { one, many };

/// Headings of one row share their middle, or where they begin: texts of different length do not have both.
enum class Aligned { middle, beginning };

[[nodiscard]] Look look_of(const Page& page, const View& view, std::uint32_t item);
[[nodiscard]] bool alike(const Look& a, const Look& b, Paint paint);

/// The items row by row, from the top; in each from left to right.
[[nodiscard]] std::vector<Line> rows_of(const View& view, Line items, Aligned aligned);

/// What stands in one row, by how it is made, the most first: a title, a card or a line of small remarks may stand in
/// line with the headings.
[[nodiscard]] std::vector<Line> looks_in(const Page& page, const View& view, const Line& row, Paint paint);

/// How many of a row's texts name phases, or begin with a number, and how many name lanes; some do both.
struct Named {
  double phases = 0;
  double lanes = 0;
};
[[nodiscard]] Named named_in(const Page& page, const Line& row);

/// Where a heading stands: something that holds others is a heading along its whole beginning.
[[nodiscard]] Box head_box(const Page& page, const View& view, std::uint32_t item);

/// The share of a row that names header cards ("Persona", "Objective"). "Start" and "End" do so beside another card
/// only: they may as well be the first and the last phase.
[[nodiscard]] double share_of_cards(const Page& page, const Line& row);

/// The row without the text that names it: "Stages". "Stage", "Stage", "Stage" are headings that still want a name.
[[nodiscard]] Line without_name(const Page& page, Line row);

/// The row without what says which state the map shows: "Current state" may stand in line with headings by chance.
[[nodiscard]] Line without_state(const Page& page, Line row);

/// Rows of one look that climb or sink from left to right, as on a wall where nobody drew a line: each item at the
/// height of the one before it, more or less, and the last one clearly not at the height of the first.
[[nodiscard]] std::vector<Line> climbing_rows(const Page& page, const View& view, Line items);

}  // namespace journeylint::recognising
