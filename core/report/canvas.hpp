#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/sheet.hpp"
#include "report/text_fit.hpp"

/// A pen for SVG. Everything is written as plain attributes, so that any program that shows SVG shows it alike.

namespace journeylint {

/// How a shape is filled and outlined; an empty colour is none.
struct Ink {
  std::string_view fill;
  std::string_view stroke;
  std::string_view width = "1";
  std::string_view dash;
};

struct Font {
  std::int32_t size = kNoteSize;
  std::string_view colour = kInk;
  Weight weight = Weight::regular;
  enum class Slant : std::uint8_t { upright, italic } slant = Slant::upright;
  enum class Anchor : std::uint8_t { start, middle, end } anchor = Anchor::start;
};

class Canvas {
 public:
  void box(const Area& area, std::int32_t radius, const Ink& ink);
  void circle(std::int32_t x, std::int32_t y, std::int32_t radius, const Ink& ink);
  void path(std::string_view d, const Ink& ink);
  void polygon(const std::vector<std::pair<std::int32_t, std::int32_t>>& points, const Ink& ink);
  /// One line of text; `y` is its baseline. Text is escaped here.
  void text(std::int32_t x, std::int32_t y, std::string_view line, const Font& font);
  /// Lines of text whose first begins at the top `y`, in a column of a width; lines that read leftwards begin at its
  /// right. Returns where the next line would begin.
  std::int32_t lines(std::int32_t x, std::int32_t y, std::int32_t width, const std::vector<std::string>& lines,
                     const Font& font);
  /// A group moved to a place; its `title`, when not empty, is shown by programs that show titles.
  void open(std::int32_t x, std::int32_t y, std::string_view title = {});
  void close();
  /// SVG that was written elsewhere.
  void add(std::string_view svg) { out_ += svg; }

  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  void attribute(std::string_view name, std::string_view value);
  void attribute(std::string_view name, std::int32_t value);
  void ink(const Ink& ink);
  std::string out_;
};

}  // namespace journeylint
