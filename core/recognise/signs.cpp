#include "recognise/signs.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "recognise/actors.hpp"

/// Signs of a map's rows, and of what stands around it.

namespace journeylint::recognising {
namespace {

constexpr double kNamed = 0.7;  // a lane's confidence: above it its label names it, below it who acts in it
constexpr double kLeastSure = 0.5;
constexpr double kInferredSteps = 0.6;  // what a row of steps is worth that no list names
constexpr double kIntroduced = 0.5;  // somebody of whom nothing says that it is a persona: other boards name people too
constexpr double kFullLanes = 4;
constexpr double kFullGuesses = 3;
constexpr std::size_t kFullMap = 6;
constexpr std::size_t kFewestListed = 3;  // labels
constexpr std::size_t kSeveral = 2;       // actors: one row alone may be anything
constexpr std::size_t kCorners = 2;       // labels
constexpr std::size_t kFewestCells = 6;   // of a table
constexpr double kOneEach = 0.9;          // of its cells

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

bool is_actor(NoteType type) {
  return type == NoteType::persona || type == NoteType::department || type == NoteType::stakeholder ||
         type == NoteType::system;
}

// Into the labels; nothing for a lane that has none.
std::optional<std::size_t> label_of(const Grid& grid, std::size_t lane) {
  if (lane < grid.unlabelled || lane - grid.unlabelled >= grid.labels.size()) return std::nullopt;
  return lane - grid.unlabelled;
}

// By the lists, or by the legend; not by what its words or its notes speak for.
bool is_listed(const Page& page, const Grid& grid, std::size_t lane) {
  if (lane < grid.unlabelled) return true;  // steps, by where they stand
  const auto label = label_of(grid, lane);
  return label ? page.words[grid.labels[*label]].lane.has_value() : lane < grid.colours.size();
}

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

double capped(std::size_t count, double most) {
  return std::min(most, static_cast<double>(count)) / most;
}

bool says_persona(const Journey& journey) {
  return std::any_of(journey.header.begin(), journey.header.end(), [](const HeaderCard& card) {
    return card.role == HeaderRole::persona && card.confidence > kLeastSure;
  });
}

bool says_journey(const Journey& journey) {
  return std::any_of(journey.header.begin(), journey.header.end(), [](const HeaderCard& card) {
    return card.role == HeaderRole::title && card.confidence > kLeastSure;
  });
}

void add_kinds_of_lanes(const Page& page, const Grid& grid, const Journey& journey, Signs& signs) {
  std::set<NoteType> named;
  std::set<NoteType> guessed;
  for (std::size_t l = 0; l < journey.lanes.size(); ++l) {
    const Lane& lane = journey.lanes[l];
    if (!of_journeys(lane.type) || lane.confidence <= kLeastSure) continue;
    const bool listed = lane.confidence > kNamed && is_listed(page, grid, l);
    if (listed) {
      named.insert(lane.type);
    } else if (label_of(grid, l) && lane.confidence >= kNamed) {
      guessed.insert(lane.type);
    }
    if (lane.type == NoteType::step || lane.type == NoteType::frontstage)
      signs.steps = std::max(signs.steps, listed ? 1 : kInferredSteps);
  }
  for (const LegendEntry& entry : journey.legend) {
    if (entry.type && of_journeys(*entry.type)) named.insert(*entry.type);
  }
  for (const NoteType type : named) guessed.erase(type);
  signs.lanes_named = capped(named.size(), kFullLanes);
  signs.full_map = named.size() >= kFullMap ? 1 : 0;
  signs.lanes_guessed = capped(guessed.size(), kFullGuesses);
}

// A table of anything has a text in every cell; a journey has a heap here and nothing there.
double one_text_each(const Journey& journey) {
  const std::size_t cells = journey.lanes.size() * journey.phases.size();
  if (cells < kFewestCells) return 0;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> texts;
  for (const Note& note : journey.notes) {
    if (note.lane && note.phase) ++texts[{note.lane->value, note.phase->value}];
  }
  const auto ones = static_cast<std::size_t>(
      std::count_if(texts.begin(), texts.end(), [](const auto& cell) { return cell.second == 1; }));
  return share(ones, cells) > kOneEach ? 1 : 0;
}

void add_signs_around(const Journey& journey, Signs& signs) {
  if (journey.persona.kind != PersonaKind::missing) signs.persona = says_persona(journey) ? 1 : kIntroduced;
  signs.scope = journey.scope.start || journey.scope.end || journey.scope.scenario ? 1 : 0;
  signs.title = says_journey(journey) ? 1 : 0;
}

}  // namespace

void add_row_signs(const Page& page, const Grid& grid, const Journey& journey, Signs& signs) {
  add_kinds_of_lanes(page, grid, journey, signs);
  const auto actors = static_cast<std::size_t>(
      std::count_if(journey.lanes.begin(), journey.lanes.end(), [](const Lane& lane) { return is_actor(lane.type); }));
  if (actors >= kSeveral) signs.actors = share(actors, journey.lanes.size());
  std::size_t unknown = 0;
  std::size_t listed = 0;
  std::size_t asking = 0;
  for (std::size_t l = 0; l < journey.lanes.size(); ++l) {
    const auto label = label_of(grid, l);
    if (!label) continue;
    const std::string_view text = page.scene.items[grid.labels[*label]].text;
    listed += is_listed(page, grid, l) ? 1U : 0U;
    unknown += journey.lanes[l].type == NoteType::other && !is_listed(page, grid, l) ? 1U : 0U;
    asking += !is_listed(page, grid, l) && !text.empty() && text.back() == '?' ? 1U : 0U;
  }
  const bool all = listed == grid.labels.size() && listed >= kFewestListed;
  signs.unbegun = all && !grid.heads.empty() && journey.notes.size() < listed ? 1 : 0;
  signs.unknown_labels = share(unknown, grid.labels.size());
  signs.asking_labels = share(asking, grid.labels.size());
  signs.corners = !grid.labels.empty() && grid.labels.size() <= kCorners && grid.heads.empty() ? 1 : 0;
  signs.one_text_each = one_text_each(journey);
}

Signs signs_of(const Board& board, const Page& page, const Grid& grid, const Journey& journey, text::WordBook& book) {
  Signs signs;
  add_row_signs(page, grid, journey, signs);
  add_heading_signs(page, grid, journey, book, signs);
  add_signs_around(journey, signs);
  add_note_signs(grid, journey, book, signs);
  add_signs_of_others(board, page, grid, signs);
  signs.title_of_flow = signs.title * std::max(signs.flow, signs.clock_times);
  return signs;
}

}  // namespace journeylint::recognising
