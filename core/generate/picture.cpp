#include "generate/picture.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "generate/sketch.hpp"

namespace journeylint {
namespace {

constexpr double kMargin = 12;
/// Picture units per letter of 13 units high, a little wide so that nothing runs out of its note.
constexpr double kLetter = 7.0;
constexpr double kLine = 16;
constexpr double kHeadLetter = 9.4;

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else {
      out += c;
    }
  }
  return out;
}

std::string number(double value) {
  return std::to_string(static_cast<long>(std::lround(value)));
}

std::size_t letters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// Words laid out over lines of at most `most` letters; a longer word has a line of its own.
std::vector<std::string> wrapped(std::string_view text, std::size_t most) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    if (lines.empty() || letters(lines.back()) + 1 + letters(word) > most) {
      lines.emplace_back(word);
    } else {
      lines.back() += ' ';
      lines.back() += word;
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::string hex(std::uint32_t colour) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out = "#";
  for (int shift = 20; shift >= 0; shift -= 4) out += digits[(colour >> static_cast<unsigned>(shift)) & 0xFU];
  return out;
}

class Painter {
 public:
  explicit Painter(const Sketch& sketch) : sketch_(sketch) {}

  std::string paint(std::string_view title) {
    for (const Element& element : sketch_.board.elements) grow(element.box);
    std::string body;
    for (const Element& element : sketch_.board.elements) {
      if (element.kind == ElementKind::note) body += note(element);
      if (element.kind == ElementKind::text) body += label(element);
    }
    for (const Element& element : sketch_.board.elements) {
      if (element.kind == ElementKind::connector) body += arrow(element);
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + number(-kMargin) + " " + number(-kMargin) + " " +
           number(right_ + 2 * kMargin) + " " + number(bottom_ + 2 * kMargin) + "\" role=\"img\">\n<title>" +
           escaped(title) +
           "</title>\n<style>text{font:13px system-ui,sans-serif;fill:#1e1e1e}.h{font-size:17px;font-weight:600}"
           ".n{stroke:#d0d0d0}.m{stroke:#c2255c;stroke-width:4}.a{stroke:#495057;stroke-width:2;fill:none}</style>\n"
           "<rect x=\"" +
           number(-kMargin) + "\" y=\"" + number(-kMargin) +
           "\" width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
           "<defs><marker id=\"e\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"6\" markerHeight=\"6\" "
           "orient=\"auto\"><path d=\"M0 0 8 4 0 8z\" fill=\"#495057\"/></marker></defs>\n" +
           body + "</svg>\n";
  }

 private:
  void grow(const Box& box) {
    right_ = std::max(right_, box.x + box.width);
    bottom_ = std::max(bottom_, box.y + box.height);
  }

  bool marked(const Element& element) const {
    return std::find(sketch_.marked.begin(), sketch_.marked.end(), element.id) != sketch_.marked.end();
  }

  static std::string lines_at(const std::vector<std::string>& lines, double x, double y, std::string_view attributes) {
    std::string out = "<text" + std::string(attributes) + ">";
    for (std::size_t i = 0; i < lines.size(); ++i) {
      out += "<tspan x=\"" + number(x) + "\" y=\"" + number(y + kLine * static_cast<double>(i)) + "\">" +
             escaped(lines[i]) + "</tspan>";
    }
    return out + "</text>\n";
  }

  std::string note(const Element& element) const {
    const Box& box = element.box;
    std::string out = "<rect class=\"" + std::string(marked(element) ? "m" : "n") + "\" x=\"" + number(box.x) +
                      "\" y=\"" + number(box.y) + "\" width=\"" + number(box.width) + "\" height=\"" +
                      number(box.height) + "\" rx=\"4\" fill=\"" + (element.fill ? hex(element.fill->rgb) : "none") +
                      "\"/>\n";
    const auto most = static_cast<std::size_t>((box.width - 14) / kLetter);
    out += lines_at(wrapped(element.text, most), box.x + 8, box.y + 19, {});
    for (std::uint32_t i = 0; i < element.votes && i < 9; ++i) {
      out += "<circle cx=\"" + number(box.x + 12 + 14 * i) + "\" cy=\"" + number(box.y + box.height - 10) +
             "\" r=\"5\" fill=\"#e8590c\"/>\n";
    }
    return out;
  }

  std::string label(const Element& element) const {
    const Box& box = element.box;
    const bool heading = element.font_size > 30;
    const auto most = static_cast<std::size_t>(heading ? 200 : std::max(8.0, box.width / kHeadLetter));
    std::string out;
    if (marked(element)) {
      out += "<rect class=\"m\" x=\"" + number(box.x - 5) + "\" y=\"" + number(box.y - 4) + "\" width=\"" +
             number(box.width) + "\" height=\"" + number(box.height + 10) + "\" rx=\"4\" fill=\"none\"/>\n";
    }
    return out + lines_at(wrapped(element.text, most), box.x, box.y + 18, " class=\"h\"");
  }

  static std::string arrow(const Element& element) {
    const Point a = element.points.front();
    const Point b = element.points.back();
    const double bend = std::abs(b.y - a.y) < 10 ? -70 : 0;
    std::string out = "<path class=\"a\" d=\"M" + number(a.x) + " " + number(a.y) + "Q" + number((a.x + b.x) / 2) +
                      " " + number((a.y + b.y) / 2 + bend) + " " + number(b.x) + " " + number(b.y) +
                      "\" marker-end=\"url(#e)\"/>\n";
    if (!element.text.empty()) {
      out += "<text x=\"" + number((a.x + b.x) / 2) + "\" y=\"" + number((a.y + b.y) / 2 + bend / 2 - 12) +
             "\" text-anchor=\"middle\">" + escaped(element.text) + "</text>\n";
    }
    return out;
  }

  const Sketch& sketch_;
  double right_ = 0;
  double bottom_ = 0;
};

}  // namespace

std::string picture_of(std::string_view board, std::string_view title) {
  const Sketch drawn = sketch(board);
  return Painter(drawn).paint(title);
}

}  // namespace journeylint
