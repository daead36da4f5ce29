#include "recognise/corrections.hpp"

#include <algorithm>

namespace journeylint::recognising {
namespace {

// As if the text were none of the labels we know; a leading number stays.
Words without_label(const Words& words, std::string_view whole) {
  Words out;
  out.number = words.number;
  out.value = static_cast<std::uint32_t>(whole.size());
  return out;
}

Words said_words(const Correction& said, const Words& words, std::string_view whole) {
  Words out = without_label(words, whole);
  if (said.as == NoteType::phase) out.phase = words.phase;
  if (said.lane) {
    out.lane = said.lane;
    out.lane_sure = 1;
  }
  if (said.header) {
    const bool same = words.header == said.header;  // then what stands behind the label is the value
    out.header = said.header;
    out.header_sure = 1;
    out.detail = same ? words.detail : text::HeaderDetail::none;
    out.value = same ? words.value : 0;
  }
  return out;
}

// What people said of a card that makes two items: a note is its body, everything else its heading. Apart it is as a
// whole.
Correction of_part(const Correction& said, Item::Part part) {
  const bool note = is_said_note(said);
  const bool silent = (part == Item::Part::heading && note) || (part == Item::Part::body && !note);
  if (!silent || said.apart == Correction::Apart::yes) return said;
  return {};
}

}  // namespace

std::vector<Correction> read_corrections(const Board& board, const Scene& scene, std::vector<ReadingNotice>& notices) {
  std::vector<Correction> out(scene.items.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    const Element& e = board.elements[scene.items[i].element];
    if (e.lint.empty()) continue;
    const StoredReading stored = parse_stored(e.lint);
    out[i] = of_part(stored.stored.read, scene.items[i].part);
    const auto& faults = stored.faults;
    if (std::find(faults.begin(), faults.end(), "bad-lint") != faults.end())
      notices.push_back({e.id, "unreadable-correction"});
  }
  return out;
}

bool is_said_note(const Correction& said) {
  return said.as && *said.as != NoteType::phase;
}

void put_above_words(const Scene& scene, const std::vector<Correction>& said, std::vector<Words>& words) {
  for (std::size_t i = 0; i < said.size(); ++i) {
    if (said[i].as || said[i].lane || said[i].header) words[i] = said_words(said[i], words[i], scene.items[i].text);
  }
}

}  // namespace journeylint::recognising
