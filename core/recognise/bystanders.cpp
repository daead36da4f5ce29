#include "recognise/bystanders.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

#include "recognise/head_rows.hpp"
#include "recognise/median.hpp"
#include "recognise/when_row.hpp"
#include "text/aside.hpp"
#include "text/introduction.hpp"

namespace journeylint::recognising {
namespace {

constexpr std::size_t kFewestAnchors = 2;
constexpr double kTilesGap = 0.3;          // of the distance between headings: with smaller gaps they span their bands
constexpr double kHangsTogether = 0.3;     // notes: what is nearer to a note of the map may be one that found no room
constexpr double kLineOfNotes = 0.3;       // of a note: so much of it stands beside the one it hangs together with
constexpr double kMostBeyond = 0.34;       // of the notes: when more lie beyond, it was the end that was read wrongly
constexpr std::size_t kMostLeftOut = 128;  // notes: more are no remarks beside a map
constexpr std::size_t kFewestRules = 3;    // drawn along the map, all as far: that is its end
constexpr double kSameEnd = 0.5;           // notes: ends of drawn lines differ less
constexpr double kEven = 0.35;             // of the distance between headings: they stand at even distances
constexpr double kLastPhase = 1.2;         // times that distance: from where it begins, the last phase is hardly longer
constexpr double kMostOfMap = 0.5;         // of the map: a panel along so much of it is a band of it
constexpr double kTitleFont = 1.25;        // of the headings' font, and of the notes': a title is set larger
constexpr std::size_t kLongestPerson = 200;  // bytes
constexpr double kBoxedNotes = 0.7;          // of the notes: where so many have a box, bare text is written beside them

// Where the last of some headings in a row ends, and how far they are apart.
struct End {
  double from = 0;
  double to = 0;
  double pitch = 0;
};

// Nothing where the headings do not say how far they reach.
std::optional<End> end_of(std::vector<Range> anchors) {
  if (anchors.size() < kFewestAnchors) return std::nullopt;
  std::sort(anchors.begin(), anchors.end(),
            [](const Range& a, const Range& b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); });
  const double pitch = (anchors.back().middle() - anchors.front().middle()) / static_cast<double>(anchors.size() - 1);
  for (std::size_t i = 1; i < anchors.size(); ++i) {
    if (anchors[i].from - anchors[i - 1].to > kTilesGap * pitch) return std::nullopt;
  }
  return End{anchors.front().from, anchors.back().to, pitch};
}

Range along_x(const Box& b) {
  return {b.left(), b.right()};
}
Range along_y(const Box& b) {
  return {b.top(), b.bottom()};
}

class Beyond {
 public:
  Beyond(const Page& page, const Grid& grid) : page_(page), grid_(grid), view_(view_of(page.scene, grid.orientation)) {
    std::vector<Range> heads;
    for (const std::uint32_t i : grid.heads) heads.push_back(along_x(whole(i)));
    std::vector<Range> labels;
    for (const std::uint32_t i : grid.labels) labels.push_back(along_y(whole(i)));
    const std::optional<End> right = end_of(heads);
    const std::optional<End> bottom = end_of(labels);
    const bool behind = !labels.empty() && labels_stand_behind();
    if (behind) {
    } else if (right) {
      right_ = with_bands(*right, along_x, bottom, along_y);
    } else if (!heads.empty() && !labels.empty()) {
      right_ = ruled_end(view_.level_rules, span_of(heads));
      if (!right_) right_ = even_end(heads);
    }
    if (bottom) {
      bottom_ = with_bands(*bottom, along_y, right, along_x);
    } else if (!heads.empty() && !labels.empty()) {
      bottom_ = ruled_end(view_.upright_rules, span_of(labels));
      if (!bottom_) bottom_ = even_end(labels);
    }
  }

  // Whether each cell lies beyond the map.
  [[nodiscard]] std::vector<char> find() const {
    std::vector<char> beyond;
    for (const Grid::Cell& cell : grid_.cells) beyond.push_back(lies_beyond(view_.box[cell.item]) ? 1 : 0);
    const auto count = [&] { return static_cast<std::size_t>(std::count(beyond.begin(), beyond.end(), 1)); };
    if (count() > kMostLeftOut) return std::vector<char>(beyond.size(), 0);
    while (takes_back(beyond)) {
    }
    const double left_out = static_cast<double>(count());
    if (left_out > kMostBeyond * static_cast<double>(beyond.size())) beyond.assign(beyond.size(), 0);
    return beyond;
  }

