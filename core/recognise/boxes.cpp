#include "recognise/boxes.hpp"

#include <algorithm>

#include "recognise/median.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kMark = 0.42;          // of a note: a textless thing no longer than this is a dot, a swatch, a smiley
constexpr double kMostOfIt = 0.5;       // of a text's area must lie on the box it belongs to
constexpr double kHolds = 0.8;          // of a box's area must lie on what holds it
constexpr double kClearlyLarger = 1.6;  // in area: below it two notes overlap, above it one can hold the other

// Of boxes that carry text, their own or a loose one; 1 when there are few.
double typical_box_height(const Work& w, const std::vector<std::uint32_t>& boxes, const std::vector<char>& carries) {
  std::vector<double> heights;
  for (std::size_t b = 0; b < boxes.size(); ++b) {
    const Element& e = element(w, boxes[b]);
    const bool box = e.kind == ElementKind::note || e.kind == ElementKind::shape || e.kind == ElementKind::table_cell;
    if (box && (carries[b] != 0 || !blank(e.text))) heights.push_back(w.placed[boxes[b]].box.height);
  }
  return heights.size() < 4 ? 1 : median(std::move(heights), 1);
}

// Of each boxlike thing, whether a loose text lies on it and on none that is smaller.
std::vector<char> under_texts(const Work& w, const Boxlike& all) {
  std::vector<char> found(all.placed.size(), 0);
  const auto shape = [&](std::uint32_t i) -> const Box& { return w.placed[all.placed[i]].box; };
  for (const std::uint32_t t : w.texts) {
    const Box& text = w.placed[t].box;
    std::optional<std::uint32_t> smallest;
    all.places->at(text.center(), [&](std::uint32_t on) {
      if (!lies_on(text, shape(on))) return;
      if (!smallest || shape(on).area() < shape(*smallest).area()) smallest = on;
    });
    if (smallest) found[*smallest] = 1;
  }
  return found;
}

}  // namespace

bool blank(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; });
}

bool lies_on(const Box& text, const Box& box) {
  return overlap_area(text, box) >= kMostOfIt * text.area();
}

Boxlike boxlike_of(const Work& w) {
  Boxlike all;
  std::vector<Box> shapes;
  for (std::uint32_t i = 0; i < w.placed.size(); ++i) {
    const ElementKind kind = element(w, i).kind;
    const bool other = kind == ElementKind::text || kind == ElementKind::connector || kind == ElementKind::line ||
                       kind == ElementKind::stamp;
    if (other) continue;
    all.placed.push_back(i);
    shapes.push_back(w.placed[i].box);
  }
  all.places.emplace(shapes);
  return all;
}

void sort_out(const Boxlike& all, Work& w) {
  for (std::uint32_t i = 0; i < w.placed.size(); ++i) {
    const Element& e = element(w, i);
    switch (e.kind) {
      case ElementKind::text:
        if (!blank(e.text)) w.texts.push_back(i);
        break;
      case ElementKind::stamp:
        w.marks.push_back(i);
        break;
      default:
        break;
    }
  }
  const std::vector<std::uint32_t>& boxes = all.placed;
  const std::vector<char> carries = under_texts(w, all);
  const double mark = kMark * std::max(1.0, typical_box_height(w, boxes, carries));
  for (std::size_t b = 0; b < boxes.size(); ++b) {
    const Box& box = w.placed[boxes[b]].box;
    const bool textless = carries[b] == 0 && blank(element(w, boxes[b]).text);
    if (textless && std::max(box.width, box.height) <= mark) {
      w.marks.push_back(boxes[b]);
    } else if (box.area() > 0 || !textless) {
      w.boxes.push_back(boxes[b]);
    }
  }
  std::sort(w.marks.begin(), w.marks.end());
  for (const std::uint32_t i : w.boxes) w.shapes.push_back(w.placed[i].box);
}

void count_held(Work& w, const BoxesAt& places) {
  w.holds.assign(w.boxes.size(), 0);
  w.fullest.assign(w.boxes.size(), 0);
  for (std::uint32_t i = 0; i < w.boxes.size(); ++i) {
    const Box& box = w.shapes[i];
    places.at(box.center(), [&](std::uint32_t on) {
      const Box& other = w.shapes[on];
      if (on == i || other.area() < kClearlyLarger * box.area()) return;
      if (overlap_area(box, other) < kHolds * box.area()) return;
      ++w.holds[on];
      w.fullest[on] = std::max(w.fullest[on], box.area() / other.area());
    });
  }
}

}  // namespace journeylint::recognising
