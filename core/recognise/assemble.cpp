#include "recognise/assemble.hpp"
#include "recognise/actors.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace journeylint::recognising {
namespace {

constexpr double kAboveIsNear = 0.5;  // cards stand above or left of their map: that distance counts half
constexpr double kPlacedSure = 0.97;  // of a note that stands clear of the borders of its cell
// That a heading names a phase, by what its row is worth (see heads.cpp).
constexpr double kRowWorth = 7;  // of headings that look unlike the notes and stand over all of them
constexpr double kRowSure = 0.9;
constexpr double kWorthSure = 0.12;  // a point of worth more or less
// …and where labels of lanes say where the map is: headings have little else to be.
constexpr double kWrittenLabels = 2.5;
constexpr double kWrittenRowSure = 0.95;
constexpr double kWrittenWorthSure = 0.06;
constexpr double kFrameSure = 0.92;  // frames around their phases
constexpr double kNamedSure = 0.03;  // it says a part of a journey, or has a number
constexpr double kEmptyCost = 0.1;   // nothing stands below it
constexpr double kLeastPhase = 0.3;
constexpr double kSurestPhase = 0.98;
constexpr double kActorSure = 0.7;    // that a label which names who acts tells what its lane holds
constexpr double kLikelyActor = 0.6;  // …and that one in line with them does
constexpr double kStepsSure = 0.85;   // that a row between the stages and the first label holds the steps
constexpr double kPathStepSure = 0.6;
constexpr double kEdgeCost = 0.5;  // what a note wholly across a border loses

const Element& element_of(const Board& board, const Page& page, std::uint32_t item) {
  return board.elements[page.scene.items[item].element];
}

Note note_of(const Board& board, const Page& page, const Grid::Cell& cell) {
  const Item& item = page.scene.items[cell.item];
  const Element& e = board.elements[item.element];
  Note note;
  note.element = e.id;
  note.text = std::string(item.text);
  note.votes = item.votes;
  note.tags = e.tags;
  note.url = e.url;
  note.box = e.box;
  if (item.fill) note.fill = item.fill->rgb;
  if (cell.lane) note.lane = LaneId{*cell.lane};
  if (cell.phase) note.phase = PhaseId{*cell.phase};
  return note;
}

// A title without the marks of a host's markdown.
std::string title_text(std::string_view text) {
  std::string title = one_line(text);
  const auto is_mark = [](char c) { return c == '*' || c == '#' || c == '_' || c == ' '; };
  const bool marked = !title.empty() && (title.front() == '#' || title.rfind("**", 0) == 0);
  if (!marked) return title;
  while (!title.empty() && is_mark(title.front())) title.erase(title.begin());
  while (!title.empty() && is_mark(title.back())) title.pop_back();
  return title;
}

// How sure it is that a heading names a phase: by how well the row of headings fits the map, and what speaks for this
// one.
double phase_sure(const Page& page, const Grid& grid, std::size_t phase, const std::vector<char>& served) {
  const std::uint32_t i = grid.heads[phase];
  if (page.corrections[i].as == NoteType::phase) return 1;
  const Item& item = page.scene.items[i];
  const bool written = grid.label_worth >= kWrittenLabels;
  double sure = written ? kWrittenRowSure + kWrittenWorthSure * (grid.head_worth - kRowWorth)
                        : kRowSure + kWorthSure * (grid.head_worth - kRowWorth);
  if (item.holds > 0 || item.form == Form::frame) sure = std::max(sure, kFrameSure);
  if (page.words[i].phase || page.words[i].number == Words::Number::leading) sure += kNamedSure;
  const bool begun = grid.cells.size() > grid.heads.size();  // before that, most phases are empty
  if (served[phase] == 0 && begun) sure -= kEmptyCost;
  return std::clamp(sure, kLeastPhase, kSurestPhase);
}

void add_phases(const Board& board, const Page& page, const Grid& grid, Journey& journey) {
  std::vector<char> served(grid.heads.size(), 0);
  for (const Grid::Cell& cell : grid.cells) {
    if (cell.phase) served[*cell.phase] = 1;
  }
  for (std::size_t p = 0; p < grid.heads.size(); ++p) {
    const std::uint32_t i = grid.heads[p];
    Phase phase;
    phase.title = title_text(page.scene.items[i].text);
    phase.confidence = phase_sure(page, grid, p, served);
    if (page.words[i].phase) phase.moment = text::moment_of(*page.words[i].phase);
    phase.elements.push_back(element_of(board, page, i).id);
    journey.phases.push_back(std::move(phase));
  }
}

Lane labelled_lane(const Board& board, const Page& page, const Grid& grid, std::size_t l) {
  const std::uint32_t i = grid.labels[l];
  Lane lane;
  lane.title = title_text(page.scene.items[i].text);
  lane.type = page.words[i].lane.value_or(NoteType::other);
  lane.confidence = page.words[i].lane ? page.words[i].lane_sure : 0.3;
  lane.also = page.words[i].also;
  if (lane.type == NoteType::other || lane.confidence < kActorSure) {
    if (const auto actor = actor_of(page.scene.items[i].text))
      lane.type = *actor, lane.confidence = kActorSure, lane.also.clear();
  }
  lane.elements.push_back(element_of(board, page, i).id);
  if (l < grid.copies.size()) {
    for (const std::uint32_t copy : grid.copies[l]) lane.elements.push_back(element_of(board, page, copy).id);
  }
  return lane;
}

Lane coloured_lane(const Page& page, std::uint32_t line) {
  const std::uint32_t i = page.legend.lines[line].item;
  Lane lane;
  lane.origin = Lane::Origin::inferred;
  lane.title = title_text(page.scene.items[i].text);
  lane.type = page.words[i].lane.value_or(NoteType::other);
  lane.confidence = page.words[i].lane ? page.words[i].lane_sure : 0.3;
  lane.also = page.words[i].also;
  return lane;
}

// Rows of departments, or of personas: what stands in line with them and says nothing to us is one as well ("The Parker
// family").
void add_unknown_actors(const Grid& grid, Journey& journey) {
  std::size_t departments = 0;
  std::size_t personas = 0;
  for (const Lane& lane : journey.lanes) {
    if (lane.confidence != kActorSure) continue;
    departments += lane.type == NoteType::department || lane.type == NoteType::stakeholder ? 1U : 0U;
    personas += lane.type == NoteType::persona ? 1U : 0U;
  }
  const std::size_t most = std::max(departments, personas);
  if (most < 2 || most * 2 < grid.labels.size()) return;
  for (Lane& lane : journey.lanes) {
    const bool customer = personas > departments && lane.type == NoteType::step && lane.confidence == kActorSure;
    if (lane.origin != Lane::Origin::labelled || (lane.type != NoteType::other && !customer)) continue;
    lane.type = personas > departments ? NoteType::persona : NoteType::department;
    lane.confidence = kLikelyActor;
  }
}

void add_lanes(const Board& board, const Page& page, const Grid& grid, Journey& journey) {
  for (std::size_t l = 0; l < grid.lanes.size(); ++l) {
    const std::size_t own = l - grid.unlabelled;
    if (l < grid.unlabelled) {
      Lane steps;
      steps.origin = Lane::Origin::inferred;
      steps.type = NoteType::step;
      steps.confidence = kStepsSure;
      journey.lanes.push_back(std::move(steps));
    } else if (own < grid.labels.size()) {
      journey.lanes.push_back(labelled_lane(board, page, grid, own));
    } else if (l < grid.colours.size()) {
      journey.lanes.push_back(coloured_lane(page, grid.colours[l]));
    } else {
      Lane lane;
      lane.origin = Lane::Origin::inferred;
      journey.lanes.push_back(std::move(lane));
    }
  }
  add_unknown_actors(grid, journey);
}

void sort_cells(const Page& page, std::vector<Grid::Cell>& cells) {
  struct Key {
    std::uint64_t cell;  // phase and lane; none of them comes first
    double diagonal;     // within a cell down its diagonal: robust against crooked rows
    std::uint32_t item;
    std::uint32_t index;  // into `cells`
  };
  std::vector<Key> keys;
  keys.reserve(cells.size());
  for (const Grid::Cell& cell : cells) {
    const std::uint64_t phase = cell.phase ? *cell.phase + 1ULL : 0;
    const std::uint64_t lane = cell.lane ? *cell.lane + 1ULL : 0;
    const Box& box = page.scene.items[cell.item].box;
    keys.push_back({phase << 32U | lane, box.y + box.x, cell.item, static_cast<std::uint32_t>(keys.size())});
  }
  std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) {
    if (a.cell != b.cell) return a.cell < b.cell;
    return a.diagonal != b.diagonal ? a.diagonal < b.diagonal : a.item < b.item;
  });
  std::vector<Grid::Cell> sorted;
  sorted.reserve(cells.size());
  for (const Key& key : keys) sorted.push_back(cells[key.index]);
  cells = std::move(sorted);
}

