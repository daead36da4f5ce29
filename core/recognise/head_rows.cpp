#include "recognise/head_rows.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace journeylint::recognising {
namespace {

constexpr double kSameRow = 0.45;   // of the typical note's height: middles of one row differ less
constexpr double kSameLook = 0.12;  // of the larger: fonts and sizes that look the same differ less
constexpr double kSureLane = 0.6;
constexpr double kSureCard = 0.6;
constexpr double kNamesRow = 0.6;       // that a text names the row of headings
constexpr double kSameHand = 0.3;       // …of bare text, whose font changes as its corner is dragged
constexpr double kSameBox = 0.03;       // of the larger: boxes of one row
constexpr std::size_t kFewest = 2;      // headings make a row
constexpr std::size_t kMostLooks = 4;   // in one row
constexpr std::size_t kMostTried = 24;  // things made like nothing else among them
constexpr std::size_t kFewestClimbing = 3;

bool near(double a, double b, double share = kSameLook) {
  return std::abs(a - b) <= share * std::max(a, b);
}

double row_height(const View& view) {
  return kSameRow * std::max(view.note_height, 0.6);
}

bool names_row(const Page& page, std::uint32_t i) {
  const Words& w = page.words[i];
  return w.lane == NoteType::phase && w.lane_sure > kNamesRow && w.names(page.scene.items[i].text);
}

// Headings that are made one by one differ in colour, or in size where they are bare text; in boxes as high, of one
// colour, in the size of their text.
bool of_one_row(const Look& a, const Look& b, Paint paint) {
  const bool bare = a.form == Form::bare && b.form == Form::bare;
  if (alike(a, b, paint)) return true;
  const bool boxed = a.form == Form::box && b.form == Form::box && a.fill && a.fill == b.fill;
  if (boxed && near(a.height, b.height, kSameBox) && near(a.font, b.font, kSameHand)) return true;
  return paint == Paint::many && bare && near(a.font, b.font, kSameHand);
}

}  // namespace

Look look_of(const Page& page, const View& view, std::uint32_t i) {
  const Item& item = page.scene.items[i];
  return {item.form, item.font, view.box[i].height, item.form == Form::bare ? std::nullopt : item.fill};
}

bool alike(const Look& a, const Look& b, Paint paint) {
  return a.form == b.form && near(a.font, b.font) && (a.form == Form::bare || near(a.height, b.height)) &&
         (paint == Paint::many || a.fill == b.fill);
}

std::vector<Line> rows_of(const View& view, Line items, Aligned aligned) {
  const auto at = [&](std::uint32_t i) {
    return aligned == Aligned::middle ? view.ink[i].center().y : view.ink[i].top();
  };
  std::sort(items.begin(), items.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple{at(a), view.ink[a].left(), a} < std::tuple{at(b), view.ink[b].left(), b};
  });
  std::vector<Line> rows;
  double first = 0;
  for (const std::uint32_t i : items) {
    if (rows.empty() || at(i) - first > row_height(view)) {
      rows.push_back({});
      first = at(i);
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

std::vector<Line> looks_in(const Page& page, const View& view, const Line& row, Paint paint) {
  std::vector<Line> looks;
  std::vector<char> taken(row.size(), 0);
  std::size_t tried = 0;
  for (std::size_t model = 0; model < row.size() && looks.size() < kMostLooks && tried < kMostTried; ++model) {
    if (taken[model] != 0) continue;
    ++tried;
    Line same;
    for (std::size_t k = 0; k < row.size(); ++k) {
      if (!of_one_row(look_of(page, view, row[model]), look_of(page, view, row[k]), paint)) continue;
      taken[k] = 1;
      same.push_back(row[k]);
    }
    if (same.size() >= kFewest) looks.push_back(std::move(same));
  }
  std::stable_sort(looks.begin(), looks.end(), [](const Line& a, const Line& b) { return a.size() > b.size(); });
  return looks;
}

std::vector<Line> climbing_rows(const Page& page, const View& view, Line items) {
  std::sort(items.begin(), items.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple{view.ink[a].left(), view.ink[a].top(), a} < std::tuple{view.ink[b].left(), view.ink[b].top(), b};
  });
  const auto y = [&](std::uint32_t i) { return view.ink[i].center().y; };
  std::vector<Line> rows;
  for (const std::uint32_t i : items) {
    Line* home = nullptr;
    for (Line& row : rows) {
      const std::uint32_t last = row.back();
      if (view.ink[last].right() > view.ink[i].left() || std::abs(y(i) - y(last)) > row_height(view)) continue;
      if (!alike(look_of(page, view, last), look_of(page, view, i), Paint::many)) continue;
      if (home == nullptr || std::abs(y(i) - y(last)) < std::abs(y(i) - y(home->back()))) home = &row;
    }
    if (home != nullptr) {
      home->push_back(i);
    } else {
      rows.push_back({i});
    }
  }
  rows.erase(std::remove_if(rows.begin(), rows.end(),
                            [&](const Line& row) {
                              return row.size() < kFewestClimbing ||
                                     std::abs(y(row.back()) - y(row.front())) <= row_height(view);
                            }),
             rows.end());
  return rows;
}

Named named_in(const Page& page, const Line& row) {
  Named named;
  for (const std::uint32_t i : row) {
    const Words& w = page.words[i];
    named.phases += w.phase || w.number == Words::Number::leading ? 1 : 0;
    named.lanes += w.lane && w.lane_sure > kSureLane && *w.lane != NoteType::phase ? 1 : 0;
  }
  return named;
}

Box head_box(const Page& page, const View& view, std::uint32_t item) {
  const Item& i = page.scene.items[item];
  if (i.holds == 0 && i.form != Form::frame) return view.ink[item];
  return {view.box[item].left(), view.box[item].top(), view.box[item].width, 0};
}

double share_of_cards(const Page& page, const Line& row) {
  double ends = 0;
  double others = 0;
  for (const std::uint32_t i : row) {
    const Words& w = page.words[i];
    if (!w.header || w.header_sure < kSureCard || w.phase || w.header == HeaderRole::title) continue;
    if (!w.whole(page.scene.items[i].text)) continue;
    const bool end = *w.header == HeaderRole::scope_start || *w.header == HeaderRole::scope_end;
    (end ? ends : others) += 1;
  }
  return others > 0 ? (others + ends) / static_cast<double>(row.size()) : 0;
}

Line without_name(const Page& page, Line row) {
  const auto names = [&](std::uint32_t i) { return names_row(page, i); };
  if (std::count_if(row.begin(), row.end(), names) > 1) return row;
  row.erase(std::remove_if(row.begin(), row.end(), names), row.end());
  // "Steps", before all others: no part of a journey is called so.
  const auto says_steps = [&](std::uint32_t i) {
    const Words& w = page.words[i];
    return w.lane == NoteType::step && w.lane_sure > kNamesRow && w.whole(page.scene.items[i].text);
  };
  if (row.size() > kFewest && says_steps(row.front()) && std::count_if(row.begin(), row.end(), says_steps) == 1)
    row.erase(row.begin());
  return row;
}

Line without_state(const Page& page, Line row) {
  const auto state = [&](std::uint32_t i) {
    const Words& w = page.words[i];
    return w.header == HeaderRole::state && w.header_sure >= kSureCard && !w.phase;
  };
  row.erase(std::remove_if(row.begin(), row.end(), state), row.end());
  return row;
}

}  // namespace journeylint::recognising
