#pragma once

#include "recognise/head_rows.hpp"

/// What a row of headings is worth: by how far it reaches over what stands below, how it is made, and what it says.

namespace journeylint::recognising {

/// What it is worth that all headings of a row say phase words, or carry numbers; or that people say one is a phase.
inline constexpr double kWordsWorth = 1;

/// Left edge of the leftmost label, along x of the view: headings and notes stand right of it. Without labels,
/// everything does.
[[nodiscard]] double labels_begin(const View& view, const Rated& labels);

/// Rates rows on one page, for one line of labels (which may be empty). What it is made from must outlive it.
class HeadWorth {
 public:
  /// `open`: what may be headings or notes of the map, so no label among them.
  HeadWorth(const Page& page, const View& view, const Rated& labels, const Line& open)
      : page_(page), view_(view), labels_(labels), open_(open) {}

  /// The sum of what speaks for a row of two or more headings, from left to right, and against it; 0 where they cannot
  /// be headings, as nothing stands below them, or they are the notes of the first lane.
  [[nodiscard]] double of(const Line& row) const;

 private:
  /// What stands below a row and could be its notes.
  struct Below {
    Line items;
    Range span{1e18, -1e18};  ///< of their middles, along x
  };
  /// How a row stands over what is below it.
  struct Serving {
    double served = 0;  ///< headings that have something below them
    double same = 0;    ///< things below that are made as the headings are
  };

  [[nodiscard]] Below below(const Line& row) const;
  [[nodiscard]] Serving serving(const Line& row, const std::vector<Box>& heads, const Below& below, Range reach) const;
  [[nodiscard]] Paint paint_of(const Line& row) const;
  [[nodiscard]] double apart(const Line& row, const Below& below, double same) const;
  [[nodiscard]] bool is_plain(const Line& row, double unlike, double words) const;
  [[nodiscard]] bool is_first_lane(const Line& row, const Below& below) const;
  [[nodiscard]] bool first_is_bar() const;
  [[nodiscard]] bool stands_beside_bar(const Line& row, double bottom) const;
  [[nodiscard]] bool stands_clear(const Line& row, const Below& below) const;
  [[nodiscard]] bool has_colours(const Below& below) const;
  [[nodiscard]] double usual_font(const Below& below) const;

  const Page& page_;
  const View& view_;
  const Rated& labels_;
  const Line& open_;
};

}  // namespace journeylint::recognising
