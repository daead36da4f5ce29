#include "text/persona_card.hpp"

#include <string>

#include "text/labels.hpp"

namespace journeylint::text {
namespace {

constexpr std::size_t kMostParts = 24;  ///< lines and commas that are looked at

std::string_view trim(std::string_view text) {
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '-' || c == '*'; };
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  if (text.substr(0, 3) == "\u2022") text = trim(text.substr(3));
  while (!text.empty() && (text.back() == ' ' || text.back() == '\r' || text.back() == ',')) text.remove_suffix(1);
  return text;
}

std::string* field_of(const LabelMatch& match, PersonaReading& reading) {
  if (match.kind == LabelKind::lane) {
    if (match.lane == NoteType::goal) return &reading.goal;
    if (match.lane == NoteType::need) return &reading.need;
    if (match.lane == NoteType::expectation) return &reading.expectation;
    return match.lane == NoteType::context ? &reading.situation : nullptr;
  }
  if (match.kind != LabelKind::header) return nullptr;
  if (match.role == HeaderRole::scenario) return &reading.situation;
  switch (match.detail) {
    case HeaderDetail::name:
      return &reading.name;
    case HeaderDetail::age:
      return &reading.age;
    case HeaderDetail::situation:
      return &reading.situation;
    case HeaderDetail::goal:
      return &reading.goal;
    case HeaderDetail::need:
      return &reading.need;
    case HeaderDetail::expectation:
      return &reading.expectation;
    default:
      return nullptr;
  }
}

struct Opening {
  std::string_view words;
  std::string PersonaReading::*field;
};

/// How a line begins that says what somebody wants, needs or expects, without a colon.
constexpr Opening kOpenings[] = {{"wil ", &PersonaReading::goal},
                                 {"wants ", &PersonaReading::goal},
                                 {"want to ", &PersonaReading::goal},
                                 {"will ", &PersonaReading::goal},
                                 {"möchte ", &PersonaReading::goal},
                                 {"zoekt ", &PersonaReading::goal},
                                 {"looking for ", &PersonaReading::goal},
                                 {"sucht ", &PersonaReading::goal},
                                 {"needs ", &PersonaReading::need},
                                 {"heeft nodig", &PersonaReading::need},
                                 {"braucht ", &PersonaReading::need},
                                 {"moet weten ", &PersonaReading::need},
                                 {"verwacht ", &PersonaReading::expectation},
                                 {"expects ", &PersonaReading::expectation},
                                 {"erwartet ", &PersonaReading::expectation},
                                 {"hopes ", &PersonaReading::expectation},
                                 {"hoopt ", &PersonaReading::expectation},
                                 {"hofft ", &PersonaReading::expectation}};

bool begins_with(std::string_view text, std::string_view head) {
  if (text.size() < head.size()) return false;
  for (std::size_t i = 0; i < head.size(); ++i) {
    const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
    if (c != head[i]) return false;
  }
  return true;
}

void add(std::string& field, std::string_view value) {
  if (value.empty()) return;
  if (!field.empty()) field += ", ";
  field += value;
}

/// One line, or one part between commas. A labelled one fills its field; a plain one says how somebody lives.
void read_part(std::string_view part, PersonaReading& reading) {
  for (const LabelMatch& match : match_label(part)) {
    if (match.value_begin == kNoValue || match.source == LabelSource::part) continue;
    std::string* field = field_of(match, reading);
    if (field == nullptr) continue;
    const bool known = (field == &reading.name || field == &reading.age) && !field->empty();
    if (!known) add(*field, trim(part.substr(match.value_begin)));
    return;
  }
  for (const Opening& opening : kOpenings) {
    if (begins_with(part, opening.words)) return add(reading.*opening.field, part);
  }
  // "Marit", "Marit (37)" and "37" have been read already.
  const bool named = !reading.name.empty() && part.find(reading.name) != std::string_view::npos;
  if ((named && part.size() <= reading.name.size() + reading.age.size() + 3) || part == reading.age) return;
  add(reading.situation, part);
}

}  // namespace

void read_card(std::string_view text, PersonaReading& reading) {
  std::size_t begin = 0;
  for (std::size_t parts = 0; begin < text.size() && parts < kMostParts; ++parts) {
    std::size_t end = text.find_first_of("\n,;", begin);
    if (end == std::string_view::npos) end = text.size();
    const std::string_view part = trim(text.substr(begin, end - begin));
    if (part.size() > 1) read_part(part, reading);
    begin = end + 1;
  }
}

}  // namespace journeylint::text
