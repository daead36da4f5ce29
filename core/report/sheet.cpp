#include "report/sheet.hpp"

#include <algorithm>
#include <array>

#include "report/phrases.hpp"
#include "report/text_fit.hpp"

namespace journeylint {
namespace {

/// Tried in turn; the pair that comes nearest to a sheet of paper is taken.
constexpr std::array<std::int32_t, 4> kCardWidths{168, 190, 216, 250};
constexpr std::array<std::uint32_t, 8> kDepths{1, 2, 3, 4, 5, 7, 10, 14};  ///< cards on top of each other in a cell
constexpr std::uint32_t kMostAcross = 6;
/// What stands above and below the grid is about this high; only the choice of a layout depends on it.
constexpr std::int32_t kAround = 460;
constexpr std::int32_t kLeastRow = 52;
constexpr std::int32_t kLeastWidth = 900;
/// More lines than this make a card a tower: it gets the whole width of its cell.
constexpr std::size_t kTower = 10;

/// The notes of one row, by column: what does not depend on a layout.
struct RowPlan {
  std::optional<LaneId> lane;
  std::string label;
  Kin kin = Kin::other;
  std::vector<std::vector<const Note*>> cells;
  Row::Flow flow = Row::Flow::cells;
  std::int32_t curve = 0;
};

struct Plan {
  std::vector<std::optional<PhaseId>> columns;
  std::vector<RowPlan> rows;
};

bool has_curve(const std::vector<PhaseMood>& moods) {
  return std::count_if(moods.begin(), moods.end(), [](const PhaseMood& mood) { return mood.mean.has_value(); }) >= 2;
}

/// The curve stands above the feelings it is made of, or under the headings where there is no such lane.
void place_curve(const Journey& journey, std::vector<RowPlan>& rows, std::size_t columns, Language language) {
  if (!has_curve(mood_curve(journey))) return;
  for (RowPlan& row : rows) {
    const bool feels = row.lane ? journey.lanes[row.lane->value].type == NoteType::emotion : row.kin == Kin::feeling;
    if (!feels) continue;
    row.curve = kCurveHeight;
    return;
  }
  RowPlan row;
  row.label = phrases::phrase(phrases::kCurve, language);
  row.kin = Kin::feeling;
  row.curve = kCurveHeight;
  row.cells.resize(columns);
  rows.insert(rows.begin(), std::move(row));
}

/// Rows for the notes of no lane. A path without phases stays one row; with phases its notes are sorted by what they
/// tell, which makes a map of it.
void plan_loose_rows(const Journey& journey, Plan& plan, Language language) {
  const bool freeform = journey.orientation == Orientation::freeform;
  std::array<std::optional<std::size_t>, kKins> row_of_kin;
  std::array<bool, kKins> seen{};
  const auto bucket = [&](const Note& note) {
    if (!freeform) return static_cast<std::size_t>(Kin::other);
    return static_cast<std::size_t>(journey.phases.size() < 2 ? Kin::doing : kin_of(note.type));
  };
  for (const Note& note : journey.notes) {
    if (!note.lane) seen[bucket(note)] = true;
  }
  for (std::size_t i = 0; i < kKins; ++i) {
    if (!seen[i]) continue;
    RowPlan row;
    row.kin = static_cast<Kin>(i);
    const bool path = freeform && row.kin == Kin::doing;
    if (path) row.flow = Row::Flow::path;
    const Texts& label = !freeform                           ? phrases::kUnassigned
                         : path && journey.phases.size() < 2 ? phrases::kPath
                                                             : look_of(row.kin).name;
    row.label = phrases::phrase(label, language);
    row_of_kin[i] = plan.rows.size();
    plan.rows.push_back(std::move(row));
  }
  for (RowPlan& row : plan.rows) row.cells.resize(plan.columns.size());
  for (const Note& note : journey.notes) {
    const std::size_t column = note.phase ? note.phase->value : plan.columns.size() - 1;
    const std::size_t row = note.lane ? note.lane->value : *row_of_kin[bucket(note)];
    plan.rows[row].cells[column].push_back(&note);
  }
}

Plan plan_of(const Journey& journey, Language language) {
  Plan plan;
  for (std::uint32_t i = 0; i < journey.phases.size(); ++i) plan.columns.emplace_back(PhaseId{i});
  const bool all_phased =
      std::all_of(journey.notes.begin(), journey.notes.end(), [](const Note& note) { return note.phase.has_value(); });
  if (!all_phased || plan.columns.empty()) plan.columns.emplace_back(std::nullopt);
  for (std::uint32_t i = 0; i < journey.lanes.size(); ++i) {
    const Lane& lane = journey.lanes[i];
    plan.rows.push_back({LaneId{i}, lane_name(lane, language), kin_of(lane.type), {}, Row::Flow::cells, 0});
  }
  plan_loose_rows(journey, plan, language);
  place_curve(journey, plan.rows, plan.columns.size(), language);
  return plan;
}

/// The cards of a plan in one width, row by row and cell by cell.
using Deck = std::vector<std::vector<std::vector<Card>>>;

Deck deck_of(const Plan& plan, const CardMaker& maker, std::int32_t width) {
  Deck deck;
  for (const RowPlan& row : plan.rows) {
    auto& cells = deck.emplace_back();
    for (const auto& notes : row.cells) {
      auto& cell = cells.emplace_back();
      for (const Note* note : notes) cell.push_back(maker.card(*note, row.kin, width));
    }
  }
  return deck;
}

std::uint32_t across_for(std::size_t notes, std::uint32_t depth) {
  const auto wanted = static_cast<std::uint32_t>((notes + depth - 1) / depth);
  return std::clamp<std::uint32_t>(wanted, 1, kMostAcross);
}

std::int32_t cards_width(std::uint32_t across, std::int32_t card) {
  const auto count = static_cast<std::int32_t>(across);
  return count * card + (count - 1) * kCardGap;
}

/// Puts the cards of a cell into place, in reading order; returns the height they take. Towers stand alone in a row.
std::int32_t fill_cell(std::vector<Card>& cards, std::uint32_t across, std::int32_t x, std::int32_t y) {
  if (cards.empty()) return 0;
  const std::int32_t whole = cards_width(across, cards.front().area.width);
  const auto tower = [&](const Card& card) { return across > 1 && card.lines.size() > kTower; };
  std::int32_t top = y;
  for (std::size_t first = 0; first < cards.size();) {
    std::int32_t left = x;
    std::int32_t height = 0;
    std::size_t end = first;
    while (end < cards.size() && end - first < across) {
      Card& card = cards[end];
      const bool alone = tower(card);
      if (alone && end != first) break;
      if (alone) CardMaker::resize(card, whole);
      card.area.x = left;
      card.area.y = top;
      left += card.area.width + kCardGap;
      height = std::max(height, card.area.height);
      ++end;
      if (alone) break;
    }
    top += height + kCardGap;
    first = end;
  }
  return top - kCardGap - y;
}

class Arranger {
 public:
  Arranger(const Journey& journey, const CardMaker& maker, const Plan& plan, Language language)
      : journey_(journey), maker_(maker), plan_(plan), language_(language) {}

