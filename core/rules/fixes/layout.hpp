#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "board/edit.hpp"
#include "rules/decide.hpp"

/// Where things lie on the board around one journey, and where there is room for more. Board units.

namespace journeylint::fixes {

class Layout {
 public:
  /// `journey` none: the board as a whole.
  Layout(const Table& table, std::optional<JourneyId> journey);

  [[nodiscard]] const Journey* journey() const { return journey_; }
  [[nodiscard]] const Table& table() const { return table_; }
  [[nodiscard]] const Element* element(const ElementId& id) const;
  /// Around these elements; none when none of them is on the board.
  [[nodiscard]] std::optional<Box> around(const std::vector<ElementId>& ids) const;
  /// Around headings, labels and notes; the whole page where there is no journey.
  [[nodiscard]] const Box& grid() const { return grid_; }
  /// What a note of this map measures: the median.
  [[nodiscard]] double note_width() const { return note_width_; }
  [[nodiscard]] double note_height() const { return note_height_; }
  [[nodiscard]] double font_size() const { return font_size_; }
  /// Between neighbours.
  [[nodiscard]] double gap() const { return note_height_ * 0.2; }
  [[nodiscard]] std::string_view page() const { return page_; }

  /// The element that shows the text of `id`: itself, or the loose text that lies on it.
  [[nodiscard]] const Element* text_bearer(const ElementId& id) const;
  /// The words of a note, and what stands before them in the same text: the heading of a card whose body it is.
  struct Words {
    const Element* bearer = nullptr;  ///< never null
    std::string_view heading;         ///< with all that parts it from the body; empty where the note is all there is
    std::string_view own;
  };
  /// None where the element is not on the board.
  [[nodiscard]] std::optional<Words> words_of(const ElementId& id) const;
  /// Loose text that lies on an element and must move with it.
  [[nodiscard]] std::vector<const Element*> riders(const ElementId& id) const;

  /// The nearest free place for `wanted`, in steps of `step` from where it lies. `gone` lie there no more.
  [[nodiscard]] Box free_spot(Box wanted, Point step, const std::vector<ElementId>& gone = {}) const;
  /// A place that an edit has taken.
  void take(const Box& box) { taken_.push_back(box); }

 private:
  void measure();
  [[nodiscard]] bool crowded(const Box& box, const std::vector<ElementId>& gone) const;

  const Table& table_;
  const Journey* journey_ = nullptr;
  std::map<std::string_view, const Element*> by_id_;
  std::vector<const Element*> solid_;  ///< on the page, and in the way
  std::vector<Box> taken_;
  std::string_view page_;
  Box grid_;
  double note_width_ = 1, note_height_ = 1, font_size_ = 1;
};

}  // namespace journeylint::fixes
