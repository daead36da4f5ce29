#include <algorithm>
#include <cmath>
#include <tuple>

#include "recognise/grid.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kSameRow = 0.45;   // of the typical note's height: middles of one row differ less
constexpr double kSameLook = 0.12;  // of the larger: fonts and sizes that look the same differ less
constexpr std::size_t kFewest = 2;
constexpr std::size_t kMostHeads = 24;

// What a row of headings is worth. The sum decides between rows; each part is 0..1.
constexpr double kSpanWorth = 2;      // it reaches as far as what stands below
constexpr double kServedWorth = 1.5;  // something stands below each
constexpr double kLookWorth = 1;      // they look alike
constexpr double kApartWorth = 1.5;   // and unlike the notes
constexpr double kWordsWorth = 1;     // they say phase words, or carry numbers
constexpr double kClashCost = 3;      // they stand over each other

struct Look {
  Form form = Form::bare;
  double font = 0;
  double height = 0;
  std::optional<Colour> fill;
};

Look look_of(const Page& page, const View& view, std::uint32_t i) {
  const Item& item = page.scene.items[i];
  return {item.form, item.font, view.box[i].height, item.form == Form::bare ? std::nullopt : item.fill};
}

bool near(double a, double b) {
  return std::abs(a - b) <= kSameLook * std::max(a, b);
}

bool alike(const Look& a, const Look& b) {
  return a.form == b.form && near(a.font, b.font) && (a.form == Form::bare || near(a.height, b.height)) &&
         a.fill == b.fill;
}

std::vector<Line> rows_of(const View& view, Line items) {
  std::sort(items.begin(), items.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple{view.ink[a].center().y, view.ink[a].left(), a} <
           std::tuple{view.ink[b].center().y, view.ink[b].left(), b};
  });
  std::vector<Line> rows;
  double first = 0;
  for (const std::uint32_t i : items) {
    const double y = view.ink[i].center().y;
    if (rows.empty() || y - first > kSameRow * std::max(view.note_height, 0.6)) {
      rows.push_back({});
      first = y;
    }
    rows.back().push_back(i);
  }
  for (Line& row : rows) {
    std::sort(row.begin(), row.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::tuple{view.ink[a].center().x, a} < std::tuple{view.ink[b].center().x, b};
    });
  }
  return rows;
}

// Of one row, the items that look like most of it: a title or a card in line with the headings is left out.
Line of_one_look(const Page& page, const View& view, const Line& row) {
  Line best;
  for (const std::uint32_t model : row) {
    Line same;
    for (const std::uint32_t i : row) {
      if (alike(look_of(page, view, model), look_of(page, view, i))) same.push_back(i);
    }
    if (same.size() > best.size()) best = std::move(same);
    if (row.size() > kMostHeads) break;
  }
  return best;
}

struct Below {
  Line items;
  Range span;
};

Below below_of(const Page& page, const View& view, const Line& row, const Line& labels) {
  double bottom = -1e18;
  for (const std::uint32_t i : row) bottom = std::max(bottom, view.ink[i].center().y);
  Below below{{}, {1e18, -1e18}};
  const double left = labels.empty() ? -1e18 : view.ink[labels.front()].left();
  const double end = labels.empty() ? 1e18 : view.ink[labels.back()].bottom() + 2 * view.note_height;
  for (std::uint32_t i = 0; i < view.box.size(); ++i) {
    if (page.roles[i] != Role::open || page.scene.items[i].holds > 0) continue;
    if (std::binary_search(labels.begin(), labels.end(), i)) continue;
    const Point c = view.ink[i].center();
    if (c.y <= bottom + 0.2 || c.x < left || c.y > end) continue;
    below.items.push_back(i);
    below.span = {std::min(below.span.from, c.x), std::max(below.span.to, c.x)};
  }
  return below;
}

double score(const Page& page, const View& view, const Line& row, const Line& labels_sorted, const Line& labels) {
  const Below below = below_of(page, view, row, labels_sorted);
  if (below.items.size() < row.size()) return 0;
  const double n = static_cast<double>(row.size());
  const double first = view.ink[row.front()].left();
  const double last = view.ink[row.back()].right();
  const double pitch = (view.ink[row.back()].center().x - view.ink[row.front()].center().x) / (n - 1);
  const Range reach{std::min(first, view.ink[row.front()].center().x - pitch * 0.5),
                    std::max(last, view.ink[row.back()].center().x + pitch * 0.5)};
  const double span = below.span.length() <= 0
                          ? 0
                          : overlap(reach.from, reach.to, below.span.from, below.span.to) / below.span.length();
  std::vector<char> served(row.size(), 0);
  const Look look = look_of(page, view, row.front());
  double same = 0;
  for (const std::uint32_t i : below.items) {
    const double x = view.ink[i].center().x;
    if (x < reach.from || x > reach.to) continue;
    std::size_t nearest = 0;
    for (std::size_t h = 1; h < row.size(); ++h) {
      if (std::abs(view.ink[row[h]].center().x - x) < std::abs(view.ink[row[nearest]].center().x - x)) nearest = h;
    }
    served[nearest] = 1;
    if (alike(look, look_of(page, view, i))) same += 1;
  }
  double clash = 0;
  double words = 0;
  for (std::size_t h = 0; h < row.size(); ++h) {
    const Words& w = page.words[row[h]];
    if (w.phase || w.number == Words::Number::leading) words += 1;
    if (h > 0 && view.ink[row[h]].left() < view.ink[row[h - 1]].right() - 0.1) clash += 1;
  }
  const double served_share = static_cast<double>(std::count(served.begin(), served.end(), 1)) / n;
  const double apart = 1 - std::min(1.0, same / n);
  (void)labels;
  return kSpanWorth * span + kServedWorth * served_share + kLookWorth + kApartWorth * apart + kWordsWorth * words / n -
         kClashCost * clash / n + 0.5 * std::min(1.0, (n - 1) / 3);
}

}  // namespace

Rated heads_over(const Page& page, const View& view, const Line& labels) {
  Line sorted = labels;
  std::sort(sorted.begin(), sorted.end());
  Line open;
  const double left = labels.empty() ? -1e18 : view.ink[labels.front()].center().x;
  const double low = labels.empty() ? 1e18 : view.ink[labels.front()].center().y;
  for (std::uint32_t i = 0; i < view.ink.size(); ++i) {
    if (page.roles[i] != Role::open || std::binary_search(sorted.begin(), sorted.end(), i)) continue;
    const Point c = view.ink[i].center();
    if (c.y < low && c.x > left) open.push_back(i);
  }
  Rated best;
  for (const Line& whole : rows_of(view, open)) {
    const Line row = of_one_look(page, view, whole);
    if (row.size() < kFewest || row.size() > kMostHeads) continue;
    const double s = score(page, view, row, sorted, labels);
    if (s > best.worth) best = {row, s};
  }
  return best;
}

}  // namespace journeylint::recognising