  [[nodiscard]] Grid arrange(const Deck& deck, std::int32_t card, std::uint32_t depth) const {
    Grid grid;
    columns(grid, card, depth);
    std::int32_t y = 0;
    for (std::size_t i = 0; i < plan_.rows.size(); ++i) {
      grid.rows.push_back(row(grid.columns, plan_.rows[i], deck[i], y));
      y += grid.rows.back().height;
    }
    grid.height = y;
    return grid;
  }

 private:
  void columns(Grid& grid, std::int32_t card, std::uint32_t depth) const {
    std::int32_t x = kLabelWidth;
    for (std::size_t i = 0; i < plan_.columns.size(); ++i) {
      std::size_t most = 0;
      for (const RowPlan& row : plan_.rows) most = std::max(most, row.cells[i].size());
      Column column;
      column.x = x;
      column.across = across_for(most, depth);
      column.width = cards_width(column.across, card) + 2 * kCellPad;
      column.phase = plan_.columns[i];
      x += column.width;
      grid.columns.push_back(std::move(column));
    }
    if (x < kLeastWidth) {
      const auto count = static_cast<std::int32_t>(grid.columns.size());
      const std::int32_t more = (kLeastWidth - x + count - 1) / count;
      for (std::int32_t i = 0; i < count; ++i) {
        Column& column = grid.columns[static_cast<std::size_t>(i)];
        column.x += i * more;
        column.width += more;
      }
      x += count * more;
    }
    grid.width = x;
    headings(grid);
  }

