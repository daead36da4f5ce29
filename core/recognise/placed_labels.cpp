#include "recognise/placed_labels.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <string_view>
#include <tuple>

#include "recognise/actors.hpp"
#include "recognise/label_columns.hpp"
#include "recognise/row_starts.hpp"
#include "text/labels.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kActorWorth = 0.7;     // of a label that names somebody, against one that names a lane
constexpr double kOtherWorth = 0.3;     // of a label in line with such, or with those that name lanes
constexpr double kUnknownWorth = 0.4;   // of one that stands apart from everything else, and holds or begins a row
constexpr double kPhaseCost = 0.5;      // …less, where it says a part of a journey or has a number
constexpr double kRepeatedWorth = 0.8;  // …and of one that stands in every column again
constexpr double kCopyHeight = 0.5;     // notes: copies of a label stand at its height
constexpr double kSameEdge = 0.5;       // notes: holders of one stack begin and end at the same places
constexpr std::size_t kFewest = 2;
constexpr std::size_t kLongest = 60;  // bytes
constexpr std::size_t kFewestCopies = 3;
constexpr std::size_t kFewestUnknown = 3;
constexpr std::size_t kMostHolders = 64;

struct Known {
  double lanes = 0;  ///< the sum of how sure they are
  std::size_t actors = 0;
  std::size_t phases = 0;
};

Known known_among(const Page& page, const Line& line) {
  Known known;
  for (const std::uint32_t i : line) {
    const Words& w = page.words[i];
    if (actor_of(page.scene.items[i].text)) {
      ++known.actors;
    } else if (is_label(page, i)) {
      known.lanes += w.lane_sure;
    } else if (w.phase || w.number == Words::Number::leading) {
      ++known.phases;
    }
  }
  return known;
}

// Maps under each other have labels in one column, some of them alike: a label that comes again begins, with those that
// the widest gap before it parts from the others, the next map.
std::vector<Line> maps_in(const Page& page, const View& view, const Line& line) {
  std::vector<Line> maps;
  std::size_t begin = 0;
  for (std::size_t i = 1; i < line.size(); ++i) {
    std::size_t first = begin;
    while (first < i && page.scene.items[line[first]].text != page.scene.items[line[i]].text) ++first;
    if (first == i) continue;
    std::size_t cut = first + 1;
    const auto gap = [&](std::size_t k) { return view.ink[line[k]].top() - view.ink[line[k - 1]].bottom(); };
    for (std::size_t k = cut; k <= i; ++k) cut = gap(k) > gap(cut) ? k : cut;
    maps.emplace_back(line.begin() + static_cast<std::ptrdiff_t>(begin),
                      line.begin() + static_cast<std::ptrdiff_t>(cut));
    begin = cut;
  }
  maps.emplace_back(line.begin() + static_cast<std::ptrdiff_t>(begin), line.end());
  return maps;
}

enum class Made : std::uint8_t { like_others, apart };

void add_map(const Page& page, Line line, Made made, std::size_t fewest, std::vector<Rated>& lines) {
  const auto names_heads = [&](std::uint32_t i) {  // "Stages" stands before the row of headings
    return page.words[i].lane == NoteType::phase && page.words[i].names(page.scene.items[i].text);
  };
  line.erase(std::remove_if(line.begin(), line.end(), names_heads), line.end());
  if (line.empty()) return;
  const Known known = known_among(page, line);
  const auto size = static_cast<double>(line.size());
  // One of them may be called anything.
  const bool actors = known.actors >= kFewest && known.actors + 1 >= line.size();
  if (!actors && (made != Made::apart || line.size() < fewest)) return;
  const double other = made == Made::apart ? kUnknownWorth : kOtherWorth;
  const double named = known.lanes + kActorWorth * static_cast<double>(known.actors);
  const double rest = size - std::min(size, known.lanes + static_cast<double>(known.actors));
  const double worth = named + other * rest - kPhaseCost * static_cast<double>(known.phases);
  if (worth <= 0) return;
  Rated rated{std::move(line), worth, {}};
  rated.copies.assign(rated.line.size(), {});
  rated.known = named;
  rated.told = actors ? Rated::Told::by_words : Rated::Told::by_place;
  lines.push_back(std::move(rated));
}