 private:
  [[nodiscard]] static Range span_of(const std::vector<Range>& anchors) {
    Range span = anchors.front();
    for (const Range& r : anchors) span = {std::min(span.from, r.from), std::max(span.to, r.to)};
    return span;
  }

  // Where the lines end that are drawn along the map.
  [[nodiscard]] static std::optional<double> ruled_end(const std::vector<View::Rule>& rules, const Range& span) {
    std::vector<double> ends;
    for (const View::Rule& rule : rules) {
      if (overlap(rule.span.from, rule.span.to, span.from, span.to) >= kMostOfMap * span.length())
        ends.push_back(rule.span.to);
    }
    if (ends.size() < kFewestRules) return std::nullopt;
    const auto [least, most] = std::minmax_element(ends.begin(), ends.end());
    return *most - *least <= kSameEnd && *most >= span.to ? std::optional(*most) : std::nullopt;
  }

  // Where headings at even distances let the next one expect.
  [[nodiscard]] static std::optional<double> even_end(std::vector<Range> anchors) {
    if (anchors.size() <= kFewestAnchors) return std::nullopt;
    std::sort(anchors.begin(), anchors.end(),
              [](const Range& a, const Range& b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); });
    double least = 1e18;
    double most = 0;
    for (std::size_t i = 1; i < anchors.size(); ++i) {
      const double step = anchors[i].from - anchors[i - 1].from;
      least = std::min(least, step);
      most = std::max(most, step);
    }
    if (most - least > kEven * most) return std::nullopt;
    return std::max(anchors.back().to, anchors.back().from + kLastPhase * most);
  }

  // A box says how far it reaches; of bare text only its ink does.
  [[nodiscard]] const Box& whole(std::uint32_t i) const {
    return page_.scene.items[i].form == Form::bare ? view_.ink[i] : view_.box[i];
  }

  // Then what is beyond the last phase stands between it and them.
  [[nodiscard]] bool labels_stand_behind() const {
    return !grid_.heads.empty() &&
           view_.ink[grid_.labels.front()].center().x > head_box(page_, view_, grid_.heads.front()).center().x;
  }

  // Bands that are drawn along most of the map may reach farther than its headings, and go on behind the last of them.
  template <class Along, class Across>
  [[nodiscard]] double with_bands(const End& end, const Along& along, const std::optional<End>& other,
                                  const Across& across) const {
    double reach = end.to;
    const auto most = [](const Range& r, const End& of) {
      return overlap(r.from, r.to, of.from, of.to) >= kMostOfMap * (of.to - of.from);
    };
    std::vector<Box> bands = view_.panel;
    for (std::uint32_t i = 0; i < view_.box.size(); ++i) {
      if (page_.scene.items[i].holds > 0) bands.push_back(view_.box[i]);
    }
    std::sort(bands.begin(), bands.end(), [&](const Box& a, const Box& b) { return along(a).from < along(b).from; });
    for (const Box& band : bands) {
      const bool next = other && most(across(band), *other) && along(band).from - reach <= kTilesGap * end.pitch;
      if (next || most(along(band), end)) reach = std::max(reach, along(band).to);
    }
    return reach;
  }

  [[nodiscard]] bool lies_beyond(const Box& b) const {
    return (right_ && b.left() > *right_) || (bottom_ && b.top() > *bottom_);
  }

  // A note of a full cell may have been pushed over the edge: it hangs together with those inside. What stands in a
  // table has its own edges.
  [[nodiscard]] bool hangs_together(std::uint32_t out, std::uint32_t in) const {
    const Box& a = view_.box[out];
    const Box& b = view_.box[in];
    if (page_.scene.items[in].form == Form::cell) return false;
    const double right = a.left() - b.right();
    const double down = a.top() - b.bottom();
    const bool beside =
        right <= kHangsTogether * view_.note_width && overlap_y(a, b) >= kLineOfNotes * std::min(a.height, b.height);
    const bool below =
        down <= kHangsTogether * view_.note_height && overlap_x(a, b) >= kLineOfNotes * std::min(a.width, b.width);
    return beside || below;
  }

  [[nodiscard]] bool takes_back(std::vector<char>& beyond) const {
    bool any = false;
    for (std::size_t i = 0; i < beyond.size(); ++i) {
      if (beyond[i] == 0) continue;
      for (std::size_t k = 0; k < beyond.size() && beyond[i] != 0; ++k) {
        if (beyond[k] != 0 || !hangs_together(grid_.cells[i].item, grid_.cells[k].item)) continue;
        beyond[i] = 0;
        any = true;
      }
    }
    return any;
  }

