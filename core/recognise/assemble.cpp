#include "recognise/assemble.hpp"
#include "recognise/headings.hpp"
#include "recognise/signs.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace journeylint::recognising {
namespace {

constexpr double kAboveIsNear = 0.5;  // cards stand above or left of their map: that distance counts half
constexpr double kPlacedSure = 0.97;  // of a note that stands clear of the borders of its cell
constexpr double kPathStepSure = 0.6;
constexpr double kLeftOverSure = 0.3;  // of what a template left in a cell: somebody may write there yet
constexpr double kEdgeCost = 0.5;      // what a note wholly across a border loses

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
  const bool path = grid.way == Grid::Way::path;
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
      const LegendLine& says = page.legend.lines[*line];
      note.type = says.lane().value_or(NoteType::other);
      note.confidence *= says.lane() ? says.lane_sure() : 0.3;
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
    Link link{element_at(board, page, wire.from).id, element_at(board, page, wire.to).id, std::nullopt};
    if (!wire.label.empty()) link.label = one_line(wire.label);
    journey.links.push_back(std::move(link));
  }
}

void add_legend(const Board& board, const Page& page, Journey& journey) {
  for (const LegendLine& line : page.legend.lines) {
    journey.legend.push_back(
        {line.fill.rgb, title_text(line.text), line.lane(), element_at(board, page, line.item).id});
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
    if (is_said_note(correction)) said.emplace(element_at(board, page, cell.item).id.value, *correction.as);
  }
  if (said.empty()) return;
  for (Note& note : journey.notes) {
    const auto found = said.find(note.element.value);
    if (found == said.end()) continue;
    note.type = found->second;
    note.confidence = 1;
  }
}

// What a template left behind keeps its place, and is no note yet.
void doubt_left_over(const Board& board, const Page& page, const Grid& grid, Journey& journey) {
  std::set<std::string_view> left_over;
  for (const Grid::Cell& cell : grid.cells) {
    if (page.words[cell.item].left_over == Words::LeftOver::yes)
      left_over.insert(element_at(board, page, cell.item).id.value);
  }
  if (left_over.empty()) return;
  for (Note& note : journey.notes) {
    if (left_over.count(note.element.value) > 0) note.confidence = std::min(note.confidence, kLeftOverSure);
  }
}

// A face of shapes was read as if it were written; nobody wrote it.
void take_words_off_faces(const Board& board, const Page& page, const Grid& grid, Journey& journey) {
  std::set<std::string_view> drawn;
  for (const Grid::Cell& cell : grid.cells) {
    if (page.scene.items[cell.item].drawn == Item::Drawn::yes)
      drawn.insert(element_at(board, page, cell.item).id.value);
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
    read_around(board, page, grids[g], around, grids.size() > 1 ? Maps::several : Maps::one, journey);
    read_words_of(journey, book);
    settle_lanes(journey, book);
    read_curve(board, page, grids[g], journey);
    doubt_left_over(board, page, grids[g], journey);
    obey_types(board, page, grids[g], journey);
    take_words_off_faces(board, page, grids[g], journey);
    journey.confidence = journey_confidence(signs_of(board, page, grids[g], journey, book));
    journeys.push_back(std::move(journey));
  }
  return journeys;
}

}  // namespace journeylint::recognising
