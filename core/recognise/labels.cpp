#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "recognise/label_columns.hpp"
#include "recognise/unknown_labels.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kRepeatWorth = 0.3;     // of a label whose lane stands in the line already
constexpr std::size_t kMostRepeats = 3;  // that count: "Wait", "Experience", "Wait", … may be phases that come again
constexpr double kNextMap = 1.5;         // times the usual distance: so far apart, a repeated label begins the next map
constexpr double kTitleFont = 1.3;       // times the labels' font: what stands between two maps and is set larger
constexpr double kCopyHeight = 0.5;      // notes: copies of a label stand at its height
constexpr double kCopyDistance = 3.5;    // note widths: columns of copies stand no farther apart
constexpr double kLastLane = 0.85;       // of the distance between labels: a last lane is hardly higher
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

// What is set larger than the labels, over their column, is the title of the map below it.
bool title_between(const Page& page, const View& view, std::uint32_t above, std::uint32_t below) {
  const double font = page.scene.items[below].font;
  for (std::uint32_t i = 0; i < page.scene.items.size() && font > 0; ++i) {
    const Item& item = page.scene.items[i];
    const Box& ink = view.ink[i];
    const bool between = ink.top() >= view.ink[above].bottom() && ink.bottom() <= view.ink[below].top();
    const bool over = ink.left() <= view.ink[below].right() && ink.right() > view.ink[below].right();
    if (between && over && item.form == Form::bare && item.font >= kTitleFont * font) return true;
  }
  return false;
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
      if (cut - begin < kFewest || line.size() - cut < kFewest) continue;
      const std::size_t smaller = std::min(cut - begin, line.size() - cut);
      const bool alike = shared_types(page, line, begin, cut) * 2 >= std::max(smaller, 2 * kFewest);
      if ((pitch < kNextMap * usual || !alike) && !title_between(page, view, line[cut - 1], line[cut])) continue;
      maps.emplace_back(line.begin() + static_cast<std::ptrdiff_t>(begin),
                        line.begin() + static_cast<std::ptrdiff_t>(cut));
      begin = cut;
      break;
    }
  }
  maps.emplace_back(line.begin() + static_cast<std::ptrdiff_t>(begin), line.end());
  return maps;
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

// A column of labels that says again, in the same places, what the column `first` says: seven of ten are enough.
bool is_copy(const Page& page, const View& view, const Line& first, const Line& line) {
  return repeated(page, view, first, line) * 10 >= line.size() * 7;
}

// The last column of copies beside the labels of `first`; the labels themselves where there is none.
const Line& last_copies(const Rated& first) {
  const Line* last = &first.line;
  for (const Line& c : first.copies) {
    if (!c.empty()) last = &c;
  }
  return *last;
}

void add_copies(const Page& page, const Line& line, Rated& first) {
  for (const std::uint32_t i : line) {
    const auto same = std::find_if(first.line.begin(), first.line.end(),
                                   [&](std::uint32_t k) { return page.words[i].lane == page.words[k].lane; });
    if (same != first.line.end()) first.copies[static_cast<std::size_t>(same - first.line.begin())].push_back(i);
  }
}

// Nothing stands right of these labels at their heights: they say at the end of the rows what is said before them.
bool stands_last(const Page& page, const View& view, const Line& line) {
  const double top = view.ink[line.front()].top();
  const double bottom = view.ink[line.back()].bottom();
  double right = -1e18;
  for (const std::uint32_t i : line) right = std::max(right, view.ink[i].right());
  std::size_t after = 0;
  for (std::uint32_t i = 0; i < view.ink.size(); ++i) {
    const Point c = view.box[i].center();
    after += page.roles[i] == Role::open && c.x > right && c.y > top && c.y < bottom ? 1U : 0U;
  }
  return after < line.size();
}

// Labels written again in every cell of their lane, or at its end.
void fold_copies(const Page& page, const View& view, std::vector<Rated>& lines) {
  const auto left = [&](const Rated& r) { return view.ink[r.line.front()].left(); };
  std::sort(lines.begin(), lines.end(), [&](const Rated& a, const Rated& b) {
    return std::tuple{left(a), a.line} < std::tuple{left(b), b.line};
  });
  const std::vector<Rated> all = lines;
  std::vector<Rated> out;
  for (Rated& line : lines) {
    const auto home = std::find_if(out.begin(), out.end(),
                                   [&](const Rated& first) { return is_copy(page, view, first.line, line.line); });
    if (home != out.end()) {
      const auto columns = static_cast<std::size_t>(std::count_if(
          all.begin(), all.end(), [&](const Rated& l) { return is_copy(page, view, home->line, l.line); }));
      const double distance = left(line) - view.ink[last_copies(*home).back()].left();
      const bool again = columns >= kCopyColumns || distance <= kCopyDistance * view.note_width;
      if (again || stands_last(page, view, line.line)) {
        add_copies(page, line.line, *home);
        continue;
      }
    }
    out.push_back(std::move(line));
    out.back().copies.resize(out.back().line.size());
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

std::size_t most_copies(const Rated& line) {
  std::size_t most = 0;
  for (const Line& copies : line.copies) most = std::max(most, copies.size());
  return most;
}

// What says the same as a label, at its height and made as it is.
Line same_texts(const Page& page, const View& view, std::uint32_t label) {
  const Item& own = page.scene.items[label];
  Line same;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    const Item& item = page.scene.items[i];
    const bool level = std::abs(view.ink[i].center().y - view.ink[label].center().y) <= kCopyHeight;
    if (i != label && level && item.form == own.form && item.text == own.text && page.roles[i] == Role::open)
      same.push_back(i);
  }
  return same;
}

// Adds the labels that no list knows; where the known ones stand again at the end of their rows, so do they.
void add_unknown(const Page& page, const View& view, Rated& line) {
  std::map<std::uint32_t, Line> copies;
  for (std::size_t k = 0; k < line.line.size(); ++k) copies[line.line[k]] = std::move(line.copies[k]);
  const bool again = std::any_of(copies.begin(), copies.end(), [](const auto& c) { return !c.second.empty(); });
  add_unknown_labels(page, view, line);
  line.copies.clear();
  for (const std::uint32_t i : line.line) {
    const auto known = copies.find(i);
    line.copies.push_back(known != copies.end() ? std::move(known->second)
                          : again               ? same_texts(page, view, i)
                                                : Line{});
  }
}

}  // namespace

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
    // Labels in every cell stand among the notes: nothing in line with the first column is more than that.
    if (most_copies(line) < kCopyColumns - 1) add_unknown(page, view, line);
  }
  return lines;
}

}  // namespace journeylint::recognising
