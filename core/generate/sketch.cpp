#include "generate/sketch.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "base/text_tools.hpp"

namespace journeylint {
namespace {

constexpr double kNoteWidth = 150;
constexpr double kNoteHeight = 90;
constexpr double kGap = 18;
constexpr double kPile = 14;      // from a note to the one that lies on it
constexpr double kBetween = 900;  // from a map to the next one
constexpr double kLabelWidth = 190;
constexpr double kCardWidth = 260;
constexpr double kCardHeight = 120;
constexpr double kTitleHeight = 44;
constexpr double kHeadingHeight = 56;
constexpr std::uint32_t kYellow = 0xFFEC99;
constexpr std::uint32_t kBlue = 0xA5D8FF;
constexpr std::uint32_t kGrey = 0xF1F3F5;
constexpr std::uint32_t kBlack = 0x1E1E1E;

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = text.find(at);
    parts.push_back(trimmed(text.substr(0, end)));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

/// What stands on one note, and how it is written down.
struct Written {
  std::string text;
  bool marked = false;
  bool piled = false;  ///< on the note before it
  std::uint32_t votes = 0;
  std::uint32_t fill = kYellow;
};

Written written(std::string_view cell) {
  Written out;
  cell = trimmed(cell);
  if (!cell.empty() && cell.front() == '+') {
    out.piled = true;
    cell = trimmed(cell.substr(1));
  }
  if (!cell.empty() && cell.front() == '!') {
    out.marked = true;
    cell = trimmed(cell.substr(1));
  }
  if (cell.substr(0, 2) == "[#" && cell.size() > 9 && cell[8] == ']') {
    out.fill = static_cast<std::uint32_t>(std::strtoul(std::string(cell.substr(2, 6)).c_str(), nullptr, 16));
    cell = trimmed(cell.substr(9));
  }
  const std::size_t open = cell.rfind('(');
  if (open != std::string_view::npos && cell.back() == ')') {
    const std::string_view inside = cell.substr(open + 1, cell.size() - open - 2);
    const bool digits =
        !inside.empty() && inside.size() <= 2 && inside.find_first_not_of("0123456789") == std::string_view::npos;
    if (digits) {
      out.votes = static_cast<std::uint32_t>(std::strtoul(std::string(inside).c_str(), nullptr, 10));
      cell = trimmed(cell.substr(0, open));
    }
  }
  out.text = cell;
  return out;
}

struct Row {
  Written label;
  std::vector<std::vector<Written>> cells;
};

/// The text taken apart, before anything has a place.
struct Parts {
  std::string title;
  std::vector<Written> cards;
  std::vector<Written> phases;
  std::vector<Row> lanes;
  std::vector<Written> strays;
  struct Arrow {
    std::string from, to, label;
  };
  std::vector<Arrow> arrows;
};

Row row_of(std::string_view line) {
  line = trimmed(line);
  line.remove_prefix(1);
  if (!line.empty() && line.back() == '|') line.remove_suffix(1);
  Row row;
  const auto cells = split(line, '|');
  row.label = written(cells.front());
  for (std::size_t i = 1; i < cells.size(); ++i) {
    std::vector<Written> notes;
    for (const std::string_view note : split(cells[i], ';')) {
      if (!note.empty()) notes.push_back(written(note));
    }
    row.cells.push_back(std::move(notes));
  }
  return row;
}

Parts::Arrow arrow_of(std::string_view line) {
  Parts::Arrow arrow;
  const std::size_t colon = line.find(" : ");
  if (colon != std::string_view::npos) arrow.label = trimmed(line.substr(colon + 3));
  line = line.substr(0, colon);
  const std::size_t mid = line.find("->");
  if (mid == std::string_view::npos) return arrow;
  arrow.from = trimmed(line.substr(0, mid));
  arrow.to = trimmed(line.substr(mid + 2));
  return arrow;
}

/// One map after the other.
std::vector<Parts> take_apart(std::string_view text) {
  std::vector<Parts> maps(1);
  for (const std::string_view line : split(text, '\n')) {
    if (line.empty()) continue;
    if (line.front() == '#' && !maps.back().lanes.empty()) maps.emplace_back();
    Parts& parts = maps.back();
    if (line.front() == '#') {
      parts.title = trimmed(line.substr(1));
    } else if (line.front() == '|') {
      Row row = row_of(line);
      if (parts.phases.empty() && parts.lanes.empty()) {
        for (const auto& cell : row.cells) parts.phases.push_back(cell.empty() ? Written{} : cell.front());
      } else {
        parts.lanes.push_back(std::move(row));
      }
    } else if (line.front() == '>') {
      parts.strays.push_back(written(line.substr(1)));
    } else if (line.front() == '@') {
      parts.arrows.push_back(arrow_of(line.substr(1)));
    } else {
      parts.cards.push_back(written(line));
    }
  }
  return maps;
}

/// Gives every part a place on the board.
class Drawer {
 public:
  Drawer(const SketchLayout& layout, Sketch& out) : layout_(layout), out_(out) {}