// What the legend says of the colour of a note, where it speaks of such things.
std::optional<std::uint32_t> legend_line(const Page& page, std::uint32_t item) {
  if (page.legend.tells != Legend::Tells::lanes) return std::nullopt;
  return page.legend.line_of(page.scene.items[item]);
}

void add_notes(const Board& board, const Page& page, const Grid& grid, Journey& journey) {
  std::vector<Grid::Cell> cells = grid.cells;
  const bool path = grid.orientation == Orientation::freeform && grid.heads.empty();
  if (!path) sort_cells(page, cells);
  journey.notes.reserve(cells.size());
  for (const Grid::Cell& cell : cells) {
    Note note = note_of(board, page, cell);
    if (!journey.notes.empty()) {
      const Note& last = journey.notes.back();
      note.order = last.lane == note.lane && last.phase == note.phase ? last.order + 1 : 0;
    }
    note.confidence = kPlacedSure - kEdgeCost * (1 - cell.clear);
    if (note.lane) {
      note.type = journey.lanes[note.lane->value].type;  // its confidence follows when lanes are settled
    } else if (const auto line = legend_line(page, cell.item)) {
      const Words& words = page.words[page.legend.lines[*line].item];
      note.type = words.lane.value_or(NoteType::other);
      note.confidence *= words.lane ? words.lane_sure : 0.3;
    } else if (path) {
      note.type = NoteType::step;  // a path is what somebody does, one thing after the other
      note.confidence *= kPathStepSure;
    } else {
      note.confidence *= 0.3;
    }
    const Words& own = page.words[cell.item];
    if (own.lane && !own.whole(page.scene.items[cell.item].text) && own.lane_sure > 0.8) {
      note.type = *own.lane;  // "MoT: …" among the touchpoints
      note.confidence = std::min(note.confidence + 0.05, 0.95);
    }
    journey.notes.push_back(std::move(note));
  }
}