  const Page& page_;
  const Grid& grid_;
  View view_;
  std::optional<double> right_;
  std::optional<double> bottom_;
};

// Where notes have boxes, what stands between them without one may be said in the margin: by its words alone nobody
// could tell.
bool is_boxed(const Page& page, const Grid& grid) {
  std::size_t boxed = 0;
  for (const Grid::Cell& cell : grid.cells) boxed += page.scene.items[cell.item].form != Form::bare ? 1U : 0U;
  return static_cast<double>(boxed) >= kBoxedNotes * static_cast<double>(grid.cells.size());
}

// Between the notes of a map that no labels bound may stand its own title, larger than every heading.
std::optional<std::uint32_t> title_among(const Page& page, const Grid& grid) {
  double most = 0;
  for (const std::uint32_t i : grid.heads) most = std::max(most, page.scene.items[i].font);
  for (const std::uint32_t i : grid.labels) most = std::max(most, page.scene.items[i].font);
  std::vector<double> fonts;
  for (const Grid::Cell& cell : grid.cells) fonts.push_back(page.scene.items[cell.item].font);
  most = std::max(kTitleFont * std::max(median(std::move(fonts), 0), most), 0.0);
  std::optional<std::uint32_t> title;
  for (const Grid::Cell& cell : grid.cells) {
    const Item& item = page.scene.items[cell.item];
    const bool words = item.text.find(' ') != std::string_view::npos;
    if (most <= 0 || item.form != Form::bare || item.font < most || !words) continue;
    if (title) return std::nullopt;  // two of them are no title
    title = cell.item;
  }
  return title;
}

// Nobody's step, whoever it is: one card among the notes says whose map this is.
std::optional<std::uint32_t> person_among(const Page& page, const Grid& grid) {
  std::optional<std::uint32_t> person;
  for (const Grid::Cell& cell : grid.cells) {
    const std::string_view text = page.scene.items[cell.item].text;
    if (text.size() > kLongestPerson || !text::is_person(text)) continue;
    if (person) return std::nullopt;  // who takes part in it, one after the other
    person = cell.item;
  }
  return person;
}

void add_to(Box& around, const Box& b) {
  around = around.area() > 0 ? united(around, b) : b;
}

void leave_out(const Page& page, const std::vector<char>& names, Grid& grid) {
  std::vector<char> out(grid.cells.size(), 0);
  if (grid.way == Grid::Way::cells && grid.orientation != Orientation::freeform) out = Beyond(page, grid).find();
  const std::vector<char> when = take_when_row(page, grid);
  for (std::size_t i = 0; i < when.size(); ++i) out[i] = std::max(out[i], when[i]);
  const bool boxed = is_boxed(page, grid);
  const auto title = grid.way == Grid::Way::cells ? title_among(page, grid) : std::nullopt;
  const auto person = person_among(page, grid);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const Item& item = page.scene.items[grid.cells[i].item];
    if (names[grid.cells[i].item] != 0 || grid.cells[i].item == person) out[i] = 1;
    const bool bare = item.form == Form::bare && item.drawn == Item::Drawn::no;
    if (boxed && bare && text::is_aside(item.text)) out[i] = 1;
    // A title brings the cards with it that say whose map it is, and from where to where.
    const bool card = page.roles[grid.cells[i].item] == Role::card;
    if (title && (card || grid.cells[i].item == *title)) out[i] = 1;
  }
  std::vector<Grid::Cell> kept;
  grid.box = {};
  for (std::size_t i = 0; i < out.size(); ++i) {
    const Grid::Cell& cell = grid.cells[i];
    if (out[i] != 0 && !is_said_note(page.corrections[cell.item])) continue;
    kept.push_back(cell);
    add_to(grid.box, page.scene.items[cell.item].box);
  }
  for (const std::uint32_t i : grid.labels) add_to(grid.box, page.scene.items[i].box);
  for (const std::uint32_t i : grid.heads) add_to(grid.box, page.scene.items[i].box);
  grid.cells = std::move(kept);
}

}  // namespace

void leave_out_bystanders(const Page& page, std::vector<Grid>& grids) {
  // Headings and labels of one map are no notes of another.
  std::vector<char> names(page.scene.items.size(), 0);
  for (const Grid& grid : grids) {
    for (const std::uint32_t i : grid.heads) names[i] = 1;
    for (const std::uint32_t i : grid.labels) names[i] = 1;
  }
  for (Grid& grid : grids) leave_out(page, names, grid);
}

}  // namespace journeylint::recognising
