#include "rules/fixes/layout.hpp"

#include <algorithm>

namespace journeylint::fixes {
namespace {

/// What a whiteboard gives a new note, where the board has none to measure.
constexpr double kNoteWidth = 160;
constexpr double kNoteHeight = 100;
/// Characters of a note's text are about this much of its height, where the host does not tell.
constexpr double kFontShare = 0.2;
/// A box this many notes large is ground to put things on, not a thing in the way.
constexpr double kGround = 8;
/// Steps to look for room before settling for a place that is taken.
constexpr int kMostSteps = 400;

double median(std::vector<double> values, double otherwise) {
  if (values.empty()) return otherwise;
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

bool overlaps(const Box& a, const Box& b) {
  return overlap_x(a, b) > 0 && overlap_y(a, b) > 0;
}

void widen(std::optional<Box>& all, const Box& box) {
  all = all ? united(*all, box) : box;
}

}  // namespace

Layout::Layout(const Table& table, std::optional<JourneyId> id) : table_(table) {
  if (id) journey_ = &table.journeys.journeys[id->value];
  for (const Element& element : table.board.elements) by_id_.emplace(element.id.value, &element);
  if (journey_ != nullptr && journey_->page) page_ = *journey_->page;
  if (journey_ == nullptr && !table.board.elements.empty()) page_ = table.board.elements.front().page;
  measure();
  for (const Element& element : table.board.elements) {
    const bool stroke = element.kind == ElementKind::connector || element.kind == ElementKind::line;
    const bool ground = element.kind == ElementKind::frame || element.box.area() > kGround * note_width_ * note_height_;
    if (element.page == page_ && !stroke && !ground) solid_.push_back(&element);
  }
}

void Layout::measure() {
  std::vector<double> widths;
  std::vector<double> heights;
  std::vector<double> fonts;
  std::optional<Box> all;
  const auto add = [&](const ElementId& id) {
    const Element* one = element(id);
    if (one != nullptr) widen(all, one->box);
    return one;
  };
  if (journey_ != nullptr) {
    for (const Phase& phase : journey_->phases) std::for_each(phase.elements.begin(), phase.elements.end(), add);
    for (const Lane& lane : journey_->lanes) std::for_each(lane.elements.begin(), lane.elements.end(), add);
    for (const Note& note : journey_->notes) {
      const Element* one = add(note.element);
      if (one == nullptr || one->box.area() <= 0) continue;
      widths.push_back(one->box.width);
      heights.push_back(one->box.height);
      const Element* text = text_bearer(one->id);
      if (text != nullptr && text->font_size > 0) fonts.push_back(text->font_size);
    }
  }
  if (!all) {
    for (const Element& one : table_.board.elements) {
      if (one.page == page_) widen(all, one.box);
    }
  }
  grid_ = all.value_or(Box{});
  note_width_ = median(std::move(widths), kNoteWidth);
  note_height_ = median(std::move(heights), kNoteHeight);
  font_size_ = median(std::move(fonts), note_height_ * kFontShare);
}

const Element* Layout::element(const ElementId& id) const {
  const auto found = by_id_.find(id.value);
  return found == by_id_.end() ? nullptr : found->second;
}

std::optional<Box> Layout::around(const std::vector<ElementId>& ids) const {
  std::optional<Box> all;
  for (const ElementId& id : ids) {
    if (const Element* one = element(id)) widen(all, one->box);
  }
  return all;
}

std::vector<const Element*> Layout::riders(const ElementId& id) const {
  std::vector<const Element*> out;
  const Element* carrier = element(id);
  if (carrier == nullptr || carrier->kind == ElementKind::text) return out;
  for (const Element& one : table_.board.elements) {
    const bool loose = one.kind == ElementKind::text && one.page == carrier->page && !one.text.empty();
    if (loose && carrier->box.contains(one.box.center())) out.push_back(&one);
  }
  std::sort(out.begin(), out.end(), [](const Element* a, const Element* b) { return a->id < b->id; });
  return out;
}

const Element* Layout::text_bearer(const ElementId& id) const {
  const Element* one = element(id);
  if (one == nullptr || !one->text.empty()) return one;
  const auto loose = riders(id);
  return loose.empty() ? one : loose.front();
}

std::optional<Layout::Words> Layout::words_of(const ElementId& id) const {
  const Element* bearer = text_bearer(id);
  if (bearer == nullptr) return std::nullopt;
  const std::string_view all = bearer->text;
  Words words{bearer, {}, all};
  if (journey_ == nullptr) return words;
  const auto note =
      std::find_if(journey_->notes.begin(), journey_->notes.end(), [&](const Note& one) { return one.element == id; });
  if (note == journey_->notes.end() || note->text.empty()) return words;
  const std::size_t body = all.rfind(note->text);
  const bool last = body != std::string_view::npos &&
                    all.find_first_not_of(" \t\r\n", body + note->text.size()) == std::string_view::npos;
  if (last) words.heading = all.substr(0, body), words.own = all.substr(body);
  return words;
}

bool Layout::crowded(const Box& box, const std::vector<ElementId>& gone) const {
  const auto in_the_way = [&](const Element* one) {
    return overlaps(one->box, box) && std::find(gone.begin(), gone.end(), one->id) == gone.end();
  };
  return std::any_of(solid_.begin(), solid_.end(), in_the_way) ||
         std::any_of(taken_.begin(), taken_.end(), [&](const Box& other) { return overlaps(other, box); });
}

Box Layout::free_spot(Box wanted, Point step, const std::vector<ElementId>& gone) const {
  const Box first = wanted;
  for (int i = 0; i < kMostSteps; ++i) {
    if (!crowded(wanted, gone)) return wanted;
    wanted.x += step.x;
    wanted.y += step.y;
  }
  return first;
}

}  // namespace journeylint::fixes
