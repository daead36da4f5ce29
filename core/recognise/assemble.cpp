#include "recognise/assemble.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace journeylint::recognising {
namespace {

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
  note.author = e.author;
  note.modified = e.modified;
  note.box = e.box;
  if (item.fill) note.fill = item.fill->rgb;
  note.lane = LaneId{cell.lane};
  note.phase = PhaseId{cell.phase};
  return note;
}

void add_phases(const Board& board, const Page& page, const Grid& grid, Journey& journey) {
  for (const std::uint32_t i : grid.heads) {
    Phase phase;
    phase.title = one_line(page.scene.items[i].text);
    phase.confidence = 0.9;
    phase.elements.push_back(element_of(board, page, i).id);
    journey.phases.push_back(std::move(phase));
  }
}

void add_lanes(const Board& board, const Page& page, const Grid& grid, Journey& journey) {
  for (std::size_t l = 0; l < grid.lanes.size(); ++l) {
    Lane lane;
    if (l < grid.labels.size()) {
      const std::uint32_t i = grid.labels[l];
      lane.title = one_line(page.scene.items[i].text);
      lane.type = page.words[i].lane.value_or(NoteType::other);
      lane.confidence = page.words[i].lane ? page.words[i].lane_sure : 0.3;
      lane.also = page.words[i].also;
      lane.elements.push_back(element_of(board, page, i).id);
    } else {
      lane.origin = Lane::Origin::inferred;
      lane.confidence = 0.3;
      lane.title = std::string(name_of(lane.type));
    }
    journey.lanes.push_back(std::move(lane));
  }
}

void add_notes(const Board& board, const Page& page, const Grid& grid, Journey& journey) {
  std::vector<Grid::Cell> cells = grid.cells;
  std::sort(cells.begin(), cells.end(), [&](const Grid::Cell& a, const Grid::Cell& b) {
    const Box& ba = page.scene.items[a.item].box;
    const Box& bb = page.scene.items[b.item].box;
    const double ra = ba.y + ba.x;  // reading order within a cell: down its diagonal, robust against crooked rows
    const double rb = bb.y + bb.x;
    return std::tie(a.phase, a.lane, ra, a.item) < std::tie(b.phase, b.lane, rb, b.item);
  });
  for (const Grid::Cell& cell : cells) {
    Note note = note_of(board, page, cell);
    if (!journey.notes.empty()) {
      const Note& last = journey.notes.back();
      note.order = last.lane == note.lane && last.phase == note.phase ? last.order + 1 : 0;
    }
    note.type = journey.lanes[cell.lane].type;
    note.confidence = 0.8 * journey.lanes[cell.lane].confidence;
    journey.notes.push_back(std::move(note));
  }
}

void add_links(const Board& board, const Page& page, Journey& journey) {
  for (const Wire& wire : page.scene.wires) {
    Link link{element_of(board, page, wire.from).id, element_of(board, page, wire.to).id, std::nullopt};
    if (!wire.label.empty()) link.label = one_line(wire.label);
    journey.links.push_back(std::move(link));
  }
}

}  // namespace

Journey assemble(const Board& board, const Page& page, const Grid& grid) {
  Journey journey;
  journey.orientation = grid.orientation;
  add_phases(board, page, grid, journey);
  add_lanes(board, page, grid, journey);
  add_notes(board, page, grid, journey);
  add_links(board, page, journey);
  std::vector<char> used(page.scene.items.size(), 0);
  for (const std::uint32_t i : grid.heads) used[i] = 1;
  for (const std::uint32_t i : grid.labels) used[i] = 1;
  for (const Grid::Cell& cell : grid.cells) used[cell.item] = 1;
  used = read_cards(board, page, used, journey);
  for (std::uint32_t i = 0; i < used.size(); ++i) {
    if (used[i] != 0) continue;
    Stray stray;
    stray.element = element_of(board, page, i).id;
    stray.text = std::string(page.scene.items[i].text);
    stray.box = element_of(board, page, i).box;
    const bool apart = page.roles[i] == Role::apart;
    stray.kind = page.words[i].stray.value_or(apart ? Stray::Kind::parking_lot : Stray::Kind::note);
    journey.strays.push_back(std::move(stray));
  }
  return journey;
}

}  // namespace journeylint::recognising
