#include <algorithm>

#include "report/figures.hpp"
#include "report/sheet.hpp"
#include "report/text_fit.hpp"

namespace journeylint {
namespace {

constexpr std::int32_t kEdge = 4;       ///< the coloured edge
constexpr std::int32_t kSignRoom = 20;  ///< a sign and the space behind it
constexpr std::int32_t kVoteRoom = 16;

bool is_assumed(const Note& note) {
  return note.type == NoteType::assumption ||
         (note.reading.evidence && note.reading.evidence->kind == EvidenceKind::assumption);
}

}  // namespace

Marks marks_of(const std::vector<Topic>& topics, JourneyId journey) {
  Marks marks;
  for (const Topic& topic : topics) {
    if (topic.journey && *topic.journey != journey) continue;
    for (const Finding* finding : topic.findings) {
      for (const ElementId& element : finding->elements) {
        std::vector<Mark>& there = marks[element.value];
        if (there.empty() || there.back().number != topic.number) there.push_back({topic.number, topic.severity()});
      }
    }
  }
  return marks;
}

CardMaker::CardMaker(const Journey& journey, const Marks& marks) : marks_(&marks) {
  for (const Link& link : journey.links) {
    if (link.label && !link.label->empty()) arrows_[link.from.value].push_back("→ " + *link.label);
  }
}

void CardMaker::resize(Card& card, std::int32_t width) {
  const std::int32_t sign = card.sign == Card::Sign::shown ? kSignRoom : 0;
  const std::int32_t room = width - kEdge - 2 * kCardPad;
  card.lines = wrapped(card.text, room - sign, kNoteSize);
  const auto height = [](std::size_t lines, std::int32_t size) {
    return static_cast<std::int32_t>(lines) * line_height(size);
  };
  card.area.width = width;
  card.area.height = 2 * kCardPad + std::max(height(card.lines.size(), kNoteSize), sign > 0 ? 16 : 0) +
                     height(card.arrows.size(), kArrowSize) + (card.votes > 0 ? kVoteRoom : 0) +
                     (card.marks.empty() ? 0 : kMarkRoom);
}

std::vector<Mark> CardMaker::marks_at(const std::vector<ElementId>& elements) const {
  std::vector<Mark> out;
  for (const ElementId& element : elements) {
    const auto found = marks_->find(element.value);
    if (found != marks_->end()) out.insert(out.end(), found->second.begin(), found->second.end());
  }
  std::sort(out.begin(), out.end(), [](const Mark& a, const Mark& b) { return a.number < b.number; });
  const auto same = [](const Mark& a, const Mark& b) { return a.number == b.number; };
  out.erase(std::unique(out.begin(), out.end(), same), out.end());
  return out;
}

Card CardMaker::card(const Note& note, Kin lane, std::int32_t width) const {
  Card card;
  card.text = note.text;
  card.votes = note.votes;
  card.type = note.type;
  card.marks = marks_at({note.element});
  if (note.reading.emotion) card.valence = std::clamp(hundredths(note.reading.emotion->valence), -200, 200);
  if (is_assumed(note)) card.certainty = Card::Certainty::assumed;
  const bool told_by_face = note.type == NoteType::emotion && card.valence;
  const bool starred = note.type == NoteType::moment_of_truth;
  if (kin_of(note.type) != lane || told_by_face || starred) card.sign = Card::Sign::shown;
  if (const auto labels = arrows_.find(note.element.value); labels != arrows_.end()) {
    for (const std::string& label : labels->second) {
      for (std::string& line : wrapped(label, width - kEdge - 2 * kCardPad, kArrowSize))
        card.arrows.push_back(std::move(line));
    }
  }
  resize(card, width);
  return card;
}

Card CardMaker::card(const Stray& stray, std::int32_t width) const {
  Card card;
  card.text = stray.text;
  card.marks = marks_at({stray.element});
  resize(card, width);
  return card;
}

}  // namespace journeylint
