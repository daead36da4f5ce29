#include "recognise/words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace journeylint::recognising {
namespace {

constexpr std::size_t kLongestLabel = 60;  // bytes: longer texts without a separator are sentences, not labels

struct LaneWord {
  std::string_view word;
  NoteType type;
};
constexpr std::array<LaneWord, 60> kLanes{{
    {"stappen", NoteType::step},
    {"steps", NoteType::step},
    {"schritte", NoteType::step},
    {"doing", NoteType::step},
    {"customer actions", NoteType::step},
    {"touchpoints", NoteType::touchpoint},
    {"contactmomenten", NoteType::touchpoint},
    {"contact", NoteType::touchpoint},
    {"kontaktpunkte", NoteType::touchpoint},
    {"gevoel", NoteType::emotion},
    {"emotion", NoteType::emotion},
    {"emotions", NoteType::emotion},
    {"emoties", NoteType::emotion},
    {"beleving", NoteType::emotion},
    {"gefühle", NoteType::emotion},
    {"pijnpunten", NoteType::pain},
    {"pains", NoteType::pain},
    {"pain points", NoteType::pain},
    {"probleme", NoteType::pain},
    {"schmerzpunkte", NoteType::pain},
    {"kanaal", NoteType::channel},
    {"channel", NoteType::channel},
    {"kanal", NoteType::channel},
    {"kansen", NoteType::opportunity},
    {"verbeterkansen", NoteType::opportunity},
    {"opportunities", NoteType::opportunity},
    {"chancen", NoteType::opportunity},
    {"how might we", NoteType::opportunity},
    {"potenziale", NoteType::opportunity},
    {"acties", NoteType::action},
    {"acties (intern)", NoteType::action},
    {"actiepunten", NoteType::action},
    {"to do", NoteType::action},
    {"actions", NoteType::action},
    {"next steps", NoteType::action},
    {"maßnahmen", NoteType::action},
    {"nächste schritte", NoteType::action},
    {"bewijs", NoteType::evidence},
    {"evidence", NoteType::evidence},
    {"belege", NoteType::evidence},
    {"achter de schermen", NoteType::backstage},
    {"backstage", NoteType::backstage},
    {"hinter den kulissen", NoteType::backstage},
    {"interne prozesse", NoteType::backstage},
    {"mot", NoteType::moment_of_truth},
    {"moments of truth", NoteType::moment_of_truth},
    {"momente der wahrheit", NoteType::moment_of_truth},
    {"afhaken", NoteType::drop_out},
    {"drop-off", NoteType::drop_out},
    {"abbruch", NoteType::drop_out},
    {"phases", NoteType::phase},
    {"fasen", NoteType::phase},
    {"phasen", NoteType::phase},
    {"stages", NoteType::phase},
    {"systems", NoteType::system},
    {"systemen", NoteType::system},
    {"thoughts", NoteType::thought},
    {"gedachten", NoteType::thought},
    {"needs", NoteType::need},
    {"behoeften", NoteType::need},
}};

struct HeaderWord {
  std::string_view word;
  HeaderRole role;
};
constexpr std::array<HeaderWord, 40> kHeaders{{
    {"persona", HeaderRole::persona},
    {"wie?", HeaderRole::persona},
    {"actor", HeaderRole::persona},
    {"kundentyp", HeaderRole::persona},
    {"start", HeaderRole::scope_start},
    {"start point", HeaderRole::scope_start},
    {"beginpunt", HeaderRole::scope_start},
    {"wanneer begint het", HeaderRole::scope_start},
    {"exit", HeaderRole::scope_end},
    {"ends", HeaderRole::scope_end},
    {"ende", HeaderRole::scope_end},
    {"einde", HeaderRole::scope_end},
    {"wanneer eindigt het", HeaderRole::scope_end},
    {"doel", HeaderRole::objective},
    {"goal", HeaderRole::objective},
    {"uitdaging", HeaderRole::objective},
    {"question", HeaderRole::objective},
    {"focus", HeaderRole::objective},
    {"frage", HeaderRole::objective},
    {"objective", HeaderRole::objective},
    {"situatie", HeaderRole::scenario},
    {"scenario", HeaderRole::scenario},
    {"situation", HeaderRole::scenario},
    {"dienst of product", HeaderRole::product},
    {"product", HeaderRole::product},
    {"offer", HeaderRole::product},
    {"leistung", HeaderRole::product},
    {"team", HeaderRole::participants},
    {"wie is erbij", HeaderRole::participants},
    {"participants", HeaderRole::participants},
    {"deelnemers", HeaderRole::participants},
    {"legenda", HeaderRole::legend},
    {"legend", HeaderRole::legend},
    {"farben", HeaderRole::legend},
    {"kleuren", HeaderRole::legend},
    {"review", HeaderRole::review},
    {"parkeerplaats", HeaderRole::parking_lot},
    {"parking lot", HeaderRole::parking_lot},
    {"voor later", HeaderRole::parking_lot},
    {"themenspeicher", HeaderRole::parking_lot},
}};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

Words read(std::string_view text) {
  Words words;
  words.value = static_cast<std::uint32_t>(text.size());
  const std::string_view shown = trimmed(text);
  if (!shown.empty() && shown.front() >= '0' && shown.front() <= '9') words.number = Words::Number::leading;
  const std::size_t end = shown.find_first_of(":\n");
  const std::string label = lower(trimmed(shown.substr(0, end)));
  if (label.size() > kLongestLabel) return words;
  const bool has_value = end != std::string_view::npos && !trimmed(shown.substr(end + 1)).empty();
  for (const LaneWord& w : kLanes) {
    if (w.word == label && !has_value) words.lane = w.type, words.lane_sure = 0.9;
  }
  const std::size_t colon = label.find("persona");
  if (colon != std::string::npos && has_value) words.header = HeaderRole::persona, words.header_sure = 0.9;
  for (const HeaderWord& w : kHeaders) {
    if (w.word == label) words.header = w.role, words.header_sure = 0.9;
  }
  if (words.header && has_value) {
    words.value = static_cast<std::uint32_t>(shown.data() - text.data()) + static_cast<std::uint32_t>(end) + 1;
  }
  return words;
}

}  // namespace

std::vector<Words> read_words(const Scene& scene) {
  std::vector<Words> out;
  out.reserve(scene.items.size());
  for (const Item& item : scene.items) out.push_back(read(item.text));
  return out;
}

}  // namespace journeylint::recognising