void add_links(const Board& board, const Page& page, const std::vector<std::uint32_t>& home, std::uint32_t self,
               Journey& journey) {
  for (const Wire& wire : page.scene.wires) {
    if (home[wire.from] != self) continue;
    Link link{element_of(board, page, wire.from).id, element_of(board, page, wire.to).id, std::nullopt};
    if (!wire.label.empty()) link.label = one_line(wire.label);
    journey.links.push_back(std::move(link));
  }
}

void add_legend(const Board& board, const Page& page, Journey& journey) {
  for (const LegendLine& line : page.legend.lines) {
    journey.legend.push_back({line.fill.rgb, title_text(page.scene.items[line.item].text), page.words[line.item].lane,
                              element_of(board, page, line.item).id});
  }
  std::vector<std::uint32_t> fills;
  for (const Note& note : journey.notes) {
    if (note.fill) fills.push_back(*note.fill);
  }
  std::sort(fills.begin(), fills.end());
  for (std::size_t i = 0; i < fills.size(); ++i) {
    if (i == 0 || fills[i] != fills[i - 1]) journey.colours.push_back({fills[i], 0});
    ++journey.colours.back().notes;
  }
}

// What people said a note is, it is.
void obey_types(const Board& board, const Page& page, const Grid& grid, Journey& journey) {
  std::map<std::string_view, NoteType> said;
  for (const Grid::Cell& cell : grid.cells) {
    const Correction& correction = page.corrections[cell.item];
    if (is_said_note(correction)) said.emplace(element_of(board, page, cell.item).id.value, *correction.as);
  }
  if (said.empty()) return;
  for (Note& note : journey.notes) {
    const auto found = said.find(note.element.value);
    if (found == said.end()) continue;
    note.type = found->second;
    note.confidence = 1;
  }
}

