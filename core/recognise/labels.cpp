#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

#include "recognise/label_columns.hpp"
#include "recognise/median.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kSameEdge = 0.3;     // notes: labels that begin at the same place differ less
constexpr double kSameFont = 0.15;    // of the larger: fonts of one line of headings differ less
constexpr double kOtherFont = 0.03;   // of the labels' font: sizes that differ more are meant to
constexpr double kRepeatWorth = 0.3;  // of a label whose lane stands in the line already
constexpr double kBarEdge = 0.1;      // notes: bars of one column begin and end at the same place
constexpr std::size_t kMostBars = 12;
constexpr std::size_t kMostRepeats = 3;  // that count: "Wait", "Experience", "Wait", … may be phases that come again
constexpr double kNextMap = 1.5;         // times the usual distance: so far apart, a repeated label begins the next map
constexpr double kCopyHeight = 0.5;      // notes: copies of a label stand at its height
constexpr double kCopyDistance = 3.5;    // note widths: columns of copies stand no farther apart
constexpr double kLastLane = 0.85;       // of the distance between labels: a last lane is hardly higher
constexpr std::size_t kFewestKnown = 3;  // among labels that notes are made like
constexpr std::size_t kMostUnknown = 16;
constexpr std::size_t kHardlyAny = 5;    // one in so many
constexpr double kRowReach = 0.5;        // notes: a label's own notes stand at its height, or this much off
constexpr std::size_t kFewest = 2;       // labels make a line
constexpr std::size_t kCopyColumns = 3;  // as many equal columns are copies, however far apart

// Distinct lanes in distinct places: a row of channels or the copies of one label are no line of labels.
double worth(const Page& page, const Line& line) {
  double sum = 0;
  std::size_t repeats = 0;
  std::set<NoteType> types;
  for (const std::uint32_t i : line) {
    const Words& w = page.words[i];
    const bool first = types.insert(*w.lane).second;
    if (first || ++repeats <= kMostRepeats) sum += first ? w.lane_sure : kRepeatWorth * w.lane_sure;
  }
  return types.size() >= kFewest ? sum : 0;
}

std::size_t widest_gap(const View& view, const Line& line, std::size_t from, std::size_t to) {
  std::size_t best = from + 1;
  const auto gap = [&](std::size_t i) { return view.ink[line[i]].top() - view.ink[line[i - 1]].bottom(); };
  for (std::size_t i = from + 1; i <= to; ++i) {
    if (gap(i) > gap(best)) best = i;
  }
  return best;
}

// How many lanes of the part before `cut` come again after it.
std::size_t shared_types(const Page& page, const Line& line, std::size_t begin, std::size_t cut) {
  std::set<NoteType> before;
  std::set<NoteType> both;
  for (std::size_t i = begin; i < cut; ++i) before.insert(*page.words[line[i]].lane);
  for (std::size_t i = cut; i < line.size(); ++i) {
    if (before.count(*page.words[line[i]].lane) > 0) both.insert(*page.words[line[i]].lane);
  }
  return both.size();
}

// Maps under each other share a column of labels: a lane that comes again after a wide gap begins the next map.
std::vector<Line> maps_in(const Page& page, const View& view, const Line& line) {
  if (line.size() < 2 * kFewest) return {line};
  std::vector<double> pitches;
  for (std::size_t i = 1; i < line.size(); ++i) {
    pitches.push_back(view.ink[line[i]].center().y - view.ink[line[i - 1]].center().y);
  }
  std::sort(pitches.begin(), pitches.end());
  const double usual = pitches[pitches.size() / 2];
  std::vector<Line> maps;
  std::size_t begin = 0;
  for (std::size_t i = 1; i < line.size(); ++i) {
    for (std::size_t k = begin; k < i; ++k) {
      if (page.words[line[k]].lane != page.words[line[i]].lane) continue;
      const std::size_t cut = widest_gap(view, line, k, i);
      const double pitch = view.ink[line[cut]].center().y - view.ink[line[cut - 1]].center().y;
      if (pitch < kNextMap * usual || cut - begin < kFewest || line.size() - cut < kFewest) continue;
      const std::size_t smaller = std::min(cut - begin, line.size() - cut);
      if (shared_types(page, line, begin, cut) * 2 < std::max(smaller, 2 * kFewest)) continue;
      maps.emplace_back(line.begin() + static_cast<std::ptrdiff_t>(begin),
                        line.begin() + static_cast<std::ptrdiff_t>(cut));
      begin = cut;
      break;
    }
  }
  maps.emplace_back(line.begin() + static_cast<std::ptrdiff_t>(begin), line.end());
  return maps;
}