void add(const Page& page, const View& view, const Line& line, Made made, std::vector<Rated>& lines) {
  std::vector<Rated> maps;
  std::vector<Line> parts = maps_in(page, view, line);
  const std::size_t fewest = parts.size() > 1 ? kFewest : kFewestUnknown;  // labels of two maps vouch for each other
  for (Line& part : parts) add_map(page, std::move(part), made, fewest, maps);
  set_reach(view, maps);
  lines.insert(lines.end(), std::make_move_iterator(maps.begin()), std::make_move_iterator(maps.end()));
}

// Frames, containers and bands with a title, under each other, as long as each other, each holding a row.
std::vector<Line> stacks(const Page& page, const View& view) {
  Line holders;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    const Item& item = page.scene.items[i];
    const bool holds = item.holds > 0 || item.form == Form::frame;
    const bool row = view.box[i].width > view.box[i].height;
    if (holds && row && page.roles[i] == Role::open && !page.corrections[i].any()) holders.push_back(i);
  }
  if (holders.size() > kMostHolders) return {};
  sort_down(view, holders);
  std::vector<Line> found;
  for (const std::uint32_t i : holders) {
    const auto home = std::find_if(found.begin(), found.end(), [&](const Line& stack) {
      const Box& last = view.box[stack.back()];
      const Box& own = view.box[i];
      return std::abs(last.left() - own.left()) <= kSameEdge && std::abs(last.right() - own.right()) <= kSameEdge &&
             own.top() >= last.bottom() - kSameEdge;
    });
    if (home != found.end()) {
      home->push_back(i);
    } else {
      found.push_back({i});
    }
  }
  return found;
}

// A text that stands again at the same height, in column after column: the same label in every cell of its lane.
struct Repeated {
  std::uint32_t first = 0;
  Line copies;
};

std::vector<Repeated> repeated_in(const Page& page, const View& view) {
  std::map<std::string_view, Line> texts;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    const Item& item = page.scene.items[i];
    const bool says = item.text.size() <= kLongest && !text::scale_mark(item.text);
    if (says && item.holds == 0 && item.form != Form::frame && page.roles[i] == Role::open)
      texts[item.text].push_back(i);
  }
  std::vector<Repeated> found;
  for (auto& [text, items] : texts) {
    if (items.size() < kFewestCopies) continue;
    std::sort(items.begin(), items.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::tuple{view.ink[a].left(), a} < std::tuple{view.ink[b].left(), b};
    });
    const double y = view.ink[items.front()].center().y;
    const bool level = std::all_of(items.begin(), items.end(), [&](std::uint32_t i) {
      return std::abs(view.ink[i].center().y - y) <= kCopyHeight;
    });
    if (level) found.push_back({items.front(), {items.begin() + 1, items.end()}});
  }
  return found;
}

// Several of them, as often as each other: what is said again by chance is one.
void add_repeated(const Page& page, const View& view, std::vector<Rated>& lines) {
  std::vector<Repeated> all = repeated_in(page, view);
  std::size_t most = 0;
  for (const Repeated& r : all) most = std::max(most, r.copies.size());
  all.erase(std::remove_if(all.begin(), all.end(), [&](const Repeated& r) { return r.copies.size() + 1 < most; }),
            all.end());
  if (all.size() < kFewest) return;
  std::sort(all.begin(), all.end(), [&](const Repeated& a, const Repeated& b) {
    return std::tuple{view.ink[a.first].center().y, a.first} < std::tuple{view.ink[b.first].center().y, b.first};
  });
  Rated line;
  for (Repeated& r : all) {
    line.line.push_back(r.first);
    line.copies.push_back(std::move(r.copies));
  }
  line.known = known_among(page, line.line).lanes;
  line.worth = line.known + kRepeatedWorth * std::max(0.0, static_cast<double>(all.size()) - line.known);
  line.told = Rated::Told::by_place;
  lines.push_back(std::move(line));
}

}  // namespace

std::vector<Rated> placed_lines(const Page& page, const View& view) {
  std::vector<Rated> lines;
  for (const RowStarts& rows : row_starts(page, view)) {
    add(page, view, rows.items, rows.apart ? Made::apart : Made::like_others, lines);
  }
  for (const Line& stack : stacks(page, view)) {
    if (stack.size() >= kFewest) add(page, view, stack, Made::apart, lines);
  }
  add_repeated(page, view, lines);
  std::sort(lines.begin(), lines.end(),
            [](const Rated& a, const Rated& b) { return std::tie(b.worth, a.line) < std::tie(a.worth, b.line); });
  return lines;
}

}  // namespace journeylint::recognising