  /// Draws a map from the height `y` on; returns where it ends.
  double draw(const Parts& parts, double y) {
    if (!parts.title.empty()) {
      text(parts.title, {0, y, 11.0 * static_cast<double>(parts.title.size()), kTitleHeight}, 36);
      y += kTitleHeight + kGap;
    }
    if (!parts.cards.empty()) {
      double x = 0;
      for (const Written& card : parts.cards) {
        Written grey = card;
        if (card.fill == kYellow) grey.fill = kGrey;
        note(grey, {x, y, kCardWidth, kCardHeight});
        x += kCardWidth + kGap;
      }
      y += kCardHeight + 3 * kGap;
    }
    const double bottom =
        layout_.orientation == Orientation::lanes_in_columns ? draw_columns(parts, y) : draw_rows(parts, y);
    draw_strays(parts, bottom);
    for (const Parts::Arrow& arrow : parts.arrows) draw_arrow(arrow);
    return bottom;
  }

 private:
  double draw_rows(const Parts& parts, double y) {
    const std::vector<std::size_t> columns = widest(parts);
    draw_headings(parts, columns, y);
    y += kHeadingHeight + kGap;
    for (const Row& lane : parts.lanes) {
      if (!lane.label.text.empty()) label(lane.label, {0, y + kNoteHeight / 2 - 12, kLabelWidth - kGap, 24});
      double x = kLabelWidth;
      for (std::size_t i = 0; i < lane.cells.size(); ++i) {
        draw_cell(lane.cells[i], x, y, {1, 0});
        x += span_of(i < columns.size() ? columns[i] : 1, kNoteWidth) + 2 * kGap;
      }
      y += kNoteHeight + 2 * kGap;
    }
    return y;
  }

  void draw_headings(const Parts& parts, const std::vector<std::size_t>& columns, double y) {
    double x = kLabelWidth;
    for (std::size_t i = 0; i < parts.phases.size(); ++i) {
      const double width = span_of(columns[i], kNoteWidth);
      if (!parts.phases[i].text.empty()) {
        Written heading = parts.phases[i];
        heading.fill = kBlue;
        note(heading, {x, y, width, kHeadingHeight});
      }
      x += width + 2 * kGap;
    }
  }

  /// Phases run downwards and lanes across.
  double draw_columns(const Parts& parts, double y) {
    const std::vector<std::size_t> rows = widest(parts);
    for (std::size_t i = 0; i < parts.lanes.size(); ++i) {
      const double x = kLabelWidth + static_cast<double>(i) * (kNoteWidth + 2 * kGap);
      if (!parts.lanes[i].label.text.empty()) label(parts.lanes[i].label, {x, y, kNoteWidth, 24});
    }
    y += 24 + 2 * kGap;
    for (std::size_t phase = 0; phase < parts.phases.size(); ++phase) {
      Written heading = parts.phases[phase];
      heading.fill = kBlue;
      note(heading, {0, y, kLabelWidth - kGap, kHeadingHeight});
      for (std::size_t i = 0; i < parts.lanes.size(); ++i) {
        const double x = kLabelWidth + static_cast<double>(i) * (kNoteWidth + 2 * kGap);
        if (phase < parts.lanes[i].cells.size()) draw_cell(parts.lanes[i].cells[phase], x, y, {0, 1});
      }
      y += span_of(rows[phase], kNoteHeight) + 2 * kGap;
    }
    return y;
  }