struct Model {
  Range span{1e18, -1e18};
  Range reach{1e18, -1e18};
  double font = 0;
  double notes_font = 0;  ///< of what stands beside and below them; 0 when unknown
  double pitch = 0;
  bool apart = false;  ///< hardly anything right of them is made as they are
};

bool made_like(const Item& item, const Item& label, double font) {
  return item.form == label.form && item.turned == label.turned &&
         std::abs(item.font - font) <= kSameFont * std::max(item.font, font);
}

Model model_of(const Page& page, const View& view, const Line& line) {
  Model m;
  for (const std::uint32_t i : line) {
    m.span = {std::min(m.span.from, view.ink[i].left()), std::max(m.span.to, view.ink[i].right())};
    m.reach = {std::min(m.reach.from, view.ink[i].top()), std::max(m.reach.to, view.ink[i].bottom())};
    m.font += page.scene.items[i].font / static_cast<double>(line.size());
  }
  m.pitch = m.reach.length() / static_cast<double>(std::max<std::size_t>(1, line.size() - 1));
  std::vector<double> fonts;
  std::size_t alike = 0;
  std::size_t beside = 0;
  for (std::uint32_t i = 0; i < view.ink.size(); ++i) {
    const Item& item = page.scene.items[i];
    const double y = view.ink[i].center().y;
    if (y <= m.reach.from || y >= m.reach.to || is_label(page, i)) continue;
    fonts.push_back(item.font);
    if (view.ink[i].left() <= m.span.to) continue;
    ++beside;
    alike += made_like(item, page.scene.items[line.front()], m.font) ? 1U : 0U;
  }
  m.apart = beside >= line.size() && alike * kHardlyAny <= beside;
  m.notes_font = median(std::move(fonts), m.notes_font);
  return m;
}

// A label of the workshop's own making stands in the same column as the known ones and looks like them.
bool like_labels(const Page& page, const View& view, const Line& line, const Model& m, std::uint32_t i) {
  const Item& item = page.scene.items[i];
  const Item& first = page.scene.items[line.front()];
  if (is_label(page, i) || page.roles[i] != Role::open || page.corrections[i].as) return false;
  if (!made_like(item, first, m.font)) return false;
  const Box& ink = view.ink[i];
  if (ink.top() < m.reach.from || ink.bottom() > m.reach.to + 1.3 * m.pitch) return false;
  const bool set_apart = std::abs(m.font - m.notes_font) > kOtherFont * m.font;
  if (set_apart && std::abs(item.font - m.font) > std::abs(item.font - m.notes_font)) return false;
  const bool inside = ink.left() >= m.span.from - kSameEdge && ink.right() <= m.span.to + kSameEdge;
  const bool edge = std::abs(ink.left() - view.ink[line.front()].left()) <= kSameEdge;
  const bool centred = std::abs(ink.center().x - view.ink[line.front()].center().x) <= kSameEdge;
  return inside && (edge || centred);
}

bool begins_row(const Page& page, const View& view, std::uint32_t label) {
  const Box& own = view.ink[label];
  for (std::uint32_t i = 0; i < view.box.size(); ++i) {
    const double y = view.box[i].center().y;
    const bool level = y > own.top() - kRowReach && y < own.bottom() + kRowReach;
    if (level && view.box[i].left() > own.right() && page.roles[i] == Role::open) return true;
  }
  return false;
}

