#include <algorithm>

#include "support/border_tables.hpp"

namespace journeylint::testing_support {
namespace {

/// Notes are handed out by reference, so that they must not move.
constexpr std::size_t kMostNotes = 200;

}  // namespace

Map::Map(std::uint32_t phases) {
  journey.confidence = 1;
  journey.language = Language::en;
  journey.notes.reserve(kMostNotes);
  journey.header.reserve(kMostNotes);
  for (std::uint32_t i = 0; i < phases; ++i)
    journey.phases.push_back({"Phase " + std::to_string(i), std::nullopt, 1, {{"phase-" + std::to_string(i)}}});
}

LaneId Map::lane(NoteType type) {
  for (std::uint32_t i = 0; i < journey.lanes.size(); ++i) {
    if (journey.lanes[i].type == type) return LaneId{i};
  }
  Lane made;
  made.title = name_of(type);
  made.type = type;
  made.confidence = 1;
  journey.lanes.push_back(std::move(made));
  return LaneId{static_cast<std::uint32_t>(journey.lanes.size() - 1)};
}

Note& Map::note(NoteType type, std::optional<std::uint32_t> phase) {
  Note made;
  made.element.value = "note-" + std::to_string(journey.notes.size());
  made.text = "some words here";
  made.type = type;
  made.confidence = 1;
  if (phase) {
    made.phase = PhaseId{*phase};
    made.lane = lane(type);
  }
  journey.notes.push_back(std::move(made));
  return journey.notes.back();
}

Note& Map::note_in(NoteType type_of_lane, NoteType type, std::uint32_t phase) {
  Note& made = note(type, std::nullopt);
  made.phase = PhaseId{phase};
  made.lane = lane(type_of_lane);
  return made;
}

Map& Map::many(std::size_t count, NoteType type) {
  const std::size_t phases = journey.phases.size();
  for (std::size_t i = 0; i < count; ++i) note(type, static_cast<std::uint32_t>(i * phases / count));
  return *this;
}

Note& Map::feeling(double valence, std::optional<std::uint32_t> phase) {
  Note& made = note(NoteType::emotion, phase);
  made.reading.emotion = EmotionReading{valence, std::nullopt};
  made.reading.words = 1;
  return made;
}

HeaderCard& Map::card(HeaderRole role, std::string text) {
  HeaderCard made;
  made.role = role;
  made.element.value = "card-" + std::to_string(journey.header.size());
  made.text = made.value = std::move(text);
  journey.header.push_back(std::move(made));
  return journey.header.back();
}

Map& Map::unknown_lane() {
  lane(NoteType::other);
  return *this;
}

Map& Map::arrow(const Note& from, const Note& to, std::optional<std::string> label) {
  journey.links.push_back({from.element, to.element, std::move(label)});
  return *this;
}

EvidenceReading source(EvidenceKind kind, EvidenceMode mode) {
  EvidenceReading out;
  out.kind = kind;
  out.mode = mode;
  return out;
}

bool holds(const std::vector<Arg>& args, const std::pair<std::string, std::string>& said) {
  return std::any_of(args.begin(), args.end(), [&](const Arg& arg) {
    const auto* text = std::get_if<std::string>(&arg.value);
    return arg.name == said.first && text != nullptr && *text == said.second;
  });
}

std::vector<Border> borders() {
  Borders out;
  borders_a_to_b(out);
  borders_c(out);
  borders_d_to_e(out);
  borders_h_to_m(out);
  borders_o_to_r(out);
  borders_s_to_z(out);
  borders_of_words(out);
  return out.all;
}

Journeys journeys_of(const Border& border) {
  Map map(border.phases);
  border.put(map);
  Journeys out;
  out.journeys.push_back(std::move(map.journey));
  return out;
}

}  // namespace journeylint::testing_support