  void draw_cell(const std::vector<Written>& cell, double x, double y, Point step) {
    Point at{x, y};
    for (const Written& one : cell) {
      if (one.piled) {
        note(one, {at.x - step.x * (kNoteWidth + kGap) + kPile, at.y - step.y * (kNoteHeight + kGap) + kPile,
                   kNoteWidth, kNoteHeight});
        continue;
      }
      note(one, {at.x, at.y, kNoteWidth, kNoteHeight});
      at.x += step.x * (kNoteWidth + kGap);
      at.y += step.y * (kNoteHeight + kGap);
    }
  }

  void draw_strays(const Parts& parts, double bottom) {
    double x = kLabelWidth;
    for (const Written& stray : parts.strays) {
      note(stray, {x, bottom + 5 * kNoteHeight, kNoteWidth, kNoteHeight});
      x += 4 * kNoteWidth;
    }
  }

  void draw_arrow(const Parts::Arrow& arrow) {
    Element element = fresh("arrow");
    element.kind = ElementKind::connector;
    element.text = arrow.label;
    element.arrow = Element::Arrow::end;
    const Element* from = find(arrow.from);
    const Element* to = find(arrow.to);
    if (from == nullptr || to == nullptr) return;
    element.from = from->id.value;
    element.to = to->id.value;
    element.points = {from->box.center(), to->box.center()};
    const Point a = element.points[0];
    const Point b = element.points[1];
    element.box = {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x) - std::min(a.x, b.x),
                   std::max(a.y, b.y) - std::min(a.y, b.y)};
    out_.board.elements.push_back(std::move(element));
  }

  const Element* find(std::string_view text) const {
    const auto& all = out_.board.elements;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Element& e) { return e.text == text; });
    return found == all.end() ? nullptr : &*found;
  }

  /// How many notes the fullest cell of each phase holds; at least one.
  static std::vector<std::size_t> widest(const Parts& parts) {
    std::vector<std::size_t> out(parts.phases.size(), 1);
    for (const Row& lane : parts.lanes) {
      for (std::size_t i = 0; i < lane.cells.size() && i < out.size(); ++i)
        out[i] = std::max(out[i], lane.cells[i].size());
    }
    return out;
  }

  static double span_of(std::size_t count, double size) { return static_cast<double>(count) * (size + kGap) - kGap; }

  Element fresh(std::string_view prefix) {
    Element element;
    element.id.value = std::string(prefix) + "-" + std::to_string(out_.board.elements.size() + 1);
    return element;
  }

  void text(std::string_view words, const Box& box, double size) {
    Element element = fresh("text");
    element.kind = ElementKind::text;
    element.text = words;
    element.font_size = size * layout_.scale;
    element.stroke = Colour{kBlack};
    element.box = placed(box);
    out_.board.elements.push_back(std::move(element));
  }

  void label(const Written& one, const Box& box) {
    if (one.marked) out_.marked.push_back({"text-" + std::to_string(out_.board.elements.size() + 1)});
    text(one.text, box, 20);
  }

  void note(const Written& one, const Box& box) {
    if (layout_.carrier == SketchLayout::Carrier::bare_text) {
      if (one.marked) out_.marked.push_back({"text-" + std::to_string(out_.board.elements.size() + 1)});
      text(one.text, box, 20);
      return;
    }
    const bool under = layout_.carrier == SketchLayout::Carrier::boxes_under_text;
    Element element = fresh(under ? "box" : "note");
    element.kind = under ? ElementKind::shape : ElementKind::note;
    if (!under) element.text = one.text;
    element.fill = Colour{one.fill};
    element.votes = one.votes;
    element.font_size = 20 * layout_.scale;
    element.box = placed(box);
    if (one.marked) out_.marked.push_back(element.id);
    out_.board.elements.push_back(std::move(element));
    if (under) text(one.text, {box.x + 8, box.y + box.height / 2 - 12, box.width - 16, 24}, 20);
  }

  Box placed(const Box& box) const {
    const double s = layout_.scale;
    return {layout_.origin.x + box.x * s, layout_.origin.y + box.y * s, box.width * s, box.height * s};
  }

  const SketchLayout& layout_;
  Sketch& out_;
};

}  // namespace

Sketch sketch(std::string_view text, const SketchLayout& layout) {
  Sketch out;
  out.board.host = "sketch";
  Drawer drawer(layout, out);
  double y = 0;
  for (const Parts& map : take_apart(text)) y = drawer.draw(map, y) + kBetween;
  return out;
}

Sketch sketch(std::string_view text) {
  return sketch(text, SketchLayout{});
}

}  // namespace journeylint