// A face of shapes was read as if it were written; nobody wrote it.
void take_words_off_faces(const Board& board, const Page& page, const Grid& grid, Journey& journey) {
  std::set<std::string_view> drawn;
  for (const Grid::Cell& cell : grid.cells) {
    if (page.scene.items[cell.item].drawn == Item::Drawn::yes)
      drawn.insert(element_of(board, page, cell.item).id.value);
  }
  if (drawn.empty()) return;
  for (Note& note : journey.notes) {
    if (drawn.count(note.element.value) == 0) continue;
    note.text.clear();
    if (note.reading.emotion) note.reading.emotion->cue.reset();
  }
}

double distance(const Grid& grid, const Box& b) {
  const double above = std::max(0.0, grid.box.top() - b.bottom());
  const double below = std::max(0.0, b.top() - grid.box.bottom());
  const double before = std::max(0.0, grid.box.left() - b.right());
  const double after = std::max(0.0, b.left() - grid.box.right());
  const double dx = kAboveIsNear * before + after;
  const double dy = kAboveIsNear * above + below;
  return dx * dx + dy * dy;
}

// To which map each item belongs: the one it stands in, else the nearest.
std::vector<std::uint32_t> homes(const Page& page, const std::vector<Grid>& grids, std::vector<char>& inside) {
  std::vector<std::uint32_t> home(page.scene.items.size(), 0);
  for (std::uint32_t i = 0; i < home.size(); ++i) {
    for (std::uint32_t g = 1; g < grids.size(); ++g) {
      const Box& b = page.scene.items[i].box;
      if (distance(grids[g], b) < distance(grids[home[i]], b)) home[i] = g;
    }
  }
  const auto claim = [&](std::uint32_t item, std::uint32_t g) {
    home[item] = g;
    inside[item] = 1;
  };
  for (std::uint32_t g = 0; g < grids.size(); ++g) {
    for (const std::uint32_t i : grids[g].heads) claim(i, g);
    for (const std::uint32_t i : grids[g].labels) claim(i, g);
    for (const Line& copies : grids[g].copies) {
      for (const std::uint32_t i : copies) claim(i, g);
    }
    for (const Grid::Cell& cell : grids[g].cells) claim(cell.item, g);
  }
  return home;
}

// What people said is a note is one, also where it lies outside every cell.
void add_said(const Page& page, const std::vector<std::uint32_t>& home, std::vector<char>& inside,
              std::vector<Grid>& grids) {
  for (std::uint32_t i = 0; i < home.size(); ++i) {
    if (inside[i] != 0 || !is_said_note(page.corrections[i])) continue;
    std::vector<Grid::Cell>& cells = grids[home[i]].cells;
    const auto place = std::find_if(cells.begin(), cells.end(), [&](const Grid::Cell& cell) { return cell.item > i; });
    cells.insert(place, {i, std::nullopt, std::nullopt, 1});
    inside[i] = 1;
  }
}

}  // namespace

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space) {
      out.push_back(c);
    } else if (!out.empty() && out.back() != ' ') {
      out.push_back(' ');
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::vector<Journey> assemble(const Board& board, const Page& page, std::vector<Grid> grids) {
  std::vector<Journey> journeys;
  text::WordBook book;
  std::vector<char> inside(page.scene.items.size(), 0);
  const std::vector<std::uint32_t> home = homes(page, grids, inside);
  add_said(page, home, inside, grids);
  for (std::uint32_t g = 0; g < grids.size(); ++g) {
    Journey journey;
    journey.orientation = grids[g].orientation;
    add_phases(board, page, grids[g], journey);
    add_lanes(board, page, grids[g], journey);
    add_notes(board, page, grids[g], journey);
    add_links(board, page, home, g, journey);
    add_legend(board, page, journey);
    Line around;
    for (std::uint32_t i = 0; i < home.size(); ++i) {
      if (home[i] == g && inside[i] == 0) around.push_back(i);
    }
    read_around(board, page, grids[g], around, journey);
    read_words_of(journey, book);
    settle_lanes(journey, book);
    read_curve(board, page, grids[g], journey);
    obey_types(board, page, grids[g], journey);
    take_words_off_faces(board, page, grids[g], journey);
    journey.confidence = journey_confidence(page, grids[g], journey);
    journeys.push_back(std::move(journey));
  }
  return journeys;
}

}  // namespace journeylint::recognising
