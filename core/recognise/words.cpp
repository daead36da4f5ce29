#include "recognise/words.hpp"

#include <algorithm>

#include "base/text_tools.hpp"

namespace journeylint::recognising {
namespace {

using text::LabelKind;
using text::LabelMatch;

constexpr double kAlsoNear = 0.3;  // readings this much less sure than the best are kept as possible
constexpr double kLeastSure = 0.3;
constexpr double kSureBreak = 0.6;
constexpr double kSureLane = 0.6;     // that a text names a lane, and goes on to explain it
constexpr double kSureDivider = 0.8;  // "Line of visibility" names a line, and nothing else

bool starts_with_number(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size() && (text[i] == ' ' || text[i] == '\n' || text[i] == '#' || text[i] == '*')) ++i;
  std::size_t digits = 0;
  while (i < text.size() && text[i] >= '0' && text[i] <= '9') ++i, ++digits;
  if (digits == 0 || digits > 2 || i >= text.size()) return false;
  if (text[i] == '.' || text[i] == ')' || text[i] == ':' || text[i] == '-') return true;
  while (i < text.size() && text[i] == ' ') ++i;
  // "1 · Ask", "2 – Buy"; not "2 visits"
  return i < text.size() && (static_cast<unsigned char>(text[i]) >= 0xC2 || text[i] == '-' || text[i] == '|');
}

void add_lane(const LabelMatch& m, Words& words) {
  if (!words.lane) {
    words.lane = m.lane;
    words.lane_sure = m.confidence;
  } else if (m.lane != *words.lane && m.confidence >= words.lane_sure - kAlsoNear) {
    words.also.push_back(m.lane);
  }
}

void add_header(const LabelMatch& m, Words& words) {
  if (words.header) return;
  words.header = m.role;
  words.detail = m.detail;
  words.header_sure = m.confidence;
}

void add(const LabelMatch& m, Words& words) {
  switch (m.kind) {
    case LabelKind::lane:
      return add_lane(m, words);
    case LabelKind::header:
      return add_header(m, words);
    case LabelKind::phase:
      if (!words.phase) words.phase = m.phase;
      return;
    case LabelKind::interlude:
      // "Lunch 12:30" is a break; "lunch with colleagues" may be what the customer does.
      if (m.source != text::LabelSource::opening || m.confidence >= kSureBreak) words.stray = Stray::Kind::pause;
      return;
    case LabelKind::divider:
      if (m.confidence >= kSureDivider) words.stray = Stray::Kind::decoration;
      return;
    case LabelKind::foreign:
      if (m.confidence > words.foreign_sure) {
        words.foreign = m.foreign;
        words.foreign_sure = m.confidence;
      }
      return;
    default:
      return;
  }
}

// One word may be all a note says: "Text" is a touchpoint.
bool is_left_over(const LabelMatch& m, std::string_view text) {
  const bool alone = m.source == text::LabelSource::exact && m.value_begin == text::kNoValue;
  return m.kind == LabelKind::placeholder && alone && trimmed(text).find_first_of(" \n") != std::string_view::npos;
}

}  // namespace

Words words_of(std::string_view text) {
  Words words;
  words.value = static_cast<std::uint32_t>(text.size());
  if (starts_with_number(text)) words.number = Words::Number::leading;
  for (const LabelMatch& m : text::match_label(text)) {
    if (m.confidence < kLeastSure) continue;
    add(m, words);
    if (is_left_over(m, text)) words.left_over = Words::LeftOver::yes;
    if (m.value_begin != text::kNoValue) words.value = std::min(words.value, m.value_begin);
  }
  // "Goal: why do they leave?" is the card of an objective.
  const bool lane = words.lane && words.lane_sure >= kSureLane && words.lane_sure > words.header_sure;
  if (lane && !words.whole(text) && text::is_explanation(text, words.value, *words.lane))
    words.rest = Words::Rest::explanation;
  return words;
}

std::vector<Words> read_words(const Scene& scene) {
  std::vector<Words> out;
  out.reserve(scene.items.size());
  for (const Item& item : scene.items) out.push_back(words_of(item.text));
  return out;
}

}  // namespace journeylint::recognising
