#include "report/csv.hpp"

#include <array>

#include "report/figures.hpp"
#include "report/finding_json.hpp"
#include "report/gather.hpp"

namespace journeylint {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kHead =
    "journey,phase,lane,type,text,voice,valence,evidence,channel,votes,owner,element,confidence\r\n";

/// What a spreadsheet starts a formula with, also in the full width of East Asian keyboards.
bool starts_formula(std::string_view text) {
  if (text.empty()) return false;
  if (std::string_view("=+-@\t\r\n").find(text[0]) != std::string_view::npos) return true;
  constexpr std::array<std::string_view, 4> kWide{"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
  for (const std::string_view sign : kWide) {
    if (text.substr(0, sign.size()) == sign) return true;
  }
  return false;
}

/// A cell of people's own text.
std::string cell(std::string_view text) {
  std::string out = starts_formula(text) ? "'" : "";
  out += text;
  if (out.find_first_of(",\"\r\n") == std::string::npos) return out;
  std::string quoted = "\"";
  for (const char c : out) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string row(const Journey& journey, JourneyId id, const Note& note, Language language) {
  const NoteReading& reading = note.reading;
  std::string out = cell(journey.title.value_or(journey_name(id)));
  out += ',' + cell(note.phase ? journey.phases[note.phase->value].title : "");
  out += ',' + cell(note.lane ? lane_name(journey.lanes[note.lane->value], language) : "");
  out += ',' + std::string(name_of(note.type));
  out += ',' + cell(note.text);
  out += ',' + std::string(reading.voice ? name_of(reading.voice->label) : "");
  out += ',' + (reading.emotion ? decimal(hundredths(reading.emotion->valence)) : std::string());
  out += ',' + std::string(reading.evidence ? name_of(reading.evidence->kind) : "");
  out += ',' + std::string(reading.channel ? name_of(reading.channel->channel) : "");
  out += ',' + (note.votes > 0 ? std::to_string(note.votes) : std::string());
  out += ',' + cell(reading.owner ? reading.owner->name : "");
  out += ',' + cell(note.element.value);
  out += ',' + decimal(hundredths(note.confidence));
  return out + "\r\n";
}

}  // namespace

std::string csv(const Analysis& analysis) {
  std::string out(kByteOrderMark);
  out += kHead;
  const std::vector<Journey>& journeys = analysis.journeys.journeys;
  for (std::uint32_t i = 0; i < journeys.size(); ++i) {
    for (const Note& note : journeys[i].notes) out += row(journeys[i], JourneyId{i}, note, analysis.language);
  }
  return out;
}

}  // namespace journeylint