  void headings(Grid& grid) const {
    std::size_t most = 0;
    for (Column& column : grid.columns) {
      std::string title;
      if (column.phase) {
        title = journey_.phases[column.phase->value].title;
        column.marks = maker_.marks_at(journey_.phases[column.phase->value].elements);
      } else if (grid.columns.size() > 1) {
        title = phrases::phrase(phrases::kNoPhase, language_);
      }
      column.heading = wrapped(title, column.width - 52, kHeadingSize, Weight::bold);
      most = std::max(most, column.heading.size());
    }
    if (most > 0) grid.heading = static_cast<std::int32_t>(most) * line_height(kHeadingSize) + 34;
  }

  [[nodiscard]] Row row(const std::vector<Column>& columns, const RowPlan& plan,
                        const std::vector<std::vector<Card>>& cells, std::int32_t y) const {
    Row row;
    row.y = y;
    row.curve = plan.curve;
    row.kin = plan.kin;
    row.flow = plan.flow;
    row.label = wrapped(plan.label, kLabelWidth - 52, kLabelSize, Weight::bold);
    if (plan.lane) row.marks = maker_.marks_at(journey_.lanes[plan.lane->value].elements);
    const auto lines = static_cast<std::int32_t>(row.label.size());
    std::int32_t height = std::max(kLeastRow, lines * line_height(kLabelSize) + 2 * kCellPad + kMarkRoom);
    height = std::max(height, plan.curve);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      std::vector<Card> cards = cells[i];
      const std::int32_t used = fill_cell(cards, columns[i].across, columns[i].x + kCellPad, y + plan.curve + kCellPad);
      if (used > 0) height = std::max(height, plan.curve + used + 2 * kCellPad);
      row.cards.insert(row.cards.end(), std::make_move_iterator(cards.begin()), std::make_move_iterator(cards.end()));
    }
    row.height = height;
    return row;
  }

  const Journey& journey_;
  const CardMaker& maker_;
  const Plan& plan_;
  Language language_;
};

/// How far from a sheet of paper on its side, whose width is 1.414 of its height: thousandths.
std::int64_t strangeness(const Grid& grid) {
  const std::int64_t height = grid.height + grid.heading + kAround;
  const std::int64_t ratio = std::int64_t{grid.width} * 1000 / height;
  return ratio > 1414 ? ratio * 1000 / 1414 : std::int64_t{1414} * 1000 / std::max<std::int64_t>(ratio, 1);
}

}  // namespace

Grid lay_out(const Journey& journey, const Marks& marks, Language language) {
  const CardMaker maker(journey, marks);
  const Plan plan = plan_of(journey, language);
  const Arranger arranger(journey, maker, plan, language);
  Grid best;
  std::int64_t least = -1;
  for (const std::int32_t width : kCardWidths) {
    const Deck deck = deck_of(plan, maker, width);
    for (const std::uint32_t depth : kDepths) {
      Grid grid = arranger.arrange(deck, width, depth);
      const std::int64_t strange = strangeness(grid);
      if (least >= 0 && strange >= least) continue;
      least = strange;
      best = std::move(grid);
    }
  }
  for (const Stray& stray : journey.strays) {
    const bool shown = stray.kind == Stray::Kind::note || stray.kind == Stray::Kind::parking_lot;
    if (shown) best.beside.push_back(maker.card(stray, kCardWidths[1]));
  }
  return best;
}

}  // namespace journeylint
