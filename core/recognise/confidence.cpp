#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "recognise/assemble.hpp"

namespace journeylint::recognising {
namespace {

// What speaks for a journey map, and against it. Sums of these, kept within 0..1.
constexpr double kPerLane = 0.22;         // each kind of lane only journeys have, up to four
constexpr double kNamed = 0.7;            // a lane's confidence: above it its label names it, below it who acts in it
constexpr double kGuessedLane = 0.05;     // a lane that only its notes name
constexpr double kGuessedFeelings = 0.2;  // a row of smileys or feelings: few other boards have one
constexpr double kPerPhaseWord = 0.05;    // each heading that names a part of a journey, up to four
constexpr double kPersona = 0.3;
constexpr double kIntroduced = 0.1;  // somebody of whom nothing says that it is a persona: other boards name people too
constexpr double kScope = 0.15;
constexpr double kTitle = 0.4;         // a title that says "journey"
constexpr double kFeelings = 0.2;      // notes that say how somebody feels
constexpr double kForeign = 1.2;       // all headings belong to another kind of board
constexpr double kForeignSure = 0.48;  // "Retro team Blue": one word that opens a title is enough
constexpr double kForeignTitle = 0.5;  // the largest text above the map names another kind of board
constexpr double kNoPhases = 0.25;     // two labels, and nothing that heads a phase: two corners of something else
constexpr std::size_t kTwoLanes = 2;
constexpr std::size_t kForeignTitles = 4;  // different ones, of one other kind of board

bool of_journeys(NoteType type) {
  switch (type) {
    case NoteType::step:
    case NoteType::touchpoint:
    case NoteType::channel:
    case NoteType::emotion:
    case NoteType::thought:
    case NoteType::need:
    case NoteType::pain:
    case NoteType::gain:
    case NoteType::opportunity:
    case NoteType::moment_of_truth:
    case NoteType::backstage:
    case NoteType::frontstage:
    case NoteType::quote:
    case NoteType::expectation:
    case NoteType::evidence:
      return true;
    default:
      return false;
  }
}

bool is_foreign(const Words& words) {
  return words.foreign_sure > std::max({kForeignSure, words.lane_sure, words.header_sure});
}

// Blocks of a canvas make no rows, so few of their titles are headings of the grid, and some stand beside it; together
// they name their board.
bool is_full_of_another(const Page& page, const Grid& grid) {
  struct Titles {
    std::set<std::string_view> all;
    bool in_grid = false;
  };
  std::map<text::ForeignBoard, Titles> boards;
  for (std::uint32_t i = 0; i < page.words.size(); ++i) {
    const Words& words = page.words[i];
    const Item& item = page.scene.items[i];
    if (!is_foreign(words) || !words.whole(item.text)) continue;
    Titles& titles = boards[*words.foreign];
    titles.all.insert(item.text);
    titles.in_grid = titles.in_grid || grid.box.contains(item.ink.center());
  }
  return std::any_of(boards.begin(), boards.end(), [](const auto& board) {
    return board.second.in_grid && board.second.all.size() >= kForeignTitles;
  });
}

// By its label, or by the legend; not by what its notes say alone.
bool is_named(const Page& page, const Grid& grid, std::size_t lane) {
  if (lane < grid.unlabelled) return true;  // steps, by where they stand
  const std::size_t own = lane - grid.unlabelled;
  return own < grid.labels.size() ? page.words[grid.labels[own]].lane.has_value() : lane < grid.colours.size();
}

// The share of the board's short texts that only other kinds of boards use.
double foreign_share(const Page& page, const Grid& grid) {
  if (is_full_of_another(page, grid)) return 1;
  double foreign = 0;
  double headings = static_cast<double>(grid.heads.size() + grid.labels.size());
  const auto add = [&](std::uint32_t i) {
    if (is_foreign(page.words[i])) foreign += 1;
  };
  for (const std::uint32_t i : grid.heads) add(i);
  for (const std::uint32_t i : grid.labels) add(i);
  if (headings == 0) {
    headings = 4;
    for (std::uint32_t i = 0; i < page.words.size(); ++i) add(i);
  }
  return headings > 0 ? std::min(1.0, foreign / headings) : 0;
}

// "Empathy map: Callum", above all else and set no smaller than the labels.
bool has_foreign_title(const Page& page, const Grid& grid) {
  double font = 0;
  for (const std::uint32_t i : grid.heads) font = std::max(font, page.scene.items[i].font);
  for (const std::uint32_t i : grid.labels) font = std::max(font, page.scene.items[i].font);
  for (std::uint32_t i = 0; i < page.words.size(); ++i) {
    const Item& item = page.scene.items[i];
    if (is_foreign(page.words[i]) && item.font >= font && item.ink.bottom() <= grid.box.top()) return true;
  }
  return false;
}

bool says_persona(const Journey& journey) {
  if (journey.persona.kind == PersonaKind::missing) return false;
  return std::any_of(journey.header.begin(), journey.header.end(),
                     [](const HeaderCard& card) { return card.role == HeaderRole::persona && card.confidence > 0.5; });
}

}  // namespace

double journey_confidence(const Page& page, const Grid& grid, const Journey& journey) {
  std::set<NoteType> lanes;
  double guessed = 0;
  for (std::size_t l = 0; l < journey.lanes.size(); ++l) {
    const Lane& lane = journey.lanes[l];
    if (!of_journeys(lane.type) || lane.confidence <= 0.5) continue;
    if (lane.confidence > kNamed && is_named(page, grid, l)) {
      lanes.insert(lane.type);
    } else {
      guessed += lane.type == NoteType::emotion ? kGuessedFeelings : kGuessedLane;
    }
  }
  for (const LegendEntry& entry : journey.legend) {
    if (entry.type && of_journeys(*entry.type)) lanes.insert(*entry.type);
  }
  std::size_t phase_words = 0;
  for (const std::uint32_t i : grid.heads) phase_words += page.words[i].phase ? 1U : 0U;
  std::size_t feelings = 0;
  for (const Note& note : journey.notes) feelings += note.reading.emotion ? 1U : 0U;

  double sure = 0.1 + guessed;
  sure += kPerLane * std::min(4.0, static_cast<double>(lanes.size()));
  sure += kPerPhaseWord * std::min(4.0, static_cast<double>(phase_words));
  const bool of_people = std::any_of(journey.lanes.begin(), journey.lanes.end(),
                                     [](const Lane& lane) { return lane.type == NoteType::persona; });
  if (of_people || says_persona(journey)) {
    sure += kPersona;
  } else if (journey.persona.kind != PersonaKind::missing) {
    sure += kIntroduced;
  }
  if (journey.scope.start || journey.scope.end || journey.scope.scenario) sure += kScope;
  const bool named = std::any_of(journey.header.begin(), journey.header.end(), [](const HeaderCard& card) {
    return card.role == HeaderRole::title && card.confidence > 0.5;
  });
  if (named) sure += kTitle;
  if (feelings * 8 >= journey.notes.size() && feelings > 1) sure += kFeelings;
  if (!grid.labels.empty() && grid.labels.size() <= kTwoLanes && grid.heads.empty()) sure -= kNoPhases;
  sure -= kForeign * foreign_share(page, grid);
  if (!named && has_foreign_title(page, grid)) sure -= kForeignTitle;
  return std::clamp(sure, 0.02, 0.98);
}

}  // namespace journeylint::recognising