// As many as like: labels that are made as nothing else is are labels, though nobody knows what they say. Where notes
// are made as labels are, a few; more of them are a column of notes.
Line unknown_labels(const Page& page, const View& view, const Line& line) {
  const Model m = model_of(page, view, line);
  if (line.size() < kFewestKnown && !m.apart) return {};
  Line found;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    if (std::count(line.begin(), line.end(), i) > 0 || !like_labels(page, view, line, m, i)) continue;
    const bool plain = page.scene.items[i].form == Form::bare;
    const bool bar = std::abs(view.box[i].width - view.box[line.front()].width) <= 0.1;
    if (plain || bar) found.push_back(i);
  }
  if (m.apart && found.size() <= kMostUnknown) {
    found.erase(std::remove_if(found.begin(), found.end(), [&](std::uint32_t i) { return !begins_row(page, view, i); }),
                found.end());
    return found;
  }
  return found.size() > line.size() / 2 ? Line{} : found;
}

void add_unknown(const Page& page, const View& view, Rated& labels) {
  // One below the last is in reach only when the last is found.
  for (Line found = unknown_labels(page, view, labels.line); !found.empty();
       found = unknown_labels(page, view, labels.line)) {
    labels.line.insert(labels.line.end(), found.begin(), found.end());
    sort_down(view, labels.line);
    if (labels.line.size() > kMostUnknown) return;
  }
}

// As the headings of columns are: what stands right of it, at its height, is made like it.
bool begins_headings(const Page& page, const View& view, std::uint32_t label) {
  const Item& own = page.scene.items[label];
  std::size_t same = 0;
  for (std::uint32_t i = 0; i < view.box.size(); ++i) {
    const Item& item = page.scene.items[i];
    const double y = view.box[i].center().y;
    const bool beside =
        y > view.box[label].top() && y < view.box[label].bottom() && view.box[i].left() > view.box[label].left();
    same += beside && item.form == own.form && item.fill == own.fill && item.font == own.font ? 1U : 0U;
  }
  return same >= kFewest;
}

// Bars under each other, as wide as those that name lanes, name lanes too, whatever they say.
void add_unknown_bars(const Page& page, const View& view, Rated& labels) {
  const std::uint32_t first = labels.line.front();
  const Item& bar = page.scene.items[first];
  if (bar.form != Form::box || bar.holds > 0 || labels.line.size() < kFewest) return;
  const auto same_width = [&](std::uint32_t i) {
    return page.scene.items[i].form == Form::box && std::abs(view.box[i].width - view.box[first].width) <= kBarEdge;
  };
  const double top = view.box[first].top();
  Line found;
  std::size_t elsewhere = 0;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    const Item& item = page.scene.items[i];
    if (page.roles[i] != Role::open || item.holds > 0 || !same_width(i)) continue;
    if (std::count(labels.line.begin(), labels.line.end(), i) > 0) continue;
    const bool in_line = std::abs(view.box[i].left() - view.box[first].left()) <= kBarEdge;
    if (!in_line) ++elsewhere;
    const Words& w = page.words[i];
    const bool unknown =
        !w.lane && !w.header && !page.corrections[i].any() && labels.y.contains(view.ink[i].center().y);
    if (in_line && unknown && std::abs(item.font - bar.font) <= kSameFont * bar.font) found.push_back(i);
  }
  if (found.empty() || found.size() > kMostBars || elsewhere > found.size()) return;
  for (const std::uint32_t i : found) {
    if (view.box[i].top() < top && begins_headings(page, view, i)) continue;
    labels.line.push_back(i);
  }
  sort_down(view, labels.line);
}

// How many labels of `b` repeat one of `a` at its height.
std::size_t repeated(const Page& page, const View& view, const Line& a, const Line& b) {
  std::size_t count = 0;
  for (const std::uint32_t i : b) {
    count += std::any_of(a.begin(), a.end(), [&](std::uint32_t k) {
      return page.words[i].lane == page.words[k].lane &&
             std::abs(view.ink[i].center().y - view.ink[k].center().y) <= kCopyHeight;
    });
  }
  return count;
}

