#include "report/canvas.hpp"

#include "report/escape.hpp"

namespace journeylint {

void Canvas::attribute(std::string_view name, std::string_view value) {
  out_ += ' ';
  out_ += name;
  out_ += "=\"";
  out_ += value;
  out_ += '"';
}

void Canvas::attribute(std::string_view name, std::int32_t value) {
  attribute(name, std::to_string(value));
}

void Canvas::ink(const Ink& ink) {
  attribute("fill", ink.fill.empty() ? "none" : ink.fill);
  if (!ink.stroke.empty()) {
    attribute("stroke", ink.stroke);
    if (ink.width != "1") attribute("stroke-width", ink.width);
    if (!ink.dash.empty()) attribute("stroke-dasharray", ink.dash);
  }
  out_ += "/>\n";
}

void Canvas::box(const Area& area, std::int32_t radius, const Ink& how) {
  out_ += "<rect";
  attribute("x", area.x);
  attribute("y", area.y);
  attribute("width", area.width);
  attribute("height", area.height);
  if (radius > 0) attribute("rx", radius);
  ink(how);
}

void Canvas::circle(std::int32_t x, std::int32_t y, std::int32_t radius, const Ink& how) {
  out_ += "<circle";
  attribute("cx", x);
  attribute("cy", y);
  attribute("r", radius);
  ink(how);
}

void Canvas::path(std::string_view d, const Ink& how) {
  out_ += "<path";
  attribute("d", d);
  if (!how.stroke.empty()) {
    attribute("stroke-linecap", "round");
    attribute("stroke-linejoin", "round");
  }
  ink(how);
}

void Canvas::polygon(const std::vector<std::pair<std::int32_t, std::int32_t>>& points, const Ink& how) {
  std::string list;
  for (const auto& [x, y] : points) {
    if (!list.empty()) list += ' ';
    list += std::to_string(x) + ',' + std::to_string(y);
  }
  out_ += "<polygon";
  attribute("points", list);
  ink(how);
}

void Canvas::text(std::int32_t x, std::int32_t y, std::string_view line, const Font& font) {
  out_ += "<text";
  attribute("x", x);
  attribute("y", y);
  attribute("font-size", font.size);
  attribute("fill", font.colour);
  if (font.weight == Weight::bold) attribute("font-weight", "bold");
  if (font.slant == Font::Slant::italic) attribute("font-style", "italic");
  if (font.anchor == Font::Anchor::middle) attribute("text-anchor", "middle");
  if (font.anchor == Font::Anchor::end) attribute("text-anchor", "end");
  if (reads_leftwards(line)) attribute("direction", "rtl");
  out_ += '>';
  out_ += markup_escaped(line);
  out_ += "</text>\n";
}

std::int32_t Canvas::lines(std::int32_t x, std::int32_t y, std::int32_t width, const std::vector<std::string>& lines,
                           const Font& font) {
  for (const std::string& line : lines) {
    const std::int32_t middle = font.anchor == Font::Anchor::middle ? width / 2 : 0;
    const bool leftwards = font.anchor == Font::Anchor::start && reads_leftwards(line);
    text(leftwards ? x + width : x + middle, y + font.size, line, font);
    y += line_height(font.size);
  }
  return y;
}

void Canvas::open(std::int32_t x, std::int32_t y, std::string_view title) {
  out_ += "<g";
  if (x != 0 || y != 0) attribute("transform", "translate(" + std::to_string(x) + ' ' + std::to_string(y) + ')');
  out_ += ">\n";
  if (!title.empty()) {
    out_ += "<title>";
    out_ += markup_escaped(title);
    out_ += "</title>\n";
  }
}

void Canvas::close() {
  out_ += "</g>\n";
}

}  // namespace journeylint
