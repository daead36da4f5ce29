#include "support/apply_edits.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace journeylint::testing {
namespace {

Element& existing(Board& board, const ElementId& id) {
  const auto found =
      std::find_if(board.elements.begin(), board.elements.end(), [&](const Element& e) { return e.id == id; });
  if (found == board.elements.end()) throw std::logic_error("no element " + id.value);
  return *found;
}

Element inserted(Board& board, const Edit& edit) {
  Element element;
  element.id.value = "inserted " + edit.element.value;
  while (
      std::any_of(board.elements.begin(), board.elements.end(), [&](const Element& e) { return e.id == element.id; })) {
    element.id.value += "+";
  }
  if (edit.like) element.stroke = existing(board, *edit.like).stroke;
  element.kind = edit.what;
  element.page = edit.page;
  element.box = edit.box;
  element.text = edit.text;
  element.font_size = edit.font_size;
  element.fill = edit.fill;
  element.lint = edit.lint;
  return element;
}

}  // namespace

void apply_edits(Board& board, const Edits& edits) {
  for (const Edit& edit : edits) {
    switch (edit.kind) {
      case Edit::Kind::insert:
        board.elements.push_back(inserted(board, edit));
        break;
      case Edit::Kind::move:
        existing(board, edit.element).box = edit.box;
        break;
      case Edit::Kind::text:
        existing(board, edit.element).text = edit.text;
        break;
      case Edit::Kind::lint:
        existing(board, edit.element).lint = edit.lint;
        break;
    }
  }
}

Element& with_text(Board& board, std::string_view text) {
  const auto found =
      std::find_if(board.elements.begin(), board.elements.end(), [&](const Element& e) { return e.text == text; });
  if (found == board.elements.end()) throw std::logic_error("no element says " + std::string(text));
  return *found;
}

}  // namespace journeylint::testing