// Labels written again in every cell of their lane.
void fold_copies(const Page& page, const View& view, std::vector<Rated>& lines) {
  std::sort(lines.begin(), lines.end(), [&](const Rated& a, const Rated& b) {
    return std::tuple{view.ink[a.line.front()].left(), a.line} < std::tuple{view.ink[b.line.front()].left(), b.line};
  });
  const std::vector<Rated> all = lines;
  std::vector<Rated> out;
  for (Rated& line : lines) {
    Rated* home = nullptr;
    for (Rated& first : out) {
      const bool same = repeated(page, view, first.line, line.line) * 10 >= line.line.size() * 7;
      if (same && home == nullptr) home = &first;
    }
    if (home == nullptr) {
      out.push_back(std::move(line));
      out.back().copies.resize(out.back().line.size());
      continue;
    }
    const auto columns = static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const Rated& l) {
      return repeated(page, view, home->line, l.line) * 10 >= l.line.size() * 7;
    }));
    Line previous = home->line;
    for (const Line& c : home->copies) {
      if (!c.empty()) previous = c;
    }
    const double distance = view.ink[line.line.front()].left() - view.ink[previous.back()].left();
    if (columns < kCopyColumns && distance > kCopyDistance * view.note_width) {
      out.push_back(std::move(line));
      out.back().copies.resize(out.back().line.size());
      continue;
    }
    for (const std::uint32_t i : line.line) {
      for (std::size_t k = 0; k < home->line.size(); ++k) {
        if (page.words[i].lane == page.words[home->line[k]].lane) {
          home->copies[k].push_back(i);
          break;
        }
      }
    }
  }
  lines = std::move(out);
}

// Where the last lane of a map ends at the latest, when the labels of the next one begin at `next`: a label may stand
// at the top of its lane.
double last_lane_end(const View& view, const Line& line, double next) {
  const double first = view.ink[line.front()].top();
  const double last = view.ink[line.back()].bottom();
  const double pitch = (last - first) / static_cast<double>(std::max<std::size_t>(1, line.size() - 1));
  return last + std::min(kLastLane * pitch, 0.5 * (next - last));
}

// A map reaches as far as the labels of the next one.
void set_reach(const View& view, std::vector<Rated>& lines) {
  const auto span = [&](const Rated& r) {
    return Range{view.ink[r.line.front()].top(), view.ink[r.line.back()].bottom()};
  };
  for (Rated& a : lines) {
    const Range ya = span(a);
    for (const Rated& b : lines) {
      if (&a == &b || b.worth < 0.5 * a.worth) continue;
      const Range yb = span(b);
      const double common = overlap(ya.from, ya.to, yb.from, yb.to);
      const double left = view.ink[b.line.front()].left();
      if (common > 0.5 * std::min(ya.length(), yb.length())) {
        if (left > view.ink[a.line.front()].right()) a.x.to = std::min(a.x.to, left - 0.1);
      } else if (common <= 0) {
        if (yb.to <= ya.from) a.y.from = std::max(a.y.from, last_lane_end(view, b.line, ya.from));
        if (yb.from >= ya.to) a.y.to = std::min(a.y.to, yb.from);
      }
    }
  }
}

}  // namespace

std::vector<Rated> label_lines(const Page& page, const View& view) {
  std::vector<Rated> lines;
  for (const LabelColumn& column : label_columns(page, view)) {
    if (column.items.empty()) continue;
    for (Line& map : maps_in(page, view, column.items)) {
      const double sum = worth(page, map);
      if (sum > 0) lines.push_back({std::move(map), sum, {}});
    }
  }
  fold_copies(page, view, lines);
  set_reach(view, lines);
  std::sort(lines.begin(), lines.end(),
            [](const Rated& a, const Rated& b) { return std::tie(b.worth, a.line) < std::tie(a.worth, b.line); });
  for (Rated& line : lines) {
    if (std::all_of(line.copies.begin(), line.copies.end(), [](const Line& c) { return c.empty(); })) {
      add_unknown(page, view, line);
      add_unknown_bars(page, view, line);
      line.copies.assign(line.line.size(), {});
    }
  }
  return lines;
}

}  // namespace journeylint::recognising
